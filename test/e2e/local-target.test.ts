import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemClock } from "../../src/cli/system-clock.ts";
import { nodeTransport } from "../../src/ray/http-transport.ts";
import type { Fleet, LocalTarget } from "../../src/resolve/fleet.ts";
import { connectTarget, peekTarget, stopTarget } from "../../src/targets/connect-target.ts";
import { filesOf, type LocalRayFiles, readRecord } from "../../src/targets/local/record.ts";
import { thisMachine } from "../../src/targets/machine/this-machine.ts";
import { freePorts } from "../support/free-ports.ts";
import { type JobResult, runJob } from "../support/stand-in-runner.ts";

const STEP = fileURLToPath(new URL("../support/connect-target-job.ts", import.meta.url));
const START_MS = 600_000;

const home = mkdtempSync(join(tmpdir(), "rf-home-"));
const servingEnvironment = process.env["RAYFLEET_SERVING_ENV"];
const machineEnv = {
  HOME: home,
  RAYFLEET_HOME: join(home, "rayfleet"),
  ...(servingEnvironment === undefined ? {} : { RAYFLEET_SERVING_ENV: servingEnvironment }),
};
let fleet: Fleet;
let target: LocalTarget;
/** What looking gave before anything ran. */
let untouched: Awaited<ReturnType<typeof peekTarget>>;
let first: JobResult;

beforeAll(async () => {
  const [dashboardPort, port] = await freePorts(2);
  target = {
    kind: "local",
    name: "here",
    environment: "cpu",
    dashboardPort,
    http: { host: "127.0.0.1", port },
    url: `http://127.0.0.1:${port}`,
    urlHeadersEnv: {},
    nodes: [{ count: 1, gpus: 0, cpus: 3 }],
    autoscalingNodes: [],
  };
  fleet = {
    name: "outlives",
    layout: "gateway",
    serving: { ray: "2.60.0" },
    gateway: { routePrefix: "/", numReplicas: 1, drainTimeoutS: 600 },
    models: [],
    target,
  };
  untouched = await peekTarget(fleet, input(), machine());
  first = await connect({
    RAY_ADDRESS: "192.0.2.99:6379",
    RAY_worker_niceness: "7",
    RAYFLEET_RAY_ENV: "RAY_worker_niceness",
  });
}, START_MS);

afterAll(async () => {
  await stopTarget(fleet, input(), machine());
  rmSync(home, { recursive: true, force: true });
}, START_MS);

test("before the first job nothing runs", () => {
  expect(untouched).toMatchObject({ ok: false, reason: "absent", findings: [{ code: "RF608" }] });
});

test("Ray answers with its token, and only with it, after the runner has cleaned up", async () => {
  expect(first.stderr).toContain("starting Ray 2.60.0 (CPU)");
  expect(first.exitCode).toBe(0);
  const connected = JSON.parse(first.stdout);
  expect(connected).toMatchObject({ ok: true, httpUrl: target.url, local: { started: true } });
  expect(connected.notes).toContainEqual(expect.objectContaining({ code: "RF643", path: ["targets", "here"] }));
  const answer = (authorization?: string): Promise<Response> =>
    fetch(`${connected.address}/api/version`, { headers: authorization === undefined ? {} : { authorization } });
  const version = await answer(`Bearer ${connected.token}`);
  expect(version.status).toBe(200);
  expect(await version.json()).toMatchObject({ ray_version: "2.60.0" });
  expect((await answer()).status).toBe(401);
  expect((await answer("Bearer wrong")).status).toBe(403);
});

test("the runner does kill what carries its mark", async () => {
  const leave = `require("node:child_process").spawn("sleep", ["600"], { detached: true, stdio: "ignore" }).unref()`;
  const job = await runJob({ command: [process.execPath, "-e", leave] });
  expect(job).toMatchObject({ exitCode: 0, killed: ["sleep"] });
});

