import type { RayClient, RayJob } from "./client.ts";
import type { Clock } from "./clock.ts";
import { RayError } from "./ray-error.ts";

/**
 * Leases are jobs named `rayfleet-lease-1`, `-2` and so on: the next one may be taken when the last one has ended. The
 * names are not used again, because Ray 2.60 finds the dying supervisor of a job that was deleted and takes it for the
 * one of the new job with the same name.
 */
const PREFIX = "rayfleet-lease-";
/** Seconds that a lease lives when its holder dies; far longer than a mutation takes. */
const LIFE_S = 90;
/** A holder with less than this left must not write any more: longer than a request to Ray may take. */
const SAFETY_S = 65;
const POLL_MS = 500;
/** Ended leases that are kept: the last one holds the count. */
const KEPT = 2;
const ENDED = new Set(["SUCCEEDED", "FAILED", "STOPPED"]);

/** The process that takes leases. */
export interface LeaseHolder {
  /** What tells it from all other processes, where that can be said. */
  id(): Promise<string | undefined>;
  /** Whether the process with this id is certainly dead. */
  isGone(id: string): Promise<boolean>;
}

export interface LeaseOptions {
  /** Who holds it, for those who wait: the fleet's name. */
  readonly owner: string;
  /** A dead holder's lease is ended where its death can be seen; else it is waited for until it ends by itself. */
  readonly holder?: LeaseHolder;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onWait: (holder: string) => void;
}

export interface LeaseHeld {
  /** Asked directly before a write: whether the lease is still ours, and for long enough. */
  isHeld(): Promise<boolean>;
}

/**
 * Runs `work` while this process alone may change the cluster's applications. The lease is a Ray job that sleeps: Ray
 * creates a job of one name once only, and it ends by itself when its holder dies.
 */
export async function withLease<T>(
  client: RayClient,
  options: LeaseOptions,
  work: (lease: LeaseHeld) => Promise<T>,
): Promise<T> {
  const { number, takenAt } = await take(client, options);
  const isHeld = async (): Promise<boolean> => {
    const last = lastLease(await client.jobs());
    const leftS = LIFE_S - (options.clock.now() - takenAt) / 1000;
    return last?.number === number && !ENDED.has(last.job.status) && leftS > SAFETY_S;
  };
  try {
    return await work({ isHeld });
  } finally {
    await release(client, number);
  }
}

async function take(client: RayClient, options: LeaseOptions): Promise<{ number: number; takenAt: number }> {
  while (true) {
    options.signal.throwIfAborted();
    const last = lastLease(await client.jobs());
    if (last !== undefined && !ENDED.has(last.job.status)) {
      if (await isGone(last.job, options)) await ignoringRefusal(client.stopJob(last.job.submission_id));
      else options.onWait(last.job.metadata["owner"] ?? "another process");
      await options.clock.sleep(POLL_MS, options.signal);
      continue;
    }
    const number = (last?.number ?? 0) + 1;
    const takenAt = options.clock.now();
    if (await create(client, number, options)) return { number, takenAt };
  }
}

async function isGone(job: RayJob, options: LeaseOptions): Promise<boolean> {
  const id = job.metadata["holder"];
  return id !== undefined && (await options.holder?.isGone(id)) === true;
}

/** False when another process was faster, or when it is not clear: then our own lease is one that is waited for. */
async function create(client: RayClient, number: number, { owner, holder }: LeaseOptions): Promise<boolean> {
  const id = await holder?.id();
  try {
    await client.submitJob({
      entrypoint: `sleep ${LIFE_S}`,
      submission_id: PREFIX + number,
      entrypoint_num_cpus: 0,
      metadata: { owner, ...(id === undefined ? {} : { holder: id }) },
    });
    return true;
  } catch (error) {
    if (!(error instanceof RayError)) throw error;
    if (error.kind === "unreachable" || error.kind === "timeout") return false;
    if (error.detail.includes("already exists")) return false;
    throw error;
  }
}

/** The lease ends by itself; failing to end it early must not hide how the work ended. */
async function release(client: RayClient, number: number): Promise<void> {
  try {
    await client.stopJob(PREFIX + number);
    for (const { job, number: old } of leases(await client.jobs())) {
      if (old <= number - KEPT && ENDED.has(job.status)) await client.deleteJob(job.submission_id);
    }
  } catch (error) {
    if (!(error instanceof RayError)) throw error;
  }
}

/** It has ended in between. */
async function ignoringRefusal(asked: Promise<void>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    if (!(error instanceof RayError) || error.kind === "unreachable") throw error;
  }
}

interface Lease {
  readonly number: number;
  readonly job: RayJob;
}

function lastLease(jobs: readonly RayJob[]): Lease | undefined {
  return leases(jobs).toSorted((a, b) => b.number - a.number)[0];
}

function leases(jobs: readonly RayJob[]): readonly Lease[] {
  return jobs.flatMap((job) => {
    const number = Number(job.submission_id.startsWith(PREFIX) ? job.submission_id.slice(PREFIX.length) : Number.NaN);
    return Number.isSafeInteger(number) ? [{ number, job }] : [];
  });
}
