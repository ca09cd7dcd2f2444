import * as core from "@actions/core";
import { afterEach, expect, test, vi } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { renderGithub } from "../../../src/diagnostics/render/github.ts";

const base: Diagnostic = {
  code: "RF201",
  severity: "error",
  message: "Unknown key",
  path: [],
  file: "models.config.yaml",
  range: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } },
  docs: "https://example.invalid",
};

afterEach(() => {
  vi.restoreAllMocks();
});

test("a command is written as @actions/core writes it", () => {
  const file = "a,b:c%\r\nd/models.config.yaml";
  const message = "100 % wrong:\r\nsecond, line";
  let written = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
  core.error(message, { file, title: "RF201 Unknown key", startLine: 3, endLine: 3, startColumn: 5, endColumn: 9 });
  vi.restoreAllMocks();
  const ours = renderGithub([{ ...base, file, message }]);
  // @actions/core orders the properties otherwise, and our line ends are all LF.
  expect(parts(ours)).toEqual(parts(written.replaceAll("%0D%0A", "%0A")));
});

test("a runner shows ten of a kind: nine, and how many are left", () => {
  const errors = Array.from({ length: 12 }, (_, index) => ({ ...base, message: `error ${index}` }));
  const warnings = Array.from({ length: 9 }, (_, index) => ({
    ...base,
    severity: "warn" as const,
    message: `warning ${index}`,
  }));
  const lines = renderGithub([...warnings, ...errors, { ...base, severity: "info" }])
    .trimEnd()
    .split("\n");
  expect(lines.map((line) => /^::(\w+)/u.exec(line)?.[1])).toEqual([
    ...Array.from({ length: 10 }, () => "error"),
    ...Array.from({ length: 9 }, () => "warning"),
    "notice",
  ]);
  expect(lines[9]).toBe(
    "::error title=rayfleet::and 3 more: the log lists all, and so does a job summary of the action",
  );
});

test("what a user wrote cannot end the command or start another", () => {
  const output = renderGithub([
    { ...base, file: "x::y,z\n::error::1", message: "a\n::error::2\r##[error]3%0A::error::4", help: "\u001B[31mred" },
  ]);
  expect(output.trimEnd().split("\n")).toHaveLength(1);
  expect(output).not.toContain("##[");
  expect(output).not.toContain("\u001B");
  expect(output).toContain("%250A");
});

test("a message stays within what a runner takes", () => {
  expect(renderGithub([{ ...base, message: "x".repeat(10_000) }]).length).toBeLessThan(4096 + 200);
});

test("a message without a place has none", () => {
  const { range: _, ...placeless } = base;
  expect(renderGithub([placeless])).toBe("::error file=models.config.yaml,title=RF201 Unknown key::Unknown key\n");
});

function parts(command: string): readonly string[] {
  const [, head = "", ...message] = command.trimEnd().split("::");
  const [name = "", ...properties] = head.split(/ (.*)/u);
  return [name, ...properties.join("").split(",").sort(), message.join("::")];
}
