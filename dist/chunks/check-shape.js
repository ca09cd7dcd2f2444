import { D as orList, O as quote, d as isModelPath, s as suggest, u as checkObjects, x as isJsonObject } from "./open.js";
import { $ as _array, $n as $ZodUnknown, $r as shallowClone, $t as _uuidv6, An as $ZodLazy, Ar as NUMBER_FORMAT_RANGES, At as _multipleOf, Bn as $ZodOptional, Br as joinValues, Bt as _slugify, Cn as $ZodISODate, Cr as flattenError, Ct as _ksuid, Dn as $ZodIntersection, Dr as config$1, Dt as _lte, En as $ZodISOTime, Er as $constructor, Et as _lt, Fn as $ZodNull, Fr as extend, Ft as _number, Gn as $ZodString, Gr as omit, Gt as _toUpperCase, Hn as $ZodPrefault, Hr as merge, Ht as _string, In as $ZodNullable, Ir as getEnumValues, It as _overwrite, Jn as $ZodType, Jr as partial, Jt as _unknown, Kn as $ZodStringFormat, Kr as own, Kt as _trim, Ln as $ZodNumber, Lr as hide, Mn as $ZodNanoID, Mr as clone, Mt as _never, Nn as $ZodNever, Nr as constantCatch, Nt as _normalize, On as $ZodJWT, Or as globalConfig, Ot as _maxLength, Pn as $ZodNonOptional, Pr as derived, Pt as _null$1, Qn as $ZodUnion, Qr as safeExtend, Qt as _uuidv4, Rn as $ZodNumberFormat, Rr as installLazyProp, Rt as _refine, Sn as $ZodIPv6, Sr as $ZodError, St as _jwt, Tn as $ZodISODuration, Tr as $ZodEncodeError, Tt as _lowercase, Un as $ZodReadonly, Ur as mergeDefs, Ut as _superRefine, Vn as $ZodPipe, Vr as jsonStringifyReplacer, Vt as _startsWith, Wn as $ZodRecord, Wr as normalizeParams, Wt as _toLowerCase, Xn as $ZodURL, Xr as rawShape, Xt as _url, Yn as $ZodULID, Yr as pick, Yt as _uppercase, Zn as $ZodUUID, Zr as required$1, Zt as _uuid, _n as $ZodEmoji, _r as _safeEncodeAsync, _t as _ipv6, an as $ZodBase64URL, ar as base64url, at as _cuid, bn as $ZodGUID, br as validate, bt as _isoDuration, cn as $ZodCIDRv6, cr as _decode, ct as _email, dn as $ZodCatch, dr as _encodeAsync, dt as _gt, ei as stringifyPrimitive, en as _uuidv7, er as $ZodXID, et as _base64, fn as $ZodCustom, fr as _parse, ft as _gte, gn as $ZodEmail, gr as _safeEncode, gt as _ipv4, hn as $ZodE164, hr as _safeDecodeAsync, ht as _int, in as $ZodBase64, ir as base64, it as _cidrv6, jn as $ZodLiteral, jr as assignProp, jt as _nanoid, kn as $ZodKSUID, kr as BIGINT_FORMAT_RANGES, kt as _minLength, ln as $ZodCUID, lr as _decodeAsync, lt as _emoji, mn as $ZodDiscriminatedUnion, mr as _safeDecode, mt as _includes, nn as globalRegistry, nr as base64urlCharset, nt as _boolean, on as $ZodBoolean, or as integer, ot as _cuid2, pn as $ZodDefault, pr as _parseAsync, pt as _guid, qn as $ZodTransform, qr as parsedType, qt as _ulid, rn as $ZodArray, rr as standardProps, rt as _cidrv4, sn as $ZodCIDRv4, sr as number$1, st as _e164, tn as _xid, tr as base64Charset, tt as _base64url, un as $ZodCUID2, ur as _encode, ut as _endsWith, vn as $ZodEnum, vr as _safeParse, vt as _isoDate, wn as $ZodISODateTime, wr as formatError, wt as _length, xn as $ZodIPv4, xr as validateAsync, xt as _isoTime, yn as $ZodExactOptional, yr as _safeParseAsync, yt as _isoDateTime, zn as $ZodObjectJIT, zr as issue, zt as _regex } from "./look.js";

// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}

// node_modules/zod/v4/locales/en.js
const error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
			assignProp(properties, key, merged);
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};

// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const nullProcessor = (_schema, ctx, json, _params) => {
	if (ctx.target === "openapi-3.0") {
		json.type = "string";
		json.nullable = true;
		json.enum = [null];
	} else json.type = "null";
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$1 : integer).source;
	return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
	const innerType = schema._zod.innerType;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};

// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });

