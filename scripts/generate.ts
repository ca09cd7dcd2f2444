import { readFileSync } from "node:fs";
import { generateActionYml } from "./generate-action-yml.ts";
import { generateDiagnosticsPage } from "./generate-diagnostics-page.ts";
import { generateEngine } from "./generate-engine.ts";
import { generateFitAccuracy } from "./generate-fit-accuracy.ts";
import { generateGatewaySources } from "./generate-gateway-sources.ts";
import { generatePackingPicture } from "./generate-packing-picture.ts";
import { generateReferencePage } from "./generate-reference-page.ts";
import { generateSchema } from "./generate-schema.ts";
import { generateWorkflowTexts } from "./generate-workflow-texts.ts";

interface GenerateOptions {
  /** Write what is stale; otherwise only report it. */
  readonly write: boolean;
}

/** Brings every generated file up to date and returns the paths of those that were stale. */
export function generate(options: GenerateOptions): readonly string[] {
  return [
    ...generateEngine(options),
    ...generateActionYml(options),
    ...generateSchema(options),
    ...generateDiagnosticsPage(options),
    ...generateReferencePage(options),
    ...embedded("src/gateway/sources.generated.ts", generateGatewaySources, options),
    ...embedded("src/init/workflows.generated.ts", generateWorkflowTexts, options),
    ...generateFitAccuracy(options),
    ...generatePackingPicture(options),
  ];
}

/** A TypeScript file that carries the text of other files. */
function embedded(
  file: string,
  make: (options: GenerateOptions) => string,
  options: GenerateOptions,
): readonly string[] {
  const before = textOf(new URL(`../${file}`, import.meta.url));
  return make(options) === before ? [] : [file];
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
