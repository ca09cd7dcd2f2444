import { expect, test } from "vitest";
import { loadConfig } from "../../src/load/load-config.ts";
import { textAt } from "./text-at.ts";

test("a path that is not in the file is placed at the key of its nearest parent", () => {
  const text = "models:\n  chat: {model_source: a/b}\nlist:\n  - {a: 1}\n";
  const { source } = loadConfig(text, "models.config.yaml");
  expect(textAt(text, source.locate(["models", "chat", "num_replicas"], "value")?.range)).toBe("chat");
  expect(textAt(text, source.locate(["models", "other", "x", "y"], "key")?.range)).toBe("models");
  expect(textAt(text, source.locate(["list", 0, "b"], "key")?.range)).toBe("a");
  expect(textAt(text, source.locate(["nothing"], "value")?.range)).toBe("models");
});

test("a value behind an alias is placed where it is written, with the place where it is used", () => {
  const text = "a: &x {b: 1}\nc: *x\nd:\n  <<: *x\n";
  const { source } = loadConfig(text, "models.config.yaml");
  for (const [path, used] of [
    [["c", "b"], 2],
    [["d", "b"], 4],
  ] as const) {
    const location = source.locate(path, "value");
    expect(location?.range.start).toEqual({ line: 1, column: 11 });
    expect(location?.usedAt?.start.line).toBe(used);
  }
});

test("merge keys give way to what is written, and the first one wins", () => {
  const text = 'a: &a {x: 1, y: 1}\nb: &b {x: 2, z: 2}\nc:\n  y: 3\n  <<: [*a, *b]\nd: {"<<": 1}\n';
  const loaded = loadConfig(text, "models.config.yaml");
  expect(loaded.findings).toEqual([]);
  expect(loaded.value).toMatchObject({ c: { x: 1, y: 3, z: 2 }, d: { "<<": 1 } });
});

test("an alias means the anchor before it, also when the name is used again", () => {
  const text = "a: &x 1\nb: *x\nc: &x 2\nd: *x\n";
  expect(loadConfig(text, "models.config.yaml").value).toEqual({ a: 1, b: 1, c: 2, d: 2 });
});

test("a byte order mark does not count", () => {
  const loaded = loadConfig("\uFEFFversion: 1\n", "models.config.yaml");
  expect(loaded.value).toEqual({ version: 1 });
  expect(loaded.source.locate(["version"], "key")?.range.start).toEqual({ line: 1, column: 1 });
});

test("a file of more than 1 MiB is not parsed", () => {
  const { findings, value } = loadConfig(`# ${"x".repeat(1024 * 1024)}\nversion: 1\n`, "models.config.yaml");
  expect(findings.map((finding) => finding.code)).toEqual(["RF107"]);
  expect(value).toBeUndefined();
});
