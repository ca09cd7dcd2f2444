import { expect, test } from "vitest";
import { deployToFakeRay, fleetOf, modelOf } from "../support/fake-ray/fleet-on-fake-ray.ts";
import { useFakeRay } from "../support/fake-ray/use-fake-ray.ts";
import { behaveAsNoted, settledNames, statusOf, watchAnswers } from "./support/fleet-bed.ts";

const CRASH = "RuntimeError: Segfault encountered";

test("a cause that trying again cannot change ends the start at the first attempt", async () => {
  const startError = "ValueError: Repo id must be in the form 'repo_name' or 'namespace/repo_name': '/models/nope'.";
  const used = await useFakeRay({ behave: behaveAsNoted({ wrong: { startError, startPolls: 20 } }) });
  let attempts = 0;
  used.ray.interfere = () => {
    for (const { dead } of used.ray.serve.applications.values()) attempts = Math.max(attempts, dead.length);
    return undefined;
  };
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a", { note: "wrong" })]));
  expect(outcome).toMatchObject({ decision: "failed", findings: [{ path: ["models", "a", "model_source"] }] });
  expect(attempts).toBe(1);
  expect(settledNames(used)).toEqual([]);
});

test("a failed smoke test names its key and leaves the old version serving", async () => {
  const used = await useFakeRay({ behave: behaveAsNoted({ rude: { reply: "no" } }) });
  await deployToFakeRay(used, fleetOf([modelOf("a")]));
  const before = settledNames(used);
  const failed = watchAnswers(used, ["a"]);
  const smokeTests = [{ chat: "Say ready." }, { chat: "Say ready.", expect: { contains: "ready" } }];
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a", { note: "rude" }, { smokeTests })]));
  expect(outcome).toMatchObject({
    decision: "rolled_back",
    reasonCode: "smoke-failed",
    findings: [{ code: "RF680", path: ["models", "a", "smoke_tests", 1, "expect", "contains"] }],
    models: [{ model: "a", state: "serving" }],
  });
  expect({ names: settledNames(used), failed }).toEqual({ names: before, failed: [] });
});

test("a crash while compiling is answered once by a start without compilation, and that is what stays", async () => {
  const used = await useFakeRay({
    behave: (entry) => {
      const text = JSON.stringify(entry["args"]);
      return text.includes('"note":"crash"') && !text.includes("enforce_eager") ? { startError: CRASH } : {};
    },
  });
  const fleet = fleetOf([modelOf("a", { note: "crash" })]);
  const outcome = await deployToFakeRay(used, fleet);
  expect(outcome).toMatchObject({
    decision: "deployed",
    findings: [{ code: "RF692" }],
    models: [{ model: "a", eagerFallback: true }],
  });
  const names = settledNames(used);
  expect(names.filter((name) => name.endsWith("-eager"))).toHaveLength(1);
  expect(names).toHaveLength(2);
  expect(await deployToFakeRay(used, fleet)).toMatchObject({ decision: "unchanged" });
  expect(settledNames(used)).toEqual(names);
});

test("a crash that goes on without compilation is given up after one more try", async () => {
  const used = await useFakeRay({ behave: behaveAsNoted({ crash: { startError: CRASH } }) });
  const said: string[] = [];
  const progress = (message: string): number => said.push(message);
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a", { note: "crash" })]), { progress });
  expect(outcome).toMatchObject({
    decision: "failed",
    findings: [{ code: "RF630", path: ["models", "a", "engine_kwargs", "enforce_eager"] }],
  });
  expect(said.filter((message) => message.includes("starting it once more"))).toHaveLength(1);
  expect(settledNames(used)).toEqual([]);
});

test("a model that allows no fallback is not started a second time", async () => {
  const used = await useFakeRay({ behave: behaveAsNoted({ crash: { startError: CRASH } }) });
  const said: string[] = [];
  const progress = (message: string): number => said.push(message);
  await deployToFakeRay(used, fleetOf([modelOf("a", { note: "crash" }, { compile: "off" })]), { progress });
  expect(said.filter((message) => message.includes("starting it once more"))).toEqual([]);
});

test("a start that takes longer than it may is ended and says which key allows more", async () => {
  const used = await useFakeRay({ behave: behaveAsNoted({ slow: { startPolls: 1_000_000 } }) });
  const outcome = await deployToFakeRay(used, fleetOf([modelOf("a", { note: "slow" }, { startupTimeoutS: 30 })]));
  expect(outcome).toMatchObject({
    decision: "failed",
    reasonCode: "start-timeout",
    findings: [{ code: "RF625", path: ["models", "a", "startup_timeout_s"] }],
  });
});

test("a start that had failed before the deploy was killed is tried again by the next one", async () => {
  let isBroken = true;
  const used = await useFakeRay({
    behave: (entry) =>
      isBroken && JSON.stringify(entry).includes('"note":"once"') ? { startError: "OSError: no answer" } : {},
  });
  await deployToFakeRay(used, fleetOf([modelOf("a")]));
  const wanted = fleetOf([modelOf("a", { note: "once" })]);
  const failed = Promise.withResolvers<void>();
  used.ray.interfere = () => {
    if (!Object.values(used.ray.phases).includes("start_failed")) return undefined;
    failed.resolve();
    return { hang: "before" };
  };
  void deployToFakeRay(used, wanted);
  await failed.promise;
  isBroken = false;
  const refusals = watchAnswers(used, ["a"]);
  expect(await deployToFakeRay(used, wanted)).toMatchObject({ decision: "deployed" });
  expect({ status: statusOf(used, "a"), refusals }).toEqual({ status: 200, refusals: [] });
});
