import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CommandInput, CommandMachine } from "../../src/cli/commands/command-input.ts";
import { deploy } from "../../src/cli/commands/deploy.ts";
import { planAgainstLive } from "../../src/cli/commands/plan-live.ts";
import { smoke } from "../../src/cli/commands/smoke.ts";
import { nodeTransport } from "../../src/ray/http-transport.ts";
import type { CommandResult } from "../../src/report/result.ts";
import { useFakeRay } from "../support/fake-ray/use-fake-ray.ts";
import { lockOf } from "../support/locked-models.ts";
import { folderWith } from "./run-program.ts";

const A = "a".repeat(40);
const B = "b".repeat(40);

/** The commands in this process, on a stand-in for Ray whose clock does not wait. */
async function onFakeRay(lock: string): Promise<{
  readonly write: (text: string) => void;
  readonly puts: () => number;
  readonly run: (command: "deploy" | "plan" | "smoke") => Promise<CommandResult>;
}> {
  const { ray, clock } = await useFakeRay();
  const directory = folderWith({
    "models.lock.json": lock,
    "models.config.yaml": `version: 1
name: team
targets: { here: { kind: cluster, address: "${ray.address}", url: "${ray.address}" } }
models: { chat: { model_source: org/chat } }
`,
  });
  const machine: CommandMachine = { clock, fetch, transport: nodeTransport };
  const input: CommandInput = { directory, env: {}, signal: new AbortController().signal, log: () => {} };
  const run = (command: "deploy" | "plan" | "smoke"): Promise<CommandResult> => {
    if (command === "plan") return planAgainstLive(input, machine);
    if (command === "smoke") return smoke(input, machine, new Set());
    return deploy({ ...input, restart: new Set(), retryCompile: false }, machine);
  };
  return {
    write: (text) => writeFileSync(join(directory, "models.lock.json"), text),
    puts: () => ray.count("PUT /api/serve/"),
    run,
  };
}

test("deploy twice does nothing, and another commit in the lock replaces the model", async () => {
  const { write, puts, run } = await onFakeRay(lockOf({ "org/chat": A }));
  const first = await run("deploy");
  expect(first).toMatchObject({ decision: "deployed", plan: { steps: [{ model: "chat", effect: "start" }, {}] } });
  expect(JSON.stringify(first.release?.models["chat"]?.entry.args)).toContain(`"revision":"${A}"`);
  const before = puts();
  expect(await run("deploy")).toMatchObject({ decision: "unchanged" });
  expect(puts()).toBe(before);

  write(lockOf({ "org/chat": B }));
  const changed = { model: "chat", effect: "blue_green", reason: "engine_kwargs.revision changed" };
  expect(await run("plan")).toMatchObject({ plan: { base: "live", steps: [changed, {}] } });
  expect(await run("deploy")).toMatchObject({ decision: "deployed", plan: { steps: [changed, {}] } });
  expect(await run("plan")).toMatchObject({ plan: { steps: [{ effect: "nothing", reason: "as wanted" }, {}] } });
});

test("a lock that cannot be used stops a deploy, and not a smoke test of what serves", async () => {
  const { write, puts, run } = await onFakeRay(lockOf({ "org/chat": A }));
  await run("deploy");
  const before = puts();
  write("{");
  expect(await run("deploy")).toMatchObject({ decision: "refused", diagnostics: [{ code: "RF522" }] });
  expect(puts()).toBe(before);
  expect(await run("smoke")).toMatchObject({ ok: true });
});
