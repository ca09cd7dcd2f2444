import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { loadConfig } from "../../src/load/load-config.ts";
import { readPyYaml } from "../../src/load/pyyaml-reader.ts";
import { configYaml } from "../../src/write/config-yaml.ts";
import { hazards } from "../ray-synthesis/hazards.ts";

const SCHEMA = { schema: "./schema.json" };

test("any config reads back equal as YAML 1.2 and as PyYAML reads it, and without a warning", () => {
  // No config may have the key `__proto__`, at any depth (RF122).
  const key = fc.string({ unit: "binary" }).filter((text) => text !== "__proto__");
  const value = fc.jsonValue({ stringUnit: "binary" }).filter((made) => !JSON.stringify(made).includes('"__proto__":'));
  const values = fc.dictionary(key, value);
  const words = fc.constantFrom(
    "on",
    "yes",
    "1e3",
    "010",
    "0o7",
    "12:30",
    "2026-01-02",
    "=",
    "~",
    "",
    "1_000",
    "y",
    "<<",
    "::a",
    "##[x]",
  );
  const config = fc.record({
    version: fc.constant(1),
    name: fc.string(),
    models: fc.dictionary(fc.oneof(key, words), fc.oneof(values, words)),
  });
  fc.assert(
    fc.property(config, (made) => {
      const json = JSON.parse(JSON.stringify(made));
      const text = configYaml(json, SCHEMA);
      expect(parse(text)).toEqual(json);
      expect(readPyYaml(text)[0]?.value).toEqual(json);
      const { findings } = loadConfig(text, "models.config.yaml");
      expect(findings.filter(({ code }) => /^RF12[46]/u.test(code))).toEqual([]);
      expect(text).not.toMatch(/^::|##\[/mu);
      expect(configYaml(structuredClone(json), SCHEMA)).toBe(text);
    }),
  );
});

test("the hazards of YAML read back equal", () => {
  const config = { models: JSON.parse(JSON.stringify(hazards)) };
  expect(parse(configYaml(config, SCHEMA))).toEqual(config);
});

test("keys are in the order of the schema, and sections and models apart", () => {
  const text = configYaml(
    {
      models: {
        b: { num_replicas: 2, engine_kwargs: { z: 1 }, model_source: "o/b" },
        a: { placement_group_config: { bundles: [{ GPU: 0.5 }] }, model_source: "o/a" },
      },
      name: "team",
      targets: { here: { kind: "local", nodes: [{ accelerator_type: "L4", gpus: 1 }] } },
      version: 1,
    },
    { ...SCHEMA, head: "Made by hand.", notes: [{ path: ["models", "a", "gone"], text: "not: a key\nsecond line" }] },
  );
  expect(text).toBe(`# yaml-language-server: $schema=./schema.json
#
# Made by hand.
version: 1
name: team

targets:
  here:
    kind: local
    nodes: [{accelerator_type: L4, gpus: 1}]

models:
  b:
    model_source: o/b
    engine_kwargs:
      z: 1
    num_replicas: 2

  # not: a key
  # second line
  a:
    model_source: o/a
    placement_group_config:
      bundles: [{GPU: 0.5}]
`);
});

test("a comment cannot end, name a secret or command a runner", () => {
  const note = `a\u2028b: 1\r\n::error::x\n##[error]y hf_${"a".repeat(34)}`;
  const text = configYaml(
    { version: 1, name: "a", models: {} },
    { ...SCHEMA, notes: [{ path: ["name"], text: note }] },
  );
  expect(parse(text)).toEqual({ version: 1, name: "a", models: {} });
  expect(text).not.toMatch(/^::|##\[|hf_a/mu);
});
