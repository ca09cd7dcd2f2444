import { withoutTokens } from "./token-shapes.ts";

const MAX_LENGTH = 80;

/** Text of a user inside a message: in double quotes, escaped, and cut when it is long. */
export function quote(text: string): string {
  // First, because what is left of a secret after a cut might no longer look like one.
  const shown = withoutTokens(text);
  return JSON.stringify(shown.length > MAX_LENGTH ? `${shown.slice(0, MAX_LENGTH)}…` : shown);
}

/** `a`, `a or b`, `a, b or c`. */
export function orList(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
