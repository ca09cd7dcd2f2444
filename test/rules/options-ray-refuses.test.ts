import { expect, test } from "vitest";
import { found } from "./check.ts";

test("each of them", () => {
  const yaml = `models: {m: {model_source: a/b, max_replicas_per_node: 1, user_config: {a: 1}, runtime_env: {image_uri: x}}}
`;
  expect(found(yaml)).toEqual([
    "RF321 models.m.max_replicas_per_node: max_replicas_per_node does not go with the placement group that every model has",
    "RF321 models.m.user_config: user_config has no receiver: Ray's LLMServer has no `reconfigure`",
    "RF321 models.m.runtime_env.image_uri: image_uri cannot be used: Ray Serve LLM adds a key to runtime_env that does not go with it",
  ]);
});

test("silent for a model with such a name", () => {
  const yaml = `models: {user_config: {model_source: a/b}}
`;
  expect(found(yaml)).toEqual([]);
});
