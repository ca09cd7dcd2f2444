// node_modules/@cfworker/json-schema/dist/esm/deep-compare-strict.js
function deepCompareStrict(a, b) {
	const typeofa = typeof a;
	if (typeofa !== typeof b) return false;
	const aIsArray = Array.isArray(a);
	if (aIsArray !== Array.isArray(b)) return false;
	if (aIsArray) {
		const length = a.length;
		if (length !== b.length) return false;
		for (let i = 0; i < length; i++) if (!deepCompareStrict(a[i], b[i])) return false;
		return true;
	}
	if (typeofa === "object") {
		if (!a || !b) return a === b;
		const aKeys = Object.keys(a);
		const bKeys = Object.keys(b);
		if (aKeys.length !== bKeys.length) return false;
		for (const k of aKeys) {
			if (!Object.prototype.hasOwnProperty.call(b, k)) return false;
			if (!deepCompareStrict(a[k], b[k])) return false;
		}
		return true;
	}
	return a === b;
}

// node_modules/@cfworker/json-schema/dist/esm/pointer.js
function encodePointer(p) {
	return encodeURI(escapePointer(p)).replace(/#/g, "%23");
}
function escapePointer(p) {
	return p.replace(/~/g, "~0").replace(/\//g, "~1");
}

// node_modules/@cfworker/json-schema/dist/esm/dereference.js
const uriFragmentCharacter = /^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/;
const uriPercentEncoding = /^%[0-9A-Fa-f]{2}$/;
const uriUnreservedCharacter = /^[A-Za-z0-9._~-]$/;
function normalizeURIFragment(fragment) {
	let normalized = "";
	for (let index = 0; index < fragment.length;) {
		const character = fragment[index];
		const encoded = fragment.slice(index, index + 3);
		if (character === "%" && uriPercentEncoding.test(encoded)) {
			const decoded = String.fromCharCode(parseInt(encoded.slice(1), 16));
			normalized += uriUnreservedCharacter.test(decoded) ? decoded : encoded.toUpperCase();
			index += 3;
			continue;
		}
		const codePoint = String.fromCodePoint(fragment.codePointAt(index));
		normalized += uriFragmentCharacter.test(codePoint) ? codePoint : encodeURIComponent(codePoint);
		index += codePoint.length;
	}
	return normalized;
}
function resolveURI(reference, baseURI) {
	const url = new URL(reference, baseURI.href);
	url.hash = url.hash ? normalizeURIFragment(url.hash.slice(1)) : "";
	return url;
}
const schemaArrayKeyword = {
	prefixItems: true,
	items: true,
	allOf: true,
	anyOf: true,
	oneOf: true
};
const schemaMapKeyword = {
	$defs: true,
	definitions: true,
	properties: true,
	patternProperties: true,
	dependentSchemas: true
};
const ignoredKeyword = {
	id: true,
	$id: true,
	$ref: true,
	$schema: true,
	$anchor: true,
	$vocabulary: true,
	$comment: true,
	default: true,
	enum: true,
	const: true,
	required: true,
	dependentRequired: true,
	type: true,
	maximum: true,
	minimum: true,
	exclusiveMaximum: true,
	exclusiveMinimum: true,
	multipleOf: true,
	maxLength: true,
	minLength: true,
	pattern: true,
	format: true,
	maxItems: true,
	minItems: true,
	uniqueItems: true,
	maxProperties: true,
	minProperties: true
};
let initialBaseURI = typeof self !== "undefined" && self.location && self.location.origin !== "null" ? new URL(self.location.origin + self.location.pathname + location.search) : new URL("https://github.com/cfworker");
function dereference(schema, lookup = Object.create(null), baseURI = initialBaseURI, basePointer = "") {
	if (schema && typeof schema === "object" && !Array.isArray(schema)) {
		const id = schema.$id || schema["id"];
		if (id) {
			const url = resolveURI(id, baseURI);
			if (url.hash.length > 1) lookup[url.href] = schema;
			else {
				url.hash = "";
				if (basePointer === "") baseURI = url;
				else dereference(schema, lookup, baseURI);
			}
		}
	} else if (schema !== true && schema !== false) return lookup;
	const schemaURI = baseURI.href + (basePointer ? "#" + basePointer : "");
	if (lookup[schemaURI] !== void 0 && lookup[schemaURI] !== schema) throw new Error(`Duplicate schema URI "${schemaURI}".`);
	lookup[schemaURI] = schema;
	if (schema === true || schema === false) return lookup;
	if (schema.__absolute_uri__ === void 0) Object.defineProperty(schema, "__absolute_uri__", {
		enumerable: false,
		value: schemaURI
	});
	if (schema.$ref && schema.__absolute_ref__ === void 0) {
		const url = resolveURI(schema.$ref, baseURI);
		Object.defineProperty(schema, "__absolute_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$recursiveRef && schema.__absolute_recursive_ref__ === void 0) {
		const url = resolveURI(schema.$recursiveRef, baseURI);
		Object.defineProperty(schema, "__absolute_recursive_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$anchor) {
		const url = resolveURI("#" + schema.$anchor, baseURI);
		lookup[url.href] = schema;
	}
	for (let key in schema) {
		if (ignoredKeyword[key]) continue;
		const keyBase = `${basePointer}/${encodePointer(key)}`;
		const subSchema = schema[key];
		if (Array.isArray(subSchema)) {
			if (schemaArrayKeyword[key]) {
				const length = subSchema.length;
				for (let i = 0; i < length; i++) dereference(subSchema[i], lookup, baseURI, `${keyBase}/${i}`);
			}
		} else if (schemaMapKeyword[key]) for (let subKey in subSchema) dereference(subSchema[subKey], lookup, baseURI, `${keyBase}/${encodePointer(subKey)}`);
		else dereference(subSchema, lookup, baseURI, keyBase);
	}
	return lookup;
}

// node_modules/@cfworker/json-schema/dist/esm/format.js
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [
	0,
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i;
const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i;
const URIREF = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const URITEMPLATE = /^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
const URL_ = /^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
const JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
const EMAIL_ADDRESS = /^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i;
const EMAIL = (input) => {
	const matches = input.match(EMAIL_ADDRESS);
	if (!matches) return false;
	const name = matches[1];
	const host = matches[2];
	if (!name || !host || name.length > 64 || host.length > 253) return false;
	if (name[0] !== "\"" && (name[0] === "." || name.endsWith(".") || name.includes(".."))) return false;
	if (host.startsWith("[") && host.endsWith("]")) {
		const address = host.slice(1, -1);
		if (/^ipv6:/i.test(address)) return IPV6.test(address.slice(5));
		return IPV4.test(address);
	}
	return HOSTNAME.test(host);
};
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/;
const IPV6 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
const DURATION = (input) => /^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(input);
function bind(r) {
	return r.test.bind(r);
}
const format = {
	date,
	time: time.bind(void 0, true),
	"date-time": date_time,
	duration: DURATION,
	uri,
	"uri-reference": bind(URIREF),
	"uri-template": bind(URITEMPLATE),
	url: bind(URL_),
	email: EMAIL,
	hostname: bind(HOSTNAME),
	ipv4: bind(IPV4),
	ipv6: bind(IPV6),
	regex,
	uuid: bind(UUID),
	"json-pointer": bind(JSON_POINTER),
	"json-pointer-uri-fragment": bind(JSON_POINTER_URI_FRAGMENT),
	"relative-json-pointer": bind(RELATIVE_JSON_POINTER)
};
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function date(str) {
	const matches = str.match(DATE);
	if (!matches) return false;
	const yearPart = matches[1];
	const monthPart = matches[2];
	const dayPart = matches[3];
	if (!yearPart || !monthPart || !dayPart) return false;
	const year = +yearPart;
	const month = +monthPart;
	const day = +dayPart;
	const maxDay = month == 2 && isLeapYear(year) ? 29 : DAYS[month];
	return month >= 1 && month <= 12 && day >= 1 && maxDay !== void 0 && day <= maxDay;
}
function time(full, str) {
	const matches = str.match(TIME);
	if (!matches) return false;
	const hourPart = matches[1];
	const minutePart = matches[2];
	const secondPart = matches[3];
	if (!hourPart || !minutePart || !secondPart) return false;
	const hour = +hourPart;
	const minute = +minutePart;
	const second = +secondPart;
	const timeZone = matches[5];
	const offsetSign = matches[6];
	const offsetHour = +(matches[7] ?? 0);
	const offsetMinute = +(matches[8] ?? 0);
	if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59 || full && timeZone === void 0) return false;
	if (second < 60) return true;
	const offsetDirection = offsetSign === "+" ? 1 : offsetSign === "-" ? -1 : 0;
	return (hour * 60 + minute - offsetDirection * (offsetHour * 60 + offsetMinute) + 1440) % 1440 === 1439;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function date_time(str) {
	const [datePart, timePart, extra] = str.split(DATE_TIME_SEPARATOR);
	return datePart !== void 0 && timePart !== void 0 && extra === void 0 && date(datePart) && time(true, timePart);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI_PATTERN = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
	return NOT_URI_FRAGMENT.test(str) && URI_PATTERN.test(str);
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
	if (Z_ANCHOR.test(str)) return false;
	try {
		new RegExp(str, "u");
		return true;
	} catch (e) {
		return false;
	}
}

// node_modules/@cfworker/json-schema/dist/esm/ucs2-length.js
function ucs2length(s) {
	let result = 0;
	let length = s.length;
	let index = 0;
	let charCode;
	while (index < length) {
		result++;
		charCode = s.charCodeAt(index++);
		if (charCode >= 55296 && charCode <= 56319 && index < length) {
			charCode = s.charCodeAt(index);
			if ((charCode & 64512) == 56320) index++;
		}
	}
	return result;
}

// node_modules/@cfworker/json-schema/dist/esm/validate.js
function hasOwnProperty(instance, key) {
	return Object.prototype.hasOwnProperty.call(instance, key);
}
function decimalInteger(value) {
	const coefficientAndExponent = Math.abs(value).toString().split("e");
	const coefficient = coefficientAndExponent[0];
	const exponent = coefficientAndExponent[1] ?? "0";
	const point = coefficient.indexOf(".");
	const fractionLength = point === -1 ? 0 : coefficient.length - point - 1;
	return [BigInt(coefficient.replace(".", "")), Number(exponent) - fractionLength];
}
function isMultipleOf(instance, divisor) {
	if (!Number.isFinite(instance) || !Number.isFinite(divisor) || divisor <= 0) return false;
	const [instanceCoefficient, instanceExponent] = decimalInteger(instance);
	const [divisorCoefficient, divisorExponent] = decimalInteger(divisor);
	const exponentDifference = instanceExponent - divisorExponent;
	if (exponentDifference >= 0) return instanceCoefficient * 10n ** BigInt(exponentDifference) % divisorCoefficient === 0n;
	return instanceCoefficient % (divisorCoefficient * 10n ** BigInt(-exponentDifference)) === 0n;
}
function validate(instance, schema, draft = "2019-09", lookup = dereference(schema), shortCircuit = true, recursiveAnchor = null, instanceLocation = "#", schemaLocation = "#", evaluated = Object.create(null)) {
	if (schema === true) return {
		valid: true,
		errors: []
	};
	if (schema === false) return {
		valid: false,
		errors: [{
			instanceLocation,
			keyword: "false",
			keywordLocation: instanceLocation,
			error: "False boolean schema."
		}]
	};
	const rawInstanceType = typeof instance;
	let instanceType;
	switch (rawInstanceType) {
		case "boolean":
		case "number":
		case "string":
			instanceType = rawInstanceType;
			break;
		case "object":
			if (instance === null) instanceType = "null";
			else if (Array.isArray(instance)) instanceType = "array";
			else instanceType = "object";
			break;
		default: throw new Error(`Instances of "${rawInstanceType}" type are not supported.`);
	}
	const { $ref, $recursiveRef, $recursiveAnchor, type: $type, const: $const, enum: $enum, required: $required, not: $not, anyOf: $anyOf, allOf: $allOf, oneOf: $oneOf, if: $if, then: $then, else: $else, format: $format, properties: $properties, patternProperties: $patternProperties, additionalProperties: $additionalProperties, unevaluatedProperties: $unevaluatedProperties, minProperties: $minProperties, maxProperties: $maxProperties, propertyNames: $propertyNames, dependentRequired: $dependentRequired, dependentSchemas: $dependentSchemas, dependencies: $dependencies, prefixItems: $prefixItems, items: $items, additionalItems: $additionalItems, unevaluatedItems: $unevaluatedItems, contains: $contains, minContains: $minContains, maxContains: $maxContains, minItems: $minItems, maxItems: $maxItems, uniqueItems: $uniqueItems, minimum: $minimum, maximum: $maximum, exclusiveMinimum: $exclusiveMinimum, exclusiveMaximum: $exclusiveMaximum, multipleOf: $multipleOf, minLength: $minLength, maxLength: $maxLength, pattern: $pattern, __absolute_ref__, __absolute_recursive_ref__ } = schema;
	const errors = [];
	if ($recursiveAnchor === true && recursiveAnchor === null) recursiveAnchor = schema;
	if ($recursiveRef === "#") {
		const refSchema = recursiveAnchor === null ? lookup[__absolute_recursive_ref__] : recursiveAnchor;
		const keywordLocation = `${schemaLocation}/$recursiveRef`;
		const result = validate(instance, recursiveAnchor === null ? schema : recursiveAnchor, draft, lookup, shortCircuit, refSchema, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$recursiveRef",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
	}
	if ($ref !== void 0) {
		const refSchema = lookup[__absolute_ref__ || $ref];
		if (refSchema === void 0) {
			let message = `Unresolved $ref "${$ref}".`;
			if (__absolute_ref__ && __absolute_ref__ !== $ref) message += `  Absolute URI "${__absolute_ref__}".`;
			message += `\nKnown schemas:\n- ${Object.keys(lookup).join("\n- ")}`;
			throw new Error(message);
		}
		const keywordLocation = `${schemaLocation}/$ref`;
		const result = validate(instance, refSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$ref",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
		if (draft === "4" || draft === "7") return {
			valid: errors.length === 0,
			errors
		};
	}
	if (Array.isArray($type)) {
		let length = $type.length;
		let valid = false;
		for (let i = 0; i < length; i++) if (instanceType === $type[i] || $type[i] === "integer" && instanceType === "number" && instance % 1 === 0 && instance === instance) {
			valid = true;
			break;
		}
		if (!valid) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type.join("\", \"")}".`
		});
	} else if ($type === "integer") {
		if (instanceType !== "number" || instance % 1 || instance !== instance) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
		});
	} else if ($type !== void 0 && instanceType !== $type) errors.push({
		instanceLocation,
		keyword: "type",
		keywordLocation: `${schemaLocation}/type`,
		error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
	});
	if ($const !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!deepCompareStrict(instance, $const)) errors.push({
				instanceLocation,
				keyword: "const",
				keywordLocation: `${schemaLocation}/const`,
				error: `Instance does not match ${JSON.stringify($const)}.`
			});
		} else if (instance !== $const) errors.push({
			instanceLocation,
			keyword: "const",
			keywordLocation: `${schemaLocation}/const`,
			error: `Instance does not match ${JSON.stringify($const)}.`
		});
	}
	if ($enum !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!$enum.some((value) => deepCompareStrict(instance, value))) errors.push({
				instanceLocation,
				keyword: "enum",
				keywordLocation: `${schemaLocation}/enum`,
				error: `Instance does not match any of ${JSON.stringify($enum)}.`
			});
		} else if (!$enum.some((value) => instance === value)) errors.push({
			instanceLocation,
			keyword: "enum",
			keywordLocation: `${schemaLocation}/enum`,
			error: `Instance does not match any of ${JSON.stringify($enum)}.`
		});
	}
	if ($not !== void 0) {
		const keywordLocation = `${schemaLocation}/not`;
		if (validate(instance, $not, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation).valid) errors.push({
			instanceLocation,
			keyword: "not",
			keywordLocation,
			error: "Instance matched \"not\" schema."
		});
	}
	let subEvaluateds = [];
	if ($anyOf !== void 0) {
		const keywordLocation = `${schemaLocation}/anyOf`;
		const errorsLength = errors.length;
		let anyValid = false;
		for (const [i, subSchema] of $anyOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			anyValid = anyValid || result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (anyValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "anyOf",
			keywordLocation,
			error: "Instance does not match any subschemas."
		});
	}
	if ($allOf !== void 0) {
		const keywordLocation = `${schemaLocation}/allOf`;
		const errorsLength = errors.length;
		let allValid = true;
		for (const [i, subSchema] of $allOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			allValid = allValid && result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (allValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "allOf",
			keywordLocation,
			error: `Instance does not match every subschema.`
		});
	}
	if ($oneOf !== void 0) {
		const keywordLocation = `${schemaLocation}/oneOf`;
		const errorsLength = errors.length;
		const matches = $oneOf.filter((subSchema, i) => {
			const subEvaluated = Object.create(evaluated);
			const result = validate(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			if (result.valid) subEvaluateds.push(subEvaluated);
			return result.valid;
		}).length;
		if (matches === 1) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "oneOf",
			keywordLocation,
			error: `Instance does not match exactly one subschema (${matches} matches).`
		});
	}
	if (instanceType === "object" || instanceType === "array") Object.assign(evaluated, ...subEvaluateds);
	if ($if !== void 0) {
		const keywordLocation = `${schemaLocation}/if`;
		const ifEvaluated = Object.create(null);
		if (validate(instance, $if, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, ifEvaluated).valid) {
			Object.assign(evaluated, ifEvaluated);
			if ($then !== void 0) {
				const thenResult = validate(instance, $then, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/then`, evaluated);
				if (!thenResult.valid) errors.push({
					instanceLocation,
					keyword: "if",
					keywordLocation,
					error: `Instance does not match "then" schema.`
				}, ...thenResult.errors);
			}
		} else if ($else !== void 0) {
			const elseResult = validate(instance, $else, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/else`, evaluated);
			if (!elseResult.valid) errors.push({
				instanceLocation,
				keyword: "if",
				keywordLocation,
				error: `Instance does not match "else" schema.`
			}, ...elseResult.errors);
		}
	}
	if (instanceType === "object") {
		if ($required !== void 0) {
			for (const key of $required) if (!hasOwnProperty(instance, key)) errors.push({
				instanceLocation,
				keyword: "required",
				keywordLocation: `${schemaLocation}/required`,
				error: `Instance does not have required property "${key}".`
			});
		}
		const keys = Object.keys(instance);
		if ($minProperties !== void 0 && keys.length < $minProperties) errors.push({
			instanceLocation,
			keyword: "minProperties",
			keywordLocation: `${schemaLocation}/minProperties`,
			error: `Instance does not have at least ${$minProperties} properties.`
		});
		if ($maxProperties !== void 0 && keys.length > $maxProperties) errors.push({
			instanceLocation,
			keyword: "maxProperties",
			keywordLocation: `${schemaLocation}/maxProperties`,
			error: `Instance does not have at least ${$maxProperties} properties.`
		});
		if ($propertyNames !== void 0) {
			const keywordLocation = `${schemaLocation}/propertyNames`;
			for (const key in instance) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(key, $propertyNames, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "propertyNames",
					keywordLocation,
					error: `Property name "${key}" does not match schema.`
				}, ...result.errors);
			}
		}
		if ($dependentRequired !== void 0) {
			const keywordLocation = `${schemaLocation}/dependantRequired`;
			for (const key in $dependentRequired) if (hasOwnProperty(instance, key)) {
				const required = $dependentRequired[key];
				for (const dependantKey of required) if (!hasOwnProperty(instance, dependantKey)) errors.push({
					instanceLocation,
					keyword: "dependentRequired",
					keywordLocation,
					error: `Instance has "${key}" but does not have "${dependantKey}".`
				});
			}
		}
		if ($dependentSchemas !== void 0) for (const [key, dependentSchema] of Object.entries($dependentSchemas)) {
			const keywordLocation = `${schemaLocation}/dependentSchemas`;
			if (hasOwnProperty(instance, key)) {
				const result = validate(instance, dependentSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`, evaluated);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "dependentSchemas",
					keywordLocation,
					error: `Instance has "${key}" but does not match dependant schema.`
				}, ...result.errors);
			}
		}
		if ($dependencies !== void 0) {
			const keywordLocation = `${schemaLocation}/dependencies`;
			for (const key in $dependencies) if (hasOwnProperty(instance, key)) {
				const propsOrSchema = $dependencies[key];
				if (Array.isArray(propsOrSchema)) {
					for (const dependantKey of propsOrSchema) if (!hasOwnProperty(instance, dependantKey)) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not have "${dependantKey}".`
					});
				} else {
					const result = validate(instance, propsOrSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`);
					if (!result.valid) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not match dependant schema.`
					}, ...result.errors);
				}
			}
		}
		const thisEvaluated = Object.create(null);
		let stop = false;
		if ($properties !== void 0) {
			const keywordLocation = `${schemaLocation}/properties`;
			for (const [key, propertySchema] of Object.entries($properties)) {
				if (!hasOwnProperty(instance, key)) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], propertySchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(key)}`);
				thisEvaluated[key] = true;
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "properties",
						keywordLocation,
						error: `Property "${key}" does not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if (!stop && $patternProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/patternProperties`;
			for (const [pattern, subSchema] of Object.entries($patternProperties)) {
				const regex = new RegExp(pattern, "u");
				for (const key in instance) {
					if (!regex.test(key)) continue;
					const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
					const result = validate(instance[key], subSchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(pattern)}`);
					thisEvaluated[key] = true;
					if (result.valid) evaluated[key] = true;
					else {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "patternProperties",
							keywordLocation,
							error: `Property "${key}" matches pattern "${pattern}" but does not match associated schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if (!stop && $additionalProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/additionalProperties`;
			for (const key in instance) {
				if (thisEvaluated[key]) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], $additionalProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "additionalProperties",
						keywordLocation,
						error: `Property "${key}" does not match additional properties schema.`
					}, ...result.errors);
				}
			}
		} else if (!stop && $unevaluatedProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedProperties`;
			for (const key in instance) if (!evaluated[key]) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate(instance[key], $unevaluatedProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else errors.push({
					instanceLocation,
					keyword: "unevaluatedProperties",
					keywordLocation,
					error: `Property "${key}" does not match unevaluated properties schema.`
				}, ...result.errors);
			}
		}
	} else if (instanceType === "array") {
		if ($maxItems !== void 0 && instance.length > $maxItems) errors.push({
			instanceLocation,
			keyword: "maxItems",
			keywordLocation: `${schemaLocation}/maxItems`,
			error: `Array has too many items (${instance.length} > ${$maxItems}).`
		});
		if ($minItems !== void 0 && instance.length < $minItems) errors.push({
			instanceLocation,
			keyword: "minItems",
			keywordLocation: `${schemaLocation}/minItems`,
			error: `Array has too few items (${instance.length} < ${$minItems}).`
		});
		const length = instance.length;
		let i = 0;
		let stop = false;
		if ($prefixItems !== void 0) {
			const keywordLocation = `${schemaLocation}/prefixItems`;
			const length2 = Math.min($prefixItems.length, length);
			for (; i < length2; i++) {
				const result = validate(instance[i], $prefixItems[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "prefixItems",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if ($items !== void 0) {
			const keywordLocation = `${schemaLocation}/items`;
			if (Array.isArray($items)) {
				const length2 = Math.min($items.length, length);
				for (; i < length2; i++) {
					const result = validate(instance[i], $items[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "items",
							keywordLocation,
							error: `Items did not match schema.`
						}, ...result.errors);
						if (stop) break;
					}
				}
			} else for (; i < length; i++) {
				const result = validate(instance[i], $items, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "items",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
			if (!stop && $additionalItems !== void 0) {
				const keywordLocation = `${schemaLocation}/additionalItems`;
				for (; i < length; i++) {
					const result = validate(instance[i], $additionalItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "additionalItems",
							keywordLocation,
							error: `Items did not match additional items schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if ($contains !== void 0) {
			if (length === 0 && $minContains === void 0) errors.push({
				instanceLocation,
				keyword: "contains",
				keywordLocation: `${schemaLocation}/contains`,
				error: `Array is empty. It must contain at least one item matching the schema.`
			});
			else if ($minContains !== void 0 && length < $minContains) errors.push({
				instanceLocation,
				keyword: "minContains",
				keywordLocation: `${schemaLocation}/minContains`,
				error: `Array has less items (${length}) than minContains (${$minContains}).`
			});
			else {
				const keywordLocation = `${schemaLocation}/contains`;
				const errorsLength = errors.length;
				let contained = 0;
				for (let j = 0; j < length; j++) {
					const result = validate(instance[j], $contains, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${j}`, keywordLocation);
					if (result.valid) {
						evaluated[j] = true;
						contained++;
					} else errors.push(...result.errors);
				}
				if (contained >= ($minContains || 0)) errors.length = errorsLength;
				if ($minContains === void 0 && contained === 0) errors.splice(errorsLength, 0, {
					instanceLocation,
					keyword: "contains",
					keywordLocation,
					error: `Array does not contain item matching schema.`
				});
				else if ($minContains !== void 0 && contained < $minContains) errors.push({
					instanceLocation,
					keyword: "minContains",
					keywordLocation: `${schemaLocation}/minContains`,
					error: `Array must contain at least ${$minContains} items matching schema. Only ${contained} items were found.`
				});
				else if ($maxContains !== void 0 && contained > $maxContains) errors.push({
					instanceLocation,
					keyword: "maxContains",
					keywordLocation: `${schemaLocation}/maxContains`,
					error: `Array may contain at most ${$maxContains} items matching schema. ${contained} items were found.`
				});
			}
		}
		if (!stop && $unevaluatedItems !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedItems`;
			for (; i < length; i++) {
				if (evaluated[i]) continue;
				const result = validate(instance[i], $unevaluatedItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "unevaluatedItems",
					keywordLocation,
					error: `Items did not match unevaluated items schema.`
				}, ...result.errors);
			}
		}
		if ($uniqueItems) for (let j = 0; j < length; j++) {
			const a = instance[j];
			const ao = typeof a === "object" && a !== null;
			for (let k = 0; k < length; k++) {
				if (j === k) continue;
				const b = instance[k];
				if (a === b || ao && typeof b === "object" && b !== null && deepCompareStrict(a, b)) {
					errors.push({
						instanceLocation,
						keyword: "uniqueItems",
						keywordLocation: `${schemaLocation}/uniqueItems`,
						error: `Duplicate items at indexes ${j} and ${k}.`
					});
					j = Number.MAX_SAFE_INTEGER;
					k = Number.MAX_SAFE_INTEGER;
				}
			}
		}
	} else if (instanceType === "number") {
		if (draft === "4") {
			if ($minimum !== void 0 && ($exclusiveMinimum === true && instance <= $minimum || instance < $minimum)) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$exclusiveMinimum ? "or equal to " : ""} ${$minimum}.`
			});
			if ($maximum !== void 0 && ($exclusiveMaximum === true && instance >= $maximum || instance > $maximum)) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$exclusiveMaximum ? "or equal to " : ""} ${$maximum}.`
			});
		} else {
			if ($minimum !== void 0 && instance < $minimum) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$minimum}.`
			});
			if ($maximum !== void 0 && instance > $maximum) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$maximum}.`
			});
			if ($exclusiveMinimum !== void 0 && instance <= $exclusiveMinimum) errors.push({
				instanceLocation,
				keyword: "exclusiveMinimum",
				keywordLocation: `${schemaLocation}/exclusiveMinimum`,
				error: `${instance} is less than ${$exclusiveMinimum}.`
			});
			if ($exclusiveMaximum !== void 0 && instance >= $exclusiveMaximum) errors.push({
				instanceLocation,
				keyword: "exclusiveMaximum",
				keywordLocation: `${schemaLocation}/exclusiveMaximum`,
				error: `${instance} is greater than or equal to ${$exclusiveMaximum}.`
			});
		}
		if ($multipleOf !== void 0) {
			if (!isMultipleOf(instance, $multipleOf)) errors.push({
				instanceLocation,
				keyword: "multipleOf",
				keywordLocation: `${schemaLocation}/multipleOf`,
				error: `${instance} is not a multiple of ${$multipleOf}.`
			});
		}
	} else if (instanceType === "string") {
		const length = $minLength === void 0 && $maxLength === void 0 ? 0 : ucs2length(instance);
		if ($minLength !== void 0 && length < $minLength) errors.push({
			instanceLocation,
			keyword: "minLength",
			keywordLocation: `${schemaLocation}/minLength`,
			error: `String is too short (${length} < ${$minLength}).`
		});
		if ($maxLength !== void 0 && length > $maxLength) errors.push({
			instanceLocation,
			keyword: "maxLength",
			keywordLocation: `${schemaLocation}/maxLength`,
			error: `String is too long (${length} > ${$maxLength}).`
		});
		if ($pattern !== void 0 && !new RegExp($pattern, "u").test(instance)) errors.push({
			instanceLocation,
			keyword: "pattern",
			keywordLocation: `${schemaLocation}/pattern`,
			error: `String does not match pattern.`
		});
		if ($format !== void 0 && format[$format] && !format[$format](instance)) errors.push({
			instanceLocation,
			keyword: "format",
			keywordLocation: `${schemaLocation}/format`,
			error: `String does not match format "${$format}".`
		});
	}
	return {
		valid: errors.length === 0,
		errors
	};
}

