// Cuts the served operations, with every $ref they reach, out of GitHub's OpenAPI file:
//   node test/support/fake-github/extract-openapi.ts <folder of the npm package @octokit/openapi>
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { jsonObject } from "../../../src/schema/any-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/schema/json.ts";
import { operations } from "./operations.ts";

const [folder = "."] = process.argv.slice(2);
const specification = readJson(join(folder, "generated/api.github.com.json"));
const definitions: Record<string, JsonValue> = {};
/** Prose, and OpenAPI's own words that JSON Schema does not have. */
const DROPPED = new Set([
  "description",
  "summary",
  "tags",
  "x-github",
  "example",
  "examples",
  "externalDocs",
  "nullable",
]);

function readJson(path: string): JsonObject {
  return jsonObject.parse(JSON.parse(readFileSync(path, "utf8")));
}

function lookup(pointer: string): JsonValue {
  let node: JsonValue = specification;
  for (const key of pointer.slice(2).split("/")) {
    node = isJsonObject(node) ? (node[key.replaceAll("~1", "/").replaceAll("~0", "~")] ?? null) : null;
  }
  return node;
}

function resolved(node: JsonValue | undefined): JsonObject {
  const target = isJsonObject(node) && typeof node["$ref"] === "string" ? lookup(node["$ref"]) : node;
  return isJsonObject(target) ? target : {};
}

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a union, `$ref` points into `#/$defs`. */
function convert(node: JsonValue): JsonValue {
  if (Array.isArray(node)) return node.map(convert);
  if (!isJsonObject(node)) return node;
  if (typeof node["$ref"] === "string") {
    const name = node["$ref"].split("/").at(-1) ?? "";
    if (!(name in definitions)) {
      definitions[name] = {};
      definitions[name] = convert(lookup(node["$ref"]));
    }
    return { $ref: `#/$defs/${name}` };
  }
  const copy: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "properties" && isJsonObject(value)) copy[key] = mapValues(value, convert);
    else if (!DROPPED.has(key)) copy[key] = convert(value);
  }
  // The specification contradicts itself here, and GitHub does send "".
  if (copy["format"] === "uri" && copy["default"] === "") delete copy["format"];
  if (node["nullable"] !== true) return copy;
  if (Array.isArray(copy["enum"]) && !copy["enum"].includes(null)) copy["enum"] = [...copy["enum"], null];
  return typeof copy["type"] === "string"
    ? { ...copy, type: [copy["type"], "null"] }
    : { anyOf: [copy, { type: "null" }] };
}

function mapValues(object: JsonObject, change: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function jsonContent(holder: JsonObject): JsonObject {
  return resolved(resolved(holder["content"])["application/json"]);
}

const cut: Record<string, JsonValue> = {};
/** GitHub's own example of each answer: the stand-in overrides only what it keeps state for. */
const templates: Record<string, JsonValue> = {};
for (const key of operations) {
  const [method = "", path = ""] = key.split(" ");
  const operation = resolved(resolved(resolved(specification["paths"])[path])[method.toLowerCase()]);
  if (typeof operation["operationId"] !== "string") throw new Error(`not in the specification: ${key}`);
  const responses: Record<string, JsonValue> = {};
  for (const [status, answer] of Object.entries(resolved(operation["responses"]))) {
    const json = jsonContent(resolved(answer));
    responses[status] = convert(json["schema"] ?? null);
    const example = Object.values(resolved(json["examples"]))[0];
    if (status.startsWith("2") && example !== undefined) templates[key] ??= resolved(example)["value"] ?? null;
  }
  const parameters = z
    .array(jsonObject)
    .parse(operation["parameters"] ?? [])
    .map(resolved);
  cut[key] = {
    operationId: operation["operationId"],
    parameters: parameters.map(({ name = "", in: place = "", required = false, schema = {} }) => ({
      name,
      in: place,
      required,
      schema: convert(schema),
    })),
    body: convert(jsonContent(resolved(operation["requestBody"]))["schema"] ?? null),
    responses,
  };
}
const version = z.string().parse(readJson(join(folder, "package.json"))["version"]);
const source = `@octokit/openapi ${version} (MIT)`;
const text = JSON.stringify({ source, operations: cut, templates, $defs: definitions });
writeFileSync(new URL("openapi-subset.json", import.meta.url), `${text}\n`);
