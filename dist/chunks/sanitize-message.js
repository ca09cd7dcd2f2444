import { r as withoutTokens } from "./token-shapes.js";

// src/ray/sanitize-message.ts
const CONTROL = /\u001B\[[0-9;]*[A-Za-z]|[\u0000-\u0008\u000B-\u001F\u007F]/gu;
const ADDRESS = /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/gu;
/** Where Python and Ray are installed on the nodes, and Ray's folder of this run: not the user's, and no help. */
const INSTALLATION = /(?:\/[\w.@+-]+)*\/(?:site-packages|dist-packages|lib\/python3\.\d+)\//gu;
const SESSION = /(?:\/[\w.@+-]+)*\/session_\d[\w-]*\//gu;
const TRACE_LINE = /^\s*(?:File "|Traceback |\^+|~+|raise |return |await )/u;
/** How pydantic reports: `N validation errors for Model`, then for each the field in a line and its problem in the next. */
const PYDANTIC_HEAD = /\d+ validation errors? for \w+\n(?:(\S[^\n]*)\n)?\s+(?:Value error, )?/u;
const PYDANTIC_TAIL = /\s*\[type=[a-z_]+, input_value=.*$/su;
const MAX_CHARACTERS = 500;
/** Removes colour codes, control characters, secrets, network addresses and paths of the installation. Keeps the lines. */
function cleanLogText(text) {
	const cleaned = text.replace(CONTROL, "").replace(ADDRESS, "<address>");
	return withoutTokens(cleaned.replace(INSTALLATION, "").replace(SESSION, "<session>/"));
}
/**
* The cause in one line: the end of a Python traceback, without its frames, its pydantic boilerplate and addresses.
* Ray's messages hold whole tracebacks whose last lines say what went wrong.
*/
function sanitizeMessage(message) {
	const text = cleanLogText(message);
	const line = text.slice(lastException(text)).replace(PYDANTIC_TAIL, "").replace(PYDANTIC_HEAD, (_head, field) => field === void 0 ? "" : `${field}: `).split("\n").filter((part) => part.trim() !== "" && !TRACE_LINE.test(part) && !part.includes("For further information visit")).map((part) => part.trim()).join(" ").replace(/\s+/gu, " ").trim();
	return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}
/** Where the last `SomeError: ` at the start of a line begins; 0 when there is no traceback. */
function lastException(text) {
	let start = 0;
	for (const match of text.matchAll(/^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b(?::|\()/gmu)) start = match.index;
	return start;
}

export { sanitizeMessage as n, cleanLogText as t };