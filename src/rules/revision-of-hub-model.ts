import type { Finding } from "../diagnostics/diagnostic.ts";
import { isHubId } from "../resolve/model-source.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { removeKey } from "./mistake.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** Only repositories of the Hub have revisions. */
export function revisionOfHubModel(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    if (!model.config.revision || isHubId(model.config.model_source)) return [];
    const at = (key: string) => writtenAt(context.config, view.target?.name, model.id, [key]);
    const message = "revision has no effect: the model does not come from the Hugging Face Hub";
    const related = [{ message: "model_source is set here", path: at("model_source") }];
    const path = at("revision");
    return [{ code: "RF312", message, path, anchor: "key", help: "Remove it.", related, repair: removeKey(path) }];
  });
}
