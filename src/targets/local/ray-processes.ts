import type { Machine, RunningProcess } from "../machine/machine.ts";
import type { LocalRayRecord } from "./record.ts";

/** A variable in the environment of every process of a local Ray; its value is the id in the record. */
export const LOCAL_RAY_MARK = "RAYFLEET_LOCAL_RAY";

/** Programs without which a head node is none, by their command name. */
const HEAD = ["gcs_server", "raylet"] as const;

/** The processes of the head node to write down, or `undefined` while one is missing. */
export function headProcesses(
  processes: readonly RunningProcess[],
  session: number,
): LocalRayRecord["processes"] | undefined {
  const head: LocalRayRecord["processes"] = [];
  for (const role of HEAD) {
    const one = processes.find((process) => process.session === session && process.command === role);
    if (one === undefined) return undefined;
    head.push({ role, pid: one.pid, startTime: one.startTime });
  }
  return head;
}

/** Whether all recorded processes run: the same ones, told by their start time, and not others with the same ids. */
export async function headIsAlive(machine: Machine, record: LocalRayRecord): Promise<boolean> {
  if (record.phase !== "running" || (await machine.bootId()) !== record.bootId) return false;
  for (const { pid, startTime } of record.processes) {
    if ((await machine.process(pid))?.startTime !== startTime) return false;
  }
  return true;
}

/**
 * Everything that still runs of a Ray: what carries its mark, and its process session. The session counts only when a
 * member is known to be ours, by a recorded start time or by the mark: the number may be in use by others by now.
 * (Some programs overwrite the memory that their environment is read from, so the mark alone does not find them.)
 */
export async function processesOf(machine: Machine, record: LocalRayRecord): Promise<readonly RunningProcess[]> {
  if ((await machine.bootId()) !== record.bootId) return [];
  const all = await machine.processes();
  const mark = `${LOCAL_RAY_MARK}=${record.id}`;
  const marked = new Set<number>();
  await Promise.all(
    all.map(async ({ pid }) => {
      if ((await machine.environmentOf(pid)).includes(mark)) marked.add(pid);
    }),
  );
  const ours = (one: RunningProcess): boolean =>
    marked.has(one.pid) ||
    record.processes.some(({ pid, startTime }) => pid === one.pid && startTime === one.startTime);
  const sessionIsOurs = all.some((one) => one.session === record.session && ours(one));
  return all.filter((one) => ours(one) || (sessionIsOurs && one.session === record.session));
}
