import { cpSync, readdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, onTestFailed, test } from "vitest";
import { systemClock } from "../../src/cli/system-clock.ts";
import { createRayClient } from "../../src/ray/client.ts";
import { nodeTransport } from "../../src/ray/http-transport.ts";
import type { ServeDetails } from "../../src/ray/serve-details.ts";
import { CLI, type CliRun, configFolder, resultOf, runCli, startCli } from "../support/cli.ts";
import { complete, startTraffic, stream } from "../support/endpoint-client.ts";
import { type StubModel, stubFleet } from "../support/stub-fleet.ts";

const { address, httpPort } = inject("ray");
const url = `http://127.0.0.1:${httpPort}`;
const client = createRayClient({ address, transport: nodeTransport, clock: systemClock });
const cleanups: (() => void)[] = [];

beforeAll(async () => {
  // The first PUT decides where Serve listens; a cluster of somebody else runs Serve already.
  const details = await client.serveDetails();
  if (details.proxy_location === undefined || details.proxy_location === null) {
    const http = { host: "127.0.0.1", port: httpPort };
    await client.putApplications({ proxy_location: "HeadOnly", http_options: http, applications: [] });
  }
});

afterAll(() => {
  for (const cleanup of cleanups) cleanup();
});

interface Fleet {
  readonly url: string;
  write(models: Readonly<Record<string, StubModel>>, gateway?: Readonly<Record<string, unknown>>): void;
  run(...args: string[]): Promise<CliRun>;
  start(...args: string[]): ReturnType<typeof startCli>;
  /** Runs `deploy --format json` and expects it to end well. */
  deployed(): Promise<ReturnType<typeof resultOf>>;
  readonly folder: string;
}

function fleet(name: string, models: Readonly<Record<string, StubModel>>): Fleet {
  const base = { name, address, url };
  const config = configFolder(stubFleet({ ...base, models }));
  cleanups.push(() => config.remove());
  const run = (...args: string[]): Promise<CliRun> => runCli(args, { cwd: config.folder });
  return {
    url: `${url}/${name}`,
    folder: config.folder,
    write: (next, gateway = {}) => config.write(stubFleet({ ...base, models: next, gateway })),
    run,
    start: (...args) => startCli(args, { cwd: config.folder }),
    async deployed() {
      const done = await run("deploy", "--format", "json");
      onTestFailed(() => console.log(done.stderr, done.stdout.slice(0, 4000)));
      expect(done.exitCode).toBe(0);
      return resultOf(done);
    },
  };
}

/** Process ids of the running replicas, by application. */
function pidsOf(details: ServeDetails, prefix: string): Record<string, readonly (number | null | undefined)[]> {
  const found: Record<string, readonly (number | null | undefined)[]> = {};
  for (const [name, application] of Object.entries(details.applications)) {
    if (!name.startsWith(prefix) || application.status === "DELETING") continue;
    found[name] = Object.values(application.deployments).flatMap((deployment) =>
      deployment.replicas.filter((replica) => replica.state === "RUNNING").map((replica) => replica.pid),
    );
  }
  return found;
}

async function pids(name: string): Promise<ReturnType<typeof pidsOf>> {
  return pidsOf(await client.serveDetails(), `${name}--`);
}

async function applications(name: string): Promise<readonly string[]> {
  return Object.keys(pidsOf(await client.serveDetails(), `${name}--`)).toSorted();
}

async function reply(at: string, model: string): Promise<string> {
  const answer = await complete(at, model);
  return typeof answer === "string" ? answer : answer.text;
}

test("one of two models is changed while a client sends to both", async () => {
  const slow = { tokens: 60, token_s: 1, reply: "v1" };
  const it = fleet("swap", { a: { engine: { reply: "a1" } }, b: { engine: slow } });
  const first = await it.deployed();
  expect(first.decision).toBe("deployed");
  const before = await pids("swap");
  const traffic = startTraffic(it.url, ["a"]);
  const long = stream(it.url, "b");
  it.write({ a: { engine: { reply: "a1" } }, b: { engine: { ...slow, reply: "v2", tokens: 2, token_s: 0 } } });
  const second = await it.deployed();
  expect(second.plan?.steps.find((step) => step.model === "b")).toMatchObject({ effect: "blue_green" });
  expect(await reply(it.url, "b")).toBe("v2");
  const events = await long;
  expect(events.at(-1)).toBe("[DONE]");
  expect(events.filter((event) => event.includes('"content"'))).toHaveLength(60);
  expect(await traffic.stop()).toEqual([]);
  expect(traffic.sent()).toBeGreaterThan(20);
  const after = await pids("swap");
  const a = second.models?.find((model) => model.model === "a")?.app ?? "";
  expect(after[a]).toEqual(before[a]);
  expect(after["swap--gateway"]).toEqual(before["swap--gateway"]);

  const again = await it.deployed();
  expect(again).toMatchObject({ decision: "unchanged", reason_code: "no-changes" });
  expect(await pids("swap")).toEqual(after);
});

