import { fitModel, type FitInput } from "../../src/fit/fit-model.ts";
import { findGpu } from "../../src/fit/gpus/find-gpu.ts";
import type { FitOnTarget } from "../../src/fit/model-on-target.ts";
import { configOf } from "../fit/oracle.ts";

/** A real config on an L4, worked out. */
export function fitOnL4(config: string, args: FitInput["args"]): FitOnTarget {
  const found = findGpu({ acceleratorType: "L4" });
  if (found.kind !== "known") throw new Error("an L4 is not known");
  const fit = fitModel({ config: configOf(`configs/${config}.json`), args, gpu: found.facts, release: "0.29.0" });
  return { ...fit, gpu: { name: "L4", usable_bytes: found.facts.usableBytes } };
}

const long = { max_model_len: 65_536 };

export const fitBefore: Readonly<Record<string, FitOnTarget>> = {
  chat: fitOnL4("Qwen--Qwen2.5-7B", { max_model_len: 8192 }),
  titles: fitOnL4("Qwen--Qwen2.5-0.5B", { gpu_memory_utilization: 0.32 }),
};

export const fitAfter: Readonly<Record<string, FitOnTarget>> = {
  chat: fitOnL4("Qwen--Qwen2.5-7B", long),
  code: fitOnL4("meta-llama--Meta-Llama-3.1-8B", long),
  embed: fitOnL4("BAAI--bge-large-en", { gpu_memory_utilization: 0.3, runner: "pooling" }),
  guess: { ...fitOnL4("Qwen--Qwen3-0.6B", { speculative_config: { method: "ngram" } }) },
  titles: fitOnL4("Qwen--Qwen2.5-0.5B", { gpu_memory_utilization: 0.32 }),
};
