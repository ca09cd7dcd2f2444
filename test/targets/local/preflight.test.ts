import { expect, test } from "vitest";
import { systemClock } from "../../../src/cli/system-clock.ts";
import type { LocalRayContext } from "../../../src/targets/local/local-ray.ts";
import { checkPlatform, preflight } from "../../../src/targets/local/preflight.ts";
import { fakeMachine, type FakeMachine, GIB, localTarget } from "../fake-machine.ts";

function context(env: Record<string, string>, machine: FakeMachine = {}): LocalRayContext {
  return {
    fleet: "team",
    target: localTarget(),
    ray: "2.60.0",
    env,
    folders: {
      cache: "/home/me/.cache/rayfleet",
      state: "/home/me/.local/state/rayfleet",
      temporary: "/tmp/rayfleet-0",
    },
    machine: fakeMachine(machine),
    transport: () => Promise.reject(new Error("nothing is asked")),
    clock: systemClock,
    signal: new AbortController().signal,
    log: () => undefined,
  };
}

test("a machine with room has nothing to say", async () => {
  expect(await preflight(context({ GITHUB_WORKSPACE: "/home/me/work", RUNNER_TEMP: "/home/me/temp" }))).toEqual([]);
});

test.each(["GITHUB_WORKSPACE", "RUNNER_WORKSPACE", "RUNNER_TEMP"])("folders below %s do not last", async (name) => {
  expect(await preflight(context({ [name]: "/home/me/.local" }))).toMatchObject([
    { code: "RF658", path: ["targets", "here"], message: expect.stringContaining(name) },
  ]);
});

test("Ray's temporary folder needs a disk with room", async () => {
  const disks = { "/tmp/rayfleet-0": { total: 100 * GIB, available: 5.5 * GIB } };
  expect(await preflight(context({}, { disks }))).toMatchObject([
    { code: "RF641", message: expect.stringContaining("/tmp/rayfleet-0 (Ray's temporary files) is 94.5 % full") },
  ]);
});

test("Linux on x86-64 and nothing else", () => {
  expect(checkPlatform(context({}))).toEqual([]);
  expect(checkPlatform(context({}, { arch: "arm64" }))).toMatchObject([{ code: "RF649" }]);
});
