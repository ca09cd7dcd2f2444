import { expect, test } from "vitest";
import { modelFindings } from "../../src/fit/checks/model-findings.ts";
import { configOf, oracle, oracleGpu, type OracleRecord } from "./oracle.ts";

function findingsOf(record: OracleRecord): readonly string[] {
  const { device: _device, ...args } = record.inputs;
  const found = modelFindings({
    config: configOf(record.config_file),
    args,
    gpu: oracleGpu(record),
    release: record.vllm_version,
    path: ["models", "chat"],
  });
  return found.map(({ code, path }) => `${code} ${path.join(".")}`);
}

/** The key whose value vLLM refuses, told by its own message. */
const KEYS: readonly (readonly [RegExp, string])[] = [
  [/attention heads .* divisible by tensor parallel/u, "RF430 models.chat.engine_kwargs.tensor_parallel_size"],
  [/not divisible by weight quantization block_n/u, "RF431 models.chat.engine_kwargs.tensor_parallel_size"],
  [/greater than the derived max_model_len/u, "RF432 models.chat.engine_kwargs.max_model_len"],
  [/does not match the quantization/u, "RF433 models.chat.engine_kwargs.quantization"],
  [/does not support float16/u, "RF435 models.chat.engine_kwargs.dtype"],
  [/nvfp4 KV cache is not supported/u, "RF436 models.chat.engine_kwargs.kv_cache_dtype"],
  [/No valid attention backend found .* block_size=24/u, "RF437 models.chat.engine_kwargs.block_size"],
  [
    /max_num_batched_tokens .* greater than or equal to max_num_seqs/u,
    "RF438 models.chat.engine_kwargs.max_num_batched_tokens",
  ],
];

const refused = oracle.filter((record) => record.refused === true);

test("there are records that vLLM refused", () => {
  expect(refused).toHaveLength(19);
});

test.each(refused)("$id: refused at its key", (record) => {
  const expected = KEYS.find(([message]) => message.test(record.error ?? ""))?.[1];
  expect(expected).toBeDefined();
  expect(findingsOf(record)).toEqual([expected]);
});

test.each(oracle.filter((record) => record.refused !== true))("$id: nothing is refused that vLLM accepts", (record) => {
  expect(findingsOf(record)).toEqual([]);
});
