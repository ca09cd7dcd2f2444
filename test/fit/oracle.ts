import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { EngineArguments } from "../../src/fit/engine/engine-arguments.ts";
import type { GpuFacts } from "../../src/fit/gpu-facts.ts";
import { isConfigProblem, parseModelConfig, type ModelConfig } from "../../src/fit/model/model-config.ts";
import type { VllmRelease } from "../../src/fit/release.ts";

/** What vLLM itself computed for one model and setting; how, is told in docs/fit.md. */
export interface OracleRecord {
  readonly id: string;
  readonly model: string;
  readonly config_file: string;
  readonly vllm_version: VllmRelease;
  readonly setting: string;
  readonly inputs: EngineArguments & { readonly device: string };
  readonly trust: { readonly kv?: string; readonly weights?: string; readonly note?: string };
  readonly published?: { readonly tensor_bytes?: number; readonly elements?: number; readonly note: string };
  readonly refused?: boolean;
  readonly error?: string;
  readonly kv_bytes_per_token_per_gpu: number;
  readonly bytes_per_block: number;
  readonly kv_bytes_for_max_len_request: number;
  readonly capacity: readonly OracleCapacity[];
  readonly weight_bytes_per_gpu: number;
  readonly extra_tensor_bytes_per_gpu: number;
  readonly weight_bytes_after_loading_delta_per_gpu?: number;
  readonly resolved: Readonly<Record<string, unknown>>;
  readonly stages?: readonly { readonly weight_bytes: number }[];
}

export interface OracleCapacity {
  readonly available_kv_bytes: number;
  readonly fits: boolean | null;
  readonly num_blocks?: number | null;
  readonly kv_cache_size_tokens?: number;
  readonly max_concurrency?: number;
  readonly estimated_max_model_len?: number;
}

const folder = resolve(import.meta.dirname, "../fixtures/fit");

// The file is our own fixture: its shape is the one that the type says.
const file: { readonly records: readonly OracleRecord[] } = JSON.parse(readFileSync(`${folder}/oracle.json`, "utf8"));

export const oracle = file.records;

/** The GPUs of the records, with the bytes that the records were computed for. */
export const oracleGpus: Readonly<Record<string, GpuFacts>> = {
  H100: { name: "NVIDIA H100 80GB HBM3", usableBytes: 85_017_755_648, computeCapability: { major: 9, minor: 0 } },
  A100: { name: "NVIDIA A100-SXM4-80GB", usableBytes: 84_987_740_160, computeCapability: { major: 8, minor: 0 } },
  L40S: { name: "NVIDIA L40S", usableBytes: 47_697_362_944, computeCapability: { major: 8, minor: 9 } },
  B200: { name: "NVIDIA B200", usableBytes: 191_512_313_856, computeCapability: { major: 10, minor: 0 } },
};

export function oracleGpu({ inputs }: Pick<OracleRecord, "inputs">): GpuFacts {
  const gpu = oracleGpus[inputs.device];
  if (gpu === undefined) throw new Error(`no GPU facts for ${inputs.device}`);
  return gpu;
}

export function configJson(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
}

export function configOf(name: string): ModelConfig {
  const config = parseModelConfig(configJson(name));
  if (isConfigProblem(config)) throw new Error(`${name}: ${config.problem}`);
  return config;
}
