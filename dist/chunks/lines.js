// src/diagnostics/suggest.ts
/**
* The candidate that a misspelt name most likely means, by TypeScript's rule (`getSpellingSuggestion`): lengths differ
* by at most a third, the distance is below 0.4 of the length, and upper and lower case hardly count.
*/
function suggest(name, candidates) {
	const mostLengthDifference = Math.max(2, Math.floor(name.length * .34));
	let bestDistance = Math.floor(name.length * .4) + 1;
	let best;
	for (const candidate of candidates) {
		if (candidate === name) continue;
		if (Math.abs(candidate.length - name.length) > mostLengthDifference) continue;
		if (candidate.length < 3 && candidate.toLowerCase() !== name.toLowerCase()) continue;
		const found = distance(name, candidate);
		if (found >= bestDistance) continue;
		bestDistance = found;
		best = candidate;
	}
	return best;
}
/** Edit distance: 1 to insert or delete, 2 to replace, 0.1 to change the case. */
function distance(from, to) {
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const replaced = (previous[column - 1] ?? 0) + replacement(from.charAt(row - 1), to.charAt(column - 1));
			current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced));
		}
		previous = current;
	}
	return previous[to.length] ?? 0;
}
function replacement(from, to) {
	if (from === to) return 0;
	return from.toLowerCase() === to.toLowerCase() ? .1 : 2;
}

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

export { suggest as i, linesOf as n, rangeOf as r, lineAt as t };