import { expect, test } from "vitest";
import { notStarted, observeStart, type StartProgress } from "../../src/ray/start-progress.ts";
import type { PlacementGroup } from "../../src/ray/state-api.ts";
import { recordedDetails, recordedGroups } from "../support/ray-recordings.ts";

interface Seen {
  readonly recording: string;
  readonly app: string;
  readonly deployment?: string;
  readonly groups?: readonly PlacementGroup[];
  readonly autoscaling?: boolean;
  readonly before?: StartProgress;
}

function observe(seen: Seen): StartProgress {
  const { recording, app, deployment = `LLMServer:${app}`, groups = [], autoscaling = false } = seen;
  const application = recordedDetails(recording).applications[app];
  const expected = { app, deployment, autoscaling };
  return observeStart(seen.before ?? notStarted, { application, placementGroups: groups }, expected);
}

test.for([
  ["02-deploying-building", "building the application", "starting"],
  ["03-deploying-replicas-starting", "starting the replica", "starting"],
  ["04-deploying-30s-message-but-placed", "starting the replica", "starting"],
  ["05-deploying-ingress-up-engine-starting", "loading the model", "starting"],
  ["06-running-two-apps", "ready", "ready"],
] as const)("a normal start: %s is %s", ([recording, phase, outcome]) => {
  const groups = recordedGroups("slow-start-but-placed");
  expect(observe({ recording, app: "tiny-a", groups })).toMatchObject({ phase, outcome });
});

test("a refused config fails with the build's own error", () => {
  const seen = observe({ recording: "08-build-failed-unknown-engine-arg", app: "badarg" });
  expect(seen.failure).toEqual({ kind: "build", message: "ValueError: Unknown engine argument: max_model_length" });
});

test.for([
  ["badpath", /Repo id must be in the form .*'\/models\/nope'/u],
  ["hfoffline", /Cannot find an appropriate cached snapshot folder/u],
  ["badvalue", /gpu_memory_utilization: Input should be less than or equal to 1$/u],
  ["toolong", /User-specified max_model_len \(999999\) is greater than the derived max_model_len/u],
] as const)("the start of %s fails with its cause", ([model, cause]) => {
  const recording = "09-engine-start-failed-path-hfoffline-value-maxlen";
  const seen = observe({ recording, app: "bad", deployment: `LLMServer:${model}` });
  expect(seen).toMatchObject({ outcome: "failed", failure: { kind: "start" } });
  expect(seen.failure?.message).toMatch(cause);
  expect(seen.failure?.message).not.toMatch(/Traceback|site-packages|\n/u);
});

test.for([
  ["12-retrying-worker-segfault-during-start", "starting the replica, attempt 2"],
  ["13-retrying-enginecore-segfault-during-start", "starting the replica, attempt 3"],
] as const)("a crash is tried again: %s", ([recording, phase]) => {
  expect(observe({ recording, app: "tiny-b" })).toMatchObject({ outcome: "starting", phase });
});

test("after the last attempt it has failed", () => {
  const seen = observe({ recording: "14-failed-replica-segfault-during-start", app: "tiny-b" });
  expect(seen).toMatchObject({ outcome: "failed", failure: { kind: "start", message: "ActorDiedError()" } });
});

test.for(["gpu", "cpu100"])("%s, which no node can hold, has failed at once", (app) => {
  const groups = recordedGroups("infeasible");
  const seen = observe({ recording: "15-unschedulable-gpu-and-cpu100", app, groups });
  expect(seen.failure?.kind).toBe("infeasible");
  expect(seen.failure?.message).toContain(app === "gpu" ? "GPU 1" : "CPU 100.1");
});

test("where nodes may appear later, it waits", () => {
  const groups = recordedGroups("infeasible");
  const seen = observe({ recording: "15-unschedulable-gpu-and-cpu100", app: "gpu", groups, autoscaling: true });
  expect(seen.outcome).toBe("waiting_for_resources");
});

test("a full cluster is no failure", () => {
  const groups = recordedGroups("no-resources");
  const seen = observe({ recording: "16-waiting-for-busy-resources", app: "busy", groups });
  expect(seen).toMatchObject({ outcome: "waiting_for_resources", phase: "waiting for free resources" });
});

test("the warning about slow scheduling alone says nothing", () => {
  const seen = observe({ recording: "15-unschedulable-gpu-and-cpu100", app: "gpu" });
  expect(seen.outcome).toBe("starting");
});

test("messages are collected, because each overwrites the one before it", () => {
  const first = observe({ recording: "12-retrying-worker-segfault-during-start", app: "tiny-b" });
  const second = observe({ recording: "14-failed-replica-segfault-during-start", app: "tiny-b", before: first });
  expect(second.messages).toHaveLength(3);
  expect(second.messages[0]).toContain("Engine core initialization failed");
});

test("a cause that trying again cannot change ends it at the first attempt", () => {
  const details = recordedDetails("12-retrying-worker-segfault-during-start").applications["tiny-b"];
  if (details === undefined) throw new Error("the recording has no tiny-b");
  const deployment = details.deployments["LLMServer:tiny-b"];
  const message =
    "A replica failed to start with exception. Retrying 2 more time(s). Error:\nRuntimeError: Failed to create vLLM " +
    "engine config: Repo id must be in the form 'repo_name' or 'namespace/repo_name': '/models/nope'. Use ...";
  const application = {
    ...details,
    deployments: deployment === undefined ? {} : { "LLMServer:tiny-b": { ...deployment, message } },
  };
  const expected = { app: "tiny-b", deployment: "LLMServer:tiny-b", autoscaling: false };
  const seen = observeStart(notStarted, { application, placementGroups: [] }, expected);
  expect(seen).toMatchObject({ outcome: "failed", failure: { kind: "start" } });
});

test("an application that disappears has failed, one that is not there yet has not", () => {
  const started = observe({ recording: "02-deploying-building", app: "tiny-a" });
  expect(observe({ recording: "19-deleted", app: "gone", before: started }).failure?.kind).toBe("vanished");
  expect(observe({ recording: "19-deleted", app: "gone" })).toBe(notStarted);
});
