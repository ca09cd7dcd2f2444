import type { RunProcess, StartSession } from "../process.ts";

export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly session: number;
  /** Short name, at most 15 characters. */
  readonly command: string;
  /** Clock ticks from the start of the machine: with the pid, the identity of a process. */
  readonly startTime: number;
}

/** A TCP socket that waits for connections. */
export interface Listener {
  /** As written in an address: `127.0.0.1`, `0.0.0.0`, `::`, ... */
  readonly host: string;
  readonly port: number;
  readonly uid: number;
  /** Absent when the process belongs to another user. */
  readonly process?: { readonly pid: number; readonly command: string };
}

export interface DiskSpace {
  /** Bytes. */
  readonly total: number;
  /** Bytes that this user may still write. */
  readonly available: number;
}

/** What a local target asks of the machine it runs on, so that every answer can be given by a test. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly uid: number;
  readonly home: string;
  /** Id of this process. */
  readonly pid: number;
  /** Changes with every start of the machine. */
  bootId(): Promise<string>;
  /** Processes that run; zombies are not listed. */
  processes(): Promise<readonly RunningProcess[]>;
  process(pid: number): Promise<RunningProcess | undefined>;
  /** `NAME=value` each; empty when the process is gone or another user's. */
  environmentOf(pid: number): Promise<readonly string[]>;
  commandLineOf(pid: number): Promise<readonly string[]>;
  /** Path of the program that a process runs. */
  executableOf(pid: number): Promise<string | undefined>;
  /** False when there is no such process. */
  signal(pid: number, signal: "SIGTERM" | "SIGKILL"): boolean;
  listeners(): Promise<readonly Listener[]>;
  freePort(): Promise<number>;
  /** Space of the disk that holds `path`, or will: the nearest folder that exists counts. */
  diskSpace(path: string): Promise<DiskSpace | undefined>;
  readText(path: string): Promise<string | undefined>;
  readonly run: RunProcess;
  readonly startSession: StartSession;
}
