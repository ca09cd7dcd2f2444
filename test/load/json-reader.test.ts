import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readJson } from "../../src/load/json-reader.ts";

test("reads what JSON.parse reads", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 1, "\t", "\r\n "), (text, space) => {
      const spaced = JSON.stringify(JSON.parse(text), null, space);
      // Duplicate keys cannot be in it any more; `__proto__` is refused, and so are whole numbers beyond 2^53.
      fc.pre(!spaced.includes("__proto__") && !/[0-9]{16}/u.test(spaced));
      const { value, problems } = readJson(spaced);
      expect(problems).toEqual([]);
      expect(value).toEqual(JSON.parse(spaced));
    }),
    { numRuns: 500 },
  );
});

test("accepts no text that JSON.parse refuses, and refuses none that it accepts", { timeout: 60_000 }, () => {
  const parts = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    '"b"',
    "1",
    "-0",
    "01",
    "1.",
    "1e5",
    ".5",
    "+1",
    "true",
    "nul",
    " ",
    "\n",
    "\u00a0",
    "'x'",
    '"\\x"',
    '"\\u12"',
    '"\\ud83d"',
    '"\t"',
  ];
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }), (tokens) => {
      const text = tokens.join("");
      const { value, problems } = readJson(text);
      const strict = value !== undefined && problems.every((problem) => problem.code !== "RF111");
      expect(strict).toBe(isJson(text));
      accepted += strict ? 1 : 0;
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test.for([
  ['{"a": 1', "A ',' or '}' is expected here, but the file ends", 7],
  ["{a: 1}", "A key in double quotes, or '}', is expected here", 1],
  ['{"a" 1}', "A ':' is expected after the key", 5],
  ['{"a": }', "A value is expected here", 6],
  ['["a]', "The string does not end, or has a character that needs an escape", 1],
  ["[] x", "Nothing may follow the closing bracket", 3],
  ["", "A value is expected here, but the file ends", 0],
] as const)("%s: %s", ([text, message, start]) => {
  const { value, problems } = readJson(text);
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ code: "RF111", message, span: { start } }]);
});

test("a comment and a trailing comma are mistakes that do not hide others", () => {
  const { value, problems } = readJson('{/* x */ "a": [1,], // y\n "a": 2}');
  expect(value).toEqual({ a: [1] });
  expect(problems.map((problem) => problem.code)).toEqual(["RF111", "RF111", "RF111", "RF112"]);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
