import { expect, test } from "vitest";
import { modelCache } from "../../src/fit/kv/model-cache.ts";
import { modelWeights, type ModelWeights } from "../../src/fit/weights/model-weights.ts";
import { configOf, oracle, oracleGpu, type OracleRecord } from "./oracle.ts";

const records = oracle.filter(({ trust }) => trust.weights === "exact");

function weightsOf(record: OracleRecord): ModelWeights {
  const { device: _device, ...args } = record.inputs;
  const config = configOf(record.config_file);
  const { engine } = modelCache({ config, args, gpu: oracleGpu(record), release: record.vllm_version });
  const found = modelWeights(config, args, engine);
  if ("problem" in found) throw new Error(`${record.id}: ${found.problem}`);
  return found;
}

/** What is only estimated may be a hundredth off, what is derived a thousandth. */
const ALLOWED = { derived: 0.001, estimated: 0.01 };

test("there are records of both releases whose weights vLLM built exactly", () => {
  expect(records).toHaveLength(231);
});

test.each(records)("$id: weights", (record) => {
  const { bytesPerGpu, basis } = weightsOf(record);
  const deviation = Math.abs(bytesPerGpu / record.weight_bytes_per_gpu - 1);
  expect(deviation).toBeLessThan(ALLOWED[basis]);
});
