import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { emptySource, type Source } from "../diagnostics/source.ts";
import type { Config } from "../schema/config.ts";
import type { JsonValue } from "../schema/json.ts";
import type { CheckedShape } from "./check-shape.ts";
import { findConfig, isScript, severalFiles } from "./find-config.ts";
import { checkAgainstScript, checkMark, dataOf, isMadeOf } from "./generated-data.ts";
import { type Environment, legacyVariable } from "./legacy/variables.ts";
import { loadAnyConfig } from "./load-any-config.ts";
import type { LoadResult } from "./load-config.ts";
import { readConfigFile, type ReadFile } from "./read-file.ts";
import { repositoryRoot } from "./repository-root.ts";
import type { ScriptLimits } from "./script/run-child.ts";

export interface ReadConfigOptions {
  /** Where paths start, and where a config is looked for when none is named. */
  readonly folder: string;
  /** The file that was named, if any. */
  readonly path?: string;
  /**
   * The folder that the file must lie in: the checkout, where a pull request decides what is in it. Messages name the
   * file as seen from there, as GitHub does.
   */
  readonly workspace?: string;
  /** How much of the file is looked at: all of it, or only where the fleet runs. */
  readonly shape?: (loaded: LoadResult) => Promise<CheckedShape>;
  /**
   * Why scripts are not run here, as one sentence; they are run when it is absent. Then the data that was made of a
   * script is read in its place.
   */
  readonly dataOnly?: string;
  /** Says nothing of stale data: it is about to be written. */
  readonly ignoreStale?: boolean;
  readonly limits?: ScriptLimits;
  readonly signal?: AbortSignal;
  /** Variables of an earlier set-up in it are read when no file is named or found. */
  readonly env?: Environment;
}

export interface ReadConfig {
  readonly source: Source;
  /** Absolute path of the file, when there is one; paths in a config are relative to its folder. */
  readonly path?: string;
  /** True when there is no such file: wrong usage, not a mistake in a config. */
  readonly missing: boolean;
  /**
   * All that could be read, without what is wrong. Present with errors too, so that further checks can look at the
   * rest; what is done with it has to depend on the findings.
   */
  readonly config?: Config;
  readonly findings: readonly Finding[];
  /** What was run to get the config. */
  readonly script?: ScriptFacts;
}

export interface ScriptFacts {
  /** Absolute path, links followed. */
  readonly path: string;
  /** The data file that was made of it earlier, if any. */
  readonly data?: string;
  /** Absolute paths of all files that made the value. */
  readonly sources: readonly string[];
  readonly value?: JsonValue;
  /** Lines that it printed, as they are: not to be shown without being made harmless. */
  readonly printed: readonly string[];
}

export type LocatedConfig =
  | { readonly kind: "data"; readonly path: string }
  | { readonly kind: "script"; readonly path: string; readonly data?: string }
  | { readonly kind: "none"; readonly file: string; readonly finding: Finding };

/** The file that was named or is found, and with a script the data that was made of it. */
export function locateConfig({ folder, path, workspace }: ReadConfigOptions): LocatedConfig {
  if (path !== undefined) {
    const named = resolve(folder, path);
    return isScript(named) ? withData(named, dataOf(named, workspace)) : { kind: "data", path: named };
  }
  const found = findConfig(folder);
  if (found.kind === "none") return found;
  if (found.kind === "found") return isScript(found.path) ? withData(found.path) : { kind: "data", path: found.path };
  const { script, data } = found;
  if (isMadeOf(data, script, workspace)) return withData(script, data);
  return { kind: "none", file: script, finding: severalFiles([script, data]) };
}

function withData(path: string, data?: string): LocatedConfig {
  return { kind: "script", path, ...(data === undefined ? {} : { data }) };
}

/** From a path, or a folder, to a config and everything that is wrong with its text and shape. */
export async function readConfig(options: ReadConfigOptions): Promise<ReadConfig> {
  const shape = options.shape ?? wholeShape;
  const located = locateConfig(options);
  if (located.kind === "none") {
    const missing = located.finding.code === "RF102";
    const loaded = missing ? await loadVariables(options.env ?? {}) : undefined;
    if (loaded !== undefined) return { source: loaded.source, missing: false, ...(await shape(loaded)) };
    return withoutConfig(shownPath(options.workspace ?? options.folder, located.file), located.finding, missing);
  }
  if (located.kind === "data") return readDataConfig(located.path, options);
  const { path, data } = located;
  if (options.dataOnly === undefined) return readScriptConfig(path, data, options);
  if (data !== undefined) return readDataConfig(data, options);
  const read = readConfigFile(path, options.workspace);
  if (read.kind !== "read") return notRead(path, read, options);
  return withoutConfig(shownPath(options.workspace ?? options.folder, path), scriptRefused(options.dataOnly, path));
}

