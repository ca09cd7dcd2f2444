import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { ReportContext } from "../../src/report/report-context.ts";
import type { CommandResult } from "../../src/report/result.ts";
import { fitAfter, fitBefore } from "./fit-examples.ts";
import type { SmokeResult } from "../../src/smoke/result.ts";

export const context: ReportContext = {
  serverUrl: "https://github.com",
  repository: "acme/models",
  commit: "3f1c9ab0000000000000000000000000000000ff",
  configFile: "models.config.yaml",
  run: { number: "412", url: "https://github.com/acme/models/actions/runs/9000" },
  version: "0.1.0",
};

const docs = "https://github.com/rayfleet/rayfleet/blob/main/docs/diagnostics.md";

export const wrongReplicas: Diagnostic = {
  code: "RF301",
  severity: "error",
  message: "Ray refuses num_replicas together with autoscaling_config.",
  path: ["models", "chat", "num_replicas"],
  file: "models.config.yaml",
  range: { start: { line: 12, column: 5 }, end: { line: 12, column: 17 } },
  help: "Remove num_replicas, or set it to null in the target's overrides.",
  related: [
    {
      message: "autoscaling_config is set here.",
      file: "models.config.yaml",
      range: { start: { line: 20, column: 7 }, end: { line: 20, column: 25 } },
    },
  ],
  docs: `${docs}#rf301`,
};

export const misspelt: Diagnostic = {
  code: "RF201",
  severity: "error",
  message: 'Unknown key "num_replica"',
  path: ["models", "chat", "num_replica"],
  file: "models.config.yaml",
  range: { start: { line: 9, column: 5 }, end: { line: 9, column: 16 } },
  help: 'Did you mean "num_replicas"?',
  edits: [{ range: { start: { line: 9, column: 5 }, end: { line: 9, column: 16 } }, text: "num_replicas" }],
  preview: { line: 9, before: ["    num_replica: 2 # two"], after: ["    num_replicas: 2 # two"] },
  docs: `${docs}#rf201`,
};

export const startFailed: Diagnostic = {
  code: "RF601",
  severity: "error",
  message: "chat could not start: max_model_len 65536 is above the model's limit of 32768.",
  path: ["models", "chat", "engine_kwargs", "max_model_len"],
  file: "models.config.yaml",
  range: { start: { line: 14, column: 7 }, end: { line: 14, column: 20 } },
  help: "Set engine_kwargs.max_model_len to at most 32768.",
  related: [
    {
      message:
        "INFO loading weights took 41.2 s\nERROR EngineCore failed to start.\nValueError: User-specified max_model_len (65536) is greater than the derived max_model_len (32768)",
    },
  ],
  docs: `${docs}#rf601`,
};

export const warning: Diagnostic = {
  code: "RF301",
  severity: "warn",
  message: "The share of titles is small.",
  path: ["models", "titles", "gpu_fraction"],
  file: "models.config.yaml",
  range: { start: { line: 30, column: 5 }, end: { line: 30, column: 17 } },
  docs: `${docs}#rf301`,
};

export const plan: Plan = {
  digest: "sha256:9f2c1d5a77b0e4c1a1f0d3b2",
  base: "file",
  steps: [
    {
      model: "chat",
      effect: "blue_green",
      reason: "engine_kwargs.max_model_len changed",
      app: "team-llms--chat--bb22",
      from: "team-llms--chat--aa11",
      changed: ["engine_kwargs.max_model_len"],
    },
    {
      model: "embed",
      effect: "recreate",
      reason: "accelerator_type changed; no room for both versions",
      app: "team-llms--embed--cc",
      changed: [],
    },
    {
      model: "titles",
      effect: "nothing",
      reason: "as wanted",
      app: "team-llms--titles--dd",
      changed: [],
      untracked: ["org/titles"],
    },
    { model: null, effect: "in_place", reason: "routes change", app: "team-llms", changed: [] },
    { model: "old", effect: "remove", reason: "no longer in the config", app: "team-llms--old--ee", changed: [] },
  ],
};

const check: CommandResult = {
  schema_version: 1,
  command: "check",
  ok: true,
  decision: "passed",
  reason_code: "passed",
  fleet: "team-llms",
  target: "gpu-runner",
  diagnostics: [],
  plan,
  timings: [],
};

const smoke: readonly SmokeResult[] = [
  {
    model: "chat",
    app: "team-llms--chat--bb22",
    kind: "chat",
    index: 0,
    ok: true,
    failures: [],
    status: 200,
    ttftS: 0.184,
    latencyS: 0.92,
    completionTokens: 12,
  },
  {
    model: "embed",
    app: "team-llms--embed--cc",
    kind: "embed",
    index: null,
    ok: true,
    failures: [],
    status: 200,
    latencyS: 0.05,
  },
];

