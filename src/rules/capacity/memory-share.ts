import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mapAt } from "../../resolve/merged-model.ts";
import { findWritten, writtenAt } from "../../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { SHARE_VARIABLE, shareOf } from "./gpu-share.ts";
import { DEFAULT_UTILIZATION } from "./memory-of-shares.ts";

/**
 * A worker that shares a GPU says so three times: in its bundle, to vLLM's executor, and as share of the memory.
 * `gpu_fraction` does all three; a placement by hand has to.
 */
export function memoryShare(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const share = shareOf(model);
    if (share === undefined || model.inDoubt("gpu_fraction")) return [];
    const target = view.target?.name;
    if (!model.config.gpu_fraction && model.lacks("runtime_env", "env_vars", SHARE_VARIABLE)) {
      const path = writtenAt(context.config, target, model.id, ["placement_group_config"]);
      const message = `Each worker waits for a whole GPU, because nothing tells vLLM that its bundle has ${share}`;
      const help = `Use \`gpu_fraction: ${share}\` in place of placement_group_config.`;
      return [{ code: "RF407", message, path, anchor: "key", help }];
    }
    const taken = mapAt(model.resolved.llmConfig, "engine_kwargs")?.["gpu_memory_utilization"] ?? DEFAULT_UTILIZATION;
    if (typeof taken !== "number" || taken <= share) return [];
    const written = findWritten(context.config, target, model.id, ["engine_kwargs", "gpu_memory_utilization"]);
    const help = "Leave gpu_memory_utilization out with gpu_fraction, which sets it, or lower it to the share.";
    if (written === undefined) {
      if (model.inDoubt("engine_kwargs", "gpu_memory_utilization")) return [];
      const message = `vLLM takes ${taken} of the GPU's memory, and the model's share of the GPU is ${share}`;
      const path = writtenAt(context.config, target, model.id, ["placement_group_config"]);
      return [{ code: "RF404", message, path, anchor: "key", help: `Use \`gpu_fraction: ${share}\` in place of it.` }];
    }
    const message = `gpu_memory_utilization is ${taken}, and the model's share of the GPU is ${share}`;
    const key = model.config.gpu_fraction ? "gpu_fraction" : "placement_group_config";
    const related = [{ message: `${key} is set here`, path: writtenAt(context.config, target, model.id, [key]) }];
    return [{ code: "RF404", message, path: written.path, help, related }];
  });
}
