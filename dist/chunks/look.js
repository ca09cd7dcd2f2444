import { n as __exportAll } from "./rolldown-runtime.js";
import { $a as safeExtend$1, $i as $ZodTuple, $n as _normalize, $r as $ZodCUID, $t as _bigint, Aa as validate, Ai as $ZodMap, An as _isoDate, Ar as _xid, Ba as config, Bi as $ZodOptional, Bn as _mac, Br as globalRegistry, Ca as parseAsync, Ci as $ZodISOTime, Cn as _iban, Cr as _uppercase, Da as safeEncodeAsync, Di as $ZodLazy, Dn as _int64, Dr as _uuidv6, Ea as safeEncode, Ei as $ZodKSUID, En as _int32, Er as _uuidv4, Et as DEFAULT_RAY, F as portableText, Fa as prettifyError, Fi as $ZodNull, Fn as _ksuid, Fr as ZodCompileUnsupportedError, Ft as neutralText, Ga as merge$2, Gi as $ZodRecord, Gn as _minSize, Gr as $ZodArray, Ha as constantCatch, Hi as $ZodPrefault, Hn as _maxSize, Hr as locales_exports, Ia as treeifyError, Ii as $ZodNullable, In as _length, Ir as compile, Ja as omit$1, Ji as $ZodStringFormat, Jn as _nanoid, Jr as $ZodBigInt, Jt as toJSONSchema, Ka as mergeDefs, Ki as $ZodSet, Kn as _multipleOf, Kr as $ZodBase64, La as $brand, Li as $ZodNumber, Ln as _lowercase, Lr as withParser, Ma as $ZodError, Mi as $ZodNanoID, Mn as _isoDuration, Mr as meta$1, Na as flattenError, Ni as $ZodNever, Nn as _isoTime, Nr as INVALID, Oa as safeParse, Oi as $ZodLiteral, On as _ipv4, Or as _uuidv7, Ot as matchesModel, P as PORTABLE, Pa as formatError, Pi as $ZodNonOptional, Pn as _jwt, Pr as ZodCompileAsyncError, Pt as neutralLine, Qa as required$1, Qi as $ZodTransform, Qn as _nonpositive, Qr as $ZodCIDRv6, Qt as _base64url, Ra as $constructor, Ri as $ZodNumberFormat, Rn as _lt, Rr as $input, Sa as parse$1, Si as $ZodISODuration, Sn as _guid, Sr as _unknown, Ta as safeDecodeAsync, Ti as $ZodJWT, Tn as _int, Tr as _uuid, Tt as invalidConfig, Ua as extend$1, Ui as $ZodPromise, Un as _mime, Ur as memoizer, Va as clone, Vi as $ZodPipe, Vn as _maxLength, Vr as registry, Wa as installLazyProp, Wi as $ZodReadonly, Wn as _minLength, Wr as $ZodAny, Xa as partial$1, Xi as $ZodSymbol, Xn as _never, Xr as $ZodBoolean, Xt as _any, Ya as own, Yi as $ZodSuccess, Yn as _negative, Yr as $ZodBigIntFormat, Yt as TimePrecision, Za as pick$1, Zi as $ZodTemplateLiteral, Zn as _nonnegative, Zr as $ZodCIDRv4, Zt as _base64, _a as regexes_exports, _i as $ZodIBAN, _n as _file, _r as _trim, aa as $ZodUnion, ai as $ZodCustomStringFormat, an as _coercedDate, ar as _property, ba as encode, bi as $ZodISODate, bn as _gt, br as _ulid, ca as $ZodXID, ci as $ZodDiscriminatedUnion, cn as _creditCard, cr as _size, da as $ZodCheck, di as $ZodEmoji, dn as _custom, dr as _stringFormat, ea as $ZodType, ei as $ZodCUID2, en as _boolean, eo as shallowClone, er as _null$1, fa as currencyCode$1, fi as $ZodEnum, fn as _date, fr as _stringbool, ga as httpProtocol, gi as $ZodGUID, gn as _endsWith, gr as _toUpperCase, gt as require_dist, ha as hostname$1, hi as $ZodFunction, hn as _emoji, hr as _toLowerCase, i as optionTexts, ia as $ZodUndefined, ii as $ZodCustom, in as _coercedBoolean, io as quote, ir as _properties, ja as validateAsync, ji as $ZodNaN, jn as _isoDateTime, jr as describe$1, jt as isJsonObject, ka as safeParseAsync, ki as $ZodMAC, kn as _ipv6, kr as _void$1, kt as deploymentOptionNames, la as $ZodXor, li as $ZodE164, ln as _cuid, lr as _startsWith, ma as hex$1, mi as $ZodFile, mn as _email, mr as _symbol, na as $ZodURL, ni as $ZodCodec, nn as _cidrv6, no as util_exports, nr as _overwrite, oa as $ZodUnknown, oi as $ZodDate, on as _coercedNumber, or as _refine, pa as domain, pi as $ZodExactOptional, pn as _e164, pr as _superRefine, qa as normalizeParams, qi as $ZodString, qn as _nan, qr as $ZodBase64URL, qt as core_exports, r as optionText, ra as $ZodUUID, ri as $ZodCreditCard, rn as _coercedBigint, rr as _positive, sa as $ZodVoid, si as $ZodDefault, sn as _coercedString, so as withoutTokens, sr as _regex, ta as $ZodULID, ti as $ZodCatch, tn as _cidrv4, to as toZod, tr as _number, ua as getDiscriminatedOption, ui as $ZodEmail, un as _cuid2, ur as _string, va as decode, vi as $ZodIPv4, vn as _float32, vr as _uint32, wa as safeDecode, wi as $ZodIntersection, wn as _includes, wr as _url, xa as encodeAsync, xi as $ZodISODateTime, xn as _gte, xr as _undefined$1, y as suggest, ya as decodeAsync, yi as $ZodIPv6, yn as _float64, yr as _uint64, za as NEVER, zi as $ZodObject, zn as _lte, zr as $output } from "./open.js";
import { t as RayError } from "./ray-error.js";
const { join } = process.getBuiltinModule("node:path");
const { setTimeout } = process.getBuiltinModule("node:timers/promises");

// src/cli/system-clock.ts
/** The clock of the machine. */
const systemClock = {
	now: () => Date.now(),
	async sleep(ms, signal) {
		await setTimeout(ms, void 0, signal === void 0 ? {} : { signal }).catch((error) => {
			signal?.throwIfAborted();
			throw error;
		});
	}
};

