import { expect, test } from "vitest";
import { findGpu, gpuTable } from "../../../src/fit/gpus/find-gpu.ts";
import {
  quantizationMethods,
  supportedActivations,
  supportsQuantization,
} from "../../../src/fit/gpus/quantization-support.ts";
import { acceleratorTypes } from "../../../src/schema/accelerator-types.ts";

const GIB = 1024 ** 3;

function rowOf(name: string) {
  const row = gpuTable.find((one) => one.name === name);
  if (row === undefined) throw new Error(`no ${name}`);
  return row;
}

test("every accelerator that Ray names has one row", () => {
  const named = gpuTable.flatMap((row) => row.rayName ?? []);
  expect(named.toSorted()).toEqual(acceleratorTypes.toSorted());
  const names = gpuTable.map((row) => row.name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test("what a process can have is less than the driver's total, and near it", () => {
  const measured = gpuTable.filter((row) => row.driverMib !== undefined && row.usableGib !== undefined);
  expect(measured.length).toBeGreaterThan(12);
  const shares = measured.map(({ driverMib = 0, usableGib = 0 }) => (usableGib * 1024) / driverMib);
  expect(Math.max(...shares)).toBeLessThan(1);
  expect(Math.min(...shares)).toBeGreaterThan(0.94);
});

test("the memory of the reference records is within the spread of drivers", () => {
  // CUDA's totals for the platforms that vLLM's own numbers were computed with.
  const recorded = { H100: 85_017_755_648, "A100-80G": 84_987_740_160, L40S: 47_697_362_944, B200: 191_512_313_856 };
  for (const [name, bytes] of Object.entries(recorded)) {
    const lower = bytes / GIB - (rowOf(name).usableGib ?? 0);
    expect(lower).toBeGreaterThanOrEqual(0);
    expect(lower).toBeLessThan(0.3);
  }
});

test.for([
  [{ acceleratorType: "L4" }, "NVIDIA L4"],
  [{ gpu: "rtx-4090" }, "NVIDIA GeForce RTX 4090"],
  [{ gpu: "NVIDIA L40" }, "NVIDIA L40"],
  [{ gpuMemoryGib: 12 }, "GPU of 12 GiB"],
] as const)("%j is found", ([group, name]) => {
  expect(findGpu(group)).toMatchObject({ kind: "known", facts: { name } });
});

test("what is not known is said to be unknown", () => {
  expect(findGpu({})).toEqual({ kind: "unknown" });
  expect(findGpu({ gpu: "Voodoo 2" })).toEqual({ kind: "unknown", name: "Voodoo 2" });
  expect(findGpu({ acceleratorType: "TPU-V4" })).toMatchObject({ kind: "memory-unknown", row: { engine: "plugin" } });
});

test("facts hold CUDA's capability, and no other maker's", () => {
  expect(findGpu({ acceleratorType: "A100" })).toMatchObject({
    facts: { rayName: "A100", usableBytes: Math.round(39.38 * GIB), computeCapability: { major: 8, minor: 0 } },
  });
  const amd = findGpu({ acceleratorType: "AMD-Instinct-MI300X-OAM" });
  expect(amd.kind === "known" && amd.facts).not.toHaveProperty("computeCapability");
});

test.for([
  ["L4", "fp8", "yes"],
  ["T4", "fp8", "yes"],
  ["T4", "mxfp4", "no"],
  ["A100", "fp_quant", "no"],
  ["B200", "fp_quant", "yes"],
  ["V100", "gptq", "no"],
  ["AMD-Instinct-MI300X-OAM", "fp8", "yes"],
  ["AMD-Instinct-MI300X-OAM", "experts_int8", "no"],
  ["L4", "of-tomorrow", "unknown"],
  ["TPU-V4", "fp8", "unknown"],
] as const)("%s and %s: %s", ([gpu, method, expected]) => {
  expect(supportsQuantization(rowOf(gpu), method)).toBe(expected);
});

test("bfloat16 needs compute capability 8.0", () => {
  expect(supportedActivations(rowOf("T4"))).toEqual(["float16", "float32"]);
  expect(supportedActivations(rowOf("L4"))?.[0]).toBe("bfloat16");
  expect(supportedActivations(rowOf("TPU-V4"))).toBeUndefined();
  expect(Object.keys(quantizationMethods)).toContain("compressed-tensors");
});
