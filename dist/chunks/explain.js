import { a as renderJson, ct as mayBeOverridden, dt as docsAddress, st as isKnownCode, ut as codes } from "./open.js";
import { D as suggestOnly, et as neutralLine } from "./start.js";

// src/diagnostics/code-groups.ts
/** What the codes of each hundred are about. */
const titles = {
	RF1: "Finding and reading the file",
	RF2: "Shape of the config",
	RF3: "Rules over several keys",
	RF4: "Capacity",
	RF5: "Hugging Face Hub",
	RF6: "Deploying",
	RF7: "GitHub"
};
/** All codes by what they are about, in order. */
function codeGroups() {
	const all = Object.keys(codes).filter((code) => Object.hasOwn(codes, code)).toSorted();
	return Object.entries(titles).flatMap(([hundred, title]) => {
		const own = all.filter((code) => code.startsWith(hundred)).map((code) => ({
			code,
			entry: codes[code]
		}));
		return own.length === 0 ? [] : [{
			title,
			codes: own
		}];
	});
}

// src/cli/explain.ts
const words = {
	error: "error",
	warn: "warning",
	info: "note"
};
/** What a code means and what to do about it; without a code, the list of all. */
function explain(asked, format) {
	if (asked === void 0) return {
		ok: true,
		text: format === "json" ? listJson() : listText()
	};
	const code = asked.trim().toUpperCase().replace(/^(?=\d{3}$)/u, "RF");
	if (!isKnownCode(code)) return {
		ok: false,
		message: unknownCode(asked, code)
	};
	return {
		ok: true,
		text: format === "json" ? renderJson(result({ codes: [asData(code)] })) : codeText(code)
	};
}
function unknownCode(asked, code) {
	const digits = code.replaceAll("O", "0").replaceAll("I", "1");
	const near = isKnownCode(digits) ? digits : suggestOnly(code, Object.keys(codes));
	const hint = near === void 0 ? "`rayfleet explain` lists all" : `did you mean ${near}?`;
	return neutralLine(`there is no code ${JSON.stringify(asked)}; ${hint}`);
}
function codeText(code) {
	const { title, severity, explanation, example } = codes[code];
	const change = mayBeOverridden(code) ? `, can be changed: \`checks: { ${code}: warn }\`` : "";
	const parts = [`${code} ${title} (${words[severity]}${change})`, wrapped(explanation)];
	if (example !== void 0) parts.push(`Wrong:\n${indented(example.wrong)}`, `Right:\n${indented(example.right)}`);
	return `${[...parts, docsAddress(code)].join("\n\n")}\n`;
}
function listText() {
	return `${codeGroups().map(({ title, codes: own }) => [title, ...own.map(({ code, entry }) => `  ${code}  ${entry.title}`)].join("\n")).join("\n\n")}\n\nrayfleet explain CODE tells more of one.\n`;
}
function listJson() {
	return renderJson(result({ codes: codeGroups().flatMap((group) => group.codes.map(({ code }) => asData(code))) }));
}
function result(data) {
	return {
		schema_version: 1,
		command: "explain",
		ok: true,
		...data
	};
}
function asData(code) {
	return {
		code,
		...codes[code],
		adjustable: mayBeOverridden(code),
		docs: docsAddress(code)
	};
}
function indented(text) {
	return text.trimEnd().split("\n").map((line) => `  ${line}`.trimEnd()).join("\n");
}
/** Lines of at most 80 characters. */
function wrapped(text) {
	const lines = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last === void 0 || last.length + word.length >= 80) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines.join("\n");
}

export { explain };