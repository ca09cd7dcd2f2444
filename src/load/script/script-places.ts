import { type AnyNode, type Expression, parse, type Program, type Property, type SpreadElement } from "acorn";
import type { Span } from "../../diagnostics/lines.ts";
import type { Place } from "../places.ts";

/** The syntax of a script whose types were made spaces, so that every offset is that of the written file. */
export type ParsedScript =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly message: string; readonly at: number };

export function parseScript(stripped: string): ParsedScript {
  try {
    const options = { ecmaVersion: "latest", sourceType: "module", allowHashBang: true } as const;
    return { ok: true, program: parse(stripped, options) };
  } catch (error) {
    // Nested beyond the stack, which no written config is: then there are no places.
    if (!(error instanceof SyntaxError)) return { ok: false, message: "", at: 0 };
    const at = "pos" in error && typeof error.pos === "number" ? error.pos : 0;
    return { ok: false, message: error.message.replace(/ \(\d+:\d+\)$/u, ""), at };
  }
}

/** The span of the default export, else of the whole file's first statement. */
export function defaultExportSpan(program: Program): Span | undefined {
  const exported = program.body.find(exportsDefault) ?? program.body[0];
  return exported === undefined ? undefined : spanOf(exported);
}

/** Where a module, or a name of it, is imported. */
export function importSpan(program: Program, specifier: string, name?: string): Span | undefined {
  let found: Span | undefined;
  for (const statement of program.body) {
    if (!("source" in statement) || statement.source?.value !== specifier) continue;
    found ??= spanOf(statement.source);
    for (const one of "specifiers" in statement ? statement.specifiers : []) {
      const outer = one.type === "ImportSpecifier" ? one.imported : one.type === "ExportSpecifier" ? one.local : one;
      const said = outer.type === "Identifier" ? outer.name : "default";
      if (name !== undefined && said === name) return spanOf(one);
    }
  }
  return found;
}

/**
 * Where the keys and values of the default export are written: in object and list literals, behind constants of the
 * file, spreads, `defineConfig(...)` and functions that only return. What is computed has the place of the expression,
 * and what is imported the place where it is used.
 */
export function placesOf(program: Program): Place | undefined {
  const statement = program.body.find(exportsDefault);
  if (statement?.type !== "ExportDefaultDeclaration") return undefined;
  return new PlaceReader(program).place(statement.declaration);
}

function exportsDefault(statement: Program["body"][number]): boolean {
  if (statement.type === "ExportDefaultDeclaration") return true;
  if (statement.type !== "ExportNamedDeclaration") return false;
  return statement.specifiers.some(({ exported }) => exported.type === "Identifier" && exported.name === "default");
}

/** No config comes near; what is behind it has the place of what it is in. */
const MAX_NESTING = 200;
/** Constants that spread others twice grow a small file to a huge one. */
const MAX_SPREAD = 100_000;

class PlaceReader {
  readonly #constants = new Map<string, AnyNode>();
  readonly #read = new Map<string, Place>();
  #nesting = 0;
  #spread = 0;

  constructor(program: Program) {
    for (const statement of program.body) {
      const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
      if (declaration?.type === "FunctionDeclaration" && declaration.id !== null) {
        this.#constants.set(declaration.id.name, declaration);
      }
      if (declaration?.type !== "VariableDeclaration" || declaration.kind !== "const") continue;
      for (const { id, init } of declaration.declarations) {
        if (id.type === "Identifier" && init !== null && init !== undefined) this.#constants.set(id.name, init);
      }
    }
  }

