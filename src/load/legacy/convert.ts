import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { Lines } from "../../diagnostics/lines.ts";
import { ownEntry } from "../../diagnostics/own-entry.ts";
import { quote } from "../../diagnostics/quote.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../schema/json.ts";
import { modelKeys } from "../../schema/config-shape.generated.ts";
import type { Note } from "../../write/config-yaml.ts";
import { Moved } from "../moved.ts";
import type { Place } from "../places.ts";
import { flatEngineArguments } from "./flat-engine-arguments.ts";
import { legacyAccelerator } from "./accelerator.ts";
import { FIXED_MEMORY_SHARE, LEGACY_FLEET, legacyFields, type LegacyField } from "./fields.ts";
import { putRoutePrefix, rangeAt } from "./route-prefix.ts";

export interface ConvertedLegacy {
  readonly value: JsonObject;
  readonly root: Place;
  readonly findings: readonly Finding[];
  /** What a file with the new form says in comments. */
  readonly notes: readonly Note[];
}

/**
 * The models of the earlier format as a config on a local target, which is where they ran. Every value keeps its place;
 * defaults of the earlier set-up are filled in, because those of rayfleet are others.
 */
export function convertLegacy(list: readonly JsonValue[], root: Place, lines: Lines): ConvertedLegacy {
  const conversion = new LegacyConversion(root, lines);
  for (const [index, entry] of list.entries()) conversion.entry(entry, index);
  return conversion.done(list);
}

class LegacyConversion {
  readonly #moved: Moved;
  readonly #root: Place;
  readonly #lines: Lines;
  readonly #findings: Finding[] = [];
  readonly #notes: Note[] = [];
  readonly #ids = new Map<string, Place | undefined>();

  constructor(root: Place, lines: Lines) {
    this.#root = root;
    this.#lines = lines;
    this.#moved = new Moved(root.value);
    this.#moved.put(["version"], 1);
    this.#moved.put(["name"], LEGACY_FLEET);
    this.#moved.put(["targets", "local", "kind"], "local");
    this.#moved.at(["models"], { value: root.value });
  }

  entry(entry: JsonValue, index: number): void {
    const place = this.#root.entries?.get(index);
    if (!isJsonObject(entry)) {
      this.#wrong(`Entry ${index + 1} of the list is no map`, place, "Each entry is a map with a `model_id`.");
      return;
    }
    const idPlace = place?.entries?.get("model_id");
    const id = entry["model_id"];
    if (typeof id !== "string" || id === "") {
      this.#wrong(`Entry ${index + 1} of the list has no model_id`, idPlace ?? place, "Add the id that clients send.");
      return;
    }
    if (this.#ids.has(id)) {
      this.#wrong(`The model_id ${quote(id)} is there twice`, idPlace, "Give each model an id of its own.");
      return;
    }
    this.#ids.set(id, idPlace);
    const at = idPlace ?? place;
    this.#moved.at(["models", id], at === undefined ? undefined : { key: at.value, value: (place ?? at).value });
    this.#model(id, entry, place);
  }