// node_modules/@cfworker/json-schema/dist/esm/validator.js
var Validator = class {
	schema;
	draft;
	shortCircuit;
	lookup;
	constructor(schema, draft = "2019-09", shortCircuit = true) {
		this.schema = schema;
		this.draft = draft;
		this.shortCircuit = shortCircuit;
		this.lookup = dereference(schema);
	}
	validate(instance) {
		return validate(instance, this.schema, this.draft, this.lookup, this.shortCircuit);
	}
	addSchema(schema, id) {
		if (id) schema = {
			...schema,
			$id: id
		};
		dereference(schema, this.lookup);
	}
};

// src/schema/config-shape.generated.ts
const configShape = {
	"type": "object",
	"properties": {
		"$schema": { "type": "string" },
		"version": {
			"type": "number",
			"const": 1
		},
		"name": {
			"type": "string",
			"maxLength": 40,
			"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
		},
		"layout": {
			"type": "string",
			"enum": ["gateway", "single_app"]
		},
		"serving": { "$ref": "#/$defs/Serving" },
		"targets": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$"
			},
			"additionalProperties": { "oneOf": [
				{ "$ref": "#/$defs/LocalTarget" },
				{ "$ref": "#/$defs/ClusterTarget" },
				{ "$ref": "#/$defs/KuberayTarget" }
			] }
		},
		"gateway": { "$ref": "#/$defs/Gateway" },
		"defaults": { "$ref": "#/$defs/ModelDefaults" },
		"models": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
			},
			"additionalProperties": { "$ref": "#/$defs/Model" }
		},
		"checks": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^RF[1-9][0-9]{2}$"
			},
			"additionalProperties": {
				"type": "string",
				"enum": [
					"off",
					"warn",
					"error"
				]
			}
		}
	},
	"required": [
		"version",
		"name",
		"models"
	],
	"additionalProperties": false,
	"$defs": {
		"Serving": {
			"type": "object",
			"properties": { "ray": {
				"type": "string",
				"pattern": "^\\d+\\.\\d+\\.\\d+$"
			} },
			"additionalProperties": false
		},
		"LocalTarget": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"const": "local"
				},
				"dashboard_port": {
					"type": "integer",
					"minimum": 1,
					"maximum": 65535
				},
				"nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"autoscaling_nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"http": { "$ref": "#/$defs/Http" },
				"url": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"url_headers_env": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
					},
					"additionalProperties": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					}
				},
				"overrides": { "$ref": "#/$defs/TargetOverrides" }
			},
			"required": ["kind"],
			"additionalProperties": false
		},
		"NodeGroup": {
			"type": "object",
			"properties": {
				"count": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"accelerator_type": { "$ref": "#/$defs/AcceleratorType" },
				"gpu": {
					"type": "string",
					"minLength": 1
				},
				"gpu_memory_gib": {
					"type": "number",
					"exclusiveMinimum": 0
				},
				"gpus": {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"cpus": {
					"type": "number",
					"exclusiveMinimum": 0
				}
			},
			"additionalProperties": false
		},
		"AcceleratorType": {
			"type": "string",
			"enum": [
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
			]
		},
		"Http": {
			"type": "object",
			"properties": {
				"host": {
					"type": "string",
					"pattern": "^[A-Za-z0-9.:_-]+$"
				},
				"port": {
					"type": "integer",
					"minimum": 1,
					"maximum": 65535
				}
			},
			"additionalProperties": false
		},
		"TargetOverrides": {
			"type": "object",
			"properties": {
				"models": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
					},
					"additionalProperties": { "anyOf": [{ "$ref": "#/$defs/ModelDefaults" }, { "type": "null" }] }
				},
				"defaults": { "$ref": "#/$defs/ModelDefaults" },
				"gateway": { "$ref": "#/$defs/Gateway" }
			},
			"additionalProperties": false
		},
		"ModelDefaults": {
			"type": "object",
			"properties": {
				"model_source": { "anyOf": [{
					"type": "string",
					"pattern": "^\\S+$"
				}, { "type": "null" }] },
				"revision": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"accelerator_type": { "anyOf": [{ "$ref": "#/$defs/AcceleratorType" }, { "type": "null" }] },
				"accelerator_config": { "anyOf": [{ "oneOf": [
					{ "$ref": "#/$defs/CpuAccelerator" },
					{ "$ref": "#/$defs/GpuAccelerator" },
					{ "$ref": "#/$defs/TpuAccelerator" }
				] }, { "type": "null" }] },
				"gpu_fraction": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 1
				}, { "type": "null" }] },
				"engine_kwargs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"task": { "anyOf": [{
					"type": "string",
					"enum": [
						"generate",
						"embed",
						"score",
						"transcribe"
					]
				}, { "type": "null" }] },
				"aliases": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
					}
				}, { "type": "null" }] },
				"strategy": { "anyOf": [{
					"type": "string",
					"enum": [
						"auto",
						"blue_green",
						"recreate"
					]
				}, { "type": "null" }] },
				"compile": { "anyOf": [{
					"type": "string",
					"enum": ["auto", "off"]
				}, { "type": "null" }] },
				"startup_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"drain_timeout_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"smoke_tests": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/SmokeTest" }
				}, { "type": "null" }] },
				"lora_config": { "anyOf": [{ "$ref": "#/$defs/LoraConfig" }, { "type": "null" }] },
				"placement_group_config": { "anyOf": [{ "$ref": "#/$defs/PlacementGroupConfig" }, { "type": "null" }] },
				"runtime_env": { "anyOf": [{ "$ref": "#/$defs/RuntimeEnv" }, { "type": "null" }] },
				"log_engine_metrics": { "type": ["boolean", "null"] },
				"experimental_configs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"callback_config": { "anyOf": [{ "$ref": "#/$defs/CallbackConfig" }, { "type": "null" }] },
				"num_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"autoscaling_config": { "anyOf": [{ "$ref": "#/$defs/AutoscalingConfig" }, { "type": "null" }] },
				"max_ongoing_requests": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"max_queued_requests": { "anyOf": [{
					"type": "integer",
					"minimum": -1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"backpressure_config": { "anyOf": [{ "$ref": "#/$defs/BackpressureConfig" }, { "type": "null" }] },
				"user_config": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"graceful_shutdown_wait_loop_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"health_check_period_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"health_check_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"logging_config": { "anyOf": [{ "$ref": "#/$defs/LoggingConfig" }, { "type": "null" }] },
				"rolling_update_percentage": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 1
				}, { "type": "null" }] },
				"max_surge_percent": { "anyOf": [{
					"type": "integer",
					"minimum": 0,
					"maximum": 100
				}, { "type": "null" }] },
				"ray_actor_options": { "anyOf": [{ "$ref": "#/$defs/RayActorOptions" }, { "type": "null" }] },
				"placement_group_bundle_label_selector": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/LabelSelector" }
				}, { "type": "null" }] },
				"max_replicas_per_node": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				}, { "type": "null" }] },
				"gang_scheduling_config": { "anyOf": [{ "$ref": "#/$defs/GangSchedulingConfig" }, { "type": "null" }] },
				"request_router_config": { "anyOf": [{ "$ref": "#/$defs/RequestRouterConfig" }, { "type": "null" }] },
				"deployment_actors": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/DeploymentActor" }
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"CpuAccelerator": {
			"type": "object",
			"properties": { "kind": {
				"type": "string",
				"const": "cpu"
			} },
			"required": ["kind"],
			"additionalProperties": false
		},
		"GpuAccelerator": {
			"type": "object",
			"properties": { "kind": {
				"type": "string",
				"const": "gpu"
			} },
			"required": ["kind"],
			"additionalProperties": false
		},
		"TpuAccelerator": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"const": "tpu"
				},
				"topology": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] }
			},
			"required": ["kind"],
			"additionalProperties": false
		},
		"Json": { "$ref": "#/$defs/__schema0" },
		"__schema0": { "anyOf": [
			{ "type": "string" },
			{ "type": "number" },
			{ "type": "boolean" },
			{ "type": "null" },
			{
				"type": "array",
				"items": { "$ref": "#/$defs/__schema0" }
			},
			{
				"type": "object",
				"propertyNames": { "type": "string" },
				"additionalProperties": { "$ref": "#/$defs/__schema0" }
			}
		] },
		"SmokeTest": {
			"type": "object",
			"properties": {
				"chat": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, {
					"minItems": 1,
					"type": "array",
					"items": { "$ref": "#/$defs/ChatMessage" }
				}] },
				"completion": {
					"type": "string",
					"minLength": 1
				},
				"embed": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, {
					"minItems": 1,
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}] },
				"score": { "$ref": "#/$defs/ScorePair" },
				"request": { "$ref": "#/$defs/RawRequest" },
				"max_tokens": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"expect": { "$ref": "#/$defs/SmokeExpectation" }
			},
			"additionalProperties": false
		},
		"ChatMessage": {
			"type": "object",
			"properties": {
				"role": {
					"type": "string",
					"minLength": 1
				},
				"content": { "type": "string" }
			},
			"required": ["role", "content"],
			"additionalProperties": false
		},
		"ScorePair": {
			"type": "object",
			"properties": {
				"text_1": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, {
					"minItems": 1,
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}] },
				"text_2": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, {
					"minItems": 1,
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}] }
			},
			"required": ["text_1", "text_2"],
			"additionalProperties": false
		},
		"RawRequest": {
			"type": "object",
			"properties": {
				"path": {
					"type": "string",
					"pattern": "^\\/[^\\s?#]*$"
				},
				"body": {
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}
			},
			"required": ["path", "body"],
			"additionalProperties": false
		},
		"SmokeExpectation": {
			"type": "object",
			"properties": {
				"contains": {
					"type": "string",
					"minLength": 1
				},
				"equals": { "type": "string" },
				"matches": {
					"type": "string",
					"minLength": 1
				},
				"json_schema": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "boolean" }] },
				"finish_reason": {
					"type": "string",
					"minLength": 1
				},
				"min_tokens": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"dimensions": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"status": {
					"type": "integer",
					"minimum": 100,
					"maximum": 599
				},
				"max_ttft_s": {
					"type": "number",
					"exclusiveMinimum": 0
				},
				"max_latency_s": {
					"type": "number",
					"exclusiveMinimum": 0
				}
			},
			"additionalProperties": false
		},
		"LoraConfig": {
			"type": "object",
			"properties": {
				"dynamic_lora_loading_path": { "anyOf": [{
					"type": "string",
					"pattern": "^(s3|gs|abfss|azure):\\/\\/\\S+$"
				}, { "type": "null" }] },
				"max_num_adapters_per_replica": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"download_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"max_download_tries": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"PlacementGroupConfig": {
			"type": "object",
			"properties": {
				"bundle_per_worker": { "anyOf": [{ "$ref": "#/$defs/Bundle" }, { "type": "null" }] },
				"bundles": { "anyOf": [{
					"minItems": 1,
					"type": "array",
					"items": { "$ref": "#/$defs/Bundle" }
				}, { "type": "null" }] },
				"strategy": { "anyOf": [{
					"type": "string",
					"enum": [
						"PACK",
						"SPREAD",
						"STRICT_PACK",
						"STRICT_SPREAD"
					]
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"Bundle": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"minLength": 1
			},
			"additionalProperties": {
				"type": "number",
				"minimum": 0
			}
		},
		"RuntimeEnv": {
			"type": "object",
			"properties": {
				"env_vars": { "anyOf": [{
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					},
					"additionalProperties": { "type": ["string", "null"] }
				}, { "type": "null" }] },
				"pip": { "anyOf": [{ "anyOf": [
					{
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					{
						"type": "string",
						"minLength": 1
					},
					{
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "$ref": "#/$defs/Json" }
					}
				] }, { "type": "null" }] },
				"uv": { "anyOf": [{ "anyOf": [
					{
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					{
						"type": "string",
						"minLength": 1
					},
					{
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "$ref": "#/$defs/Json" }
					}
				] }, { "type": "null" }] },
				"conda": { "anyOf": [{ "anyOf": [{
					"type": "string",
					"minLength": 1
				}, {
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}] }, { "type": "null" }] },
				"py_modules": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}, { "type": "null" }] },
				"working_dir": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"excludes": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}, { "type": "null" }] },
				"py_executable": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"image_uri": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"container": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"worker_process_setup_hook": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"config": { "anyOf": [{ "$ref": "#/$defs/RuntimeEnvConfig" }, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"RuntimeEnvConfig": {
			"type": "object",
			"properties": {
				"setup_timeout_seconds": { "anyOf": [{
					"type": "integer",
					"minimum": -1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"eager_install": { "type": ["boolean", "null"] }
			},
			"additionalProperties": false
		},
		"CallbackConfig": {
			"type": "object",
			"properties": {
				"callback_class": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"callback_kwargs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"raise_error_on_callback": { "type": ["boolean", "null"] }
			},
			"additionalProperties": false
		},
		"AutoscalingConfig": {
			"type": "object",
			"properties": {
				"min_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"initial_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"max_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"target_ongoing_requests": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"metrics_interval_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"look_back_period_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"upscaling_factor": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"downscaling_factor": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"upscale_delay_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"downscale_delay_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"downscale_to_zero_delay_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"aggregation_function": { "anyOf": [{
					"type": "string",
					"enum": [
						"mean",
						"max",
						"min"
					]
				}, { "type": "null" }] },
				"policy": { "anyOf": [{ "$ref": "#/$defs/AutoscalingPolicy" }, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"AutoscalingPolicy": {
			"type": "object",
			"properties": {
				"policy_function": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"policy_kwargs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"BackpressureConfig": {
			"type": "object",
			"properties": {
				"status_code": { "anyOf": [{
					"type": "number",
					"enum": [503, 429]
				}, { "type": "null" }] },
				"retry_after_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"LoggingConfig": {
			"type": "object",
			"properties": {
				"encoding": { "anyOf": [{
					"type": "string",
					"enum": ["TEXT", "JSON"]
				}, { "type": "null" }] },
				"log_level": { "anyOf": [{
					"type": "string",
					"enum": [
						"DEBUG",
						"INFO",
						"WARNING",
						"ERROR",
						"CRITICAL"
					]
				}, { "type": "null" }] },
				"logs_dir": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"enable_access_log": { "type": ["boolean", "null"] },
				"additional_log_standard_attrs": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"RayActorOptions": {
			"type": "object",
			"properties": {
				"num_cpus": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"num_gpus": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"memory": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"resources": { "anyOf": [{
					"type": "object",
					"propertyNames": {
						"type": "string",
						"minLength": 1
					},
					"additionalProperties": {
						"type": "number",
						"minimum": 0
					}
				}, { "type": "null" }] },
				"accelerator_type": { "anyOf": [{ "$ref": "#/$defs/AcceleratorType" }, { "type": "null" }] },
				"label_selector": { "anyOf": [{ "$ref": "#/$defs/LabelSelector" }, { "type": "null" }] },
				"fallback_strategy": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "$ref": "#/$defs/Json" }
					}
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"LabelSelector": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"minLength": 1
			},
			"additionalProperties": { "type": "string" }
		},
		"GangSchedulingConfig": {
			"type": "object",
			"properties": {
				"gang_size": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"gang_placement_strategy": { "anyOf": [{
					"type": "string",
					"enum": ["PACK", "SPREAD"]
				}, { "type": "null" }] },
				"runtime_failure_policy": { "anyOf": [{
					"type": "string",
					"enum": ["RESTART_GANG"]
				}, { "type": "null" }] }
			},
			"required": ["gang_size"],
			"additionalProperties": false
		},
		"RequestRouterConfig": {
			"type": "object",
			"properties": {
				"request_router_class": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"request_router_kwargs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"request_routing_stats_period_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"request_routing_stats_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"initial_backoff_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"backoff_multiplier": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"max_backoff_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"DeploymentActor": {
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1
				},
				"actor_class": {
					"type": "string",
					"minLength": 1
				},
				"init_kwargs": {
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				},
				"actor_options": {
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}
			},
			"required": ["name", "actor_class"],
			"additionalProperties": false
		},
		"Gateway": {
			"type": "object",
			"properties": {
				"route_prefix": { "anyOf": [{
					"type": "string",
					"pattern": "^\\/([A-Za-z0-9._~-]+(\\/[A-Za-z0-9._~-]+)*)?$"
				}, { "type": "null" }] },
				"num_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"drain_timeout_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"ClusterTarget": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"const": "cluster"
				},
				"address": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"token_env": {
					"type": "string",
					"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
				},
				"nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"autoscaling_nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"http": { "$ref": "#/$defs/Http" },
				"url": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"url_headers_env": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
					},
					"additionalProperties": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					}
				},
				"overrides": { "$ref": "#/$defs/TargetOverrides" }
			},
			"required": ["kind", "address"],
			"additionalProperties": false
		},
		"KuberayTarget": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"const": "kuberay"
				},
				"nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"autoscaling_nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"http": { "$ref": "#/$defs/Http" },
				"url": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"url_headers_env": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
					},
					"additionalProperties": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					}
				},
				"overrides": { "$ref": "#/$defs/TargetOverrides" }
			},
			"required": ["kind"],
			"additionalProperties": false
		},
		"Model": {
			"type": "object",
			"properties": {
				"model_source": {
					"type": "string",
					"pattern": "^\\S+$"
				},
				"revision": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"accelerator_type": { "anyOf": [{ "$ref": "#/$defs/AcceleratorType" }, { "type": "null" }] },
				"accelerator_config": { "anyOf": [{ "oneOf": [
					{ "$ref": "#/$defs/CpuAccelerator" },
					{ "$ref": "#/$defs/GpuAccelerator" },
					{ "$ref": "#/$defs/TpuAccelerator" }
				] }, { "type": "null" }] },
				"gpu_fraction": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 1
				}, { "type": "null" }] },
				"engine_kwargs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"task": { "anyOf": [{
					"type": "string",
					"enum": [
						"generate",
						"embed",
						"score",
						"transcribe"
					]
				}, { "type": "null" }] },
				"aliases": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
					}
				}, { "type": "null" }] },
				"strategy": { "anyOf": [{
					"type": "string",
					"enum": [
						"auto",
						"blue_green",
						"recreate"
					]
				}, { "type": "null" }] },
				"compile": { "anyOf": [{
					"type": "string",
					"enum": ["auto", "off"]
				}, { "type": "null" }] },
				"startup_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"drain_timeout_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"smoke_tests": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/SmokeTest" }
				}, { "type": "null" }] },
				"lora_config": { "anyOf": [{ "$ref": "#/$defs/LoraConfig" }, { "type": "null" }] },
				"placement_group_config": { "anyOf": [{ "$ref": "#/$defs/PlacementGroupConfig" }, { "type": "null" }] },
				"runtime_env": { "anyOf": [{ "$ref": "#/$defs/RuntimeEnv" }, { "type": "null" }] },
				"log_engine_metrics": { "type": ["boolean", "null"] },
				"experimental_configs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"callback_config": { "anyOf": [{ "$ref": "#/$defs/CallbackConfig" }, { "type": "null" }] },
				"num_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"autoscaling_config": { "anyOf": [{ "$ref": "#/$defs/AutoscalingConfig" }, { "type": "null" }] },
				"max_ongoing_requests": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"max_queued_requests": { "anyOf": [{
					"type": "integer",
					"minimum": -1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"backpressure_config": { "anyOf": [{ "$ref": "#/$defs/BackpressureConfig" }, { "type": "null" }] },
				"user_config": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"graceful_shutdown_wait_loop_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"health_check_period_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"health_check_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"logging_config": { "anyOf": [{ "$ref": "#/$defs/LoggingConfig" }, { "type": "null" }] },
				"rolling_update_percentage": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 1
				}, { "type": "null" }] },
				"max_surge_percent": { "anyOf": [{
					"type": "integer",
					"minimum": 0,
					"maximum": 100
				}, { "type": "null" }] },
				"ray_actor_options": { "anyOf": [{ "$ref": "#/$defs/RayActorOptions" }, { "type": "null" }] },
				"placement_group_bundle_label_selector": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/LabelSelector" }
				}, { "type": "null" }] },
				"max_replicas_per_node": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				}, { "type": "null" }] },
				"gang_scheduling_config": { "anyOf": [{ "$ref": "#/$defs/GangSchedulingConfig" }, { "type": "null" }] },
				"request_router_config": { "anyOf": [{ "$ref": "#/$defs/RequestRouterConfig" }, { "type": "null" }] },
				"deployment_actors": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/DeploymentActor" }
				}, { "type": "null" }] }
			},
			"required": ["model_source"],
			"additionalProperties": false
		}
	}
};
/** The keys that a model can have. */
const modelKeys = [
	"model_source",
	"revision",
	"accelerator_type",
	"accelerator_config",
	"gpu_fraction",
	"engine_kwargs",
	"task",
	"aliases",
	"strategy",
	"compile",
	"startup_timeout_s",
	"drain_timeout_s",
	"smoke_tests",
	"lora_config",
	"placement_group_config",
	"runtime_env",
	"log_engine_metrics",
	"experimental_configs",
	"callback_config",
	"num_replicas",
	"autoscaling_config",
	"max_ongoing_requests",
	"max_queued_requests",
	"backpressure_config",
	"user_config",
	"graceful_shutdown_wait_loop_s",
	"health_check_period_s",
	"health_check_timeout_s",
	"logging_config",
	"rolling_update_percentage",
	"max_surge_percent",
	"ray_actor_options",
	"placement_group_bundle_label_selector",
	"max_replicas_per_node",
	"gang_scheduling_config",
	"request_router_config",
	"deployment_actors"
];
/** Those of them that are options of Ray's deployment. */
const deploymentOptionNames = [
	"num_replicas",
	"autoscaling_config",
	"max_ongoing_requests",
	"max_queued_requests",
	"backpressure_config",
	"user_config",
	"graceful_shutdown_wait_loop_s",
	"health_check_period_s",
	"health_check_timeout_s",
	"logging_config",
	"rolling_update_percentage",
	"max_surge_percent",
	"ray_actor_options",
	"placement_group_bundle_label_selector",
	"max_replicas_per_node",
	"gang_scheduling_config",
	"request_router_config",
	"deployment_actors"
];

// src/schema/matches-config.ts
let validator;
/**
* Whether a document is a config. Says the same as the zod schema that the shape is made from (kept so by a test), in a
* third of the time of a whole process, but not what is wrong: zod is asked when the answer is no.
*/
function matchesConfig(document) {
	validator ??= new Validator(configShape, "2020-12");
	return validator.validate(document).valid;
}
/** Whether the layers of a model together are a model. */
function matchesModel(model) {
	return matchesConfig({
		version: 1,
		name: "x",
		models: { x: model }
	});
}

export { modelKeys as i, matchesModel as n, deploymentOptionNames as r, matchesConfig as t };