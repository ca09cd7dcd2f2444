import { expect, test } from "vitest";
import { bytesPerBlock, bytesPerToken, capacityOf, longestRequest, requestBytes } from "../../src/fit/kv/capacity.ts";
import { modelCache } from "../../src/fit/kv/model-cache.ts";
import { configOf, oracle, oracleGpu, type OracleCapacity, type OracleRecord } from "./oracle.ts";

const records = oracle.filter(({ refused }) => refused !== true);

function cacheOf(record: OracleRecord) {
  const { device: _device, ...args } = record.inputs;
  const found = modelCache({
    config: configOf(record.config_file),
    args,
    gpu: oracleGpu(record),
    release: record.vllm_version,
  });
  if ("problem" in found.cache) throw new Error(`${record.id}: ${found.cache.problem}`);
  return { ...found, cache: found.cache };
}

test("there are records of both releases whose cache vLLM computed exactly", () => {
  expect(records.filter(({ trust }) => trust.kv === "exact")).toHaveLength(252);
});

test.each(records)("$id: arguments as vLLM resolves them", (record) => {
  const { engine } = cacheOf(record);
  expect({
    dtype: engine.dtype,
    max_model_len: engine.maxModelLen,
    max_num_seqs: engine.maxNumSeqs,
    max_num_batched_tokens: engine.maxNumBatchedTokens,
    max_in_flight_tokens: engine.maxInFlightTokens,
    enable_prefix_caching: engine.prefixCaching,
    mamba_cache_mode: engine.stateMode,
    runner_type: engine.runner,
  }).toEqual(Object.fromEntries(Object.entries(record.resolved).filter(([key]) => key !== "block_size")));
});

test.each(records)("$id: cache to the byte", (record) => {
  const { cache, request } = cacheOf(record);
  expect({
    kv_bytes_per_token_per_gpu: bytesPerToken(cache, request.stateMode),
    kv_bytes_for_max_len_request: requestBytes(cache, request),
    bytes_per_block: bytesPerBlock(cache),
  }).toEqual({
    kv_bytes_per_token_per_gpu: record.kv_bytes_per_token_per_gpu,
    kv_bytes_for_max_len_request: record.kv_bytes_for_max_len_request,
    bytes_per_block: record.bytes_per_block,
  });
});

test.each(records)("$id: capacity rows", (record) => {
  const { cache, request } = cacheOf(record);
  const found = record.capacity.map(({ available_kv_bytes }) => {
    const capacity = capacityOf(cache, request, available_kv_bytes);
    if (capacity === undefined) return { fits: null };
    if (!capacity.fits) return { fits: false, longest: longestRequest(cache, request, available_kv_bytes) };
    const { blocks, tokens, concurrency } = capacity;
    return { fits: true, blocks, tokens, concurrency: concurrency.toFixed(4) };
  });
  expect(found).toEqual(record.capacity.map(expectedRow));
});

function expectedRow(row: OracleCapacity) {
  if (row.fits === null) return { fits: null };
  if (!row.fits) return { fits: false, longest: row.estimated_max_model_len };
  const { num_blocks: blocks, kv_cache_size_tokens: tokens, max_concurrency: concurrency } = row;
  return { fits: true, blocks, tokens, concurrency: concurrency?.toFixed(4) };
}
