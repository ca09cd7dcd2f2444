import { quote } from "../diagnostics/quote.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Lines } from "../diagnostics/lines.ts";
import { Moved } from "../load/moved.ts";
import type { Place } from "../load/places.ts";
import { deploymentName } from "../resolve/deployment-name.ts";
import { slug } from "../resolve/slug.ts";
import type { JsonObject } from "../schema/json.ts";
import type { Note } from "../write/config-yaml.ts";
import {
  type ApplicationChoice,
  chooseApplications,
  type LlmApplication,
  otherOverrides,
  overrideOf,
} from "./applications.ts";
import { childOf, type Conversion, notCarriedOver, type Placed, rangeOfKey } from "./conversion.ts";
import { INGRESS_NAME, putIngress } from "./ingress.ts";
import { keysOf, modelIdOf, putLlmConfig } from "./llm-config.ts";
import { putRuntimeEnv } from "./runtime-env.ts";

export interface ServeImportOptions extends ApplicationChoice {
  /** The fleet's name; the application's when it is not given. */
  readonly name?: string;
  /** Reads a file that `llm_configs` names. */
  readonly readModel: (path: string) => ModelFile;
}

export type ModelFile =
  | { readonly ok: true; readonly value: Placed["value"] }
  | { readonly ok: false; readonly message: string };

