import { expect, test } from "vitest";
import { PhaseWriter } from "../../src/action/phase-writer.ts";

test("phases that pass while one is written are skipped, and none is written after the end", async () => {
  const written: string[] = [];
  let wake: (() => void) | undefined;
  const clock = {
    now: () => 0,
    sleep: (_: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        wake = resolve;
        signal?.addEventListener("abort", () => reject(new Error("ended")));
      }),
  };
  const phases = new PhaseWriter(clock, (phase) => {
    written.push(phase);
    return Promise.resolve();
  });
  for (const phase of ["one", "two", "three"]) phases.next(phase);
  await expect.poll(() => written).toEqual(["one"]);
  wake?.();
  await expect.poll(() => written).toEqual(["one", "three"]);
  phases.next("four");
  expect(await phases.end()).toBeUndefined();
  phases.next("five");
  expect(written).toEqual(["one", "three"]);
});

test("what goes wrong while a phase is written is told at the end", async () => {
  const clock = { now: () => 0, sleep: () => Promise.resolve() };
  const failure = new Error("not GitHub's");
  const phases = new PhaseWriter(clock, () => Promise.reject(failure));
  phases.next("one");
  expect(await phases.end()).toBe(failure);
});