test("no process of Ray has a secret or a mark of the job, and secrets are in files of the user alone", async () => {
  const { record, folder } = JSON.parse(first.stdout).local;
  const processes = (await thisMachine().processes()).filter(({ session }) => session === record.session);
  expect(processes.map(({ command }) => command)).toEqual(expect.arrayContaining(["gcs_server", "raylet"]));
  expect(processes.length).toBeGreaterThan(5);
  const hubToken = String(first.secrets["INPUT_HF-TOKEN"]);
  for (const { pid } of processes) {
    const visible = ["environ", "cmdline"].map((file) => readFileSync(`/proc/${pid}/${file}`, "utf8")).join("\0");
    for (const [name, value] of Object.entries(first.secrets)) {
      expect(visible).not.toContain(value);
      expect(visible).not.toContain(`${name}=`);
    }
    expect(visible).not.toContain("RAY_ADDRESS=");
    expect(visible).not.toContain(JSON.parse(first.stdout).token);
  }
  const raylet = record.processes.find(({ role }: { role: string }) => role === "raylet");
  const handedOn = readFileSync(`/proc/${raylet.pid}/environ`, "utf8").split("\0");
  expect(handedOn).toContain("RAY_worker_niceness=7");
  expect(handedOn).toContain(`HF_TOKEN_PATH=${join(folder, "hub-token")}`);
  expect(readFileSync(join(folder, "hub-token"), "utf8")).toBe(hubToken);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  expect(statSync(folder).mode & 0o077).toBe(0);
  expect(statSync(join(record.temporary, "..")).mode & 0o077).toBe(0);
});

test("Ray has the resources that the target declares", async () => {
  const { address, token } = JSON.parse(first.stdout);
  const answer = await fetch(`${address}/api/v0/nodes?detail=1`, { headers: { authorization: `Bearer ${token}` } });
  expect(await answer.json()).toMatchObject({ data: { result: { result: [{ resources_total: { CPU: 3 } }] } } });
});

test("the next job uses what runs and restarts nothing, with a new token for the Hub", async () => {
  const second = await connect();
  const before = JSON.parse(first.stdout).local;
  const after = JSON.parse(second.stdout).local;
  expect(second.stderr).toContain("using the Ray 2.60.0 that runs here");
  expect(after).toMatchObject({ started: false, token: before.token, record: before.record });
  expect(readFileSync(join(after.folder, "hub-token"), "utf8")).toBe(second.secrets["INPUT_HF-TOKEN"]);
  expect(await peekTarget(fleet, input(), machine())).toMatchObject({ ok: true, token: before.token });
});

test("other settings than those it runs with are refused, with how to stop it", async () => {
  const other = {
    ...target,
    http: { host: "127.0.0.1", port: target.http.port === 65_535 ? 1024 : target.http.port + 1 },
  };
  const moved = await connectTarget({ ...fleet, target: other }, input(), machine());
  expect(moved).toMatchObject({ ok: false, findings: [{ code: "RF652", path: ["targets", "here", "http"] }] });
  const newer = await connectTarget({ ...fleet, serving: { ray: "2.61.0" } }, input(), machine());
  expect(newer).toMatchObject({ ok: false, findings: [{ code: "RF651", path: ["serving", "ray"] }] });
  const { record } = JSON.parse(first.stdout).local;
  expect(newer.ok ? "" : newer.findings[0]?.help).toContain(`pkill --session ${record.session}`);
});

test("its port is found taken, with the owner, by a Ray of another home", async () => {
  const elsewhere = { ...input(), env: { ...input().env, RAYFLEET_HOME: join(home, "second") } };
  const refused = await connectTarget(fleet, elsewhere, machine());
  expect(refused).toMatchObject({
    ok: false,
    findings: [{ code: "RF640", path: ["targets", "here", "dashboard_port"] }],
  });
  expect(refused.ok ? "" : refused.findings[0]?.message).toMatch(
    /^Port \d+, for Ray's dashboard, is taken by process \d+ \(/u,
  );
});