  done(list: readonly JsonValue[]): ConvertedLegacy {
    const findings = [...this.#findings, ...putRoutePrefix(list, this.#root, this.#lines, this.#moved)];
    return { ...this.#moved.read(), findings, notes: this.#notes };
  }

  #model(id: string, entry: JsonObject, place: Place | undefined): void {
    const model = ["models", id];
    const filledIn: string[] = [];
    const fixed = this.#hasFixedReplicas(entry);
    for (const [name, field] of Object.entries(legacyFields)) {
      const given = ownEntry(entry, name);
      const path = [...model, ...field.path];
      if (given === undefined) {
        if (field.default === undefined || (fixed && field.path[0] === "autoscaling_config")) continue;
        this.#moved.put(path, field.default);
        filledIn.push(`${name} ${String(field.default)}`);
      } else {
        this.#field(name, field, given, path, place?.entries?.get(name));
      }
    }
    const source = entry["model_source"];
    if (typeof source !== "string" || source === "") this.#moved.put([...model, "model_source"], id, this.#ids.get(id));
    if (entry["gpu_memory_utilization"] === undefined) {
      this.#moved.put([...model, "engine_kwargs", "gpu_memory_utilization"], FIXED_MEMORY_SHARE);
      filledIn.push(`gpu_memory_utilization ${FIXED_MEMORY_SHARE} (written into the program)`);
    }
    this.#unread(model, entry, place);
    if (filledIn.length === 0) return;
    const text = `Defaults of the earlier set-up: ${filledIn.join(", ")}`;
    this.#notes.push({ path: model, text });
    this.#findings.push({
      code: "RF161",
      message: text,
      path: model,
      anchor: "key",
      help: "Write those that you want to keep, and remove the others.",
    });
  }

  #field(name: string, field: LegacyField, given: JsonValue, path: readonly string[], place: Place | undefined): void {
    if (given === null && field.nullable === true) return;
    if (!isOfType(given, field.type)) {
      const wanted = { integer: "a whole number", boolean: "true or false", text: "text" }[field.type];
      this.#wrong(`${quote(name)} must be ${wanted}, not ${shown(given)}`, place);
      return;
    }
    if (name !== "accelerator_type" || typeof given !== "string") {
      if (given !== "") this.#moved.put(path, given, place);
      return;
    }
    if (given === "") return;
    const { type, finding } = legacyAccelerator(given);
    if (type !== undefined) this.#moved.put(path, type, place);
    if (finding === undefined) return;
    this.#findings.push({ ...finding, path, ...rangeAt(this.#lines, place) });
    if (type === undefined) this.#notes.push({ path: path.slice(0, 2), text: `accelerator_type was ${quote(given)}` });
  }

  /** Keys that the earlier set-up did not read. Those that a config has get the effect they name. */
  #unread(model: readonly string[], entry: JsonObject, place: Place | undefined): void {
    for (const [key, value] of Object.entries(entry)) {
      if (Object.hasOwn(legacyFields, key) || key === "model_id" || key === "route_prefix") continue;
      const isEngine = flatEngineArguments.has(key);
      const path = [...model, ...(isEngine ? ["engine_kwargs"] : []), key];
      const at = place?.entries?.get(key);
      this.#moved.put(path, value, at);
      // What no config has either is said by the check of the shape.
      if (!isEngine && !modelKeys.includes(key)) continue;
      // Ray refuses it beside the autoscaling that the entry asks for, which a rule says.
      if (key === "num_replicas" && !this.#hasFixedReplicas(entry)) continue;
      const message = `${quote(key)} was never read by the earlier set-up; now it has an effect`;
      this.#findings.push({ code: "RF167", message, path, anchor: "key", help: "Check the value, or remove the key." });
    }
  }

  /** `num_replicas` without a word of autoscaling; with one, both are carried over and refused. */
  #hasFixedReplicas(entry: JsonObject): boolean {
    const autoscaling = Object.entries(legacyFields).filter(([, { path }]) => path[0] === "autoscaling_config");
    return Object.hasOwn(entry, "num_replicas") && !autoscaling.some(([name]) => Object.hasOwn(entry, name));
  }

  #wrong(message: string, place: Place | undefined, help?: string): void {
    const found = { code: "RF163" as const, message, path: [], ...rangeAt(this.#lines, place) };
    this.#findings.push(help === undefined ? found : { ...found, help });
  }
}

function isOfType(value: JsonValue, type: LegacyField["type"]): boolean {
  if (type === "integer") return Number.isInteger(value);
  return typeof value === (type === "text" ? "string" : "boolean");
}

function shown(value: JsonValue): string {
  if (typeof value === "string") return quote(value);
  return typeof value === "object" && value !== null ? "a list or map" : String(value);
}
