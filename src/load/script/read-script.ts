import { dirname, relative, sep } from "node:path";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { linesOf, rangeOf, type Lines, type Span } from "../../diagnostics/lines.ts";
import type { Source } from "../../diagnostics/source.ts";
import { finishLoading, refuseText, type LoadResult } from "../load-config.ts";
import { createSource, type Place } from "../places.ts";
import { readRegularText } from "../read-file.ts";
import { type Answer, type Failure, parseAnswer } from "./answer.ts";
import { tellFailure } from "./failure-finding.ts";
import { isWithin } from "./import-help.ts";
import { type ChildEnding, runChild, type ScriptLimits, scriptLimits } from "./run-child.ts";

export interface ScriptRequest {
  /** Absolute path, links followed. */
  readonly path: string;
  readonly text: string;
  /** The config's name in messages. */
  readonly file: string;
  /** Absolute path of the repository, links followed: nothing outside it is read. */
  readonly root: string;
  readonly limits?: ScriptLimits;
  readonly signal?: AbortSignal;
  /** The program that runs the script; ours unless a test has another. */
  readonly program?: string;
}

export interface ReadScript extends LoadResult {
  /** Lines that the config printed, as they are: not to be shown without being made harmless. */
  readonly printed: readonly string[];
  /** Absolute paths of the user's files that made the value; empty without one. */
  readonly sources: readonly string[];
}

type Places = typeof import("./script-places.ts");

/**
 * Runs a config in a process of its own and reads the JSON that it comes to; every way to fail is a finding. A mistake
 * in an imported file is placed in that file: `source` is the file that the findings are about.
 */
export async function readScript(request: ScriptRequest): Promise<ReadScript> {
  const lines = linesOf(request.text.replace(/^\uFEFF/u, ""));
  const refusal = refuseText(lines);
  if (refusal !== undefined) return nothing(createSource(request.file, lines, undefined), [refusal], []);
  if (process.features.typescript === false)
    return nothing(createSource(request.file, lines, undefined), [needsNode()], []);
  const limits = request.limits ?? scriptLimits;
  const { path: config, root, signal, program } = request;
  const running = runChild({
    config,
    root,
    limits,
    ...(signal === undefined ? {} : { signal }),
    ...(program === undefined ? {} : { program }),
  });
  const [ending, places] = await Promise.all([running, import("./script-places.ts")]);
  const printed = ending.printed === "" ? [] : ending.printed.replace(/\n$/u, "").split(/\r\n|\n|\r/u);
  const answer =
    ending.stopped === "memory" || ending.stopped === "answer-too-long" ? undefined : parseAnswer(ending.answer);
  if (answer?.kind === "value") return fromValue(request, lines, answer, places, printed);
  const failed = answer === undefined ? withoutAnswer(ending, limits) : undefined;
  if (failed !== undefined || answer === undefined) {
    const source = createSource(request.file, lines, undefined);
    return nothing(source, [...(failed === undefined ? [] : [failed]), ...printedFinding(printed)], printed);
  }
  const { source, finding } = placeFailure(request, lines, answer.failure, places);
  return nothing(source, [finding, ...printedFinding(printed)], printed);
}

function fromValue(
  request: ScriptRequest,
  lines: Lines,
  answer: Extract<Answer, { kind: "value" }>,
  places: Places,
  printed: readonly string[],
): ReadScript {
  const parsed = answer.stripped?.length === lines.text.length ? places.parseScript(answer.stripped) : undefined;
  const program = parsed?.ok === true ? parsed.program : undefined;
  const exported = program === undefined ? undefined : places.defaultExportSpan(program);
  const written = program === undefined ? undefined : places.placesOf(program);
  const root: Place | undefined = written ?? (exported === undefined ? undefined : { value: exported });
  const own = answer.sources.filter((file) => isWithin(request.root, file));
  const isNothing =
    answer.value === null && answer.problems.every(({ path, what }) => path.length === 0 && what === "undefined");
  if (isNothing) {
    const range = exported === undefined ? {} : { range: rangeOf(lines, exported) };
    const finding: Finding = { code: "RF152", message: "The default export is nothing", path: [], ...range };
    const help = "Write `export default defineConfig({ ... })`.";
    return nothing(
      createSource(request.file, lines, undefined),
      [{ ...finding, help }, ...printedFinding(printed)],
      printed,
    );
  }
  const findings: Finding[] = answer.problems.map(({ path, what }) => ({
    code: "RF149",
    message: `This is ${what}; a config is plain JSON`,
    path,
    help:
      what === "undefined"
        ? "Leave the key out: `...(more ? { key: value } : {})`."
        : "Write plain data: text, numbers, true, false, null, lists and maps.",
  }));
  const read = {
    findings: [...findings, ...printedFinding(printed)],
    ...(root === undefined ? {} : { root }),
    // What is no JSON as a whole is not looked at further.
    ...(answer.value === null ? {} : { value: answer.value }),
  };
  return {
    ...finishLoading(request.file, lines, read),
    printed,
    sources: own,
  };
}

