import type { Finding } from "../../diagnostics/diagnostic.ts";
import { isJsonObject } from "../../schema/json.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineValue } from "./engine-value.ts";

/**
 * A KV connector and its role go together. Sources: vLLM 0.29 `config/kv_transfer.py:__post_init__`, Ray 2.60
 * `llm_config.py:setup_engine_backend`.
 */
export function kvTransfer(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const transfer = engineValue(model, "kv_transfer_config");
    if (!isJsonObject(transfer) || Object.keys(transfer).length === 0) return [];
    const key = ["engine_kwargs", "kv_transfer_config"];
    const lacks = (name: string) => model.lacks(...key, name);
    if (lacks("kv_connector")) {
      const message = "kv_transfer_config names no kv_connector";
      const help = "Add `kv_connector`, such as `NixlConnector` or `LMCacheConnectorV1`.";
      return [mistakeIn(model, { code: "RF341", message, key, anchor: "key", help })];
    }
    if (!lacks("kv_role")) return [];
    const message = "kv_connector has no kv_role";
    const help = "Add `kv_role: kv_both`, `kv_producer` or `kv_consumer` beside it.";
    return [mistakeIn(model, { code: "RF341", message, key: [...key, "kv_connector"], anchor: "key", help })];
  });
}
