import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { systemClock } from "../../src/cli/system-clock.ts";
import type { Fleet, Target } from "../../src/resolve/fleet.ts";
import { connectTarget, peekTarget, stopTarget } from "../../src/targets/connect-target.ts";
import { fakeMachine, localTarget } from "./fake-machine.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const transport = (): Promise<never> => Promise.reject(new Error("nothing is asked"));
const fleetOn = (target?: Target): Fleet => ({
  name: "team",
  layout: "gateway",
  serving: { ray: "2.60.0" },
  gateway: { routePrefix: "/", numReplicas: 1, drainTimeoutS: 600 },
  models: [],
  ...(target === undefined ? {} : { target }),
});

function inputs(env: Record<string, string> = {}): Parameters<typeof connectTarget>[1] {
  return { env, signal: new AbortController().signal, log: () => undefined };
}

test("without a target there is nowhere to go", async () => {
  const machine = { clock: systemClock, transport, machine: fakeMachine() };
  const nowhere = { ok: false, findings: [{ code: "RF657" }] };
  expect(await connectTarget(fleetOn(), inputs(), machine)).toMatchObject(nowhere);
  expect(await peekTarget(fleetOn(), inputs(), machine)).toMatchObject(nowhere);
  expect(await stopTarget(fleetOn(), inputs(), machine)).toBe(false);
});

test("a cluster is taken as the config says; RAY_ADDRESS is noted and changes nothing", async () => {
  const { dashboardPort: _, environment: __, ...common } = localTarget({ name: "there", url: "https://llm" });
  const target = { ...common, kind: "cluster", address: "https://ray:8265", tokenEnv: "T" } as const;
  const machine = { clock: systemClock, transport, machine: fakeMachine() };
  const connected = await connectTarget(fleetOn(target), inputs({ T: "token", RAY_ADDRESS: "auto" }), machine);
  expect(connected).toEqual({
    ok: true,
    address: "https://ray:8265",
    token: "token",
    httpUrl: "https://llm",
    notes: [{ code: "RF643", path: ["targets", "there"], message: expect.stringContaining("RAY_ADDRESS is set") }],
  });
  expect(await peekTarget(fleetOn(target), inputs({ T: "token" }), machine)).toMatchObject({ ok: true, notes: [] });
  expect(await stopTarget(fleetOn(target), inputs(), machine)).toBe(false);
});

test("looking at a local target on which nothing runs writes nothing", async () => {
  const home = join(temporaryFolder(), "home");
  const machine = { clock: systemClock, transport, machine: fakeMachine({ home }) };
  expect(await peekTarget(fleetOn(localTarget()), inputs(), machine)).toMatchObject({
    ok: false,
    reason: "absent",
    findings: [{ code: "RF608", path: ["targets", "here"] }],
  });
  expect(existsSync(home)).toBe(false);
});

test("a machine that cannot serve is refused before anything is written", async () => {
  const home = join(temporaryFolder(), "home");
  const machine = { clock: systemClock, transport, machine: fakeMachine({ home, platform: "darwin", arch: "arm64" }) };
  expect(await connectTarget(fleetOn(localTarget()), inputs(), machine)).toMatchObject({
    ok: false,
    reason: "unusable",
    findings: [{ code: "RF649", message: expect.stringContaining("darwin on arm64") }],
  });
  expect(existsSync(home)).toBe(false);
});

test("everything that keeps Ray from starting is said in one run", async () => {
  const home = join(temporaryFolder(), "home");
  const full = { total: 100, available: 3 };
  const state = join(home, ".local/state/rayfleet");
  const machine = fakeMachine({
    home,
    listeners: [
      { host: "0.0.0.0", port: 8000, uid: 33 },
      { host: "::", port: 8265, uid: 0, process: { pid: 77, command: "old\nray" } },
    ],
    disks: { [state]: full, "/dev/shm": { total: 64 * 1024 ** 2, available: 1 } },
  });
  const refused = await connectTarget(fleetOn(localTarget()), inputs(), { clock: systemClock, transport, machine });
  expect(refused).toMatchObject({
    ok: false,
    findings: [
      {
        code: "RF640",
        path: ["targets", "here", "dashboard_port"],
        message: expect.stringContaining("process 77 (old?ray)"),
      },
      {
        code: "RF640",
        path: ["targets", "here", "http", "port"],
        message: expect.stringContaining("another user (uid 33)"),
      },
      { code: "RF641", path: ["targets", "here"], message: expect.stringContaining("97 % full") },
      { code: "RF642" },
    ],
  });
});
