import { lockText } from "../../src/hub/lock/write-lock.ts";
import type { ModelFacts } from "../../src/hub/model-facts.ts";

/** A record of the lock as small as can be. */
export function lockedModel(source: string, commit: string, more: Partial<ModelFacts> = {}): ModelFacts {
  return {
    source,
    revision: null,
    commit,
    gated: false,
    private: false,
    config: { model_type: "llama" },
    generation_config: null,
    quantization_config: null,
    weights: {
      format: "safetensors",
      basis: "headers",
      files: 1,
      bytes: 10,
      bytes_by_dtype: { BF16: 10 },
      tensors: {},
    },
    tokenizer: { files: ["tokenizer.json"], max_length: null },
    chat_template: true,
    adapter: null,
    ...more,
  };
}

/** The text of a lock that knows these commits, by source. */
export function lockOf(commits: Readonly<Record<string, string>>): string {
  return lockText({ models: Object.entries(commits).map(([source, commit]) => lockedModel(source, commit)) });
}