// node_modules/zod/v4/mini/schemas.js
const ZodMiniType = /*@__PURE__*/ $constructor("ZodMiniType", (inst, def) => {
	if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
}, {
	get with() {
		return this.check;
	},
	set with(value) {
		own(this, "with", value);
	},
	parse(data, params) {
		return parse$1(this, data, params, { callee: this.parse });
	},
	parseAsync(data, params) {
		return parseAsync(this, data, params, { callee: this.parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	check(...checks) {
		const def = this.def;
		return this.clone({
			...def,
			checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)]
		}, { parent: true });
	},
	clone(_def, params) {
		return clone(this, _def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	}
});
const ZodMiniString = /*@__PURE__*/ $constructor("ZodMiniString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string$1(params) {
	return _string(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ $constructor("ZodMiniStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	ZodMiniString.init(inst, def);
});
const ZodMiniEmail = /*@__PURE__*/ $constructor("ZodMiniEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function email(params) {
	return _email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ $constructor("ZodMiniGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function guid(params) {
	return _guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ $constructor("ZodMiniUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function uuid(params) {
	return _uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
	return _uuidv4(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
	return _uuidv6(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
	return _uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ $constructor("ZodMiniURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function url(params) {
	return _url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
	return _url(ZodMiniURL, {
		protocol: httpProtocol,
		hostname: domain,
		...normalizeParams(params)
	});
}
const ZodMiniEmoji = /*@__PURE__*/ $constructor("ZodMiniEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function emoji(params) {
	return _emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ $constructor("ZodMiniNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nanoid(params) {
	return _nanoid(ZodMiniNanoID, params);
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const ZodMiniCUID = /*@__PURE__*/ $constructor("ZodMiniCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
/**
* Validates a CUID v1 string.
*
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function cuid(params) {
	return _cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ $constructor("ZodMiniCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function cuid2(params) {
	return _cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ $constructor("ZodMiniULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function ulid(params) {
	return _ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ $constructor("ZodMiniXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function xid(params) {
	return _xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ $constructor("ZodMiniKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function ksuid(params) {
	return _ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ $constructor("ZodMiniIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function ipv4(params) {
	return _ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ $constructor("ZodMiniIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function ipv6(params) {
	return _ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ $constructor("ZodMiniCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function cidrv4(params) {
	return _cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ $constructor("ZodMiniCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function cidrv6(params) {
	return _cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ $constructor("ZodMiniMAC", (inst, def) => {
	$ZodMAC.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function mac(params) {
	return _mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ $constructor("ZodMiniBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function base64(params) {
	return _base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ $constructor("ZodMiniBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function base64url(params) {
	return _base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ $constructor("ZodMiniE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function e164(params) {
	return _e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ $constructor("ZodMiniCreditCard", (inst, def) => {
	$ZodCreditCard.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function creditCard(params) {
	return _creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ $constructor("ZodMiniIBAN", (inst, def) => {
	$ZodIBAN.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function iban(params) {
	return _iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ $constructor("ZodMiniJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function jwt(params) {
	return _jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ $constructor("ZodMiniCustomStringFormat", (inst, def) => {
	$ZodCustomStringFormat.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
	return _stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function hostname(_params) {
	return _stringFormat(ZodMiniCustomStringFormat, "hostname", hostname$1, _params);
}
// @__NO_SIDE_EFFECTS__
function hex(_params) {
	return _stringFormat(ZodMiniCustomStringFormat, "hex", hex$1, _params);
}
// @__NO_SIDE_EFFECTS__
function currencyCode(_params) {
	return _stringFormat(ZodMiniCustomStringFormat, "currency_code", currencyCode$1, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
	const format = `${alg}_${params?.enc ?? "hex"}`;
	const regex = regexes_exports[format];
	if (!regex) throw new Error(`Unrecognized hash format: ${format}`);
	return _stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ $constructor("ZodMiniNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number$1(params) {
	return _number(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ $constructor("ZodMiniNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodMiniNumber.init(inst, def);
});
function int(params) {
	return _int(ZodMiniNumberFormat, params);
}
function float32(params) {
	return _float32(ZodMiniNumberFormat, params);
}
function float64(params) {
	return _float64(ZodMiniNumberFormat, params);
}
function int32(params) {
	return _int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
	return _uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ $constructor("ZodMiniBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean$1(params) {
	return _boolean(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ $constructor("ZodMiniBigInt", (inst, def) => {
	$ZodBigInt.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function bigint$1(params) {
	return _bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ $constructor("ZodMiniBigIntFormat", (inst, def) => {
	$ZodBigIntFormat.init(inst, def);
	ZodMiniBigInt.init(inst, def);
});
function int64(params) {
	return _int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
	return _uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ $constructor("ZodMiniSymbol", (inst, def) => {
	$ZodSymbol.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function symbol(params) {
	return _symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ $constructor("ZodMiniUndefined", (inst, def) => {
	$ZodUndefined.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _undefined(params) {
	return _undefined$1(ZodMiniUndefined, params);
}
const ZodMiniNull = /*@__PURE__*/ $constructor("ZodMiniNull", (inst, def) => {
	$ZodNull.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _null(params) {
	return _null$1(ZodMiniNull, params);
}
const ZodMiniAny = /*@__PURE__*/ $constructor("ZodMiniAny", (inst, def) => {
	$ZodAny.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function any() {
	return _any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ $constructor("ZodMiniUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
	return _unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ $constructor("ZodMiniNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
	return _never(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ $constructor("ZodMiniVoid", (inst, def) => {
	$ZodVoid.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _void(params) {
	return _void$1(ZodMiniVoid, params);
}
const ZodMiniDate = /*@__PURE__*/ $constructor("ZodMiniDate", (inst, def) => {
	$ZodDate.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date$2(params) {
	return _date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ $constructor("ZodMiniArray", (inst, def) => {
	$ZodArray.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
	return new ZodMiniArray({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
	const shape = schema._zod.def.shape;
	return /* @__PURE__ */ _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ $constructor("ZodMiniObject", (inst, def) => {
	$ZodObject.init(inst, def);
	ZodMiniType.init(inst, def);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodMiniObject(def);
}
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ never(),
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
	return new ZodMiniObject({
		type: "object",
		shape,
		catchall: /* @__PURE__ */ unknown(),
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
	return extend$1(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
	return safeExtend$1(schema, shape);
}
/**
* @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
*/
// @__NO_SIDE_EFFECTS__
function merge$1(a, b) {
	return merge$2(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
	return pick$1(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
	return omit$1(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
	const def = schema._zod.def;
	if (def.type !== "tuple") return partial$1(ZodMiniOptional, schema, mask);
	if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
	return clone(schema, {
		...def,
		items: def.items.map((item) => new ZodMiniOptional({
			type: "optional",
			innerType: item
		}))
	});
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
	return partial$1(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
	return required$1(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
	return inst.clone(mergeDefs(inst._zod.def, { catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ $constructor("ZodMiniUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
	return new ZodMiniUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodMiniXor = /*@__PURE__*/ $constructor("ZodMiniXor", (inst, def) => {
	ZodMiniUnion.init(inst, def);
	$ZodXor.init(inst, def);
});
/** Creates an exclusive union (XOR) where exactly one option must match.
* Unlike regular unions that succeed when any option matches, xor fails if
* zero or more than one option matches the input. */
function xor(options, params) {
	return new ZodMiniXor({
		type: "union",
		options,
		inclusive: false,
		...normalizeParams(params)
	});
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
	$ZodDiscriminatedUnion.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
	return new ZodMiniDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
const ZodMiniIntersection = /*@__PURE__*/ $constructor("ZodMiniIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
	return new ZodMiniIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodMiniTuple = /*@__PURE__*/ $constructor("ZodMiniTuple", (inst, def) => {
	$ZodTuple.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
	const hasRest = _paramsOrRest instanceof $ZodType;
	const params = hasRest ? _params : _paramsOrRest;
	return new ZodMiniTuple({
		type: "tuple",
		items,
		rest: hasRest ? _paramsOrRest : null,
		...normalizeParams(params)
	});
}
const ZodMiniRecord = /*@__PURE__*/ $constructor("ZodMiniRecord", (inst, def) => {
	$ZodRecord.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodMiniRecord({
		type: "record",
		keyType: /* @__PURE__ */ string$1(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params),
		partial: true
	});
}
function looseRecord(keyType, valueType, params) {
	return new ZodMiniRecord({
		type: "record",
		keyType,
		valueType,
		mode: "loose",
		...normalizeParams(params)
	});
}
const ZodMiniMap = /*@__PURE__*/ $constructor("ZodMiniMap", (inst, def) => {
	$ZodMap.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
	return new ZodMiniMap({
		type: "map",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniSet = /*@__PURE__*/ $constructor("ZodMiniSet", (inst, def) => {
	$ZodSet.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
	return new ZodMiniSet({
		type: "set",
		valueType,
		...normalizeParams(params)
	});
}
const ZodMiniEnum = /*@__PURE__*/ $constructor("ZodMiniEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodMiniType.init(inst, def);
	inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
*
* ```ts
* enum Colors { red, green, blue }
* z.enum(Colors);
* ```
*/
// @__NO_SIDE_EFFECTS__
function nativeEnum(entries, params) {
	return new ZodMiniEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodMiniLiteral = /*@__PURE__*/ $constructor("ZodMiniLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
	return new ZodMiniLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodMiniFile = /*@__PURE__*/ $constructor("ZodMiniFile", (inst, def) => {
	$ZodFile.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function file(params) {
	return _file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ $constructor("ZodMiniTransform", (inst, def) => {
	$ZodTransform.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
	return new ZodMiniTransform({
		type: "transform",
		transform: fn
	});
}
const ZodMiniOptional = /*@__PURE__*/ $constructor("ZodMiniOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
	return new ZodMiniOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniExactOptional = /*@__PURE__*/ $constructor("ZodMiniExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
	return new ZodMiniExactOptional({
		type: "optional",
		innerType
	});
}
const ZodMiniNullable = /*@__PURE__*/ $constructor("ZodMiniNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
	return new ZodMiniNullable({
		type: "nullable",
		innerType
	});
}
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
	return /* @__PURE__ */ optional(/* @__PURE__ */ nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ $constructor("ZodMiniDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
	return new ZodMiniDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodMiniPrefault = /*@__PURE__*/ $constructor("ZodMiniPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
	return new ZodMiniPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodMiniNonOptional = /*@__PURE__*/ $constructor("ZodMiniNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
	return new ZodMiniNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodMiniSuccess = /*@__PURE__*/ $constructor("ZodMiniSuccess", (inst, def) => {
	$ZodSuccess.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function success(innerType) {
	return new ZodMiniSuccess({
		type: "success",
		innerType
	});
}
const ZodMiniCatch = /*@__PURE__*/ $constructor("ZodMiniCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
	return new ZodMiniCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodMiniNaN = /*@__PURE__*/ $constructor("ZodMiniNaN", (inst, def) => {
	$ZodNaN.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nan(params) {
	return _nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ $constructor("ZodMiniPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
	return new ZodMiniPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodMiniCodec = /*@__PURE__*/ $constructor("ZodMiniCodec", (inst, def) => {
	ZodMiniPipe.init(inst, def);
	$ZodCodec.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
	return new ZodMiniCodec({
		type: "pipe",
		in: in_,
		out,
		transform: params.decode,
		reverseTransform: params.encode
	});
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
	const def = codec._zod.def;
	return new ZodMiniCodec({
		type: "pipe",
		in: def.out,
		out: def.in,
		transform: def.reverseTransform,
		reverseTransform: def.transform
	});
}
const ZodMiniReadonly = /*@__PURE__*/ $constructor("ZodMiniReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
	return new ZodMiniReadonly({
		type: "readonly",
		innerType
	});
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ $constructor("ZodMiniTemplateLiteral", (inst, def) => {
	$ZodTemplateLiteral.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
	return new ZodMiniTemplateLiteral({
		type: "template_literal",
		parts,
		...normalizeParams(params)
	});
}
const ZodMiniLazy = /*@__PURE__*/ $constructor("ZodMiniLazy", (inst, def) => {
	$ZodLazy.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
	return new ZodMiniLazy({
		type: "lazy",
		getter
	});
}
const ZodMiniPromise = /*@__PURE__*/ $constructor("ZodMiniPromise", (inst, def) => {
	$ZodPromise.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
	return new ZodMiniPromise({
		type: "promise",
		innerType
	});
}
const ZodMiniCustom = /*@__PURE__*/ $constructor("ZodMiniCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
	return _custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
	return _refine(ZodMiniCustom, fn, _params);
}
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
const describe = describe$1;
const meta = meta$1;
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
	const inst = /* @__PURE__ */ custom((data) => data instanceof cls, params);
	inst._zod.bag.Class = cls;
	inst._zod.check = (payload) => {
		if (!(payload.value instanceof cls)) payload.issues.push({
			code: "invalid_type",
			expected: cls.name,
			input: payload.value,
			inst,
			path: [...inst._zod.def.path ?? []]
		});
	};
	return inst;
}
const stringbool = (...args) => _stringbool({
	Codec: ZodMiniCodec,
	Boolean: ZodMiniBoolean,
	String: ZodMiniString
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
	const jsonSchema = /* @__PURE__ */ _lazy(() => {
		return /* @__PURE__ */ union([
			/* @__PURE__ */ string$1(),
			/* @__PURE__ */ number$1(),
			/* @__PURE__ */ boolean$1(),
			/* @__PURE__ */ _null(),
			/* @__PURE__ */ array(jsonSchema),
			/* @__PURE__ */ record(/* @__PURE__ */ string$1(), jsonSchema)
		]);
	});
	return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ $constructor("ZodMiniFunction", (inst, def) => {
	$ZodFunction.init(inst, def);
	ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _function(params) {
	return new ZodMiniFunction({
		type: "function",
		input: Array.isArray(params?.input) ? /* @__PURE__ */ tuple(params?.input) : params?.input ?? /* @__PURE__ */ array(/* @__PURE__ */ unknown()),
		output: params?.output ?? /* @__PURE__ */ unknown()
	});
}

// node_modules/zod/v4/core/visit.js
const RESOLVING = Symbol("z.visit/resolving");
function visit(schema, fnOrHandlers) {
	const fn = typeof fnOrHandlers === "function" ? fnOrHandlers : (node, rewritten) => {
		const h = fnOrHandlers[node._zod.def.type];
		return h ? h(node, rewritten) : node;
	};
	const cache = /* @__PURE__ */ new Map();
	function run(s) {
		const cached = cache.get(s);
		if (cached === RESOLVING) return new $ZodLazy({
			type: "lazy",
			getter: () => cache.get(s)
		});
		if (cached !== void 0) return cached;
		cache.set(s, RESOLVING);
		const inner = mapInner(s);
		const mapped = fn(inner, inner !== s);
		cache.set(s, mapped);
		return mapped;
	}
	function mapInner(s) {
		const def = s._zod.def;
		switch (def.type) {
			case "object": {
				const oldShape = def.shape;
				const keys = Object.keys(oldShape);
				let changed = false;
				const newShape = {};
				for (const k of keys) {
					const mapped = run(oldShape[k]);
					if (mapped !== oldShape[k]) changed = true;
					newShape[k] = mapped;
				}
				let newCatchall = def.catchall;
				if (def.catchall) {
					newCatchall = run(def.catchall);
					if (newCatchall !== def.catchall) changed = true;
				}
				return changed ? clone(s, {
					...def,
					shape: newShape,
					catchall: newCatchall
				}) : s;
			}
			case "array": {
				const mapped = run(def.element);
				return mapped === def.element ? s : clone(s, {
					...def,
					element: mapped
				});
			}
			case "tuple": {
				const oldItems = def.items;
				let changed = false;
				const newItems = [];
				for (const item of oldItems) {
					const mapped = run(item);
					if (mapped !== item) changed = true;
					newItems.push(mapped);
				}
				let newRest = def.rest;
				if (def.rest) {
					newRest = run(def.rest);
					if (newRest !== def.rest) changed = true;
				}
				return changed ? clone(s, {
					...def,
					items: newItems,
					rest: newRest
				}) : s;
			}
			case "record":
			case "map": {
				const newKey = run(def.keyType);
				const newVal = run(def.valueType);
				return newKey === def.keyType && newVal === def.valueType ? s : clone(s, {
					...def,
					keyType: newKey,
					valueType: newVal
				});
			}
			case "set": {
				const newVal = run(def.valueType);
				return newVal === def.valueType ? s : clone(s, {
					...def,
					valueType: newVal
				});
			}
			case "union": {
				const oldOptions = def.options;
				let changed = false;
				const newOptions = [];
				for (const opt of oldOptions) {
					const mapped = run(opt);
					if (mapped !== opt) changed = true;
					newOptions.push(mapped);
				}
				return changed ? clone(s, {
					...def,
					options: newOptions
				}) : s;
			}
			case "intersection": {
				const newLeft = run(def.left);
				const newRight = run(def.right);
				return newLeft === def.left && newRight === def.right ? s : clone(s, {
					...def,
					left: newLeft,
					right: newRight
				});
			}
			case "optional":
			case "nullable":
			case "default":
			case "prefault":
			case "catch":
			case "readonly":
			case "nonoptional":
			case "promise":
			case "success": {
				const newInner = run(def.innerType);
				return newInner === def.innerType ? s : clone(s, {
					...def,
					innerType: newInner
				});
			}
			case "pipe": {
				const newIn = run(def.in);
				const newOut = run(def.out);
				return newIn === def.in && newOut === def.out ? s : clone(s, {
					...def,
					in: newIn,
					out: newOut
				});
			}
			case "function": {
				const newInput = run(def.input);
				const newOutput = run(def.output);
				return newInput === def.input && newOutput === def.output ? s : clone(s, {
					...def,
					input: newInput,
					output: newOutput
				});
			}
			case "lazy": {
				const original = def.getter;
				const { _cachedInner, ...rest } = def;
				return clone(s, {
					...rest,
					getter: () => run(original())
				});
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
			case "custom": return s;
			default: return s;
		}
	}
	return run(schema);
}

// node_modules/zod/v4/mini/deep-partial.js
/** See `classic/deep-partial.ts`. Mini variant uses `mini.partial(...)`. */
function deepPartial(schema) {
	return visit(schema, {
		object: (s) => partial(s),
		union: (s) => {
			const def = s._zod.def;
			return def.discriminator === void 0 ? s : union(def.options);
		}
	});
}

// node_modules/zod/v4/mini/in-out.js
/** See `classic/in-out.ts`. */
function withChecks(side, checks) {
	if (!checks?.length) return side;
	const def = side._zod.def;
	return clone(side, mergeDefs(def, { checks: [...def.checks ?? [], ...checks] }), { parent: true });
}
/** See `classic/in-out.ts`. */
function outSide(def) {
	return withChecks(def.out, def.checks);
}
/** See `classic/in-out.ts`. */
function inSide(def) {
	return def.in._zod.traits.has("$ZodTransform") ? outSide(def) : def.in;
}
/** See `classic/in-out.ts`. */
function input(schema) {
	return visit(schema, {
		pipe: (s) => inSide(s._zod.def),
		default: (s, rewritten) => rewritten ? optional(s._zod.def.innerType) : s,
		catch: (s, rewritten) => rewritten ? s._zod.def.innerType : s
	});
}
/** See `classic/in-out.ts`. */
function output(schema) {
	return visit(schema, {
		pipe: (s) => outSide(s._zod.def),
		prefault: (s, rewritten) => rewritten ? s._zod.def.innerType : s
	});
}

// node_modules/zod/v4/mini/iso.js
var iso_exports = /* @__PURE__ */ __exportAll({
	ZodMiniISODate: () => ZodMiniISODate,
	ZodMiniISODateTime: () => ZodMiniISODateTime,
	ZodMiniISODuration: () => ZodMiniISODuration,
	ZodMiniISOTime: () => ZodMiniISOTime,
	date: () => date$1,
	datetime: () => datetime,
	duration: () => duration,
	time: () => time
});
const ZodMiniISODateTime = /*@__PURE__*/ $constructor("ZodMiniISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
	return _isoDateTime(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ $constructor("ZodMiniISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date$1(params) {
	return _isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ $constructor("ZodMiniISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function time(params) {
	return _isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ $constructor("ZodMiniISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodMiniStringFormat.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function duration(params) {
	return _isoDuration(ZodMiniISODuration, params);
}

// node_modules/zod/v4/mini/coerce.js
var coerce_exports = /* @__PURE__ */ __exportAll({
	bigint: () => bigint,
	boolean: () => boolean,
	date: () => date,
	number: () => number,
	string: () => string
});
// @__NO_SIDE_EFFECTS__
function string(params) {
	return _coercedString(ZodMiniString, params);
}
// @__NO_SIDE_EFFECTS__
function number(params) {
	return _coercedNumber(ZodMiniNumber, params);
}
// @__NO_SIDE_EFFECTS__
function boolean(params) {
	return _coercedBoolean(ZodMiniBoolean, params);
}
// @__NO_SIDE_EFFECTS__
function bigint(params) {
	return _coercedBigint(ZodMiniBigInt, params);
}
// @__NO_SIDE_EFFECTS__
function date(params) {
	return _coercedDate(ZodMiniDate, params);
}

// node_modules/zod/v4/mini/external.js
var external_exports = /* @__PURE__ */ __exportAll({
	$brand: () => $brand,
	$input: () => $input,
	$output: () => $output,
	INVALID: () => INVALID,
	NEVER: () => NEVER,
	TimePrecision: () => TimePrecision,
	ZodCompileAsyncError: () => ZodCompileAsyncError,
	ZodCompileUnsupportedError: () => ZodCompileUnsupportedError,
	ZodMiniAny: () => ZodMiniAny,
	ZodMiniArray: () => ZodMiniArray,
	ZodMiniBase64: () => ZodMiniBase64,
	ZodMiniBase64URL: () => ZodMiniBase64URL,
	ZodMiniBigInt: () => ZodMiniBigInt,
	ZodMiniBigIntFormat: () => ZodMiniBigIntFormat,
	ZodMiniBoolean: () => ZodMiniBoolean,
	ZodMiniCIDRv4: () => ZodMiniCIDRv4,
	ZodMiniCIDRv6: () => ZodMiniCIDRv6,
	ZodMiniCUID: () => ZodMiniCUID,
	ZodMiniCUID2: () => ZodMiniCUID2,
	ZodMiniCatch: () => ZodMiniCatch,
	ZodMiniCodec: () => ZodMiniCodec,
	ZodMiniCreditCard: () => ZodMiniCreditCard,
	ZodMiniCustom: () => ZodMiniCustom,
	ZodMiniCustomStringFormat: () => ZodMiniCustomStringFormat,
	ZodMiniDate: () => ZodMiniDate,
	ZodMiniDefault: () => ZodMiniDefault,
	ZodMiniDiscriminatedUnion: () => ZodMiniDiscriminatedUnion,
	ZodMiniE164: () => ZodMiniE164,
	ZodMiniEmail: () => ZodMiniEmail,
	ZodMiniEmoji: () => ZodMiniEmoji,
	ZodMiniEnum: () => ZodMiniEnum,
	ZodMiniExactOptional: () => ZodMiniExactOptional,
	ZodMiniFile: () => ZodMiniFile,
	ZodMiniFunction: () => ZodMiniFunction,
	ZodMiniGUID: () => ZodMiniGUID,
	ZodMiniIBAN: () => ZodMiniIBAN,
	ZodMiniIPv4: () => ZodMiniIPv4,
	ZodMiniIPv6: () => ZodMiniIPv6,
	ZodMiniISODate: () => ZodMiniISODate,
	ZodMiniISODateTime: () => ZodMiniISODateTime,
	ZodMiniISODuration: () => ZodMiniISODuration,
	ZodMiniISOTime: () => ZodMiniISOTime,
	ZodMiniIntersection: () => ZodMiniIntersection,
	ZodMiniJWT: () => ZodMiniJWT,
	ZodMiniKSUID: () => ZodMiniKSUID,
	ZodMiniLazy: () => ZodMiniLazy,
	ZodMiniLiteral: () => ZodMiniLiteral,
	ZodMiniMAC: () => ZodMiniMAC,
	ZodMiniMap: () => ZodMiniMap,
	ZodMiniNaN: () => ZodMiniNaN,
	ZodMiniNanoID: () => ZodMiniNanoID,
	ZodMiniNever: () => ZodMiniNever,
	ZodMiniNonOptional: () => ZodMiniNonOptional,
	ZodMiniNull: () => ZodMiniNull,
	ZodMiniNullable: () => ZodMiniNullable,
	ZodMiniNumber: () => ZodMiniNumber,
	ZodMiniNumberFormat: () => ZodMiniNumberFormat,
	ZodMiniObject: () => ZodMiniObject,
	ZodMiniOptional: () => ZodMiniOptional,
	ZodMiniPipe: () => ZodMiniPipe,
	ZodMiniPrefault: () => ZodMiniPrefault,
	ZodMiniPromise: () => ZodMiniPromise,
	ZodMiniReadonly: () => ZodMiniReadonly,
	ZodMiniRecord: () => ZodMiniRecord,
	ZodMiniSet: () => ZodMiniSet,
	ZodMiniString: () => ZodMiniString,
	ZodMiniStringFormat: () => ZodMiniStringFormat,
	ZodMiniSuccess: () => ZodMiniSuccess,
	ZodMiniSymbol: () => ZodMiniSymbol,
	ZodMiniTemplateLiteral: () => ZodMiniTemplateLiteral,
	ZodMiniTransform: () => ZodMiniTransform,
	ZodMiniTuple: () => ZodMiniTuple,
	ZodMiniType: () => ZodMiniType,
	ZodMiniULID: () => ZodMiniULID,
	ZodMiniURL: () => ZodMiniURL,
	ZodMiniUUID: () => ZodMiniUUID,
	ZodMiniUndefined: () => ZodMiniUndefined,
	ZodMiniUnion: () => ZodMiniUnion,
	ZodMiniUnknown: () => ZodMiniUnknown,
	ZodMiniVoid: () => ZodMiniVoid,
	ZodMiniXID: () => ZodMiniXID,
	ZodMiniXor: () => ZodMiniXor,
	_default: () => _default,
	_function: () => _function,
	any: () => any,
	array: () => array,
	base64: () => base64,
	base64url: () => base64url,
	bigint: () => bigint$1,
	boolean: () => boolean$1,
	catch: () => _catch,
	catchall: () => catchall,
	check: () => check,
	cidrv4: () => cidrv4,
	cidrv6: () => cidrv6,
	clone: () => clone,
	codec: () => codec,
	coerce: () => coerce_exports,
	compile: () => compile,
	config: () => config,
	core: () => core_exports,
	creditCard: () => creditCard,
	cuid: () => cuid,
	cuid2: () => cuid2,
	currencyCode: () => currencyCode,
	custom: () => custom,
	date: () => date$2,
	decode: () => decode,
	decodeAsync: () => decodeAsync,
	deepPartial: () => deepPartial,
	describe: () => describe,
	discriminatedUnion: () => discriminatedUnion,
	e164: () => e164,
	email: () => email,
	emoji: () => emoji,
	encode: () => encode,
	encodeAsync: () => encodeAsync,
	endsWith: () => _endsWith,
	enum: () => _enum,
	exactOptional: () => exactOptional,
	exactPartial: () => exactPartial,
	extend: () => extend,
	file: () => file,
	flattenError: () => flattenError,
	float32: () => float32,
	float64: () => float64,
	formatError: () => formatError,
	function: () => _function,
	getDiscriminatedOption: () => getDiscriminatedOption,
	globalRegistry: () => globalRegistry,
	gt: () => _gt,
	gte: () => _gte,
	guid: () => guid,
	hash: () => hash,
	hex: () => hex,
	hostname: () => hostname,
	httpUrl: () => httpUrl,
	iban: () => iban,
	includes: () => _includes,
	input: () => input,
	instanceof: () => _instanceof,
	int: () => int,
	int32: () => int32,
	int64: () => int64,
	intersection: () => intersection,
	invertCodec: () => invertCodec,
	ipv4: () => ipv4,
	ipv6: () => ipv6,
	iso: () => iso_exports,
	json: () => json,
	jwt: () => jwt,
	keyof: () => keyof,
	ksuid: () => ksuid,
	lazy: () => _lazy,
	length: () => _length,
	literal: () => literal,
	locales: () => locales_exports,
	looseObject: () => looseObject,
	looseRecord: () => looseRecord,
	lowercase: () => _lowercase,
	lt: () => _lt,
	lte: () => _lte,
	mac: () => mac,
	map: () => map,
	maxLength: () => _maxLength,
	maxSize: () => _maxSize,
	maximum: () => _lte,
	memoizer: () => memoizer,
	merge: () => merge$1,
	meta: () => meta,
	mime: () => _mime,
	minLength: () => _minLength,
	minSize: () => _minSize,
	minimum: () => _gte,
	multipleOf: () => _multipleOf,
	nan: () => nan,
	nanoid: () => nanoid,
	nativeEnum: () => nativeEnum,
	negative: () => _negative,
	never: () => never,
	nonnegative: () => _nonnegative,
	nonoptional: () => nonoptional,
	nonpositive: () => _nonpositive,
	normalize: () => _normalize,
	null: () => _null,
	nullable: () => nullable,
	nullish: () => nullish,
	number: () => number$1,
	object: () => object,
	omit: () => omit,
	optional: () => optional,
	output: () => output,
	overwrite: () => _overwrite,
	parse: () => parse$1,
	parseAsync: () => parseAsync,
	partial: () => partial,
	partialRecord: () => partialRecord,
	pick: () => pick,
	pipe: () => pipe,
	positive: () => _positive,
	prefault: () => prefault,
	prettifyError: () => prettifyError,
	promise: () => promise,
	properties: () => _properties,
	property: () => _property,
	readonly: () => readonly,
	record: () => record,
	refine: () => refine,
	regex: () => _regex,
	regexes: () => regexes_exports,
	registry: () => registry,
	required: () => required,
	safeDecode: () => safeDecode,
	safeDecodeAsync: () => safeDecodeAsync,
	safeEncode: () => safeEncode,
	safeEncodeAsync: () => safeEncodeAsync,
	safeExtend: () => safeExtend,
	safeParse: () => safeParse,
	safeParseAsync: () => safeParseAsync,
	set: () => set,
	size: () => _size,
	startsWith: () => _startsWith,
	strictObject: () => strictObject,
	string: () => string$1,
	stringFormat: () => stringFormat,
	stringbool: () => stringbool,
	success: () => success,
	superRefine: () => superRefine,
	symbol: () => symbol,
	templateLiteral: () => templateLiteral,
	toJSONSchema: () => toJSONSchema,
	toLowerCase: () => _toLowerCase,
	toUpperCase: () => _toUpperCase,
	toZod: () => toZod,
	transform: () => transform,
	treeifyError: () => treeifyError,
	trim: () => _trim,
	tuple: () => tuple,
	uint32: () => uint32,
	uint64: () => uint64,
	ulid: () => ulid,
	undefined: () => _undefined,
	union: () => union,
	unknown: () => unknown,
	uppercase: () => _uppercase,
	url: () => url,
	util: () => util_exports,
	uuid: () => uuid,
	uuidv4: () => uuidv4,
	uuidv6: () => uuidv6,
	uuidv7: () => uuidv7,
	validate: () => validate,
	validateAsync: () => validateAsync,
	void: () => _void,
	withParser: () => withParser,
	xid: () => xid,
	xor: () => xor
});

// node_modules/zod/mini/index.js
var mini_exports = /* @__PURE__ */ __exportAll({
	$brand: () => $brand,
	$input: () => $input,
	$output: () => $output,
	INVALID: () => INVALID,
	NEVER: () => NEVER,
	TimePrecision: () => TimePrecision,
	ZodCompileAsyncError: () => ZodCompileAsyncError,
	ZodCompileUnsupportedError: () => ZodCompileUnsupportedError,
	ZodMiniAny: () => ZodMiniAny,
	ZodMiniArray: () => ZodMiniArray,
	ZodMiniBase64: () => ZodMiniBase64,
	ZodMiniBase64URL: () => ZodMiniBase64URL,
	ZodMiniBigInt: () => ZodMiniBigInt,
	ZodMiniBigIntFormat: () => ZodMiniBigIntFormat,
	ZodMiniBoolean: () => ZodMiniBoolean,
	ZodMiniCIDRv4: () => ZodMiniCIDRv4,
	ZodMiniCIDRv6: () => ZodMiniCIDRv6,
	ZodMiniCUID: () => ZodMiniCUID,
	ZodMiniCUID2: () => ZodMiniCUID2,
	ZodMiniCatch: () => ZodMiniCatch,
	ZodMiniCodec: () => ZodMiniCodec,
	ZodMiniCreditCard: () => ZodMiniCreditCard,
	ZodMiniCustom: () => ZodMiniCustom,
	ZodMiniCustomStringFormat: () => ZodMiniCustomStringFormat,
	ZodMiniDate: () => ZodMiniDate,
	ZodMiniDefault: () => ZodMiniDefault,
	ZodMiniDiscriminatedUnion: () => ZodMiniDiscriminatedUnion,
	ZodMiniE164: () => ZodMiniE164,
	ZodMiniEmail: () => ZodMiniEmail,
	ZodMiniEmoji: () => ZodMiniEmoji,
	ZodMiniEnum: () => ZodMiniEnum,
	ZodMiniExactOptional: () => ZodMiniExactOptional,
	ZodMiniFile: () => ZodMiniFile,
	ZodMiniFunction: () => ZodMiniFunction,
	ZodMiniGUID: () => ZodMiniGUID,
	ZodMiniIBAN: () => ZodMiniIBAN,
	ZodMiniIPv4: () => ZodMiniIPv4,
	ZodMiniIPv6: () => ZodMiniIPv6,
	ZodMiniISODate: () => ZodMiniISODate,
	ZodMiniISODateTime: () => ZodMiniISODateTime,
	ZodMiniISODuration: () => ZodMiniISODuration,
	ZodMiniISOTime: () => ZodMiniISOTime,
	ZodMiniIntersection: () => ZodMiniIntersection,
	ZodMiniJWT: () => ZodMiniJWT,
	ZodMiniKSUID: () => ZodMiniKSUID,
	ZodMiniLazy: () => ZodMiniLazy,
	ZodMiniLiteral: () => ZodMiniLiteral,
	ZodMiniMAC: () => ZodMiniMAC,
	ZodMiniMap: () => ZodMiniMap,
	ZodMiniNaN: () => ZodMiniNaN,
	ZodMiniNanoID: () => ZodMiniNanoID,
	ZodMiniNever: () => ZodMiniNever,
	ZodMiniNonOptional: () => ZodMiniNonOptional,
	ZodMiniNull: () => ZodMiniNull,
	ZodMiniNullable: () => ZodMiniNullable,
	ZodMiniNumber: () => ZodMiniNumber,
	ZodMiniNumberFormat: () => ZodMiniNumberFormat,
	ZodMiniObject: () => ZodMiniObject,
	ZodMiniOptional: () => ZodMiniOptional,
	ZodMiniPipe: () => ZodMiniPipe,
	ZodMiniPrefault: () => ZodMiniPrefault,
	ZodMiniPromise: () => ZodMiniPromise,
	ZodMiniReadonly: () => ZodMiniReadonly,
	ZodMiniRecord: () => ZodMiniRecord,
	ZodMiniSet: () => ZodMiniSet,
	ZodMiniString: () => ZodMiniString,
	ZodMiniStringFormat: () => ZodMiniStringFormat,
	ZodMiniSuccess: () => ZodMiniSuccess,
	ZodMiniSymbol: () => ZodMiniSymbol,
	ZodMiniTemplateLiteral: () => ZodMiniTemplateLiteral,
	ZodMiniTransform: () => ZodMiniTransform,
	ZodMiniTuple: () => ZodMiniTuple,
	ZodMiniType: () => ZodMiniType,
	ZodMiniULID: () => ZodMiniULID,
	ZodMiniURL: () => ZodMiniURL,
	ZodMiniUUID: () => ZodMiniUUID,
	ZodMiniUndefined: () => ZodMiniUndefined,
	ZodMiniUnion: () => ZodMiniUnion,
	ZodMiniUnknown: () => ZodMiniUnknown,
	ZodMiniVoid: () => ZodMiniVoid,
	ZodMiniXID: () => ZodMiniXID,
	ZodMiniXor: () => ZodMiniXor,
	_default: () => _default,
	_function: () => _function,
	any: () => any,
	array: () => array,
	base64: () => base64,
	base64url: () => base64url,
	bigint: () => bigint$1,
	boolean: () => boolean$1,
	catch: () => _catch,
	catchall: () => catchall,
	check: () => check,
	cidrv4: () => cidrv4,
	cidrv6: () => cidrv6,
	clone: () => clone,
	codec: () => codec,
	coerce: () => coerce_exports,
	compile: () => compile,
	config: () => config,
	core: () => core_exports,
	creditCard: () => creditCard,
	cuid: () => cuid,
	cuid2: () => cuid2,
	currencyCode: () => currencyCode,
	custom: () => custom,
	date: () => date$2,
	decode: () => decode,
	decodeAsync: () => decodeAsync,
	deepPartial: () => deepPartial,
	describe: () => describe,
	discriminatedUnion: () => discriminatedUnion,
	e164: () => e164,
	email: () => email,
	emoji: () => emoji,
	encode: () => encode,
	encodeAsync: () => encodeAsync,
	endsWith: () => _endsWith,
	enum: () => _enum,
	exactOptional: () => exactOptional,
	exactPartial: () => exactPartial,
	extend: () => extend,
	file: () => file,
	flattenError: () => flattenError,
	float32: () => float32,
	float64: () => float64,
	formatError: () => formatError,
	function: () => _function,
	getDiscriminatedOption: () => getDiscriminatedOption,
	globalRegistry: () => globalRegistry,
	gt: () => _gt,
	gte: () => _gte,
	guid: () => guid,
	hash: () => hash,
	hex: () => hex,
	hostname: () => hostname,
	httpUrl: () => httpUrl,
	iban: () => iban,
	includes: () => _includes,
	input: () => input,
	instanceof: () => _instanceof,
	int: () => int,
	int32: () => int32,
	int64: () => int64,
	intersection: () => intersection,
	invertCodec: () => invertCodec,
	ipv4: () => ipv4,
	ipv6: () => ipv6,
	iso: () => iso_exports,
	json: () => json,
	jwt: () => jwt,
	keyof: () => keyof,
	ksuid: () => ksuid,
	lazy: () => _lazy,
	length: () => _length,
	literal: () => literal,
	locales: () => locales_exports,
	looseObject: () => looseObject,
	looseRecord: () => looseRecord,
	lowercase: () => _lowercase,
	lt: () => _lt,
	lte: () => _lte,
	mac: () => mac,
	map: () => map,
	maxLength: () => _maxLength,
	maxSize: () => _maxSize,
	maximum: () => _lte,
	memoizer: () => memoizer,
	merge: () => merge$1,
	meta: () => meta,
	mime: () => _mime,
	minLength: () => _minLength,
	minSize: () => _minSize,
	minimum: () => _gte,
	multipleOf: () => _multipleOf,
	nan: () => nan,
	nanoid: () => nanoid,
	nativeEnum: () => nativeEnum,
	negative: () => _negative,
	never: () => never,
	nonnegative: () => _nonnegative,
	nonoptional: () => nonoptional,
	nonpositive: () => _nonpositive,
	normalize: () => _normalize,
	null: () => _null,
	nullable: () => nullable,
	nullish: () => nullish,
	number: () => number$1,
	object: () => object,
	omit: () => omit,
	optional: () => optional,
	output: () => output,
	overwrite: () => _overwrite,
	parse: () => parse$1,
	parseAsync: () => parseAsync,
	partial: () => partial,
	partialRecord: () => partialRecord,
	pick: () => pick,
	pipe: () => pipe,
	positive: () => _positive,
	prefault: () => prefault,
	prettifyError: () => prettifyError,
	promise: () => promise,
	properties: () => _properties,
	property: () => _property,
	readonly: () => readonly,
	record: () => record,
	refine: () => refine,
	regex: () => _regex,
	regexes: () => regexes_exports,
	registry: () => registry,
	required: () => required,
	safeDecode: () => safeDecode,
	safeDecodeAsync: () => safeDecodeAsync,
	safeEncode: () => safeEncode,
	safeEncodeAsync: () => safeEncodeAsync,
	safeExtend: () => safeExtend,
	safeParse: () => safeParse,
	safeParseAsync: () => safeParseAsync,
	set: () => set,
	size: () => _size,
	startsWith: () => _startsWith,
	strictObject: () => strictObject,
	string: () => string$1,
	stringFormat: () => stringFormat,
	stringbool: () => stringbool,
	success: () => success,
	superRefine: () => superRefine,
	symbol: () => symbol,
	templateLiteral: () => templateLiteral,
	toJSONSchema: () => toJSONSchema,
	toLowerCase: () => _toLowerCase,
	toUpperCase: () => _toUpperCase,
	toZod: () => toZod,
	transform: () => transform,
	treeifyError: () => treeifyError,
	trim: () => _trim,
	tuple: () => tuple,
	uint32: () => uint32,
	uint64: () => uint64,
	ulid: () => ulid,
	undefined: () => _undefined,
	union: () => union,
	unknown: () => unknown,
	uppercase: () => _uppercase,
	url: () => url,
	util: () => util_exports,
	uuid: () => uuid,
	uuidv4: () => uuidv4,
	uuidv6: () => uuidv6,
	uuidv7: () => uuidv7,
	validate: () => validate,
	validateAsync: () => validateAsync,
	void: () => _void,
	withParser: () => withParser,
	xid: () => xid,
	xor: () => xor,
	z: () => external_exports
});

// src/resolve/built-in-defaults.ts
/** What holds where a config says nothing, below `defaults`. */
const builtInDefaults = {
	layout: "gateway",
	ray: DEFAULT_RAY,
	gateway: {
		route_prefix: "/",
		num_replicas: 1,
		drain_timeout_s: 600
	},
	model: {
		aliases: [],
		strategy: "auto",
		compile: "auto",
		startup_timeout_s: 3600,
		drain_timeout_s: 600,
		smoke_tests: [],
		num_replicas: 1,
		task: "generate"
	},
	http: {
		host: "127.0.0.1",
		port: 8e3
	},
	dashboardPort: 8265,
	node: {
		count: 1,
		gpus: 0
	}
};

// src/resolve/merge.ts
/**
* Merges maps of JSON, later over earlier: maps merge by key, arrays and scalars replace, `null` takes a key away. The
* result holds no `null` outside of arrays.
*/
function merge(...layers) {
	let merged = {};
	for (const layer of layers) merged = mergeTwo(merged, layer ?? {});
	return merged;
}
function mergeTwo(base, over) {
	const merged = new Map(Object.entries(base));
	for (const [key, value] of entriesOf(over)) {
		if (value === void 0) continue;
		if (value === null) {
			merged.delete(key);
			continue;
		}
		const below = merged.get(key);
		merged.set(key, isJsonObject(value) ? mergeTwo(isJsonObject(below) ? below : {}, value) : value);
	}
	return Object.fromEntries(merged);
}
function entriesOf(map) {
	return Object.entries(map);
}

// src/resolve/merged-model.ts
/** Every model of the config that is there on the target, sorted by id. */
function mergedModels(config, target) {
	const overrides = target?.overrides;
	const models = [];
	for (const id of Object.keys(config.models).toSorted()) {
		const override = ownEntry(overrides?.models, id);
		if (override === null) continue;
		const json = merge(config.defaults, overrides?.defaults, ownEntry(config.models, id), override);
		models.push({
			id,
			json,
			...matchesModel(json) ? { config: json } : {}
		});
	}
	return models;
}
/** The fleet's endpoint with the overrides of the target. */
function mergedGateway(config, target) {
	return merge(builtInDefaults.gateway, config.gateway, target?.overrides?.gateway);
}
/** A key of a map that users name: never one that all objects have. */
function ownEntry(map, key) {
	return map !== void 0 && Object.hasOwn(map, key) ? map[key] : void 0;
}
/** The value of a key when it is a map. */
function mapAt(map, key) {
	const value = Object.hasOwn(map, key) ? map[key] : void 0;
	return isJsonObject(value) ? value : void 0;
}

// src/ray/serve-application.ts
/** Environment variable in an application's `runtime_env` that says which fleet it belongs to. */
const OWNER_VARIABLE = "RAYFLEET_OWNER";

// src/gateway/application.ts
/** Name of the gateway's deployment, set in `python/rayfleet_gateway.py`. */
const GATEWAY_DEPLOYMENT = "Gateway";
const IMPORT_PATH = "rayfleet_gateway:build_gateway";
/** A model's application has two `--` in its name, so no model can take the gateway's. */
function gatewayApplicationName(fleet) {
	return `${fleet}--gateway`;
}
/**
* The fleet's gateway as a Serve application. A new version of its code starts beside the old one (surge), and streams
* that run through a replica which is replaced may finish.
*/
function gatewayApplication({ fleet, packageUri, userConfig }) {
	const { routePrefix, numReplicas, drainTimeoutS } = fleet.gateway;
	return {
		name: gatewayApplicationName(fleet.name),
		route_prefix: routePrefix,
		import_path: IMPORT_PATH,
		runtime_env: {
			env_vars: { [OWNER_VARIABLE]: fleet.name },
			py_modules: [packageUri]
		},
		args: {},
		deployments: [{
			name: GATEWAY_DEPLOYMENT,
			num_replicas: numReplicas,
			max_surge_percent: 100,
			graceful_shutdown_timeout_s: drainTimeoutS,
			user_config: toJson(userConfig)
		}]
	};
}
/** An interface is not a JSON type to the compiler although its values are. */
function toJson(userConfig) {
	return JSON.parse(JSON.stringify(userConfig));
}

// src/gateway/read-record.ts
const Entry = custom((value) => looseObject({
	name: string$1(),
	import_path: string$1()
}).safeParse(value).success);
const Version = looseObject({
	model: string$1(),
	app: string$1(),
	deployment: string$1(),
	weight: exactOptional(number$1())
});
const ReleasedModel = looseObject({
	aliases: array(string$1()),
	app: string$1(),
	deployment: string$1(),
	entry: Entry,
	smoke_tests: array(custom((value) => typeof value === "object" && value !== null)),
	start: looseObject({
		strategy: _enum([
			"auto",
			"blue_green",
			"recreate"
		]),
		compile: _enum(["auto", "off"]),
		startup_timeout_s: number$1(),
		bundles: array(record(string$1(), number$1())),
		replicas: number$1(),
		task: _enum([
			"generate",
			"embed",
			"score",
			"transcribe"
		])
	}),
	max_model_len: exactOptional(number$1()),
	generation: exactOptional(number$1()),
	eager_fallback: exactOptional(boolean$1())
});
const Release = looseObject({
	digest: string$1(),
	commit: nullable(string$1()),
	deployed_at: string$1(),
	models: record(string$1(), ReleasedModel)
});
const Journal = looseObject({
	run: string$1(),
	digest: string$1(),
	started_at: string$1(),
	recreate: array(string$1())
});
const UserConfig = looseObject({
	schema_version: literal(1),
	fleet: string$1(),
	revision: string$1(),
	models: record(string$1(), looseObject({
		aliases: array(string$1()),
		versions: array(Version),
		max_model_len: exactOptional(number$1())
	})),
	candidates: array(Version),
	record: looseObject({
		release: nullable(Release),
		previous: nullable(Release),
		journal: nullable(Journal)
	})
});
/** Reads the table and the record back from a live gateway's application. */
function readGatewayUserConfig(application) {
	const config = (application.deployments?.find((entry) => entry["name"] === GATEWAY_DEPLOYMENT))?.["user_config"];
	if (config === void 0 || config === null) return {
		ok: false,
		problem: "the gateway has no user_config"
	};
	const parsed = UserConfig.safeParse(config);
	if (parsed.success) return {
		ok: true,
		userConfig: parsed.data
	};
	return {
		ok: false,
		problem: `the gateway's user_config is not understood at ${(parsed.error.issues[0]?.path.join(".") ?? "") || "its root"}`
	};
}

// src/ray/ownership.ts
/** The fleet that an application belongs to, by the marker in its own entry; undefined for other people's. */
function ownerOf(application) {
	const variables = application?.runtime_env?.["env_vars"];
	if (!isJsonObject(variables)) return void 0;
	const owner = variables[OWNER_VARIABLE];
	return typeof owner === "string" ? owner : void 0;
}
/** Names of a fleet's live applications, its gateway among them; what is being deleted is gone already. */
function applicationsOf(fleet, live) {
	return Object.entries(live.applications).filter(([, { status, deployed_app_config: entry }]) => status !== "DELETING" && ownerOf(entry) === fleet).map(([name]) => name);
}

// src/plan/live-fleet.ts
const EMPTY_RECORD = {
	release: null,
	previous: null,
	journal: null
};
/** Picks the fleet's own applications out of the live state: those that carry its owner marker. */
function readLiveFleet(fleet, details, nodes) {
	const applications = /* @__PURE__ */ new Map();
	let gateway;
	for (const [name, application] of Object.entries(details.applications)) {
		const entry = application.deployed_app_config;
		if (entry === void 0 || entry === null || ownerOf(entry) !== fleet) continue;
		const planned = {
			entry,
			status: application.status
		};
		if (name === gatewayApplicationName(fleet)) gateway = application.status === "DELETING" ? void 0 : planned;
		else applications.set(name, planned);
	}
	const read = gateway === void 0 ? void 0 : readGatewayUserConfig(gateway.entry);
	const table = read?.ok === true ? read.userConfig : void 0;
	const record = table?.record ?? EMPTY_RECORD;
	return {
		base: {
			kind: "live",
			release: record.release,
			applications,
			...gateway === void 0 ? {} : { gateway },
			...nodes === void 0 ? {} : { nodes }
		},
		record,
		table,
		unreadable: read?.ok === false ? read.problem : void 0
	};
}

// src/deploy/context.ts
function contextOf(cluster, fleet, packages) {
	return {
		...cluster,
		fleet: fleet.name,
		gatewayReplicas: fleet.gateway.numReplicas,
		gateway: (userConfig) => gatewayApplication({
			fleet,
			packageUri: packages.gateway,
			userConfig
		})
	};
}

// src/ray/sanitize-message.ts
const CONTROL = /\u001B\[[0-9;]*[A-Za-z]|[\u0000-\u0008\u000B-\u001F\u007F]/gu;
const ADDRESS = /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/gu;
/** Where Python and Ray are installed on the nodes, and Ray's folder of this run: not the user's, and no help. */
const INSTALLATION = /(?:\/[\w.@+-]+)*\/(?:site-packages|dist-packages|lib\/python3\.\d+)\//gu;
const SESSION = /(?:\/[\w.@+-]+)*\/session_\d[\w-]*\//gu;
const TRACE_LINE = /^\s*(?:File "|Traceback |\^+|~+|raise |return |await )/u;
/** How pydantic reports: `N validation errors for Model`, then for each the field in a line and its problem in the next. */
const PYDANTIC_HEAD = /\d+ validation errors? for \w+\n(?:(\S[^\n]*)\n)?\s+(?:Value error, )?/u;
const PYDANTIC_TAIL = /\s*\[type=[a-z_]+, input_value=.*$/su;
const MAX_CHARACTERS = 500;
/** Removes colour codes, control characters, secrets, network addresses and paths of the installation. Keeps the lines. */
function cleanLogText(text) {
	const cleaned = text.replace(CONTROL, "").replace(ADDRESS, "<address>");
	return withoutTokens(cleaned.replace(INSTALLATION, "").replace(SESSION, "<session>/"));
}
/**
* The cause in one line: the end of a Python traceback, without its frames, its pydantic boilerplate and addresses.
* Ray's messages hold whole tracebacks whose last lines say what went wrong.
*/
function sanitizeMessage(message) {
	const text = cleanLogText(message);
	const line = text.slice(lastException(text)).replace(PYDANTIC_TAIL, "").replace(PYDANTIC_HEAD, (_head, field) => field === void 0 ? "" : `${field}: `).split("\n").filter((part) => part.trim() !== "" && !TRACE_LINE.test(part) && !part.includes("For further information visit")).map((part) => part.trim()).join(" ").replace(/\s+/gu, " ").trim();
	return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}
/** Where the last `SomeError: ` at the start of a line begins; 0 when there is no traceback. */
function lastException(text) {
	let start = 0;
	for (const match of text.matchAll(/^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b(?::|\()/gmu)) start = match.index;
	return start;
}

// src/resolve/choose-target.ts
var import_dist = require_dist();
/** The target to deploy to: the one that is named, or the only one there is. */
function chooseTarget(config, name) {
	if (name !== void 0) return namedTarget(config, name);
	const names = Object.keys(config.targets ?? {});
	const [only, second] = names;
	if (only === void 0) return refused("The config has no target to deploy to", "Add one under `targets`.");
	if (second === void 0) return namedTarget(config, only);
	return refused(`The config has ${names.length} targets`, `Choose one: ${listed$1(names)}.`);
}
/** The target with this name. */
function namedTarget(config, name) {
	const target = ownEntry(config.targets, name);
	if (target === void 0) return unknownTarget(Object.keys(config.targets ?? {}), name);
	if (target.kind !== "kuberay") return {
		ok: true,
		target: {
			name,
			config: target
		}
	};
	return {
		ok: false,
		findings: [{
			code: "RF210",
			message: "kuberay targets are not supported yet",
			path: [
				"targets",
				name,
				"kind"
			],
			help: "Reach the RayService as `kind: cluster`, over its REST API."
		}]
	};
}
function unknownTarget(names, name) {
	const similar = suggest(name, names);
	const known = names.length === 0 ? "The config has no targets." : `There is ${listed$1(names)}.`;
	return refused(`There is no target ${quote(name)}`, similar === void 0 ? known : `Did you mean ${quote(similar)}?`);
}
function refused(message, help) {
	return {
		ok: false,
		findings: [{
			code: "RF320",
			message,
			path: ["targets"],
			anchor: "key",
			help
		}]
	};
}
function listed$1(names) {
	return names.map((name) => quote(name)).join(", ");
}

// src/resolve/bundles.ts
/** What a bundle asks of the resource that stands for a kind of accelerator; any amount above 0 will do. */
const ACCELERATOR_TYPE_AMOUNT = .001;
/** CPUs of the replica's own process when `ray_actor_options.num_cpus` is not given. */
const REPLICA_CPUS = 1;
/** Bundles are listed for no more workers than this, whatever a config says. */
const MOST_WORKERS = 4096;
/** The workers of one replica: tensor times pipeline parallel size. */
function workerCount(engineKwargs) {
	return size(engineKwargs["tensor_parallel_size"]) * size(engineKwargs["pipeline_parallel_size"]);
}
function size(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : 1;
}
/**
* What Ray reserves for one replica. Source: Ray 2.60 `VLLMEngineConfig.placement_bundles` and
* `llm_server.py:_merge_replica_actor_and_child_actor_bundles`: the replica's own process shares the first bundle. For a
* TPU slice (`topology`) Ray decides when the replica starts; one chip for each worker is the least it takes.
*/
function replicaBundles(model, workers) {
	const [first = {}, ...others] = workerBundles(model, workers);
	return [sum(first, replicaResources(model)), ...others.map((bundle) => sum(bundle))];
}
function workerBundles(model, workers) {
	const placement = model.placement_group_config ?? {};
	const typed = (bundle) => ({
		...acceleratorResource(model),
		...bundle
	});
	if (placement.bundle_per_worker) return repeated(typed(placement.bundle_per_worker), workers);
	if (placement.bundles) return placement.bundles.map(typed);
	const fraction = model.gpu_fraction ?? 1;
	switch (acceleratorKind(model)) {
		case "cpu": return repeated({ CPU: 1 }, workers);
		case "gpu": return repeated(typed({ GPU: fraction }), workers);
		case "tpu": return repeated(typed({ TPU: 1 }), workers);
	}
}
/** As Ray infers it when `accelerator_config` is not given (`LLMConfig._resolve_accelerator_config`). */
function acceleratorKind(model) {
	if (model.accelerator_config) return model.accelerator_config.kind;
	const placement = model.placement_group_config;
	if (placement) {
		const bundles = [placement.bundle_per_worker ?? {}, ...placement.bundles ?? []];
		if (bundles.some((bundle) => (bundle["TPU"] ?? 0) > 0)) return "tpu";
		return bundles.some((bundle) => (bundle["GPU"] ?? 0) > 0) ? "gpu" : "cpu";
	}
	return model.accelerator_type?.startsWith("TPU-") === true ? "tpu" : "gpu";
}
function acceleratorResource(model) {
	return model.accelerator_type ? { [`accelerator_type:${model.accelerator_type}`]: ACCELERATOR_TYPE_AMOUNT } : {};
}
function replicaResources(model) {
	const options = model.ray_actor_options ?? {};
	return {
		CPU: options.num_cpus ?? REPLICA_CPUS,
		GPU: options.num_gpus ?? 0,
		...options.resources,
		...options.memory ? { memory: options.memory } : {}
	};
}
/** The same for each worker. */
function repeated(bundle, times) {
	return Array.from({ length: Math.min(times, MOST_WORKERS) }, () => bundle);
}
/** Resources by name, added up; those of amount 0 are left out, as Ray ignores them. */
function sum(...bundles) {
	const total = /* @__PURE__ */ new Map();
	for (const bundle of bundles) for (const [name, amount] of Object.entries(bundle)) total.set(name, (total.get(name) ?? 0) + amount);
	return Object.fromEntries([...total].filter(([, amount]) => amount > 0));
}

// src/resolve/deployment-options.ts
/**
* Deployment options that Ray applies to running replicas. Source: the update types of Ray 2.60
* `serve/_private/config.py:DeploymentConfig` (all but `HeavyWeight`), less what is part of an application's code
* version (`serve/_private/deploy_utils.py:get_app_code_version`). Any other option restarts the replicas.
*/
const lightOptionNames = /* @__PURE__ */ new Set([
	"num_replicas",
	"autoscaling_config",
	"max_ongoing_requests",
	"max_queued_requests",
	"backpressure_config",
	"user_config",
	"graceful_shutdown_timeout_s",
	"graceful_shutdown_wait_loop_s",
	"health_check_period_s",
	"health_check_timeout_s",
	"logging_config",
	"rolling_update_percentage",
	"max_surge_percent"
]);
/** True when a change of the option restarts the replicas: every option that is not known to be light. */
function isHeavyOption(name, value) {
	if (name === "autoscaling_config") return hasPolicy(value);
	return !lightOptionNames.has(name);
}
/** A scaling policy is code, so it is part of the application's code version. */
function hasPolicy(autoscaling) {
	return typeof autoscaling === "object" && autoscaling !== null && "policy" in autoscaling;
}

// src/resolve/model-source.ts
/** A path relative to the config file. */
function isRelativePath(source) {
	return source.startsWith("./") || source.startsWith("../");
}
/** A path on the nodes. */
function isAbsolutePath(source) {
	return source.startsWith("/");
}
/** A Hugging Face Hub id: neither a path nor an address in cloud storage. */
function isHubId(source) {
	return !isRelativePath(source) && !isAbsolutePath(source) && !source.includes("://");
}
/** The source as the nodes need it: a relative path becomes one below the folder of the config file. */
function placedSource(source, configDir) {
	return isRelativePath(source) ? join(configDir, source) : source;
}

// src/resolve/expand-engine-kwargs.ts
/** vLLM's own share of a whole GPU (`gpu_memory_utilization` in vLLM 0.29), taken of a part of one as well. */
const VLLM_MEMORY_SHARE = .92;
/**
* vLLM 0.29's names for a task. `score` is left to vLLM: it is a classifier for cross-encoders and an embedding for the
* other models.
*/
const taskArguments = {
	generate: { runner: "generate" },
	embed: {
		runner: "pooling",
		convert: "embed"
	},
	score: { runner: "pooling" },
	transcribe: { runner: "generate" }
};
/** `engine_kwargs` with what our own keys stand for. What the user wrote under `engine_kwargs` is never changed. */
function expandEngineKwargs(model, json) {
	return {
		...model.task ? taskArguments[model.task] : {},
		...model.revision && isHubId(model.model_source) ? { revision: model.revision } : {},
		...model.compile === "off" ? { enforce_eager: true } : {},
		...isSharedGpu(model) ? { gpu_memory_utilization: memoryShare(model.gpu_fraction) } : {},
		...mapAt(json, "engine_kwargs")
	};
}
/** True when each worker has less than one GPU: only then something has to be told to Ray and vLLM. */
function isSharedGpu(model) {
	return typeof model.gpu_fraction === "number" && model.gpu_fraction < 1;
}
/**
* `gpu_memory_utilization` for a share of a GPU: as much of the share as vLLM takes of a whole GPU, so that all shares
* together leave the same room for what is not counted (CUDA contexts, NCCL).
*/
function memoryShare(fraction) {
	return Number((fraction * VLLM_MEMORY_SHARE).toPrecision(3));
}

// src/resolve/resolve-model.ts
/** Keys of a model that Ray's `LLMConfig` has under the same name and that need nothing added. */
const llmConfigKeys = [
	"accelerator_type",
	"accelerator_config",
	"lora_config",
	"log_engine_metrics",
	"experimental_configs",
	"callback_config"
];
/** One model with all its layers merged, as Ray gets it; `json` and `config` are the same content. */
function resolveModel(id, config, json, configDir) {
	const engineKwargs = expandEngineKwargs(config, json);
	const workers = workerCount(engineKwargs);
	const runtimeEnv = runtimeEnvOf(config, json);
	const drainTimeoutS = config.drain_timeout_s ?? builtInDefaults.model.drain_timeout_s;
	const options = {
		...deploymentOptionsOf(config, json),
		graceful_shutdown_timeout_s: drainTimeoutS
	};
	const replicas = replicaRange(config);
	return {
		id,
		aliases: config.aliases ?? builtInDefaults.model.aliases,
		strategy: config.strategy ?? builtInDefaults.model.strategy,
		task: config.task ?? builtInDefaults.model.task,
		compile: config.compile ?? builtInDefaults.model.compile,
		startupTimeoutS: config.startup_timeout_s ?? builtInDefaults.model.startup_timeout_s,
		drainTimeoutS,
		smokeTests: config.smoke_tests ?? builtInDefaults.model.smoke_tests,
		llmConfig: {
			model_loading_config: {
				model_id: id,
				model_source: placedSource(config.model_source, configDir)
			},
			...picked(json, llmConfigKeys),
			...placementOf(config, json, workers),
			...unlessEmpty("engine_kwargs", engineKwargs),
			...unlessEmpty("runtime_env", runtimeEnv),
			...unlessEmpty("deployment_config", entriesThat(options, isHeavyOption))
		},
		...isRelativePath(config.model_source) ? { relativeSource: config.model_source } : {},
		lightOptions: entriesThat(options, (name, value) => !isHeavyOption(name, value)),
		runtimeEnv,
		...typeof config.gpu_fraction === "number" ? { gpuFraction: config.gpu_fraction } : {},
		bundles: replicaBundles(config, workers),
		initialReplicas: replicas.initial,
		maxReplicas: replicas.max
	};
}
/**
* A fixed number of replicas is an autoscaler with one choice. Ray LLM gives every deployment an autoscaler that keeps
* one replica, so `num_replicas` alone changes nothing under `deployments`; and an application with and one without an
* `autoscaling_config` there are two versions of code to Ray, which restarts the model on the way from one to the other
* (Ray 2.60 `serve/_private/deploy_utils.py:get_app_code_version`).
*/
function deploymentOptionsOf(config, json) {
	const { num_replicas: replicas, ...others } = picked(json, deploymentOptionNames);
	if (config.autoscaling_config) return others;
	const fixed = replicas ?? builtInDefaults.model.num_replicas;
	return {
		autoscaling_config: {
			min_replicas: fixed,
			max_replicas: fixed
		},
		...others
	};
}
function replicaRange(config) {
	const autoscaling = config.autoscaling_config;
	if (autoscaling) {
		const initial = autoscaling.initial_replicas ?? autoscaling.min_replicas ?? 1;
		return {
			initial,
			max: Math.max(initial, autoscaling.max_replicas ?? 1)
		};
	}
	const replicas = config.num_replicas ?? builtInDefaults.model.num_replicas;
	return {
		initial: replicas,
		max: replicas
	};
}
function placementOf(config, json, workers) {
	if (config.placement_group_config || !isSharedGpu(config)) return picked(json, ["placement_group_config"]);
	return { placement_group_config: { bundles: repeated({ GPU: config.gpu_fraction }, workers) } };
}
/** Without the variable each worker asks for a whole GPU inside its bundle, and waits for ever (ray#63875). */
function runtimeEnvOf(config, json) {
	const share = isSharedGpu(config) ? { env_vars: { VLLM_RAY_PER_WORKER_GPUS: String(config.gpu_fraction) } } : {};
	return merge(mapAt(json, "runtime_env"), share);
}
function picked(map, keys) {
	return entriesThat(map, (key) => keys.includes(key));
}
function entriesThat(map, wanted) {
	return Object.fromEntries(Object.entries(map).filter(([key, value]) => wanted(key, value)));
}
function unlessEmpty(key, map) {
	return Object.keys(map).length === 0 ? {} : { [key]: map };
}

// src/resolve/written-at.ts
/** Where the layers of a model are written, the strongest first. */
function layerPaths(targetName, modelId) {
	const own = ["models", modelId];
	if (targetName === void 0) return [own, ["defaults"]];
	const overrides = [
		"targets",
		targetName,
		"overrides"
	];
	return [
		[
			...overrides,
			"models",
			modelId
		],
		own,
		[...overrides, "defaults"],
		["defaults"]
	];
}
/**
* The place in the config that decides a key of a merged model; undefined when no layer has the key, or a stronger one
* takes it away.
*/
function findWritten(config, targetName, modelId, key) {
	for (const [strength, layer] of layerPaths(targetName, modelId).entries()) {
		if (takesAway(config, layer, key)) return void 0;
		const path = [...layer, ...key];
		if (lookUp(config, path) !== void 0) return {
			path,
			strength
		};
	}
}
function takesAway(config, layer, key) {
	return key.some((_, index) => lookUp(config, [...layer, ...key.slice(0, index + 1)]) === null);
}
/** The same, and the model itself when no layer has the key. */
function writtenAt(config, targetName, modelId, key) {
	return findWritten(config, targetName, modelId, key)?.path ?? ["models", modelId];
}
/** The value at a path of a config, or undefined. */
function lookUp(root, path) {
	let value = root;
	for (const key of path) if (Array.isArray(value)) value = typeof key === "number" ? value[key] : void 0;
	else if (isJsonObject(value) && Object.hasOwn(value, key)) value = value[key];
	else return void 0;
	return value;
}

// src/resolve/source-findings.ts
/** A model whose weights cannot be found on the target: it has no source, or one that only this machine has. */
function sourceFindings(config, targetName, model) {
	const target = targetName === void 0 ? void 0 : ownEntry(config.targets, targetName);
	const source = model.json["model_source"];
	if (typeof source !== "string") {
		const where = targetName === void 0 ? "" : ` on target ${quote(targetName)}`;
		return [{
			code: "RF315",
			message: `Model ${quote(model.id)} has no model_source${where}`,
			path: ["models", model.id],
			anchor: "key",
			help: "An override with `model_source: null` takes it away. Give it another one."
		}];
	}
	if (targetName === void 0 || target?.kind !== "cluster" || !isRelativePath(source)) return [];
	return [{
		code: "RF316",
		message: `${quote(source)} is a path next to this file, which the nodes of cluster ${quote(targetName)} do not have`,
		path: writtenAt(config, targetName, model.id, ["model_source"]),
		help: "Give a Hub id, an s3://, gs:// or abfss:// address, or an absolute path that every node has."
	}];
}

// src/resolve/deep-freeze.ts
/** Freezes a value of plain data and all that is in it; returns the same value. */
function deepFreeze(value) {
	if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
	for (const inner of Object.values(value)) deepFreeze(inner);
	return Object.freeze(value);
}

// src/resolve/resolve-target.ts
/** A target that can be deployed to, with everything filled in that the config leaves out. */
function resolveTarget({ name, config }, models) {
	const http = {
		...builtInDefaults.http,
		...config.http
	};
	const common = {
		name,
		nodes: (config.nodes ?? []).map(nodeGroup),
		autoscalingNodes: (config.autoscaling_nodes ?? []).map(nodeGroup),
		url: (config.url ?? defaultUrl(config, http)).replace(/\/+$/u, ""),
		urlHeadersEnv: config.url_headers_env ?? {}
	};
	if (config.kind === "local") return {
		...common,
		kind: "local",
		http,
		dashboardPort: config.dashboard_port ?? builtInDefaults.dashboardPort,
		environment: runsOnCpus(models) ? "cpu" : "gpu"
	};
	const address = config.address.replace(/\/+$/u, "");
	const token = config.token_env === void 0 ? {} : { tokenEnv: config.token_env };
	return {
		...common,
		kind: "cluster",
		address,
		...token,
		...config.http === void 0 ? {} : { http }
	};
}
function nodeGroup(config) {
	return {
		count: config.count ?? builtInDefaults.node.count,
		gpus: config.gpus ?? builtInDefaults.node.gpus,
		...config.accelerator_type === void 0 ? {} : { acceleratorType: config.accelerator_type },
		...config.gpu === void 0 ? {} : { gpu: config.gpu },
		...config.gpu_memory_gib === void 0 ? {} : { gpuMemoryGib: config.gpu_memory_gib },
		...config.cpus === void 0 ? {} : { cpus: config.cpus }
	};
}
/** Serve's own address: on this machine, or on the host of the dashboard. */
function defaultUrl(config, http) {
	if (config.kind === "cluster") return `http://${new URL(config.address).hostname}:${http.port}`;
	if (http.host === "0.0.0.0") return `http://127.0.0.1:${http.port}`;
	if (http.host === "::") return `http://[::1]:${http.port}`;
	return `http://${http.host.includes(":") ? `[${http.host}]` : http.host}:${http.port}`;
}
function runsOnCpus(models) {
	return models.length > 0 && models.every((model) => model.config?.accelerator_config?.kind === "cpu");
}

// src/resolve/resolve.ts
/** The fleet of a config on one of its targets; without a target's name, the fleet as it is on none. */
function resolve$1(config, targetName, options) {
	if (targetName === void 0) return resolveOn(config, void 0, options);
	const chosen = namedTarget(config, targetName);
	return chosen.ok ? resolveOn(config, chosen.target, options) : chosen;
}
function resolveOn(config, target, options) {
	const models = mergedModels(config, target?.config);
	const findings = models.flatMap((model) => sourceFindings(config, target?.name, model));
	if (findings.length > 0) return {
		ok: false,
		findings
	};
	const fleet = {
		name: config.name,
		layout: config.layout ?? builtInDefaults.layout,
		serving: { ray: config.serving?.ray ?? builtInDefaults.ray },
		gateway: resolveGateway(config, target?.config),
		models: models.flatMap((model) => resolvedModels(model, options.configDir)),
		...target === void 0 ? {} : { target: resolveTarget(target, models) }
	};
	return {
		ok: true,
		fleet: deepFreeze(structuredClone(fleet))
	};
}
function resolvedModels({ id, json, config }, configDir) {
	return config === void 0 ? [] : [resolveModel(id, config, json, configDir)];
}
function resolveGateway(config, target) {
	const { route_prefix: prefix, num_replicas: replicas, drain_timeout_s: drain } = mergedGateway(config, target);
	const { gateway } = builtInDefaults;
	return {
		routePrefix: typeof prefix === "string" ? prefix : gateway.route_prefix,
		numReplicas: typeof replicas === "number" ? replicas : gateway.num_replicas,
		drainTimeoutS: typeof drain === "number" ? drain : gateway.drain_timeout_s
	};
}

// src/cli/commands/open-fleet.ts
/**
* The fleet of a config without errors. `need` says whether a target has to be known (to deploy), or is taken when
* there is only one (to plan).
*/
function openFleet(input, opened, need) {
	const { config } = opened;
	if (config === void 0 || opened.hasErrors) return {
		ok: false,
		opened,
		diagnostics: opened.diagnostics
	};
	const chosen = chooseTarget(config, input.target);
	const needed = need === "required" || input.target !== void 0;
	if (!chosen.ok && needed) return {
		ok: false,
		opened,
		diagnostics: [...opened.diagnostics, ...opened.place(chosen.findings)]
	};
	const resolved = resolve$1(config, chosen.ok ? chosen.target.name : void 0, { configDir: opened.configDir });
	if (resolved.ok) return {
		ok: true,
		opened,
		fleet: resolved.fleet
	};
	return {
		ok: false,
		opened,
		diagnostics: [...opened.diagnostics, ...opened.place(resolved.findings)]
	};
}

// src/targets/result.ts
function found(value) {
	return {
		ok: true,
		value
	};
}
function failed(...findings) {
	return {
		ok: false,
		findings
	};
}

// src/targets/attach-cluster.ts
/**
* Address and token of a cluster that somebody else runs; asks it nothing. `givenToken` takes the place of the
* environment variable that `token_env` names.
*/
function attachCluster(target, env, givenToken) {
	const path = ["targets", target.name];
	const findings = [];
	const unusable = problemOf(target.address);
	if (unusable !== void 0) findings.push({
		code: "RF654",
		path: [...path, "address"],
		...unusable
	});
	const token = tokenOf(target, env, givenToken);
	if (target.tokenEnv !== void 0 && token === void 0) findings.push({
		code: "RF653",
		path: [...path, "token_env"],
		message: `The environment variable ${target.tokenEnv}, with the cluster's token, is not set.`,
		help: `Set it, in a workflow from a secret: \`env: {${target.tokenEnv}: "\${{ secrets.${target.tokenEnv} }}"}\`.`
	});
	if (findings.length > 0) return failed(...findings);
	return found({
		address: target.address,
		...token === void 0 ? {} : { token }
	});
}
function tokenOf(target, env, given) {
	const trimmed = (given ?? (target.tokenEnv === void 0 ? void 0 : env[target.tokenEnv]))?.trim();
	return trimmed === "" ? void 0 : trimmed;
}
function problemOf(address) {
	if (!URL.canParse(address)) return { message: "The address of the cluster is not a URL." };
	const url = new URL(address);
	if (url.protocol !== "http:" && url.protocol !== "https:") return {
		message: `The address of a cluster begins with http:// or https://, and not with ${url.protocol}//.`,
		help: "It is the address of Ray's dashboard, such as https://ray.internal:8265."
	};
	if (url.username !== "" || url.password !== "") return {
		message: "The address of the cluster holds a user name or a password.",
		help: "Put the token into an environment variable and its name into token_env."
	};
}

// src/targets/folders.ts
/** `RAYFLEET_HOME` when set, else the XDG base directories (freedesktop.org, version 0.8). */
function chooseFolders(env, machine) {
	const temporary = `/tmp/rayfleet-${machine.uid}`;
	const home = absolute(env["RAYFLEET_HOME"]);
	if (home !== void 0) return {
		cache: join(home, "cache"),
		state: join(home, "state"),
		temporary
	};
	const cache = absolute(env["XDG_CACHE_HOME"]) ?? join(machine.home, ".cache");
	const state = absolute(env["XDG_STATE_HOME"]) ?? join(machine.home, ".local", "state");
	return {
		cache: join(cache, "rayfleet"),
		state: join(state, "rayfleet"),
		temporary
	};
}
/** The XDG rules say that a relative path is ignored. */
function absolute(path) {
	return path?.startsWith("/") ? path : void 0;
}

// src/targets/connect-target.ts
/** Connects the fleet's target; on a local one, Ray is installed and started when it does not run. */
async function connectTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target === void 0) return noTarget();
	const notes = aboutRayAddress(target, input.env);
	if (target.kind === "cluster") return attach(target, input, notes);
	const { ensureLocalRay } = await import("./ensure-local-ray.js");
	const ensured = await ensureLocalRay(await localContext(fleet, target, input, machine));
	if (!ensured.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...ensured.findings, ...notes]
	};
	return connectedLocally(target, ensured.value.ray, input, machine, [...ensured.value.notes, ...notes]);
}
/** Connects the fleet's target as it is: starts nothing, installs nothing and writes nothing. */
async function peekTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target === void 0) return noTarget();
	const notes = aboutRayAddress(target, input.env);
	if (target.kind === "cluster") return attach(target, input, notes);
	const { findLocalRay } = await import("./find-local-ray2.js");
	const ray = await findLocalRay(await localContext(fleet, target, input, machine));
	if (!ray.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...ray.findings, ...notes]
	};
	if (ray.value !== void 0) return connectedLocally(target, ray.value, input, machine, notes);
	const message = `Nothing runs on the target ${target.name} yet: no Ray was started on this machine on port ${target.dashboardPort}.`;
	return {
		ok: false,
		reason: "absent",
		findings: [{
			code: "RF608",
			path: ["targets", target.name],
			message,
			help: "`rayfleet deploy` starts it."
		}, ...notes]
	};
}
/** Ends the Ray that was started for a local target; false when none was. A cluster is never stopped. */
async function stopTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target?.kind !== "local") return false;
	const { stopLocalRay } = await import("./stop-local-ray.js");
	const context = await localContext(fleet, target, input, machine);
	return await stopLocalRay({
		...context,
		stateFolder: context.folders.state,
		dashboardPort: target.dashboardPort
	});
}
function attach(target, input, notes) {
	const attached = attachCluster(target, input.env, input.rayToken);
	if (!attached.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...attached.findings, ...notes]
	};
	return {
		ok: true,
		...attached.value,
		httpUrl: target.url,
		notes
	};
}
async function connectedLocally(target, ray, input, machine, notes) {
	const { state } = chooseFolders(input.env, machine.machine ?? await thisMachine());
	const { address, token } = ray;
	const packagesFolder = join(state, "packages");
	return {
		ok: true,
		address,
		token,
		httpUrl: target.url,
		packagesFolder,
		local: ray,
		notes
	};
}
async function localContext(fleet, target, input, on) {
	const machine = on.machine ?? await thisMachine();
	const hubToken = [input.hfToken, input.env["HF_TOKEN"]].find((token) => token !== void 0 && token !== "");
	return {
		fleet: fleet.name,
		target,
		ray: fleet.serving.ray,
		env: input.env,
		...hubToken === void 0 ? {} : { hubToken },
		folders: chooseFolders(input.env, machine),
		machine,
		transport: on.transport,
		clock: on.clock,
		signal: input.signal,
		log: input.log
	};
}
/** Ray's own tools take their cluster from this variable; a deploy goes where the config says. */
function aboutRayAddress(target, env) {
	if ((env["RAY_ADDRESS"] ?? "") === "") return [];
	const message = `RAY_ADDRESS is set in the environment and not used: the target ${target.name} says where to deploy.`;
	return [{
		code: "RF643",
		path: ["targets", target.name],
		message
	}];
}
function noTarget() {
	return {
		ok: false,
		reason: "unusable",
		findings: [{
			code: "RF657",
			path: ["targets"],
			message: "No target is chosen, so there is nowhere to deploy to.",
			help: "Add a target under `targets:`; with several, name one with --target."
		}]
	};
}
/** Loaded for local targets only: a cluster is asked without looking at this machine. */
async function thisMachine() {
	return (await import("./this-machine.js")).thisMachine();
}

// src/deploy/progress.ts
/** How long a wait may be silent, in milliseconds. */
const HEARTBEAT_MS = 15e3;
/**
* Passes a message on when it changes, and again with the time waited when nothing new was said for a while, so that
* a log always tells what is being waited for.
*/
function quietProgress(progress, clock) {
	let last = "";
	let since = clock.now();
	let spokenAt = clock.now();
	return (message) => {
		const now = clock.now();
		if (message !== last) {
			last = message;
			since = now;
			spokenAt = now;
			progress(message);
			return;
		}
		if (now - spokenAt < HEARTBEAT_MS) return;
		spokenAt = now;
		progress(`${message} (${Math.round((now - since) / 1e3)} s so far)`);
	};
}

// src/ray/request.ts
const DEFAULT_TIMEOUT_S = 60;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 250;
/** Far above any real answer; keeps a wrong address from filling the memory. */
const MAX_ANSWER_BYTES = 67108864;
/** Sends one request and resolves with the body. Rejects with a `RayError`, or the signal's reason when aborted. */
async function requestRay(options, asked) {
	const attempts = asked.repeatable ? ATTEMPTS : 1;
	for (let attempt = 1;; attempt += 1) try {
		return await requestOnce(options, asked);
	} catch (error) {
		if (attempt >= attempts || !isTransient(error)) throw error;
		await options.clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), options.signal);
	}
}
async function requestOnce(options, asked) {
	const timeoutS = options.timeoutS ?? DEFAULT_TIMEOUT_S;
	const timeout = AbortSignal.timeout(timeoutS * 1e3);
	let answer;
	let text;
	try {
		answer = await options.transport({
			method: asked.method,
			url: options.address + asked.path,
			headers: headersOf(options, asked),
			...bodyOf(asked),
			signal: options.signal === void 0 ? timeout : AbortSignal.any([options.signal, timeout])
		});
		text = await readText(answer);
	} catch (cause) {
		options.signal?.throwIfAborted();
		if (cause instanceof RayError) throw cause;
		if (timeout.aborted) throw new RayError("timeout", `Ray did not answer within ${timeoutS} s (${asked.doing})`, { cause });
		throw new RayError("unreachable", `Ray does not answer at ${new URL(options.address).origin} (${asked.doing})`, { cause });
	}
	if (answer.status >= 200 && answer.status < 300) return text;
	throw refusal(answer.status, text, asked);
}
function bodyOf(asked) {
	if (asked.json !== void 0) return { body: JSON.stringify(asked.json) };
	return asked.bytes === void 0 ? {} : { body: asked.bytes };
}
function headersOf(options, asked) {
	return {
		...options.token === void 0 ? {} : { authorization: `Bearer ${options.token}` },
		...asked.json === void 0 ? {} : { "content-type": "application/json" },
		...asked.bytes === void 0 ? {} : { "content-type": "application/octet-stream" }
	};
}
async function readText(answer) {
	const decoder = new TextDecoder();
	let text = "";
	let bytes = 0;
	for await (const chunk of answer.body) {
		bytes += chunk.byteLength;
		if (bytes > MAX_ANSWER_BYTES) throw new RayError("unreadable", "The answer is too long to be Ray's");
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
}
function refusal(status, text, asked) {
	const detail = sanitizeMessage(text);
	const said = detail === "" ? "" : `: ${detail}`;
	const kinds = {
		401: "unauthorized",
		403: "forbidden",
		404: "not_found"
	};
	if (status >= 300 && status < 400) return new RayError("unreadable", `The answer is a redirect, which Ray never sends (${asked.doing})`, { status });
	const kind = kinds[status] ?? (status >= 500 ? "server" : "refused");
	return new RayError(kind, `Ray answered ${status} (${asked.doing})${said}`, {
		status,
		detail
	});
}
function isTransient(error) {
	if (!(error instanceof RayError)) return false;
	return error.kind === "unreachable" || error.status === 502 || error.status === 503 || error.status === 504;
}

// src/ray/exact-json.ts
/**
* Parses JSON so that writing it again gives the same numbers digit for digit: `1.0` stays `1.0`. Ray hashes an
* application's arguments as text, so an application that is sent back with `1` for `1.0` would be built again and all
* its replicas restarted. Only for carrying along: such numbers are opaque objects.
*/
function parseExactly(text) {
	return JSON.parse(text, (_key, value, ...[context]) => {
		const source = context?.source;
		return typeof value === "number" && source !== void 0 && String(value) !== source ? JSON.rawJSON(source) : value;
	});
}

// src/ray/serve-details.ts
/** Any JSON object, read as it is: what we do not use is carried along. */
const AnyObject = record(string$1(), custom());
const ReplicaSchema = looseObject({
	replica_id: string$1(),
	state: string$1(),
	actor_name: nullish(string$1()),
	actor_id: nullish(string$1()),
	worker_id: nullish(string$1()),
	node_id: nullish(string$1()),
	pid: nullish(number$1()),
	start_time_s: nullish(number$1())
});
const DeploymentSchema = looseObject({
	name: string$1(),
	status: string$1(),
	status_trigger: prefault(string$1(), ""),
	message: prefault(string$1(), ""),
	target_num_replicas: nullish(number$1()),
	replicas: prefault(array(ReplicaSchema), []),
	recent_dead_replicas: prefault(array(ReplicaSchema), [])
});
const DeployedConfigSchema = looseObject({
	name: prefault(string$1(), "default"),
	route_prefix: prefault(nullable(string$1()), "/"),
	import_path: string$1(),
	runtime_env: exactOptional(AnyObject),
	args: exactOptional(AnyObject),
	deployments: exactOptional(array(AnyObject))
});
const ApplicationSchema = looseObject({
	name: string$1(),
	route_prefix: nullish(string$1()),
	status: string$1(),
	message: prefault(string$1(), ""),
	last_deployed_time_s: nullish(number$1()),
	source: nullish(string$1()),
	deployed_app_config: nullish(DeployedConfigSchema),
	verbatim: optional(AnyObject),
	deployments: prefault(record(string$1(), DeploymentSchema), {})
});
const ServeDetailsSchema = looseObject({
	controller_info: optional(AnyObject),
	proxy_location: nullish(string$1()),
	http_options: nullish(AnyObject),
	grpc_options: nullish(AnyObject),
	target_capacity: nullish(number$1()),
	applications: prefault(record(string$1(), ApplicationSchema), {})
});
const EntriesSchema = object({ applications: prefault(record(string$1(), object({ deployed_app_config: nullish(AnyObject) })), {}) });
/** Reads the answer, and each application's own entry once more so that it can be sent back unchanged. */
function parseServeDetails(text) {
	const details = ServeDetailsSchema.parse(JSON.parse(text));
	const { applications } = EntriesSchema.parse(parseExactly(text));
	const withEntries = Object.entries(details.applications).map(([name, application]) => {
		const verbatim = applications[name]?.deployed_app_config;
		return [name, verbatim === void 0 || verbatim === null ? application : {
			...application,
			verbatim
		}];
	});
	return {
		...details,
		applications: Object.fromEntries(withEntries)
	};
}

// src/ray/state-api.ts
/** Rows of the State API come three objects deep (`/api/v0/...?detail=1`). */
function stateRows(row) {
	return pipe(looseObject({ data: looseObject({ result: looseObject({ result: array(row) }) }) }), transform((answer) => answer.data.result.result));
}
const PlacementGroupSchema = looseObject({
	name: nullish(string$1()),
	state: string$1(),
	bundles: nullish(array(looseObject({
		unit_resources: prefault(record(string$1(), number$1()), {}),
		node_id: nullish(string$1())
	}))),
	stats: nullish(looseObject({
		scheduling_state: string$1(),
		scheduling_attempt: nullish(number$1())
	}))
});
const NodeSchema = looseObject({
	node_id: string$1(),
	state: string$1(),
	is_head_node: nullish(boolean$1()),
	resources_total: nullish(record(string$1(), number$1()))
});
const ActorSchema = looseObject({
	actor_id: string$1(),
	name: nullish(string$1()),
	state: string$1(),
	pid: nullish(number$1()),
	node_id: nullish(string$1()),
	required_resources: nullish(record(string$1(), number$1()))
});
const LogListSchema = pipe(looseObject({ data: looseObject({ result: record(string$1(), array(string$1())) }) }), transform((answer) => answer.data.result));

// src/ray/client.ts
const VersionSchema = looseObject({
	ray_version: string$1(),
	session_name: optional(string$1())
});
const JobSchema = looseObject({
	status: string$1(),
	submission_id: nullish(string$1()),
	metadata: nullish(record(string$1(), string$1()))
});
const PACKAGE_PATH = "/api/packages/gcs/";
function createRayClient(options) {
	const request = (asked) => requestRay(options, asked);
	const read = async (path, doing, schema) => parse(await request({
		method: "GET",
		path,
		doing,
		repeatable: true
	}), schema, doing);
	const rows = (kind, row, ended) => read(rowsPath(kind, ended), `listing ${kind.replace("_", " ")}`, stateRows(row));
	return {
		address: options.address,
		version: () => read("/api/version", "asking for Ray's version", VersionSchema),
		async serveDetails() {
			const doing = "reading the live applications";
			const text = await request({
				method: "GET",
				path: "/api/serve/applications/",
				doing,
				repeatable: true
			});
			return understood(doing, () => parseServeDetails(text));
		},
		async putApplications(config) {
			await request({
				method: "PUT",
				path: "/api/serve/applications/",
				doing: "sending the wanted applications",
				json: config
			});
		},
		placementGroups: () => rows("placement_groups", PlacementGroupSchema, "REMOVED"),
		actors: () => rows("actors", ActorSchema, "DEAD"),
		nodes: () => rows("nodes", NodeSchema, "DEAD"),
		listLogs(nodeId, glob) {
			const query = new URLSearchParams({
				node_id: nodeId,
				glob
			});
			return read(`/api/v0/logs?${query.toString()}`, "listing log files", LogListSchema);
		},
		readLog(nodeId, filename, lines) {
			const query = new URLSearchParams({
				node_id: nodeId,
				filename,
				lines: String(lines)
			});
			return request({
				method: "GET",
				path: `/api/v0/logs/file?${query.toString()}`,
				doing: "reading a log",
				repeatable: true
			});
		},
		async submitJob(job) {
			await request({
				method: "POST",
				path: "/api/jobs/",
				doing: "submitting a job",
				json: job
			});
		},
		async jobs() {
			return (await read("/api/jobs/", "listing jobs", array(JobSchema))).flatMap(({ submission_id: id, status, metadata }) => typeof id === "string" ? [{
				submission_id: id,
				status,
				metadata: metadata ?? {}
			}] : []);
		},
		async stopJob(id) {
			await request({
				method: "POST",
				path: `${jobPath(id)}/stop`,
				doing: "stopping a job"
			});
		},
		async deleteJob(id) {
			await request({
				method: "DELETE",
				path: jobPath(id),
				doing: "deleting a job"
			});
		},
		async hasPackage(name) {
			const path = PACKAGE_PATH + encodeURIComponent(name);
			return await orUndefined(request({
				method: "GET",
				path,
				doing: "looking for a package",
				repeatable: true
			})) !== void 0;
		},
		async uploadPackage(name, bytes) {
			const path = PACKAGE_PATH + encodeURIComponent(name);
			await request({
				method: "PUT",
				path,
				doing: "uploading a package",
				bytes,
				repeatable: true
			});
		}
	};
}
/** Without what has ended: Ray lists at most 10,000 rows, and keeps far more dead actors on a cluster that lives long. */
function rowsPath(kind, ended) {
	const query = new URLSearchParams({
		detail: "1",
		limit: "10000"
	});
	query.append("filter_keys", "state");
	query.append("filter_predicates", "!=");
	query.append("filter_values", ended);
	return `/api/v0/${kind}?${query.toString()}`;
}
function jobPath(id) {
	return `/api/jobs/${encodeURIComponent(id)}`;
}
/** Not there is an answer, not a failure. */
async function orUndefined(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof RayError && error.kind === "not_found") return void 0;
		throw error;
	}
}
function parse(text, schema, doing) {
	return understood(doing, () => schema.parse(JSON.parse(text)));
}
function understood(doing, parsing) {
	try {
		return parsing();
	} catch (cause) {
		const where = cause instanceof $ZodError ? `not understood at ${pathOf(cause)}` : "not JSON";
		throw new RayError("unreadable", `Ray's answer is ${where} (${doing})`, { cause });
	}
}
function pathOf(error) {
	return error.issues[0]?.path.join(".") || "its root";
}

// src/ray/serve-deploy-config.ts
/**
* The body that starts these applications on a fresh cluster, as Ray's own `serve deploy` takes it. On a cluster of
* others its proxies are left as they are.
*/
function serveDeployConfig(fleet, applications) {
	return {
		...serveOptions(fleet),
		applications
	};
}
/** Options with which Serve is started; on a cluster of others only what the config says. */
function serveOptions(fleet) {
	const { target } = fleet;
	if (target?.http === void 0) return {};
	const { host, port } = target.http;
	return {
		...target.kind === "local" ? { proxy_location: "HeadOnly" } : {},
		http_options: {
			host,
			port
		}
	};
}

// src/cli/commands/connection.ts
/** What the deploy works with on a target that is connected. */
function clusterContext({ fleet, target, connected, endpoint }, input, machine) {
	const client = createRayClient({
		address: connected.address,
		transport: machine.transport,
		clock: machine.clock,
		...connected.token === void 0 ? {} : { token: connected.token }
	});
	const progress = quietProgress(input.log, machine.clock);
	const failedBuilds = /* @__PURE__ */ new Set();
	return {
		client,
		clock: machine.clock,
		fetch: machine.fetch,
		signal: input.signal,
		progress,
		endpoint,
		autoscaling: target.autoscalingNodes.length > 0,
		mutate: async (change, signal) => {
			const { mutateApplications } = await import("./mutate.js");
			const { thisProcess } = await import("./lease-holder.js");
			const writing = {
				owner: fleet.name,
				holder: thisProcess,
				clock: machine.clock,
				progress,
				failedBuilds
			};
			return mutateApplications(client, {
				...writing,
				serveOptions: serveOptions(fleet),
				signal
			}, change);
		}
	};
}
/** The gateway as clients reach it, with the headers that its front door asks for. */
function endpointOf(fleet, target, env) {
	const prefix = fleet.gateway.routePrefix === "/" ? "" : fleet.gateway.routePrefix;
	const headers = {};
	for (const [header, variable] of Object.entries(target.urlHeadersEnv)) {
		const value = env[variable];
		if (value !== void 0 && value !== "") headers[header] = value;
	}
	return {
		url: target.url + prefix,
		headers
	};
}
/** What an unusable cluster means for the user, with the key to look at. */
function rayFinding(error, target) {
	const path = ["targets", target.name];
	if (error.kind === "unauthorized" || error.kind === "forbidden") return {
		code: "RF602",
		message: error.message,
		path: target.kind === "cluster" ? [...path, "token_env"] : path,
		help: "token_env names the environment variable that holds the cluster's token."
	};
	return {
		code: "RF601",
		message: error.message,
		path: target.kind === "cluster" ? [...path, "address"] : path,
		help: "Check that the cluster runs and that this machine reaches it."
	};
}

// src/cli/commands/on-target.ts
/** Opens the config, connects its target and runs `work`; what goes wrong on the way there is a result, too. */
async function onTarget(options, input, machine, work) {
	const { command } = options;
	const opened = input.opened ?? await openWhole(input);
	const fleet = openFleet(input, opened, "required");
	if (!fleet.ok) return invalidConfig(command, opened, fleet.diagnostics);
	const { target } = fleet.fleet;
	if (target === void 0) return invalidConfig(command, opened);
	const stopped = (reasonCode, found) => ({
		...invalidConfig(command, opened, [...opened.diagnostics, ...found]),
		reason_code: reasonCode,
		target: target.name
	});
	const connected = await (options.mode === "start" ? connectTarget : peekTarget)(fleet.fleet, input, machine);
	if (!connected.ok) return stopped(connected.reason === "absent" ? "not-deployed" : "target-not-usable", opened.place(connected.findings));
	const endpoint = endpointOf(fleet.fleet, target, input.env);
	for (const secret of [connected.token, ...Object.values(endpoint.headers)]) if (secret !== void 0) input.mask?.(secret);
	try {
		const cluster = clusterContext({
			fleet: fleet.fleet,
			target,
			connected,
			endpoint
		}, input, machine);
		const packages = options.packages ? await packagesOf(cluster, connected, options.mode) : NO_PACKAGES;
		return await work({
			opened,
			fleet: fleet.fleet,
			target,
			connected,
			cluster,
			packages,
			context: contextOf(cluster, fleet.fleet, packages),
			notes: [...opened.diagnostics, ...opened.place(connected.notes)]
		});
	} catch (error) {
		if (!(error instanceof RayError)) throw error;
		return stopped("cluster-not-usable", opened.place([rayFinding(error, target)]));
	}
}
/** Loaded when it is needed: `status` has to start fast. */
async function openWhole(input) {
	const { openConfig } = await import("./open-config.js");
	return openConfig(input);
}
const NO_PACKAGES = {
	builder: "",
	gateway: ""
};
/** Loaded when they are needed, too. */
async function packagesOf(cluster, connected, mode) {
	const { providePackages } = await import("./packages.js");
	return providePackages(cluster.client, connected.packagesFolder, mode);
}

// src/cli/commands/not-serving.ts
/** The result of a command that needs a live fleet and finds none. */
function notServing(reached, reasonCode, findings, command = "status") {
	const diagnostics = [...reached.notes, ...reached.opened.place(findings)];
	return {
		schema_version: 1,
		command,
		ok: false,
		decision: command === "rollback" ? "refused" : "not_deployed",
		reason_code: reasonCode,
		fleet: reached.fleet.name,
		target: reached.target.name,
		endpoint_url: reached.context.endpoint.url,
		diagnostics,
		release: null,
		timings: []
	};
}

// src/ray/http-transport.ts
/**
* HTTP as a program speaks it. Not `fetch`: that sends `Sec-Fetch-*` headers, and Ray's dashboard then takes it for a
* browser and refuses to change anything (Ray 2.60 `dashboard/optional_utils.py:is_browser_request`).
*/
const nodeTransport = (asked) => {
	const { request: send } = process.getBuiltinModule(asked.url.startsWith("https:") ? "node:https" : "node:http");
	const body = asked.body === void 0 ? void 0 : Buffer.from(asked.body);
	const headers = body === void 0 ? asked.headers : {
		...asked.headers,
		"content-length": String(body.byteLength)
	};
	const agent = asked.method === "GET" ? {} : { agent: false };
	const { method, signal } = asked;
	return new Promise((resolve, reject) => {
		const request = send(asked.url, {
			method,
			headers,
			signal,
			...agent
		}, (response) => {
			resolve({
				status: response.statusCode ?? 0,
				body: response
			});
		});
		request.on("error", reject);
		request.end(body);
	});
};

// src/ray/serve-yaml.ts
/**
* A Serve config as YAML that PyYAML, which reads YAML 1.1, reads back equal. The same value always gives the same text.
*/
function toServeYaml(value) {
	const document = new import_dist.Document(value, PORTABLE);
	return portableText(document, {
		defaultStringType: "QUOTE_DOUBLE",
		defaultKeyType: "PLAIN"
	});
}

// src/diagnostics/render/json.ts
/**
* JSON for programs, safe on the standard output of a GitHub job: `##[` is written with an escape that means the same,
* and so are characters that end a line or turn the writing direction.
*/
function renderJson(value) {
	return `${JSON.stringify(value, null, 2).replaceAll("##[", String.raw`##\u005b`).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, escaped)}\n`;
}
function escaped(character) {
	return String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/cli/commands/status.ts
const NO_PLAN = {
	digest: "",
	base: "live",
	steps: []
};
/** What serves now: as Ray says, or with `probe` as the models answer. */
function status(input, machine, probe) {
	return onTarget({
		command: "status",
		mode: "look",
		packages: false
	}, input, machine, async (reached) => {
		const details = await reached.cluster.client.serveDetails();
		if (reached.fleet.layout === "single_app") {
			const { singleAppStatus } = await import("./single-app-status.js");
			const single = await singleAppStatus(reached, details, probe);
			return single === void 0 ? notServing(reached, "not-deployed", [notDeployed(reached)]) : resultOf$1(reached, single, null);
		}
		const live = readLiveFleet(reached.fleet.name, details);
		const { release } = live.record;
		if (live.unreadable !== void 0) return notServing(reached, "record-unreadable", [unreadable(live.unreadable)]);
		if (release === null) return notServing(reached, "not-deployed", [notDeployed(reached)]);
		return resultOf$1(reached, probe ? await probed(reached, release) : listed(reached, release, live, details), release);
	});
}
function resultOf$1(reached, seen, release) {
	const ok = seen.models.every((model) => model.state === "serving") && seen.findings.length === 0;
	return {
		schema_version: 1,
		command: "status",
		ok,
		decision: ok ? "serving" : "degraded",
		reason_code: ok ? "serving" : "not-answering",
		fleet: reached.fleet.name,
		target: reached.target.name,
		endpoint_url: reached.context.endpoint.url,
		diagnostics: [...reached.notes, ...reached.opened.place(seen.findings)],
		release,
		models: seen.models,
		smoke: seen.smoke,
		timings: []
	};
}
async function probed(reached, release) {
	const { answeringModels } = await import("./answering-models.js");
	return answeringModels({
		...reached.cluster,
		signal: reached.context.signal
	}, release, NO_PLAN);
}
/** By Ray's word. It calls a dead engine healthy for up to a minute. */
function listed(reached, release, live, details) {
	const findings = [];
	const models = [];
	for (const [id, model] of Object.entries(release.models)) {
		const application = details.applications[model.app];
		const state = application?.status === "RUNNING" ? "serving" : "down";
		const eager = model.eager_fallback === true ? { eagerFallback: true } : {};
		models.push({
			model: id,
			state,
			app: model.app,
			effect: "nothing",
			...eager
		});
		if (state === "serving") continue;
		const said = sanitizeMessage(application?.message ?? "");
		const what = application === void 0 ? "is not on the cluster" : `is ${application.status}`;
		findings.push({
			code: "RF681",
			message: `${id} ${what}${said === "" ? "" : `: ${said}`}`,
			path: ["models", id]
		});
	}
	const gateway = live.base.gateway?.status ?? "not there";
	if (gateway !== "RUNNING") {
		const name = gatewayApplicationName(reached.fleet.name);
		findings.push({
			code: "RF671",
			message: `The gateway ${name} is ${gateway}`,
			path: ["gateway"]
		});
	}
	return {
		models,
		smoke: [],
		findings
	};
}
function notDeployed(reached) {
	return {
		code: "RF608",
		message: `The fleet ${reached.fleet.name} is not deployed on ${reached.target.name}`,
		path: ["targets", reached.target.name],
		help: "Deploy it with: rayfleet deploy"
	};
}
function unreadable(problem) {
	return {
		code: "RF606",
		message: `What is live cannot be read: ${problem}`,
		path: ["name"]
	};
}

// src/cli/render-result.ts
const EFFECTS = {
	nothing: "nothing to do",
	in_place: "change in place",
	start: "start",
	blue_green: "start beside and switch",
	recreate: "stop, then start",
	remove: "remove"
};
const OUTCOMES = {
	passed: "No problems.",
	deployed: "Deployed.",
	unchanged: "Nothing to change.",
	rolled_back: "Failed: the new version was taken back, and what was live serves.",
	failed: "Failed.",
	superseded: "Not deployed: a newer commit is live.",
	refused: "Refused: nothing was changed.",
	cancelled: "Cancelled.",
	serving: "All models serve.",
	degraded: "Not everything serves.",
	not_deployed: "Not deployed.",
	removed: "Removed."
};
/** A result for people, without its diagnostics: plan, models, smoke tests, and how it ended. */
function renderResult(result) {
	const parts = [];
	if (result.plan !== void 0 && result.plan.steps.length > 0) parts.push(planLines(result.plan));
	if (result.smoke !== void 0 && result.smoke.length > 0) parts.push(result.smoke.map(smokeLine).join("\n"));
	if (result.models !== void 0 && result.models.length > 0) parts.push(modelLines(result));
	const outcome = OUTCOMES[result.decision] ?? result.decision;
	const where = result.endpoint_url !== void 0 && result.ok && result.models !== void 0 ? ` ${result.endpoint_url}/v1` : "";
	parts.push(outcome + where);
	return neutralText(`${parts.join("\n\n")}\n`);
}
function planLines(plan) {
	const names = plan.steps.map((step) => step.model ?? (step.effect === "remove" ? step.app : "gateway"));
	const width = Math.max(...names.map((name) => name.length));
	const rows = plan.steps.map((step, index) => `  ${(names[index] ?? "").padEnd(width)}  ${EFFECTS[step.effect].padEnd(23)}  ${step.reason}`);
	return [`Plan ${plan.digest.slice(0, 12)}`, ...rows].join("\n");
}
function smokeLine(result) {
	const name = result.index === null ? result.kind : `${result.kind} ${result.index + 1}`;
	const numbers = [
		...result.ttftS === void 0 ? [] : [`first token ${result.ttftS.toFixed(2)} s`],
		`${result.latencyS.toFixed(2)} s`,
		...result.completionTokens === void 0 ? [] : [`${result.completionTokens} tokens`]
	];
	return `  ${result.ok ? "ok  " : "FAIL"}  ${result.model}  ${name}  ${numbers.join(", ")}`;
}
function modelLines(result) {
	const models = result.models ?? [];
	const width = Math.max(...models.map((model) => model.model.length));
	return models.map((model) => {
		const eager = model.eagerFallback === true ? ", without compilation" : "";
		const started = model.startedInS === void 0 ? "" : `, started in ${Math.round(model.startedInS)} s`;
		return `  ${model.model.padEnd(width)}  ${model.state}${started}${eager}`;
	}).join("\n");
}

// src/cli/execute-command.ts
const machine = {
	clock: systemClock,
	fetch: (input, init) => globalThis.fetch(input, init),
	transport: nodeTransport
};
/** The commands that do more than check; all but `status`, which has to start fast, are loaded when they are asked for. */
async function executeCommand(asked, format, input, opened, terminal) {
	const configOut = optionText(asked, "config-out");
	if (configOut !== void 0) return synthConfig(configOut, input, opened, terminal);
	if (asked.command === "synth") return synth(format, input, opened);
	if (asked.command === "lock") return lock(asked, format, input, opened);
	const result = await resultOf(asked, input, opened, terminal);
	return format === "pretty" ? {
		result,
		text: renderResult(result)
	} : { result };
}
async function resultOf(asked, input, opened, terminal) {
	switch (asked.command) {
		case "plan": return plan(asked, input, opened);
		case "deploy": {
			const { deploy } = await import("./deploy2.js");
			const restart = new Set(optionTexts(asked, "restart"));
			return deploy({
				...input,
				restart,
				retryCompile: asked.options["retry-compile"] === true
			}, machine);
		}
		case "status": return status(input, machine, asked.options.probe === true);
		case "smoke": {
			const { smoke } = await import("./smoke.js");
			return smoke(input, machine, new Set(optionTexts(asked, "model")));
		}
		case "rollback": {
			const { rollback } = await import("./rollback.js");
			return rollback(input, machine);
		}
		case "remove": {
			const { remove } = await import("./remove.js");
			const { confirmRemoval } = await import("./confirm-removal.js");
			const confirm = (names) => confirmRemoval(names, asked.options.yes === true, terminal);
			return remove({
				...input,
				confirm,
				stop: asked.options.stop === true
			}, machine);
		}
		case "validate":
		case "lock":
		case "synth":
		case "explain":
		case "import":
		case "init":
		case "schema": throw new Error(`${asked.command} is executed elsewhere`);
	}
}
async function plan(asked, input, opened) {
	if (asked.options.live === true) {
		const { planAgainstLive } = await import("./plan-live.js");
		return planAgainstLive(input, machine);
	}
	const [{ checkOpened }, { openConfig }] = await Promise.all([import("./check-and-plan.js"), import("./open-config.js")]);
	const file = optionText(asked, "base");
	if (file === void 0) return checkOpened("plan", input, opened);
	const { opened: _opened, ...fresh } = input;
	const base = await openConfig({
		...fresh,
		configFile: file,
		ignoreStale: true
	});
	if (base.missing || base.source.text === "") return {
		...invalidConfig("plan", opened, base.diagnostics),
		reason_code: "config-missing"
	};
	return checkOpened("plan", input, opened, base);
}
async function synthConfig(file, input, opened, terminal) {
	if (opened.hasErrors || opened.config === void 0) return {
		result: invalidConfig("synth", opened),
		text: ""
	};
	const { writeConfigData } = await import("./synth-config.js");
	const written = writeConfigData(opened, input.directory, file);
	const said = {
		written: `Wrote ${file}`,
		unchanged: `${file} is up to date`,
		refused: written.kind === "refused" ? `rayfleet: ${written.message}` : ""
	};
	terminal.stderr(`${neutralLine(said[written.kind])}\n`);
	const ok = written.kind !== "refused";
	return {
		result: {
			schema_version: 1,
			command: "synth",
			ok,
			decision: ok ? "passed" : "refused",
			reason_code: ok ? "synthesized" : "wrong-usage",
			fleet: opened.config.name,
			diagnostics: opened.diagnostics,
			timings: []
		},
		text: ""
	};
}
async function synth(format, input, opened) {
	const fleet = openFleet(input, opened, "optional");
	if (!fleet.ok) return {
		result: invalidConfig("synth", opened, fleet.diagnostics),
		text: ""
	};
	const { synthesize } = await import("./synth.js");
	const body = synthesize(fleet.fleet);
	return {
		result: {
			schema_version: 1,
			command: "synth",
			ok: true,
			decision: "passed",
			reason_code: "synthesized",
			fleet: fleet.fleet.name,
			diagnostics: opened.diagnostics,
			timings: []
		},
		text: format === "json" ? renderJson(body) : toServeYaml(body)
	};
}
async function lock(asked, format, input, opened) {
	const { checkLock, lockModels } = await import("./lock.js");
	if (asked.options.check === true) return { result: await checkLock(input, opened) };
	const { useProxy } = await import("./use-proxy.js");
	const told = useProxy(input.env);
	if (told !== void 0) input.log(told);
	const { result, text } = await lockModels({
		...input,
		all: asked.options.update === true
	}, machine, opened);
	return format === "pretty" && text !== "" ? {
		result,
		text
	} : { result };
}

export { unknown as $, gatewayApplication as A, boolean$1 as B, cleanLogText as C, applicationsOf as D, readLiveFleet as E, mergedModels as F, nullish as G, literal as H, ownEntry as I, optional as J, number$1 as K, mini_exports as L, OWNER_VARIABLE as M, mapAt as N, ownerOf as O, mergedGateway as P, union as Q, _enum as R, namedTarget as S, contextOf as T, looseObject as U, int as V, nullable as W, string$1 as X, record as Y, tuple as Z, resolveModel as _, notServing as a, acceleratorKind as b, createRayClient as c, found as d, systemClock as et, openFleet as f, writtenAt as g, lookUp as h, nodeTransport as i, gatewayApplicationName as j, GATEWAY_DEPLOYMENT as k, stopTarget as l, findWritten as m, renderJson as n, onTarget as o, sourceFindings as p, object as q, toServeYaml as r, serveDeployConfig as s, executeCommand as t, failed as u, isHubId as v, sanitizeMessage as w, workerCount as x, isRelativePath as y, array as z };