async function readDataConfig(path: string, options: ReadConfigOptions): Promise<ReadConfig> {
  const read = readConfigFile(path, options.workspace);
  if (read.kind !== "read") return notRead(path, read, options);
  const loaded = await loadAnyConfig(read.text, shownPath(options.workspace ?? options.folder, path));
  const stale =
    loaded.value === undefined || options.ignoreStale === true
      ? []
      : checkMark(loaded.value, read.real, options.workspace ?? rootOf(path));
  const checked = await (options.shape ?? wholeShape)(loaded);
  const unused = unusedVariable(loaded.source.file, options.env ?? {});
  return {
    source: loaded.source,
    path,
    missing: false,
    ...checked,
    findings: [...stale, ...checked.findings, ...unused],
  };
}

async function readScriptConfig(
  path: string,
  data: string | undefined,
  options: ReadConfigOptions,
): Promise<ReadConfig> {
  const read = readConfigFile(path, options.workspace);
  if (read.kind !== "read") return notRead(path, read, options);
  const file = shownPath(options.workspace ?? options.folder, path);
  const { readScript } = await import("./script/read-script.ts");
  const root = realpathSync(options.workspace ?? rootOf(read.real));
  const { limits, signal } = options;
  const loaded = await readScript({
    path: read.real,
    text: read.text,
    file,
    root,
    ...(limits === undefined ? {} : { limits }),
    ...(signal === undefined ? {} : { signal }),
  });
  const { value, sources, printed } = loaded;
  const stale =
    data === undefined || value === undefined || options.ignoreStale === true
      ? []
      : checkAgainstScript(data, read.real, { value, sources }, options.workspace);
  const checked = await (options.shape ?? wholeShape)(loaded);
  const script: ScriptFacts = {
    path: read.real,
    sources,
    printed,
    ...(data === undefined ? {} : { data }),
    ...(value === undefined ? {} : { value }),
  };
  return { source: loaded.source, path, missing: false, ...checked, findings: [...stale, ...checked.findings], script };
}

/** Loaded when there is something to check. */
async function wholeShape(loaded: LoadResult): Promise<CheckedShape> {
  const { shapeOf } = await import("./shape.ts");
  return shapeOf(loaded);
}

function scriptRefused(why: string, path: string): Finding {
  const script = path.endsWith("models.config.ts") ? "" : ` ${path.split(sep).at(-1) ?? ""}`;
  return {
    code: "RF104",
    message: `The config is a script, which is not run here. ${why}`,
    path: [],
    help: `Run \`rayfleet synth${script} --config-out models.config.json\` and commit the file: it is read in the script's place, and the check says when it is stale.`,
  };
}

function notRead(path: string, read: Exclude<ReadFile, { kind: "read" }>, options: ReadConfigOptions): ReadConfig {
  return withoutConfig(shownPath(options.workspace ?? options.folder, path), read.finding, read.kind === "missing");
}

function withoutConfig(file: string, finding: Finding, missing = false): ReadConfig {
  return { source: emptySource(file), missing, findings: [finding] };
}

/** The config in the variables of an earlier set-up, if they are set. */
async function loadVariables(env: Environment): Promise<LoadResult | undefined> {
  if (legacyVariable(env) === undefined) return undefined;
  const { loadEnvironment } = await import("./legacy/environment.ts");
  return loadEnvironment(env);
}

/** MODEL_ID is a name that many programs use; MODELS_CONFIG was meant for this one. */
function unusedVariable(file: string, env: Environment): readonly Finding[] {
  if (legacyVariable(env) !== "MODELS_CONFIG") return [];
  const message = `The variable MODELS_CONFIG is set but not used: ${quote(file)} is`;
  return [{ code: "RF166", message, path: [] }];
}

/** Relative, with `/`, as GitHub wants it; absolute when the file is elsewhere. */
function shownPath(folder: string, path: string): string {
  const way = relative(folder, path);
  if (way === "") return ".";
  return isAbsolute(way) || way.startsWith("..") ? path : way.split(sep).join("/");
}

/** The folder that a script's own modules lie in: the repository, or the script's folder when it is in none. */
function rootOf(path: string): string {
  return repositoryRoot(dirname(path)) ?? dirname(path);
}
