import type { ConfigPath } from "../diagnostics/diagnostic.ts";
import { suggest } from "../diagnostics/suggest.ts";
import { isEngineArgument } from "../schema/is-engine-argument.ts";

/**
 * Where mistakes were found before the rules. A key that seems to be missing may stand there under another name, or
 * with a value that was left out: nothing is concluded from its absence.
 */
export class Doubts {
  readonly #ends = new Set<string>();
  readonly #below = new Map<string, ConfigPath[]>();
  /** Every model asks the same of `defaults`. */
  readonly #answers = new Map<string, boolean>();

  constructor(paths: readonly ConfigPath[]) {
    for (const path of paths) {
      this.#ends.add(JSON.stringify(path));
      for (let length = 0; length < path.length; length += 1) {
        const prefix = JSON.stringify(path.slice(0, length));
        const rest = this.#below.get(prefix);
        if (rest === undefined) this.#below.set(prefix, [path.slice(length)]);
        else rest.push(path.slice(length));
      }
    }
  }

  /** True when a mistake is at the path, or above it. */
  covers(path: ConfigPath): boolean {
    if (this.#ends.size === 0) return false;
    return [...path, ""].some((_, length) => this.#ends.has(JSON.stringify(path.slice(0, length))));
  }

  /** True when a mistake in the map at `base` may be about the key that `key` leads to. */
  concern(
    base: ConfigPath,
    key: readonly string[],
    knownKeys: (path: readonly string[]) => readonly string[],
  ): boolean {
    if (this.#ends.size === 0) return false;
    const question = JSON.stringify([base, key]);
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const below = this.#below.get(JSON.stringify(base)) ?? [];
    const answer = this.covers(base) || below.some((rest) => mayMean(placed(rest, knownKeys), key, knownKeys));
    this.#answers.set(question, answer);
    return answer;
  }
}

/** An argument of the engine that stands beside `engine_kwargs` is meant to be in it. */
function placed(path: ConfigPath, knownKeys: (path: readonly string[]) => readonly string[]): ConfigPath {
  const [first] = path;
  const known = knownKeys([]);
  const misplaced = typeof first === "string" && known.includes("engine_kwargs") && !known.includes(first);
  return misplaced && isEngineArgument(first, undefined) ? ["engine_kwargs", ...path] : path;
}

/** Whether a mistake at one path may stand for the key at another. */
function mayMean(
  mistake: ConfigPath,
  key: readonly string[],
  knownKeys: (path: readonly string[]) => readonly string[],
): boolean {
  for (const [depth, wanted] of key.entries()) {
    const written = mistake[depth];
    // All that is below the mistake is in doubt.
    if (written === undefined) return true;
    if (written === wanted) continue;
    if (typeof written !== "string") return false;
    const known = knownKeys(key.slice(0, depth));
    if (known.includes(written)) return false;
    if (known.length === 0) return suggest(written, [wanted]) === wanted;
    const meant = suggest(written, known);
    return meant === undefined || meant === wanted;
  }
  return true;
}