export interface ImportedConfig {
  /** Absent when there is nothing to import. */
  readonly value?: JsonObject;
  readonly root?: Place;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** Ways to write the name of a model's deployment, in this release of Ray and in earlier ones. */
const MODEL_DEPLOYMENT = /^(?:LLMServer|LLMDeployment|VLLMDeployment):/u;

const NO_MODELS = "An application lists its models in `args.llm_configs`.";

/** A Ray Serve config (Ray 2.60 `serve/schema.py:ServeDeploySchema`) as a config of one fleet. */
export function importServe(serve: Placed, lines: Lines, options: ServeImportOptions): ImportedConfig {
  const chosen = chooseApplications(childOf(serve, "applications"), lines, options);
  const [first] = chosen.applications;
  if (first === undefined) return { findings: chosen.findings, notes: [] };
  const conversion: Conversion = {
    moved: new Moved(serve.place?.value ?? { start: 0, end: 0 }),
    lines,
    findings: [...chosen.findings],
    notes: [],
  };
  conversion.moved.put(["version"], 1);
  const nameAt = childOf(first.application, "name");
  conversion.moved.put(["name"], options.name ?? slugOf(first.name), nameAt.place);
  const alone = chosen.applications.length === 1;
  const prefix = alone ? childOf(first.application, "route_prefix") : { value: "/", place: undefined };
  if (typeof prefix.value === "string" && prefix.value !== "/") {
    conversion.moved.put(["gateway", "route_prefix"], prefix.value, prefix.place);
  }
  conversion.moved.at(["models"], childOf(serve, "applications").place);
  for (const one of chosen.applications) {
    if (!alone) addressChanges(conversion, one);
    putApplication(conversion, one, options, alone);
  }
  putTopLevel(conversion, serve);
  const { value, root } = conversion.moved.read();
  if (keysOf(value["models"] ?? null).length > 0) {
    return { value, root, findings: conversion.findings, notes: conversion.notes };
  }
  const nothing: Finding = {
    code: "RF172",
    message: `Application ${quote(first.name)} has no model that can be read`,
    path: [],
    ...rangeOfKey(lines, childOf(first.application, "args").place ?? nameAt.place),
    help: NO_MODELS,
  };
  return { findings: [nothing, ...conversion.findings], notes: [] };
}

function slugOf(name: string): string {
  return slug(name);
}

function addressChanges(conversion: Conversion, { name, application }: LlmApplication): void {
  const { value, place } = childOf(application, "route_prefix");
  if (typeof value !== "string" || value === "/") return;
  conversion.findings.push({
    code: "RF174",
    message: `Clients of ${quote(name)} ask ${quote(`${value}/v1`)} now, and will have to ask "/v1"`,
    path: ["gateway"],
    ...rangeOfKey(conversion.lines, place),
  });
}

/** What an application says besides its models; `deployments` and `runtime_env` go to the models. */
const APPLICATION_KEYS: ReadonlySet<string> = new Set([
  "name",
  "route_prefix",
  "import_path",
  "args",
  "deployments",
  "runtime_env",
]);

function putApplication(
  conversion: Conversion,
  { name, application }: LlmApplication,
  options: ServeImportOptions,
  alone: boolean,
): void {
  const args = childOf(application, "args");
  const models = modelsOf(conversion, childOf(args, "llm_configs"), options);
  const deployments = new Map(models.map(({ id }) => [deploymentName(id.value), id.value]));
  const flat = models.map(({ id, config }) => {
    const override = overrideOf(application, (each) => {
      return deployments.get(each.replace(MODEL_DEPLOYMENT, "LLMServer:")) === id.value;
    });
    putLlmConfig(conversion, id, config, override);
    return { id: id.value, config, overridden: override.value !== null };
  });
  putRuntimeEnv(conversion, childOf(application, "runtime_env"), flat, alone);
  const ingress = overrideOf(application, (each) => INGRESS_NAME.test(each));
  putIngress(conversion, childOf(args, "ingress_deployment_config"), ingress);
  const near = ["models"];
  for (const override of otherOverrides(
    application,
    (each) => INGRESS_NAME.test(each) || deployments.has(each.replace(MODEL_DEPLOYMENT, "LLMServer:")),
  )) {
    const why = "names a deployment that the application does not have";
    notCarriedOver(conversion, { name: "deployments", from: override, near, why });
  }
  for (const key of keysOf(args.value)) {
    const from = childOf(args, key);
    if (key === "llm_configs" || key === "ingress_deployment_config" || isEmpty(from)) continue;
    notCarriedOver(conversion, { name: key, from, near });
  }
  for (const key of keysOf(application.value)) {
    const from = childOf(application, key);
    if (APPLICATION_KEYS.has(key) || isEmpty(from)) continue;
    notCarriedOver(conversion, { name: key, from, near, why: `is of the application ${quote(name)} as a whole` });
  }
}

interface FoundModel {
  readonly id: Placed<string>;
  readonly config: Placed;
}

function modelsOf(conversion: Conversion, list: Placed, { readModel }: ServeImportOptions): readonly FoundModel[] {
  const models: FoundModel[] = [];
  for (const index of (Array.isArray(list.value) ? list.value : []).keys()) {
    const entry = childOf(list, index);
    const config = typeof entry.value === "string" ? modelFile(conversion, entry, entry.value, readModel) : entry;
    if (config === undefined) continue;
    const found = modelIdOf(config);
    const id = found === undefined ? undefined : { ...found, place: found.place ?? entry.place };
    const known = models.find((model) => model.id.value === id?.value);
    const inFleet = id !== undefined && keysOf(conversion.moved.read().value["models"] ?? null).includes(id.value);
    if (id !== undefined && known === undefined && !inFleet) models.push({ id, config });
    else {
      const message =
        id === undefined
          ? `Entry ${index + 1} of llm_configs has no model_id`
          : `The model_id ${quote(id.value)} is there twice, and a fleet has each once`;
      conversion.findings.push({
        code: "RF172",
        message,
        path: ["models"],
        ...rangeOfKey(conversion.lines, id?.place ?? entry.place),
      });
    }
  }
  return models;
}

function modelFile(
  conversion: Conversion,
  entry: Placed,
  path: string,
  readModel: ServeImportOptions["readModel"],
): Placed | undefined {
  const file = readModel(path);
  if (file.ok) return { value: file.value, place: undefined };
  const message = `${quote(path)} cannot be read: ${file.message}`;
  conversion.findings.push({ code: "RF175", message, path: ["models"], ...rangeOfKey(conversion.lines, entry.place) });
  return undefined;
}

/** Options of Serve as a whole: they belong to the cluster, or to a target. */
function putTopLevel(conversion: Conversion, serve: Placed): void {
  for (const key of keysOf(serve.value)) {
    const from = childOf(serve, key);
    if (key === "applications" || isEmpty(from)) continue;
    const lost = { name: key, from, near: ["version"], why: "is of Serve as a whole", severity: "info" as const };
    const help = key === "http_options" ? "Write `host` and `port` as `http` of a target." : undefined;
    notCarriedOver(conversion, help === undefined ? lost : { ...lost, help });
  }
}

function isEmpty({ value }: Placed): boolean {
  return value === null || value === false || (typeof value === "object" && Object.keys(value).length === 0);
}
