import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toDiagnostics } from "../../../src/diagnostics/locate.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { sarifLog } from "../../../src/diagnostics/render/sarif.ts";
import { readConfig } from "../../../src/load/read-config.ts";

const schema: object = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("@microsoft/sarif-multitool-linux/sarif-2.1.0.json"), "utf8"),
);
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

interface Log {
  readonly runs: readonly {
    readonly tool: { driver: { rules: readonly { id: string; help: { text: string }; helpUri: string }[] } };
    readonly results: readonly {
      ruleId: string;
      ruleIndex: number;
      message: { text: string };
      locations: readonly { physicalLocation: { artifactLocation: object; region: object } }[];
      relatedLocations?: readonly object[];
      partialFingerprints: { primaryLocationLineHash: string };
      fixes?: readonly object[];
    }[];
  }[];
}

function log(diagnostics: readonly Diagnostic[]): Log {
  const sarif = sarifLog(diagnostics, { version: "1.2.3" });
  validate(sarif);
  expect(validate.errors ?? []).toEqual([]);
  return JSON.parse(JSON.stringify(sarif));
}

const one: Diagnostic = {
  code: "RF201",
  severity: "error",
  message: "Unknown key",
  path: ["models", "chat", "x"],
  file: "folder/models.config.yaml",
  range: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } },
  help: "Remove it.",
  docs: "https://example.invalid",
};

const fixtures = join(import.meta.dirname, "../../fixtures");
const folders = ["invalid", "attack"].flatMap((kind) =>
  readdirSync(join(fixtures, kind)).map((name) => join(kind, name)),
);

test.for(folders)("%s is SARIF 2.1.0", async (name) => {
  const folder = join(fixtures, name);
  const read = await readConfig({ folder, workspace: folder });
  const [run] = log(toDiagnostics(read.findings, read.source)).runs;
  expect(run?.results.length).toBeGreaterThan(0);
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
});

test("no mistakes are an empty list of results", () => {
  expect(log([]).runs).toMatchObject([{ results: [], tool: { driver: { rules: [] } } }]);
});

test("a result has its place, its partner, and its fix", () => {
  const range = { start: { line: 8, column: 1 }, end: { line: 8, column: 4 } };
  const edits = [
    { range, text: "y" },
    { range: { start: range.end, end: range.end }, text: "" },
  ];
  const [result] =
    log([{ ...one, related: [{ message: "here", range }, { message: "nowhere" }], edits }]).runs[0]?.results ?? [];
  const artifactLocation = { uri: "folder/models.config.yaml", uriBaseId: "%SRCROOT%" };
  const region = { startLine: 8, startColumn: 1, endLine: 8, endColumn: 4 };
  expect(result).toMatchObject({
    level: "error",
    message: { text: "Unknown key\nRemove it." },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
        },
      },
    ],
    relatedLocations: [{ id: 0, message: { text: "here" }, physicalLocation: { artifactLocation, region } }],
    fixes: [
      {
        artifactChanges: [
          { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: "y" } }, {}] },
        ],
      },
    ],
  });
});

function hashes(...diagnostics: Diagnostic[]): readonly (string | undefined)[] {
  return (log(diagnostics).runs[0]?.results ?? []).map((result) => result.partialFingerprints.primaryLocationLineHash);
}

test("a mistake is the same one when lines move, and another one at another key", () => {
  const moved = {
    ...one,
    range: { start: { line: 9, column: 1 }, end: { line: 9, column: 5 } },
    message: "Other words",
  };
  expect(hashes(one)).toEqual(hashes(moved));
  const [first, second, third] = hashes(one, moved, { ...one, path: ["models", "title", "x"] });
  expect(new Set([first, second, third]).size).toBe(3);
});

test("names of files are encoded, and no text makes a link", () => {
  const [result] =
    log([{ ...one, file: "a b/ü#?.yaml", message: "[click](https://evil.example) ##[error]x" }]).runs[0]?.results ?? [];
  expect(result?.locations[0]?.physicalLocation.artifactLocation).toMatchObject({ uri: "a%20b/%C3%BC%23%3F.yaml" });
  expect(result?.message.text).not.toContain("](");
  expect(result?.message.text).not.toContain("##[");
});

test("what has no place is at the start of the file", () => {
  const { range: _, ...unplaced } = one;
  const [result] = log([unplaced]).runs[0]?.results ?? [];
  expect(result?.locations[0]?.physicalLocation.region).toMatchObject({ startLine: 1, startColumn: 1 });
});
