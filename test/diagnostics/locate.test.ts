import { expect, test } from "vitest";
import type { Finding } from "../../src/diagnostics/diagnostic.ts";
import { toDiagnostics } from "../../src/diagnostics/locate.ts";
import { emptySource } from "../../src/diagnostics/source.ts";
import { loadConfig } from "../../src/load/load-config.ts";

const { source } = loadConfig(
  "version: 1\nmodels:\n  chat:\n    num_replicas: 1\n    autoscaling_config: {}\n",
  "models.config.yaml",
);

const both: Finding = {
  code: "RF301",
  message: "num_replicas is given together with autoscaling_config",
  path: ["models", "chat", "num_replicas"],
  anchor: "key",
  help: "Remove one.",
  related: [{ message: "The other one is here.", path: ["models", "chat", "autoscaling_config"] }],
};

test("a finding is placed, with its partner and the address of its explanation", () => {
  expect(toDiagnostics([both], source)).toEqual([
    {
      code: "RF301",
      severity: "error",
      message: "num_replicas is given together with autoscaling_config",
      path: ["models", "chat", "num_replicas"],
      file: "models.config.yaml",
      range: { start: { line: 4, column: 5 }, end: { line: 4, column: 17 } },
      help: "Remove one.",
      related: [
        {
          message: "The other one is here.",
          path: ["models", "chat", "autoscaling_config"],
          file: "models.config.yaml",
          range: { start: { line: 5, column: 5 }, end: { line: 5, column: 23 } },
        },
      ],
      docs: "https://github.com/rayfleet/rayfleet/blob/main/docs/diagnostics.md#rf301",
    },
  ]);
});

test("findings come in the order of the file, each once", () => {
  const findings: Finding[] = [
    both,
    { code: "RF201", message: "later", path: ["models", "chat", "autoscaling_config"] },
    { code: "RF201", message: "first", path: ["version"] },
    both,
    {
      code: "RF202",
      message: "before",
      path: [],
      range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
    },
  ];
  expect(toDiagnostics(findings, source).map((diagnostic) => diagnostic.message)).toEqual([
    "before",
    "first",
    both.message,
    "later",
  ]);
  expect(toDiagnostics([both], emptySource("x.yaml"))).toMatchObject([{ file: "x.yaml", code: "RF301" }]);
});

test("the config's checks change the severity of rules, and of nothing else", () => {
  const unknown: Finding = { code: "RF201", message: "unknown", path: ["version"] };
  const severities = (checks: Record<string, "off" | "warn" | "error">): readonly string[] =>
    toDiagnostics([both, unknown], source, checks).map((diagnostic) => `${diagnostic.code} ${diagnostic.severity}`);
  expect(severities({ RF301: "warn", RF201: "warn" })).toEqual(["RF201 error", "RF301 warn"]);
  expect(severities({ RF301: "off", RF201: "off" })).toEqual(["RF201 error"]);
});

test("no secret gets into a diagnostic", () => {
  const token = "hf_AbCdEfGhIjKlMnOpQrStUvWx";
  const finding: Finding = {
    code: "RF201",
    message: `Unknown key ${token}`,
    path: ["models", token],
    help: `Not ${token}.`,
    related: [{ message: token, path: [token] }],
  };
  expect(JSON.stringify(toDiagnostics([finding], source))).not.toContain(token);
});
