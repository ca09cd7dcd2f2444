import type { Clock } from "../../ray/clock.ts";
import type { Machine } from "../machine/machine.ts";
import { processesOf } from "./ray-processes.ts";
import { filesOf, type LocalRayRecord, readRecord, removeFiles } from "./record.ts";

export interface StopRequest {
  /** `Folders.state`. */
  readonly stateFolder: string;
  readonly dashboardPort: number;
  readonly machine: Machine;
  readonly clock: Clock;
  readonly log: (line: string) => void;
}

/** Milliseconds that processes have to end by themselves. Ray's daemons wait for each other longer than that. */
const GRACE_MS = 5_000;
const KILL_MS = 15_000;
const PAUSE_MS = 100;

/** Ends the Ray that rayfleet started on this dashboard port, and nothing else. False when there is none. */
export async function stopLocalRay(request: StopRequest): Promise<boolean> {
  const files = filesOf(request.stateFolder, request.dashboardPort);
  const record = await readRecord(files);
  if (record === undefined) return false;
  await endProcesses(record, request);
  await removeFiles(files, record);
  return true;
}

/** Ends all processes of a Ray: asks first, then kills. Not stoppable by a signal: a half-ended Ray helps nobody. */
export async function endProcesses(
  record: LocalRayRecord,
  { machine, clock, log }: Pick<StopRequest, "machine" | "clock" | "log">,
): Promise<void> {
  const started = clock.now();
  const asked = new Set<number>();
  for (;;) {
    const left = await processesOf(machine, record);
    if (left.length === 0) break;
    const waited = clock.now() - started;
    if (waited > GRACE_MS + KILL_MS) {
      const names = left.map(({ pid, command }) => `${command} (${pid})`).join(", ");
      throw new Error(`Processes of the local Ray do not end: ${names}`);
    }
    if (asked.size === 0) log(`ending ${left.length} processes of the local Ray`);
    for (const { pid } of left) {
      if (waited > GRACE_MS) machine.signal(pid, "SIGKILL");
      else if (!asked.has(pid)) machine.signal(pid, "SIGTERM");
      asked.add(pid);
    }
    await clock.sleep(PAUSE_MS);
  }
}
