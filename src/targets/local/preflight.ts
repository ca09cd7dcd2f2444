import type { Finding } from "../../diagnostics/diagnostic.ts";
import { ownEntry } from "../../diagnostics/own-entry.ts";
import { checkDisks, checkSharedMemory } from "../disk-checks.ts";
import { checkGpus } from "./gpu-checks.ts";
import { type LocalRayContext, targetPath } from "./local-ray.ts";
import { checkPorts } from "./port-checks.ts";

/** The platform that the recipes are for: vLLM's packages for CUDA and for CPUs. */
const PLATFORM = { platform: "linux", arch: "x64" } as const;
/** Logs and sockets of a Ray that serves. */
const TEMPORARY_GIB = 1;

/** Everything that is known to keep Ray from starting here, found before anything is installed or started. */
export async function preflight(context: LocalRayContext): Promise<readonly Finding[]> {
  const { target, machine, folders, env, signal } = context;
  const path = targetPath(target);
  const needs = [
    { folder: folders.temporary, use: "Ray's temporary files", gib: TEMPORARY_GIB },
    { folder: folders.state, use: "rayfleet's state", gib: 0 },
  ];
  const findings = await Promise.all([
    checkPorts(target, machine),
    checkDisks(path, needs, machine),
    checkSharedMemory(path, machine),
    checkGpus(target, env, machine, signal),
  ]);
  return [...findings.flat(), ...foldersOfTheJob(context)];
}

export function checkPlatform({ target, machine }: Pick<LocalRayContext, "target" | "machine">): readonly Finding[] {
  if (machine.platform === PLATFORM.platform && machine.arch === PLATFORM.arch) return [];
  const message = `This machine is ${machine.platform} on ${machine.arch}; a local target runs on Linux on x86-64.`;
  return [{ code: "RF649", path: targetPath(target), message }];
}

/** The runner empties these folders between jobs. */
function foldersOfTheJob({ target, folders, env }: LocalRayContext): readonly Finding[] {
  for (const name of ["RUNNER_TEMP", "RUNNER_WORKSPACE", "GITHUB_WORKSPACE"]) {
    const jobFolder = ownEntry(env, name);
    if (jobFolder === undefined || jobFolder === "") continue;
    const inside = [folders.cache, folders.state].find((folder) => `${folder}/`.startsWith(`${jobFolder}/`));
    if (inside === undefined) continue;
    const message = `${inside} lies in the work folder of the job (${name}), which does not outlive the job.`;
    const help = "Name a folder of the machine with the environment variable RAYFLEET_HOME.";
    return [{ code: "RF658", path: targetPath(target), message, help }];
  }
  return [];
}
