import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineInteger, engineValue } from "./engine-value.ts";

const MAP = "speculative_config";

/** The drafting model runs on one worker or on all (vLLM 0.29 `config/speculative.py`). */
export function draftParallelSize(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    if (engineValue(model, MAP, "tensor_parallel_size") !== undefined) {
      const key = ["engine_kwargs", MAP, "tensor_parallel_size"];
      const message = "In speculative_config the size is called draft_tensor_parallel_size";
      const help = "Write it as `draft_tensor_parallel_size`.";
      const isFree = engineValue(model, MAP, "draft_tensor_parallel_size") === undefined;
      return [
        mistakeIn(model, {
          code: "RF332",
          message,
          key,
          anchor: "key",
          help,
          ...(isFree
            ? { repair: (path) => [{ kind: "rename_key", path, to: "draft_tensor_parallel_size" }] as const }
            : {}),
        }),
      ];
    }
    const draft = engineInteger(model, MAP, "draft_tensor_parallel_size");
    const tensor = engineInteger(model, "tensor_parallel_size") ?? 1;
    if (draft === undefined || draft === 1 || draft === tensor) return [];
    if (model.inDoubt("engine_kwargs", "tensor_parallel_size")) return [];
    return [
      mistakeIn(model, {
        code: "RF332",
        message: `draft_tensor_parallel_size (${draft}) is neither 1 nor tensor_parallel_size (${tensor})`,
        key: ["engine_kwargs", MAP, "draft_tensor_parallel_size"],
        help: tensor === 1 ? "Write 1, or leave it out." : `Write 1 or ${tensor}, or leave it out.`,
      }),
    ];
  });
}
