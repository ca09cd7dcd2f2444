import { dirname, relative, sep } from "node:path";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { linesOf, rangeOf, type Lines, type Span } from "../../diagnostics/lines.ts";
import type { Source } from "../../diagnostics/source.ts";
import { refuseText } from "../load-config.ts";
import { createSource } from "../places.ts";
import { readRegularText } from "../read-file.ts";
import type { Failure } from "./answer.ts";
import { tellFailure } from "./failure-finding.ts";
import { isWithin } from "./import-help.ts";
import { defaultExportSpan, importSpan, parseScript, type ParsedScript } from "./script-places.ts";

interface FailedScript {
  /** Absolute path of the config, links followed. */
  readonly path: string;
  /** Its name in messages. */
  readonly file: string;
  /** Absolute path of the repository, links followed. */
  readonly root: string;
}

/** What went wrong in a script, at its place: in the config, or in the file of the repository where it happened. */
export function placeFailure(
  request: FailedScript,
  lines: Lines,
  failure: Failure,
): { readonly source: Source; readonly finding: Finding } {
  const own = failure.file === undefined || failure.file === request.path ? undefined : fileOf(failure.file, request);
  const text = own?.lines ?? lines;
  const file = own?.file ?? request.file;
  const known = own !== undefined || failure.file === request.path;
  const parsed = failure.stripped?.length === text.text.length ? parseScript(failure.stripped) : undefined;
  const span = known ? spanOfFailure(failure, text, parsed) : undefined;
  const isDecorator = failure.reason === "syntax" && span !== undefined && text.text.startsWith("@", span.start);
  const told = tellFailure(isDecorator ? { ...failure, name: "decorator" } : failure, request);
  const finding: Finding = { ...told, path: [], ...(span === undefined ? {} : { range: rangeOf(text, span) }) };
  return { source: createSource(file, text, undefined), finding };
}

function spanOfFailure(failure: Failure, lines: Lines, parsed: ParsedScript | undefined): Span | undefined {
  if (failure.reason === "no-default" && parsed?.ok === true) return defaultExportSpan(parsed.program);
  if (failure.reason === "syntax" && parsed?.ok === false && parsed.message !== "") {
    return { start: parsed.at, end: parsed.at + 1 };
  }
  if (failure.specifier !== undefined && parsed?.ok === true) {
    const span = importSpan(parsed.program, failure.specifier, failure.name);
    if (span !== undefined) return span;
  }
  const { line, column, width } = failure;
  if (line === undefined) return failure.specifier === undefined ? undefined : quoted(lines, failure.specifier);
  const start = lines.starts[line - 1];
  if (start === undefined) return undefined;
  if (column === undefined)
    return { start: start + leading(lines, start), end: lines.starts[line] ?? lines.text.length };
  const at = Math.min(start + column - 1, lines.text.length);
  return { start: at, end: width === undefined ? endOfWord(lines, at) : at + width };
}

function quoted(lines: Lines, specifier: string): Span | undefined {
  for (const mark of ['"', "'", "`"]) {
    const start = lines.text.indexOf(`${mark}${specifier}${mark}`);
    if (start !== -1) return { start, end: start + specifier.length + 2 };
  }
  return undefined;
}

function leading(lines: Lines, start: number): number {
  return /^[ \t]*/u.exec(lines.text.slice(start, start + 1000))?.[0].length ?? 0;
}

function endOfWord(lines: Lines, at: number): number {
  return at + (/^[\w$.]+/u.exec(lines.text.slice(at, at + 200))?.[0].length ?? 1);
}

/** Another file of the repository, by the path that the process told: looked at as any path of a user is. */
function fileOf(path: string, request: FailedScript): { readonly file: string; readonly lines: Lines } | undefined {
  const read = isWithin(request.root, path) ? readRegularText(path) : undefined;
  if (read?.kind !== "read") return undefined;
  const lines = linesOf(read.text.replace(/^\uFEFF/u, ""));
  if (refuseText(lines) !== undefined) return undefined;
  return { file: besides(request, path), lines };
}

/** Named as the config is: relative to where its own name starts. */
function besides({ file, path: config }: FailedScript, path: string): string {
  const way = relative(dirname(config), path).split(sep).join("/");
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
  if (folder === "") return way;
  const parts = folder.split("/");
  let rest = way;
  while (rest.startsWith("../") && parts.length > 0 && parts.at(-1) !== "..") {
    parts.pop();
    rest = rest.slice("../".length);
  }
  return [...parts, rest].join("/");
}
