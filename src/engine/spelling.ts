import { ownEntry } from "../diagnostics/own-entry.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { Catalogue } from "./catalogue.ts";

/** An argument in another spelling than a config has: that of a command line, or of other languages. */
export interface Spelled {
  readonly name: string;
  /** `--no-enable-prefix-caching`: the argument is meant to be false. */
  readonly negated?: true;
  /** `--compilation-config.mode`: a key of the argument is meant. */
  readonly key?: string;
}

/** The argument that a name stands for when only its spelling is wrong. */
export function spelled(name: string, catalogue: Catalogue): Spelled | undefined {
  const flag = flagOf(name, catalogue);
  if (flag !== undefined) return { name: flag };
  const [whole = "", ...keys] = name.split(".");
  const snake = snakeCase(whole);
  const argument = ownEntry(catalogue.arguments, snake);
  if (argument !== undefined) {
    if (keys.length === 0) return { name: snake };
    return argument.class === undefined ? undefined : { name: snake, key: keys.map(snakeCase).join(".") };
  }
  const positive = snake.replace(/^no_/u, "");
  if (positive === snake || ownEntry(catalogue.arguments, positive)?.type === undefined) return undefined;
  return { name: positive, negated: true };
}

/** `-tp`, and `tp` as people write it without the dash. */
function flagOf(name: string, catalogue: Catalogue): string | undefined {
  const flag = `-${name.replace(/^-+/u, "")}`;
  const found = Object.entries(catalogue.arguments).find(([, argument]) => argument.flags?.includes(flag));
  return found?.[0];
}

/** `--max-model-len`, `maxModelLen` and `Max Model Len` as `max_model_len`. */
export function snakeCase(name: string): string {
  return name
    .replace(/^-+/u, "")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/gu, "_")
    .replace(/[-\s]+/gu, "_")
    .toLowerCase();
}

/** The name that a misspelt one most likely means, and whether there is no doubt about it. */
export interface Similar {
  readonly name: string;
  readonly certain: boolean;
}

export function similar(name: string, names: readonly string[]): Similar | undefined {
  const best = suggest(name, names);
  if (best === undefined) {
    const longer = names.filter((other) => name.length >= 6 && other.startsWith(name));
    const [only, ...more] = longer;
    return only === undefined || more.length > 0 ? undefined : { name: only, certain: false };
  }
  const others = names.filter((other) => other !== best && isOneSlip(name, other));
  return { name: best, certain: name.length >= 5 && isOneSlip(name, best) && others.length === 0 };
}

/** One letter too many, too few, wrong or swapped with the next. */
function isOneSlip(from: string, to: string): boolean {
  const [shorter, longer] = from.length <= to.length ? [from, to] : [to, from];
  if (longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  const rest = longer.slice(start + 1);
  if (longer.length > shorter.length) return rest === shorter.slice(start);
  if (rest === shorter.slice(start + 1)) return true;
  const swapped = `${shorter.charAt(start + 1)}${shorter.charAt(start)}${shorter.slice(start + 2)}`;
  return longer.slice(start) === swapped;
}
