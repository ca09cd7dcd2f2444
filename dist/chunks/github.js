import { Bt as codes, Ft as neutralText } from "./open.js";

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
		if (left > 0) lines.push(command(severity, { title: "rayfleet" }, `and ${left} more: the log lists all, and so does a job summary of the action`));
	}
	return lines.map((line) => `${line}\n`).join("");
}
/** True when a runner shows all of them; otherwise the last annotation of a kind only counts the others. */
function fitAnnotations(diagnostics) {
	return [
		"error",
		"warn",
		"info"
	].every((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length <= MOST_PER_KIND);
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

export { renderGithub as n, fitAnnotations as t };