import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { isJsonObject } from "../../schema/json.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineText, engineValue } from "./engine-value.ts";

const MAP = ["engine_kwargs", "speculative_config"];

/** Methods that draft with another model, and those that have no model that would say how many tokens it drafts. */
const drafting: ReadonlySet<string> = new Set(["draft_model", "eagle", "eagle3", "medusa", "mlp_speculator", "dflash"]);
const counting: ReadonlySet<string> = new Set(["ngram", "ngram_gpu"]);

/** Speculative decoding says how, with what, and how many tokens (vLLM 0.29 `config/speculative.py:__post_init__`). */
export function speculativeModel(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    if (!isJsonObject(engineValue(model, "speculative_config"))) return [];
    const method = engineText(model, "speculative_config", "method") ?? engineText(model, "spec_method");
    const lacks = (key: string, short: string) => model.lacks(...MAP, key) && model.lacks("engine_kwargs", short);
    const hasNoModel = lacks("model", "spec_model");
    const told = (message: string, key: readonly string[], help: string) => [
      mistakeIn(model, { code: "RF331", message, key, anchor: "key", help }),
    ];
    if (method === undefined && hasNoModel && lacks("method", "spec_method")) {
      return told(
        "speculative_config says neither method nor model",
        MAP,
        "Add `method: ngram`, or the `model` that drafts.",
      );
    }
    if (method !== undefined && drafting.has(method) && hasNoModel) {
      const help = "Add `model`: the Hub id or path of the drafting model.";
      return told(`The method ${quote(method)} needs a model that drafts`, [...MAP, "method"], help);
    }
    const counts = method !== undefined && counting.has(method);
    if (!counts || !lacks("num_speculative_tokens", "spec_tokens")) return [];
    const help = "Add `num_speculative_tokens`, such as 3.";
    return told(`The method ${quote(method)} does not say how many tokens it drafts`, [...MAP, "method"], help);
  });
}
