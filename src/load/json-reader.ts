import { quote } from "../diagnostics/quote.ts";
import type { JsonValue } from "../schema/json.ts";
import { MAX_DEPTH, RESERVED_KEY, type Parsed, type Problem } from "./parsed.ts";
import type { Place } from "./places.ts";

interface Read {
  readonly value: JsonValue;
  readonly place: Place;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
// oxlint-disable-next-line no-control-regex -- JSON forbids raw control characters in strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const LITERALS: readonly (readonly [string, JsonValue])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/**
 * Reads strict JSON and keeps where each key and value is. Accepts what `JSON.parse` accepts, and stops at the first
 * syntax error; comments and trailing commas are reported and passed over.
 */
export function readJson(text: string): Parsed {
  const reader = new JsonReader(text);
  try {
    const { value, place } = reader.document();
    return { value, root: place, problems: reader.problems };
  } catch (error) {
    if (error instanceof SyntaxProblem) return { problems: [...reader.problems, error.problem] };
    throw error;
  }
}

/** Thrown inside the reader only, to leave the recursion. */
class SyntaxProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

class JsonReader {
  readonly problems: Problem[] = [];
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Read {
    this.#skip();
    const read = this.#value();
    this.#skip();
    if (this.#at < this.#text.length) this.#fail("Nothing may follow the closing bracket");
    return read;
  }

  #value(): Read {
    const start = this.#at;
    const character = this.#text.charAt(start);
    if (character === "{") return this.#nested(() => this.#object());
    if (character === "[") return this.#nested(() => this.#array());
    if (character === '"') return this.#done(start, this.#string());
    for (const [word, value] of LITERALS) {
      if (this.#text.startsWith(word, start)) {
        this.#at += word.length;
        return this.#done(start, value);
      }
    }
    return this.#done(start, this.#number());
  }

  #nested(read: () => Read): Read {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.#fail(`Values are nested more than ${MAX_DEPTH} levels deep`, "RF120");
    const result = read();
    this.#depth -= 1;
    return result;
  }

  #object(): Read {
    const start = this.#at;
    const entries = new Map<string, Place>();
    const object: Record<string, JsonValue> = {};
    this.#list("}", () => {
      const keyStart = this.#at;
      if (this.#text.charAt(keyStart) !== '"') this.#fail("A key in double quotes, or '}', is expected here");
      const key = this.#string();
      const keySpan = { start: keyStart, end: this.#at };
      this.#skip();
      if (this.#text.charAt(this.#at) !== ":") this.#fail("A ':' is expected after the key");
      this.#at += 1;
      this.#skip();
      const { value, place } = this.#value();
      const first = entries.get(key)?.key;
      if (key === RESERVED_KEY) {
        this.problems.push({ code: "RF122", message: `The key ${quote(key)} is not allowed`, span: keySpan });
      } else if (first === undefined) {
        object[key] = value;
        entries.set(key, { ...place, key: keySpan });
      } else {
        this.problems.push({
          code: "RF112",
          message: `The key ${quote(key)} is there twice`,
          span: keySpan,
          related: { message: "It is here first.", span: first },
        });
      }
    });
    return { value: object, place: { value: { start, end: this.#at }, entries } };
  }

  #array(): Read {
    const start = this.#at;
    const entries = new Map<number, Place>();
    const items: JsonValue[] = [];
    this.#list("]", () => {
      const { value, place } = this.#value();
      entries.set(items.length, place);
      items.push(value);
    });
    return { value: items, place: { value: { start, end: this.#at }, entries } };
  }

  /** Reads entries up to the closing bracket, with commas between them. */
  #list(close: "}" | "]", entry: () => void): void {
    this.#at += 1;
    this.#skip();
    if (this.#text.charAt(this.#at) === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      entry();
      this.#skip();
      const comma = this.#at;
      const character = this.#text.charAt(comma);
      if (character === close) break;
      if (character !== ",") this.#fail(`A ',' or '${close}' is expected here`);
      this.#at += 1;
      this.#skip();
      if (this.#text.charAt(this.#at) === close) {
        const span = { start: comma, end: comma + 1 };
        const message = "JSON allows no comma after the last entry";
        this.problems.push({ code: "RF111", message, span, rewrite: { span, text: "" } });
        break;
      }
    }
    this.#at += 1;
  }

  #string(): string {
    STRING.lastIndex = this.#at;
    const match = STRING.exec(this.#text)?.[0];
    if (match === undefined) return this.#fail("The string does not end, or has a character that needs an escape");
    this.#at += match.length;
    const value: unknown = JSON.parse(match);
    return String(value);
  }

  #number(): number {
    NUMBER.lastIndex = this.#at;
    const match = NUMBER.exec(this.#text)?.[0];
    if (match === undefined) return this.#fail("A value is expected here");
    const value = Number(match);
    const end = this.#at + match.length;
    if (!Number.isFinite(value)) {
      this.#report("RF125", "The number is too large for a double", this.#at, end);
    } else if (/^-?\d+$/u.test(match) && !Number.isSafeInteger(value)) {
      this.#report("RF123", "The whole number is too large to be kept exactly", this.#at, end);
    }
    this.#at = end;
    return value;
  }

  #skip(): void {
    for (;;) {
      while (" \t\n\r".includes(this.#text.charAt(this.#at) || "x")) this.#at += 1;
      const comment = /\/\/[^\n]*|\/\*[^]*?\*\//uy;
      comment.lastIndex = this.#at;
      const match = comment.exec(this.#text)?.[0];
      if (match === undefined) return;
      this.#report("RF111", "JSON has no comments", this.#at, this.#at + match.length);
      this.#at += match.length;
    }
  }

  #done(start: number, value: JsonValue): Read {
    return { value, place: { value: { start, end: this.#at } } };
  }

  #report(code: "RF111" | "RF123" | "RF125", message: string, start: number, end: number): void {
    this.problems.push({ code, message, span: { start, end } });
  }

  #fail(message: string, code: "RF111" | "RF120" = "RF111"): never {
    const start = Math.min(this.#at, this.#text.length);
    const more = start >= this.#text.length ? `${message}, but the file ends` : message;
    throw new SyntaxProblem({ code, message: more, span: { start, end: Math.min(start + 1, this.#text.length) } });
  }
}
