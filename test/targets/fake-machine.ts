import type { LocalTarget } from "../../src/resolve/fleet.ts";
import type { DiskSpace, Listener, Machine, RunningProcess } from "../../src/targets/machine/machine.ts";
import { runProcess, startSession } from "../../src/targets/process.ts";

export interface FakeMachine {
  readonly platform?: string;
  readonly arch?: string;
  readonly uid?: number;
  readonly home?: string;
  readonly processes?: readonly RunningProcess[];
  readonly environments?: Readonly<Record<number, readonly string[]>>;
  readonly commandLines?: Readonly<Record<number, readonly string[]>>;
  readonly executables?: Readonly<Record<number, string>>;
  readonly listeners?: readonly Listener[];
  /** By path; every other path has a large, empty disk. */
  readonly disks?: Readonly<Record<string, DiskSpace>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly bootId?: string;
}

export const GIB = 1024 ** 3;

/** A machine as a test describes it; programs really run. */
export function fakeMachine(fake: FakeMachine = {}): Machine & { readonly signals: string[] } {
  const processes = [...(fake.processes ?? [])];
  const signals: string[] = [];
  return {
    platform: fake.platform ?? "linux",
    arch: fake.arch ?? "x64",
    uid: fake.uid ?? process.getuid?.() ?? 0,
    home: fake.home ?? "/home/somebody",
    pid: 100,
    signals,
    bootId: async () => fake.bootId ?? "boot-1",
    processes: async () => processes,
    process: async (pid) => processes.find((one) => one.pid === pid),
    environmentOf: async (pid) => fake.environments?.[pid] ?? [],
    commandLineOf: async (pid) => fake.commandLines?.[pid] ?? [],
    executableOf: async (pid) => fake.executables?.[pid],
    signal(pid, name) {
      signals.push(`${name} ${pid}`);
      const at = processes.findIndex((one) => one.pid === pid);
      if (at >= 0) processes.splice(at, 1);
      return at >= 0;
    },
    listeners: async () => fake.listeners ?? [],
    freePort: async () => 41_000,
    diskSpace: async (path) => fake.disks?.[path] ?? { total: 1000 * GIB, available: 900 * GIB },
    readText: async (path) => fake.files?.[path],
    run: runProcess,
    startSession,
  };
}

export function aProcess(pid: number, more: Partial<RunningProcess> = {}): RunningProcess {
  return { pid, parent: 1, session: pid, command: "python", startTime: pid * 10, ...more };
}

export function localTarget(more: Partial<LocalTarget> = {}): LocalTarget {
  return {
    kind: "local",
    name: "here",
    environment: "cpu",
    dashboardPort: 8265,
    http: { host: "127.0.0.1", port: 8000 },
    url: "http://127.0.0.1:8000",
    urlHeadersEnv: {},
    nodes: [],
    autoscalingNodes: [],
    ...more,
  };
}
