import { generateSchema } from "./generate-schema.ts";

export interface GenerateOptions {
  /** Write what is stale; otherwise only report it. */
  readonly write: boolean;
}

/** Each brings files up to date and returns those that were stale. */
const generators: readonly ((options: GenerateOptions) => readonly string[])[] = [generateSchema];

export function generate(options: GenerateOptions): readonly string[] {
  return generators.flatMap((generator) => generator(options));
}

if (import.meta.main) {
  const write = !process.argv.includes("--check");
  const stale = generate({ write });
  for (const file of stale) console.log(`${write ? "Wrote" : "Stale"}: ${file}`);
  if (!write && stale.length > 0) process.exitCode = 1;
}
