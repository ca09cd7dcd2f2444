import { ownEntry } from "../diagnostics/own-entry.ts";
import type { ServeApplication } from "../ray/serve-application.ts";
import { canonicalJson } from "../resolve/canonical-json.ts";
import { isJsonObject, type JsonObject } from "../schema/json.ts";

/** Paths, dotted, at which two applications differ; the package of ours in `py_modules` does not count. */
export function changedPaths(before: ServeApplication, after: ServeApplication): readonly string[] {
  const paths: string[] = [];
  compare("", comparable(before), comparable(after), paths);
  return paths.map(shortened);
}

function comparable(application: ServeApplication): unknown {
  const { name: _name, runtime_env: runtimeEnv, ...rest } = application;
  if (runtimeEnv === undefined) return rest;
  const { py_modules: modules, ...others } = runtimeEnv;
  return { ...rest, runtime_env: { ...others, py_modules: Array.isArray(modules) ? modules.slice(1) : [] } };
}

function compare(path: string, before: unknown, after: unknown, paths: string[]): void {
  if (canonicalText(before) === canonicalText(after)) return;
  const [one, other] = [mapOrNone(before), mapOrNone(after)];
  const keys = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  if (one === undefined || other === undefined || keys.size === 0) {
    paths.push(path);
    return;
  }
  for (const key of [...keys].toSorted()) {
    compare(path === "" ? key : `${path}.${key}`, ownEntry(one, key), ownEntry(other, key), paths);
  }
}

/** What is not there has no keys, so that the first of a map is named as each other is. */
function mapOrNone(value: unknown): JsonObject | undefined {
  if (value === undefined) return {};
  return isJsonObject(value) ? value : undefined;
}

function canonicalText(value: unknown): string {
  return value === undefined ? "" : canonicalJson(value);
}

/** The prefix that every change of a model shares tells the reader nothing. */
function shortened(path: string): string {
  return path.replace(/^args\.llm_config\./u, "").replace(/^deployments$/u, "deployment options");
}
