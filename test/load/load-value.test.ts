import { expect, test } from "vitest";
import { loadValue } from "../../src/load/load-value.ts";

function found(value: unknown): readonly string[] {
  return loadValue(value, "models.config.ts").findings.map(({ code, path }) => `${code} ${path.join(".")}`);
}

test("what a program made is read as it is", () => {
  const value = { version: 1, list: [1, "two", null, { three: true }] };
  expect(loadValue(value, "models.config.ts")).toMatchObject({ value, findings: [] });
  expect(loadValue(Object.assign(Object.create(null), { a: 1 }), "x").value).toEqual({ a: 1 });
});

test("a key without a value is left out", () => {
  expect(loadValue({ a: undefined, b: 1 }, "x")).toMatchObject({ value: { b: 1 }, findings: [] });
});

test("what JSON cannot hold is a finding at its path, and never dropped", () => {
  class Model {
    size = 1;
  }
  const values = {
    a: Number.NaN,
    b: [Number.POSITIVE_INFINITY],
    c: () => 1,
    d: { e: 10n, f: Symbol("f") },
    g: new Date(0),
    h: new Map(),
    i: [undefined],
    j: new Model(),
  };
  expect(found(values)).toEqual([
    "RF125 a",
    "RF125 b.0",
    "RF203 c",
    "RF203 d.e",
    "RF203 d.f",
    "RF203 g",
    "RF203 h",
    "RF203 i.0",
    "RF203 j",
  ]);
});

test("a value that holds itself ends", () => {
  const value: { inner?: unknown } = {};
  value.inner = { value };
  expect(loadValue(value, "x").findings).toMatchObject([{ code: "RF120" }]);
});

test("it goes through all that a file goes through", () => {
  expect(found(undefined)).toEqual(["RF128 "]);
  expect(found([])).toEqual(["RF129 "]);
  expect(found(JSON.parse('{"__proto__": 1}'))).toEqual(["RF122 "]);
  expect(found({ a: 2 ** 60 })).toEqual(["RF123 a"]);
  const token = `hf_${"aB3".repeat(12)}`;
  const [finding] = loadValue({ models: { chat: { revision: token } } }, "x").findings;
  expect(finding).toMatchObject({ code: "RF127", path: ["models", "chat", "revision"] });
  expect(JSON.stringify(finding)).not.toContain(token);
});

test("findings have no ranges, as there is no text", () => {
  const value = JSON.parse('{"__proto__": 1, "a": 123456789012345678901234}');
  for (const finding of loadValue(value, "x").findings) expect(finding).not.toHaveProperty("range");
});
