import type { Finding } from "../diagnostics/diagnostic.ts";
import { lookUp } from "../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** Keys that Ray Serve takes in general and refuses for every language model; each tried on Ray 2.60. */
const refused = [
  {
    key: ["max_replicas_per_node"],
    message: "max_replicas_per_node does not go with the placement group that every model has",
    help: "Remove it, and use `placement_group_config: {strategy: STRICT_SPREAD}` or labels.",
  },
  {
    key: ["gang_scheduling_config"],
    message: "gang_scheduling_config does not go with the placement group that every model has",
    help: "Remove it: the workers of a replica are placed together anyway.",
  },
  {
    key: ["user_config"],
    message: "user_config has no receiver: Ray's LLMServer has no `reconfigure`",
    help: "Remove it. Engine settings go under `engine_kwargs`.",
  },
  {
    key: ["runtime_env", "image_uri"],
    message: "image_uri cannot be used: Ray Serve LLM adds a key to runtime_env that does not go with it",
    help: "Remove it, and start the nodes from the image.",
  },
  {
    key: ["runtime_env", "container"],
    message: "container cannot be used: Ray Serve LLM adds a key to runtime_env that does not go with it",
    help: "Remove it, and start the nodes from the image.",
  },
] as const;

/** Keys that would fail every start. */
export function optionsRayRefuses(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) =>
    refused.flatMap(({ key, message, help }): Finding[] => {
      if (lookUp(model.json, key) === undefined) return [];
      return [{ code: "RF321", message, path: model.at(...key), anchor: "key", help }];
    }),
  );
}
