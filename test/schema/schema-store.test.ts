import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { DATA_FILES } from "../../src/load/find-config.ts";

const folder = new URL("../../", import.meta.url);
const entry = JSON.parse(readFileSync(new URL("schema/schemastore.json", folder), "utf8"));

/**
 * An entry of SchemaStore's catalog, by its `src/schemas/json/schema-catalog.json` (049a1d7), with what its contribution
 * guide asks for besides: patterns that match no file of others.
 */
const catalogEntry = {
  type: "object",
  properties: {
    name: { type: "string", minLength: 1 },
    description: { type: "string", minLength: 1 },
    fileMatch: { type: "array", uniqueItems: true, minItems: 1, items: { type: "string", pattern: "^[^*?]+$" } },
    url: { type: "string", pattern: "^https://" },
    versions: { type: "object", additionalProperties: { type: "string", pattern: "^https://" } },
  },
  required: ["name", "description", "fileMatch", "url"],
  additionalProperties: false,
};

test("the entry for SchemaStore is one that its catalog takes", () => {
  const validate = new Ajv2020({ strict: true }).compile(catalogEntry);
  expect([validate(entry), validate.errors]).toEqual([true, null]);
});

test("it names every data file that a config can be in, and the schema that is committed here", () => {
  expect(entry.fileMatch).toEqual(DATA_FILES);
  const file = String(entry.url).split("/main/")[1] ?? "";
  expect(existsSync(new URL(file, folder))).toBe(true);
  expect(Object.values(entry.versions)).toEqual([entry.url]);
});
