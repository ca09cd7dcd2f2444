import { expect, test } from "vitest";
import type { EngineArguments } from "../../../src/fit/engine/engine-arguments.ts";
import { fitModel } from "../../../src/fit/fit-model.ts";
import type { CpuFacts, GpuFacts } from "../../../src/fit/gpu-facts.ts";
import { modelCache } from "../../../src/fit/kv/model-cache.ts";
import type { ModelConfig } from "../../../src/fit/model/model-config.ts";
import type { VllmRelease } from "../../../src/fit/release.ts";
import { configOf } from "../oracle.ts";

// What machines without AMX and AVX-512 do is compared with the real engine in test/e2e/fit-engine.test.ts.

const llama = configOf("configs/meta-llama--Meta-Llama-3.1-8B.json");
const deepseek = configOf("configs/deepseek-ai--DeepSeek-V2-Lite-Chat.json");
const qwenNext = configOf("configs/Qwen--Qwen3-Next-80B-A3B-Instruct.json");

function machine(more: Partial<CpuFacts> = {}): GpuFacts {
  return { name: "cpu", usableBytes: 256 * 2 ** 30, cpu: { amx: false, avx512Bf16: false, ...more } };
}

function engineOf(config: ModelConfig, args: EngineArguments, cpu: Partial<CpuFacts> = {}) {
  return modelCache({ config, args, gpu: machine(cpu), release: "0.29.0" }).engine;
}

function fit(args: EngineArguments, release: VllmRelease = "0.29.0") {
  return fitModel({ config: llama, args: { max_model_len: 8192, ...args }, gpu: machine(), release });
}

test("batches are those of the CPU build, for each process, one at a time", () => {
  expect(engineOf(llama, { tensor_parallel_size: 2, async_scheduling: true })).toMatchObject({
    maxNumSeqs: 256,
    maxNumBatchedTokens: 4096,
    maxInFlightTokens: 4096,
  });
});

test("latent attention without AMX has pages of 16 and no cached prefixes, whatever was asked", () => {
  const asked = { block_size: 64, enable_prefix_caching: true, max_model_len: 4096, max_num_batched_tokens: 512 };
  expect(engineOf(deepseek, asked)).toMatchObject({ blockSize: 16, prefixCaching: false, maxNumBatchedTokens: 4096 });
  expect(engineOf(deepseek, asked, { amx: true })).toMatchObject({
    blockSize: 64,
    prefixCaching: true,
    maxNumBatchedTokens: 512,
  });
});

test("recurrent states are float32 with AVX-512 for bfloat16, except where the delta net is asked for shorter ones", () => {
  const avx = { avx512Bf16: true };
  expect(engineOf(qwenNext, {}).ssmDtype).toBe("bfloat16");
  expect(engineOf(qwenNext, {}, avx).ssmDtype).toBe("float32");
  expect(engineOf(qwenNext, { mamba_ssm_cache_dtype: "float16" }, avx).ssmDtype).toBe("float16");
});

test("a fixed cache has its tokens, in pages of 128", () => {
  const found = fit({ kv_cache_memory_bytes: 8 * 2 ** 30 });
  expect(found).toMatchObject({ verdict: "fits", kv_tokens: 65_536, max_concurrency: 8 });
  expect(found.terms.find(({ name }) => name === "cuda_graphs")?.bytes).toBe(0);
});

test("without a fixed cache its room is not known", () => {
  expect(fit({})).toMatchObject({ verdict: "unknown", kv_tokens: null, available_kv_bytes: null });
  expect(fit({}).reason).toContain("kv_cache_memory_bytes");
});

test("of a release whose CPU build was not read nothing is said", () => {
  const found = fit({ kv_cache_memory_bytes: 2 ** 33 }, "0.26.0");
  expect(found).toMatchObject({ verdict: "unknown", kv_tokens: null });
});
