import { readFileSync, writeFileSync } from "node:fs";
import { configJsonSchema } from "./generate-schema.ts";
import { type JsonSchema, objectsOf, type SchemaObject, typeText } from "./schema-words.ts";

const FILE = new URL("../docs/reference.md", import.meta.url);

const INTRO = `# Reference

Every key of \`models.config.yaml\`, made from [the JSON Schema](../schema/models.config.schema.json). Keys in bold must be
there. An unknown key is an error everywhere.

A model is merged from four layers, the later ones stronger: built-in defaults, \`defaults\`, the model, and the
\`overrides\` of the target. Maps merge by key, lists and single values replace, and \`null\` takes away what a weaker layer
set: that is what "or null" means below.`;

/** The page of all keys, from the JSON Schema. */
export function referencePage(): string {
  const sections = objectsOf(configJsonSchema()).map(sectionText);
  return `${[INTRO, ...sections].join("\n\n")}\n`;
}

function sectionText({ title, usedBy, schema }: SchemaObject): string {
  const lines = [`## ${title}`, ""];
  if (usedBy.length > 0) lines.push(`At ${usedBy.map((path) => `\`${path}\``).join(", ")}.`, "");
  if (schema.description !== undefined && usedBy.length > 0) lines.push(cell(schema.description), "");
  if (schema.enum !== undefined) {
    lines.push(schema.enum.map((value) => `\`${String(value)}\``).join(", "));
    return lines.join("\n");
  }
  lines.push("| Key | Type | Default | |", "| :-- | :-- | :-- | :-- |");
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const name = schema.required?.includes(key) === true ? `**\`${key}\`**` : `\`${key}\``;
    lines.push(`| ${name} | ${cell(typeText(property))} | ${defaultText(property)} | ${cell(wordsOf(property))} |`);
  }
  return lines.join("\n");
}

function defaultText({ default: value }: JsonSchema): string {
  return value === undefined ? "" : `\`${JSON.stringify(value).replaceAll("|", "\\|")}\``;
}

function wordsOf({ description = "", examples }: JsonSchema): string {
  const [example] = examples ?? [];
  return example === undefined ? description : `${description} For example: \`${JSON.stringify(example)}\``;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/<(?=[a-z])/gu, "&lt;");
}

/** Brings the committed page up to date; without `write`, only says whether it is stale. */
export function generateReferencePage({ write }: { readonly write: boolean }): readonly string[] {
  const wanted = referencePage();
  if (currentText() === wanted) return [];
  if (write) writeFileSync(FILE, wanted);
  return ["docs/reference.md"];
}

function currentText(): string | undefined {
  try {
    return readFileSync(FILE, "utf8");
  } catch {
    return undefined;
  }
}
