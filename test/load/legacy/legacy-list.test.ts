import { expect, test } from "vitest";
import { checkShape } from "../../../src/load/check-shape.ts";
import { readLegacyList } from "../../../src/load/legacy/legacy-list.ts";
import { loadConfig } from "../../../src/load/load-config.ts";
import { resolve } from "../../../src/resolve/resolve.ts";
import { textAt } from "../text-at.ts";

const LIST = `[
  {"model_id": "chat", "model_source": "org/chat", "route_prefix": "/v1", "tensor_parallel_size": 2, "accelerator_type": "H100"},
  {"model_id": "org/tiny", "route_prefix": "/tiny", "accelerator_type": null, "num_replicas": 3}
]
`;

test("each value of the list keeps its place in the file", () => {
  const { source } = loadConfig(LIST, "models.config.json", readLegacyList);
  const at = (path: readonly string[], anchor: "key" | "value"): string | undefined =>
    textAt(LIST, source.locate(path, anchor)?.range);
  const chat = ["models", "chat"];
  expect(at([...chat, "engine_kwargs", "tensor_parallel_size"], "key")).toBe('"tensor_parallel_size"');
  expect(at([...chat, "accelerator_type"], "key")).toBe('"accelerator_type"');
  expect(at(chat, "key")).toBe('"chat"');
  // What was filled in is shown at the model.
  expect(at([...chat, "engine_kwargs", "max_num_seqs"], "value")).toBe('"tensor_parallel_size"');
  expect(at(["models", "org/tiny", "max_ongoing_requests"], "value")).toBe('"org/tiny"');
});

test("the config is what the earlier set-up made of the list, with its defaults", () => {
  const { config } = checkShape(loadConfig(LIST, "models.config.json", readLegacyList));
  expect(config?.models["chat"]).toEqual({
    model_source: "org/chat",
    accelerator_type: "H100",
    engine_kwargs: {
      tensor_parallel_size: 2,
      max_model_len: 8192,
      max_num_seqs: 64,
      max_num_batched_tokens: 8192,
      enable_prefix_caching: true,
      trust_remote_code: true,
      gpu_memory_utilization: 0.35,
    },
    autoscaling_config: { min_replicas: 1, max_replicas: 4, target_ongoing_requests: 32 },
    max_ongoing_requests: 64,
  });
  expect(config?.models["org/tiny"]).toMatchObject({ model_source: "org/tiny", num_replicas: 3 });
  expect(config?.models["org/tiny"]).not.toHaveProperty("accelerator_type");
  expect(config?.models["org/tiny"]).not.toHaveProperty("autoscaling_config");
  if (config === undefined) return;
  expect(resolve(config, "local", { configDir: "/" })).toMatchObject({
    ok: true,
    fleet: { name: "multi-model-serve" },
  });
});

test("the hint shows the new form, which reads back as the same config", () => {
  const one = '[{"model_id": "chat", "tensor_parallel_size": 1}]';
  const loaded = loadConfig(one, "models.config.json", readLegacyList);
  const hint = loaded.findings.find(({ code }) => code === "RF160");
  const yaml = hint?.help?.split("\n").slice(1).join("\n") ?? "";
  expect(loadConfig(yaml, "models.config.yaml").value).toEqual(loaded.value);
});

test.for([
  ["[]", ["RF129"]],
  ['["a"]', ["RF129"]],
  ['[{"name": "a"}]', ["RF129"]],
  ['[{"model_id": 1}]', ["RF160", "RF163", "RF164"]],
])("%s is no list of models, or one with a mistake", ([text, codes]) => {
  const { findings } = loadConfig(String(text), "models.config.json", readLegacyList);
  expect(findings.map(({ code }) => code)).toEqual(codes);
});

test("a list in YAML stays an error that says what to do", () => {
  const { findings, value } = loadConfig("- model_id: chat\n", "models.config.yaml");
  expect(value).toBeUndefined();
  expect(findings).toMatchObject([{ code: "RF129", help: expect.stringContaining("rayfleet import") }]);
});
