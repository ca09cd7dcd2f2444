import type { ConfigPath, Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import type { JsonType } from "../engine/catalogue.ts";
import type { JsonValue } from "./json.ts";
import { wrongType } from "./shape-findings.ts";

/** What zod calls the types of JSON. */
const zodNames: Partial<Record<JsonType, string>> = { integer: "int" };

/** A value of another type than the argument takes, with what it would be had it not the form of a command line. */
export function argumentTypeFinding(
  path: ConfigPath,
  value: JsonValue | undefined,
  expected: readonly JsonType[],
): Finding {
  const wanted = expected.filter((type) => type !== "null");
  const finding = wrongType(
    path,
    value,
    wanted.map((type) => zodNames[type] ?? type),
  );
  if (typeof value !== "string") return finding;
  const meant = scalarMeant(value, wanted);
  if (meant !== undefined) {
    return { ...finding, help: `Write ${meant}.`, repair: [{ kind: "set_value", path, value: meant }] };
  }
  if (wanted.includes("object") && /^\s*\{/u.test(value)) {
    return { ...finding, help: "That is the form of a command line. Write it as a map, without the quotes around it." };
  }
  if (wanted.includes("array") && /[,\s]/u.test(value)) {
    return { ...finding, help: "That is the form of a command line. Write it as a list: [..., ...]" };
  }
  return finding;
}

/** vLLM's command line takes `1k` for 1000 and `1K` for 1024 (vLLM 0.29 `human_readable_int`). */
const UNITS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
  K: 2 ** 10,
  M: 2 ** 20,
  G: 2 ** 30,
  T: 2 ** 40,
};

function scalarMeant(text: string, wanted: readonly JsonType[]): number | boolean | undefined {
  const takesNumber = wanted.includes("integer") || wanted.includes("number");
  if (takesNumber && /^-?\d[\d_]*(?:\.\d+)?$/u.test(text)) {
    const number = Number(text.replaceAll("_", ""));
    return wanted.includes("number") || Number.isSafeInteger(number) ? number : undefined;
  }
  const [, digits, unit] = /^(\d+(?:\.\d+)?)([kmgtKMGT])$/u.exec(text) ?? [];
  if (takesNumber && digits !== undefined && unit !== undefined)
    return Math.trunc(Number(digits) * (ownEntry(UNITS, unit) ?? 1));
  if (wanted.includes("boolean") && /^(?:true|false)$/iu.test(text)) return text.toLowerCase() === "true";
  return undefined;
}
