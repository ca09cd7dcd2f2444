import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { filesOf, makeFolder, writeRecord } from "../../../src/targets/local/record.ts";
import { stopLocalRay } from "../../../src/targets/local/stop-local-ray.ts";
import { aProcess, fakeMachine } from "../fake-machine.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { aRecord } from "./a-record.ts";

const raylet = aProcess(502, { command: "raylet", session: 500 });
const worker = aProcess(503, { session: 500 });
const other = aProcess(900);
const record = aRecord({ processes: [{ role: "raylet", pid: 502, startTime: raylet.startTime }] });

function aClock(): { now(): number; sleep(ms: number): Promise<void> } {
  let now = 0;
  return { now: () => now, sleep: async (ms) => void (now += ms) };
}

test("exactly what was started is ended, and its files removed", async () => {
  const stateFolder = temporaryFolder();
  const files = filesOf(stateFolder, 8265);
  await makeFolder(files);
  await writeRecord(files, record);
  const machine = fakeMachine({ processes: [raylet, worker, other] });
  const request = { stateFolder, dashboardPort: 8265, machine, clock: aClock(), log: () => undefined };
  expect(await stopLocalRay(request)).toBe(true);
  expect(machine.signals).toEqual(["SIGTERM 502", "SIGTERM 503"]);
  expect(existsSync(files.folder)).toBe(false);
  expect(await stopLocalRay(request)).toBe(false);
});

test("what does not end when asked is killed, and what cannot be killed is an error that names it", async () => {
  const stateFolder = temporaryFolder();
  const files = filesOf(stateFolder, 8265);
  await makeFolder(files);
  await writeRecord(files, record);
  const signals: string[] = [];
  const stubborn = {
    ...fakeMachine({ processes: [raylet] }),
    signal: (pid: number, name: string) => signals.push(`${name} ${pid}`) > 0,
  };
  const request = { stateFolder, dashboardPort: 8265, machine: stubborn, clock: aClock(), log: () => undefined };
  await expect(stopLocalRay(request)).rejects.toThrow("Processes of the local Ray do not end: raylet (502)");
  expect(signals[0]).toBe("SIGTERM 502");
  expect(signals.slice(1)).toEqual(expect.arrayContaining(["SIGKILL 502"]));
  expect(signals.slice(1)).not.toContain("SIGTERM 502");
});
