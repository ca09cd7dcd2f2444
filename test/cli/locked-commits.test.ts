import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { checkAndPlan, type CheckInput } from "../../src/cli/commands/check-and-plan.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { planDigest } from "../../src/resolve/plan-digest.ts";
import { synth } from "../../src/sdk/synth.ts";
import { lockOf } from "../support/locked-models.ts";
import { FLEET, folderWith, runProgram } from "./run-program.ts";

const A = "a".repeat(40);
const B = "b".repeat(40);
const C = "c".repeat(40);
const FILE = "models.config.yaml";
const LOCK = "models.lock.json";

const Body = z.object({
  applications: z.array(
    z.object({
      name: z.string(),
      args: z.object({ llm_config: z.looseObject({ engine_kwargs: z.looseObject({}).optional() }).optional() }),
    }),
  ),
});

/** The revision of each model in what `synth` printed. */
function revisionsIn(yaml: string): readonly unknown[] {
  const models = Body.parse(parse(yaml)).applications.filter(({ name }) => !name.endsWith("--gateway"));
  return models.map(({ args }) => args.llm_config?.engine_kwargs?.["revision"]);
}

test("synth prints the commits of the lock beside the config, and the SDK the same bytes", async () => {
  const cwd = folderWith({ [FILE]: FLEET, [LOCK]: lockOf({ "org/chat": A }) });
  const { exitCode, stdout, stderr } = await runProgram(["synth"], { cwd });
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(revisionsIn(stdout)).toEqual([A, undefined]);
  const programmed = await synth(FLEET, { file: join(cwd, FILE) });
  expect(programmed.ok && programmed.yaml).toBe(stdout);
});

test("without a lock, or with one of other models, synth writes nothing", async () => {
  const without = await runProgram(["synth"], { cwd: folderWith({ [FILE]: FLEET }) });
  expect(revisionsIn(without.stdout)).toEqual([undefined, undefined]);
  const stale = await runProgram(["synth"], { cwd: folderWith({ [FILE]: FLEET, [LOCK]: lockOf({ "org/old": A }) }) });
  expect(stale).toEqual(without);
});

test.each([
  ["{", "it is not JSON"],
  ['{"lock_version": 2, "models": []}', "a newer version of rayfleet wrote it"],
])("a lock that cannot be used stops synth: %s", async (text, reason) => {
  const cwd = folderWith({ [FILE]: FLEET, [LOCK]: text });
  const { exitCode, stdout, stderr } = await runProgram(["synth"], { cwd });
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(`RF522`);
  expect(stderr).toContain(reason);
  expect(await synth(FLEET, { file: join(cwd, FILE) })).toMatchObject({ ok: false, diagnostics: [{ code: "RF522" }] });
  const allowed = FLEET.replace("version: 1", "version: 1\nchecks: { RF522: warn }");
  const { stdout: body } = await runProgram(["synth"], { cwd: folderWith({ [FILE]: allowed, [LOCK]: text }) });
  expect(revisionsIn(body)).toEqual([undefined, undefined]);
});

test("plan says what is not tracked", async () => {
  const cwd = folderWith({ [FILE]: FLEET, [LOCK]: lockOf({ "org/chat": A }) });
  const { stdout } = await runProgram(["plan"], { cwd });
  expect(stdout).toMatch(/^ {2}chat +start +new model$/mu);
  expect(stdout).toMatch(/^ {2}embed +start +new model; content not tracked: org\/embed$/mu);
});

test("a base with a lock of its own is planned from that, else from the lock of now", async () => {
  const cwd = folderWith({ [FILE]: FLEET, [LOCK]: lockOf({ "org/chat": B, "org/embed": C }) });
  mkdirSync(join(cwd, "before"));
  writeFileSync(join(cwd, "before", FILE), FLEET);
  const args = ["plan", "--base", `before/${FILE}`];
  const same = await runProgram(args, { cwd });
  expect(same.stdout).toMatch(/^ {2}chat +nothing to do +as wanted$/mu);
  writeFileSync(join(cwd, "before", LOCK), lockOf({ "org/chat": A, "org/embed": C }));
  const { stdout } = await runProgram(args, { cwd });
  expect(stdout).toMatch(/^ {2}chat +start beside and switch +engine_kwargs\.revision changed$/mu);
  expect(stdout).toMatch(/^ {2}embed +nothing to do +as wanted$/mu);
});

/** What the check of a pull request plans, with the base's config and lock. */
async function check(cwd: string, base: CheckInput["base"]): Promise<Plan | undefined> {
  const { plan } = await checkAndPlan("check", {
    directory: cwd,
    workspace: cwd,
    configFile: FILE,
    ...(base === undefined ? {} : { base }),
  });
  return plan;
}

test("a pull request that changes the lock alone replaces the model", async () => {
  const lock = lockOf({ "org/chat": B, "org/embed": C });
  const cwd = folderWith({ [FILE]: FLEET, [LOCK]: lock });
  const effects = async (before: string | null | undefined): Promise<readonly (readonly string[])[]> => {
    const plan = await check(cwd, { text: FLEET, ...(before === undefined ? {} : { lock: before }) });
    return (plan?.steps ?? []).slice(0, 2).map(({ effect, reason }) => [effect, reason]);
  };
  const replaced = ["blue_green", "engine_kwargs.revision changed"];
  const kept = ["nothing", "as wanted"];
  expect(await effects(lock)).toEqual([kept, kept]);
  expect(await effects(lockOf({ "org/chat": A, "org/embed": C }))).toEqual([replaced, kept]);
  // The first lock, or one that could not be used: the models were not pinned.
  expect(await effects(null)).toEqual([replaced, replaced]);
  expect(await effects("{")).toEqual(await effects(null));
  // It could not be read: nothing is said of it.
  expect(await effects(undefined)).toEqual([kept, kept]);
});

test("the digest that is reviewed covers the commits, and is that of what is synthesized", async () => {
  const cwd = folderWith({ [FILE]: FLEET, [LOCK]: lockOf({ "org/chat": A }) });
  const first = await check(cwd, undefined);
  const synthesized = await synth(FLEET, { file: join(cwd, FILE) });
  expect(first?.digest).toBe(synthesized.ok ? planDigest(synthesized.fleet) : "");
  writeFileSync(join(cwd, LOCK), lockOf({ "org/chat": B }));
  expect((await check(cwd, undefined))?.digest).not.toBe(first?.digest);
});
