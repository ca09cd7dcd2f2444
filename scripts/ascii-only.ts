import type { Plugin } from "rolldown";

/** In code these stand in texts, templates, patterns and comments only, where the escape is the same. */
// oxlint-disable-next-line no-control-regex -- exactly the others are kept
const OTHERS = /[^\u0000-\u007F]/gu;

/** Writes all but ASCII as escapes: Node decodes such a file at once, and keeps it in half the memory. */
export function asciiOnly(): Plugin {
  return {
    name: "ascii-only",
    renderChunk: (code) => code.replaceAll(OTHERS, escaped),
  };
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
