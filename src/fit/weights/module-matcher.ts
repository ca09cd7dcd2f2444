import type { Weight } from "./weight.ts";

/** Whether a quantised checkpoint left a module as it was. */
export type ModuleMatcher = (weight: Weight) => boolean;

/**
 * Lists of unquantised modules are names, parts of names, wildcards, or `re:` patterns of a simple kind.
 * Patterns are not run as regular expressions: the file is somebody else's, and a pattern can be made to hang.
 */
export function moduleMatcher(
  names: readonly string[],
): { readonly matches: ModuleMatcher } | { readonly problem: string } {
  const patterns: Pattern[] = [];
  for (const name of names) {
    const pattern = patternOf(name);
    if (pattern === undefined)
      return { problem: `the pattern ${JSON.stringify(name)} of unquantised modules is not understood` };
    patterns.push(pattern);
  }
  return { matches: (weight) => patterns.some((pattern) => modulesOf(weight).some((module) => fits(pattern, module))) };
}

interface Pattern {
  /** Pieces that must appear one after the other. */
  readonly pieces: readonly string[];
  /** A plain name: whole parts between dots must agree, so that `gate` is not `gate_proj`. */
  readonly whole: boolean;
}

function patternOf(name: string): Pattern | undefined {
  if (!name.startsWith("re:"))
    return { pieces: name.split("*").filter((piece) => piece !== ""), whole: !name.includes("*") };
  const body = name.slice("re:".length).replace(/^\^/u, "").replace(/\$$/u, "").replaceAll("\\.", DOT);
  const pieces = body.split(".*").map((piece) => piece.replaceAll(DOT, "."));
  if (pieces.some((piece) => /[(){}[\]|+?\\^$]/u.test(piece))) return undefined;
  return { pieces: pieces.filter((piece) => piece !== ""), whole: false };
}

/** Stands for an escaped dot while the pattern is taken apart. */
const DOT = "\u0000";

/** Names as a checkpoint has them, with the number of the layer. */
function modulesOf({ names, place }: Weight): readonly string[] {
  return typeof place === "number" ? names.map((name) => `model.layers.${place}.${name}`) : names;
}

function fits({ pieces, whole }: Pattern, module: string): boolean {
  if (whole) return `.${module}.`.includes(`.${pieces[0] ?? ""}.`);
  let from = 0;
  for (const piece of pieces) {
    const at = module.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return pieces.length > 0;
}
