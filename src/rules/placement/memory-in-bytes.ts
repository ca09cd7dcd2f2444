import type { Finding } from "../../diagnostics/diagnostic.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** Less memory than a Python process needs: the number was meant in another unit. */
const LEAST_BYTES = 64 * 2 ** 20;

/** Ray counts memory in bytes. */
export function memoryInBytes(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const placement = model.config.placement_group_config;
    if (!placement && !model.config.ray_actor_options) return [];
    const bundles = model.at("placement_group_config", "bundles");
    const amounts = [
      { path: model.at("ray_actor_options", "memory"), bytes: model.config.ray_actor_options?.memory },
      {
        path: model.at("placement_group_config", "bundle_per_worker", "memory"),
        bytes: placement?.bundle_per_worker?.["memory"],
      },
      ...(placement?.bundles ?? []).map((bundle, index) => ({
        path: [...bundles, index, "memory"],
        bytes: bundle["memory"],
      })),
    ];
    return amounts.flatMap(({ path, bytes }): Finding[] => {
      if (!bytes || bytes >= LEAST_BYTES) return [];
      const message = `memory is counted in bytes: ${bytes} is next to nothing`;
      return [{ code: "RF363", message, path, help: `For ${bytes} GiB write ${bytes * 2 ** 30}.` }];
    });
  });
}
