import { parseSync } from "rolldown/utils";
import { type JsonSchema, SchemaReader } from "./json-schema-reader.ts";

type Program = ReturnType<typeof parseSync>["program"];
type Statement = Program["body"][number];
type Declaration = Statement | Extract<Statement, { type: "ExportNamedDeclaration" }>["declaration"];
type Interface = Extract<Declaration, { type: "TSInterfaceDeclaration" }>;
type Alias = Extract<Declaration, { type: "TSTypeAliasDeclaration" }>;
type Member = Interface["body"]["body"][number];
type Property = Extract<Member, { type: "TSPropertySignature" }>;
type Type = Alias["typeAnnotation"];

/**
 * Gives each key of the config's types the description that it has in the JSON Schema, so that editors show one text
 * wherever a config is written. Throws when a key has no place, or two texts.
 */
export function withSchemaDocs(declarations: string, root: string, schema: JsonSchema): string {
  const walk = new Walk(declarations, new SchemaReader(schema));
  walk.start(root, schema);
  return walk.result();
}

class Walk {
  readonly #text: string;
  readonly #schemas: SchemaReader;
  readonly #interfaces = new Map<string, Interface>();
  readonly #aliases = new Map<string, Alias>();
  /** By the offset of the key. */
  readonly #docs = new Map<number, string>();
  readonly #placed = new Set<JsonSchema>();
  readonly #seen = new Map<Type | Interface, Set<JsonSchema>>();

  constructor(text: string, schemas: SchemaReader) {
    this.#text = text;
    this.#schemas = schemas;
    const { program, errors } = parseSync("index.d.ts", text, { lang: "dts" });
    if (errors.length > 0) throw new Error(`The declarations do not parse: ${errors[0]?.message ?? ""}`);
    for (const statement of program.body) {
      const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
      if (declaration?.type === "TSInterfaceDeclaration") this.#interfaces.set(declaration.id.name, declaration);
      if (declaration?.type === "TSTypeAliasDeclaration") this.#aliases.set(declaration.id.name, declaration);
    }
  }

  start(name: string, schema: JsonSchema): void {
    this.#reference(name, [schema]);
    const missing = this.#schemas.described().filter(({ schema: one }) => !this.#placed.has(one));
    if (missing.length > 0) {
      throw new Error(`The types have no place for ${missing.map(({ path }) => path).join(", ")}`);
    }
  }

  result(): string {
    let text = this.#text;
    for (const [offset, docs] of [...this.#docs].toSorted(([a], [b]) => b - a)) {
      const lineStart = text.lastIndexOf("\n", offset) + 1;
      const indent = text.slice(lineStart, offset);
      text = `${text.slice(0, lineStart)}${comment(docs, indent)}${text.slice(lineStart)}`;
    }
    return text;
  }

  #reference(name: string, schemas: readonly JsonSchema[]): void {
    const alias = this.#aliases.get(name)?.typeAnnotation;
    const declared = this.#interfaces.get(name);
    const fresh = this.#unseen(alias ?? declared, schemas);
    if (fresh.length === 0) return;
    if (alias !== undefined) this.#type(alias, fresh);
    if (declared !== undefined) this.#interface(declared, fresh);
  }

  #interface(declared: Interface, fresh: readonly JsonSchema[]): void {
    this.#members(declared.body.body, fresh);
    for (const parent of declared.extends) {
      if (parent.expression.type === "Identifier") this.#reference(parent.expression.name, fresh);
    }
  }

  #type(type: Type, schemas: readonly JsonSchema[]): void {
    const alternatives = schemas.flatMap((schema) => this.#schemas.alternatives(schema));
    if (type.type === "TSUnionType") for (const member of type.types) this.#type(member, alternatives);
    if (type.type === "TSTypeOperator") this.#type(type.typeAnnotation, alternatives);
    if (type.type === "TSArrayType")
      this.#type(
        type.elementType,
        alternatives.flatMap(({ items }) => items ?? []),
      );
    if (type.type === "TSTypeLiteral") this.#members(type.members, alternatives);
    if (type.type === "TSTypeReference" && type.typeName.type === "Identifier") {
      this.#reference(type.typeName.name, alternatives);
    }
  }

  #members(members: readonly Member[], schemas: readonly JsonSchema[]): void {
    const kind = kindOf(members);
    const fitting = schemas.filter(({ properties }) => {
      const wanted = properties?.["kind"]?.const;
      return kind === undefined || wanted === undefined || wanted === kind;
    });
    for (const member of members) {
      if (member.type === "TSPropertySignature") this.#property(member, fitting);
      if (member.type === "TSIndexSignature") {
        const values = fitting.flatMap(({ additionalProperties: any }) => (typeof any === "object" ? any : []));
        this.#type(member.typeAnnotation.typeAnnotation, values);
      }
    }
  }

  #property(property: Property, schemas: readonly JsonSchema[]): void {
    const name = keyOf(property);
    const found = schemas.flatMap(({ properties }) => properties?.[name] ?? []);
    for (const schema of found) {
      if (schema.description === undefined) continue;
      this.#document(property, name, docsOf(schema));
      this.#placed.add(schema);
    }
    if (property.typeAnnotation !== null) this.#type(property.typeAnnotation.typeAnnotation, found);
  }

  #document({ start }: Property, name: string, docs: string): void {
    const known = this.#docs.get(start);
    if (known !== undefined && known !== docs) throw new Error(`${name} has two descriptions: ${known} / ${docs}`);
    if (this.#text.slice(0, start).trimEnd().endsWith("*/")) {
      throw new Error(`${name} has a comment of its own; its text belongs in the schema`);
    }
    this.#docs.set(start, docs);
  }

  /** Types and schemas may lead back to themselves. */
  #unseen(type: Type | Interface | undefined, schemas: readonly JsonSchema[]): readonly JsonSchema[] {
    if (type === undefined) return [];
    const seen = this.#seen.get(type) ?? new Set();
    this.#seen.set(type, seen);
    const fresh = schemas.filter((schema) => !seen.has(schema));
    for (const schema of fresh) seen.add(schema);
    return fresh;
  }
}

/** What tells the members of a union apart. */
function kindOf(members: readonly Member[]): string | undefined {
  for (const member of members) {
    if (member.type !== "TSPropertySignature" || keyOf(member) !== "kind") continue;
    const type = member.typeAnnotation?.typeAnnotation;
    if (type?.type === "TSLiteralType" && type.literal.type === "Literal") return String(type.literal.value);
  }
  return undefined;
}

function keyOf({ key }: Property): string {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : "";
}

function docsOf(schema: JsonSchema): string {
  const lines = [schema.description ?? ""];
  if (schema.default !== undefined) lines.push("", `@defaultValue \`${JSON.stringify(schema.default)}\``);
  const example = schema.examples?.[0];
  if (example !== undefined) lines.push("", `@example \`${JSON.stringify(example)}\``);
  return lines.join("\n");
}

function comment(docs: string, indent: string): string {
  const lines = docs.replaceAll("*/", "*\\/").split("\n");
  const [only, second] = lines;
  if (second === undefined) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}
