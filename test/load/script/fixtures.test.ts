import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lineAt, linesOf } from "../../../src/diagnostics/lines.ts";
import { toDiagnostics } from "../../../src/diagnostics/locate.ts";
import { renderGithub } from "../../../src/diagnostics/render/github.ts";
import { renderJson } from "../../../src/diagnostics/render/json.ts";
import { renderPretty } from "../../../src/diagnostics/render/pretty.ts";
import { readConfig } from "../../../src/load/read-config.ts";
import { scriptLimits } from "../../../src/load/script/run-child.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/script");

/** Those that only the time limit ends: it may be short for them, because a slow machine ends them all the same. */
const NEVER_END: ReadonlySet<string> = new Set(["endless-loop", "promise-beside-a-timer"]);

test.for(readdirSync(fixtures))("%s", async (name) => {
  const folder = join(fixtures, name);
  const secret = "a value of this process";
  process.env["RF_TEST_SECRET"] = secret;
  const read = await readConfig({
    folder,
    workspace: folder,
    limits: { ...scriptLimits, timeMs: NEVER_END.has(name) ? 5000 : 10 * 60_000 },
  });
  const diagnostics = toDiagnostics(read.findings, read.source, read.config?.checks);
  const pretty = renderPretty(diagnostics, [read.source]);
  await expect(pretty).toMatchFileSnapshot(join(folder, "expected.txt"));
  expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  const lines = linesOf(read.source.text);
  for (const { range } of diagnostics) {
    if (range === undefined) continue;
    expect(range.end.line).toBe(range.start.line);
    expect(range.end.column).toBeLessThanOrEqual((lineAt(lines, range.start.line)?.length ?? 0) + 1);
  }
  for (const output of [pretty, renderJson(diagnostics), renderGithub(diagnostics)]) {
    expect(output).not.toContain(secret);
    expect(output).not.toMatch(/##\[|hf_[a-z]{16}/u);
    // oxlint-disable-next-line no-control-regex -- exactly those must not be there
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  }
  expect(pretty).not.toMatch(/^\s*::/mu);
  expect(renderGithub(diagnostics)).not.toMatch(/^(?!::(?:error|warning|notice) (?:file=|title=rayfleet::)|$)/mu);
  expect(existsSync(join(folder, "written-by-the-config.txt"))).toBe(false);
});
