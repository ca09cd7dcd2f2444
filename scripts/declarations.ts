import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
  ExtractorMessageCategory,
  type IConfigFile,
} from "@microsoft/api-extractor";
import { execa } from "execa";
import { codes } from "../src/diagnostics/codes.ts";
import { configJsonSchema } from "./generate-schema.ts";
import type { JsonSchema } from "./json-schema-reader.ts";
import { withSchemaDocs } from "./schema-docs.ts";

/**
 * Writes `dist/index.d.ts`, one file with the types of the package, and `api/rayfleet.api.md`, which shows a reviewer
 * what a change does to them.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const build = `${root}build`;
const types = `${build}/types`;
const published = `${root}dist/index.d.ts`;

/** Runs API Extractor, which brings a TypeScript of its own: version 7 has no API that it could use. */
function extract(entry: string, outputs: Partial<IConfigFile>): void {
  const extractor = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}package.json`,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: entry,
      newlineKind: "lf",
      compiler: { overrideTsconfig: { extends: `${root}tsconfig.json`, include: [], files: [entry] } },
      apiReport: { enabled: false },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      // Neither tags for releases nor exports of types that only others are made of.
      messages: { extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } } },
      ...outputs,
    },
  });
  const failures: string[] = [];
  const { succeeded } = Extractor.invoke(extractor, {
    localBuild: true,
    messageCallback: (message: ExtractorMessage) => {
      message.handled = true;
      const isFailure = message.logLevel === ExtractorLogLevel.Error || message.logLevel === ExtractorLogLevel.Warning;
      if (isFailure && message.category !== ExtractorMessageCategory.Console)
        failures.push(message.formatMessageWithLocation(root));
    },
  });
  if (!succeeded || failures.length > 0) throw new Error(`API Extractor, on ${entry}:\n${failures.join("\n")}`);
}

/** The table's texts are for messages and docs; a type needs only the names. */
function codeNames(): string {
  const names = Object.keys(codes).toSorted();
  const union = names.map((name) => JSON.stringify(name)).join(" | ");
  return `/** Stable: a code is never reused and never changes its meaning. */\nexport type DiagnosticCode = ${union};\n`;
}

rmSync(types, { recursive: true, force: true });
for (const folder of [`${build}/api`, `${root}api`]) mkdirSync(folder, { recursive: true });
await execa("tsc", ["-p", "tsconfig.declarations.json"], {
  cwd: root,
  preferLocal: true,
  stdio: ["ignore", "inherit", "inherit"],
});
writeFileSync(`${types}/diagnostics/codes.d.ts`, codeNames());
const oneFile = `${build}/index.d.ts`;
extract(`${types}/index.d.ts`, { dtsRollup: { enabled: true, untrimmedFilePath: oneFile } });
writeFileSync(published, withSchemaDocs(readFileSync(oneFile, "utf8"), "Config", ownSchema(configJsonSchema())));
extract(published, {
  apiReport: {
    enabled: true,
    reportFileName: "rayfleet.api.md",
    reportFolder: `${root}api`,
    reportTempFolder: `${build}/api`,
  },
});

/** The engine's arguments have their texts already: their interfaces and the schema are made from the same data. */
function ownSchema(schema: JsonSchema): JsonSchema {
  const definitions = Object.entries(schema.$defs ?? {});
  const own = definitions.map(([name, one]) => [name, /^(?:EngineKwargs$|vLLM)/u.test(name) ? {} : one] as const);
  return { ...schema, $defs: Object.fromEntries(own) };
}