  place(node: AnyNode): Place {
    if (this.#nesting >= MAX_NESTING) return { value: spanOf(node) };
    this.#nesting += 1;
    const place = this.#placeOf(node);
    this.#nesting -= 1;
    return place;
  }

  #placeOf(node: AnyNode): Place {
    const value = spanOf(node);
    if (node.type === "ObjectExpression") return { value, entries: this.#object(node.properties) };
    if (node.type === "ArrayExpression") return { value, entries: this.#list(node.elements) };
    if (node.type === "Identifier") return this.#named(node.name, value);
    if (node.type === "MemberExpression") return this.#member(node);
    if (node.type === "AwaitExpression") return this.place(node.argument);
    if (node.type === "CallExpression") return this.#call(node.callee, node.arguments, value);
    return isFunction(node) ? this.#returned(node) : { value };
  }

  #object(properties: readonly (Property | SpreadElement)[]): ReadonlyMap<string, Place> {
    const entries = new Map<string, Place>();
    for (const property of properties) {
      if (property.type === "SpreadElement") {
        const spread = this.place(property.argument);
        const usedAt = spread.usedAt ?? spanOf(property);
        for (const [key, place] of spread.entries ?? []) {
          if (!this.#maySpread()) return entries;
          if (typeof key === "string")
            entries.set(key, written(spread, property.argument) ? place : { usedAt, ...place });
        }
        continue;
      }
      const key = keyOf(property);
      if (key === undefined) continue;
      const span = spanOf(property.key);
      // `{ chat }` is key and value in one word: what is behind it is found at its own place.
      entries.set(key, { ...this.place(property.value), key: span });
    }
    return entries;
  }

  #list(elements: readonly (Expression | SpreadElement | null)[]): ReadonlyMap<number, Place> {
    const entries = new Map<number, Place>();
    let index = 0;
    for (const element of elements) {
      if (element?.type === "SpreadElement") {
        const spread = this.place(element.argument);
        // How many there are is not known, and so neither is the number of those that follow.
        if (spread.entries === undefined) return entries;
        for (const place of spread.entries.values()) {
          if (!this.#maySpread()) return entries;
          entries.set(index, { usedAt: spanOf(element), ...place });
          index += 1;
        }
        continue;
      }
      if (element !== null) entries.set(index, this.place(element));
      index += 1;
    }
    return entries;
  }

  #maySpread(): boolean {
    this.#spread += 1;
    return this.#spread <= MAX_SPREAD;
  }

  /** A constant of the file, where it is written; anything else where it is used. */
  #named(name: string, usedAt: Span): Place {
    const known = this.#read.get(name);
    if (known !== undefined) return { ...known, usedAt };
    const node = this.#constants.get(name);
    if (node === undefined) return { value: usedAt };
    // What refers to itself ends here.
    this.#read.set(name, { value: usedAt });
    const place = this.place(node);
    this.#read.set(name, place);
    return { ...place, usedAt };
  }

  #member(node: Extract<AnyNode, { type: "MemberExpression" }>): Place {
    const span = spanOf(node);
    const { object, property } = node;
    if (object.type === "Super" || property.type === "PrivateIdentifier") return { value: span };
    const literal = property.type === "Literal" ? property.value : undefined;
    const key = !node.computed && property.type === "Identifier" ? property.name : literal;
    if (typeof key !== "string" && typeof key !== "number") return { value: span };
    const entry = this.place(object).entries?.get(key);
    if (entry === undefined) return { value: span };
    const { key: _key, ...place } = entry;
    return { ...place, usedAt: span };
  }

  #call(callee: AnyNode, args: readonly (Expression | SpreadElement)[], span: Span): Place {
    const [first] = args;
    const passesOn = PASS_ON.has(nameOf(callee));
    if (passesOn && args.length === 1 && first !== undefined && first.type !== "SpreadElement")
      return this.place(first);
    if (callee.type !== "Identifier") return { value: span };
    const called = this.#constants.get(callee.name);
    if (called === undefined || !isFunction(called) || args.length > 0) return { value: span };
    return this.#named(callee.name, span);
  }

  #returned(node: FunctionNode): Place {
    const { body } = node;
    if (body.type !== "BlockStatement") return this.place(body);
    const returned = body.body.find((statement) => statement.type === "ReturnStatement");
    const value = returned?.type === "ReturnStatement" ? returned.argument : undefined;
    return value === null || value === undefined ? { value: spanOf(node) } : this.place(value);
  }
}

type FunctionNode = Extract<
  AnyNode,
  { type: "ArrowFunctionExpression" | "FunctionExpression" | "FunctionDeclaration" }
>;

function isFunction(node: AnyNode): node is FunctionNode {
  return (
    node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression" || node.type === "FunctionDeclaration"
  );
}

/** Calls that give back what they are given. */
const PASS_ON: ReadonlySet<string> = new Set(["defineConfig", "Object.freeze", "structuredClone", "Promise.resolve"]);

function nameOf(callee: AnyNode): string {
  if (callee.type === "Identifier") return callee.name;
  if (callee.type !== "MemberExpression" || callee.computed) return "";
  if (callee.object.type !== "Identifier" || callee.property.type !== "Identifier") return "";
  return `${callee.object.name}.${callee.property.name}`;
}

function keyOf({ key, computed }: Property): string | undefined {
  if (key.type === "Literal") return String(key.value);
  if (key.type === "Identifier" && !computed) return key.name;
  const [quasi] = key.type === "TemplateLiteral" && key.expressions.length === 0 ? key.quasis : [];
  return quasi?.value.cooked ?? undefined;
}

/** A literal that is spread where it stands has no other place. */
function written(spread: Place, argument: Expression): boolean {
  return spread.usedAt === undefined && spread.value.start === argument.start;
}

function spanOf(node: { readonly start: number; readonly end: number }): Span {
  return { start: node.start, end: node.end };
}
