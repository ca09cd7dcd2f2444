import { readdirSync, readFileSync } from "node:fs";
import type { Argument, ArgumentClass, Catalogue, ValueType } from "../src/engine/catalogue.ts";

const FOLDER = new URL("../src/engine/data/", import.meta.url);

/** What readers are told besides. */
export interface Documented {
  readonly default?: unknown;
  readonly help?: string;
}

export type DocumentedType = ValueType & Documented;

/** A release's data in full, as `scripts/engine_arguments.py` writes it. */
export interface EngineData extends Catalogue {
  readonly arguments: Readonly<Record<string, Argument & Documented & { readonly group?: string }>>;
  readonly classes: Readonly<
    Record<string, ArgumentClass & { readonly fields: Readonly<Record<string, DocumentedType>> }>
  >;
}

/** Every release that there is data of, the newest first. */
export function engineReleases(): readonly EngineData[] {
  return readdirSync(FOLDER)
    .filter((name) => /^vllm-.*\.json$/u.test(name))
    .map((name) => dataOf(readFileSync(new URL(name, FOLDER), "utf8")))
    .toSorted((a, b) => b.ray.localeCompare(a.ray, "en", { numeric: true }));
}

/** The release that a minor release of Ray brings. */
export function engineRelease(ray: string): EngineData {
  const minor = minorOf(ray);
  const found = engineReleases().find((release) => minorOf(release.ray) === minor);
  if (found === undefined) throw new Error(`There is no data of the engine of Ray ${ray} in src/engine/data`);
  return found;
}

export function minorOf(release: string): string {
  return release.split(".").slice(0, 2).join(".");
}

/** The data is our own: it was written by the script beside this one, and its form is tested. */
function dataOf(text: string): EngineData {
  const data: EngineData = JSON.parse(text);
  return data;
}
