import { typesOf } from "../src/engine/check-arguments.ts";
import { ownership } from "../src/engine/owned-arguments.ts";
import type { DocumentedType, EngineData } from "./engine-data.ts";

type Schema = Record<string, unknown>;

/** The JSON Schema of `engine_kwargs`, and what goes under `$defs` with it. `null` takes a key away, so it fits every key. */
export function engineSchema(data: EngineData): { readonly schema: Schema; readonly defs: Record<string, Schema> } {
  const defs: Record<string, Schema> = {
    EngineKwargs: {
      type: "object",
      properties: Object.fromEntries(
        Object.entries(data.arguments).map(([name, argument]) => {
          const owned = ownership(name, argument);
          if (owned === undefined) return [name, keySchema(name, argument)];
          // Whatever its value is, that it stands there is the mistake.
          return [name, { description: `${name} ${owned.message}. ${owned.help}`, doNotSuggest: true }];
        }),
      ),
      additionalProperties: false,
    },
  };
  for (const [name, { fields, open }] of Object.entries(data.classes)) {
    defs[defName(name)] = {
      type: "object",
      properties: Object.fromEntries(Object.entries(fields).map(([key, type]) => [key, keySchema(key, type)])),
      additionalProperties: open === true,
    };
  }
  return { schema: { $ref: "#/$defs/EngineKwargs" }, defs };
}

/** vLLM's names, apart from those of the config's own parts. */
function defName(name: string): string {
  return `vLLM${name}`;
}

function keySchema(key: string, type: DocumentedType): Schema {
  const { help, default: usual } = type;
  const description = help ?? `vLLM's \`${key}\`, which it does not describe.`;
  return {
    description,
    ...(description.includes("`") ? { markdownDescription: description } : {}),
    ...unsettable(type),
    ...(usual === undefined ? {} : { default: usual }),
    ...(type.names === undefined ? {} : { examples: type.names }),
  };
}

function unsettable(type: DocumentedType): Schema {
  if (type.class !== undefined) return { anyOf: [valueSchema(type), { type: "null" }] };
  const schema = valueSchema(type);
  const types = typesOf(type);
  if (types.length === 0) return schema;
  const values = type.enum ?? [];
  return {
    ...schema,
    type: types.includes("null") ? types : [...types, "null"],
    ...(type.enum === undefined ? {} : { enum: values.includes(null) ? values : [...values, null] }),
  };
}

function valueSchema(type: DocumentedType): Schema {
  if (type.class !== undefined) {
    const others = typesOf(type).filter((name) => name !== "object" && name !== "null");
    const reference = { $ref: `#/$defs/${defName(type.class)}` };
    return others.length === 0 ? reference : { anyOf: [reference, { type: others }] };
  }
  const { items, values } = type;
  return {
    ...(type.type === undefined ? {} : { type: type.type }),
    ...(type.enum === undefined ? {} : { enum: type.enum }),
    ...(type.minimum === undefined ? {} : { minimum: type.minimum }),
    ...(type.maximum === undefined ? {} : { maximum: type.maximum }),
    ...(type.exclusiveMinimum === undefined ? {} : { exclusiveMinimum: type.exclusiveMinimum }),
    ...(type.exclusiveMaximum === undefined ? {} : { exclusiveMaximum: type.exclusiveMaximum }),
    ...(items === undefined ? {} : { items: valueSchema(items) }),
    ...(typesOf(type).includes("object")
      ? { additionalProperties: values === undefined ? true : unsettable(values) }
      : {}),
  };
}
