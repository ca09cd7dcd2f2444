import type { Finding } from "../diagnostics/diagnostic.ts";
import { emptySource } from "../diagnostics/source.ts";
import { loadConfig, type LoadResult } from "./load-config.ts";
import { MAX_DEPTH, MOST_FINDINGS } from "./parsed.ts";

type Path = readonly (string | number)[];

/**
 * Reads a config that a program made. What JSON cannot hold is a finding, never dropped in silence; only keys whose
 * value is undefined are as good as left out. The findings have paths and no ranges, as there is no text.
 */
export function loadValue(value: unknown, file: string): LoadResult {
  const findings: Finding[] = [];
  checkValue(value, [], findings);
  const source = emptySource(file);
  if (findings.length > 0) return { source, findings: findings.slice(0, MOST_FINDINGS) };
  // As text it goes through all that a file goes through: secrets, reserved keys, an empty or too large file.
  const loaded = loadConfig(JSON.stringify(value ?? null), `${file}.json`);
  return { ...loaded, source, findings: loaded.findings.map(withoutRange) };
}

function withoutRange(finding: Finding): Finding {
  const { code, message, path, help } = finding;
  return { code, message, path, ...(help === undefined ? {} : { help }) };
}

function checkValue(value: unknown, path: Path, findings: Finding[]): void {
  if (findings.length > MOST_FINDINGS) return;
  if (path.length > MAX_DEPTH) {
    findings.push({
      code: "RF120",
      message: `Values are nested more than ${MAX_DEPTH} deep, or hold themselves`,
      path,
    });
    return;
  }
  switch (typeof value) {
    case "string":
    case "boolean":
      return;
    case "number":
      if (!Number.isFinite(value)) findings.push({ code: "RF125", message: `${value} is not a number of JSON`, path });
      return;
    case "object":
      return checkObject(value, path, findings);
    case "undefined":
      // A key without a value is left out; an item of a list cannot be.
      if (typeof path.at(-1) === "number") findings.push(noJson("undefined, which a list cannot hold", path));
      return;
    case "bigint":
    case "function":
    case "symbol":
      findings.push(noJson(`a ${typeof value}`, path));
  }
}

function checkObject(value: object | null, path: Path, findings: Finding[]): void {
  if (value === null) return;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    for (let index = 0; index < items.length; index += 1) checkValue(items[index], [...path, index], findings);
    return;
  }
  if (!isPlain(value)) {
    findings.push(noJson(`an instance of ${value.constructor.name || "a class"}`, path));
    return;
  }
  for (const [key, inner] of Object.entries(value)) checkValue(inner, [...path, key], findings);
}

/** Of no class; the prototype of another realm's objects is not this one's. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function noJson(what: string, path: Path): Finding {
  const help = "A config holds what JSON has: texts, finite numbers, true, false, null, lists and plain objects.";
  return { code: "RF203", message: `This is ${what}`, path, help };
}
