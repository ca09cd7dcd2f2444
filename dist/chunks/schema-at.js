import { ft as isJsonObject } from "./open.js";
import { a as ZodNullable, i as ZodLiteral, l as ZodUnion, o as ZodObject, r as ZodExactOptional, s as ZodRecord, t as ZodArray } from "./schemas.js";

// src/schema/value-at.ts
/** The value at a path, or undefined when there is none. */
function valueAt(document, path) {
	let value = document;
	for (const key of path) if (Array.isArray(value)) value = typeof key === "number" ? value[key] : void 0;
	else if (isJsonObject(value) && typeof key === "string" && Object.hasOwn(value, key)) value = value[key];
	else return void 0;
	return value;
}
/** The document with another value at a path; unchanged when the path is not in it. */
function replaced(document, path, value) {
	const [key, ...rest] = path;
	if (key === void 0) return value;
	if (Array.isArray(document)) return document.map((item, index) => index === key ? replaced(item, rest, value) : item);
	if (!isJsonObject(document) || !Object.hasOwn(document, key)) return document;
	return {
		...document,
		[key]: replaced(document[key] ?? null, rest, value)
	};
}

// src/schema/schema-at.ts
/** The schema of the value at a path; of a union, the branch that the value belongs to. */
function schemaAt(root, document, path) {
	let schema = root;
	for (const [depth, key] of path.entries()) {
		const inner = unwrapped(schema, valueAt(document, path.slice(0, depth)));
		if (inner instanceof ZodObject) schema = typeof key === "string" ? property(inner, key) : void 0;
		else if (inner instanceof ZodRecord) schema = inner.valueType;
		else if (inner instanceof ZodArray) schema = inner.element;
		else return void 0;
		if (schema === void 0) return void 0;
	}
	return unwrapped(schema, valueAt(document, path));
}
/** The keys that people write in the map at a path. */
function knownKeys(root, document, path) {
	const schema = schemaAt(root, document, path);
	return schema instanceof ZodObject ? Object.keys(schema.shape).filter((key) => key !== "$generated") : [];
}
function property(object, key) {
	return Object.hasOwn(object.shape, key) ? object.shape[key] : void 0;
}
function unwrapped(schema, value) {
	if (schema instanceof ZodNullable || schema instanceof ZodExactOptional) return unwrapped(schema.unwrap(), value);
	if (schema instanceof ZodUnion) {
		const branch = schema.options.find((option) => belongs(option, value));
		return branch === void 0 ? schema : unwrapped(branch, value);
	}
	return schema;
}
function belongs(option, value) {
	if (option instanceof ZodArray) return Array.isArray(value);
	if (option instanceof ZodRecord) return isJsonObject(value);
	if (!(option instanceof ZodObject) || !isJsonObject(value)) return false;
	const kind = option.shape["kind"];
	return kind instanceof ZodLiteral && kind.value === value["kind"];
}

export { valueAt as i, schemaAt as n, replaced as r, knownKeys as t };