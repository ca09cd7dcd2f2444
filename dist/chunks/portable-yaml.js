import { F as Scalar, I as visit } from "./start.js";

// src/write/portable-yaml.ts
/** How to make a document that readers of YAML 1.1, PyYAML among them, and of YAML 1.2 read alike. */
const PORTABLE = {
	compat: "yaml-1.1",
	aliasDuplicateObjects: false,
	customTags: (tags) => [exponentFloat, ...tags]
};
/**
* Writes a portable document. Texts that need an escape stand in double quotes, as do those of `quotes`; a line of a
* text never begins a line of the file, and nothing in it is a command to a runner.
*/
function portableText(document, options, quotes = () => false) {
	visit(document, { Scalar(_key, node) {
		if (typeof node.value !== "string") return;
		if (NEEDS_ESCAPE.test(node.value) || IS_COMMAND.test(node.value) || quotes(node.value)) node.type = Scalar.QUOTE_DOUBLE;
	} });
	return document.toString({
		...options,
		lineWidth: 0,
		doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
	}).replaceAll(new RegExp(NEEDS_ESCAPE, "gu"), escaped).replaceAll("##[", String.raw`\x23#[`);
}
/** Line breaks of YAML 1.1, and characters that PyYAML refuses; JSON and YAML 1.2 print them as they are. */
const NEEDS_ESCAPE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/u;
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** What a runner would take for a workflow command, in a line of its own or anywhere in it. */
const IS_COMMAND = /^\s*::|##\[/u;
/** PyYAML takes a number with an exponent for a string unless it has a point, too. */
const exponentFloat = {
	tag: "tag:yaml.org,2002:float",
	default: true,
	test: /^-?\d+(\.\d+)?e[-+]\d+$/u,
	identify: (value) => typeof value === "number" && String(value).includes("e"),
	resolve: Number,
	stringify: ({ value }) => String(value).replace(/^(-?\d+)e/u, "$1.0e")
};

export { portableText as n, PORTABLE as t };