import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { quote } from "../diagnostics/quote.ts";

export interface ScalarProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string;
  /** The same to every program, where the text leaves no doubt. */
  readonly rewrite?: string;
}

/** Plain keys that YAML 1.2 takes for null, booleans or numbers. */
const NOT_A_STRING =
  /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;

/** Text here; booleans, numbers and dates for PyYAML 6, which Ray reads YAML with (`yaml/resolver.py`). */
const OTHERWISE_IN_YAML_1_1: readonly { readonly pattern: RegExp; readonly as: string }[] = [
  { pattern: /^(?:yes|Yes|YES|on|On|ON)$/u, as: "true" },
  { pattern: /^(?:no|No|NO|off|Off|OFF)$/u, as: "false" },
  { pattern: /^[-+]?[0-9][0-9_]*_[0-9_]*(?:\.[0-9_]*)?$/u, as: "a number" },
  { pattern: /^0b[01_]+$/u, as: "a number" },
  { pattern: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/u, as: "a number in base 60" },
  { pattern: /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?$/u, as: "a date" },
  { pattern: /^=$/u, as: "a special value" },
];

export function plainKeyProblem(source: string): ScalarProblem | undefined {
  if (NOT_A_STRING.test(source)) {
    const shown = source === "" ? "An empty key" : `The key ${quote(source)}`;
    const rewrite = source === "" ? {} : { rewrite: JSON.stringify(source) };
    return {
      code: "RF121",
      message: `${shown} is not a string`,
      help: `Put it in quotes: ${quote(source)}`,
      ...rewrite,
    };
  }
  const as = otherwise(source);
  if (as === undefined) return undefined;
  return {
    code: "RF126",
    message: `The key ${quote(source)} is text here, but ${as} to YAML 1.1 programs`,
    help: `Put it in quotes: ${quote(source)}`,
    rewrite: JSON.stringify(source),
  };
}

/** What is wrong with a value that is written without quotes. */
export function plainValueProblem(source: string, value: unknown): ScalarProblem | undefined {
  if (typeof value === "number") return numberProblem(source, value);
  const as = typeof value === "string" ? otherwise(source) : undefined;
  if (as === undefined) return undefined;
  const boolean = as === "true" || as === "false";
  return {
    code: "RF126",
    message: `The value ${quote(source)} is text here, but ${as} to YAML 1.1 programs`,
    help: boolean ? `Write ${as}, or for text ${quote(source)} in quotes.` : `Write ${quote(source)} in quotes.`,
  };
}

function otherwise(source: string): string | undefined {
  return OTHERWISE_IN_YAML_1_1.find((one) => one.pattern.test(source))?.as;
}

function numberProblem(source: string, value: number): ScalarProblem | undefined {
  if (!Number.isFinite(value)) {
    return {
      code: "RF125",
      message: `${quote(source)} is not a finite number`,
      help: "Leave the key out, or write a number.",
    };
  }
  if (/^[-+]?0[0-9]+$/u.test(source)) {
    const digits = String(Math.abs(value));
    return {
      code: "RF124",
      message: `A number with leading zeros means something else to YAML 1.1 programs`,
      help: `Write ${digits}, or ${quote(source)} for text.`,
    };
  }
  if (source.startsWith("0o")) {
    const message = `${quote(source)} is text to YAML 1.1 programs`;
    return { code: "RF124", message, help: `Write ${value}.`, rewrite: String(value) };
  }
  if (/[eE]/u.test(source) && !source.startsWith("0x") && !/^[-+]?[0-9]*\.[0-9]*[eE][-+][0-9]+$/u.test(source)) {
    return {
      code: "RF124",
      message: `${quote(source)} is text to YAML 1.1 programs`,
      help: `Write ${withoutExponent(value)}.`,
      rewrite: withoutExponent(value),
    };
  }
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && !/[.eE]/u.test(source)) {
    return {
      code: "RF123",
      message: "The whole number is too large to be kept exactly",
      help: "Put it in quotes if it is text.",
    };
  }
  return undefined;
}

function withoutExponent(value: number): string {
  const text = String(value);
  if (!/e/u.test(text)) return text;
  const [mantissa = "", exponent = ""] = text.split("e");
  return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}e${exponent}`;
}
