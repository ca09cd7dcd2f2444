import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { LocalTarget } from "../../resolve/fleet.ts";
import { findOnPath } from "../find-on-path.ts";
import type { Machine } from "../machine/machine.ts";
import type { Environment } from "../process.ts";
import { targetPath } from "./local-ray.ts";

export interface Gpu {
  readonly name: string;
  readonly memoryMib: number;
  readonly driver: string;
}

/** For the CUDA 13 runtime that vLLM 0.29 brings (NVIDIA, CUDA 13.0 release notes: driver 580 and newer). */
const OLDEST_DRIVER = 580;
const QUERY = ["--query-gpu=name,memory.total,driver_version", "--format=csv,noheader,nounits"];
const SYSTEM_FOLDERS = "/usr/bin:/usr/local/bin:/usr/local/nvidia/bin";

/** Whether the GPUs that the target declares are there. A target for CPUs needs none. */
export async function checkGpus(
  target: LocalTarget,
  env: Environment,
  machine: Machine,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  if (target.environment === "cpu") return [];
  const binary = await findOnPath("nvidia-smi", `${env["PATH"] ?? ""}:${SYSTEM_FOLDERS}`);
  if (binary === undefined) return [noGpu(target, "nvidia-smi is not on this machine")];
  const { LD_LIBRARY_PATH } = env;
  const asked = await machine.run({ binary, args: QUERY, env: { LD_LIBRARY_PATH }, signal, timeoutS: 60 });
  if (asked.exitCode !== 0) return [noGpu(target, "nvidia-smi fails")];
  const gpus = parseGpus(asked.stdout);
  const [first] = gpus;
  if (first === undefined) return [noGpu(target, "nvidia-smi lists no GPU")];
  const findings: Finding[] = [];
  const declared = target.nodes[0]?.gpus ?? 0;
  if (declared > gpus.length) {
    findings.push({
      code: "RF659",
      path: targetPath(target, "nodes", 0, "gpus"),
      message: `The target declares ${declared} GPUs; this machine has ${gpus.length} (${first.name}).`,
    });
  }
  if (Number.parseInt(first.driver, 10) < OLDEST_DRIVER) {
    findings.push({
      code: "RF656",
      path: targetPath(target),
      message: `The NVIDIA driver is ${first.driver}; CUDA 13 needs ${OLDEST_DRIVER} or newer.`,
    });
  }
  return findings;
}

/** One GPU on each line: `NVIDIA L4, 23034, 580.95.05`. */
export function parseGpus(csv: string): readonly Gpu[] {
  const gpus: Gpu[] = [];
  for (const line of csv.split("\n")) {
    const match = /^(.+), (\d+), ([\d.]+)$/u.exec(line.trim());
    const [, name, memory, driver] = match ?? [];
    if (name === undefined || memory === undefined || driver === undefined) continue;
    gpus.push({ name, memoryMib: Number(memory), driver });
  }
  return gpus;
}

function noGpu(target: LocalTarget, why: string): Finding {
  return {
    code: "RF646",
    path: targetPath(target),
    message: `The models of this target need GPUs, and ${why}.`,
    help: "Deploy from the machine that has the GPUs and NVIDIA's driver, or give every model `accelerator_config: {kind: cpu}`.",
  };
}
