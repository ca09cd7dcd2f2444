import { nt as ownEntry, q as isJsonObject } from "./start.js";

// src/resolve/canonical-json.ts
/** JSON without white space and with keys in one order: equal content gives equal text, however it was written. */
function canonicalJson(value) {
	return JSON.stringify(withSortedKeys(value));
}
/** The same value with the keys of every map sorted by code unit. */
function withSortedKeys(value) {
	if (Array.isArray(value)) return value.map(withSortedKeys);
	if (!isJsonObject(value)) return value;
	const entries = [];
	for (const key of Object.keys(value).toSorted()) entries.push([key, withSortedKeys(ownEntry(value, key))]);
	return Object.fromEntries(entries);
}

export { canonicalJson as t };