import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { lineAt, linesOf } from "../../src/diagnostics/lines.ts";
import { toDiagnostics } from "../../src/diagnostics/locate.ts";
import { renderGithub } from "../../src/diagnostics/render/github.ts";
import { renderJson } from "../../src/diagnostics/render/json.ts";
import { renderPretty } from "../../src/diagnostics/render/pretty.ts";
import { readConfig, type ReadConfig } from "../../src/load/read-config.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

describe.for(["invalid", "attack"])("%s", (kind) => {
  test.for(namesIn(kind))("%s", async (name) => {
    const folder = join(fixtures, kind, name);
    const read = await readConfig({ folder, workspace: folder });
    const diagnostics = toDiagnostics(read.findings, read.source, read.config?.checks);
    const pretty = renderPretty(diagnostics, [read.source]);
    await expect(pretty).toMatchFileSnapshot(join(folder, "expected.txt"));
    expect(diagnostics.some((diagnostic) => diagnostic.severity === "error")).toBe(true);
    expectPlacesInFile(diagnostics, read);
    expectHarmless(pretty);
    expectHarmless(renderJson(diagnostics));
    expectCommandsOnly(renderGithub(diagnostics));
  });
});

test.for(namesIn("valid"))("valid %s", async (name) => {
  const folder = join(fixtures, "valid", name);
  const read = await readConfig({ folder, workspace: folder });
  expect(read.findings).toEqual([]);
  expect(read.config).toBeDefined();
});

function namesIn(kind: string): readonly string[] {
  return readdirSync(join(fixtures, kind));
}

function expectPlacesInFile(diagnostics: readonly Diagnostic[], read: ReadConfig): void {
  const lines = linesOf(read.source.text);
  for (const { range } of diagnostics) {
    if (range === undefined) continue;
    const line = lineAt(lines, range.start.line);
    expect(line).toBeDefined();
    expect(range.end.line).toBe(range.start.line);
    expect(range.end.column).toBeGreaterThanOrEqual(range.start.column);
    expect(range.end.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
  }
}

/** What a runner takes for a command, what a terminal obeys, and anything that looks like a secret. */
function expectHarmless(output: string): void {
  expect(output).not.toMatch(/##\[/u);
  expect(output).not.toMatch(/^\s*::/mu);
  // oxlint-disable-next-line no-control-regex -- exactly those must not be there
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  expect(output).not.toMatch(/hf_[A-Za-z0-9]{16}|ghp_[A-Za-z0-9]{20}|sk-[\w-]{20}|AKIA[A-Z0-9]{16}|eyJ\w+\.eyJ/u);
}

function expectCommandsOnly(output: string): void {
  for (const line of output.split("\n").slice(0, -1)) {
    expect(line).toMatch(/^::(?:error|warning|notice) (?:file|title)=/u);
    expect(line).not.toMatch(/##\[/u);
  }
}
