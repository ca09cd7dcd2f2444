import { t as codes } from "./codes.js";

// src/diagnostics/severity.ts
/** Without these there is no fleet to go on with: no target, or a model without weights. */
const indispensable = /* @__PURE__ */ new Set([
	"RF315",
	"RF316",
	"RF320"
]);
/**
* Rules, capacity and Hub checks (RF3xx to RF5xx) may be weakened. A file that cannot be read, or a deploy that failed,
* stays an error.
*/
function mayBeOverridden(code) {
	return /^RF[345]/u.test(code) && !indispensable.has(code);
}
function isKnownCode(code) {
	return Object.hasOwn(codes, code);
}
/** The severity of a finding, or `off` when the config switches its code off. */
function severityOf(finding, checks) {
	const override = Object.hasOwn(checks, finding.code) ? checks[finding.code] : void 0;
	if (override !== void 0 && mayBeOverridden(finding.code)) return override;
	return finding.severity ?? codes[finding.code].severity;
}

export { mayBeOverridden as n, severityOf as r, isKnownCode as t };