test("light options restart nothing", async () => {
  const it = fleet("light", { a: { more: { num_replicas: 1, max_ongoing_requests: 10 } } });
  await it.deployed();
  const before = await pids("light");
  it.write({ a: { more: { num_replicas: 2, max_ongoing_requests: 20 } } });
  const more = await it.deployed();
  expect(more.plan?.steps[0]).toMatchObject({ model: "a", effect: "in_place" });
  const app = more.models?.[0]?.app ?? "";
  await expect.poll(async () => (await pids("light"))[app]?.length, { timeout: 600_000, interval: 1000 }).toBe(2);
  expect((await pids("light"))[app]).toEqual(expect.arrayContaining([...(before[app] ?? [])]));
  it.write({ a: { more: { autoscaling_config: { min_replicas: 2, max_replicas: 3, target_ongoing_requests: 5 } } } });
  const scaled = await pids("light");
  await it.deployed();
  // Ray shows replicas as UPDATING for a moment; they are the same processes before and after.
  await expect
    .poll(async () => (await pids("light"))[app]?.toSorted(), { timeout: 300_000, interval: 500 })
    .toEqual(scaled[app]?.toSorted());
});

test("another version of rayfleet restarts no model", async () => {
  const it = fleet("renewed", { a: { engine: { reply: "a1" } }, b: {} });
  await it.deployed();
  const before = await pids("renewed");
  const traffic = startTraffic(it.url, ["a", "b"]);
  const cli = otherBuild();
  const done = await runCli(["deploy", "--format", "json"], { cwd: it.folder, cli });
  onTestFailed(() => console.log(done.stderr));
  expect(done.exitCode).toBe(0);
  const steps = resultOf(done).plan?.steps ?? [];
  expect(steps.filter((step) => step.effect !== "nothing")).toMatchObject([{ model: null, effect: "blue_green" }]);
  expect(await traffic.stop()).toEqual([]);
  const after = await pids("renewed");
  expect(after["renewed--gateway"]).not.toEqual(before["renewed--gateway"]);
  for (const app of Object.keys(before).filter((name) => name !== "renewed--gateway")) {
    expect(after[app]).toEqual(before[app]);
  }
});

/** The same program with other text in both of its Python packages. */
function otherBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), "rf-dist-"));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const root = fileURLToPath(new URL("../../", import.meta.url));
  cpSync(dirname(CLI), join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "package.json"), readFileSync(join(root, "package.json")));
  let changed = 0;
  for (const name of readdirSync(join(folder, "dist/chunks"))) {
    const file = join(folder, "dist/chunks", name);
    const text = readFileSync(file, "utf8");
    const other = text.replaceAll(String.raw`from ray import serve\n`, String.raw`from ray import serve  # other\n`);
    if (other !== text) changed += 1;
    writeFileSync(file, other);
  }
  expect(changed).toBeGreaterThan(0);
  return join(folder, "dist/cli.js");
}

