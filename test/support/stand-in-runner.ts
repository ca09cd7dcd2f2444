import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export interface Job {
  /** Absolute path of the program, and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Besides what a runner sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder to run in; a fresh, empty workspace when absent. */
  readonly workspace?: string;
  /** Takes each piece of output as it comes. */
  readonly onOutput?: (text: string) => void;
  /** Takes the id of the job's process. */
  readonly onStart?: (pid: number) => void;
  /** Ends the job as a cancelled one. */
  readonly signal?: AbortSignal;
}

export interface JobResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written to the job's outputs, summary and state files. */
  readonly files: Readonly<Record<"output" | "summary" | "state", string>>;
  /** Names and values of everything secret that the job had. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Command names of the processes that were killed after the job. */
  readonly killed: readonly string[];
}

const MARK = "RUNNER_TRACKING_ID";

/**
 * Runs a job as a self-hosted runner does: with its variables and files, and with the clean-up after it that kills
 * every process whose environment carries the job's tracking id (actions/runner, `JobExtension.cs`), and deletes the
 * job's temporary folder.
 */
export async function runJob(job: Job): Promise<JobResult> {
  const root = mkdtempSync(join(tmpdir(), "rf-runner-"));
  try {
    const temp = join(root, "_work", "_temp");
    const workspace = job.workspace ?? join(root, "_work", "repo", "repo");
    mkdirSync(temp, { recursive: true });
    mkdirSync(workspace, { recursive: true });
    const files = { output: join(temp, "output"), summary: join(temp, "summary"), state: join(temp, "state") };
    for (const file of Object.values(files)) writeFileSync(file, "");
    const tracking = `github_${randomUUID()}`;
    const secrets = jobSecrets();
    const env = {
      ...inherited(),
      ...runnerVariables(root, temp, workspace, files),
      ...secrets,
      ...job.env,
      [MARK]: tracking,
    };
    const ended = await run(job, workspace, env);
    const killed = await killTracked(tracking);
    return { ...ended, files: readAll(files), secrets: { ...secrets, [MARK]: tracking }, killed };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What the machine gives to its runner, and so to the job. */
function inherited(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const name of ["PATH", "HOME", "USER", "LANG", "TMPDIR", "SSL_CERT_FILE", "SSL_CERT_DIR"]) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}

function runnerVariables(
  root: string,
  temp: string,
  workspace: string,
  files: Record<"output" | "summary" | "state", string>,
): Record<string, string> {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    RUNNER_ENVIRONMENT: "self-hosted",
    RUNNER_NAME: "stand-in",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(root, "_work", "_tool"),
    RUNNER_WORKSPACE: join(root, "_work", "repo"),
  };
}

/** Fresh for every job, so that finding one anywhere says whose it is. */
function jobSecrets(): Record<string, string> {
  return {
    GITHUB_TOKEN: `ghs_${randomUUID()}`,
    ACTIONS_RUNTIME_TOKEN: `runtime-${randomUUID()}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: `id-${randomUUID()}`,
    "INPUT_GITHUB-TOKEN": `ghs_${randomUUID()}`,
    "INPUT_HF-TOKEN": `hf_${randomUUID()}`,
  };
}

async function run(
  job: Job,
  cwd: string,
  env: Record<string, string>,
): Promise<Pick<JobResult, "exitCode" | "stdout" | "stderr">> {
  const [program, ...args] = job.command;
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  if (child.pid !== undefined) job.onStart?.(child.pid);
  const cancel = (): void => void child.kill("SIGINT");
  job.signal?.addEventListener("abort", cancel, { once: true });
  try {
    const output = { stdout: collect(child, "stdout", job.onOutput), stderr: collect(child, "stderr", job.onOutput) };
    // Not `close`: a process that outlives the job may hold the output open.
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", resolve);
    });
    // What was written before the end is read in the next turns of the loop.
    await sleep(50);
    return { exitCode, stdout: output.stdout(), stderr: output.stderr() };
  } finally {
    job.signal?.removeEventListener("abort", cancel);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

function collect(child: ChildProcess, name: "stdout" | "stderr", onOutput: Job["onOutput"]): () => string {
  let text = "";
  child[name]?.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
    onOutput?.(piece);
  });
  return () => text;
}

/** The runner looks once; this looks until there are none, so that a test never races with it. */
async function killTracked(tracking: string): Promise<readonly string[]> {
  const killed: string[] = [];
  for (;;) {
    const pids = processesWith(`${MARK}=${tracking}`);
    if (pids.length === 0) return killed;
    for (const pid of pids) {
      killed.push(readText(`/proc/${pid}/comm`).trim());
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // It ended by itself meanwhile.
      }
    }
    await sleep(50);
  }
}

function processesWith(variable: string): readonly number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/u.test(name));
  return pids
    .filter((pid) => readText(`/proc/${pid}/environ`).split("\0").includes(variable))
    .map(Number)
    .filter((pid) => pid !== process.pid);
}

function readAll(files: Record<"output" | "summary" | "state", string>): JobResult["files"] {
  return { output: readText(files.output), summary: readText(files.summary), state: readText(files.state) };
}

/** A process, and its files, may go at any moment. */
function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
