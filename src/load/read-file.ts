import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { isScript, scriptFinding } from "./find-config.ts";
import { MAX_LENGTH } from "./load-config.ts";

/** Bytes of a UTF-16 code unit in UTF-8, at most. */
const MAX_BYTES = MAX_LENGTH * 3;

export type ReadFile =
  | { readonly kind: "read"; readonly text: string }
  /** Wrong usage rather than a mistake in a config: a command ends with 2. */
  | { readonly kind: "missing"; readonly finding: Finding }
  | { readonly kind: "refused"; readonly finding: Finding };

/**
 * Reads a config file as UTF-8. With `workspace`, the path must lie in that folder after symbolic links are followed,
 * because a pull request can add links.
 */
export function readConfigFile(path: string, workspace?: string): ReadFile {
  let real: string;
  try {
    real = realpathSync(path);
  } catch (error) {
    if (isMissing(error))
      return { kind: "missing", finding: { code: "RF101", message: "The file does not exist", path: [] } };
    return refused("RF106", "The file cannot be read");
  }
  if (workspace !== undefined && !isInside(realpathSync(workspace), real)) {
    return refused(
      "RF105",
      "The file lies outside the workspace",
      "Symbolic links are followed before this is checked.",
    );
  }
  if (isScript(real)) return { kind: "refused", finding: scriptFinding("The file") };
  if (!/\.(?:ya?ml|json)$/iu.test(path)) {
    return refused("RF109", "The name of a config file ends in .yaml, .yml or .json");
  }
  return readRegularFile(real);
}

/** Reads any file as UTF-8 text, if it is a regular one of a bounded size. */
export function readRegularFile(path: string): ReadFile {
  let descriptor: number;
  try {
    // Opening a named pipe would wait for a writer.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return refused("RF106", "The file cannot be opened");
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return refused("RF106", "This is not a regular file");
    if (stat.size > MAX_BYTES)
      return refused("RF107", `The file has ${stat.size} bytes; at most 1 MiB of text is read`);
    return { kind: "read", text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(descriptor)) };
  } catch (error) {
    if (error instanceof TypeError) return refused("RF108", "The file is not UTF-8 text", "Save it as UTF-8.");
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function refused(code: "RF105" | "RF106" | "RF107" | "RF108" | "RF109", message: string, help?: string): ReadFile {
  return { kind: "refused", finding: { code, message, path: [], ...(help === undefined ? {} : { help }) } };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
