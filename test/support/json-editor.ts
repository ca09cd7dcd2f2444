import { readFileSync } from "node:fs";
import { getLanguageService, TextDocument, type Hover, type MarkupContent } from "vscode-json-languageservice";
import { atCursor, type Seen } from "./editor.ts";

const SCHEMA = new URL("../../schema/models.config.schema.json", import.meta.url);

/** The JSON service of VS Code, with the committed schema for every document. */
export async function lookAtJson(marked: string): Promise<Seen> {
  const service = getLanguageService({});
  service.configure({
    validate: true,
    schemas: [{ uri: SCHEMA.href, fileMatch: ["*"], schema: JSON.parse(readFileSync(SCHEMA, "utf8")) }],
  });
  const { text, position } = atCursor(marked);
  const document = TextDocument.create("file:///workspace/models.config.json", "json", 1, text);
  const parsed = service.parseJSONDocument(document);
  const hover = await service.doHover(document, position, parsed);
  const completion = await service.doComplete(document, position, parsed);
  const problems = await service.doValidation(document, parsed, { schemaValidation: "error" });
  return {
    diagnostics: problems.map(({ message, range }) => ({ message: plain(message), range })),
    hover: hoverText(hover?.contents),
    completions: new Map(completion?.items.map(({ label, documentation }) => [label, plain(documentation)]) ?? []),
  };
}

function plain(documentation: string | MarkupContent | undefined): string {
  return typeof documentation === "string" ? documentation : (documentation?.value ?? "");
}

function hoverText(contents: Hover["contents"] | undefined): string {
  const parts = Array.isArray(contents) ? contents : [contents ?? ""];
  return parts.map((part) => (typeof part === "string" ? part : part.value)).join("\n");
}
