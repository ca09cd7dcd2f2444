import { parseEnv } from "node:util";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { rangeOf, type Lines } from "../diagnostics/lines.ts";
import { readJson } from "../load/json-reader.ts";
import { isLegacyList } from "../load/legacy/is-legacy-list.ts";
import { loadSingle } from "../load/legacy/environment.ts";
import { legacyVariable } from "../load/legacy/variables.ts";
import type { LoadResult } from "../load/load-config.ts";
import type { Place } from "../load/places.ts";
import type { JsonValue } from "../schema/json.ts";

type EnvFile =
  | {
      readonly kind: "list";
      readonly list?: readonly JsonValue[];
      readonly root?: Place;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "variables"; readonly loaded: LoadResult }
  | { readonly kind: "nothing" };

const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?MODELS_CONFIG[ \t]*=[ \t]*/mu;

/** Whether an env file sets the variables of the earlier set-up. */
export function isLegacyEnvFile(text: string): boolean {
  return ASSIGNMENT.test(text) || /^[ \t]*(?:export[ \t]+)?MODEL_ID[ \t]*=[ \t]*\S/mu.test(text);
}

/**
 * Reads MODELS_CONFIG of an env file, in quotes or not, also over several lines, of which docker keeps only the first;
 * else MODEL_ID and the variables beside it.
 */
export function readEnvFile(lines: Lines, file: string): EnvFile {
  const assignment = ASSIGNMENT.exec(lines.text);
  const start = assignment === null ? 0 : assignment.index + assignment[0].length;
  const end = assignment === null ? 0 : endOfValue(lines.text, start);
  const quoted = /^["']/u.test(lines.text.slice(start, end));
  const from = quoted ? start + 1 : start;
  const to = quoted ? Math.max(from, end - 1) : end;
  if (lines.text.slice(from, to).trim() === "") return variables(lines.text, file);
  // Offsets stay those of the file; escaped quotes are those of a shell.
  const before = lines.text.slice(0, from).replace(/[^\n]/gu, " ");
  const { value, root, problems } = readJson(`${before}${lines.text.slice(from, to).replaceAll('\\"', ' "')}`);
  const span = { start: assignment?.index ?? 0, end: start };
  const findings: Finding[] = problems.map((problem) => ({
    code: "RF162",
    message: `MODELS_CONFIG is no JSON: ${problem.message}`,
    path: [],
    range: rangeOf(lines, problem.span),
  }));
  if (lines.text.slice(from, to).includes("\n")) {
    findings.push({
      code: "RF162",
      severity: "warn",
      message: "Docker's --env-file keeps only the first line of this value, so these models are not what it started",
      path: [],
      range: rangeOf(lines, span),
    });
  }
  if (problems.length > 0 || !isLegacyList(value) || root === undefined) {
    if (problems.length === 0) {
      findings.push({
        code: "RF162",
        message: "MODELS_CONFIG is no list of models",
        path: [],
        range: rangeOf(lines, span),
      });
    }
    return { kind: "list", findings };
  }
  return { kind: "list", list: value, root, findings };
}

function variables(text: string, file: string): EnvFile {
  const { MODELS_CONFIG: _, ...others } = parseEnv(text.replaceAll(/^[ \t]*export[ \t]+/gmu, ""));
  if (legacyVariable(others) === undefined) return { kind: "nothing" };
  return { kind: "variables", loaded: loadSingle(others, { file, text }) };
}

/** Up to the closing quote; without quotes up to the line in which the JSON is whole, else the first line. */
function endOfValue(text: string, start: number): number {
  const mark = text.charAt(start);
  if (mark === "'" || mark === '"') {
    // JSON in double quotes ends where a quote is the last thing of a line.
    const close = mark === "'" ? /'/gu : /"[ \t]*$/gmu;
    close.lastIndex = start + 1;
    const found = close.exec(text);
    return found === null ? text.length : found.index + 1;
  }
  const firstEnd = lineEnd(text, start);
  let end = firstEnd;
  for (let line = 0; line < MOST_LINES; line += 1) {
    if (isJson(text.slice(start, end))) return end;
    if (end >= text.length) break;
    end = lineEnd(text, end + 1);
  }
  return firstEnd;
}

/** No list of models has more. */
const MOST_LINES = 2000;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