// node_modules/zod/v4/classic/parse.js
const parse = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode = /* @__PURE__ */ _encode(ZodRealError);
const decode = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config$1(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config$1({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(_overwrite(fn));
	},
	optional() {
		return optional$1(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional$1(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(_regex(...args));
	},
	includes(...args) {
		return this.check(_includes(...args));
	},
	startsWith(...args) {
		return this.check(_startsWith(...args));
	},
	endsWith(...args) {
		return this.check(_endsWith(...args));
	},
	min(...args) {
		return this.check(_minLength(...args));
	},
	max(...args) {
		return this.check(_maxLength(...args));
	},
	length(...args) {
		return this.check(_length(...args));
	},
	nonempty(...args) {
		return this.check(_minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(_lowercase(params));
	},
	uppercase(params) {
		return this.check(_uppercase(params));
	},
	trim() {
		return this.check(_trim());
	},
	normalize(...args) {
		return this.check(_normalize(...args));
	},
	toLowerCase() {
		return this.check(_toLowerCase());
	},
	toUpperCase() {
		return this.check(_toUpperCase());
	},
	slugify() {
		return this.check(_slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(_email(ZodEmail, params));
	},
	url(params) {
		return this.check(_url(ZodURL, params));
	},
	jwt(params) {
		return this.check(_jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(_emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(_guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(_uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(_uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(_uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(_uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(_nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(_cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(_cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(_ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(_base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(_base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(_xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(_ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(_ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(_ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(_cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(_cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(_e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(_isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(_isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(_isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(_isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(_gt(value, params));
	},
	gte(value, params) {
		return this.check(_gte(value, params));
	},
	min(value, params) {
		return this.check(_gte(value, params));
	},
	lt(value, params) {
		return this.check(_lt(value, params));
	},
	lte(value, params) {
		return this.check(_lte(value, params));
	},
	max(value, params) {
		return this.check(_lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(_gt(0, params));
	},
	nonnegative(params) {
		return this.check(_gte(0, params));
	},
	negative(params) {
		return this.check(_lt(0, params));
	},
	nonpositive(params) {
		return this.check(_lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(_multipleOf(value, params));
	},
	step(value, params) {
		return this.check(_multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number(params) {
	return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return _int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
const ZodNull = /*@__PURE__*/ $constructor("ZodNull", (inst, def) => {
	$ZodNull.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function _null(params) {
	return _null$1(ZodNull, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
	return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(_minLength(n, params));
	},
	nonempty(params) {
		return this.check(_minLength(1, params));
	},
	max(n, params) {
		return this.check(_maxLength(n, params));
	},
	length(n, params) {
		return this.check(_length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required$1(ZodNonOptional, this, args[0]);
	}
});
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodDiscriminatedUnion", (inst, def) => {
	ZodUnion.init(inst, def);
	$ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional$1(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodLazy = /*@__PURE__*/ $constructor("ZodLazy", (inst, def) => {
	$ZodLazy.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => lazyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
	return new ZodLazy({
		type: "lazy",
		getter
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
function json(params) {
	const jsonSchema = lazy(() => {
		return union([
			string(params),
			number(),
			boolean(),
			_null(),
			array(jsonSchema),
			record(string(), jsonSchema)
		]);
	});
	return jsonSchema;
}

// src/schema/key.ts
/** A key that must be there. */
function required(schema, description, docs = {}) {
	return schema.meta({
		description,
		...docs
	});
}
/** A key that may be left out. */
function optional(schema, description, docs = {}) {
	return schema.exactOptional().meta({
		description,
		...docs
	});
}
/** A key that may be left out, or be null to take away what `defaults` or the model set. */
function unsettable(schema, description, docs = {}) {
	return schema.nullable().exactOptional().meta({
		description,
		...docs
	});
}

// src/schema/text.ts
/** A string that matches a pattern; `rule` says in words what the pattern asks for. */
function text(pattern, rule) {
	return string().regex(pattern, rule).meta({ patternErrorMessage: rule });
}
const modelId = text(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/u, "A model id starts with a letter or digit and holds only letters, digits, '.', '_', '/' and '-'");
const environmentVariable = text(/^[A-Za-z_][A-Za-z0-9_]*$/u, "The name of an environment variable holds only letters, digits and '_', and does not start with a digit");
const httpUrl = text(/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/u, "An address starts with http:// or https:// and has no user name, password, query or fragment");

// src/schema/gateway.ts
const routePrefix = text(/^\/([A-Za-z0-9._~-]+(\/[A-Za-z0-9._~-]+)*)?$/u, "A route prefix starts with '/', does not end with one, and holds letters, digits, '.', '_', '~' and '-'");
const gateway = strictObject({
	route_prefix: unsettable(routePrefix, "Path below which the fleet answers: `/v1/models` is found at `<route_prefix>/v1/models`. Each fleet on a cluster needs its own.", {
		default: "/",
		examples: ["/team"]
	}),
	num_replicas: unsettable(int().min(1), "Replicas of the gateway.", { default: 1 }),
	drain_timeout_s: unsettable(number().min(0), "Seconds that running streams have to finish when a gateway replica is replaced.", { default: 600 })
}).meta({ id: "Gateway" });

// src/schema/accelerator-types.ts
/**
* The names that Ray gives to accelerators (Ray 2.60 `ray/util/accelerators/accelerators.py`). Ray refuses any other
* name; a known name that no node has waits for ever.
*/
const acceleratorTypes = [
	"V100",
	"P100",
	"T4",
	"P4",
	"K80",
	"A10G",
	"L4",
	"L40S",
	"A100",
	"A100-40G",
	"A100-80G",
	"H100",
	"H200",
	"H20",
	"B200",
	"B300",
	"GB200",
	"GB300",
	"RTX-PRO-6000",
	"Intel-GPU-Max-1550",
	"Intel-GPU-Max-1100",
	"Intel-GAUDI",
	"AMD-Instinct-MI100",
	"AMD-Instinct-MI250X",
	"AMD-Instinct-MI250X-MI250",
	"AMD-Instinct-MI210",
	"AMD-Instinct-MI300A",
	"AMD-Instinct-MI300X-OAM",
	"AMD-Instinct-MI300X-HF",
	"AMD-Instinct-MI308X",
	"AMD-Instinct-MI325X-OAM",
	"AMD-Instinct-MI350X-OAM",
	"AMD-Instinct-MI355X-OAM",
	"AMD-Radeon-R9-200-HD-7900",
	"AMD-Radeon-HD-7900",
	"aws-neuron-core",
	"TPU-V2",
	"TPU-V3",
	"TPU-V4",
	"TPU-V5P",
	"TPU-V5LITEPOD",
	"TPU-V6E",
	"TPU-V7X",
	"Ascend910B",
	"Ascend910B4",
	"MXC500",
	"MXC550",
	"FURIOSA_RNGD",
	"M1",
	"M1-Pro",
	"M1-Max",
	"M1-Ultra",
	"M2",
	"M2-Pro",
	"M2-Max",
	"M2-Ultra",
	"M3",
	"M3-Pro",
	"M3-Max",
	"Apple-Silicon",
	"MOBILINT_ARIES",
	"MOBILINT_REGULUS"
];
/** What people write for a GPU that Ray knows under another name, or not at all. */
const acceleratorNotes = {
	A10: "Ray calls it \"A10G\".",
	L40: "The L40 is neither an L4 nor an L40S, and Ray has no name for it. Leave accelerator_type out, and write `gpu: L40` under `nodes`.",
	"A100-SXM4-80GB": "Ray calls it \"A100-80G\".",
	"H100-80G": "Ray calls it \"H100\"."
};
const unnamedAccelerator = "For a GPU that Ray has no name for, leave accelerator_type out, and name it as `gpu` under `nodes`.";

// src/schema/accelerator.ts
const acceleratorType = _enum(acceleratorTypes).meta({
	id: "AcceleratorType",
	description: "The name that Ray gives to a kind of accelerator."
});
const cpu = strictObject({ kind: required(literal("cpu"), "The engine runs on CPU cores.") }).meta({ id: "CpuAccelerator" });
const gpu = strictObject({ kind: required(literal("gpu"), "The engine runs on GPUs.") }).meta({ id: "GpuAccelerator" });
const tpu = strictObject({
	kind: required(literal("tpu"), "The engine runs on TPU chips."),
	topology: unsettable(string().min(1), "Topology of the TPU slice.", { examples: ["4x4"] })
}).meta({ id: "TpuAccelerator" });
const acceleratorConfig = discriminatedUnion("kind", [
	cpu,
	gpu,
	tpu
]);

// src/schema/any-json.ts
/** Any JSON value, for keys whose content belongs to another program. */
const jsonValue = json().meta({
	id: "Json",
	description: "Any value."
});
/** An open map: its keys are checked by the program that reads them. */
const jsonObject = record(string(), jsonValue);

// src/schema/autoscaling.ts
const positive$1 = number().gt(0);
const seconds$1 = number().min(0);
const policy = strictObject({
	policy_function: unsettable(string().min(1), "Import path of the policy, `module:function` or `module:Class`."),
	policy_kwargs: unsettable(jsonObject, "Arguments of the policy's class.")
}).meta({ id: "AutoscalingPolicy" });
const autoscalingConfig = strictObject({
	min_replicas: unsettable(int().min(0), "Fewest replicas. 0 lets the model scale to zero: the next request then waits for a whole start.", { default: 1 }),
	initial_replicas: unsettable(int().min(0), "Replicas at the first deploy; `min_replicas` when not given."),
	max_replicas: unsettable(int().min(1), "Most replicas.", { default: 1 }),
	target_ongoing_requests: unsettable(positive$1, "Requests per replica that the autoscaler aims at. Ray's default for language models is so high that it never scales: set it.", { examples: [32] }),
	metrics_interval_s: unsettable(positive$1, "Seconds between two metrics of a replica. Deprecated by Ray."),
	look_back_period_s: unsettable(positive$1, "Seconds over which metrics are averaged.", { default: 30 }),
	upscaling_factor: unsettable(positive$1, "Gain of a scale-up decision; above 1 scales faster.", { default: 1 }),
	downscaling_factor: unsettable(positive$1, "Gain of a scale-down decision.", { default: 1 }),
	upscale_delay_s: unsettable(seconds$1, "Seconds that the load must last before replicas are added.", { default: 30 }),
	downscale_delay_s: unsettable(seconds$1, "Seconds that the load must be gone before replicas are removed.", { default: 600 }),
	downscale_to_zero_delay_s: unsettable(seconds$1, "The same for the last replica; `downscale_delay_s` when not given."),
	aggregation_function: unsettable(_enum([
		"mean",
		"max",
		"min"
	]), "How metrics are combined over the look-back period.", { default: "mean" }),
	policy: unsettable(policy, "A scaling policy of your own. Changing it restarts the model.")
}).meta({ id: "AutoscalingConfig" });

// src/schema/deployment-options.ts
const nonEmpty$2 = string().min(1);
const positive = number().gt(0);
const atLeastZero = number().min(0);
const labelSelector = record(nonEmpty$2, string()).meta({ id: "LabelSelector" });
const backpressureConfig = strictObject({
	status_code: unsettable(literal([503, 429]), "Status of a refused request.", { default: 503 }),
	retry_after_s: unsettable(atLeastZero, "Sent as `Retry-After`.")
}).meta({ id: "BackpressureConfig" });
const loggingConfig = strictObject({
	encoding: unsettable(_enum(["TEXT", "JSON"]), "Form of the log lines.", { default: "TEXT" }),
	log_level: unsettable(_enum([
		"DEBUG",
		"INFO",
		"WARNING",
		"ERROR",
		"CRITICAL"
	]), "Lowest level that is logged.", { default: "INFO" }),
	logs_dir: unsettable(nonEmpty$2, "Folder for the logs, on the nodes."),
	enable_access_log: unsettable(boolean(), "Log each request.", { default: true }),
	additional_log_standard_attrs: unsettable(array(nonEmpty$2), "Attributes of Python's log records to add to each line.")
}).meta({ id: "LoggingConfig" });
const rayActorOptions = strictObject({
	num_cpus: unsettable(atLeastZero, "CPUs of the replica's own process, beside those of its workers.", { default: 1 }),
	num_gpus: unsettable(atLeastZero, "GPUs of the replica's own process. The workers have the GPUs: leave it out."),
	memory: unsettable(atLeastZero, "Bytes of memory that Ray reserves."),
	resources: unsettable(record(nonEmpty$2, atLeastZero), "Custom resources that Ray reserves."),
	accelerator_type: unsettable(acceleratorType, "Accelerator that the replica's own process asks for."),
	label_selector: unsettable(labelSelector, "Labels that the node must have."),
	fallback_strategy: unsettable(array(jsonObject), "What to try when no node has the labels.")
}).meta({ id: "RayActorOptions" });
const gangSchedulingConfig = strictObject({
	gang_size: required(int().min(1), "Replicas that are placed together."),
	gang_placement_strategy: unsettable(_enum(["PACK", "SPREAD"]), "How a gang is spread over nodes.", { default: "PACK" }),
	runtime_failure_policy: unsettable(_enum(["RESTART_GANG"]), "What is restarted when one replica fails.", { default: "RESTART_GANG" })
}).meta({ id: "GangSchedulingConfig" });
const requestRouterConfig = strictObject({
	request_router_class: unsettable(nonEmpty$2, "Import path of the router's class.", { examples: ["ray.serve.llm.request_router.PrefixCacheAffinityRouter"] }),
	request_router_kwargs: unsettable(jsonObject, "Arguments of the router's class."),
	request_routing_stats_period_s: unsettable(positive, "Seconds between two readings of a replica's routing statistics.", { default: 10 }),
	request_routing_stats_timeout_s: unsettable(positive, "Seconds that a reading may take.", { default: 30 }),
	initial_backoff_s: unsettable(positive, "Seconds before routing is tried again.", { default: .025 }),
	backoff_multiplier: unsettable(positive, "Growth of that time with each try.", { default: 2 }),
	max_backoff_s: unsettable(positive, "Most seconds between two tries.", { default: .5 })
}).meta({ id: "RequestRouterConfig" });
const deploymentActor = strictObject({
	name: required(nonEmpty$2, "Name of the actor, unique for the model."),
	actor_class: required(nonEmpty$2, "Import path of the actor's class."),
	init_kwargs: optional(jsonObject, "Arguments of the actor's class."),
	actor_options: optional(jsonObject, "Ray options of the actor.")
}).meta({ id: "DeploymentActor" });
const deploymentOptions = {
	num_replicas: unsettable(int().min(1), "Replicas of the model. Not together with `autoscaling_config`.", { default: 1 }),
	autoscaling_config: unsettable(autoscalingConfig, "Replicas follow the load. Not together with `num_replicas`.", { examples: [{
		min_replicas: 1,
		max_replicas: 3,
		target_ongoing_requests: 32
	}] }),
	max_ongoing_requests: unsettable(int().min(1), "Most requests that a replica works on at a time; the others wait.", { examples: [64] }),
	max_queued_requests: unsettable(int().min(-1), "Most requests that wait at each caller; -1 is no limit.", { default: -1 }),
	backpressure_config: unsettable(backpressureConfig, "The answer to a request that `max_queued_requests` refuses."),
	user_config: unsettable(jsonObject, "Given to the deployment's `reconfigure`; changing it restarts nothing."),
	graceful_shutdown_wait_loop_s: unsettable(atLeastZero, "Seconds between two looks whether a replica that ends has finished its requests.", { default: 2 }),
	health_check_period_s: unsettable(positive, "Seconds between two health checks.", { default: 10 }),
	health_check_timeout_s: unsettable(positive, "Seconds that a health check may take.", { default: 10 }),
	logging_config: unsettable(loggingConfig, "Serve's own log of the model."),
	rolling_update_percentage: unsettable(number().gt(0).max(1), "Share of replicas that Ray replaces at a time.", { default: .2 }),
	max_surge_percent: unsettable(int().min(0).max(100), "Extra replicas that Ray may start while it replaces, in percent.", { default: 0 }),
	ray_actor_options: unsettable(rayActorOptions, "Resources of the replica's own process."),
	placement_group_bundle_label_selector: unsettable(array(labelSelector), "Labels that the node of each bundle must have."),
	max_replicas_per_node: unsettable(int().min(1).max(100), "Most replicas on one node."),
	gang_scheduling_config: unsettable(gangSchedulingConfig, "Replicas that are placed and restarted together."),
	request_router_config: unsettable(requestRouterConfig, "How requests are spread over replicas. Changing it restarts the model."),
	deployment_actors: unsettable(array(deploymentActor), "Actors that all replicas share.")
};

// src/schema/lora.ts
const cloudUri = text(/^(s3|gs|abfss|azure):\/\/\S+$/u, "Ray loads adapters from s3://, gs://, abfss:// or azure:// only");
const loraConfig = strictObject({
	dynamic_lora_loading_path: unsettable(cloudUri, "Folder in cloud storage that holds one folder for each adapter.", { examples: ["s3://bucket/adapters"] }),
	max_num_adapters_per_replica: unsettable(int().min(1), "Most adapters that a replica holds at a time.", { default: 16 }),
	download_timeout_s: unsettable(number().gt(0), "Seconds for the download of one adapter.", { default: 30 }),
	max_download_tries: unsettable(int().min(1), "Times that a download is tried.", { default: 3 })
}).meta({ id: "LoraConfig" });

// src/schema/placement.ts
const bundle = record(string().min(1), number().min(0)).meta({ id: "Bundle" });
const placementGroupConfig = strictObject({
	bundle_per_worker: unsettable(bundle, "Resources of one worker; repeated for each worker (tensor times pipeline parallel size). Not together with `bundles`.", { examples: [{
		GPU: 1,
		CPU: 4
	}] }),
	bundles: unsettable(array(bundle).min(1), "Resources of each worker, one entry for each. Not together with `bundle_per_worker`.", { examples: [[{ GPU: 1 }, { GPU: 1 }]] }),
	strategy: unsettable(_enum([
		"PACK",
		"SPREAD",
		"STRICT_PACK",
		"STRICT_SPREAD"
	]), "How bundles are spread over nodes; STRICT_PACK keeps a replica on one node.", { default: "PACK" })
}).meta({ id: "PlacementGroupConfig" });

// src/schema/runtime-env.ts
const nonEmpty$1 = string().min(1);
const packages = union([
	array(nonEmpty$1),
	nonEmpty$1,
	jsonObject
]);
const runtimeEnvConfig = strictObject({
	setup_timeout_seconds: unsettable(int().min(-1), "Seconds that making the environment may take; -1 is no limit.", { default: 600 }),
	eager_install: unsettable(boolean(), "Make the environment when the job starts and not at the first use.")
}).meta({ id: "RuntimeEnvConfig" });
const runtimeEnv = strictObject({
	env_vars: unsettable(record(environmentVariable, string().nullable()), "Environment variables of the model's processes. Values are strings, and never secrets: this goes to Ray in the clear.", { examples: [{ HF_HUB_OFFLINE: "1" }] }),
	pip: unsettable(packages, "Packages that pip installs before the model starts.", { examples: [["einops==0.8.1"]] }),
	uv: unsettable(packages, "Packages that uv installs before the model starts."),
	conda: unsettable(union([nonEmpty$1, jsonObject]), "Name of a conda environment on the nodes, or its content."),
	py_modules: unsettable(array(nonEmpty$1), "Python packages as remote or `local://` URIs of archives."),
	working_dir: unsettable(nonEmpty$1, "Working directory as a remote or `local://` URI of an archive."),
	excludes: unsettable(array(nonEmpty$1), "Files of `working_dir` that are left out."),
	py_executable: unsettable(nonEmpty$1, "Command that starts the worker processes."),
	image_uri: unsettable(nonEmpty$1, "Container image in which the worker processes run."),
	container: unsettable(jsonObject, "Container options. Ray prefers `image_uri`."),
	worker_process_setup_hook: unsettable(nonEmpty$1, "Import path of a function that runs first in each worker process."),
	config: unsettable(runtimeEnvConfig, "How the environment is made.")
}).meta({ id: "RuntimeEnv" });

// src/schema/smoke-test.ts
const nonEmpty = string().min(1);
const oneOrMore = union([nonEmpty, array(nonEmpty).min(1)]);
const seconds = number().gt(0);
const chatMessage = strictObject({
	role: required(nonEmpty, "Who speaks.", { examples: [
		"user",
		"system",
		"assistant"
	] }),
	content: required(string(), "What is said.")
}).meta({ id: "ChatMessage" });
const scorePair = strictObject({
	text_1: required(oneOrMore, "The text, or texts, on one side."),
	text_2: required(oneOrMore, "The text, or texts, on the other side.")
}).meta({ id: "ScorePair" });
const rawRequest = strictObject({
	path: required(text(/^\/[^\s?#]*$/u, "A request path starts with '/' and has no query"), "Path below the route prefix.", { examples: ["/v1/chat/completions"] }),
	body: required(jsonObject, "JSON body; `model` is added when it is not there.")
}).meta({ id: "RawRequest" });
const expectation = strictObject({
	contains: optional(nonEmpty, "Text that the answer must contain; upper and lower case count."),
	equals: optional(string(), "The whole answer, without white space around it."),
	matches: optional(nonEmpty, "Regular expression that must be found in the answer (JavaScript, Unicode mode).", { examples: ["^[0-9]+$"] }),
	json_schema: optional(union([jsonObject, boolean()]), "JSON Schema that the answer, read as JSON, must satisfy."),
	finish_reason: optional(nonEmpty, "Why the model stopped.", { examples: [
		"stop",
		"length",
		"tool_calls"
	] }),
	min_tokens: optional(int().min(1), "Fewest tokens in the answer."),
	dimensions: optional(int().min(1), "Length of each embedding."),
	status: optional(int().min(100).max(599), "HTTP status.", { default: 200 }),
	max_ttft_s: optional(seconds, "Most seconds until the first token."),
	max_latency_s: optional(seconds, "Most seconds until the answer is whole.")
}).meta({ id: "SmokeExpectation" });
const smokeTest = strictObject({
	chat: optional(union([nonEmpty, array(chatMessage).min(1)]), "A chat: one user message, or a list of messages.", { examples: ["Reply with the word ready."] }),
	completion: optional(nonEmpty, "A prompt to complete.", { examples: ["The capital of France is"] }),
	embed: optional(oneOrMore, "Text to embed.", { examples: ["hello"] }),
	score: optional(scorePair, "Texts to compare."),
	request: optional(rawRequest, "Any other request, as it is sent."),
	max_tokens: optional(int().min(1), "Most tokens of the answer to `chat` or `completion`.", { default: 64 }),
	expect: optional(expectation, "What the answer must hold. Without it, any answer with content will do.")
}).meta({ id: "SmokeTest" });

// src/schema/model.ts
const modelSource = text(/^\S+$/u, "A model source is a Hub id, a path or a URI, without spaces");
const sourceDocs = { examples: [
	"Qwen/Qwen2.5-7B-Instruct",
	"./models/tiny",
	"s3://bucket/models/chat"
] };
const sourceDescription = "Where the weights come from: a Hugging Face Hub id, a path (starting with `./` or `../`: relative to this file; absolute: on the nodes), or an s3://, gs:// or abfss:// URI.";
const callbackConfig = strictObject({
	callback_class: unsettable(string().min(1), "Import path of the callback's class."),
	callback_kwargs: unsettable(jsonObject, "Arguments of the callback's class."),
	raise_error_on_callback: unsettable(boolean(), "Fail the start when the callback fails.", { default: true })
}).meta({ id: "CallbackConfig" });
const modelOptions = {
	revision: unsettable(string().min(1), "Commit, branch or tag of the Hub repository. A commit is the only one that never changes.", { examples: ["a09a35458c702b33eeacc393d103063234e8bc28"] }),
	accelerator_type: unsettable(acceleratorType, "Kind of GPU that the model needs, by Ray's name. A name that no node has waits for ever.", { examples: ["L4", "H100"] }),
	accelerator_config: unsettable(acceleratorConfig, "What the engine runs on when it is not a GPU.", { examples: [{ kind: "cpu" }] }),
	gpu_fraction: unsettable(number().gt(0).max(1), "Share of one GPU for each worker. Bundles, the worker's share and `gpu_memory_utilization` are set to fit.", { examples: [.35] }),
	engine_kwargs: unsettable(jsonObject, "Arguments of the vLLM engine, by vLLM's names.", { examples: [{
		max_model_len: 8192,
		tensor_parallel_size: 2
	}] }),
	task: unsettable(_enum([
		"generate",
		"embed",
		"score",
		"transcribe"
	]), "What the model is asked to do.", { default: "generate" }),
	aliases: unsettable(array(modelId), "Other names under which clients may ask for the model. They share one name space with model ids.", { examples: [["gpt-4o-mini"]] }),
	strategy: unsettable(_enum([
		"auto",
		"blue_green",
		"recreate"
	]), "How a new version replaces the old one: `blue_green` starts it beside, `recreate` stops the old one first, `auto` starts it beside when there is room.", { default: "auto" }),
	compile: unsettable(_enum(["auto", "off"]), "`off` runs without torch.compile; `auto` does so only after a crash in the compiler.", { default: "auto" }),
	startup_timeout_s: unsettable(number().gt(0), "Seconds that a start may take, download included.", { examples: [1800] }),
	drain_timeout_s: unsettable(number().min(0), "Seconds that running requests have to finish when a replica ends. Ray's `graceful_shutdown_timeout_s`.", { default: 600 }),
	smoke_tests: unsettable(array(smokeTest), "Requests that a new version must answer before it has traffic. Without any, one short real request is sent.", { examples: [[{
		chat: "Reply with the word ready.",
		expect: { contains: "ready" }
	}]] }),
	lora_config: unsettable(loraConfig, "LoRA adapters that are loaded when a request names them."),
	placement_group_config: unsettable(placementGroupConfig, "What a replica reserves, bundle by bundle. Not together with `gpu_fraction`."),
	runtime_env: unsettable(runtimeEnv, "What the model's processes find on the nodes."),
	log_engine_metrics: unsettable(boolean(), "Export the engine's metrics through Ray.", { default: true }),
	experimental_configs: unsettable(jsonObject, "Experimental settings of Ray Serve LLM.", { examples: [{ stream_batching_interval_ms: 50 }] }),
	callback_config: unsettable(callbackConfig, "A class of yours that is called while the model starts."),
	...deploymentOptions
};
const model = strictObject({
	model_source: required(modelSource, sourceDescription, sourceDocs),
	...modelOptions
}).meta({
	id: "Model",
	description: "One model. Its key is the id that clients send as `model`."
});
const modelDefaults = strictObject({
	model_source: unsettable(modelSource, sourceDescription, sourceDocs),
	...modelOptions
}).meta({
	id: "ModelDefaults",
	description: "A model in part."
});
/** The same keys for one target: also keeps `models.<id>: null`, which takes the model away there. */
const modelOverrides = record(modelId, modelDefaults.nullable());
const models = record(modelId, model);
const optionalDefaults = optional(modelDefaults, "Merged under every model.", { examples: [{ max_ongoing_requests: 64 }] });

// src/schema/node-group.ts
const nodeGroup = strictObject({
	count: optional(int().min(1), "Nodes of this kind.", { default: 1 }),
	accelerator_type: optional(acceleratorType, "Kind of GPU, by Ray's name.", { examples: ["L4"] }),
	gpu: optional(string().min(1), "Kind of GPU that Ray has no name for.", { examples: ["RTX 4090"] }),
	gpu_memory_gib: optional(number().gt(0), "Memory of one GPU in GiB, for a GPU that has neither name.", { examples: [24] }),
	gpus: optional(int().min(0), "GPUs of one node.", { default: 0 }),
	cpus: optional(number().gt(0), "CPUs of one node, as Ray counts them.", { examples: [32] })
}).meta({ id: "NodeGroup" });

// src/schema/target.ts
const port = int().min(1).max(65535);
const http = strictObject({
	host: optional(text(/^[A-Za-z0-9.:_-]+$/u, "A host is a name or an IP address"), "Address that Serve listens on. `0.0.0.0` answers to other machines too.", { default: "127.0.0.1" }),
	port: optional(port, "Port that Serve listens on.", { default: 8e3 })
}).meta({ id: "Http" });
const headerName = text(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/u, "A header name holds letters, digits and '-'");
const overrides = strictObject({
	models: optional(modelOverrides, "Merged over the models, by id. `null` takes a model away; a null key takes the key away."),
	defaults: optional(modelDefaults, "Merged over `defaults`."),
	gateway: optional(gateway, "Merged over `gateway`.")
}).meta({ id: "TargetOverrides" });
const common = {
	nodes: optional(array(nodeGroup), "Nodes that are there, for checks without a cluster.", { examples: [[{
		accelerator_type: "L4",
		gpus: 2,
		cpus: 32
	}]] }),
	autoscaling_nodes: optional(array(nodeGroup), "Nodes that an autoscaler may add. With any, what does not fit now may fit later."),
	http: optional(http, "Where Ray Serve listens."),
	url: optional(httpUrl, "Where clients reach the endpoint; smoke tests go there.", { examples: ["https://llm.internal"] }),
	url_headers_env: optional(record(headerName, environmentVariable), "Headers for a protected `url`: the name of each header, and of the environment variable that holds its value.", { examples: [{ Authorization: "LLM_AUTHORIZATION" }] }),
	overrides: optional(overrides, "What differs on this target.")
};
const local = strictObject({
	kind: required(literal("local"), "Ray on this machine, started by rayfleet."),
	dashboard_port: optional(port, "Port of Ray's dashboard and REST API, on the loopback.", { default: 8265 }),
	...common
}).meta({
	id: "LocalTarget",
	description: "Ray on this machine, started by rayfleet."
});
const cluster = strictObject({
	kind: required(literal("cluster"), "A Ray cluster that is reached over its REST API."),
	address: required(httpUrl, "Address of the cluster's dashboard.", { examples: ["https://ray.internal:8265"] }),
	token_env: optional(environmentVariable, "Name of the environment variable that holds the token. Never the token.", { examples: ["RAY_AUTH_TOKEN"] }),
	...common
}).meta({
	id: "ClusterTarget",
	description: "A Ray cluster that is reached over its REST API."
});
const kuberay = strictObject({
	kind: required(literal("kuberay"), "A RayService on Kubernetes. Not supported yet."),
	...common
}).meta({
	id: "KuberayTarget",
	description: "A RayService on Kubernetes. Not supported yet."
});
const target = discriminatedUnion("kind", [
	local,
	cluster,
	kuberay
]);
const targetName = text(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u, "A target name starts with a letter or digit and holds only letters, digits, '_' and '-'");

// src/schema/config.ts
config$1({ jitless: true });
const fleetName = text(/^[a-z0-9]+(-[a-z0-9]+)*$/u, "A fleet name holds lower-case letters and digits, with single '-' between them").max(40);
const rayVersion = text(/^\d+\.\d+\.\d+$/u, "A Ray version is three numbers in quotes, such as \"2.60.0\"");
const serving = strictObject({ ray: optional(rayVersion, "Version of Ray, in quotes. It decides the version of vLLM, too.", { default: "2.60.0" }) }).meta({ id: "Serving" });
const diagnosticCode = text(/^RF[1-9][0-9]{2}$/u, "A code is RF and three digits, such as RF412");
const config = strictObject({
	$schema: optional(string(), "Address of the JSON Schema, for editors."),
	version: required(literal(1), "Version of this format.", { examples: [1] }),
	name: required(fleetName, "Name of the fleet. It prefixes all that the fleet owns on a cluster.", { examples: ["team-llms"] }),
	layout: optional(_enum(["gateway", "single_app"]), "`gateway`: one application for each model behind one endpoint. `single_app`: one plain Ray Serve LLM application, in which every change restarts every model.", { default: "gateway" }),
	serving: optional(serving, "Versions that the file is checked against, and that a local target installs."),
	targets: optional(record(targetName, target), "Where the fleet runs, by name. Without any, the file can be checked but not deployed."),
	gateway: optional(gateway, "The fleet's endpoint."),
	defaults: optionalDefaults,
	models: required(models, "The models, by the id that clients send as `model`."),
	checks: optional(record(diagnosticCode, _enum([
		"off",
		"warn",
		"error"
	])), "Severity by diagnostic code.", { examples: [{ RF412: "warn" }] })
}).meta({
	title: "rayfleet models config",
	description: "Models that Ray Serve LLM serves, as code."
});

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

// src/schema/readable-rest.ts
/** Stand in for what the root must have, so that the rest of the file can be checked all the same. */
const STAND_INS = {
	version: 1,
	name: "unnamed",
	models: {}
};
/** Each round takes away at least one value, and what depends on it. */
const MOST_ROUNDS = 16;
/** A file with more mistakes than this has to be mended before more is said about it. */
const MOST_PATHS = 250;
/**
* The config that remains when each value with an issue is left out: of a list the whole list, so that indexes keep
* their meaning, and of a map that lacks a key the whole map.
*/
function readableRest(document, issues) {
	if (!isJsonObject(document)) return void 0;
	let rest = document;
	let open = issues;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const from = rest;
		const paths = open.flatMap((issue) => wrongPaths(issue, from));
		if (paths.length > MOST_PATHS) return void 0;
		for (const path of paths) rest = rootOf(without(rest, path));
		const parsed = config.safeParse({
			...STAND_INS,
			...rest
		});
		if (parsed.success) return parsed.data;
		open = parsed.error.issues;
	}
}
function wrongPaths(issue, document) {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => upToList([...issue.path, key]));
	const keys = issue.path.map((key) => typeof key === "number" ? key : String(key));
	const path = valueAt(document, keys) === void 0 ? keys.slice(0, -1) : keys;
	return path.length === 0 ? [] : [upToList(path)];
}
function upToList(path) {
	const index = path.findIndex((key) => typeof key === "number");
	return index === -1 ? path : path.slice(0, index);
}
function without(value, path) {
	const [key, ...rest] = path;
	if (!isJsonObject(value) || typeof key !== "string" || !Object.hasOwn(value, key)) return value;
	const copy = { ...value };
	const inner = copy[key];
	if (rest.length === 0 || inner === void 0) delete copy[key];
	else copy[key] = without(inner, rest);
	return copy;
}
function rootOf(value) {
	return isJsonObject(value) ? value : {};
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
/** The keys that the map at a path may have. */
function knownKeys(root, document, path) {
	const schema = schemaAt(root, document, path);
	return schema instanceof ZodObject ? Object.keys(schema.shape) : [];
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

// src/schema/moved-keys.ts
/** Keys that people bring along from Ray's own files and other set-ups, and where what they mean is written here. */
const movedModelKeys = {
	model_id: "The key under `models` is the id.",
	id: "The key under `models` is the id.",
	name: "The key under `models` is the id that clients send.",
	model: "Write it as `model_source`.",
	model_loading_config: "Write its `model_source` here; the key under `models` is the id.",
	served_model_name: "The key under `models` is the id; other names go under `aliases`.",
	deployment_config: "Write its keys here, directly under the model.",
	graceful_shutdown_timeout_s: "Write it as `drain_timeout_s`.",
	placement_group_bundles: "Write it as `placement_group_config: {bundles: [...]}`.",
	placement_group_strategy: "Write it as `placement_group_config: {strategy: ...}`.",
	bundles: "Write it under `placement_group_config`.",
	resources_per_bundle: "Write it as `placement_group_config: {bundle_per_worker: ...}`.",
	env_vars: "Write it under `runtime_env`.",
	pip: "Write it under `runtime_env`.",
	min_replicas: "Write it under `autoscaling_config`.",
	max_replicas: "Write it under `autoscaling_config`.",
	initial_replicas: "Write it under `autoscaling_config`.",
	target_ongoing_requests: "Write it under `autoscaling_config`.",
	route_prefix: "A fleet has one prefix for all models: write it under `gateway`. Models are told apart by their id.",
	llm_engine: "Leave it out: the engine is vLLM.",
	hf_token: "Tokens are not written into files. The environment variable HF_TOKEN is used.",
	max_surge: "Write it as `max_surge_percent`."
};
/** vLLM arguments that are often written beside `engine_kwargs` instead of in it. */
const engineArguments = /* @__PURE__ */ new Set([
	"block_size",
	"chat_template",
	"compilation_config",
	"data_parallel_size",
	"disable_log_stats",
	"distributed_executor_backend",
	"dtype",
	"enable_auto_tool_choice",
	"enable_chunked_prefill",
	"enable_expert_parallel",
	"enable_lora",
	"enable_prefix_caching",
	"enable_sleep_mode",
	"enforce_eager",
	"gpu_memory_utilization",
	"hf_overrides",
	"kv_cache_dtype",
	"kv_cache_memory_bytes",
	"kv_transfer_config",
	"limit_mm_per_prompt",
	"load_format",
	"max_loras",
	"max_lora_rank",
	"max_model_len",
	"max_num_batched_tokens",
	"max_num_seqs",
	"pipeline_parallel_size",
	"quantization",
	"reasoning_parser",
	"seed",
	"speculative_config",
	"swap_space",
	"tensor_parallel_size",
	"tokenizer",
	"tokenizer_mode",
	"tool_call_parser",
	"trust_remote_code"
]);
const movedRootKeys = {
	applications: "This is a Ray Serve file. Write each LLM under `models`.",
	llm_configs: "Write each entry under `models`, by its id.",
	route_prefix: "Write it under `gateway`.",
	http_options: "Write host and port under `http` of a target.",
	proxy_location: "Leave it out.",
	ray_version: "Write it as `serving: {ray: ...}`.",
	target: "Write it under `targets`, by name.",
	nodes: "Write it under a target.",
	model: "Write it under `models`, by its id."
};
const movedTargetKeys = {
	token: "Tokens are not written into files: name an environment variable in `token_env`.",
	host: "Write it under `http`.",
	port: "Write it under `http`.",
	headers: "Name environment variables in `url_headers_env`.",
	models: "Write it under `overrides`.",
	accelerator_type: "Write it under `nodes`.",
	gpus: "Write it under `nodes`."
};

// src/schema/shape-findings.ts
/** More unknown keys than this in one map are not listed. */
const MOST_UNKNOWN = 250;
/** More known keys than this are not listed in a message. */
const MOST_LISTED = 14;
/** What zod found, as one finding for each mistake, in words of the config; not many more than `most`. */
function shapeFindings(issues, document, most) {
	return findingsBelow([], issues.slice(0, most), document);
}
function findingsBelow(base, issues, document) {
	return issues.flatMap((issue) => findingsOf(issue, [...base, ...pathOf(issue.path)], document));
}
function findingsOf(issue, path, document) {
	const value = valueAt(document, path);
	if (value === void 0 && issue.code !== "unrecognized_keys") return [missing(path, issue, document)];
	switch (issue.code) {
		case "unrecognized_keys": return unknownKeys(path, issue.keys, document);
		case "invalid_type": return [wrongType(path, value, issue.expected)];
		case "invalid_value": return [notAllowed(path, value, issue.values)];
		case "too_small":
		case "too_big": return [outOfBounds(path, issue)];
		case "invalid_format": return [{
			code: "RF206",
			message: issue.message,
			path,
			...helpForText(path, value)
		}];
		case "invalid_key": return [{
			code: "RF208",
			message: issue.issues[0]?.message ?? issue.message,
			path,
			anchor: "key"
		}, ...uncheckedValue(path, document)];
		case "invalid_union": return unionFindings(issue, path, document);
		case "invalid_element":
		case "not_multiple_of":
		case "custom": return [{
			code: "RF203",
			message: issue.message,
			path
		}];
	}
}
/** Zod leaves the value of a key that is not allowed unchecked. */
function uncheckedValue(path, document) {
	const schema = schemaAt(config, document, path);
	if (schema === void 0) return [];
	const parsed = safeParse(schema, valueAt(document, path));
	return parsed.success ? [] : findingsBelow(path, parsed.error.issues, document);
}
function unionFindings(issue, path, document) {
	const value = valueAt(document, path);
	if (issue.discriminator !== void 0) {
		const options = "options" in issue ? issue.options : [];
		const names = Array.isArray(options) ? options.map(String) : [];
		return [notAllowed(path, value, names), ...asIfMeant(path, value, names, document)];
	}
	const branch = issue.errors.find((errors) => !errors.some(isMismatchOfAll));
	if (branch === void 0) return [wrongType(path, value, issue.errors.flatMap(expectedOf))];
	return findingsBelow(path, branch, document);
}
/** With a misspelt kind the other keys are checked for the kind that was meant. */
function asIfMeant(path, value, names, document) {
	const meant = typeof value === "string" ? suggest(value, names) : void 0;
	return meant === void 0 ? [] : uncheckedValue(path.slice(0, -1), replaced(document, path, meant));
}
/** The whole value is of another type than the branch takes, so the branch was not meant. */
function isMismatchOfAll(issue) {
	return issue.code === "invalid_type" && issue.path.length === 0;
}
function expectedOf(branch) {
	return branch.flatMap((issue) => issue.code === "invalid_type" ? [issue.expected] : []);
}
function unknownKeys(path, keys, document) {
	const known = knownKeys(config, document, path);
	return keys.slice(0, MOST_UNKNOWN).map((key) => ({
		code: "RF201",
		message: `Unknown key ${quote(key)}`,
		path: [...path, key],
		anchor: "key",
		help: movedTo(path, key) ?? helpForName(key, known)
	}));
}
function movedTo(path, key) {
	if (isModelPath(path)) {
		if (engineArguments.has(key)) return "It is an argument of the engine: write it under `engine_kwargs`.";
		if (Object.hasOwn(movedModelKeys, key)) return movedModelKeys[key];
	}
	const moved = path.length === 0 ? movedRootKeys : path.length === 2 && path[0] === "targets" ? movedTargetKeys : {};
	return Object.hasOwn(moved, key) ? moved[key] : void 0;
}
function helpForName(name, known) {
	const similar = suggest(name, known);
	if (similar !== void 0) return `Did you mean ${quote(similar)}?`;
	return known.length === 0 || known.length > MOST_LISTED ? "Remove it." : `Known keys: ${known.join(", ")}.`;
}
function missing(path, issue, document) {
	const key = String(path.at(-1));
	const parent = path.slice(0, -1);
	const meta = describe(parent, key, document);
	const options = issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options) ? issue.options : [];
	const known = options.length > 0 ? `It is ${orList(options.map(String))}.` : void 0;
	const example = meta.example === void 0 ? void 0 : `For example: \`${key}: ${meta.example}\``;
	const help = [
		meta.description,
		known,
		example
	].filter((part) => part !== void 0).join(" ");
	return {
		code: "RF202",
		message: `${nameOf(parent)} has no ${quote(key)}`,
		path,
		anchor: "key",
		...help === "" ? {} : { help }
	};
}
function describe(parent, key, document) {
	const object = schemaAt(config, document, parent);
	const schema = object instanceof ZodObject ? object.shape[key] : void 0;
	const meta = schema instanceof ZodType ? schema.meta() : void 0;
	const examples = meta?.["examples"];
	const example = Array.isArray(examples) ? examples[0] : void 0;
	return {
		...meta?.description === void 0 ? {} : { description: meta.description },
		...typeof example === "string" || typeof example === "number" ? { example: String(example) } : {}
	};
}
const typeNames = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map",
	record: "a map",
	null: "null"
};
function wrongType(path, value, expected) {
	const list = [...new Set([expected].flat())];
	const wanted = orList([...new Set(list.map((name) => typeNames[name] ?? name))]);
	const help = list.map((name) => conversion(name, value)).find((one) => one !== void 0);
	return {
		code: "RF203",
		message: `${nameOf(path)} must be ${wanted}, not ${shown(value)}`,
		path,
		...help === void 0 ? {} : { help }
	};
}
/** What the user probably meant, when the value is only written as another type. */
function conversion(expected, value) {
	if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) return "Put it in quotes.";
	if ((expected === "number" || expected === "int") && typeof value === "string" && /^-?\d+(\.\d+)?$/u.test(value)) return `Write ${value}, without quotes.`;
	if (expected === "boolean" && typeof value === "string") {
		if (/^(?:yes|on|true|y)$/iu.test(value)) return "Write true.";
		if (/^(?:no|off|false|n)$/iu.test(value)) return "Write false.";
	}
	if (expected === "array" && value !== null && value !== void 0 && !Array.isArray(value)) return isJsonObject(value) ? "Begin each entry with `- `." : "Put it in brackets: [...]";
}
function shown(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) return "a number";
	return typeof value === "string" ? `the text ${quote(value)}` : String(value);
}
function notAllowed(path, value, values) {
	const names = values.map(String);
	const allowed = names.length > MOST_LISTED ? "one of the names that Ray knows" : orList(names);
	const help = typeof value === "string" ? helpForValue(path, value, values) : void 0;
	return {
		code: "RF204",
		message: `${nameOf(path)} must be ${allowed}, not ${shown(value)}`,
		path,
		...help === void 0 ? {} : { help }
	};
}
function helpForValue(path, value, values) {
	if (path.at(-1) === "accelerator_type" && Object.hasOwn(acceleratorNotes, value)) return acceleratorNotes[value];
	const names = values.map(String);
	if (names.includes(value)) return `Write ${value}, without quotes.`;
	const similar = suggest(value, names);
	if (similar !== void 0) return `Did you mean ${quote(similar)}?`;
	return path.at(-1) === "accelerator_type" ? unnamedAccelerator : void 0;
}
function outOfBounds(path, issue) {
	const key = nameOf(path);
	const isMinimum = issue.code === "too_small";
	const limit = isMinimum ? issue.minimum : issue.maximum;
	if (issue.origin === "string" || issue.origin === "array") {
		const unit = issue.origin === "string" ? "characters" : "entries";
		return {
			code: "RF207",
			message: isMinimum && Number(limit) === 1 ? `${key} must not be empty` : `${key} must have at ${isMinimum ? "least" : "most"} ${limit} ${unit}`,
			path
		};
	}
	return {
		code: "RF205",
		message: `${key} must be ${issue.inclusive === false ? isMinimum ? "more than" : "less than" : isMinimum ? "at least" : "at most"} ${limit}`,
		path
	};
}
function helpForText(path, value) {
	if (path.at(-1) === "name" && typeof value === "string") {
		const slug = value.toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
		return slug === "" ? {} : { help: `For example: ${quote(slug)}` };
	}
	return {};
}
/** What a message calls the value at a path. */
function nameOf(path) {
	const last = path.at(-1);
	if (last === void 0) return "The config";
	return typeof last === "number" ? `Entry ${last + 1} of ${quote(String(path.at(-2)))}` : quote(last);
}
function pathOf(path) {
	return path.map((key) => typeof key === "number" ? key : String(key));
}

// src/load/check-shape.ts
/**
* Checks the shape of what was loaded. The findings are those of loading and those of the shape; the config is what
* remains when each wrong value is left out.
*/
function checkShape(loaded) {
	if (loaded.value === void 0) return {
		partial: true,
		findings: loaded.findings
	};
	const { value } = loaded;
	const parsed = config.safeParse(value);
	const issues = parsed.success ? [] : parsed.error.issues;
	const shape = [...shapeFindings(issues, value, 200), ...checkObjects(value)];
	const findings = limited(withoutEchoes(loaded.findings, shape, value));
	const config$2 = parsed.success ? parsed.data : readableRest(value, issues);
	const partial = !parsed.success;
	return config$2 === void 0 ? {
		partial,
		findings
	} : {
		config: config$2,
		partial,
		findings
	};
}
/** Codes of values that could not be read: what is checked in their place is not what was written. */
const UNREADABLE = /* @__PURE__ */ new Set([
	"RF114",
	"RF117",
	"RF118",
	"RF121",
	"RF123",
	"RF125"
]);
/** Codes of values that other programs read otherwise. */
const AMBIGUOUS = /* @__PURE__ */ new Set(["RF124", "RF126"]);
/**
* Findings of loading and of the shape, each mistake once. `yes` where a boolean belongs is a wrong type and nothing
* more; `off` where the schema has that very word is no mistake.
*/
function withoutEchoes(loading, shape, value) {
	const unreadable = new Set(loading.filter((finding) => UNREADABLE.has(finding.code)).map(pathKey));
	const rest = shape.filter((finding) => finding.anchor === "key" || !unreadable.has(pathKey(finding)));
	const wrong = new Set(rest.map(pathKey));
	return [...loading.filter((finding) => {
		if (!AMBIGUOUS.has(finding.code)) return true;
		if (wrong.has(pathKey(finding))) return false;
		return finding.code !== "RF126" || !(schemaAt(config, value, finding.path) instanceof ZodEnum);
	}), ...rest];
}
function pathKey(finding) {
	return JSON.stringify(finding.path);
}
function limited(findings) {
	if (findings.length <= 200) return findings;
	const message = `More than ${200} mistakes; the others are not listed`;
	return [...findings.slice(0, 200), {
		code: "RF131",
		message,
		path: []
	}];
}

export { checkShape };