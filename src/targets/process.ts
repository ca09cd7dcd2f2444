import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { isAbsolute } from "node:path";
import { createInterface } from "node:readline";

/** The variables of a process, or of the job that this process runs in. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface ProcessRequest {
  /** Absolute path: what a job puts in front of PATH must not decide what runs. */
  readonly binary: string;
  readonly args: readonly string[];
  /** The whole environment; nothing is inherited. */
  readonly env: Environment;
  readonly cwd?: string;
  readonly input?: string;
  readonly signal?: AbortSignal;
  /** Seconds after which the process is ended. */
  readonly timeoutS?: number;
  /** Takes each line of both outputs as it is written. */
  readonly onLine?: (line: string) => void;
}

export interface ProcessResult {
  /** 0 and nothing else is success; absent when the process could not start or was ended by a signal. */
  readonly exitCode?: number;
  readonly stdout: string;
  readonly stderr: string;
}

export type RunProcess = (request: ProcessRequest) => Promise<ProcessResult>;

export interface SessionRequest {
  readonly binary: string;
  readonly args: readonly string[];
  readonly env: Environment;
  readonly cwd: string;
  /** Takes both outputs; emptied first. */
  readonly logFile: string;
}

export interface StartedSession {
  /** Id of the first process, and so of its session. */
  readonly pid: number;
  /** Resolves with the exit code of the first process; what it started may go on. */
  readonly ended: Promise<number | undefined>;
}

export type StartSession = (request: SessionRequest) => StartedSession;

/** Longest output that is kept, in characters; an installer writes a few kilobytes. */
const MAX_OUTPUT = 1_000_000;

/** Runs a program to its end. Rejects only with the signal's reason; a program that fails is a result. */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  assertAbsolute(request.binary);
  request.signal?.throwIfAborted();
  // Loaded when a program is run: what only asks a cluster starts without it.
  const { execa } = await import("execa");
  const child = execa(request.binary, [...request.args], {
    env: definedOf(request.env),
    extendEnv: false,
    // Not the folder of the job: programs read settings and modules from where they run.
    cwd: request.cwd ?? "/",
    ...(request.input === undefined ? { stdin: "ignore" } : { input: request.input }),
    ...(request.signal === undefined ? {} : { cancelSignal: request.signal }),
    ...(request.timeoutS === undefined ? {} : { timeout: request.timeoutS * 1000 }),
    maxBuffer: MAX_OUTPUT,
    reject: false,
  });
  const { onLine } = request;
  if (onLine !== undefined) {
    createInterface({ input: child.stdout }).on("line", onLine);
    createInterface({ input: child.stderr }).on("line", onLine);
  }
  const result = await child;
  request.signal?.throwIfAborted();
  return {
    ...(result.exitCode === undefined ? {} : { exitCode: result.exitCode }),
    stdout: result.stdout,
    stderr: result.stderr,
  };
}

/**
 * Starts a program as the leader of a process session of its own: it and what it starts get no signal of this
 * process's terminal or job, and can be told from all other processes by the id of the session. Not with execa, whose
 * processes write through this one.
 */
export function startSession(request: SessionRequest): StartedSession {
  assertAbsolute(request.binary);
  const log = openSync(request.logFile, "w", 0o600);
  try {
    const child = spawn(request.binary, [...request.args], {
      env: definedOf(request.env),
      cwd: request.cwd,
      detached: true,
      stdio: ["ignore", log, log],
    });
    const ended = new Promise<number | undefined>((resolve) => {
      child.once("error", () => resolve(undefined));
      child.once("exit", (code) => resolve(code ?? undefined));
    });
    if (child.pid === undefined) throw new Error(`${request.binary} could not be started`);
    return { pid: child.pid, ended };
  } finally {
    closeSync(log);
  }
}

function assertAbsolute(binary: string): void {
  if (!isAbsolute(binary)) throw new Error(`Only absolute paths are run, and this is none: ${binary}`);
}

function definedOf(env: Environment): Record<string, string> {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined) defined[name] = value;
  return defined;
}
