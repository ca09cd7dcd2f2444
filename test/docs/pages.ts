import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const docs = new URL("../../docs/", import.meta.url);
export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Block {
  readonly language: string;
  readonly text: string;
  /** The file that the sentence before it names, as in "`models.config.yaml`:". */
  readonly file?: string;
}

export interface Page {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What `npm run generate` writes. */
const generated: ReadonlySet<string> = new Set(["diagnostics.md", "fit-accuracy.md", "reference.md"]);

/** Every page that is written by hand. */
export const pages: readonly Page[] = readdirSync(docs)
  .filter((name) => name.endsWith(".md") && !generated.has(name))
  .map((name) => {
    const text = readFileSync(new URL(name, docs), "utf8");
    return { name, text, blocks: blocksOf(text) };
  });

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/^```(?<language>\w+)\n(?<text>[^]*?)^```$/gmu)) {
    const file = /`(?<file>[\w./-]+)`:\n\n$/u.exec(text.slice(0, match.index))?.groups?.["file"];
    const { language = "", text: content = "" } = match.groups ?? {};
    blocks.push({ language, text: content, ...(file === undefined ? {} : { file }) });
  }
  return blocks;
}
