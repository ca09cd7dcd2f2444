import { expect, test } from "vitest";
import { checkDisks, checkSharedMemory } from "../../src/targets/disk-checks.ts";
import { fakeMachine, GIB } from "./fake-machine.ts";

const need = { folder: "/data", use: "the serving environment", gib: 10 };
const path = ["targets", "here"];

test.each([
  { available: 16, gib: 10, codes: [] },
  { available: 14.9, gib: 10, codes: ["RF641"] },
  { available: 5.1, gib: 0, codes: [] },
  { available: 4.9, gib: 0, codes: ["RF641"] },
])("$available GiB of 100 free, $gib needed", async ({ available, gib, codes }) => {
  const machine = fakeMachine({ disks: { "/data": { total: 100 * GIB, available: available * GIB } } });
  const findings = await checkDisks(path, [{ ...need, gib }], machine);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

test("the message says which disk, how full it is and what is needed", async () => {
  const machine = fakeMachine({ disks: { "/data": { total: 100 * GIB, available: 6 * GIB } } });
  const [finding] = await checkDisks(path, [need], machine);
  expect(finding?.message).toBe(
    "The disk that holds /data (the serving environment) is 94 % full, 6.0 GiB are free, and the serving environment " +
      "takes about 10 GiB. Ray stops working above 95 %.",
  );
});

test("little shared memory is a warning", async () => {
  const machine = fakeMachine({ disks: { "/dev/shm": { total: GIB / 16, available: 0 } } });
  expect(await checkSharedMemory(path, machine)).toMatchObject([{ code: "RF642", path }]);
  expect(await checkSharedMemory(path, fakeMachine())).toEqual([]);
});
