import type { RayClient, RayJob } from "./client.ts";
import type { Clock } from "./clock.ts";
import { RayError } from "./ray-error.ts";

/** Name of the job that stands for the lease: Ray accepts a submission id only once. */
export const LEASE_ID = "rayfleet-lease";
/** Seconds that a lease lives when its holder dies; far longer than a mutation takes. */
const LIFE_S = 90;
/** A holder with less than this left takes a new lease before it writes. */
const SAFETY_S = 30;
const POLL_MS = 500;
const ENDED = new Set(["SUCCEEDED", "FAILED", "STOPPED"]);

export interface LeaseOptions {
  /** Who holds it, for those who wait: the fleet's name. */
  readonly owner: string;
  /** Unique for this process. */
  readonly run: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onWait: (holder: string) => void;
}

/** Asked for directly before a write: rejects when the lease is not ours any more. */
export type ConfirmLease = () => Promise<void>;

/**
 * Runs `work` while this process alone may change the cluster's applications. The lease is a Ray job that sleeps: it
 * can be created once only, ends by itself, and an ended one is deleted by whoever comes next (Ray refuses to delete a
 * running job, so nobody deletes a lease that is held).
 */
export async function withLease<T>(
  client: RayClient,
  options: LeaseOptions,
  work: (confirm: ConfirmLease) => Promise<T>,
): Promise<T> {
  const takenAt = await take(client, options);
  const confirm: ConfirmLease = async () => {
    const job = await client.job(LEASE_ID);
    const leftS = LIFE_S - (options.clock.now() - takenAt) / 1000;
    if (isOurs(job, options) && job?.status === "RUNNING" && leftS > SAFETY_S) return;
    throw new RayError("refused", "The lease on the cluster was lost before the change was sent; nothing was changed");
  };
  try {
    return await work(confirm);
  } finally {
    await release(client, options);
  }
}

async function take(client: RayClient, options: LeaseOptions): Promise<number> {
  while (true) {
    options.signal.throwIfAborted();
    const takenAt = options.clock.now();
    if ((await create(client, options)) && (await startsRunning(client, options))) return takenAt;
    await waitForOther(client, options);
  }
}

async function create(client: RayClient, options: LeaseOptions): Promise<boolean> {
  try {
    await client.submitJob({
      entrypoint: `sleep ${LIFE_S}`,
      submission_id: LEASE_ID,
      entrypoint_num_cpus: 0,
      metadata: { owner: options.owner, run: options.run },
    });
    return true;
  } catch (error) {
    if (error instanceof RayError && error.detail.includes("already exists")) return false;
    throw error;
  }
}

/**
 * A job can fail right after it was created, when the supervisor of an earlier one with the same id is still dying, and
 * others may then delete it: only a running one is held.
 */
async function startsRunning(client: RayClient, options: LeaseOptions): Promise<boolean> {
  while (true) {
    const job = await client.job(LEASE_ID);
    if (!isOurs(job, options)) return false;
    if (job?.status === "RUNNING") return true;
    if (job === undefined || ENDED.has(job.status)) return false;
    await options.clock.sleep(POLL_MS / 2, options.signal);
  }
}

async function waitForOther(client: RayClient, options: LeaseOptions): Promise<void> {
  const job = await client.job(LEASE_ID);
  if (job === undefined) return;
  if (ENDED.has(job.status)) {
    await ignoringRefusal(client.deleteJob(LEASE_ID));
  } else {
    options.onWait(job.metadata["owner"] ?? "another process");
  }
  await options.clock.sleep(POLL_MS, options.signal);
}

async function release(client: RayClient, options: LeaseOptions): Promise<void> {
  try {
    if (!isOurs(await client.job(LEASE_ID), options)) return;
    await client.stopJob(LEASE_ID);
  } catch (error) {
    // The lease ends by itself; failing to end it early must not hide how the work ended.
    if (!(error instanceof RayError)) throw error;
  }
}

function isOurs(job: RayJob | undefined, options: LeaseOptions): boolean {
  return job?.metadata["run"] === options.run;
}

/** Somebody else was faster: the lease is running again, or gone. */
async function ignoringRefusal(asked: Promise<void>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    if (!(error instanceof RayError) || error.kind === "unreachable") throw error;
  }
}
