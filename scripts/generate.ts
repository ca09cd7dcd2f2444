import { readFileSync } from "node:fs";
import { generateActionYml } from "./generate-action-yml.ts";
import { generateDiagnosticsPage } from "./generate-diagnostics-page.ts";
import { generateFitAccuracy } from "./generate-fit-accuracy.ts";
import { generateGatewaySources } from "./generate-gateway-sources.ts";
import { generateSchema } from "./generate-schema.ts";

interface GenerateOptions {
  /** Write what is stale; otherwise only report it. */
  readonly write: boolean;
}

/** Brings every generated file up to date and returns the paths of those that were stale. */
export function generate(options: GenerateOptions): readonly string[] {
  return [
    ...generateActionYml(options),
    ...generateSchema(options),
    ...generateDiagnosticsPage(options),
    ...generateFitAccuracy(options),
    ...gatewaySources(options),
  ];
}

function gatewaySources({ write }: GenerateOptions): readonly string[] {
  const file = "src/gateway/sources.generated.ts";
  const before = textOf(new URL(`../${file}`, import.meta.url));
  return generateGatewaySources({ write }) === before ? [] : [file];
}

function textOf(file: URL): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const write = !process.argv.includes("--check");
  const stale = generate({ write });
  for (const file of stale) console.log(`${write ? "Wrote" : "Stale"}: ${file}`);
  if (!write && stale.length > 0) process.exitCode = 1;
}
