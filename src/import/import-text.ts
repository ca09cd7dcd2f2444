import type { Finding } from "../diagnostics/diagnostic.ts";
import { linesOf, rangeOf, type Lines } from "../diagnostics/lines.ts";
import { readJson } from "../load/json-reader.ts";
import { isLegacyList } from "../load/legacy/is-legacy-list.ts";
import { readLegacyList } from "../load/legacy/legacy-list.ts";
import type { LoadResult } from "../load/load-config.ts";
import type { Parsed } from "../load/parsed.ts";
import { createSource } from "../load/places.ts";
import { readPyYaml } from "../load/pyyaml-reader.ts";
import { secretFindings } from "../load/secrets.ts";
import { isJsonObject } from "../schema/json.ts";
import type { Placed } from "./conversion.ts";
import { readEnvFile } from "./env-file.ts";
import { isRayService, serveConfigOf } from "./ray-service.ts";
import { importServe, type ImportedConfig, type ServeImportOptions } from "./serve-config.ts";

/** What a file in another format says, as a config, with each value's place in that file. */
export type ImportedText = LoadResult;

/**
 * Reads a Ray Serve config or a RayService (YAML, as PyYAML reads it, or JSON), a list of the earlier format, or an env
 * file that holds one.
 */
export function importText(text: string, file: string, options: ServeImportOptions): ImportedText {
  const lines = linesOf(text.replace(/^\uFEFF/u, ""));
  const kind = /\.(?<kind>json|ya?ml)$/iu.exec(file)?.groups?.["kind"]?.toLowerCase();
  if (kind === undefined) return envFile(lines, file);
  const documents = kind === "json" ? [readJson(lines.text)] : readPyYaml(lines.text);
  const chosen = documents.find(({ value }) => isImportable(value)) ?? documents[0] ?? { problems: [] };
  const problems = documents.flatMap((document) => (document.value === undefined ? document.problems : []));
  const secrets = secretFindings(lines, chosen.value, chosen.root);
  const read = chosen.value === undefined ? { findings: [], notes: [] } : imported(chosen, lines, options);
  const findings = [
    ...[...problems, ...(chosen.value === undefined ? [] : chosen.problems)].map((problem) => syntax(problem, lines)),
    ...read.findings,
    ...secrets,
  ];
  if (findings.length === 0 && read.value === undefined) findings.push(nothing("The file is empty"));
  return result(file, lines, { ...read, findings });
}

/** What the environment says, when no file is named. */
export function importedEnvironment(loaded: LoadResult): ImportedText {
  return { ...loaded, findings: loaded.findings.filter(isNews) };
}

function isImportable(value: Parsed["value"]): boolean {
  return isLegacyList(value) || isRayService(value) || (isJsonObject(value) && Object.hasOwn(value, "applications"));
}

function imported({ value, root }: Parsed, lines: Lines, options: ServeImportOptions): ImportedConfig {
  if (root !== undefined && isLegacyList(value)) {
    const read = readLegacyList(value, root, lines, { what: "", argument: "" });
    return { ...read, findings: read.findings.filter(isNews) };
  }
  const placed: Placed = { value: value ?? null, place: root };
  if (isRayService(value)) {
    const inner = serveConfigOf(placed, lines);
    return "findings" in inner ? { findings: inner.findings, notes: [] } : importServe(inner.serve, lines, options);
  }
  if (isJsonObject(value) && Object.hasOwn(value, "applications")) return importServe(placed, lines, options);
  return { findings: [unknownFormat(placed, lines)], notes: [] };
}

/** The advice to import is no news to who does it. */
function isNews(finding: Finding): boolean {
  return finding.code !== "RF160";
}

function unknownFormat({ value, place }: Placed, lines: Lines): Finding {
  const isConfig = isJsonObject(value) && Object.hasOwn(value, "models");
  const isModel = isJsonObject(value) && Object.hasOwn(value, "model_loading_config");
  const help = isConfig
    ? "It has `models` already: check it with `rayfleet validate`."
    : isModel
      ? "This is one LLMConfig: import the file whose `llm_configs` names it."
      : "A Ray Serve config has `applications`, a RayService `spec.serveConfigV2`, and the earlier format is a list of maps with `model_id`.";
  const range =
    place === undefined ? {} : { range: rangeOf(lines, { start: place.value.start, end: place.value.end }) };
  return { ...nothing("The file is in no format that can be imported"), ...range, help };
}

function nothing(message: string): Finding {
  return { code: "RF172", message, path: [] };
}

function syntax(problem: Parsed["problems"][number], lines: Lines): Finding {
  const { code, message, span, help } = problem;
  return { code, message, path: [], range: rangeOf(lines, span), ...(help === undefined ? {} : { help }) };
}

function envFile(lines: Lines, file: string): ImportedText {
  const found = readEnvFile(lines, file);
  switch (found.kind) {
    case "variables":
      return importedEnvironment(found.loaded);
    case "nothing":
      return result(file, lines, {
        findings: [{ ...nothing("The file sets neither MODELS_CONFIG nor MODEL_ID"), help: KINDS }],
        notes: [],
      });
    case "list": {
      const { list, root, findings } = found;
      const secrets = secretFindings(lines, list ?? undefined, root);
      if (list === undefined || root === undefined)
        return result(file, lines, { findings: [...findings, ...secrets], notes: [] });
      const read = readLegacyList(list, root, lines, { what: "", argument: "" });
      return result(file, lines, { ...read, findings: [...findings, ...read.findings.filter(isNews), ...secrets] });
    }
  }
}

const KINDS = "A Ray Serve config ends in .yaml, .yml or .json.";

function result(file: string, lines: Lines, read: ImportedConfig): ImportedText {
  const { value, root, findings, notes } = read;
  const source = createSource(file, lines, root);
  return value === undefined ? { source, findings, notes } : { source, value, findings, notes };
}
