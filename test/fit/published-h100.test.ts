import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { isJsonObject } from "../../src/fit/model/fields.ts";
import { isConfigProblem, parseModelConfig, type ModelConfig } from "../../src/fit/model/model-config.ts";
import { memoryOf } from "../../src/fit/memory.ts";
import { activationPeak } from "../../src/fit/overhead/activation.ts";
import { graphMemory, otherMemory } from "../../src/fit/overhead/runtime.ts";
import { configJson, oracleGpus } from "./oracle.ts";

interface Row {
  readonly model: string;
  readonly config: string;
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly tensor_parallel_size: number;
  readonly weights: number;
  readonly activation: number;
  readonly non_torch: number;
  readonly graphs: number;
}

const file = resolve(import.meta.dirname, "../fixtures/fit/published-h100.json");
const table: { readonly rows: readonly Row[] } = JSON.parse(readFileSync(file, "utf8"));

const GIB = 2 ** 30;

/** "Model loading took" counts small buffers too; one row with TP 2 stands 0.08 GiB above its parameters. */
const WEIGHTS_TOLERANCE_GIB = 0.1;

function configOfRow({ config, changes = {} }: Row): ModelConfig {
  const json = configJson(config);
  if (!isJsonObject(json)) throw new Error(config);
  const merged = Object.entries({ ...json, ...changes }).filter(([key, value]) => !(key in changes && value === null));
  const parsed = parseModelConfig(Object.fromEntries(merged));
  if (isConfigProblem(parsed)) throw new Error(parsed.problem);
  return parsed;
}

function memoryOfRow(row: Row) {
  const gpu = oracleGpus["H100"];
  if (gpu === undefined) throw new Error("no H100");
  const args = { tensor_parallel_size: row.tensor_parallel_size, max_model_len: 16_000, block_size: 128 };
  return memoryOf({ config: configOfRow(row), args, gpu, release: "0.26.0" });
}

test.each(table.rows)("$model with $tensor_parallel_size GPUs: weights", (row) => {
  const { weights } = memoryOfRow(row);
  const [low, high] = [(weights?.low ?? 0) / GIB, (weights?.high ?? 0) / GIB];
  expect(row.weights).toBeGreaterThan(low - WEIGHTS_TOLERANCE_GIB);
  expect(row.weights).toBeLessThan(high + WEIGHTS_TOLERANCE_GIB);
});

test.each(table.rows)("$model with $tensor_parallel_size GPUs: activation within its band", (row) => {
  const { engine } = memoryOfRow(row);
  expect(engine.maxNumSeqs).toBe(1024);
  const { low, high } = activationPeak({
    config: configOfRow(row),
    maxNumSeqs: engine.maxNumSeqs,
    maxNumBatchedTokens: engine.maxNumBatchedTokens,
    tensorParallel: row.tensor_parallel_size,
    dtype: engine.dtype,
    runner: "first",
    pooling: false,
  });
  expect(row.activation).toBeGreaterThan(low / GIB);
  expect(row.activation).toBeLessThan(high / GIB);
});

test.each(table.rows)("$model with $tensor_parallel_size GPUs: memory outside of torch, and graphs", (row) => {
  const other = otherMemory(row.tensor_parallel_size);
  expect(row.non_torch).toBeGreaterThan(other.low / GIB);
  expect(row.non_torch).toBeLessThan(other.high / GIB);
  // Below zero is the noise of two readings: nothing was taken.
  expect(Math.max(0, row.graphs)).toBeLessThanOrEqual(graphMemory(row.tensor_parallel_size, false).high / GIB);
});
