import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { emptySource, type Source } from "../diagnostics/source.ts";
import type { Config } from "../schema/config.ts";
import { checkShape } from "./check-shape.ts";
import { findConfig } from "./find-config.ts";
import { loadConfig } from "./load-config.ts";
import { readConfigFile } from "./read-file.ts";

export interface ReadConfigOptions {
  /** Where paths start, and where a config is looked for when none is named. */
  readonly folder: string;
  /** The file that was named, if any. */
  readonly path?: string;
  /** The folder that the file must lie in: the checkout, where a pull request decides what is in it. */
  readonly workspace?: string;
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
}

/** From a path, or a folder, to a config and everything that is wrong with its text and shape. */
export function readConfig(options: ReadConfigOptions): ReadConfig {
  const found =
    options.path === undefined
      ? findConfig(options.folder)
      : { kind: "found" as const, path: resolve(options.folder, options.path) };
  if (found.kind === "none") {
    const missing = found.finding.code === "RF102";
    return {
      source: emptySource(shownPath(options.folder, found.file)),
      missing,
      findings: [found.finding],
    };
  }
  const file = shownPath(options.folder, found.path);
  const read = readConfigFile(found.path, options.workspace);
  if (read.kind !== "read") {
    return { source: emptySource(file), missing: read.kind === "missing", findings: [read.finding] };
  }
  const loaded = loadConfig(read.text, file);
  return { source: loaded.source, path: found.path, missing: false, ...checkShape(loaded) };
}

/** Relative, with `/`, as GitHub wants it; absolute when the file is elsewhere. */
function shownPath(folder: string, path: string): string {
  const way = relative(folder, path);
  if (way === "") return ".";
  return isAbsolute(way) || way.startsWith("..") ? path : way.split(sep).join("/");
}