test(
  "a head that died is cleaned away and started anew",
  async () => {
    const before = JSON.parse(first.stdout).local.record;
    for (const { pid } of before.processes) process.kill(pid, "SIGKILL");
    const again = await connect();
    const after = JSON.parse(again.stdout).local;
    expect(again.stderr).toContain("does not run any more; starting anew");
    expect(after.started).toBe(true);
    expect(after.record.session).not.toBe(before.session);
    const left = (await thisMachine().processes()).filter(({ session }) => session === before.session);
    expect(left).toEqual([]);
    expect(existsSync(before.temporary)).toBe(false);
  },
  START_MS,
);

test(
  "a job that is cancelled while Ray starts leaves nothing behind",
  async () => {
    expect(await stopTarget(fleet, input(), machine())).toBe(true);
    const cancelled = new AbortController();
    const job = await connect({}, cancelled.signal, (text) => {
      if (text.includes("starting Ray")) cancelled.abort();
    });
    expect(job.stdout).toBe("");
    expect(job.exitCode).not.toBe(0);
    expect(await peekTarget(fleet, input(), machine())).toMatchObject({ ok: false, reason: "absent" });
    expect(existsSync(files().folder)).toBe(false);
  },
  START_MS,
);

test(
  "what a killed job left half-started is cleaned away; two at once start one Ray; stopping ends all of it",
  async () => {
    const killed = await connect({}, undefined, undefined, (pid) => {
      void untilSpawned().then(() => process.kill(pid, "SIGKILL"));
    });
    expect(killed).toMatchObject({ exitCode: null, stdout: "" });

    const half = (await readRecord(files()))?.session ?? 0;
    expect((await thisMachine().processes()).filter(({ session }) => session === half)).not.toEqual([]);

    const both = await Promise.all([connect(), connect()]);
    const locals = both.map(({ stdout }) => JSON.parse(stdout).local);
    expect(locals.filter(({ started }) => started)).toHaveLength(1);
    expect(locals[0].record).toEqual(locals[1].record);
    const said = both.map(({ stderr }) => stderr).join("\n");
    expect(said).toMatch(/waiting for process \d+, which prepares Ray/u);
    expect(said).toContain("does not run any more; starting anew");

    expect(await stopTarget(fleet, input(), machine())).toBe(true);
    const { session, temporary } = locals[0].record;
    const left = (await thisMachine().processes()).filter((one) => one.session === session);
    expect(left).toEqual([]);
    expect(existsSync(temporary)).toBe(false);
    expect(await stopTarget(fleet, input(), machine())).toBe(false);
  },
  START_MS,
);

function files(): LocalRayFiles {
  return filesOf(join(machineEnv.RAYFLEET_HOME, "state"), target.dashboardPort);
}

/** Resolves when `ray start` has been called and written down. */
async function untilSpawned(): Promise<void> {
  while (((await readRecord(files()))?.session ?? 0) === 0) await systemClock.sleep(20);
}

function connect(
  env: Record<string, string> = {},
  signal?: AbortSignal,
  onOutput?: (text: string) => void,
  onStart?: (pid: number) => void,
): Promise<JobResult> {
  return runJob({
    command: [process.execPath, STEP, JSON.stringify(fleet)],
    env: { ...machineEnv, ...env },
    ...(signal === undefined ? {} : { signal }),
    ...(onOutput === undefined ? {} : { onOutput }),
    ...(onStart === undefined ? {} : { onStart }),
  });
}

function input(): Parameters<typeof connectTarget>[1] {
  const signal = new AbortController().signal;
  return { env: { PATH: process.env["PATH"], ...machineEnv }, signal, log: () => undefined };
}

function machine(): Parameters<typeof connectTarget>[2] {
  return { clock: systemClock, transport: nodeTransport };
}
