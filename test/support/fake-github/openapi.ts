import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import * as z from "zod";
import { jsonObject, jsonValue } from "../../../src/schema/any-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/schema/json.ts";

const operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.object({ name: z.string(), in: z.string(), required: z.boolean(), schema: jsonObject })),
  body: jsonObject.nullable(),
  responses: z.record(z.string(), jsonObject.nullable()),
});
const subset = z
  .object({
    source: z.string(),
    operations: z.record(z.string(), operation),
    templates: z.record(z.string(), jsonValue),
    $defs: jsonObject,
  })
  .parse(JSON.parse(readFileSync(new URL("openapi-subset.json", import.meta.url), "utf8")));

export interface Match {
  readonly key: string;
  readonly operationId: string;
  readonly params: Readonly<Record<string, string>>;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u);
ajv.addFormat("uri", { type: "string", validate: (text: string) => URL.canParse(text) });
ajv.addFormat("email", /^[^@\s]+@[^@\s]+$/u);
ajv.addFormat("int64", { type: "number", validate: Number.isSafeInteger });
ajv.addSchema({ $id: "github", $defs: subset.$defs });
const validators = new Map<string, ValidateFunction>();

const routes = Object.entries(subset.operations).map(([key, { operationId }]) => {
  const [method = "", path = ""] = key.split(" ");
  const source = path.replace(/\{(\w+)\}/gu, (_, name: string) => `(?<${name}>${name === "path" ? ".+" : "[^/]+"})`);
  return { key, method, operationId, pattern: new RegExp(`^${source}$`, "u") };
});

export function match(method: string, path: string): Match | undefined {
  for (const route of routes) {
    const found = route.method === method ? route.pattern.exec(path) : null;
    if (found === null) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { key: route.key, operationId: route.operationId, params: Object.fromEntries(params) };
  }
  return undefined;
}

/** What is wrong with a request by GitHub's own terms, and what GitHub would silently ignore. */
export function requestErrors(key: string, query: URLSearchParams, body: JsonValue | undefined): readonly string[] {
  const { parameters, body: bodySchema } = describe(key);
  const errors: string[] = [];
  for (const [name, text] of query) {
    const parameter = parameters.find((one) => one.in === "query" && one.name === name);
    if (parameter === undefined) {
      errors.push(`query parameter ${name} is not in the specification`);
      continue;
    }
    const isNumber = parameter.schema["type"] === "integer" || parameter.schema["type"] === "number";
    const valid = validator(`${key}?${name}`, parameter.schema)(isNumber ? Number(text) : text);
    if (!valid) errors.push(`query parameter ${name}=${text} is not valid`);
  }
  if (bodySchema === null) return errors;
  const validate = validator(`${key} body`, bodySchema);
  if (!validate(body)) errors.push(...explain(validate.errors));
  const properties = bodySchema["properties"];
  for (const name of isJsonObject(body) && isJsonObject(properties) ? Object.keys(body) : []) {
    if (isJsonObject(properties) && !(name in properties))
      errors.push(`body property ${name} is not in the specification`);
  }
  return errors;
}

/** What is wrong with an answer of the stand-in itself. */
export function responseErrors(key: string, status: number, body: JsonValue | undefined): readonly string[] {
  const { responses } = describe(key);
  const schema = responses[String(status)];
  if (schema === undefined) return status >= 400 ? [] : [`status ${status} is not in the specification`];
  if (schema === null) return [];
  const validate = validator(`${key} ${status}`, schema);
  return validate(body) ? [] : explain(validate.errors);
}

/** GitHub's own example answer of an operation; the first element when it is a list. */
export function template(key: string): JsonObject {
  const example = subset.templates[key];
  const first: unknown = Array.isArray(example) ? example[0] : example;
  if (!isJsonObject(first)) throw new Error(`GitHub's description has no example of ${key}`);
  return jsonObject.parse(structuredClone(first));
}

function describe(key: string): z.infer<typeof operation> {
  const found = subset.operations[key];
  if (found === undefined) throw new Error(`${key} is not in the cut of GitHub's description`);
  return found;
}

function validator(name: string, schema: JsonObject): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"github#/$defs/');
  const made = ajv.compile(jsonObject.parse(JSON.parse(text)));
  validators.set(name, made);
  return made;
}

function explain(errors: readonly ErrorObject[] | null | undefined): readonly string[] {
  return (errors ?? []).map(
    (error) => `${error.instancePath || "body"} ${error.message ?? ""} ${JSON.stringify(error.params)}`,
  );
}
