import type { ConfigPath, Finding } from "../diagnostics/diagnostic.ts";
import type { Machine } from "./machine/machine.ts";

const GIB = 1024 ** 3;
/** `local_fs_capacity_threshold` of Ray 2.60: a node whose disk is fuller takes no objects and is marked. */
const RAY_LIMIT = 0.95;
/** Ray warns below 2 GiB for its store; vLLM's own queues are some hundred MiB. */
const SHARED_MEMORY_GIB = 2;

export interface DiskNeed {
  readonly folder: string;
  readonly use: string;
  readonly gib: number;
}

/** Disks that are, or would be by what is written to them, fuller than Ray allows. */
export async function checkDisks(
  path: ConfigPath,
  needs: readonly DiskNeed[],
  machine: Machine,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { folder, use, gib } of needs) {
    const space = await machine.diskSpace(folder);
    if (space === undefined || space.total === 0) continue;
    // As Ray counts: what is kept for the superuser is not available.
    const free = space.available / space.total;
    const after = (space.available - gib * GIB) / space.total;
    if (after >= 1 - RAY_LIMIT) continue;
    const needed = gib === 0 ? "" : `, and ${use} takes about ${gib} GiB`;
    findings.push({
      code: "RF641",
      path,
      message:
        `The disk that holds ${folder} (${use}) is ${percent(1 - free)} full, ` +
        `${(space.available / GIB).toFixed(1)} GiB are free${needed}. Ray stops working above 95 %.`,
      help: "Make room on that disk, or name a folder on another one with RAYFLEET_HOME.",
    });
  }
  return findings;
}

export async function checkSharedMemory(path: ConfigPath, machine: Machine): Promise<readonly Finding[]> {
  const space = await machine.diskSpace("/dev/shm");
  if (space === undefined || space.total >= SHARED_MEMORY_GIB * GIB) return [];
  return [
    {
      code: "RF642",
      path,
      message: `/dev/shm has ${(space.total / GIB).toFixed(2)} GiB; Ray and vLLM exchange data there.`,
      help: "In a container, give it more with --shm-size.",
    },
  ];
}

function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`;
}
