import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { zipSync, strToU8 } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gatewayApplicationName } from "../../src/gateway/application.ts";
import { builderPackage, gatewayPackage } from "../../src/gateway/package.ts";
import {
  liveApplications,
  ask,
  chat,
  contentOf,
  events,
  FLEET,
  gateway,
  load,
  modelApplication,
  modelIds,
  pids,
  put,
  route,
  settled,
  until,
  untilRevision,
  upload,
  url,
  version,
  type Answer,
  type TableOptions,
} from "./gateway-bed.ts";

const GATEWAY = gatewayApplicationName(FLEET);
const health = { health_check_period_s: 1, health_check_timeout_s: 5 };
const one = modelApplication("m", "m--1", { knobs: { reply: "v1", token_s: 0.01 } });
const two = modelApplication("m", "m--2", { knobs: { reply: "v2", token_s: 0.01 } });
const other = modelApplication("org/n.x", "n--1", { knobs: { reply: "other" } });
const base = { "org/n.x": route([version("org/n.x", "n--1")], { aliases: ["n"] }) };

/** What a client must never see. */
const PRIVATE =
  /Traceback|File "|\bpid\b|ray::|actor_id|site-packages|0x[0-9a-f]{6}|\d+\.\d+\.\d+\.\d+|\/(?:opt|tmp|home|root|usr)\//;

function expectError(answer: Answer, status: number, code: string): void {
  expect(answer.text).not.toMatch(PRIVATE);
  expect({ status: answer.status, code: answer.json.error?.code }).toEqual({ status, code });
  expect(answer.headers.get("retry-after")).toBe(status === 503 ? "5" : null);
  expect(answer.revision).not.toBeNull();
}

/** How many requests to `m` were cancelled at its engine. */
async function cancelled(): Promise<number> {
  return JSON.parse(contentOf(await chat("m", "counters")) ?? "{}").cancelled;
}

/** PUTs the two versions of `m`, the other model and a table, and waits until the gateway has it. */
async function table(options: TableOptions): Promise<void> {
  await put(one, two, other, gateway(options));
  await untilRevision(options.revision);
}

beforeAll(async () => {
  for (const pythonPackage of [builderPackage(), gatewayPackage()])
    await upload(pythonPackage.name, pythonPackage.zip());
  const models = { m: route([version("m", "m--1")], { aliases: ["gpt"], max_model_len: 512 }), ...base };
  await put(one, two, other, gateway({ revision: "start", models }));
  await settled("m--1", "m--2", "n--1", GATEWAY);
  await until("all models are listed", async () => (await modelIds()).length === 4);
});

afterAll(async () => {
  await put();
  await settled();
});

