import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import type { GeneratedMark } from "../schema/config.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import { DATA_FILES, isScript } from "./find-config.ts";
import { loadConfig } from "./load-config.ts";
import { readConfigFile, readRegularText } from "./read-file.ts";

/**
 * Data that was made of a script carries a mark in its key `$generated`: the script, all files that made the value, and
 * a digest over their texts and the value. So whoever may not run the script can still tell that it, or the data, was
 * changed afterwards. A script and the one data file with its mark in the same folder are one config.
 */
export function markOf(value: JsonValue | undefined): GeneratedMark | undefined {
  const mark = isJsonObject(value) ? value["$generated"] : undefined;
  if (!isJsonObject(mark)) return undefined;
  const { from, sources, digest } = mark;
  if (typeof from !== "string" || typeof digest !== "string" || !Array.isArray(sources)) return undefined;
  return { from, digest, sources: sources.filter((source) => typeof source === "string") };
}

/** The value with a mark that says what it was made of, in the place of any other. */
export function withMark(
  value: JsonObject,
  dataFile: string,
  script: string,
  sources: readonly string[],
): JsonObject | undefined {
  const folder = dirname(dataFile);
  const others = [...new Set(sources)].filter((source) => source !== script && !isPackageFile(source));
  const ordered = [script, ...others.toSorted()];
  const digest = digestOf(ordered, value);
  if (digest === undefined) return undefined;
  const names = ordered.map((source) => relative(folder, source).split(sep).join("/"));
  const { $generated: _old, $schema, ...rest } = value;
  const schema = $schema === undefined ? {} : { $schema };
  return { ...schema, $generated: { from: names[0] ?? "", sources: names, digest }, ...rest };
}

/** What is wrong with a mark, without running anything: a source or the data was changed after it was written. */
export function checkMark(value: JsonValue, dataFile: string, workspace: string | undefined): readonly Finding[] {
  const mark = markOf(value);
  if (mark === undefined || !isJsonObject(value)) return [];
  const folder = dirname(dataFile);
  const root = realpathSync(workspace ?? folder);
  const sources: string[] = [];
  for (const source of mark.sources) {
    const path = realPath(resolve(folder, source));
    const inside = workspace === undefined || (path !== undefined && !relative(root, path).startsWith(".."));
    if (path === undefined || !inside) {
      return [stale(`It was made of ${quote(source)}, which is not there`, mark.from, dataFile)];
    }
    sources.push(path);
  }
  if (digestOf(sources, value) === mark.digest) return [];
  return [stale(`It does not fit ${quote(mark.from)} any more`, mark.from, dataFile)];
}

/** What is wrong with the data file beside a script that was run. `value` and `sources` are what came of it. */
export function checkAgainstScript(
  data: string,
  script: string,
  { value, sources }: { readonly value: JsonValue; readonly sources: readonly string[] },
  workspace: string | undefined,
): readonly Finding[] {
  const written = readData(data, workspace);
  const wanted = isJsonObject(value) ? withMark(value, realPath(data) ?? data, script, sources) : undefined;
  if (written !== undefined && wanted !== undefined && sameContent(written, wanted)) return [];
  const message = `${basename(data)} is not what this script comes to`;
  return [{ ...stale(message, basename(script), data), path: [], anchor: "key" }];
}

/** The data file in the script's folder that was made of it. */
export function dataOf(script: string, workspace: string | undefined): string | undefined {
  return DATA_FILES.map((name) => join(dirname(script), name)).find(
    (path) => existsSync(path) && isMadeOf(path, script, workspace),
  );
}

/** The script in its folder that a data file was made of. */
export function scriptOf(data: string, workspace: string | undefined): string | undefined {
  const from = markOf(readData(data, workspace))?.from;
  if (from === undefined || basename(from) !== from || !isScript(from)) return undefined;
  return join(dirname(data), from);
}

/** Whether a data file says that it was made of a script in its folder. */
export function isMadeOf(data: string, script: string, workspace: string | undefined): boolean {
  return markOf(readData(data, workspace))?.from === basename(script);
}

function readData(path: string, workspace: string | undefined): JsonValue | undefined {
  const read = readConfigFile(path, workspace);
  return read.kind === "read" ? loadConfig(read.text, path).value : undefined;
}

function sameContent(a: JsonValue, b: JsonValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function stale(message: string, from: string, dataFile: string): Finding {
  const script = basename(from) === from && /^models\.config\.[cm]?[jt]s$/u.test(from) ? "" : ` ${from}`;
  return {
    code: "RF158",
    message,
    path: ["$generated"],
    anchor: "key",
    help: `Run \`rayfleet synth${script} --config-out ${basename(dataFile)}\` and commit the result.`,
  };
}

/** Undefined when a source cannot be read. Line ends do not count: git may change them. */
function digestOf(sources: readonly string[], value: JsonObject): string | undefined {
  const texts: string[] = [];
  for (const source of sources) {
    const read = readRegularText(source);
    if (read.kind !== "read") return undefined;
    texts.push(read.text.replaceAll("\r\n", "\n"));
  }
  const { $generated: _mark, ...content } = value;
  // Loaded when there is a mark: most configs have none, and checks have to start fast.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return `sha256:${createHash("sha256")
    .update(JSON.stringify([texts, content]))
    .digest("hex")}`;
}

/** Packages have their lock file, and are not installed in every job. */
function isPackageFile(path: string): boolean {
  return path.includes(`${sep}node_modules${sep}`);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
