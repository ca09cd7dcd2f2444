import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { toServeYaml } from "../../src/ray/serve-yaml.ts";
import { hazards } from "./hazards.ts";

test("the hazards read back equal as YAML 1.2", () => {
  expect(parse(toServeYaml(hazards))).toEqual(hazards);
});

test("numbers with an exponent have a point, which PyYAML needs", () => {
  expect(toServeYaml({ a: 1e-7, b: 1e21, c: 2.5e-9 })).toBe("a: 1.0e-7\nb: 1.0e+21\nc: 2.5e-9\n");
});

test("any document reads back equal, and is always written in the same way", () => {
  const key = fc.string({ unit: "binary" }).filter((text) => text !== "__proto__");
  fc.assert(
    fc.property(fc.dictionary(key, fc.jsonValue({ stringUnit: "binary" })), (map) => {
      const json = JSON.parse(JSON.stringify(map));
      expect(parse(toServeYaml(json))).toEqual(json);
      expect(toServeYaml(json)).toBe(toServeYaml(structuredClone(json)));
    }),
  );
});
