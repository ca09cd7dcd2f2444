import { expect, test } from "vitest";
import { headIsAlive, headProcesses, processesOf } from "../../../src/targets/local/ray-processes.ts";
import { aProcess, fakeMachine } from "../fake-machine.ts";
import { aRecord } from "./a-record.ts";

const gcs = aProcess(501, { command: "gcs_server", session: 500, startTime: 1 });
const raylet = aProcess(502, { command: "raylet", session: 500, startTime: 2 });
const worker = aProcess(503, { command: "ray::Serve", session: 500 });
const record = aRecord({
  session: 500,
  processes: [
    { role: "gcs_server", pid: 501, startTime: 1 },
    { role: "raylet", pid: 502, startTime: 2 },
  ],
});

test("the head is its two daemons, in their session", () => {
  expect(headProcesses([worker, raylet, gcs], 500)).toEqual(record.processes);
  expect(headProcesses([raylet, gcs], 499)).toBeUndefined();
  expect(headProcesses([gcs, worker], 500)).toBeUndefined();
});

test("alive is: the same boot, the same processes, and started to the end", async () => {
  const processes = [gcs, raylet, worker];
  expect(await headIsAlive(fakeMachine({ processes }), record)).toBe(true);
  expect(await headIsAlive(fakeMachine({ processes, bootId: "boot-2" }), record)).toBe(false);
  expect(await headIsAlive(fakeMachine({ processes: [gcs, worker] }), record)).toBe(false);
  expect(await headIsAlive(fakeMachine({ processes: [gcs, { ...raylet, startTime: 9 }] }), record)).toBe(false);
  expect(await headIsAlive(fakeMachine({ processes }), { ...record, phase: "starting" })).toBe(false);
});

test("its processes are its session and what carries its mark", async () => {
  const job = aProcess(600, { session: 600 });
  const stranger = aProcess(700, { session: 700 });
  const environments = { 600: ["A=1", "RAYFLEET_LOCAL_RAY=0badcafe"], 700: ["RAYFLEET_LOCAL_RAY=0badcaff"] };
  const machine = fakeMachine({ processes: [gcs, raylet, worker, job, stranger], environments });
  expect(await processesOf(machine, record)).toEqual([gcs, raylet, worker, job]);
});

test("a session whose number others use by now is left alone", async () => {
  const others = [aProcess(500, { session: 500 }), aProcess(501, { session: 500, startTime: 99 })];
  expect(await processesOf(fakeMachine({ processes: others }), record)).toEqual([]);
  expect(await processesOf(fakeMachine({ processes: [gcs], bootId: "boot-2" }), record)).toEqual([]);
});
