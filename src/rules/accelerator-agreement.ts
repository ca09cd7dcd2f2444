import type { Finding } from "../diagnostics/diagnostic.ts";
import { acceleratorKind } from "../resolve/bundles.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

const words = { cpu: "CPUs", gpu: "GPUs", tpu: "TPUs" } as const;

/** A model that runs on CPUs asks for no GPU, and the kind of an accelerator fits its type. */
export function acceleratorAgreement(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const { config } = model;
    if (model.inDoubt("accelerator_config") || model.inDoubt("placement_group_config")) return [];
    const at = (...key: string[]) => writtenAt(context.config, view.target?.name, model.id, key);
    const kind = acceleratorKind(config);
    const source = config.accelerator_config ? "accelerator_config" : "placement_group_config";
    const related = [{ message: `${source} asks for ${words[kind]}`, path: at(source) }];
    if (config.accelerator_type) {
      const needed = config.accelerator_type.startsWith("TPU-") ? "tpu" : "gpu";
      if (needed === kind) return [];
      const message = `accelerator_type ${config.accelerator_type} does not go with a model that runs on ${words[kind]}`;
      const help = `Remove accelerator_type, or change ${source}.`;
      return [{ code: "RF308", message, path: at("accelerator_type"), anchor: "key", help, related }];
    }
    if (kind === "gpu" || config.gpu_fraction === undefined || config.placement_group_config) return [];
    const message = `gpu_fraction does not go with a model that runs on ${words[kind]}`;
    const help = "Remove gpu_fraction, or accelerator_config.";
    return [{ code: "RF308", message, path: at("gpu_fraction"), anchor: "key", help, related }];
  });
}
