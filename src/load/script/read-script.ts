import type { Finding } from "../../diagnostics/diagnostic.ts";
import { linesOf, rangeOf, type Lines } from "../../diagnostics/lines.ts";
import { finishLoading, refuseText, type LoadResult } from "../load-config.ts";
import { createSource, type Place } from "../places.ts";
import { type Answer, parseAnswer } from "./answer.ts";
import { endingFinding } from "./ending-finding.ts";
import { isWithin } from "./import-help.ts";
import { placeFailure } from "./place-failure.ts";
import { runChild, type ScriptLimits, scriptLimits } from "./run-child.ts";
import { defaultExportSpan, parseScript, placesOf } from "./script-places.ts";

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

/**
 * Runs a config in a process of its own and reads the JSON that it comes to; every way to fail is a finding. A mistake
 * in an imported file is placed in that file: `source` is the file that the findings are about.
 */
export async function readScript(request: ScriptRequest): Promise<ReadScript> {
  const lines = linesOf(request.text.replace(/^\uFEFF/u, ""));
  const source = createSource(request.file, lines, undefined);
  const refusal = refuseText(lines) ?? needsNode();
  if (refusal !== undefined) return { source, findings: [refusal], printed: [], sources: [] };
  const { path: config, root, limits = scriptLimits, signal, program } = request;
  const ending = await runChild({
    config,
    root,
    limits,
    ...(signal === undefined ? {} : { signal }),
    ...(program === undefined ? {} : { program }),
  });
  const printed = ending.printed === "" ? [] : ending.printed.replace(/\n$/u, "").split(/\r\n|\n|\r/u);
  const cut = ending.stopped === "memory" || ending.stopped === "answer-too-long";
  const answer = cut ? undefined : parseAnswer(ending.answer);
  const read =
    answer === undefined ? { source, findings: [endingFinding(ending, limits)] } : answered(request, lines, answer);
  const sources = answer?.kind === "value" ? answer.sources.filter((file) => isWithin(root, file)) : [];
  return { ...read, findings: [...read.findings, ...printedFinding(printed)], printed, sources };
}

function answered(request: ScriptRequest, lines: Lines, answer: Answer): LoadResult {
  if (answer.kind === "failure") {
    const { source, finding } = placeFailure(request, lines, answer.failure);
    return { source, findings: [finding] };
  }
  const { value, problems, stripped } = answer;
  const parsed = stripped?.length === lines.text.length ? parseScript(stripped) : undefined;
  const program = parsed?.ok === true ? parsed.program : undefined;
  const exported = program === undefined ? undefined : defaultExportSpan(program);
  const root: Place | undefined =
    (program === undefined ? undefined : placesOf(program)) ??
    (exported === undefined ? undefined : { value: exported });
  if (value === null && problems.every(({ path, what }) => path.length === 0 && what === "undefined")) {
    const range = exported === undefined ? {} : { range: rangeOf(lines, exported) };
    return { source: createSource(request.file, lines, root), findings: [{ ...NOTHING_EXPORTED, ...range }] };
  }
  return finishLoading(request.file, lines, {
    findings: problems.map(({ path, what }) => notJson(path, what)),
    ...(root === undefined ? {} : { root }),
    // What is no JSON as a whole is not looked at further.
    ...(value === null ? {} : { value }),
  });
}

const NOTHING_EXPORTED: Finding = {
  code: "RF152",
  message: "The default export is nothing",
  path: [],
  help: "Write `export default defineConfig({ ... })`.",
};

function notJson(path: Finding["path"], what: string): Finding {
  const help =
    what === "undefined"
      ? "Leave the key out: `...(more ? { key: value } : {})`."
      : "Write plain data: text, numbers, true, false, null, lists and maps.";
  return { code: "RF149", message: `This is ${what}; a config is plain JSON`, path, help };
}

function needsNode(): Finding | undefined {
  if (process.features.typescript !== undefined && process.features.typescript !== false) return undefined;
  const message = `The config is a script, which Node 24 or newer runs, and this is ${process.version}`;
  return { code: "RF104", message, path: [], help: "Use a newer Node, or a config in YAML or JSON." };
}

function printedFinding(printed: readonly string[]): readonly Finding[] {
  if (printed.length === 0) return [];
  const lines = printed.length === 1 ? "one line" : `${printed.length} lines`;
  const message = `The config prints ${lines}, which nothing is taken from`;
  return [{ code: "RF150", message, path: [], help: "Take the output out: it shows in the log of every check." }];
}
