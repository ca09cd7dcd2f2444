import { expect, test, vi } from "vitest";
import { results, startFailed } from "../report/examples.ts";
import { github, push, runStub } from "./fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const ATTACKS = [
  "##[error]x",
  "::set-output name=decision::pwned",
  "::add-mask::a",
  "a\n::error::b",
  "a\r\n  ::warning::c",
  "%0A::error::d",
];
/** What a runner takes for a command: `::name` at the start of a line, `##[name]` anywhere. */
const LIVE = /^\s*::(?!add-mask::ghs|error |warning |notice |stop-commands::|[0-9a-f-]{36}::)|##\[/u;

test("no value of a config, no model id and no log line becomes a workflow command", async () => {
  const fake = await github();
  const diagnostics = ATTACKS.map((attack) => ({
    ...startFailed,
    message: attack,
    help: attack,
    file: attack,
    path: ["models", attack],
  }));
  const run = await runStub(fake, {
    event: "push",
    payload: push(),
    log: ATTACKS,
    result: {
      ...results["rolled-back"],
      fleet: ATTACKS[0] ?? "",
      target: ATTACKS[1] ?? "",
      reason_code: ATTACKS[3] ?? "",
      diagnostics,
    },
  });
  const lines = run.stdout.split(/\r\n|\r|\n/u);
  expect(lines.filter((line) => LIVE.test(line))).toEqual([]);
  expect(lines.filter((line) => /^::(?:error|warning|notice)/u.test(line)).length).toBe(
    // And the note that no review was found.
    diagnostics.length + 1,
  );
  expect(Object.keys(run.outputs).sort()).toEqual(
    ["comment-url", "decision", "deployment-id", "endpoint-url", "plan-digest", "reason-code", "result"].sort(),
  );
  expect(run.outputs["decision"]).toBe("rolled_back");
  expect(run.outputs["reason-code"]).toBe(ATTACKS[3]);
  expect(fake.violations).toEqual([]);
});

test("secrets are masked before anything else and appear nowhere", async () => {
  const fake = await github();
  const secrets = { "ray-token": "ray-secret-value", "hf-token": "hf-secret-value" };
  const leak = Object.values(secrets).join(" and ");
  const run = await runStub(fake, {
    event: "push",
    payload: push(),
    inputs: secrets,
    log: [leak],
    result: { ...results["rolled-back"], diagnostics: [{ ...startFailed, message: leak }] },
  });
  expect(
    run.stdout
      .split("\n")
      .slice(0, 3)
      .every((line) => line.startsWith("::add-mask::")),
  ).toBe(true);
  const shown = [
    run.stdout.replaceAll(/^::add-mask::.*$/gmu, ""),
    run.summary,
    JSON.stringify(run.outputs),
    JSON.stringify(fake.state),
  ].join("\n");
  for (const secret of [...Object.values(secrets), fake.token]) expect(shown).not.toContain(secret);
  expect(run.stdout).not.toMatch(/environment:.* (?:INPUT_|GITHUB_OUTPUT|GITHUB_STATE|ACTIONS_)/u);
});
