import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface ScriptLimits {
  /** Milliseconds of wall time. */
  readonly timeMs: number;
  /** MiB of memory in use; looked at on Linux only, elsewhere V8's own limit stands alone. */
  readonly memoryMib: number;
}

/** A config takes a tenth of a second and 60 MiB; these only end what would not end. */
export const scriptLimits: ScriptLimits = { timeMs: 30_000, memoryMib: 768 };

/** MiB that V8 may use for objects. */
const HEAP_MIB = 256;
const MAX_ANSWER = 8 * 1024 * 1024;
const MAX_PRINTED = 64 * 1024;
/** Time to answer that it waits, for a process whose time is over. */
const GRACE_MS = 2000;
const MEMORY_LOOKS_MS = 20;

export interface ChildRequest {
  /** Absolute path of the config, links followed. */
  readonly config: string;
  /** Absolute path of the folder that may be read, links followed. */
  readonly root: string;
  readonly limits: ScriptLimits;
  readonly signal?: AbortSignal;
  /** The program that is run; ours unless a test has another. */
  readonly program?: string;
}

export interface ChildEnding {
  /** What came over the channel, unchecked. */
  readonly answer: string;
  /** What was printed, cut when it is long. */
  readonly printed: string;
  /** What this side ended it for; absent when it ended by itself. */
  readonly stopped?: "time" | "memory" | "answer-too-long";
  readonly exitCode: number | null;
  readonly stderr: string;
}

/**
 * Runs a config in a process that has no environment, no input, no write access and no way to start others. Rejects
 * only when the process cannot be started, and with the signal's reason.
 */
export async function runChild(request: ChildRequest): Promise<ChildEnding> {
  const { config, root, limits, signal } = request;
  signal?.throwIfAborted();
  const program = request.program ?? programFile("evaluate-config");
  const sdk = programFile("define-config");
  const readable = [root, dirname(program), dirname(sdk)];
  const child = spawn(
    process.execPath,
    [
      "--permission",
      ...readable.map((path) => `--allow-fs-read=${path}`),
      `--max-old-space-size=${HEAP_MIB}`,
      "--disable-proto=delete",
      "--disallow-code-generation-from-strings",
      "--no-warnings",
      program,
      config,
      root,
      sdk,
    ],
    {
      cwd: dirname(config),
      // A time zone, so that dates are the same on every machine. A runner ends what carries its id with the job.
      env: { TZ: "UTC", ...runnerId() },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
    },
  );
  return new Promise<ChildEnding>((resolve, reject) => {
    let answer = "";
    let printed = "";
    let stderr = "";
    let stopped: ChildEnding["stopped"];
    const end = (why: NonNullable<ChildEnding["stopped"]>): void => {
      stopped ??= why;
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => {
      stopped ??= "time";
      child.kill("SIGTERM");
      grace = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
    }, limits.timeMs);
    let grace: NodeJS.Timeout | undefined;
    const looks = setInterval(() => {
      if (child.pid !== undefined && memoryInUse(child.pid) > limits.memoryMib) end("memory");
    }, MEMORY_LOOKS_MS);
    const abort = (): void => void child.kill("SIGKILL");
    signal?.addEventListener("abort", abort);
    const channel = child.stdio[3];
    if (channel === null || channel === undefined || !("setEncoding" in channel))
      throw new Error("There is no channel");
    channel.setEncoding("utf8");
    channel.on("data", (text: string) => {
      answer += text;
      if (answer.length > MAX_ANSWER) end("answer-too-long");
    });
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      if (printed.length < MAX_PRINTED) printed += text.slice(0, MAX_PRINTED - printed.length);
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      if (stderr.length < MAX_PRINTED) stderr += text;
    });
    const settle = (work: () => void): void => {
      clearTimeout(timer);
      clearTimeout(grace);
      clearInterval(looks);
      signal?.removeEventListener("abort", abort);
      work();
    };
    child.once("error", (cause) =>
      settle(() => reject(new Error("A process for the config could not be started", { cause }))),
    );
    child.once("close", (exitCode) =>
      settle(() => {
        if (signal?.aborted === true) reject(signal.reason);
        else resolve({ answer, printed, exitCode, stderr, ...(stopped === undefined ? {} : { stopped }) });
      }),
    );
  });
}

/** A file that is run beside this one: in `dist/` a bundle of its own, in `src/` a module. */
function programFile(name: "evaluate-config" | "define-config"): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [
    join(here, "child", `${name}.ts`),
    join(here, `${name}.ts`),
    join(here, `${name}.js`),
    join(here, "..", `${name}.js`),
  ];
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`The package is not complete: ${name}.js is missing`);
  return found;
}

function runnerId(): Readonly<Record<string, string>> {
  const id = process.env["RUNNER_TRACKING_ID"];
  return id === undefined ? {} : { RUNNER_TRACKING_ID: id };
}

/** MiB of memory that a process has in use; 0 where that cannot be read. V8's limit does not count its buffers. */
function memoryInUse(pid: number): number {
  if (process.platform !== "linux") return 0;
  try {
    const kib = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kib ?? 0) / 1024;
  } catch {
    return 0;
  }
}
