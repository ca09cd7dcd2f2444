import { r as withoutTokens } from "./token-shapes.js";
import { r as severityOf } from "./severity.js";

// src/diagnostics/docs.ts
const DOCS = "https://github.com/rayfleet/rayfleet/blob/main/docs/diagnostics.md";
/** Address of the text that explains a code. */
function docsAddress(code) {
	return `${DOCS}#${code.toLowerCase()}`;
}

// src/diagnostics/locate.ts
/**
* Places findings in the file they are about, in the order of the file, each once. `checks` changes severities as the
* config asks. No message, help or path repeats a secret.
*/
function toDiagnostics(findings, source, checks = {}) {
	const diagnostics = [];
	const seen = /* @__PURE__ */ new Set();
	for (const finding of findings) {
		const severity = severityOf(finding, checks);
		if (severity === "off") continue;
		const diagnostic = place(finding, severity, source);
		const key = JSON.stringify([
			diagnostic.code,
			diagnostic.range ?? diagnostic.path,
			diagnostic.message
		]);
		if (seen.has(key)) continue;
		seen.add(key);
		diagnostics.push(diagnostic);
	}
	return diagnostics.sort((a, b) => comparePositions(a.range?.start, b.range?.start));
}
function place(finding, severity, source) {
	const location = finding.range === void 0 ? source.locate(finding.path, finding.anchor ?? "value") : {
		range: finding.range,
		usedAt: void 0
	};
	const related = (finding.related ?? []).map((one) => placeRelated(one, source));
	if (location?.usedAt !== void 0) related.push({
		message: "It is used here.",
		file: source.file,
		range: location.usedAt
	});
	return {
		code: finding.code,
		severity,
		message: withoutTokens(finding.message),
		path: withoutTokensInPath(finding.path),
		file: source.file,
		...location === void 0 ? {} : { range: location.range },
		...finding.help === void 0 ? {} : { help: withoutTokens(finding.help) },
		...related.length === 0 ? {} : { related },
		docs: docsAddress(finding.code)
	};
}
function placeRelated(related, source) {
	const range = related.range ?? (related.path === void 0 ? void 0 : source.locate(related.path, "key")?.range);
	return {
		message: withoutTokens(related.message),
		...related.path === void 0 ? {} : { path: withoutTokensInPath(related.path) },
		file: related.file ?? source.file,
		...range === void 0 ? {} : { range }
	};
}
function withoutTokensInPath(path) {
	return path.map((key) => typeof key === "string" ? withoutTokens(key) : key);
}
function comparePositions(a, b) {
	if (a === void 0 || b === void 0) return Number(a !== void 0) - Number(b !== void 0);
	return a.line - b.line || a.column - b.column;
}

// src/diagnostics/source.ts
/** A source without content, for messages that belong to no place in a file. */
function emptySource(file) {
	return {
		file,
		text: "",
		locate: () => void 0
	};
}

export { toDiagnostics as n, emptySource as t };