import * as fc from "fast-check";
import {
  Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  Pair,
  parse,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { JsonValue } from "../../src/schema/json.ts";

const word = fc
  .stringMatching(/^[a-z][a-z0-9_]{0,6}$/u)
  .filter((text) => !/^(?:on|off|no|yes|y|n|null|true|false)$/u.test(text));
const lines = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join("\n"));
const scalar: fc.Arbitrary<JsonValue> = fc.oneof(
  word,
  fc.integer({ min: -9999, max: 9999 }),
  fc.boolean(),
  lines,
  lines.map((text) => `${text}\n`),
);
const { tree } = fc.letrec<{ tree: JsonValue }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium" },
    scalar,
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(word, tie("tree"), { maxKeys: 4 }),
  ),
}));

const STRING_TYPES: readonly Scalar.Type[] = [
  Scalar.PLAIN,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
];

export interface YamlText {
  readonly text: string;
  /** What the `yaml` package reads in it. */
  readonly value: JsonValue;
}

/** YAML as people write it: block and flow style mixed, quotes, texts over several lines, comments, aliases, merge keys. */
export const yamlText: fc.Arbitrary<YamlText> = fc
  .record({
    value: fc.dictionary(word, tree, { minKeys: 1, maxKeys: 5 }),
    choices: fc.array(fc.nat(99), { minLength: 7, maxLength: 40 }),
    crlf: fc.boolean(),
  })
  .map(({ value, choices, crlf }) => {
    let at = 0;
    const choice = (): number => choices[(at += 1) % choices.length] ?? 0;
    const document = new Document(value, { merge: true, aliasDuplicateObjects: false });
    decorate(document, choice);
    share(document, choice);
    const plain = document.toString({ lineWidth: 60 });
    const text = crlf ? plain.replaceAll("\n", "\r\n") : plain;
    return { text, value: parse(text, { merge: true, maxAliasCount: -1 }) };
  });

function decorate(document: Document, choice: () => number): void {
  visit(document, {
    Node(key, node) {
      if (isCollection(node)) node.flow = choice() < 30;
      if (isScalar(node) && typeof node.value === "string" && key !== "key") {
        const type = STRING_TYPES[choice() % STRING_TYPES.length];
        if (type !== undefined) node.type = type;
      }
      if (isScalar(node) && choice() < 15 && key !== "key") node.comment = " comment";
      if (isNode(node) && key === "key" && choice() < 15) node.commentBefore = " above";
    },
  });
}

/** Some later values become aliases of earlier ones, and some maps merge one in. */
function share(document: Document, choice: () => number): void {
  const anchored: (Scalar | YAMLMap | YAMLSeq)[] = [];
  visit(document, {
    Pair(_, pair, path) {
      const { value } = pair;
      if (!isScalar(value) && !isCollection(value)) return;
      const open = new Set<unknown>(path);
      const usable = anchored.filter((node) => !open.has(node));
      const target = usable[choice() % Math.max(1, usable.length)];
      if (target !== undefined && choice() < 25) {
        pair.value = document.createAlias(target);
        return visit.SKIP;
      }
      if (isMap(value) && isMap(target) && choice() < 50) {
        value.items.push(new Pair(new Scalar("<<"), document.createAlias(target)));
      }
      anchored.push(value);
      return undefined;
    },
  });
}
