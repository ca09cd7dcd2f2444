import { spawn, type ChildProcess } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePorts } from "./free-ports.ts";

export interface RayClusterOptions {
  /** Folder of the Python environment that holds Ray. */
  readonly env: string;
  /** Logical CPUs: they bound what Ray places, not what it uses. */
  readonly numCpus: number;
  /** Bearer token of the dashboard; without one it is open to this machine. */
  readonly token?: string;
  readonly extraEnv?: Readonly<Record<string, string>>;
}

export interface RayCluster {
  /** Of the dashboard and its REST API. */
  readonly address: string;
  /** Free when the cluster was started; for `http_options.port` of the first PUT. */
  readonly httpPort: number;
  readonly tempDir: string;
  /** The processes that the cluster has now. */
  pids(): number[];
  /** Ends all of them, and waits for that. */
  stop(): Promise<void>;
}

/** Carried by each process of the cluster, so that all of them can be found again, whatever their parent is. */
const MARK = "RAYFLEET_TEST_CLUSTER";
const START_TIMEOUT_MS = 300_000;

/** What makes Ray cheap on a small machine and keeps it from calling home. */
const CHEAP = {
  RAY_USAGE_STATS_ENABLED: "0",
  DO_NOT_TRACK: "1",
  VLLM_NO_USAGE_STATS: "1",
  HF_HUB_OFFLINE: "1",
  RAY_worker_niceness: "0",
  RAY_prestart_worker_first_driver: "0",
  RAY_enable_worker_prestart: "0",
  OMP_NUM_THREADS: "1",
  VLLM_CPU_KVCACHE_SPACE: "1",
};

/** Linux ends the process when its parent dies, however that dies; Ray's own reaper then ends the rest of its group. */
const DIE_WITH_PARENT = `
import ctypes, os, signal, sys
ctypes.CDLL(None).prctl(1, signal.SIGTERM)
os.execv(sys.argv[1], sys.argv[1:])
`;

/** Starts a Ray head on free ports with a temporary folder of its own. Throws with Ray's words when that fails. */
export async function startRayCluster(options: RayClusterOptions): Promise<RayCluster> {
  const [dashboardPort, clientPort, httpPort] = await freePorts(3);
  // A short path: Ray puts sockets below it, whose names may have 107 characters.
  const tempDir = mkdtempSync(join(tmpdir(), "rf-"));
  const mark = `${process.pid}-${dashboardPort}`;
  const output = join(tempDir, "start.log");
  const head = startHead(options, { tempDir, mark, output, dashboardPort, clientPort });
  const cluster = {
    address: `http://127.0.0.1:${dashboardPort}`,
    httpPort,
    tempDir,
    pids: () => processesWith(mark),
    stop: () => stop(head, mark, tempDir),
  };
  try {
    await untilReady(cluster.address, options.token, head);
  } catch (cause) {
    const said = readFileSync(output, "utf8").slice(-2000);
    await cluster.stop();
    throw new Error(`Ray did not start. It said:\n${said}`, { cause });
  }
  return cluster;
}

interface HeadSettings {
  readonly tempDir: string;
  readonly mark: string;
  readonly output: string;
  readonly dashboardPort: number;
  readonly clientPort: number;
}

function startHead(options: RayClusterOptions, settings: HeadSettings): ChildProcess {
  const bin = join(options.env, "bin");
  const log = openSync(settings.output, "w");
  const start = `start --head --block --disable-usage-stats --include-log-monitor=False --num-cpus ${options.numCpus}`;
  const ports = `--port 0 --dashboard-port ${settings.dashboardPort} --ray-client-server-port ${settings.clientPort}`;
  const more = "--dashboard-host 127.0.0.1 --min-worker-port 0 --max-worker-port 0 --dashboard-agent-listen-port 0";
  const flags = [...`${start} ${ports} ${more}`.split(" "), "--temp-dir", settings.tempDir];
  const head = spawn(join(bin, "python"), ["-c", DIE_WITH_PARENT, join(bin, "ray"), ...flags], {
    env: headEnvironment(options, settings),
    cwd: settings.tempDir,
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  return head;
}

function headEnvironment(options: RayClusterOptions, settings: HeadSettings): Record<string, string> {
  const env: Record<string, string> = {
    ...CHEAP,
    PATH: `${join(options.env, "bin")}:/usr/local/bin:/usr/bin:/bin`,
    HOME: settings.tempDir,
    LANG: "C.UTF-8",
    [MARK]: settings.mark,
    ...options.extraEnv,
  };
  if (options.token === undefined) return { ...env, RAY_AUTH_MODE: "disabled" };
  const file = join(settings.tempDir, "token");
  writeFileSync(file, options.token, { mode: 0o600 });
  return { ...env, RAY_AUTH_MODE: "token", RAY_AUTH_TOKEN_PATH: file };
}

async function untilReady(address: string, token: string | undefined, head: ChildProcess): Promise<void> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (head.exitCode !== null || head.signalCode !== null) throw new Error("its process has ended");
    const answer = await fetch(`${address}/api/serve/applications/`, { headers }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error(`no answer within ${START_TIMEOUT_MS / 1000} s`);
}

async function stop(head: ChildProcess, mark: string, tempDir: string): Promise<void> {
  head.kill("SIGTERM");
  const patience = Date.now() + 20_000;
  while (processesWith(mark).length > 0 && Date.now() < patience) await sleep(100);
  while (processesWith(mark).length > 0) {
    for (const pid of processesWith(mark)) end(pid);
    await sleep(50);
  }
  rmSync(tempDir, { recursive: true, force: true, maxRetries: 5 });
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself meanwhile.
  }
}

function processesWith(mark: string): number[] {
  const found: number[] = [];
  for (const entry of readdirSync("/proc")) {
    if (/^\d+$/.test(entry) && environmentOf(entry).includes(`${MARK}=${mark}`) && isAlive(entry))
      found.push(Number(entry));
  }
  return found;
}

function environmentOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}

/** A zombie has no program any more. */
function isAlive(pid: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/exe`) !== "";
  } catch {
    return false;
  }
}
