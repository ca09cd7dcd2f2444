import { parseAllDocuments, Scalar, type ScalarTag } from "yaml";
import type { Parsed } from "./parsed.ts";
import { readDocument } from "./yaml-reader.ts";

/**
 * Reads the documents of a file as PyYAML 6 does, which Ray reads its files with: YAML 1.1, in which `on` and `yes` are
 * true and 010 is 8, but `y` and 1e3 are text. Keeps where each key and value is.
 */
export function readPyYaml(text: string): readonly Parsed[] {
  const documents = parseAllDocuments(text, {
    version: "1.1",
    schema: "failsafe",
    customTags: tags,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  // An empty stream is not a list of documents.
  if (!Array.isArray(documents)) return [];
  return documents
    .map((document) => readDocument(document, text, { ambiguous: false }))
    .filter((parsed) => parsed.value !== null || parsed.problems.length > 0);
}

/** The implicit resolvers of PyYAML 6.0 (`yaml/resolver.py`) and what `yaml/constructor.py` makes of them. */
const tags: ScalarTag[] = [
  scalar("null", /^(?:~|null|Null|NULL|)$/u, () => null),
  scalar("bool", /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/u, () => true),
  scalar("bool", /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/u, () => false),
  scalar(
    "int",
    /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/u,
    integer,
  ),
  scalar(
    "float",
    /^(?:[-+]?(?:[0-9][0-9_]*)\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/u,
    float,
  ),
];

function scalar(name: string, test: RegExp, resolve: (text: string) => unknown): ScalarTag {
  return { tag: `tag:yaml.org,2002:${name}`, default: true, test, resolve: (text) => new Scalar(resolve(text)) };
}

function integer(source: string): number {
  const text = source.replaceAll("_", "");
  const sign = text.startsWith("-") ? -1 : 1;
  const digits = text.replace(/^[-+]/u, "");
  if (digits === "0") return 0;
  if (digits.startsWith("0b")) return sign * Number.parseInt(digits.slice(2), 2);
  if (digits.startsWith("0x")) return sign * Number.parseInt(digits.slice(2), 16);
  if (digits.startsWith("0")) return sign * Number.parseInt(digits, 8);
  return sign * inBase60(digits);
}

function float(source: string): number {
  const text = source.replaceAll("_", "");
  const sign = text.startsWith("-") ? -1 : 1;
  return sign * inBase60(text.replace(/^[-+]/u, ""));
}

function inBase60(text: string): number {
  return text.split(":").reduce((total, part) => total * 60 + Number(part), 0);
}
