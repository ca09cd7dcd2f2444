import type { ConfigPath, Repair } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { suggest, suggestOnly } from "../diagnostics/suggest.ts";
import { isJsonObject, type JsonValue } from "./json.ts";
import { isModelPath } from "./model-places.ts";
import { renamedModelKeys } from "./moved-keys.ts";
import { valueAt } from "./value-at.ts";

interface UnknownKey {
  readonly document: JsonValue;
  /** The map that has the key. */
  readonly path: ConfigPath;
  readonly key: string;
  /** All unknown keys of the map. */
  readonly keys: readonly string[];
  /** The keys that the map may have. */
  readonly known: readonly string[];
  /** What the key means is known, and it is written elsewhere. */
  readonly moved: boolean;
}

/** A key that can only have been meant for another one, which is not there yet, gets its name. */
export function repairOfUnknownKey(unknown: UnknownKey): readonly Repair[] | undefined {
  const { document, path, key, keys, known, moved } = unknown;
  const renamed = isModelPath(path) ? ownEntry(renamedModelKeys, key) : undefined;
  const to = moved ? renamed : suggestOnly(key, known);
  if (to === undefined) return undefined;
  const map = valueAt(document, path);
  if (!isJsonObject(map) || Object.hasOwn(map, to)) return undefined;
  // Two keys that would get the same name: which of them was meant is not known.
  if (keys.some((other) => other !== key && suggest(other, known) === to)) return undefined;
  return [{ kind: "rename_key", path: [...path, key], to }];
}

/** A value that can only have been meant for one of those that are allowed. */
export function repairOfValue(
  path: ConfigPath,
  value: JsonValue | undefined,
  values: readonly unknown[],
): readonly Repair[] | undefined {
  if (typeof value !== "string") return undefined;
  const same = values.find((one) => String(one) === value);
  const meant = same ?? suggestOnly(value, values.map(String));
  return typeof meant === "string" || typeof meant === "number" || typeof meant === "boolean"
    ? [{ kind: "set_value", path, value: meant }]
    : undefined;
}
