import { expect, test } from "vitest";
import { fleetFit } from "../../src/fit/fleet-fit.ts";
import type { FactsOf } from "../../src/fit/model-on-target.ts";
import type { ModelFacts } from "../../src/hub/model-facts.ts";
import type { Fleet } from "../../src/resolve/fleet.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import type { Config } from "../../src/schema/config.ts";
import { isJsonObject } from "../../src/schema/json.ts";
import { configJson } from "./oracle.ts";

function fleetOf(
  nodes: NonNullable<NonNullable<Config["targets"]>[string]["nodes"]>,
  model: object,
  ray = "2.60.0",
): Fleet {
  const config: Config = {
    version: 1,
    name: "team",
    serving: { ray },
    targets: { production: { kind: "cluster", address: "http://127.0.0.1:8265", nodes } },
    models: { chat: { model_source: "org/chat", ...model } },
  };
  const resolved = resolve(config, "production", { configDir: "/" });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.findings));
  return resolved.fleet;
}

const json = configJson("configs/Qwen--Qwen3-0.6B.json");
const facts: ModelFacts = {
  source: "org/chat",
  revision: null,
  commit: null,
  gated: false,
  private: false,
  config: isJsonObject(json) ? json : null,
  generation_config: null,
  quantization_config: null,
  weights: null,
  tokenizer: null,
  chat_template: false,
  adapter: null,
};
const known: FactsOf = () => ({ facts });
const L4 = { accelerator_type: "L4", gpus: 2, cpus: 16 } as const;

test("a model is worked out for the GPU of the nodes that it can be on", () => {
  const { fit } = fleetFit(fleetOf([L4, { accelerator_type: "H100", gpus: 1 }], { accelerator_type: "H100" }), known);
  expect(fit["chat"]).toMatchObject({ verdict: "fits", gpu: { name: "H100" } });
});

test("where a model may get one of several GPUs, it is the smallest", () => {
  const { fit } = fleetFit(fleetOf([{ accelerator_type: "H100", gpus: 1 }, L4], {}), known);
  expect(fit["chat"]?.gpu?.name).toBe("L4");
});

test("a GPU of its memory alone is enough", () => {
  const { fit } = fleetFit(fleetOf([{ gpu_memory_gib: 24, gpus: 1 }], {}), known);
  expect(fit["chat"]).toMatchObject({ verdict: "fits", gpu: { usable_bytes: 24 * 2 ** 30 } });
});

test.for([
  [fleetOf([{ gpus: 1 }], {}), known, "the target's nodes do not say which GPUs they have"],
  [fleetOf([{ gpu: "Nobody 9000", gpus: 1 }], {}), known, 'the GPU "Nobody 9000" is not in the table'],
  [fleetOf([L4], {}, "2.40.0"), known, "the vLLM of Ray 2.40.0 is not known"],
  [fleetOf([L4], {}), () => ({ unknown: "nobody asked" }), "nobody asked"],
  [fleetOf([L4], { accelerator_config: { kind: "cpu" } }), known, "it takes no GPU"],
  [fleetOf([L4], {}), () => ({ facts: { ...facts, config: null } }), "there is no config.json"],
  [fleetOf([L4], {}), () => ({ facts: { ...facts, config: {} } }), "config.json names no architecture"],
] satisfies [Fleet, FactsOf, string][])("what is not known is said: %#", ([fleet, factsOf, reason]) => {
  const { fit } = fleetFit(fleet, factsOf);
  expect(fit["chat"]).toMatchObject({ verdict: "unknown", reason: expect.stringContaining(reason) });
});

test("arguments that share a GPU reach vLLM's accounting, and the placement is beside it", () => {
  const { fit, placement } = fleetFit(fleetOf([L4], { gpu_fraction: 0.5, num_replicas: 2 }), known);
  const { budget_bytes: budget, gpu } = fit["chat"] ?? {};
  expect(budget).toBe(Math.ceil((gpu?.usable_bytes ?? 0) * 0.46));
  expect(placement?.packing.unplaced).toEqual([]);
  expect(placement?.shared_gpus).toEqual([expect.objectContaining({ models: ["chat", "chat"], utilization: 0.92 })]);
  expect(placement?.updates).toEqual([expect.objectContaining({ model: "chat", effect: "blue_green" })]);
});
