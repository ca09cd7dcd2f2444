import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { systemClock } from "../../src/cli/system-clock.ts";
import { createRayClient } from "../../src/ray/client.ts";
import { nodeTransport } from "../../src/ray/http-transport.ts";
import { type LeaseOptions, withLease } from "../../src/ray/lease.ts";
import { thisProcess } from "../../src/targets/lease-holder.ts";

const HOLD_LEASE = fileURLToPath(new URL("../support/hold-lease.ts", import.meta.url));
const { address } = inject("ray");
const client = createRayClient({ address, transport: nodeTransport, clock: systemClock });

function lease(more: Partial<LeaseOptions> = {}): LeaseOptions {
  return { owner: "team", clock: systemClock, signal: new AbortController().signal, onWait: () => {}, ...more };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

/** The number that comes after all leases so far. */
async function nextNumber(): Promise<number> {
  const numbers = (await client.jobs()).map((job) => Number(job.submission_id.replace("rayfleet-lease-", "")));
  return Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1;
}

test("taking and ending it costs seconds", async () => {
  const costs: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    costs.push(
      await seconds(() =>
        withLease(client, lease(), async (held) => {
          expect(await held.isHeld()).toBe(true);
        }),
      ),
    );
  }
  console.log(`lease: ${costs.map((cost) => `${cost.toFixed(2)} s`).join(", ")}`);
  expect(Math.max(...costs)).toBeLessThan(60);
});

test("contenders take turns", async () => {
  let holders = 0;
  const waits: string[] = [];
  const turns = ["a", "b", "c"].map((owner) =>
    withLease(client, lease({ owner, onWait: (holder) => waits.push(holder) }), async (held) => {
      holders += 1;
      expect(holders).toBe(1);
      await systemClock.sleep(500);
      expect(await held.isHeld()).toBe(true);
      holders -= 1;
    }),
  );
  await Promise.all(turns);
  expect(new Set(waits).size).toBeGreaterThan(0);
});

test("a lease that nobody ends is over when its time is", async () => {
  const submissionId = `rayfleet-lease-${await nextNumber()}`;
  await client.submitJob({ entrypoint: "sleep 6", submission_id: submissionId, entrypoint_num_cpus: 0 });
  const waits: string[] = [];
  const waited = await seconds(() =>
    withLease(client, lease({ onWait: (holder) => waits.push(holder) }), async () => {}),
  );
  expect(waited).toBeGreaterThan(3);
  expect(waits).toContain("another process");
});

test("a killed holder on this machine is not waited for", async () => {
  const holder = spawn(process.execPath, [HOLD_LEASE, address], { stdio: ["ignore", "pipe", "inherit"] });
  await once(holder.stdout, "data");
  const signal = AbortSignal.timeout(3000);
  await expect(withLease(client, lease({ signal }), async () => "taken")).rejects.toThrow("timeout");
  holder.kill("SIGKILL");
  await once(holder, "exit");
  const taken = withLease(client, lease({ holder: thisProcess }), async () => {});
  expect(await seconds(() => taken)).toBeLessThan(60);
});
