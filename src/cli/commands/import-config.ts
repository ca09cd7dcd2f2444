import { dirname, extname, relative, resolve } from "node:path";
import type { Diagnostic, Finding } from "../../diagnostics/diagnostic.ts";
import { toDiagnostics } from "../../diagnostics/locate.ts";
import { emptySource, type Source } from "../../diagnostics/source.ts";
import { hoistDefaults } from "../../import/hoist-defaults.ts";
import { importedEnvironment, importText, type ImportedText } from "../../import/import-text.ts";
import type { ModelFile } from "../../import/serve-config.ts";
import { checkShape } from "../../load/check-shape.ts";
import { findConfig } from "../../load/find-config.ts";
import { loadEnvironment } from "../../load/legacy/environment.ts";
import { readPyYaml } from "../../load/pyyaml-reader.ts";
import { readConfigFile, readRegularText, type ReadFile } from "../../load/read-file.ts";
import type { CommandResult, FileOutcome } from "../../report/result.ts";
import { checkRules, doubtedPaths } from "../../rules/check-rules.ts";
import { isJsonObject } from "../../schema/json.ts";
import { configYaml, type Note } from "../../write/config-yaml.ts";
import type { CommandInput } from "./command-input.ts";
import { repositoryRoot } from "./repository-root.ts";
import { schemaFor } from "./schema-for.ts";
import { textOf, writeWhole } from "./write-file.ts";

export interface ImportInput extends Pick<CommandInput, "directory" | "configFile" | "env"> {
  /** As the user says, relative to `directory`; without it the config is in the result. */
  readonly output?: string;
  readonly overwrite: boolean;
  readonly app?: string;
  readonly merge: boolean;
  readonly name?: string;
}

export interface ImportOutcome {
  readonly result: CommandResult;
  readonly source: Source;
}

/** Converts a file of another format to a config, and says what could not be carried over. */
export function importConfig(input: ImportInput): ImportOutcome {
  const read = readInput(input);
  if ("finding" in read) return failed(read.file, read.finding, read.missing);
  const imported = named(read.imported, input.name);
  const config = isJsonObject(imported.value) ? hoistDefaults(imported.value) : undefined;
  const checked = checkShape(imported);
  const findings = [...checked.findings];
  if (checked.config !== undefined) {
    findings.push(...checkRules(checked.config, { configDir: input.directory, doubted: doubtedPaths(findings) }));
  }
  const text =
    config === undefined
      ? undefined
      : configYaml(config, {
          schema: schemaFor(dirname(resolve(input.directory, input.output ?? "models.config.yaml"))),
          head: `Imported from ${read.file} by \`rayfleet import\`.`,
          notes: [...(imported.notes ?? []), ...withoutTarget(config)],
        });
  const written = text === undefined ? undefined : write(input, text);
  if (written?.state === "kept") findings.push(isThere(input.output ?? ""));
  const diagnostics = toDiagnostics(findings, imported.source);
  const name = config?.["name"];
  return {
    source: imported.source,
    result: {
      ...outcome(diagnostics, text !== undefined),
      ...(typeof name === "string" ? { fleet: name } : {}),
      ...(written === undefined ? {} : { files: [written] }),
    },
  };
}

/** With the name that was asked for, whatever the file's format. */
function named(imported: ImportedText, name: string | undefined): ImportedText {
  const { value } = imported;
  return name === undefined || !isJsonObject(value) ? imported : { ...imported, value: { ...value, name } };
}

type ReadInput =
  | { readonly file: string; readonly imported: ImportedText }
  | { readonly file: string; readonly finding: Finding; readonly missing: boolean };

function readInput(input: ImportInput): ReadInput {
  const { directory, configFile, env } = input;
  const found = configFile === undefined ? findConfig(directory) : undefined;
  if (found?.kind === "none") {
    const loaded = loadEnvironment(env);
    if (loaded !== undefined) return { file: loaded.source.file, imported: importedEnvironment(loaded) };
    return { file: ".", missing: true, finding: nothingNamed() };
  }
  const path =
    found === undefined ? resolve(directory, configFile ?? "") : found.kind === "pair" ? found.data : found.path;
  const file = configFile ?? relative(directory, path);
  const read = readText(path);
  if (read.kind !== "read") return { file, finding: read.finding, missing: read.kind === "missing" };
  return {
    file,
    imported: importText(read.text, file, {
      ...(input.app === undefined ? {} : { app: input.app }),
      ...(input.name === undefined ? {} : { name: input.name }),
      merge: input.merge,
      readModel: (model) => readModel(model, dirname(path)),
    }),
  };
}

/** An env file has any name. */
function readText(path: string): ReadFile {
  if (/\.(?:ya?ml|json)$/iu.test(extname(path))) return readConfigFile(path);
  if (textOf(path) === undefined) {
    return { kind: "missing", finding: { code: "RF101", message: "The file does not exist", path: [] } };
  }
  return readRegularText(path);
}

/** A file of one LLMConfig. It has to lie in the repository of the file that names it. */
function readModel(path: string, folder: string): ModelFile {
  const read = readConfigFile(resolve(folder, path), repositoryRoot(folder));
  if (read.kind !== "read") return { ok: false, message: read.finding.message };
  const [document] = readPyYaml(read.text);
  const problem = document?.problems[0];
  if (problem !== undefined) return { ok: false, message: problem.message };
  if (document?.value === undefined) return { ok: false, message: "it is empty" };
  return { ok: true, value: document.value };
}

function write(input: ImportInput, text: string): FileOutcome {
  const { directory, output, overwrite } = input;
  if (output === undefined) return { path: "models.config.yaml", state: "shown", text };
  return { path: output, state: writeWhole(resolve(directory, output), text, overwrite) };
}

function withoutTarget(config: { readonly [key: string]: unknown }): readonly Note[] {
  if (Object.hasOwn(config, "targets")) return [];
  const text = [
    "Where the fleet runs. Without a target the file can be checked, but not deployed.",
    "  targets:",
    "    production: { kind: cluster, address: http://127.0.0.1:8265 } # the cluster's dashboard",
  ].join("\n");
  return [{ path: [Object.hasOwn(config, "defaults") ? "defaults" : "models"], text }];
}

function isThere(output: string): Finding {
  const message = `${JSON.stringify(output)} is there already, with other content: it was not changed`;
  return { code: "RF176", message, path: [], help: "Give --force to overwrite it, or another --output." };
}

function nothingNamed(): Finding {
  const message = "There is no models.config.json here, and the variables MODELS_CONFIG and MODEL_ID are not set";
  return { code: "RF172", message, path: [], help: "Name the file to import." };
}

function outcome(diagnostics: readonly Diagnostic[], converted: boolean): CommandResult {
  const ok = converted && !diagnostics.some((one) => one.severity === "error");
  const warns = diagnostics.some((one) => one.severity === "warn");
  const reason = ok ? (warns ? "imported-in-part" : "imported") : converted ? "config-invalid" : "nothing-imported";
  return {
    schema_version: 1,
    command: "import",
    ok,
    decision: ok ? "passed" : "failed",
    reason_code: reason,
    diagnostics,
    timings: [],
  };
}

function failed(file: string, finding: Finding, missing: boolean): ImportOutcome {
  const source = emptySource(file);
  const result = outcome(toDiagnostics([finding], source), false);
  return { source, result: missing ? { ...result, reason_code: "config-missing" } : result };
}
