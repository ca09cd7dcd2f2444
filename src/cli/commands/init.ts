import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { severityOf } from "../../diagnostics/severity.ts";
import type { InitAnswers } from "../../init/answers.ts";
import { firstConfig, firstConfigText } from "../../init/first-config.ts";
import { withAttributes } from "../../init/git-attributes.ts";
import { workflowFiles } from "../../init/workflow-files.ts";
import { checkShape } from "../../load/check-shape.ts";
import { loadConfig } from "../../load/load-config.ts";
import type { CommandResult, FileOutcome } from "../../report/result.ts";
import { checkRules, doubtedPaths } from "../../rules/check-rules.ts";
import { configYaml } from "../../write/config-yaml.ts";
import { defaultBranch } from "./default-branch.ts";
import { importableFile } from "./importable-file.ts";
import { importConfig, type ImportOutcome } from "./import-config.ts";
import { repositoryRoot } from "./repository-root.ts";
import { schemaFor } from "./schema-for.ts";
import { textOf, writeWhole } from "./write-file.ts";

export const CONFIG_FILE = "models.config.yaml";

/** What a folder has already. */
export interface Surroundings {
  readonly folder: string;
  /** Root of the repository, or the folder. */
  readonly root: string;
  /** A config in the new form, by its name. */
  readonly config?: string;
  /** A file with models in another format, by its name. */
  readonly importable?: string;
}

export function lookAround(folder: string): Surroundings {
  const importable = importableFile(folder);
  const configs = readdirSync(folder).filter((name) => /^models\.config\.(?:[cm]?[jt]s|jsonc?|ya?ml)$/u.test(name));
  const config = configs.find((name) => name !== importable);
  return {
    folder,
    root: repositoryRoot(folder),
    ...(config === undefined ? {} : { config }),
    ...(importable === undefined ? {} : { importable }),
  };
}

/** Errors of the config that the answers make, in words. */
export function mistakesIn(answers: InitAnswers, folder: string): readonly string[] {
  const loaded = loadConfig(configYaml(firstConfig(answers), { schema: "" }), CONFIG_FILE);
  const { config, findings } = checkShape(loaded);
  const rules: readonly Finding[] =
    config === undefined ? [] : checkRules(config, { configDir: folder, doubted: doubtedPaths(findings) });
  return [...findings, ...rules].filter((one) => severityOf(one, {}) === "error").map(({ message }) => message);
}

export interface InitInput {
  readonly surroundings: Surroundings;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What to write: from answers, from the file that is there, or nothing because there is a config. */
  readonly config: { readonly answers: InitAnswers } | { readonly importFrom: string } | "keep";
  readonly target: InitAnswers["target"];
  readonly workflows: boolean;
  readonly overwrite: boolean;
  /** The config was asked for in so many words: not to write it is a failure. */
  readonly explicit: boolean;
}

export interface InitOutcome {
  readonly result: CommandResult;
  readonly source?: ImportOutcome["source"];
}

/** Writes the config, the workflows and the line in `.gitattributes`; what is there is kept. */
export function init(input: InitInput): InitOutcome {
  const { surroundings, overwrite } = input;
  const { config, imported } = writeConfig(input);
  const files: FileOutcome[] = [config];
  if (input.workflows) {
    const { folder, root } = surroundings;
    const options = {
      target: input.target,
      branch: defaultBranch(root),
      folder: relative(root, folder).split(sep).join("/"),
    };
    for (const { path, text } of workflowFiles(options)) {
      files.push({ path: shown(folder, join(root, path)), state: writeWhole(join(root, path), text, overwrite) });
    }
    files.push(extendAttributes(surroundings));
  }
  const notWritten = config.state === "kept" && input.explicit;
  const ok = !notWritten && (imported === undefined || imported.result.ok);
  const wrote = files.some(({ state }) => state === "written" || state === "overwritten" || state === "extended");
  return {
    ...(imported === undefined ? {} : { source: imported.source }),
    result: {
      schema_version: 1,
      command: "init",
      ok,
      decision: ok ? "passed" : "failed",
      reason_code: ok ? (wrote ? "initialized" : "nothing-to-do") : notWritten ? "config-exists" : "config-invalid",
      diagnostics: imported?.result.diagnostics ?? [],
      files,
      timings: [],
    },
  };
}

function writeConfig({ surroundings, config, env, overwrite }: InitInput): {
  readonly config: FileOutcome;
  readonly imported?: ImportOutcome;
} {
  const { folder } = surroundings;
  if (config === "keep") return { config: { path: surroundings.config ?? CONFIG_FILE, state: "kept" } };
  if ("importFrom" in config) {
    const { importFrom } = config;
    const imported = importConfig({
      directory: folder,
      configFile: importFrom,
      output: CONFIG_FILE,
      env,
      overwrite,
      merge: false,
    });
    const [file = { path: CONFIG_FILE, state: "kept" as const }] = imported.result.files ?? [];
    return { config: file, imported };
  }
  const text = firstConfigText(config.answers, schemaFor(folder));
  return { config: { path: CONFIG_FILE, state: writeWhole(join(folder, CONFIG_FILE), text, overwrite) } };
}

/** A line more is no overwriting. */
function extendAttributes({ folder, root }: Surroundings): FileOutcome {
  const path = join(root, ".gitattributes");
  const before = textOf(path);
  const state = writeWhole(path, withAttributes(before ?? ""), true);
  return { path: shown(folder, path), state: state === "overwritten" ? "extended" : state };
}

function shown(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/");
}