test.each([
  [
    "a path that does not exist",
    {
      engine: {
        start_error:
          "Failed to create vLLM engine config: Repo id must be in the form 'repo_name' or 'namespace/repo_name': '/models/nope'. Use `repo_type` argument if needed.",
      },
    },
    { code: "RF611", path: ["models", "a", "model_source"], message: "/models/nope" },
    1,
  ],
  [
    "max_model_len above the model's limit",
    {
      engine: {
        start_error:
          "Failed to create vLLM engine config: 1 validation error for ModelConfig\n  Value error, User-specified max_model_len (999999) is greater than the derived max_model_len (max_position_embeddings=2048.0 or model_max_length=None in model's config.json).",
      },
    },
    { code: "RF614", path: ["models", "a", "engine_kwargs", "max_model_len"], message: "2048" },
    1,
  ],
  [
    "impossible resources",
    { cpus: 1000 },
    { code: "RF623", path: ["models", "a", "placement_group_config"], message: "no node of the cluster can hold" },
    0,
  ],
  [
    "a process that is killed by SIGSEGV",
    { engine: { crash: "start" }, more: { compile: "off" } },
    { code: "RF630", path: ["models", "a", "engine_kwargs", "enforce_eager"], message: "SIGSEGV" },
    3,
  ],
] as const)("a candidate with %s leaves the old version serving", async (title, broken, expected, attempts) => {
  const name = `broken-${title.replaceAll(/[^a-z]+/gu, "-").slice(0, 24)}`.replace(/-$/u, "");
  const it = fleet(name, { a: { engine: { reply: "old" } } });
  await it.deployed();
  const before = await applications(name);
  const traffic = startTraffic(it.url, ["a"]);
  it.write({ a: broken });
  const failed = await it.run("deploy", "--format", "json");
  onTestFailed(() => console.log(failed.stderr, failed.stdout.slice(0, 3000)));
  expect(failed.exitCode).toBe(1);
  const result = resultOf(failed);
  expect(result.decision).toBe("rolled_back");
  const found = result.diagnostics.find((diagnostic) => diagnostic.code === expected.code);
  expect(found).toMatchObject({ path: expected.path });
  expect(found?.message).toContain(expected.message);
  expect(await traffic.stop()).toEqual([]);
  expect(await reply(it.url, "a")).toBe("old");
  await expect.poll(() => applications(name), { timeout: 300_000, interval: 1000 }).toEqual(before);
  const certain = failed.lines.findLast((line) => line.text.includes("reading its log"))?.atS ?? Number.NaN;
  console.log(`${title}: ended ${(failed.seconds - certain).toFixed(1)} s after the failure was certain`);
  // A quiet machine needs a few seconds of the 15 that a user waits; ten times that ends what hangs.
  expect(failed.seconds - certain).toBeLessThan(150);
  const seen = failed.lines.some((line) => line.text.includes("attempt 2"));
  expect(seen).toBe(attempts > 1);
});

test("a deploy that is killed is finished by the next one", async () => {
  const it = fleet("killed", { a: { engine: { reply: "v1" } }, b: {} });
  // Each is written to the log for certain: the first look comes while the application is built, and the replica
  // cannot be ready before its gate is open.
  const moments = ["starting a", "building the application", "loading the model", "smoke test", "switching traffic"];
  let version = 1;
  for (const moment of moments) {
    version += 1;
    const gate = join(it.folder, `gate-${version}`);
    if (moment !== "loading the model") writeFileSync(gate, "");
    it.write({ a: { engine: { reply: `v${version}`, start_when: gate } }, b: {} });
    const run = it.start("deploy");
    await expect.poll(() => run.stderr(), { timeout: 600_000, interval: 20 }).toContain(moment);
    run.kill("SIGKILL");
    await run.done;
    writeFileSync(gate, "");
    const done = await it.deployed();
    expect(["deployed", "unchanged"]).toContain(done.decision);
    expect(await reply(it.url, "a")).toBe(`v${version}`);
    const wanted = ["killed--gateway", ...(done.models ?? []).map((model) => model.app ?? "")].toSorted();
    await expect.poll(() => applications("killed"), { timeout: 300_000, interval: 1000 }).toEqual(wanted);
  }
});

test("a recreate that is killed half-way and whose new version is broken restores the old one", async () => {
  const it = fleet("half", { a: { engine: { reply: "old" }, more: { strategy: "recreate" } } });
  await it.deployed();
  it.write({
    a: { engine: { start_error: "No available memory for the cache blocks" }, more: { strategy: "recreate" } },
  });
  const run = it.start("deploy");
  await expect.poll(() => run.stderr(), { timeout: 600_000, interval: 20 }).toContain("has stopped; running requests");
  run.kill("SIGKILL");
  await run.done;
  const rerun = await it.run("deploy", "--format", "json");
  onTestFailed(() => console.log(rerun.stderr));
  expect(rerun.exitCode).toBe(1);
  expect(resultOf(rerun)).toMatchObject({ decision: "rolled_back" });
  expect(await reply(it.url, "a")).toBe("old");
});

async function hello(): Promise<string> {
  return (await fetch(`${url}/foreign`)).text();
}