function nothing(source: Source, findings: readonly Finding[], printed: readonly string[]): ReadScript {
  return { source, findings, printed, sources: [] };
}

/** Why there is no answer of ours. */
function withoutAnswer(ending: ChildEnding, limits: ScriptLimits): Finding {
  if (ending.stopped === "memory" || /heap out of memory|Array buffer allocation failed/u.test(ending.stderr)) {
    return {
      code: "RF153",
      message: "The config takes more memory than it may",
      path: [],
      help: `It has 256 MiB for objects and ${limits.memoryMib} MiB in all; a config takes about 60.`,
    };
  }
  if (ending.stopped === "time") {
    return {
      code: "RF147",
      message: `The config did not come to an end in ${limits.timeMs / 1000} s`,
      path: [],
      help: "Look for a loop that does not end.",
    };
  }
  if (ending.stopped === undefined && ending.answer === "") {
    return {
      code: "RF154",
      message: `The process of the config ended ${ending.exitCode === null ? "by a signal" : `with ${ending.exitCode}`} before there was a value`,
      path: [],
    };
  }
  return {
    code: "RF159",
    message: "The process of the config sent something else than one config",
    path: [],
    help: "Nothing of what it sent is used. A config only exports a value, of at most 8 MiB.",
  };
}

function needsNode(): Finding {
  const message = `Scripts are run by Node 24 or newer, and this is ${process.version}`;
  return { code: "RF140", message, path: [], help: "Use a newer Node, or a config in YAML or JSON." };
}

function printedFinding(printed: readonly string[]): readonly Finding[] {
  if (printed.length === 0) return [];
  const message = `The config prints ${printed.length === 1 ? "one line" : `${printed.length} lines`}, which nothing is taken from`;
  return [{ code: "RF150", message, path: [], help: "Take the output out: it shows in the log of every check." }];
}

function placeFailure(
  request: ScriptRequest,
  lines: Lines,
  failure: Failure,
  places: Places,
): { readonly source: Source; readonly finding: Finding } {
  const own = failure.file === undefined || failure.file === request.path ? undefined : fileOf(failure.file, request);
  const text = own?.lines ?? lines;
  const file = own?.file ?? request.file;
  const known = own !== undefined || failure.file === request.path;
  const parsed = failure.stripped?.length === text.text.length ? places.parseScript(failure.stripped) : undefined;
  const span = known ? spanOfFailure(failure, text, parsed, places) : undefined;
  const isDecorator = failure.reason === "syntax" && span !== undefined && text.text.startsWith("@", span.start);
  const told = tellFailure(isDecorator ? { ...failure, name: "decorator" } : failure, request);
  const finding: Finding = { ...told, path: [], ...(span === undefined ? {} : { range: rangeOf(text, span) }) };
  return { source: createSource(file, text, undefined), finding };
}

function spanOfFailure(
  failure: Failure,
  lines: Lines,
  parsed: ReturnType<Places["parseScript"]> | undefined,
  places: Places,
): Span | undefined {
  if (failure.reason === "no-default" && parsed?.ok === true) return places.defaultExportSpan(parsed.program);
  if (failure.reason === "syntax" && parsed?.ok === false && parsed.message !== "") {
    return { start: parsed.at, end: parsed.at + 1 };
  }
  if (failure.specifier !== undefined && parsed?.ok === true) {
    const span = places.importSpan(parsed.program, failure.specifier, failure.name);
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
function fileOf(path: string, request: ScriptRequest): { readonly file: string; readonly lines: Lines } | undefined {
  const read = isWithin(request.root, path) ? readRegularText(path) : undefined;
  if (read?.kind !== "read") return undefined;
  const lines = linesOf(read.text.replace(/^\uFEFF/u, ""));
  if (refuseText(lines) !== undefined) return undefined;
  return { file: besides(request, path), lines };
}

/** Named as the config is: relative to where its own name starts. */
function besides({ file, path: config }: ScriptRequest, path: string): string {
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
