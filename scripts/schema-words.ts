import * as z from "zod";

/** The parts of a JSON Schema that ours is made of. */
export interface JsonSchema {
  readonly type?: string | readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly default?: unknown;
  readonly examples?: readonly unknown[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly exclusiveMinimum?: number | undefined;
  readonly required?: readonly string[] | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly additionalProperties?: JsonSchema | boolean | undefined;
  readonly items?: JsonSchema | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly $ref?: string | undefined;
  readonly $defs?: Readonly<Record<string, JsonSchema>> | undefined;
}

const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    description: z.string().optional(),
    default: z.unknown().optional(),
    examples: z.array(z.unknown()).optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    exclusiveMinimum: z.number().optional(),
    required: z.array(z.string()).optional(),
    properties: z.record(z.string(), jsonSchema).optional(),
    additionalProperties: z.union([z.boolean(), jsonSchema]).optional(),
    items: jsonSchema.optional(),
    anyOf: z.array(jsonSchema).optional(),
    oneOf: z.array(jsonSchema).optional(),
    $ref: z.string().optional(),
    $defs: z.record(z.string(), jsonSchema).optional(),
  }),
);

export interface SchemaObject {
  readonly title: string;
  /** Paths at which it stands in the file; none for the file itself. */
  readonly usedBy: readonly string[];
  readonly schema: JsonSchema;
}

/** A number without a limit of its own has this one in the schema. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** What has no keys of its own, and a model in part, which has those of a model: told in words where it is used. */
const TOLD_BY_NAME: Readonly<Record<string, string>> = {
  Json: "anything",
  __schema0: "anything",
  Bundle: "map of amounts by resource",
  LabelSelector: "map of text",
  ModelDefaults: "the keys of a [model](#model)",
};

/** The objects and long lists of values of the schema, in the order in which they are met in it. */
export function objectsOf(schema: unknown): readonly SchemaObject[] {
  const root = jsonSchema.parse(schema);
  const found = new Map<string, { readonly schema: JsonSchema; readonly usedBy: string[] }>();
  const visit = (part: JsonSchema, path: string): void => {
    const name = nameOf(part);
    if (name !== undefined) {
      const target = root.$defs?.[name];
      if (target === undefined || Object.hasOwn(TOLD_BY_NAME, name) || !hasSection(target)) return;
      const known = found.get(name);
      if (known?.usedBy.includes(path) === false) known.usedBy.push(path);
      if (known === undefined) found.set(name, { schema: target, usedBy: [path] });
      if (known === undefined) visitParts(target, path);
      return;
    }
    visitParts(part, path);
  };
  const visitParts = (part: JsonSchema, path: string): void => {
    for (const [key, inner] of Object.entries(part.properties ?? {}))
      visit(inner, path === "" ? key : `${path}.${key}`);
    if (typeof part.additionalProperties === "object") visit(part.additionalProperties, `${path}.<name>`);
    if (part.items !== undefined) visit(part.items, `${path}[]`);
    for (const branch of [...(part.anyOf ?? []), ...(part.oneOf ?? [])]) visit(branch, path);
  };
  visitParts(root, "");
  const named = [...found].map(([name, { schema: inner, usedBy }]) => ({
    title: titleOf(name),
    usedBy,
    schema: inner,
  }));
  return [{ title: "The file", usedBy: [], schema: root }, ...named];
}

function hasSection(schema: JsonSchema): boolean {
  return schema.properties !== undefined || schema.enum !== undefined;
}

function nameOf({ $ref }: JsonSchema): string | undefined {
  return $ref?.replace("#/$defs/", "");
}

/** `NodeGroup` is "Node group". */
function titleOf(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The type of a value in words, in markdown. */
export function typeText(schema: JsonSchema): string {
  const name = nameOf(schema);
  if (name !== undefined) return TOLD_BY_NAME[name] ?? linkTo(name);
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const).replaceAll('"', "")}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) return listed(branches.map(typeText));
  if (Array.isArray(schema.type)) return listed(schema.type.map((type: string) => typeText({ ...schema, type })));
  const { type, items, additionalProperties: inner } = schema;
  if (type === "array") return `list of ${items === undefined ? "anything" : typeText(items)}`;
  if (type === "object") return typeof inner === "object" ? `map of ${typeText(inner)}` : "map";
  if (type === "integer" || type === "number") return `${WORDS[type]}${limits(schema)}`;
  return typeof type === "string" ? (WORDS[type] ?? type) : "anything";
}

const WORDS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "`true`, `false`",
};

function linkTo(name: string): string {
  const title = titleOf(name);
  return `[${title.charAt(0).toLowerCase()}${title.slice(1)}](#${title.toLowerCase().replaceAll(" ", "-")})`;
}

function listed(types: readonly string[]): string {
  const others = types.filter((type) => type !== "null");
  return others.length < types.length ? `${others.join(" or ")}, or null` : others.join(" or ");
}

function limits({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const least = exclusiveMinimum === undefined ? minimum : undefined;
  const most = maximum === undefined || maximum >= NO_LIMIT ? undefined : maximum;
  const parts = [
    ...(exclusiveMinimum === undefined ? [] : [`above ${exclusiveMinimum}`]),
    ...(least === undefined || least <= -NO_LIMIT ? [] : [`from ${least}`]),
    ...(most === undefined ? [] : [`to ${most}`]),
  ];
  return parts.length === 0 ? "" : ` ${parts.join(" ")}`;
}
