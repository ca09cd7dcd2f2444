import { expect, test } from "vitest";
import { modelCache } from "../../src/fit/kv/model-cache.ts";
import { modelWeights } from "../../src/fit/weights/model-weights.ts";
import { configOf, oracle, oracleGpu, type OracleRecord } from "./oracle.ts";

const records = oracle.filter(({ trust }) => trust.weights === "exact");

function bytesOf(record: OracleRecord): number {
  const { device: _device, ...args } = record.inputs;
  const config = configOf(record.config_file);
  const { engine } = modelCache({ config, args, gpu: oracleGpu(record), release: record.vllm_version });
  const found = modelWeights(config, args, engine);
  if ("problem" in found) throw new Error(`${record.id}: ${found.problem}`);
  return found.bytesPerGpu;
}

test("there are records of both releases whose weights vLLM built exactly", () => {
  expect(records).toHaveLength(231);
});

test.each(records)("$id: weights within a thousandth", (record) => {
  const ratio = bytesOf(record) / record.weight_bytes_per_gpu;
  expect(ratio).toBeGreaterThan(0.999);
  expect(ratio).toBeLessThan(1.001);
});
