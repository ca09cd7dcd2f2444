import type { Span } from "../diagnostics/lines.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import type { Place } from "./places.ts";

interface Node {
  value?: JsonValue;
  place?: Place;
  children?: Map<string, Node>;
}

/**
 * A config that is put together from values of another format, each of which keeps the place where it was written: what
 * is said of the config later points there. Values without a place are shown where the map around them is.
 */
export class Moved {
  readonly #whole: Span;
  readonly #root: Node = {};

  constructor(whole: Span) {
    this.#whole = whole;
  }

  /** Adds a value. Maps are added key by key, so that one path can be filled from several places. */
  put(path: readonly string[], value: JsonValue, place?: Place): void {
    if (isJsonObject(value)) {
      this.at(path, place);
      for (const [key, inner] of Object.entries(value)) this.put([...path, key], inner, place?.entries?.get(key));
      return;
    }
    const node = this.#node(path);
    delete node.children;
    node.value = value;
    if (place !== undefined) node.place = place;
  }

  /** Says where a map is written; makes an empty one when there is none. */
  at(path: readonly string[], place?: Place): void {
    const node = this.#node(path);
    node.children ??= new Map();
    if (place !== undefined) node.place ??= place;
  }

  read(): { readonly value: JsonObject; readonly root: Place } {
    const { value, place } = this.#read(this.#root);
    return { value: isJsonObject(value) ? value : {}, root: place ?? { value: this.#whole } };
  }

  #node(path: readonly string[]): Node {
    let node = this.#root;
    for (const key of path) {
      node.children ??= new Map();
      const next = node.children.get(key) ?? {};
      node.children.set(key, next);
      node = next;
    }
    return node;
  }

  #read(node: Node): { readonly value: JsonValue; readonly place: Place | undefined } {
    if (node.children === undefined) return { value: node.value ?? null, place: node.place };
    const values: [string, JsonValue][] = [];
    const entries = new Map<string, Place>();
    for (const [key, child] of node.children) {
      const read = this.#read(child);
      values.push([key, read.value]);
      if (read.place !== undefined) entries.set(key, read.place);
    }
    return { value: Object.fromEntries(values), place: placeOf(node.place, entries, this.#whole) };
  }
}

/** A map that is written nowhere is shown by the first key in it that is. */
function placeOf(own: Place | undefined, entries: ReadonlyMap<string, Place>, whole: Span): Place | undefined {
  if (own !== undefined) return { ...own, entries };
  const [first] = entries.values();
  if (first === undefined) return undefined;
  return { ...(first.key === undefined ? {} : { key: first.key }), value: whole, entries };
}
