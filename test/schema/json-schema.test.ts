import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { configJsonSchema, generateSchema } from "../../scripts/generate-schema.ts";

test("the committed JSON Schema is the one that the zod schema makes", () => {
  expect(generateSchema({ write: false })).toEqual([]);
});

test("ajv compiles it in strict mode", () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  ajv.addVocabulary(["markdownDescription", "patternErrorMessage", "doNotSuggest"]);
  expect(() => ajv.compile(configJsonSchema())).not.toThrow();
});

test("every key has a description", () => {
  const bare: string[] = [];
  collectBareKeys(configJsonSchema(), "", bare);
  expect(bare).toEqual([]);
});

test("every map is closed, except those whose keys are names or belong to other programs", () => {
  const open: string[] = [];
  collectOpenMaps(configJsonSchema(), "", open);
  expect(open).toEqual([]);
});

function collectBareKeys(schema: unknown, path: string, bare: string[]): void {
  walk(schema, path, (node, at) => {
    for (const [key, property] of Object.entries(objectAt(node, "properties"))) {
      if (typeof objectOf(property)["description"] !== "string") bare.push(`${at}/${key}`);
    }
  });
}

function collectOpenMaps(schema: unknown, path: string, open: string[]): void {
  walk(schema, path, (node, at) => {
    if (node["type"] === "object" && node["additionalProperties"] === undefined) open.push(at);
  });
}

function walk(schema: unknown, path: string, visit: (node: Record<string, unknown>, path: string) => void): void {
  if (typeof schema !== "object" || schema === null) return;
  if (!Array.isArray(schema)) visit(objectOf(schema), path);
  for (const [key, value] of Object.entries(schema)) {
    if (key !== "examples" && key !== "default") walk(value, `${path}/${key}`, visit);
  }
}

function objectAt(node: Record<string, unknown>, key: string): Record<string, unknown> {
  return objectOf(node[key]);
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
