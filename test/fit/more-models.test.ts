import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { architectureOf } from "../../src/fit/architectures.ts";
import { bytesPerBlock, requestBytes } from "../../src/fit/kv/capacity.ts";
import { modelCache } from "../../src/fit/kv/model-cache.ts";
import { isConfigProblem, parseModelConfig, type ModelConfig } from "../../src/fit/model/model-config.ts";
import { modelWeights } from "../../src/fit/weights/model-weights.ts";
import { oracleGpu, type OracleRecord } from "./oracle.ts";

/** Models beside the recorded ones: of other architectures, and of the defaults of their config classes. */
interface Record {
  readonly id: string;
  readonly config: string;
  readonly inputs: OracleRecord["inputs"];
  readonly request_bytes: number;
  readonly bytes_per_block: number;
  readonly weight_bytes: number;
}

const path = resolve(import.meta.dirname, "../fixtures/fit/more-models.json");
const file: { readonly configs: { readonly [name: string]: unknown }; readonly records: readonly Record[] } =
  JSON.parse(readFileSync(path, "utf8"));

function configOf(record: Record): ModelConfig {
  const config = parseModelConfig(file.configs[record.config]);
  if (isConfigProblem(config)) throw new Error(config.problem);
  return config;
}

function cacheOf(record: Record) {
  const { device: _device, ...args } = record.inputs;
  return modelCache({ config: configOf(record), args, gpu: oracleGpu(record), release: "0.29.0" });
}

function weightsOf(record: Record) {
  const { device: _device, ...args } = record.inputs;
  return modelWeights(configOf(record), args, cacheOf(record).engine);
}

const known = file.records.filter((record) => architectureOf(configOf(record)) !== undefined);
const weighed = known.filter((record) => !("problem" in weightsOf(record)));

test("most of the models are known", () => {
  expect(known.length).toBeGreaterThan(file.records.length * 0.9);
  expect(weighed.length).toBeGreaterThan(file.records.length * 0.6);
});

test.each(known)("$id: cache to the byte", (record) => {
  const { cache, request } = cacheOf(record);
  if ("problem" in cache) throw new Error(cache.problem);
  expect([requestBytes(cache, request), bytesPerBlock(cache)]).toEqual([record.request_bytes, record.bytes_per_block]);
});

test.each(weighed)("$id: weights", (record) => {
  const found = weightsOf(record);
  const bytes = "problem" in found ? 0 : found.bytesPerGpu;
  expect(Math.abs(bytes / record.weight_bytes - 1)).toBeLessThan(0.001);
});
