/**
 * The candidate that a misspelt name most likely means, by TypeScript's rule (`getSpellingSuggestion`): lengths differ
 * by at most a third, the distance is below 0.4 of the length, and upper and lower case hardly count.
 */
export function suggest(name: string, candidates: Iterable<string>): string | undefined {
  return nearest(name, candidates).best;
}

/** The same, unless another candidate is just as near: then it is not certain which was meant. */
export function suggestOnly(name: string, candidates: Iterable<string>): string | undefined {
  const { best, ties } = nearest(name, candidates);
  return ties ? undefined : best;
}

function nearest(name: string, candidates: Iterable<string>): { readonly best?: string; readonly ties: boolean } {
  const mostLengthDifference = Math.max(2, Math.floor(name.length * 0.34));
  let bestDistance = Math.floor(name.length * 0.4) + 1;
  let best: string | undefined;
  let ties = false;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    if (Math.abs(candidate.length - name.length) > mostLengthDifference) continue;
    if (candidate.length < 3 && candidate.toLowerCase() !== name.toLowerCase()) continue;
    const found = distance(name, candidate);
    if (found === bestDistance && best !== undefined) ties = true;
    if (found >= bestDistance) continue;
    bestDistance = found;
    best = candidate;
    ties = false;
  }
  return { ...(best === undefined ? {} : { best }), ties };
}

/** Edit distance: 1 to insert or delete, 2 to replace, 0.1 to change the case. */
function distance(from: string, to: string): number {
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

function replacement(from: string, to: string): number {
  if (from === to) return 0;
  return from.toLowerCase() === to.toLowerCase() ? 0.1 : 2;
}
