/** The parts of a JSON Schema that say where keys are and what they mean. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: unknown;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

const DEFS = "#/$defs/";

/** Finds its way in a schema as it is generated here: definitions at the root, unions in `anyOf` and `oneOf`. */
export class SchemaReader {
  readonly #root: JsonSchema;

  constructor(root: JsonSchema) {
    this.#root = root;
  }

  /** What a value can be: references followed, unions taken apart. */
  alternatives(schema: JsonSchema): readonly JsonSchema[] {
    if (schema.$ref?.startsWith(DEFS) === true) {
      const found = this.#root.$defs?.[schema.$ref.slice(DEFS.length)];
      if (found === undefined) throw new Error(`The schema has no ${schema.$ref}`);
      return this.alternatives(found);
    }
    const union = schema.anyOf ?? schema.oneOf;
    return union === undefined ? [schema] : union.flatMap((one) => this.alternatives(one));
  }

  /** Every key that has a description, with the path to it. */
  described(): readonly { readonly path: string; readonly schema: JsonSchema }[] {
    const found: { path: string; schema: JsonSchema }[] = [];
    const visit = (schema: JsonSchema, path: string): void => {
      for (const [name, one] of Object.entries(schema.properties ?? {})) {
        if (one.description !== undefined) found.push({ path: `${path}.${name}`, schema: one });
        visit(one, `${path}.${name}`);
      }
      if (typeof schema.additionalProperties === "object") visit(schema.additionalProperties, `${path}.*`);
      if (schema.items !== undefined) visit(schema.items, `${path}[]`);
      for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(one, path);
    };
    visit(this.#root, "config");
    for (const [name, schema] of Object.entries(this.#root.$defs ?? {})) visit(schema, name);
    return found;
  }
}
