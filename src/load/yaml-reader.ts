import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type Alias,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Span } from "../diagnostics/lines.ts";
import { quote } from "../diagnostics/quote.ts";
import { isJsonObject, type JsonValue } from "../schema/json.ts";
import { MAX_DEPTH, RESERVED_KEY, type Parsed, type Problem } from "./parsed.ts";
import type { Place } from "./places.ts";
import { directiveProblem, directivesOf, withoutDirectives } from "./yaml-directives.ts";
import { plainKeyProblem, plainValueProblem, type ScalarProblem } from "./yaml-scalars.ts";
import { isSyntaxError, yamlProblems } from "./yaml-problems.ts";
import { spanOf, tagSpan } from "./yaml-spans.ts";

/** Values that aliases may bring in, all together. */
const MAX_ALIASED = 20_000;

/** Tags that only say what the value is anyway. */
const PLAIN_TAGS = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Reads YAML 1.2 and keeps where each key and value is, through aliases and merge keys. */
export function readYaml(text: string): Parsed {
  const directives = directivesOf(text);
  const document = parseDocument(withoutDirectives(text, directives), {
    version: "1.2",
    stringKeys: true,
    // Checked here: yaml's own check takes quadratic time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const problems: Problem[] = directives.map((span) => directiveProblem(text, span));
  const parsed = readDocument(document, text, { ambiguous: true });
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

interface Reading {
  /** Report what other programs read otherwise. */
  readonly ambiguous: boolean;
}

/** What a parsed document says, and where; the text is that of the whole file. */
export function readDocument(document: ParsedDocument, text: string, reading: Reading): Parsed {
  const problems: Problem[] = [...yamlProblems(document.errors, text)];
  if (document.errors.some(isSyntaxError)) return { problems };

  const reader = new YamlReader(text, reading);
  const read = document.contents === null ? undefined : reader.node(document.contents);
  problems.push(...reader.problems);
  if (reader.failed) return { problems };
  return read === undefined ? { value: null, problems } : { value: read.value, root: read.place, problems };
}

type ParsedDocument = Pick<Document.Parsed, "contents" | "errors">;

interface Read {
  readonly value: JsonValue;
  readonly place: Place;
}

class YamlReader {
  readonly problems: Problem[] = [];
  /** Set when the document is not worth reading on. */
  failed = false;
  readonly #anchors = new Map<string, Node>();
  readonly #targets = new Map<Alias, Node | undefined>();
  readonly #open = new Set<Node>();
  readonly #text: string;
  readonly #ambiguous: boolean;
  #outermost: Span | undefined;
  #expanding = 0;
  #aliased = 0;

  constructor(text: string, { ambiguous }: Reading) {
    this.#text = text;
    this.#ambiguous = ambiguous;
  }

  node(node: Node): Read {
    if (isAlias(node)) return this.#alias(node);
    if (this.#expanding > 0) this.#count(node);
    if (this.failed) return { value: null, place: { value: spanOf(node) } };
    if (this.#expanding === 0 && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    this.#checkTag(node);
    if (isScalar(node)) return this.#scalar(node);
    if (this.#open.size >= MAX_DEPTH) {
      this.#fail("RF120", `Values are nested more than ${MAX_DEPTH} levels deep`, node);
      return { value: null, place: { value: spanOf(node) } };
    }
    this.#open.add(node);
    const read = isMap(node) ? this.#map(node) : isSeq(node) ? this.#sequence(node) : undefined;
    this.#open.delete(node);
    return read ?? { value: null, place: { value: spanOf(node) } };
  }

  #scalar(node: Scalar): Read {
    const place = { value: spanOf(node) };
    const { value } = node;
    if (node.type === Scalar.PLAIN && this.#ambiguous) {
      const problem = plainValueProblem(node.source ?? "", value);
      if (problem !== undefined) this.#report(scalarProblem(problem, place.value));
    }
    if (typeof value === "string" || typeof value === "boolean" || value === null) return { value, place };
    return { value: typeof value === "number" && Number.isFinite(value) ? value : null, place };
  }

  #sequence(node: YAMLSeq): Read {
    const items: JsonValue[] = [];
    const entries = new Map<number, Place>();
    for (const item of node.items) {
      const read = isNode(item) ? this.node(item) : undefined;
      if (read !== undefined) entries.set(items.length, read.place);
      items.push(read?.value ?? null);
    }
    return { value: items, place: { value: spanOf(node), entries } };
  }

  #map(node: YAMLMap): Read {
    const written = new Map<string, Read>();
    const merged: Read[] = [];
    for (const { key, value } of node.items) {
      if (!isNode(key)) continue;
      const keySpan = spanOf(key);
      const name = this.#key(key);
      if (name === undefined) continue;
      const read = isNode(value)
        ? this.node(value)
        : { value: null, place: { value: { start: keySpan.end, end: keySpan.end } } };
      const first = written.get(name)?.place.key;
      if (name === "<<" && isScalar(key) && key.type === Scalar.PLAIN)
        merged.push(...this.#merged(read, isNode(value) ? value : key));
      else if (first === undefined) written.set(name, { value: read.value, place: { ...read.place, key: keySpan } });
      else {
        this.#report({
          code: "RF112",
          message: `The key ${quote(name)} is there twice`,
          span: keySpan,
          related: { message: "It is here first.", span: first },
        });
      }
    }
    return toMap(spanOf(node), written, merged);
  }

  /** The name of a key, or undefined when it cannot be used. */
  #key(key: Node): string | undefined {
    const span = spanOf(key);
    if (!isScalar(key)) {
      this.#report({ code: "RF121", message: "A list, a map or an alias cannot be a key", span });
      return undefined;
    }
    if (this.#expanding === 0 && key.anchor !== undefined) this.#anchors.set(key.anchor, key);
    const name = typeof key.value === "string" ? key.value : (key.source ?? "");
    if (name === RESERVED_KEY) {
      this.#report({ code: "RF122", message: `The key ${quote(name)} is not allowed`, span });
      return undefined;
    }
    if (key.type === Scalar.PLAIN && this.#ambiguous) {
      const problem = plainKeyProblem(key.source ?? "");
      if (problem !== undefined) this.#report(scalarProblem(problem, span));
    }
    return name;
  }

  /** The maps that a merge key brings in. */
  #merged(read: Read, node: Node): readonly Read[] {
    const maps = Array.isArray(read.value) ? read.value.map((value, index) => itemOf(read, value, index)) : [read];
    if (maps.every((map) => isJsonObject(map.value))) return maps;
    const message = "The merge key << takes an alias to a map, or a list of them";
    this.#report({ code: "RF130", message, span: spanOf(node) });
    return [];
  }

  #alias(alias: Alias): Read {
    const span = spanOf(alias);
    if (!this.#targets.has(alias)) this.#targets.set(alias, this.#anchors.get(alias.source));
    const target = this.#targets.get(alias);
    if (target === undefined) {
      this.#report({ code: "RF117", message: `There is no anchor &${alias.source} before this alias`, span });
      return { value: null, place: { value: span } };
    }
    if (this.#open.has(target)) {
      this.#report({ code: "RF118", message: `The alias *${alias.source} stands inside its own anchor`, span });
      return { value: null, place: { value: span } };
    }
    if (this.#expanding === 0) this.#outermost = span;
    this.#expanding += 1;
    const read = this.node(target);
    this.#expanding -= 1;
    if (this.#expanding === 0) this.#outermost = undefined;
    return { value: read.value, place: { ...read.place, usedAt: span } };
  }

  #count(node: Node): void {
    this.#aliased += 1;
    if (this.#aliased === MAX_ALIASED) this.#fail("RF119", `Aliases bring in more than ${MAX_ALIASED} values`, node);
  }

  #checkTag(node: Node): void {
    if (node.tag === undefined || PLAIN_TAGS.has(node.tag)) return;
    this.#report({
      code: "RF114",
      message: `The tag ${quote(node.tag)} is not supported`,
      span: tagSpan(this.#text, spanOf(node).start),
      help: "Write the value itself, without a tag.",
    });
  }

  #fail(code: DiagnosticCode, message: string, node: Node): void {
    if (!this.failed) this.problems.push({ code, message, span: this.#outermost ?? spanOf(node) });
    this.failed = true;
  }

  /** What is wrong with an anchored value is reported once, where it is written. */
  #report(problem: Problem): void {
    if (this.#expanding === 0) this.problems.push(problem);
  }
}

function scalarProblem({ rewrite, ...problem }: ScalarProblem, span: Span): Problem {
  return { ...problem, span, ...(rewrite === undefined ? {} : { rewrite: { span, text: rewrite } }) };
}

function itemOf(list: Read, value: JsonValue, index: number): Read {
  const place = list.place.entries?.get(index) ?? list.place;
  return { value, place: list.place.usedAt === undefined ? place : { usedAt: list.place.usedAt, ...place } };
}

/** What is written in the map itself wins over what is merged in, and what is merged first over what comes later. */
function toMap(span: Span, written: ReadonlyMap<string, Read>, merged: readonly Read[]): Read {
  const value: Record<string, JsonValue> = {};
  const entries = new Map<string, Place>();
  for (const [key, read] of written) {
    value[key] = read.value;
    entries.set(key, read.place);
  }
  for (const map of merged) {
    if (!isJsonObject(map.value)) continue;
    for (const [key, item] of Object.entries(map.value)) {
      const place = map.place.entries?.get(key);
      if (place === undefined || entries.has(key)) continue;
      value[key] = item;
      entries.set(key, map.place.usedAt === undefined ? place : { usedAt: map.place.usedAt, ...place });
    }
  }
  return { value, place: { value: span, entries } };
}
