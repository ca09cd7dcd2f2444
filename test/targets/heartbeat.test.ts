import { expect, test } from "vitest";
import { withHeartbeat } from "../../src/targets/heartbeat.ts";

/** Time passes only when somebody sleeps. */
function aClock(): { now(): number; sleep(ms: number, signal?: AbortSignal): Promise<void> } {
  let now = 0;
  return {
    now: () => now,
    async sleep(ms, signal) {
      await new Promise(setImmediate);
      signal?.throwIfAborted();
      now += ms;
    },
  };
}

test("silence is broken every 15 s, counted from the last word", async () => {
  const clock = aClock();
  const said: number[] = [];
  const until = async (seconds: number): Promise<void> => {
    while (clock.now() < seconds * 1000) await new Promise(setImmediate);
  };
  const result = await withHeartbeat(
    clock,
    (seconds) => said.push(seconds),
    async (spoke) => {
      await until(40);
      spoke();
      await until(50);
      return "done";
    },
  );
  expect(result).toBe("done");
  expect(said).toEqual([15, 30]);
});

test("work that throws ends the heartbeat", async () => {
  const failing = withHeartbeat(
    aClock(),
    () => undefined,
    () => Promise.reject(new Error("broken")),
  );
  await expect(failing).rejects.toThrow("broken");
});
