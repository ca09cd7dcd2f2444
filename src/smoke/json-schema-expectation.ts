import type { JsonObject } from "../schema/json.ts";

/** What a JSON Schema says of a model's text, which must be JSON. Empty when it holds. */
export async function jsonSchemaErrors(schema: JsonObject | boolean, text: string): Promise<readonly string[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return ["the text is not JSON"];
  }
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || "the value"} ${error.message ?? "is wrong"}`);
}
