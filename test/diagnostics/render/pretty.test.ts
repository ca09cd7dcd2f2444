import { expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { renderPretty } from "../../../src/diagnostics/render/pretty.ts";

const source = { file: "models.config.yaml", text: 'version: 1\r\nname: "漢字" # x\n\n\tlast' };

function at(line: number, column: number, end: number, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: "RF201",
    severity: "error",
    message: "Wrong",
    path: [],
    file: "models.config.yaml",
    range: { start: { line, column }, end: { line, column: end } },
    docs: "https://example.invalid",
    ...more,
  };
}

test("carets stand below wide characters", () => {
  expect(renderPretty([at(2, 8, 10)], [source])).toBe(
    [
      "models.config.yaml:2:8 error RF201 Wrong",
      "  1 | version: 1",
      '  2 | name: "漢字" # x',
      "    |        ^^^^",
      "",
      "1 error",
      "",
    ].join("\n"),
  );
});

test("help, partners and other severities are named", () => {
  const output = renderPretty(
    [
      at(4, 2, 6, {
        severity: "warn",
        help: "First line.\nSecond line.",
        related: [
          { message: "It is here first.", range: { start: { line: 1, column: 1 }, end: { line: 1, column: 8 } } },
          { message: "And somewhere." },
        ],
      }),
      at(1, 1, 8, { severity: "info" }),
    ],
    [source],
  );
  expect(output).toBe(
    [
      "models.config.yaml:4:2 warning RF201 Wrong",
      "  4 |  last",
      "    |  ^^^^",
      "  note: models.config.yaml:1:1: It is here first.",
      "  note: And somewhere.",
      "  help: First line.",
      "        Second line.",
      "",
      "models.config.yaml:1:1 note RF201 Wrong",
      "  1 | version: 1",
      "    | ^^^^^^^",
      "",
      "1 warning, 1 note",
      "",
    ].join("\n"),
  );
});

test("a file that is not at hand, or a place that is not in it, has no frame", () => {
  expect(renderPretty([at(1, 1, 2)], [])).toBe("models.config.yaml:1:1 error RF201 Wrong\n\n1 error\n");
  expect(renderPretty([at(99, 1, 2)], [source])).toBe("models.config.yaml:99:1 error RF201 Wrong\n\n1 error\n");
  expect(renderPretty([], [source])).toBe("");
});

test("colour is used only when it is asked for", () => {
  const coloured = renderPretty([at(1, 1, 8)], [source], { colour: true });
  expect(coloured).toContain("\u001B[31m");
  // oxlint-disable-next-line no-control-regex -- colours are control sequences
  expect(coloured.replaceAll(/\u001B\[\d+m/gu, "")).toBe(renderPretty([at(1, 1, 8)], [source]));
});

test("a file name cannot start a workflow command", () => {
  const output = renderPretty([at(1, 1, 2, { file: "::error::x\n##[error]y" })], []);
  expect(output).not.toMatch(/^\s*::|##\[/mu);
});
