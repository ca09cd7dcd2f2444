import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import type { Fleet, Model } from "./fleet.ts";
import { mapAt } from "./merged-model.ts";

/**
 * Hex sha256 over the canonical JSON of a fleet and its target: what was reviewed, in one word. Where the checkout lies
 * on the machine does not count.
 */
export function planDigest(fleet: Fleet): string {
  const content = { ...fleet, models: fleet.models.map(withSourceAsWritten) };
  return createHash("sha256").update(canonicalJson(content)).digest("hex");
}

function withSourceAsWritten(model: Model): Model {
  if (model.relativeSource === undefined) return model;
  const loading = { ...mapAt(model.llmConfig, "model_loading_config"), model_source: model.relativeSource };
  return { ...model, llmConfig: { ...model.llmConfig, model_loading_config: loading } };
}
