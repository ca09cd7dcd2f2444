// src/diagnostics/render/neutral.ts
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/**
* One line of output that holds text of a user, made harmless: control characters and those that turn the writing
* direction are shown as escapes, and nothing in it is a workflow command to a GitHub runner, which takes `::name::` at
* the start of a line and `##[name]` anywhere.
*/
function neutralLine(line) {
	const shown = line.replace(/\t/gu, " ").replace(CONTROL, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).replaceAll("##[", "##​[");
	return /^\s*::/u.test(shown) ? shown.replace("::", ":​:") : shown;
}
/** Several lines, each made harmless. */
function neutralText(text) {
	return text.split(/\r\n|\n|\r/u).map(neutralLine).join("\n");
}

export { neutralText as n, neutralLine as t };