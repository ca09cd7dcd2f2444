/** A map with keys of a user: entries are only ever read as own properties. */
export type Layer = Readonly<Record<string, unknown>>;

/**
 * Merges maps, later over earlier: maps merge by key, arrays and scalars replace, `null` takes a key away. The result
 * holds no `null` outside of arrays.
 */
export function merge(...layers: readonly (object | null | undefined)[]): Layer {
  let merged: Layer = {};
  for (const layer of layers) merged = mergeTwo(merged, layer ?? {});
  return merged;
}

function mergeTwo(base: Layer, over: object): Layer {
  const merged = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of entriesOf(over)) {
    if (value === undefined) continue;
    if (value === null) {
      merged.delete(key);
      continue;
    }
    const below = merged.get(key);
    merged.set(key, isMap(value) ? mergeTwo(isMap(below) ? below : {}, value) : value);
  }
  // Unlike an assignment, this makes `__proto__` an ordinary key.
  return Object.fromEntries(merged);
}

function entriesOf(map: object): [string, unknown][] {
  return Object.entries(map);
}

function isMap(value: unknown): value is Layer {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
