import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { isHubId } from "../../resolve/model-source.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineText } from "./engine-value.ts";

/** vLLM asks for the model's commit in the tokenizer's repository, too (0.29 `config/model.py:__post_init__`). */
export function tokenizerRevision(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const { revision, model_source: source } = model.config;
    const tokenizer = engineText(model, "tokenizer");
    if (!revision || !/^[0-9a-f]{7,40}$/u.test(revision) || tokenizer === undefined) return [];
    if (!isHubId(source) || !isHubId(tokenizer) || tokenizer === source) return [];
    if (!model.lacks("engine_kwargs", "tokenizer_revision")) return [];
    return [
      mistakeIn(model, {
        code: "RF348",
        message: `The commit of revision is also looked for in ${quote(tokenizer)}, which does not have it`,
        key: ["engine_kwargs", "tokenizer"],
        partner: ["revision"],
        help: "Add `tokenizer_revision` under engine_kwargs: `main`, or a commit of the tokenizer's repository.",
      }),
    ];
  });
}
