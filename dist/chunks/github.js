import { t as codes } from "./codes.js";
import { n as neutralText } from "./neutral.js";
import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// src/cli/package-file.ts
/** Reads a file of the package, from the bundle in `dist/` as well as from `src/`. */
function readPackageFile(path) {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (true) try {
		return readFileSync(join(folder, path), "utf8");
	} catch (cause) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error(`The package is not complete: ${path} is missing`, { cause });
		folder = parent;
	}
}
/** The version in the package's manifest. */
function packageVersion() {
	const manifest = JSON.parse(readPackageFile("package.json"));
	return typeof manifest === "object" && manifest !== null && "version" in manifest && typeof manifest.version === "string" ? manifest.version : "unknown";
}

// src/diagnostics/render/github.ts
/** A runner shows ten annotations of each kind for a step; the last is kept for the count of the others. */
const MOST_PER_KIND = 9;
/** A runner cuts a message at 4096 characters. */
const MAX_MESSAGE = 4e3;
const commands = {
	error: "error",
	warn: "warning",
	info: "notice"
};
/** Workflow commands that make annotations, worst first; what is too much for a runner is counted in one more. */
function renderGithub(diagnostics) {
	const lines = [];
	for (const severity of [
		"error",
		"warn",
		"info"
	]) {
		const ofKind = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
		for (const diagnostic of ofKind.slice(0, MOST_PER_KIND)) lines.push(annotation(diagnostic));
		const left = ofKind.length - MOST_PER_KIND;
		if (left > 0) lines.push(command(severity, { title: "rayfleet" }, `and ${left} more: see the job summary or the log`));
	}
	return lines.map((line) => `${line}\n`).join("");
}
function annotation(diagnostic) {
	const { range } = diagnostic;
	const sameLine = range !== void 0 && range.start.line === range.end.line;
	return command(diagnostic.severity, {
		file: diagnostic.file,
		...range === void 0 ? {} : {
			line: range.start.line,
			endLine: range.end.line
		},
		...sameLine ? {
			col: range.start.column,
			endColumn: range.end.column
		} : {},
		title: `${diagnostic.code} ${codes[diagnostic.code].title}`
	}, diagnostic.help === void 0 ? diagnostic.message : `${diagnostic.message}\n${diagnostic.help}`);
}
function command(severity, properties, message) {
	const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(neutralText(String(value)))}`);
	return `::${commands[severity]} ${list.join(",")}::${escapeData(neutralText(message).slice(0, MAX_MESSAGE))}`;
}
/** As `@actions/core` does (`command.ts`). */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export { packageVersion as n, readPackageFile as r, renderGithub as t };