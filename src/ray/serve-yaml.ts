import { Document, Scalar, visit, type ScalarTag } from "yaml";

/**
 * A Serve config as YAML that PyYAML, which reads YAML 1.1, reads back equal. The same value always gives the same text.
 */
export function toServeYaml(value: object): string {
  const document = new Document(value, {
    compat: "yaml-1.1",
    aliasDuplicateObjects: false,
    customTags: (tags) => [exponentFloat, ...tags],
  });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value !== "string") return;
      if (needsEscape.test(node.value) || isCommand.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const text = document.toString({
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
    // A line of a text never begins a line of the file.
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  // These stand in double quotes only, by the visit above. A runner takes `##[...` anywhere in a line for a command.
  return text.replaceAll(new RegExp(needsEscape, "gu"), escaped).replaceAll("##[", String.raw`\x23#[`);
}

/** Line breaks of YAML 1.1, and characters that PyYAML refuses; JSON and YAML 1.2 print them as they are. */
// oxlint-disable-next-line no-control-regex
const needsEscape = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/u;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** What a runner would take for a workflow command, in a line of its own or anywhere in it. */
const isCommand = /^\s*::|##\[/u;

/** PyYAML takes a number with an exponent for a string unless it has a point, too. */
const exponentFloat: ScalarTag = {
  tag: "tag:yaml.org,2002:float",
  default: true,
  test: /^-?\d+(\.\d+)?e[-+]\d+$/u,
  identify: (value) => typeof value === "number" && String(value).includes("e"),
  resolve: Number,
  stringify: ({ value }) => String(value).replace(/^(-?\d+)e/u, "$1.0e"),
};
