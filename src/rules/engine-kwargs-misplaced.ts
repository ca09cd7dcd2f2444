import type { Finding } from "../diagnostics/diagnostic.ts";
import { mapAt } from "../resolve/merged-model.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { modelKeys } from "../schema/config-shape.generated.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/**
 * Keys of a model that stand one level too deep and that vLLM knows as well, as `revision`. Those that it does not know
 * are mistakes in the shape of the file.
 */
export function engineKwargsMisplaced(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) =>
    Object.keys(mapAt(model.json, "engine_kwargs") ?? {}).flatMap((key) => {
      if (!modelKeys.includes(key)) return [];
      const path = writtenAt(context.config, view.target?.name, model.id, ["engine_kwargs", key]);
      const message = `${key} is not written under engine_kwargs`;
      const help = "Write it directly under the model.";
      return [{ code: "RF304", message, path, anchor: "key", help }];
    }),
  );
}
