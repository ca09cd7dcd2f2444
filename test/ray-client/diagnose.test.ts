import { expect, test } from "vitest";
import { diagnose } from "../../src/ray/diagnose.ts";
import type { ServeApplication } from "../../src/ray/serve-application.ts";
import type { Behaviour } from "../support/fake-ray/fake-ray.ts";
import { type FakeRayInUse, useFakeRay } from "../support/fake-ray/use-fake-ray.ts";
import { recorded } from "../support/ray-recordings.ts";

const entry: ServeApplication = {
  name: "a",
  route_prefix: null,
  import_path: "m:app",
  deployments: [{ name: "LLMServer:a" }],
};

async function failed(behaviour: Behaviour): Promise<FakeRayInUse> {
  const used = await useFakeRay({ behave: () => ({ startPolls: 1, ...behaviour }) });
  used.ray.serve.put({ applications: [entry] });
  for (let look = 0; look < 20; look += 1) used.ray.serve.look();
  return used;
}

async function diagnosed(used: FakeRayInUse): ReturnType<typeof diagnose> {
  const { applications } = await used.client.serveDetails();
  const application = applications["a"];
  const message = application?.deployments["LLMServer:a"]?.message || application?.message || "";
  return diagnose(used.client, application, "LLMServer:a", [message]);
}

test.for([
  "segfault-replica-during-start.err.txt",
  "segfault-enginecore-during-start.err.txt",
  "segfault-worker-during-start.err.txt",
])("a crash is found in the log of the replica that died: %s", async (name) => {
  const startError = "RuntimeError: Engine core initialization failed. See root cause above. Failed core proc(s): {}";
  const used = await failed({ startError, log: recorded(`logs/${name}`) });
  const { match, cause, excerpt } = await diagnosed(used);
  expect(match?.signature).toMatchObject({ code: "RF630", crash: true });
  expect(cause).toContain("SIGSEGV");
  expect(excerpt.join("\n")).toMatch(/Segfault encountered/u);
  expect(excerpt.join("\n")).not.toMatch(/\/opt\/venv|\d+\.\d+\.\d+\.\d+/u);
  const asked = used.ray.requests.find(({ path }) => path.startsWith("/api/v0/logs/file"))?.path ?? "";
  expect(Number(new URL(asked, used.ray.address).searchParams.get("lines"))).toBeGreaterThanOrEqual(400);
});

test("a cause in Ray's message needs no log", async () => {
  const used = await failed({ startError: "RuntimeError: CUDA out of memory" });
  expect(await diagnosed(used)).toMatchObject({ match: { signature: { code: "RF617" } }, excerpt: [] });
});

test("an unknown cause is what Ray said last, in one line", async () => {
  const used = await failed({ startError: "RuntimeError: something new\nof two lines" });
  expect(await diagnosed(used)).toMatchObject({ match: undefined, cause: "RuntimeError: something new of two lines" });
});

test("a failed build has no replica and is told from Ray's message", async () => {
  const used = await failed({ buildError: "ValueError: Unknown engine argument: max_model_length" });
  const { match, cause } = await diagnosed(used);
  expect(match?.signature).toMatchObject({ code: "RF610", key: ["engine_kwargs"] });
  expect(cause).toBe("vLLM has no engine argument named max_model_length");
});

test("a log that cannot be read does not hide the failure", async () => {
  const used = await failed({ startError: "RuntimeError: something new" });
  used.ray.interfere = ({ path }) =>
    path.startsWith("/api/v0/logs")
      ? { answer: { status: 500, text: "Agent for node id: x doesn't exist." } }
      : undefined;
  expect((await diagnosed(used)).cause).toBe("RuntimeError: something new");
});
