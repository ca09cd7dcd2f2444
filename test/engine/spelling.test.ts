import { expect, test } from "vitest";
import { DEFAULT_RAY } from "../../src/engine/default-ray.ts";
import { catalogueFor } from "../../src/engine/releases.ts";
import { similar, spelled } from "../../src/engine/spelling.ts";

const catalogue = catalogueFor(DEFAULT_RAY) ?? expect.unreachable();

test.for([
  ["--max-model-len", { name: "max_model_len" }],
  ["max-model-len", { name: "max_model_len" }],
  ["maxModelLen", { name: "max_model_len" }],
  ["MAX_MODEL_LEN", { name: "max_model_len" }],
  ["-tp", { name: "tensor_parallel_size" }],
  ["tp", { name: "tensor_parallel_size" }],
  ["q", { name: "quantization" }],
  ["--no-enable-prefix-caching", { name: "enable_prefix_caching", negated: true }],
  ["--compilation-config.cudagraph_mode", { name: "compilation_config", key: "cudagraph_mode" }],
  ["--seed.x", undefined],
  ["max_model_length", undefined],
  ["constructor", undefined],
  ["", undefined],
  ["-", undefined],
] as const)("%s", ([written, meant]) => {
  expect(spelled(written, catalogue)).toEqual(meant);
});

const names = Object.keys(catalogue.arguments);

test.for([
  ["max_modle_len", "max_model_len", true],
  ["max_model_le", "max_model_len", true],
  ["tensor_paralel_size", "tensor_parallel_size", true],
  ["gpu_memory_utilisation", "gpu_memory_utilization", true],
  ["gpu_memory_util", "gpu_memory_utilization", false],
  ["data_parallel_ran", "data_parallel_rank", true],
  ["max_loras_", "max_loras", true],
] as const)("%s is taken for %s, certain: %s", ([written, name, certain]) => {
  expect(similar(written, names)).toEqual({ name, certain });
});

test("nothing is near", () => {
  expect(similar("frobnicate", names)).toBeUndefined();
});