describe("answers", () => {
  test("it lists what is routed and serving, with aliases", async () => {
    expect(await modelIds()).toEqual(["m", "gpt", "org/n.x", "n"]);
    const alias = await ask("/v1/models/gpt");
    expect(alias.json).toMatchObject({ id: "gpt", metadata: { model_id: "m", max_request_context_length: 512 } });
    expect((await ask("/v1/models/org/n.x")).json.id).toBe("org/n.x");
    expectError(await ask("/v1/models/nope"), 404, "model_not_found");
  });

  test("it is at the route prefix, once", async () => {
    expect((await fetch(`${url}/v1/v1/models`)).status).toBe(404);
  });

  test.each([
    ["m", "v1", "m--1"],
    ["gpt", "v1", "m--1"],
    ["n", "other", "n--1"],
  ])("%s answers under the name that was asked for", async (name, content, app) => {
    const answer = await chat(name);
    expect({
      content: contentOf(answer),
      model: answer.json.model,
      app: answer.app,
      revision: answer.revision,
    }).toEqual({
      content,
      model: name,
      app,
      revision: "start",
    });
    const completion = await ask("/v1/completions", { model: name, prompt: "hi" });
    expect({ model: completion.json.model, text: completion.json.choices?.[0]?.text }).toEqual({
      model: name,
      text: content,
    });
  });

  test.each(["m", "gpt"])("a stream of %s has the name in each of its events", async (name) => {
    const answer = await chat(name, "hi", { stream: true, max_tokens: 5, stream_options: { include_usage: true } });
    const payloads = events(answer.text);
    expect(payloads.map(({ model }) => model)).toEqual(Array.from({ length: 6 }, () => name));
    expect(payloads.map((payload) => payload.choices?.[0]?.delta?.content ?? "").join("")).toBe("v1 1 2 3 4");
    expect(payloads.at(-1)?.usage).toMatchObject({ completion_tokens: 5 });
    expect(answer.text.endsWith("data: [DONE]\n\n")).toBe(true);
    expect({ app: answer.app, revision: answer.revision }).toEqual({ app: "m--1", revision: "start" });
  });

  test("embeddings pass", async () => {
    const answer = await ask("/v1/embeddings", { model: "gpt", input: "hi" });
    expect({ status: answer.status, count: answer.json.data?.length }).toEqual({ status: 200, count: 1 });
  });

  test("a request that its client gives up is cancelled at the engine", async () => {
    const before = await cancelled();
    const abort = new AbortController();
    const body = JSON.stringify({ model: "m", prompt: "hi", stream: true, max_tokens: 100_000 });
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${url}/v1/completions`, { method: "POST", headers, body, signal: abort.signal });
    await answer.body?.getReader().read();
    abort.abort();
    await until("the engine was told", async () => (await cancelled()) > before);
    expect(await cancelled()).toBe(before + 1);
  });
});

describe("the table", () => {
  test("a switch is in place: answers change, processes stay", async () => {
    const before = await pids();
    await table({ revision: "switched", models: { m: route([version("m", "m--2")], { aliases: ["gpt"] }), ...base } });
    expect(contentOf(await chat("gpt"))).toBe("v2");
    expect(await pids()).toEqual(before);
  });

  test("a candidate answers only those that ask for it; other names are refused", async () => {
    const models = { m: route([version("m", "m--2")]), ...base };
    const candidates = [version("m", "m--1"), version("fresh", "m--1-fresh")];
    await table({ revision: "candidate", models, candidates });
    expect((await chat("m")).app).toBe("m--2");
    for (const app of ["m--1", "m--2"]) {
      expect((await chat("m", "hi", {}, { "x-rayfleet-app": app })).app).toBe(app);
      const stream = await chat("m", "hi", { stream: true }, { "x-rayfleet-app": app });
      expect({ app: stream.app, first: events(stream.text)[0]?.choices?.[0]?.delta?.content }).toEqual({
        app,
        first: app === "m--1" ? "v1" : "v2",
      });
    }
    for (const app of ["nope", "n--1", "m", ""]) {
      const refused = await chat("m", "hi", {}, { "x-rayfleet-app": app });
      expectError(refused, 400, "unknown_application");
      expect(refused.app).toBeNull();
    }
    // A model that is not routed yet can only be reached by its candidate's name.
    expectError(await chat("fresh"), 404, "model_not_found");
    expectError(await chat("fresh", "hi", {}, { "x-rayfleet-app": "m--1-fresh" }), 503, "model_unavailable");
    expect(await modelIds()).toEqual(["m", "org/n.x", "n"]);
  });

  test("weights share the traffic", async () => {
    const models = { m: route([version("m", "m--1", 80), version("m", "m--2", 20)]), ...base };
    await table({ revision: "weights", models });
    const apps: (string | null)[] = [];
    for (let count = 0; count < 200; count += 1) apps.push((await chat("m")).app);
    const second = apps.filter((app) => app === "m--2").length;
    // 40 are expected; seven standard deviations to either side.
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThan(80);
    expect(apps.filter((app) => app === "m--1")).toHaveLength(200 - second);
  });

  test("a table that cannot be read changes nothing, and restarts nothing", async () => {
    await table({ revision: "good", models: { m: route([version("m", "m--2")]), ...base } });
    const before = await pids();
    const broken = gateway({ revision: "broken", models: {} });
    const unreadable = [{ models: { m: { versions: "x" } } }, { candidates: [{ app: 5 }] }, { schema_version: 2 }];
    for (const userConfig of unreadable) {
      await put(one, two, other, { ...broken, deployments: [{ ...broken.deployments?.[0], user_config: userConfig }] });
      await settled("m--1", "m--2", "n--1", GATEWAY);
    }
    const answer = await chat("m");
    expect({ app: answer.app, revision: answer.revision }).toEqual({ app: "m--2", revision: "good" });
    await table({ revision: "good again", models: { m: route([version("m", "m--2")]), ...base } });
    expect((await chat("m")).status).toBe(200);
    expect(await pids()).toEqual(before);
  });

  test("a gateway process that was killed comes back with its routes", async () => {
    await table({ revision: "kept", models: { m: route([version("m", "m--2")], { aliases: ["gpt"] }), ...base } });
    const before = await pids();
    const killed = before[GATEWAY]?.[0] ?? 0;
    process.kill(killed, "SIGKILL");
    await until("another gateway process runs", async () => {
      const [pid] = (await pids())[GATEWAY] ?? [];
      return pid !== undefined && pid !== killed;
    });
    await until("it answers", async () => (await ask("/v1/models")).status === 200);
    const answer = await chat("gpt");
    expect({ app: answer.app, revision: answer.revision }).toEqual({ app: "m--2", revision: "kept" });
    const { [GATEWAY]: _gateway, ...models } = await pids();
    expect(models).toEqual({ "m--1": before["m--1"], "m--2": before["m--2"], "n--1": before["n--1"] });
  });

  test("a route to an application that is not there yet comes to life by itself", async () => {
    const late = modelApplication("late", "late--1", { knobs: { reply: "here", start_s: 2 } });
    const gone = gateway({ revision: "late", models: { late: route([version("late", "late--1")]), ...base } });
    await put(one, two, other, gone);
    await untilRevision("late");
    const before = await pids();
    expectError(await chat("late"), 503, "model_unavailable");
    expect(await modelIds()).toEqual(["org/n.x", "n"]);
    await put(one, two, other, gone, late);
    const refused: Answer[] = [];
    await until("it answers", async () => {
      const answer = await chat("late");
      if (answer.status !== 200) refused.push(answer);
      return answer.status === 200;
    });
    for (const answer of refused) expectError(answer, 503, "model_unavailable");
    expect(await modelIds()).toEqual(["late", "org/n.x", "n"]);
    expect((await pids())[GATEWAY]).toEqual(before[GATEWAY]);
    await put(one, two, other, gone);
    await until("it is gone again", async () => (await chat("late")).status === 503);
    await settled("m--1", "m--2", "n--1", GATEWAY);
    await put(one, two, other, gone, late);
    await until("it answers once more under the same name", async () => (await chat("late")).status === 200);
    await put(one, two, other, gone);
    await settled("m--1", "m--2", "n--1", GATEWAY);
  });
});

describe("errors", () => {
  beforeAll(async () => {
    const models = { m: route([version("m", "m--2")]), replaced: route([]), ...base };
    await table({ revision: "errors", models });
  });

  const messages = [{ role: "user", content: "hi" }];
  test.each([
    ["an unknown model", "/v1/chat/completions", { model: "nope", messages }, 404, "model_not_found"],
    [
      "an unknown model in a stream",
      "/v1/chat/completions",
      { model: "nope", messages, stream: true },
      404,
      "model_not_found",
    ],
    [
      "a model that is being replaced",
      "/v1/completions",
      { model: "replaced", prompt: "hi" },
      503,
      "model_unavailable",
    ],
    ["no model", "/v1/chat/completions", { messages }, 400, "model_required"],
    ["a model that is no text", "/v1/chat/completions", { model: 5, messages }, 400, "invalid_request"],
    ["no messages", "/v1/chat/completions", { model: "m" }, 400, "invalid_request"],
    ["no JSON", "/v1/chat/completions", "{nope", 400, "invalid_request"],
    ["an unknown path", "/v1/nope", { model: "m" }, 404, "not_found"],
    ["a wrong method", "/v1/chat/completions", undefined, 405, "method_not_allowed"],
    [
      "an adapter of a model without adapters",
      "/v1/chat/completions",
      { model: "m:adapter", messages },
      404,
      "not_found",
    ],
    ["an engine that raises", "/v1/completions", { model: "m", prompt: "raise" }, 500, "internal_error"],
    [
      "an engine that raises in a stream",
      "/v1/completions",
      { model: "m", prompt: "raise", stream: true },
      500,
      "internal_error",
    ],
    ["what the engine does not do", "/tokenize", { model: "m", prompt: "hi" }, 500, "internal_error"],
  ])("%s is an error in OpenAI's form", async (_, path, body, status, code) => {
    const answer = await ask(path, body);
    expectError(answer, status, code);
    expect(answer.json.error?.message).toMatch(/^[A-Z].*\.?$/);
  });

  test.each([false, true])("the engine's own refusal keeps its words (stream: %s)", async (stream) => {
    const answer = await chat("m", "refuse", { stream });
    expectError(answer, 400, "invalid_request");
    expect(answer.json.error?.message).toMatch(/^This model's maximum context length is 512 tokens\..*value=12000\)$/);
    expect(answer.app).toBe("m--2");
  });

  test.each(["break", "break with an event"])("a stream that fails (%s) ends with an error event", async (prompt) => {
    const answer = await chat("m", prompt, { stream: true, max_tokens: 5 });
    expect(answer.text).not.toMatch(PRIVATE);
    const [first, last, ...rest] = events(answer.text);
    expect(first?.choices?.[0]?.delta?.content).toBe("v2");
    expect(last?.error?.code).toBe("model_unavailable");
    expect(rest).toEqual([]);
    expect(answer.text.endsWith("data: [DONE]\n\n")).toBe(true);
  });

  test("a dead engine shows nothing, and answers again when Ray has restarted it", async () => {
    const mortal = modelApplication("m", "m--3", { knobs: { reply: "v3", token_s: 0.1 }, options: health });
    await put(
      one,
      two,
      other,
      mortal,
      gateway({ revision: "mortal", models: { m: route([version("m", "m--3")]), ...base } }),
    );
    await untilRevision("mortal");
    await until("it serves", async () => (await chat("m")).status === 200);
    const before = await pids();
    const running = chat("m", "hi", { stream: true, max_tokens: 300 });
    await sleep(500);
    const answers = [await chat("m", "die"), await chat("m"), await chat("m", "hi", { stream: true })];
    await until("it answers again", async () => {
      const answer = await chat("m");
      if (answer.status !== 200) answers.push(answer);
      return answer.status === 200;
    });
    for (const answer of answers) expectError(answer, 503, "model_unavailable");
    expect((await running).text).not.toMatch(PRIVATE);
    expect((await pids())["m--3"]).not.toEqual(before["m--3"]);
  });

  test("a process that crashes while it answers shows nothing", async () => {
    const answers = await Promise.all([
      chat("m", "hi", { max_tokens: 100 }),
      chat("m", "hi", { stream: true, max_tokens: 100 }),
      sleep(300).then(() => chat("m", "crash")),
    ]);
    expectError(answers[0], 503, "model_unavailable");
    expectError(answers[2], 503, "model_unavailable");
    expect(answers[1].text).not.toMatch(PRIVATE);
    expect(events(answers[1].text).at(-1)?.error?.code).toBe("model_unavailable");
    await until("it answers again", async () => {
      const answer = await chat("m");
      if (answer.status !== 200) expectError(answer, 503, "model_unavailable");
      return answer.status === 200;
    });
    await table({ revision: "healthy", models: { m: route([version("m", "m--2")]), ...base } });
    await settled("m--1", "m--2", "n--1", GATEWAY);
  });

  test("a model that cannot start is not ready, and not listed", async () => {
    const broken = modelApplication("b", "b--1", { knobs: { start_error: "no such model: /opt/models/b" } });
    await put(
      one,
      two,
      other,
      broken,
      gateway({ revision: "broken", models: { b: route([version("b", "b--1")]), ...base } }),
    );
    await untilRevision("broken");
    await until("Ray has given up", async () => {
      expectError(await chat("b"), 503, "model_unavailable");
      return (await liveApplications())["b--1"]?.status === "DEPLOY_FAILED";
    });
    expectError(await chat("b"), 503, "model_unavailable");
    expect(await modelIds()).toEqual(["org/n.x", "n"]);
  });
});

describe("under load", () => {
  test("a model is replaced: no request fails, and a stream that began before it finishes", async () => {
    await table({ revision: "load", models: { m: route([version("m", "m--1")]), ...base } });
    await settled("m--1", "m--2", "n--1", GATEWAY);
    const before = await pids();
    const clients = [load("m"), load("n")];
    const stream = chat("m", "hi", { stream: true, max_tokens: 2000 });
    await sleep(1000);
    const switched = gateway({ revision: "load 2", models: { m: route([version("m", "m--2")]), ...base } });
    await put(one, two, other, switched);
    await untilRevision("load 2");
    await put(two, other, switched);
    const finished = await stream;
    expect(finished.app).toBe("m--1");
    expect(events(finished.text)).toHaveLength(2000);
    expect(finished.text.endsWith("data: [DONE]\n\n")).toBe(true);
    await settled("m--2", "n--1", GATEWAY);
    const [m, others] = await Promise.all(clients.map((client) => client.stop()));
    expect(m?.failed).toEqual([]);
    expect(others?.failed).toEqual([]);
    expect(new Set(m?.contents)).toEqual(new Set(["v1", "v2"]));
    expect(await pids()).toEqual({ "m--2": before["m--2"], "n--1": before["n--1"], [GATEWAY]: before[GATEWAY] });
  });

  test("requests that still wait in the gateway when their version goes are answered by the next one", async () => {
    const slow = modelApplication("m", "m--slow", {
      knobs: { reply: "slow", token_s: 2 },
      options: { max_ongoing_requests: 1 },
    });
    const models = { m: route([version("m", "m--slow")]), ...base };
    await put(two, other, slow, gateway({ revision: "slow", models }));
    await untilRevision("slow");
    await until("it serves", async () => (await chat("m", "hi", { max_tokens: 1 })).status === 200);
    const answers = Array.from({ length: 4 }, () => chat("m", "hi", { max_tokens: 3 }));
    await sleep(1000);
    const switched = gateway({ revision: "fast", models: { m: route([version("m", "m--2")]), ...base } });
    await put(two, other, slow, switched);
    await untilRevision("fast");
    await put(two, other, switched);
    const apps = (await Promise.all(answers)).map(({ status, app, json }) => `${status} ${app} ${json.model}`);
    expect(apps.filter((app) => app === "200 m--slow m").length).toBeGreaterThan(0);
    expect(apps.filter((app) => app === "200 m--2 m").length).toBeGreaterThan(0);
    expect(apps.filter((app) => !app.startsWith("200"))).toEqual([]);
    await settled("m--2", "n--1", GATEWAY);
  });

  test("new gateway code: no request fails, and no model process restarts", async () => {
    const options = { revision: "code", models: { m: route([version("m", "m--2")]), ...base } };
    await put(two, other, gateway(options));
    await untilRevision("code");
    const before = await pids();
    const files = { ...gatewayPackage().files, "rayfleet_gateway/another_version.py": "" };
    const zip = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
    const name = `_ray_pkg_${createHash("sha256").update(zip).digest("hex").slice(0, 32)}.zip`;
    await upload(name, zip);
    const clients = [load("m"), load("n")];
    const stream = chat("m", "hi", { stream: true, max_tokens: 2000 });
    await sleep(500);
    await put(two, other, gateway(options, `gcs://${name}`));
    await until("only the new gateway runs", async () => {
      const now = await pids();
      return now[GATEWAY]?.length === 1 && now[GATEWAY][0] !== before[GATEWAY]?.[0];
    });
    await settled("m--2", "n--1", GATEWAY);
    expect(events((await stream).text)).toHaveLength(2000);
    for (const { failed, sent } of await Promise.all(clients.map((client) => client.stop()))) {
      expect(failed).toEqual([]);
      expect(sent).toBeGreaterThan(10);
    }
    const { [GATEWAY]: _gateway, ...models } = await pids();
    expect(models).toEqual({ "m--2": before["m--2"], "n--1": before["n--1"] });
  });

  test("a model that is scaled to zero is listed, and starts with the first request", async () => {
    const autoscaling = {
      min_replicas: 0,
      initial_replicas: 0,
      max_replicas: 1,
      target_ongoing_requests: 1,
      upscale_delay_s: 0,
    };
    const asleep = modelApplication("zero", "zero--1", { knobs: { reply: "awake" } });
    const deployments = [{ name: "LLMServer:zero", autoscaling_config: autoscaling }];
    const models = { zero: route([version("zero", "zero--1")]), ...base };
    await put(two, other, { ...asleep, deployments }, gateway({ revision: "zero", models }));
    await settled("m--2", "n--1", "zero--1", GATEWAY);
    await untilRevision("zero");
    await until("it is listed", async () => (await modelIds()).includes("zero"));
    expect((await pids())["zero--1"]).toEqual([]);
    expect(contentOf(await chat("zero"))).toBe("awake");
  });
});
