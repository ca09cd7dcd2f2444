import type { ConfigPath } from "../diagnostics/diagnostic.ts";
import { rangeOf, type Lines, type Span } from "../diagnostics/lines.ts";
import type { Location, Source } from "../diagnostics/source.ts";
import { isScript } from "./find-config.ts";
import { repairEdits } from "./repair-edits.ts";

/** Where a value is written, and the values in it. */
export interface Place {
  /** Its key, when it is in a map. */
  readonly key?: Span;
  readonly value: Span;
  /** The alias that brings it in, when it is written elsewhere. */
  readonly usedAt?: Span;
  readonly entries?: ReadonlyMap<string | number, Place>;
}

export function createSource(file: string, lines: Lines, root: Place | undefined): Source {
  const syntax = isScript(file) ? "script" : /\.jsonc?$/iu.test(file) ? "json" : "yaml";
  let shares: boolean | undefined;
  return {
    file,
    text: lines.text,
    locate: (path, anchor) => locate(lines, root, path, anchor),
    editsFor(repair) {
      if (root === undefined) return undefined;
      shares ??= hasAliases(root);
      return repairEdits(repair, { lines, root, syntax, shares });
    },
  };
}

function hasAliases({ usedAt, entries }: Place): boolean {
  return usedAt !== undefined || (entries !== undefined && [...entries.values()].some(hasAliases));
}

function locate(
  lines: Lines,
  root: Place | undefined,
  path: ConfigPath,
  anchor: "key" | "value",
): Location | undefined {
  if (root === undefined) return undefined;
  let place = root;
  let usedAt = root.usedAt;
  let found = true;
  for (const key of path) {
    const next = place.entries?.get(key);
    if (next === undefined) {
      found = false;
      break;
    }
    place = next;
    usedAt = next.usedAt ?? usedAt;
  }
  const range = rangeOf(lines, found ? spanOf(place, anchor) : (place.key ?? firstOf(place)));
  return usedAt === undefined ? { range } : { range, usedAt: rangeOf(lines, usedAt) };
}

/** A key without a value (`models:`) has an empty value: then the key is shown. */
function spanOf(place: Place, anchor: "key" | "value"): Span {
  if (place.key === undefined) return place.value;
  return anchor === "key" || place.value.end <= place.value.start ? place.key : place.value;
}

/** A map without a key of its own, such as the whole file or an item of a list, is shown by its first key. */
function firstOf(place: Place): Span {
  const first = place.entries?.values().next().value;
  return first?.key ?? place.value;
}

/** The path to the innermost key or value at an offset. */
export function pathAt(root: Place | undefined, offset: number): ConfigPath {
  const path: (string | number)[] = [];
  let place = root;
  while (place !== undefined) {
    const inner: [string | number, Place] | undefined = entryAt(place, offset);
    if (inner === undefined) break;
    path.push(inner[0]);
    place = inner[1];
  }
  return path;
}

function entryAt(place: Place, offset: number): [string | number, Place] | undefined {
  for (const entry of place.entries ?? []) {
    const { key, value, usedAt } = entry[1];
    if (usedAt === undefined && (key ?? value).start <= offset && offset < value.end) return entry;
  }
  return undefined;
}
