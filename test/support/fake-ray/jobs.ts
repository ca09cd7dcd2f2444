import { isJsonObject, type JsonObject } from "../../../src/schema/json.ts";
import { textOf } from "./text-of.ts";

interface Job {
  readonly submission_id: string;
  readonly entrypoint: string;
  readonly metadata: JsonObject;
  readonly startedAt: number;
  stopped: boolean;
}

export interface JobAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Jobs that sleep. Ray takes a submission id once only, and deletes no job that runs. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  submit(asked: unknown): JobAnswer {
    const job = isJsonObject(asked) ? asked : {};
    const id = textOf(job["submission_id"]);
    if (this.#jobs.has(id)) {
      const text = `Traceback (most recent call last):\n  File "job_manager.py", line 553, in submit_job\nValueError: Job with submission_id ${id} already exists. Please use a different submission_id.\n`;
      return { status: 500, body: text };
    }
    const metadata = isJsonObject(job["metadata"]) ? job["metadata"] : {};
    const entrypoint = textOf(job["entrypoint"]);
    this.#jobs.set(id, { submission_id: id, entrypoint, metadata, startedAt: this.#now(), stopped: false });
    return { status: 200, body: { job_id: id, submission_id: id } };
  }

  list(): JobAnswer {
    const driver = { type: "DRIVER", job_id: "01000000", submission_id: null, status: "RUNNING", metadata: {} };
    return { status: 200, body: [driver, ...[...this.#jobs.values()].map((job) => this.#describe(job))] };
  }

  stop(id: string): JobAnswer {
    const job = this.#jobs.get(id);
    if (job === undefined) return notThere(id);
    const runs = this.#status(job) === "RUNNING";
    job.stopped ||= runs;
    return { status: 200, body: { stopped: runs } };
  }

  delete(id: string): JobAnswer {
    const job = this.#jobs.get(id);
    if (job === undefined) return notThere(id);
    if (this.#status(job) === "RUNNING") {
      return {
        status: 500,
        body: `RuntimeError: Attempted to delete job '${id}', but it is in a non-terminal state RUNNING.`,
      };
    }
    this.#jobs.delete(id);
    return { status: 200, body: { deleted: true } };
  }

  #describe(job: Job): JsonObject {
    const { submission_id, entrypoint, metadata } = job;
    return { type: "SUBMISSION", job_id: null, submission_id, entrypoint, metadata, status: this.#status(job) };
  }

  #status(job: Job): string {
    if (job.stopped) return "STOPPED";
    const seconds = Number(/^sleep (\d+)$/u.exec(job.entrypoint)?.[1]);
    return this.#now() - job.startedAt >= seconds * 1000 ? "SUCCEEDED" : "RUNNING";
  }
}

function notThere(id: string): JobAnswer {
  return { status: 404, body: `Job ${id} does not exist` };
}
