import { Ft as neutralText, Gt as linesOf, Pt as neutralLine, Wt as lineAt, oo as withTokensStarred } from "./open.js";
const { styleText } = process.getBuiltinModule("node:util");

// src/diagnostics/render/code-frame.ts
const MAX_WIDTH = 100;
/** East Asian wide characters and emoji take two columns of a terminal. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
/** The line that a range is on, the one before it, and a line of carets below the range. */
function codeFrame(lines, range) {
	const { line, column } = range.start;
	const text = lineAt(lines, line);
	if (text === void 0) return [];
	const gutter = String(line).length;
	const before = line > 1 ? lineAt(lines, line - 1) : void 0;
	const starred = withTokensStarred(text);
	const endColumn = range.end.line === line ? Math.max(range.end.column, column) : starred.length + 1;
	const from = firstShown(starred, column - 1, endColumn - 1);
	const cut = from > 0 ? "…" : "";
	const shown = neutralLine(cut + starred.slice(from, from + MAX_WIDTH) + (starred.length > from + MAX_WIDTH ? "…" : ""));
	const lead = neutralLine(cut + starred.slice(from, column - 1));
	const marked = neutralLine(starred.slice(column - 1, Math.min(endColumn - 1, from + MAX_WIDTH)));
	const carets = " ".repeat(width(lead)) + "^".repeat(Math.max(1, width(marked)));
	return [
		...before === void 0 || before.trim() === "" ? [] : [numbered(gutter, line - 1, context(before, from))],
		numbered(gutter, line, shown),
		`${" ".repeat(gutter)} | ${carets}`
	];
}
/** A long line is shown from a little before the range. */
function firstShown(text, start, end) {
	if (text.length <= MAX_WIDTH || end <= MAX_WIDTH) return 0;
	return Math.max(0, start - 20);
}
function context(text, from) {
	const starred = withTokensStarred(text);
	const shown = starred.slice(from, from + MAX_WIDTH);
	return neutralLine((from > 0 ? "…" : "") + shown + (starred.length > from + MAX_WIDTH ? "…" : ""));
}
function numbered(gutter, line, text) {
	return `${String(line).padStart(gutter)} | ${text}`.trimEnd();
}
function width(text) {
	let columns = 0;
	for (const character of text) {
		if (/[\p{M}\u200B]/u.test(character)) continue;
		columns += WIDE.test(character) ? 2 : 1;
	}
	return columns;
}

// src/diagnostics/render/pretty.ts
const colours = {
	error: "red",
	warn: "yellow",
	info: "cyan"
};
const words = {
	error: "error",
	warn: "warning",
	info: "note"
};
/** For people: each message with its place, the line it is about, and what to do; then how many there are. */
function renderPretty(diagnostics, sources, options = {}) {
	if (diagnostics.length === 0) return "";
	const texts = new Map(sources.map((source) => [source.file, linesOf(source.text)]));
	const style = styles(options.colour ?? false);
	return `${diagnostics.map((diagnostic) => block(diagnostic, texts.get(diagnostic.file), style).join("\n")).join("\n\n")}\n\n${summary(diagnostics)}\n`;
}
function styles(colour) {
	if (!colour) return {
		severity: (_, text) => text,
		faint: (text) => text
	};
	const always = { validateStream: false };
	return {
		severity: (severity, text) => styleText([colours[severity], "bold"], text, always),
		faint: (text) => styleText("dim", text, always)
	};
}
function block(diagnostic, lines, style) {
	const { range, severity } = diagnostic;
	const place = range === void 0 ? diagnostic.file : `${diagnostic.file}:${range.start.line}:${range.start.column}`;
	const output = [`${neutralText(place)} ${style.severity(severity, `${words[severity]} ${diagnostic.code}`)} ${neutralText(diagnostic.message)}`];
	if (lines !== void 0 && range !== void 0) for (const line of codeFrame(lines, range)) output.push(`  ${line.endsWith("^") ? style.severity(severity, line) : style.faint(line)}`);
	for (const related of diagnostic.related ?? []) output.push(`  ${neutralText(relatedLine(related, diagnostic.file))}`);
	if (diagnostic.help !== void 0) output.push(`  help: ${neutralText(diagnostic.help).replaceAll("\n", "\n        ")}`);
	return output;
}
function relatedLine(related, file) {
	if (related.range === void 0) return `note: ${related.message}`;
	return `note: ${related.file ?? file}:${related.range.start.line}:${related.range.start.column}: ${related.message}`;
}
/** `2 errors, 1 warning`. */
function summary(diagnostics) {
	const parts = [];
	for (const severity of [
		"error",
		"warn",
		"info"
	]) {
		const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
		if (count > 0) parts.push(`${count} ${words[severity]}${count === 1 ? "" : "s"}`);
	}
	return parts.join(", ");
}

export { summary as n, renderPretty as t };