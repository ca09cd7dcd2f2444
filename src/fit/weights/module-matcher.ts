import type { Weight } from "./weight.ts";

/** Whether a quantised checkpoint left a module as it was. */
export type ModuleMatcher = (weight: Weight) => boolean;

/**
 * Lists of unquantised modules are names, parts of names, wildcards, or `re:` patterns of a simple kind.
 * Patterns are not run as regular expressions: the file is somebody else's, and a pattern can be made to hang.
 */
export function moduleMatcher(names: readonly string[]): { readonly matches: ModuleMatcher } | { readonly problem: string } {
  const patterns: Pattern[] = [];
  for (const name of names) {
    const pattern = patternOf(name);
    if (pattern === undefined) return { problem: `the pattern ${JSON.stringify(name)} of unquantised modules is not understood` };
    patterns.push(pattern);
  }
  return { matches: (weight) => patterns.some((pattern) => modulesOf(weight).some((module) => fits(pattern, module))) };
}

/** Pieces that must appear one after the other. */
type Pattern = readonly string[];

function patternOf(name: string): Pattern | undefined {
  if (!name.startsWith("re:")) return name.split("*").filter((piece) => piece !== "");
  const body = name.slice("re:".length).replace(/^\^/u, "").replace(/\$$/u, "").replaceAll("\\.", DOT);
  const pieces = body.split(".*").map((piece) => piece.replaceAll(DOT, "."));
  return pieces.some((piece) => /[()[\]{}|+?\\^$]/u.test(piece)) ? undefined : pieces.filter((piece) => piece !== "");
}

/** Stands for an escaped dot while the pattern is taken apart. */
const DOT = "\u0000";

/** Names as a checkpoint has them, with the number of the layer. */
function modulesOf({ names, place }: Weight): readonly string[] {
  return typeof place === "number" ? names.map((name) => `model.layers.${place}.${name}`) : names;
}

function fits(pattern: Pattern, module: string): boolean {
  let from = 0;
  for (const piece of pattern) {
    const at = module.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return pattern.length > 0;
}
