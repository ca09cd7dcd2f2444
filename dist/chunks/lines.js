// src/diagnostics/lines.ts
function linesOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return {
		text,
		starts
	};
}
function positionAt(lines, offset) {
	let low = 0;
	let high = lines.starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((lines.starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (lines.starts[low] ?? 0) + 1
	};
}
/** The span as a range within one line: what goes on in the next lines is cut off, and so is white space at the end. */
function rangeOf(lines, span) {
	const newline = lines.text.indexOf("\n", span.start);
	const next = newline === -1 ? lines.text.length : newline;
	const lineEnd = lines.text.charAt(next - 1) === "\r" ? next - 1 : next;
	const start = Math.min(span.start, lineEnd);
	const length = lines.text.slice(start, Math.max(start, Math.min(span.end, lineEnd))).trimEnd().length;
	return {
		start: positionAt(lines, start),
		end: positionAt(lines, start + length)
	};
}
/** A line without its end, counted from 1. */
function lineAt(lines, line) {
	const start = lines.starts[line - 1];
	if (start === void 0) return void 0;
	const next = lines.starts[line];
	return lines.text.slice(start, next === void 0 ? void 0 : next - 1).replace(/\r$/u, "");
}

export { linesOf as n, rangeOf as r, lineAt as t };