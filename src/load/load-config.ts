import type { Finding } from "../diagnostics/diagnostic.ts";
import { fullRangeOf, linesOf, rangeOf, type Lines } from "../diagnostics/lines.ts";
import type { Source } from "../diagnostics/source.ts";
import type { JsonValue } from "../schema/json.ts";
import type { Note } from "../write/config-yaml.ts";
import { readJson } from "./json-reader.ts";
import { isLegacyList } from "./legacy/is-legacy-list.ts";
import type { readLegacyList } from "./legacy/legacy-list.ts";
import { MOST_FINDINGS, type Parsed, type Problem } from "./parsed.ts";
import { createSource, pathAt, type Place } from "./places.ts";
import { secretFindings } from "./secrets.ts";
import { readYaml } from "./yaml-reader.ts";

export interface LoadResult {
  readonly source: Source;
  /** What the file says; absent when it cannot be read, and then `findings` says why. */
  readonly value?: JsonValue;
  readonly findings: readonly Finding[];
  /** What a file in the new form would say in comments, when this is another format. */
  readonly notes?: readonly Note[];
}

/** Most characters of a config file. */
export const MAX_LENGTH = 1024 * 1024;

/**
 * Reads the text of a config file: JSON when `file` ends in `.json`, JSON with comments and trailing commas when it ends
 * in `.jsonc`, else YAML. Mistakes are findings with their exact place; nothing is thrown for any text. `legacy` reads a
 * JSON list of models, the format of an earlier set-up, which is a mistake without it.
 */
export function loadConfig(text: string, file: string, legacy?: typeof readLegacyList): LoadResult {
  const lines = linesOf(text.replace(/^\uFEFF/u, ""));
  const refusal = refuseText(lines);
  if (refusal !== undefined) return { source: createSource(file, lines, undefined), findings: [refusal] };
  const read = parse(lines.text, file.toLowerCase());
  const converted =
    legacy !== undefined && read.root !== undefined && isLegacyList(read.value)
      ? legacy(read.value, read.root, lines, { what: "This list", argument: ` ${JSON.stringify(file)}` })
      : undefined;
  const { root } = converted ?? read;
  const findings = [
    ...read.problems.slice(0, MOST_FINDINGS).map((problem) => toFinding(problem, lines, root)),
    ...(converted?.findings ?? []),
  ];
  const loaded = finishLoading(file, lines, { ...read, ...converted, findings });
  return converted === undefined ? loaded : { ...loaded, notes: converted.notes };
}

function parse(text: string, file: string): Parsed {
  if (file.endsWith(".jsonc")) return readJson(text, { lenient: true });
  return file.endsWith(".json") ? readJson(text) : readYaml(text);
}

/** What every text and value is looked at for, however it was read. */
export function finishLoading(
  file: string,
  lines: Lines,
  read: Pick<Parsed, "value" | "root"> & { readonly findings: readonly Finding[] },
): LoadResult {
  const source = createSource(file, lines, read.root);
  const findings = [...read.findings, ...secretFindings(lines, read.value, read.root)];
  const unusable = rootProblem(read.value, lines);
  if (unusable !== undefined) return { source, findings: [...findings, unusable] };
  return read.value === undefined ? { source, findings } : { source, value: read.value, findings };
}

/** What keeps a text from being parsed at all. */
export function refuseText(lines: Lines): Finding | undefined {
  if (lines.text.length > MAX_LENGTH) {
    return {
      code: "RF107",
      message: `The file has ${lines.text.length} characters; at most ${MAX_LENGTH} are read`,
      path: [],
    };
  }
  // oxlint-disable-next-line no-control-regex -- exactly those are looked for
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/u.exec(lines.text);
  if (control === null) return undefined;
  const hex = control[0].charCodeAt(0).toString(16).padStart(4, "0").toUpperCase();
  return {
    code: "RF108",
    message: `The file holds the control character U+${hex}`,
    path: [],
    range: rangeOf(lines, { start: control.index, end: control.index + 1 }),
    help: "Save the file as UTF-8 text; inside a text in double quotes, write the character as an escape.",
  };
}

function rootProblem(value: JsonValue | undefined, lines: Lines): Finding | undefined {
  if (value === null) {
    return {
      code: "RF128",
      message: "The file is empty",
      path: [],
      range: rangeOf(lines, { start: 0, end: 0 }),
      help: "A config starts with `version: 1`, a `name` and `models`.",
    };
  }
  if (!Array.isArray(value)) return undefined;
  return {
    code: "RF129",
    message: "The file is a list, but a config is a map",
    path: [],
    help: "Write `version: 1`, a `name`, and under `models` one key for each entry: its `model_id`. For a list of models, `rayfleet import` does it.",
  };
}

function toFinding(problem: Problem, lines: Lines, root: Place | undefined): Finding {
  const { code, message, span, help, related, rewrite } = problem;
  return {
    code,
    message,
    path: pathAt(root, span.start),
    range: rangeOf(lines, span),
    ...(help === undefined ? {} : { help }),
    ...(rewrite === undefined ? {} : { edits: [{ range: fullRangeOf(lines, rewrite.span), text: rewrite.text }] }),
    ...(related === undefined ? {} : { related: [{ message: related.message, range: rangeOf(lines, related.span) }] }),
  };
}
