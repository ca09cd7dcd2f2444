import { expect, test } from "vitest";
import { type LeaseHolder, type LeaseOptions, withLease } from "../../src/ray/lease.ts";
import { type FakeRayInUse, useFakeRay } from "../support/fake-ray/use-fake-ray.ts";

function lease({ clock }: FakeRayInUse, more: Partial<LeaseOptions> = {}): LeaseOptions {
  return { owner: "team", clock, signal: new AbortController().signal, onWait: () => {}, ...more };
}

/** A process that knows of one other that it is dead. */
function knowing(dead: string): LeaseHolder {
  return { id: () => Promise.resolve("host/1"), isGone: (id) => Promise.resolve(id === dead) };
}

async function leasesOf({ client }: FakeRayInUse): Promise<string[]> {
  return (await client.jobs()).map((job) => `${job.submission_id} ${job.status}`);
}

test("the lease is held while the work goes on, and ended after it", async () => {
  const used = await useFakeRay();
  const during = await withLease(used.client, lease(used), async (held) => {
    expect(await held.isHeld()).toBe(true);
    return leasesOf(used);
  });
  expect(during).toEqual(["rayfleet-lease-1 RUNNING"]);
  expect(await leasesOf(used)).toEqual(["rayfleet-lease-1 STOPPED"]);
});

test("it is ended when the work fails, and the work's error stays", async () => {
  const used = await useFakeRay();
  const work = withLease(used.client, lease(used), () => Promise.reject(new Error("the work")));
  await expect(work).rejects.toThrow("the work");
  expect(await leasesOf(used)).toEqual(["rayfleet-lease-1 STOPPED"]);
});

test("two processes never hold it together, and the second learns whom it waits for", async () => {
  const used = await useFakeRay();
  const events: string[] = [];
  const contender = (owner: string): Promise<void> =>
    withLease(
      used.connect(),
      lease(used, { owner, onWait: (holder) => events.push(`${owner} waits for ${holder}`) }),
      async () => {
        events.push(`${owner} begins`);
        await used.clock.sleep(3000);
        await used.clock.sleep(3000);
        events.push(`${owner} ends`);
      },
    );
  await Promise.all([contender("a"), contender("b")]);
  const [first, second] = events[0] === "a begins" ? ["a", "b"] : ["b", "a"];
  expect(events.filter((event) => !event.includes("waits"))).toEqual([
    `${first} begins`,
    `${first} ends`,
    `${second} begins`,
    `${second} ends`,
  ]);
  expect(events).toContain(`${second} waits for ${first}`);
});

test("many contenders at once take turns", async () => {
  const used = await useFakeRay();
  let holders = 0;
  let most = 0;
  const turns = Array.from({ length: 8 }, () =>
    withLease(used.connect(), lease(used), async () => {
      holders += 1;
      most = Math.max(most, holders);
      await used.clock.sleep(100);
      holders -= 1;
    }),
  );
  await Promise.all(turns);
  expect(most).toBe(1);
});

test("a dead holder's lease ends by itself", async () => {
  const used = await useFakeRay();
  used.ray.jobs.submit({ submission_id: "rayfleet-lease-7", entrypoint: "sleep 90", metadata: { owner: "dead" } });
  const before = used.clock.now();
  await withLease(used.client, lease(used), async () => {});
  expect(used.clock.now() - before).toBeGreaterThanOrEqual(90_000);
  expect(used.clock.now() - before).toBeLessThan(92_000);
});

test("a holder that is known to be dead is not waited for", async () => {
  const used = await useFakeRay();
  const metadata = { owner: "team", holder: "host/4711" };
  used.ray.jobs.submit({ submission_id: "rayfleet-lease-7", entrypoint: "sleep 90", metadata });
  const before = used.clock.now();
  await withLease(used.client, lease(used, { holder: knowing("host/4711") }), async () => {});
  expect(used.clock.now() - before).toBeLessThan(2000);
});

test("the lease tells who holds it", async () => {
  const used = await useFakeRay();
  const during = await withLease(used.client, lease(used, { holder: knowing("") }), () => used.client.jobs());
  expect(during[0]?.metadata).toEqual({ owner: "team", holder: "host/1" });
});

test("a holder that lives is not robbed", async () => {
  const used = await useFakeRay();
  const metadata = { owner: "team", holder: "host/4712" };
  used.ray.jobs.submit({ submission_id: "rayfleet-lease-7", entrypoint: "sleep 90", metadata });
  const before = used.clock.now();
  await withLease(used.client, lease(used, { holder: knowing("host/4711") }), async () => {});
  expect(used.clock.now() - before).toBeGreaterThanOrEqual(90_000);
});

test("a lease that is nearly over or has a successor is not held any more", async () => {
  const used = await useFakeRay();
  await withLease(used.client, lease(used), async (held) => {
    used.clock.pass(30_000);
    expect(await held.isHeld()).toBe(false);
  });
  await withLease(used.client, lease(used), async (held) => {
    used.ray.jobs.submit({ submission_id: "rayfleet-lease-9", entrypoint: "sleep 90" });
    expect(await held.isHeld()).toBe(false);
  });
});

test("a lost answer to taking it costs time, not the work", async () => {
  const used = await useFakeRay();
  let dropped = false;
  used.ray.interfere = ({ method, path }) => {
    if (dropped || method !== "POST" || path !== "/api/jobs/") return undefined;
    dropped = true;
    return { drop: "after" };
  };
  expect(await withLease(used.client, lease(used), () => Promise.resolve("done"))).toBe("done");
});

test("waiting ends with the signal", async () => {
  const used = await useFakeRay();
  used.ray.jobs.submit({ submission_id: "rayfleet-lease-1", entrypoint: "sleep 90" });
  const controller = new AbortController();
  const options = lease(used, { signal: controller.signal, onWait: () => controller.abort(new Error("Ctrl-C")) });
  await expect(withLease(used.client, options, () => Promise.resolve())).rejects.toThrow("Ctrl-C");
});

test("old leases are deleted, and the last two kept for the count", async () => {
  const used = await useFakeRay();
  for (let turn = 0; turn < 5; turn += 1) await withLease(used.client, lease(used), () => Promise.resolve());
  expect(await leasesOf(used)).toEqual(["rayfleet-lease-4 STOPPED", "rayfleet-lease-5 STOPPED"]);
});
