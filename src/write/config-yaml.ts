import { Document, isMap, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from "yaml";
import type { ConfigPath } from "../diagnostics/diagnostic.ts";
import { withoutTokens } from "../diagnostics/token-shapes.ts";
import { neutralText } from "../diagnostics/render/neutral.ts";
import { ordered } from "./key-order.ts";
import { PORTABLE, portableText } from "./portable-yaml.ts";
import type { JsonObject } from "../schema/json.ts";

/** A comment above a key; lines that begin with two spaces are an example of YAML. */
export interface Note {
  readonly path: ConfigPath;
  readonly text: string;
}

export interface ConfigYamlOptions {
  /** Address or path of the JSON Schema, for editors. */
  readonly schema: string;
  /** Comment at the head of the file. */
  readonly head?: string;
  readonly notes?: readonly Note[];
}

/** A list or map of at most this many characters in one line is written in one line. */
const MOST_IN_LINE = 100;

/**
 * A config as the text of `models.config.yaml`: keys in the order of the schema, a blank line between sections and
 * between models. It reads back equal as YAML 1.2 and, because other tools read it too, as YAML 1.1. The same config
 * always gives the same text.
 */
export function configYaml(config: JsonObject, options: ConfigYamlOptions): string {
  const document = new Document(ordered(config), PORTABLE);
  const root = document.contents;
  if (isMap(root)) layOut(root, options.notes ?? []);
  const head = options.head === undefined ? "" : `#\n${comment(options.head)}\n`;
  const body = portableText(document, { flowCollectionPadding: false }, isReadOtherwise);
  return `# yaml-language-server: $schema=${options.schema}\n${head}${body}`;
}

function layOut(root: YAMLMap, notes: readonly Note[]): void {
  for (const [index, section] of root.items.entries()) {
    const name = isScalar(section.key) ? section.key.value : undefined;
    const short = isScalar(section.value);
    if (index > 0 && !short && isNode(section.key)) section.key.spaceBefore = true;
    if (name !== "models" || !isMap(section.value)) continue;
    for (const [at, model] of section.value.items.entries()) {
      if (at > 0 && isNode(model.key)) model.key.spaceBefore = true;
    }
  }
  visit(root, {
    Pair(_key, pair) {
      if (isInLine(pair)) flow(pair.value);
    },
  });
  for (const note of notes) {
    const key = keyAt(root, note.path);
    if (key === undefined) continue;
    const before = key.commentBefore === null || key.commentBefore === undefined ? "" : `${key.commentBefore}\n`;
    key.commentBefore = `${before}${commentLines(note.text).join("\n")}`;
  }
}

/** The node of the key at a path, or of the nearest one above it. */
function keyAt(root: YAMLMap, path: ConfigPath): Node | undefined {
  let map: unknown = root;
  let found: Node | undefined;
  for (const name of path) {
    if (!isMap(map)) break;
    const pair: Pair | undefined = map.items.find((item) => isScalar(item.key) && item.key.value === name);
    if (pair === undefined) break;
    if (isNode(pair.key)) found = pair.key;
    map = pair.value;
  }
  if (found !== undefined) return found;
  const first = root.items[0]?.key;
  return isNode(first) ? first : undefined;
}

/** Bundles, nodes and lists of plain values read better in one line. */
function isInLine(pair: Pair): boolean {
  if (!isSeq(pair.value)) return false;
  const plain = pair.value.items.every((item) => isScalar(item) || (isMap(item) && item.items.every(isPlainPair)));
  return plain && JSON.stringify(pair.value.toJSON()).length <= MOST_IN_LINE;
}

function isPlainPair(pair: Pair): boolean {
  return isScalar(pair.value);
}

function flow(value: unknown): void {
  if (isSeq(value)) value.flow = true;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}

function comment(text: string): string {
  return commentLines(text)
    .map((line) => `#${line}`)
    .join("\n");
}

/** Nothing in it ends the comment, is a secret, or a command to a runner. */
function commentLines(text: string): readonly string[] {
  return neutralText(withoutTokens(text))
    .split("\n")
    .flatMap((line) => (line.startsWith("  ") ? [line] : wrapped(line)))
    .map((line) => (line === "" ? "" : ` ${line}`));
}

/** Lines of at most so many characters, where words allow it. */
function wrapped(line: string): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > MOST_IN_LINE) {
    const end = rest.lastIndexOf(" ", MOST_IN_LINE);
    if (end <= 0) break;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  return [...lines, rest];
}

/** What readers of YAML 1.1 take for something else, beyond what the `yaml` package knows, and texts of several lines. */
function isReadOtherwise(text: string): boolean {
  return (
    /[\t\r\n]/u.test(text) ||
    /^(?:[-+.0-9]|0[box])[0-9_.:eE+-]*$/u.test(text) ||
    /^[0-9]{4}-[0-9]/u.test(text) ||
    text === "="
  );
}
