import { ownEntry } from "../diagnostics/own-entry.ts";
import type { Catalogue, ValueType } from "./catalogue.ts";
import { isMap, type ArgumentPath } from "./check-arguments.ts";

/** A text that vLLM looks up in a list and does not find there. */
export interface UnknownName {
  readonly path: ArgumentPath;
  readonly value: string;
  readonly names: readonly string[];
  /** No plugin can add names to the list, or there is one that has been told to be loaded. */
  readonly closed: boolean;
}

/** Arguments that load a file with more names, beside those that take the names. */
const loaders: Readonly<Record<string, string>> = {
  kv_connector: "kv_connector_module_path",
  reasoning_parser: "reasoning_parser_plugin",
};

/** Lists to which only such an argument adds names, so that without it there are no others. */
const closedWithoutLoader: ReadonlySet<string> = new Set([...Object.keys(loaders), "tool_call_parser"]);

/** Every unknown name in a map of engine arguments, with all layers merged: one may bring what another names. */
export function unknownNames(kwargs: unknown, catalogue: Catalogue): readonly UnknownName[] {
  return isMap(kwargs) ? namesIn(kwargs, catalogue.arguments, [], catalogue) : [];
}

function namesIn(
  map: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, ValueType>>,
  path: ArgumentPath,
  catalogue: Catalogue,
): readonly UnknownName[] {
  return Object.entries(map).flatMap(([key, value]) => {
    const type = ownEntry(fields, key);
    if (type === undefined) return [];
    const at = [...path, key];
    if (isMap(value)) {
      const owner = type.class === undefined ? undefined : ownEntry(catalogue.classes, type.class);
      if (owner !== undefined) return namesIn(value, owner.fields, at, catalogue);
      const { values } = type;
      return values === undefined
        ? []
        : Object.entries(value).flatMap(([name, one]) => lookedUp(one, values, [...at, name]));
    }
    const loader = ownEntry(loaders, key);
    const loaded = loader === undefined ? undefined : ownEntry(map, loader);
    if (typeof loaded === "string" && loaded !== "") return [];
    return lookedUp(value, type, at);
  });
}

function lookedUp(value: unknown, type: ValueType, path: ArgumentPath): readonly UnknownName[] {
  const { names, anyCase = false } = type;
  // An import path names a class of the user's own.
  if (names === undefined || typeof value !== "string" || value === "" || /[.:]/u.test(value)) return [];
  const written = anyCase ? folded(value) : value;
  if (names.some((name) => (anyCase ? folded(name) : name) === written)) return [];
  const closed = anyCase || closedWithoutLoader.has(String(path.at(-1)));
  return [{ path, value, names, closed }];
}

/** vLLM takes some names in any case, and with dashes for underscores. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll("-", "_");
}
