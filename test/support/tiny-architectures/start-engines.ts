import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProcess } from "../../../src/targets/process.ts";
import type { TinyArchitecture } from "./architectures.ts";

const SCRIPT = fileURLToPath(new URL("start_engines.py", import.meta.url));

export interface StartedEngines {
  readonly machine: { readonly memoryBytes: number; readonly amx: boolean; readonly avx512Bf16: boolean };
  readonly models: Readonly<Record<string, StartedEngine>>;
}

export interface StartedEngine {
  readonly log: string;
  /** Absent, like the answer, if the engine did not come so far; the log tells why. */
  readonly parameterBytes?: number;
  /** Tokens of one answer. */
  readonly answer?: readonly number[];
}

/** Makes the models under `folder` and starts vLLM's engine on one after the other, in the serving environment `env`. */
export async function startEngines(
  env: string,
  folder: string,
  architectures: readonly TinyArchitecture[],
  signal?: AbortSignal,
): Promise<StartedEngines> {
  const made = await runProcess({
    binary: join(env, "bin", "python"),
    args: [SCRIPT, folder],
    env: { PATH: "/usr/bin:/bin", HOME: folder, HF_HUB_OFFLINE: "1", VLLM_NO_USAGE_STATS: "1" },
    input: JSON.stringify(architectures),
    ...(signal === undefined ? {} : { signal }),
  });
  if (made.exitCode !== 0) throw new Error(`The engines could not be started:\n${made.stderr.slice(-2000)}`);
  // Written by our own script: its shape is the one that the type says.
  const started: StartedEngines = JSON.parse(readFileSync(join(folder, "engines.json"), "utf8"));
  return started;
}
