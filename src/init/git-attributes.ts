/** Generated: collapsed in a pull request, and left out of the statistics of languages. */
const LINES = ["models.lock.json linguist-generated=true"] as const;

/** `.gitattributes` with the lines that it lacks; the same text when it lacks none. */
export function withAttributes(text: string): string {
  const there = new Set(text.split(/\r?\n/u).map((line) => line.trim()));
  const missing = LINES.filter((line) => !there.has(line));
  if (missing.length === 0) return text;
  const end = text === "" || text.endsWith("\n") ? "" : "\n";
  return `${text}${end}${missing.join("\n")}\n`;
}
