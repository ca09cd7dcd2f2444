import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { hoistDefaults } from "../../src/import/hoist-defaults.ts";
import { importText } from "../../src/import/import-text.ts";
import { checkShape } from "../../src/load/check-shape.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import { readPyYaml } from "../../src/load/pyyaml-reader.ts";
import type { Fleet } from "../../src/resolve/fleet.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { isJsonObject, type JsonObject } from "../../src/schema/json.ts";
import { configYaml } from "../../src/write/config-yaml.ts";

const fixtures = join(import.meta.dirname, "../fixtures/import");

export function fixture(...path: readonly string[]): string {
  return readFileSync(join(fixtures, ...path), "utf8");
}

/** The fleet that a written import resolves to, in one of the layouts. */
export function importedFleet(name: string, file: string, layout: "gateway" | "single_app"): Fleet {
  const imported = importText(fixture(name, file), file, {
    readModel: (path) => ({ ok: true, value: readPyYaml(fixture(name, path))[0]?.value ?? null }),
  });
  if (!isJsonObject(imported.value)) throw new Error(`${name} has nothing to import`);
  const text = configYaml({ ...hoistDefaults(imported.value), layout }, { schema: "x", notes: imported.notes ?? [] });
  const { config, findings } = checkShape(loadConfig(text, "models.config.yaml"));
  if (config === undefined) throw new Error(JSON.stringify(findings));
  const resolved = resolve(config, undefined, { configDir: "/" });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.findings));
  return resolved.fleet;
}

interface Application extends JsonObject {
  readonly import_path: string;
}

/** The one LLM application of a fixture, read by another program than the importer's. */
export function originalApplication(name: string, file: string): Application {
  const text = fixture(name, file);
  const service = text.includes("kind: RayService");
  const document: JsonObject = service
    ? parse(/serveConfigV2: \|\n(?<serve>(?: {4}.*\n| *\n)+)/u.exec(text)?.groups?.["serve"] ?? "", YAML_1_1)
    : parse(text, YAML_1_1);
  const applications = document["applications"];
  if (!Array.isArray(applications)) throw new Error(`${name} has no applications`);
  return applications[0];
}

const YAML_1_1 = { version: "1.1", merge: true } as const;
