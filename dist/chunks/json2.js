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

export { renderJson as t };