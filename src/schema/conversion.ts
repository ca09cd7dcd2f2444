import { isJsonObject, type JsonValue } from "./json.ts";

interface Conversion {
  readonly help: string;
  /** The value that was meant, where there is no doubt. */
  readonly to?: string | number | boolean;
}

/** What the user probably meant, when the value is only written as another type. */
export function conversionTo(expected: string, value: JsonValue | undefined): Conversion | undefined {
  if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return { help: "Put it in quotes.", to: String(value) };
  }
  if ((expected === "number" || expected === "int") && typeof value === "string" && /^-?\d+(\.\d+)?$/u.test(value)) {
    const number = Number(value);
    return {
      help: `Write ${value}, without quotes.`,
      ...(String(number) === value && (expected === "number" || Number.isInteger(number)) ? { to: number } : {}),
    };
  }
  if (expected === "boolean" && typeof value === "string") {
    if (/^(?:yes|on|true|y)$/iu.test(value)) return { help: "Write true.", to: true };
    if (/^(?:no|off|false|n)$/iu.test(value)) return { help: "Write false.", to: false };
  }
  if (expected === "array" && value !== null && value !== undefined && !Array.isArray(value)) {
    return { help: isJsonObject(value) ? "Begin each entry with `- `." : "Put it in brackets: [...]" };
  }
  return undefined;
}
