import { readFileSync } from "node:fs";
import { inputsMarkdown, outputsMarkdown } from "../../scripts/action-tables.ts";
import { commandTable } from "../../src/cli/command-table.ts";

const root = new URL("../../", import.meta.url);

/** What stands between `<!-- generated: NAME -->` and `<!-- end -->`. */
const sections: Readonly<Record<string, () => string>> = {
  "check.yml": () => fenced(textOf("examples/workflows/check.yml")),
  "deploy.yml": () => fenced(textOf("examples/workflows/deploy.yml")),
  // Its head names the schema by a path that is right only there.
  config: () => fenced(textOf("examples/two-models-one-gpu/models.config.yaml").replace(/^(?:#.*\n)+/u, "")),
  commands: commandsMarkdown,
  inputs: inputsMarkdown,
  outputs: outputsMarkdown,
};

/** The README with its generated parts as they have to be now. Throws at a name that is unknown or missing. */
export function withSections(readme: string): string {
  const missing = new Set(Object.keys(sections));
  const text = readme.replace(/(<!-- generated: (.+) -->\n)[^]*?(<!-- end -->)/gu, (_, begin, name, end) => {
    const section = sections[String(name)];
    if (section === undefined) throw new Error(`The README asks for ${String(name)}, which nothing generates`);
    missing.delete(String(name));
    return `${String(begin)}\n${section()}\n\n${String(end)}`;
  });
  if (missing.size > 0) throw new Error(`The README lacks ${[...missing].join(", ")}`);
  return text;
}

function commandsMarkdown(): string {
  const rows = Object.entries(commandTable).map(([name, { summary, positionals, options }]) => {
    const files = positionals.map((positional) => ` [${positional}]`).join("");
    return `| \`rayfleet ${name}${files}\` | ${summary} | ${options.map((option) => `\`--${option}\``).join(" ")} |`;
  });
  return ["| Command | | Options |", "| :-- | :-- | :-- |", ...rows].join("\n");
}

function fenced(yaml: string): string {
  return `\`\`\`yaml\n${yaml.trim()}\n\`\`\``;
}

function textOf(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}
