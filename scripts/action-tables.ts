import { inputTable, outputTable } from "../src/action/inputs.ts";

/** The tables of inputs and outputs for the README. */
export function inputsMarkdown(): string {
  const rows = Object.entries(inputTable).map(([name, entry]) => {
    const shown = entry.default === "" ? "" : `\`${entry.default}\``;
    const values = "values" in entry ? ` One of ${entry.values.map((value) => `\`${value}\``).join(", ")}.` : "";
    return `| \`${name}\` | ${shown} | ${cell(entry.description + values)} |`;
  });
  return ["| Input | Default | |", "| :-- | :-- | :-- |", ...rows].join("\n");
}

export function outputsMarkdown(): string {
  const rows = Object.entries(outputTable).map(([name, description]) => `| \`${name}\` | ${cell(description)} |`);
  return ["| Output | |", "| :-- | :-- |", ...rows].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
