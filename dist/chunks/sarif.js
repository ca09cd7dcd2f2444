import { dt as docsAddress, ut as codes } from "./open.js";
import { tt as neutralText } from "./start.js";
const { createHash } = process.getBuiltinModule("node:crypto");

// src/diagnostics/render/sarif.ts
const levels = {
	error: "error",
	warn: "warning",
	info: "note"
};
/**
* SARIF 2.1.0 of diagnostics whose files are relative to the root of the repository, for GitHub code scanning and other viewers. Code scanning wants a place in a file of the repository for
* every result, and tells one run's results from the next by `primaryLocationLineHash`: here by code and path in the
* config, so that a mistake stays the same one when lines move.
*/
function sarifLog(diagnostics, options) {
	const used = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
	const seen = /* @__PURE__ */ new Map();
	const results = diagnostics.map((diagnostic) => {
		const file = uriOf(diagnostic.file);
		const hash = fingerprint([
			diagnostic.code,
			file.uri,
			...diagnostic.path.map(String)
		]);
		const occurrence = 1 + (seen.get(hash) ?? 0);
		seen.set(hash, occurrence);
		return {
			ruleId: diagnostic.code,
			ruleIndex: used.indexOf(diagnostic.code),
			level: levels[diagnostic.severity],
			message: messageOf([diagnostic.message, diagnostic.help].filter((text) => text !== void 0).join("\n")),
			locations: [{ physicalLocation: physical(file, diagnostic.range) }],
			...relatedLocations(diagnostic),
			partialFingerprints: { primaryLocationLineHash: `${hash}:${occurrence}` },
			...fixes(file, diagnostic.edits)
		};
	});
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "rayfleet",
				semanticVersion: options.version,
				informationUri: "https://github.com/rayfleet/rayfleet",
				rules: used.map(rule)
			} },
			automationDetails: { id: "rayfleet/" },
			columnKind: "utf16CodeUnits",
			results
		}]
	};
}
function rule(code) {
	const { title, explanation, severity } = codes[code];
	return {
		id: code,
		name: title.replaceAll(/[^A-Za-z0-9]+(?<next>[A-Za-z0-9])/gu, (_, next) => next.toUpperCase()),
		shortDescription: { text: title },
		fullDescription: { text: explanation },
		help: {
			text: explanation,
			markdown: `${explanation}\n\n[${code} in the documentation](${docsAddress(code)})`
		},
		helpUri: docsAddress(code),
		defaultConfiguration: { level: levels[severity] },
		properties: {
			tags: ["configuration"],
			"problem.severity": severityWord(severity),
			precision: "very-high"
		}
	};
}
function severityWord(severity) {
	return severity === "info" ? "recommendation" : levels[severity];
}
/** Relative to the root of the repository, or absolute for a file elsewhere. */
function uriOf(file) {
	if (file.startsWith("/")) return { uri: `file://${encodePath(file)}` };
	return {
		uri: encodePath(file),
		uriBaseId: "%SRCROOT%"
	};
}
function encodePath(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function physical(file, range) {
	return {
		artifactLocation: file,
		region: regionOf(range ?? {
			start: FIRST,
			end: FIRST
		})
	};
}
const FIRST = {
	line: 1,
	column: 1
};
function regionOf({ start, end }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function relatedLocations({ related = [], file }) {
	const placed = related.filter((one) => one.range !== void 0);
	if (placed.length === 0) return {};
	return { relatedLocations: placed.map((one, id) => ({
		id,
		message: messageOf(one.message),
		physicalLocation: physical(uriOf(one.file ?? file), one.range)
	})) };
}
function fixes(file, edits) {
	if (edits === void 0) return {};
	return { fixes: [{
		description: { text: "What was meant" },
		artifactChanges: [{
			artifactLocation: file,
			replacements: edits.map(({ range, text }) => ({
				deletedRegion: regionOf(range),
				...text === "" ? {} : { insertedContent: { text } }
			}))
		}]
	}] };
}
/** Text of a user makes no link: `[text](address)` is one in SARIF. */
function messageOf(text) {
	return { text: neutralText(text).replaceAll("](", "]\u200b(") };
}
function fingerprint(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}

export { sarifLog };