test("two fleets deployed at the same instant and a foreign application leave each other alone", async () => {
  const one = fleet("one", { a: { engine: { reply: "one" } } });
  const two = fleet("two", { a: { engine: { reply: "two" } } });
  await client.putApplications({
    ...(await everythingLive()),
    applications: [...(await liveEntries()), foreignApplication()],
  });
  const [first, second] = await Promise.all([one.run("deploy"), two.run("deploy")]);
  onTestFailed(() => console.log(first.stderr, second.stderr));
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(await reply(one.url, "a")).toBe("one");
  expect(await reply(two.url, "a")).toBe("two");
  await expect.poll(hello, { timeout: 300_000, interval: 1000 }).toBe("hello");
  const kept = await pids("two");

  const taken = fleet("taken", { a: {} });
  taken.write({ a: {} }, { route_prefix: "/foreign" });
  const refused = await taken.run("deploy", "--format", "json");
  expect(refused.exitCode).toBe(1);
  expect(resultOf(refused)).toMatchObject({ decision: "refused", reason_code: "conflict" });
  expect(resultOf(refused).diagnostics[0]?.message).toContain("foreign");

  const removed = await one.run("remove", "--yes");
  expect(removed.exitCode).toBe(0);
  expect(await applications("one")).toEqual([]);
  expect(await pids("two")).toEqual(kept);
  expect(await reply(two.url, "a")).toBe("two");
  expect(await hello()).toBe("hello");
});

async function everythingLive(): Promise<Record<string, unknown>> {
  return { proxy_location: "HeadOnly", http_options: { host: "127.0.0.1", port: httpPort } };
}

async function liveEntries(): Promise<NonNullable<ServeDetails["applications"][string]["deployed_app_config"]>[]> {
  const details = await client.serveDetails();
  return Object.values(details.applications).flatMap((application) =>
    application.deployed_app_config === undefined ||
    application.deployed_app_config === null ||
    application.status === "DELETING"
      ? []
      : [application.deployed_app_config],
  );
}

/** An application of somebody else, from a module that is on every node. */
function foreignApplication(): {
  name: string;
  route_prefix: string;
  import_path: string;
  runtime_env: { env_vars: Record<string, string> };
} {
  const support = fileURLToPath(new URL("../support", import.meta.url));
  return {
    name: "foreign",
    route_prefix: "/foreign",
    import_path: "hello_app:app",
    runtime_env: { env_vars: { PYTHONPATH: support } },
  };
}

test("rollback goes back to the last good release, and status tells what serves", async () => {
  const it = fleet("back", { a: { engine: { reply: "v1" } } });
  await it.deployed();
  it.write({ a: { engine: { reply: "v2" } } });
  await it.deployed();
  expect(await reply(it.url, "a")).toBe("v2");
  const back = await it.run("rollback", "--format", "json");
  onTestFailed(() => console.log(back.stderr));
  expect(back.exitCode).toBe(0);
  expect(await reply(it.url, "a")).toBe("v1");
  const status = await it.run("status", "--probe", "--format", "json");
  expect(status.exitCode).toBe(0);
  expect(resultOf(status)).toMatchObject({ decision: "serving", models: [{ model: "a", state: "serving" }] });
  await complete(it.url, "a", "die");
  const dead = await it.run("status", "--probe", "--format", "json");
  expect(dead.exitCode).toBe(1);
  expect(resultOf(dead)).toMatchObject({ decision: "degraded", models: [{ model: "a", state: "down" }] });
});

test("one plain application: deployed, asked, changed, put back when it is broken, removed", async () => {
  const base = { name: "plain", address, url, layout: "single_app" as const };
  const config = configFolder(stubFleet({ ...base, models: { a: { engine: { reply: "v1" } }, b: {} } }));
  cleanups.push(() => config.remove());
  const cli = (...args: string[]): Promise<CliRun> => runCli(args, { cwd: config.folder });
  const deploy = async (decision: string): Promise<void> => {
    const run = await cli("deploy", "--format", "json");
    onTestFailed(() => console.log(run.stderr, run.stdout.slice(0, 3000)));
    expect(resultOf(run).decision).toBe(decision);
  };
  const answer = async (): Promise<string> => {
    const body = await complete(`${url}/plain`, "a");
    return typeof body === "string" ? body : body.text;
  };
  await deploy("deployed");
  expect(await answer()).toBe("v1");
  await deploy("unchanged");
  const status = await cli("status", "--probe", "--format", "json");
  expect(resultOf(status).models?.map(({ model, state }) => [model, state])).toEqual([
    ["a", "serving"],
    ["b", "serving"],
  ]);
  config.write(stubFleet({ ...base, models: { a: { engine: { reply: "v2" } }, b: {} } }));
  await deploy("deployed");
  expect(await answer()).toBe("v2");
  config.write(stubFleet({ ...base, models: { a: { engine: { start_error: "CUDA out of memory" } }, b: {} } }));
  await deploy("rolled_back");
  expect(await answer()).toBe("v2");
  expect((await cli("remove", "--yes")).exitCode).toBe(0);
  expect(Object.keys((await client.serveDetails()).applications)).not.toContain("plain");
});
