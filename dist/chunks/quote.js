import { r as withoutTokens } from "./token-shapes.js";

// src/diagnostics/quote.ts
const MAX_LENGTH = 80;
/** Text of a user inside a message: in double quotes, escaped, and cut when it is long. */
function quote(text) {
	const shown = withoutTokens(text);
	return JSON.stringify(shown.length > MAX_LENGTH ? `${shown.slice(0, MAX_LENGTH)}…` : shown);
}
/** `a`, `a or b`, `a, b or c`. */
function orList(words) {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

export { quote as n, orList as t };