const deploy: CommandResult = {
  ...check,
  command: "deploy",
  decision: "deployed",
  reason_code: "deployed",
  endpoint_url: "https://llm.internal/v1",
  plan: { ...plan, base: "live" },
  models: [
    { model: "chat", state: "serving", app: "team-llms--chat--bb22", effect: "blue_green", startedInS: 192.4 },
    {
      model: "embed",
      state: "serving",
      app: "team-llms--embed--cc",
      effect: "recreate",
      startedInS: 41.2,
      eagerFallback: true,
    },
    { model: "titles", state: "serving", app: "team-llms--titles--dd", effect: "nothing" },
    { model: "old", state: "removed", effect: "remove" },
  ],
  smoke,
  timings: [
    { phase: "roll out", seconds: 244.2 },
    { phase: "ask models", seconds: 1.4 },
  ],
};

/** One result for each shape that a report has. */
export const results = {
  "check-passed": check,
  "check-nothing-changes": {
    ...check,
    plan: { ...plan, steps: plan.steps.filter(({ effect }) => effect === "nothing") },
  },
  "check-failed": {
    ...check,
    ok: false,
    decision: "failed",
    reason_code: "invalid-config",
    diagnostics: [wrongReplicas, warning],
  },
  "check-fixable": {
    ...check,
    ok: false,
    decision: "failed",
    reason_code: "config-invalid",
    diagnostics: [misspelt],
  },
  "check-fit": { ...check, fit: fitAfter, fit_before: fitBefore },
  "check-fit-of-targets": {
    schema_version: 1,
    command: "check",
    ok: true,
    decision: "passed",
    reason_code: "no-problems",
    fleet: "team-llms",
    diagnostics: [],
    plan,
    fits: { production: { fit: fitAfter }, staging: { fit: fitBefore, fit_before: fitBefore } },
    timings: [],
  },
  "check-unreadable": {
    schema_version: 1,
    command: "check",
    ok: false,
    decision: "failed",
    reason_code: "invalid-config",
    diagnostics: [wrongReplicas],
    timings: [],
  },
  deployed: { ...deploy, diagnostics: [warning] },
  unchanged: {
    ...deploy,
    decision: "unchanged",
    reason_code: "no-changes",
    models: [{ model: "chat", state: "serving", app: "team-llms--chat--bb22", effect: "nothing" }],
  },
  "rolled-back": {
    ...deploy,
    ok: false,
    decision: "rolled_back",
    reason_code: "start-failed",
    diagnostics: [startFailed],
    models: [
      { model: "chat", state: "serving", app: "team-llms--chat--aa11", effect: "blue_green" },
      { model: "titles", state: "serving", app: "team-llms--titles--dd", effect: "nothing" },
    ],
    smoke: [],
  },
  "smoke-failed": {
    ...deploy,
    ok: false,
    decision: "rolled_back",
    reason_code: "smoke-failed",
    models: [{ model: "chat", state: "serving", app: "team-llms--chat--aa11", effect: "blue_green" }],
    smoke: [
      {
        model: "chat",
        app: "team-llms--chat--bb22",
        kind: "chat",
        index: 0,
        ok: false,
        failures: [{ expect: "contains", message: 'expected the text to contain "ready", got "I am"' }],
        status: 200,
        ttftS: 0.2,
        latencyS: 1.4,
        completionTokens: 3,
      },
    ],
  },
  down: {
    ...deploy,
    ok: false,
    decision: "failed",
    reason_code: "start-failed",
    diagnostics: [startFailed],
    models: [
      { model: "titles", state: "serving", app: "team-llms--titles--dd", effect: "nothing" },
      { model: "chat", state: "down", effect: "recreate" },
    ],
    smoke: [],
  },
  superseded: { ...deploy, decision: "superseded", reason_code: "newer-is-live", models: [], smoke: [], timings: [] },
  refused: {
    ...deploy,
    ok: false,
    decision: "refused",
    reason_code: "route-taken",
    diagnostics: [{ ...startFailed, message: "Route prefix / belongs to application other.", related: [] }],
    models: [],
    smoke: [],
    timings: [],
  },
  cancelled: { ...deploy, ok: false, decision: "cancelled", reason_code: "cancelled", smoke: [] },
  smoke: { ...deploy, command: "smoke", decision: "passed", reason_code: "passed", models: [] },
} as const satisfies Record<string, CommandResult>;
