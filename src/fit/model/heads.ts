import type { Fields } from "./fields.ts";
import type { ModelConfig } from "./model-config.ts";

/** Head counts of the language model. Source: vllm/transformers_utils/model_arch_config_convertor.py, 0.29. */
export interface Heads {
  readonly query: number;
  readonly keyValue: number;
  readonly size: number;
}

/** In vLLM's order: Falcon, LLaMA, ChatGLM, Step. */
const KV_HEAD_KEYS = [
  "n_head_kv",
  "num_kv_heads",
  "num_key_value_heads",
  "multi_query_group_num",
  "num_attention_groups",
];

export function headsOf({ text, textType }: ModelConfig): Heads | undefined {
  const query = text.number("num_attention_heads", "n_head", "n_heads");
  if (query === undefined || query <= 0) return undefined;
  const size = headSizeOf(text, query, textType);
  return size === undefined ? undefined : { query, keyValue: keyValueHeads(text, query), size };
}

export function hiddenSizeOf(text: Fields): number | undefined {
  return text.number("hidden_size", "n_embd", "d_model");
}

export function layerCountOf(text: Fields): number | undefined {
  return text.number("num_hidden_layers", "n_layer", "num_layers", "n_layers");
}

/** Key-value heads of one GPU: vLLM repeats them when there are fewer than ranks. */
export function perRank(heads: number, tensorParallel: number): number {
  return Math.max(1, Math.floor(heads / tensorParallel));
}

function headSizeOf(text: Fields, query: number, textType: string): number | undefined {
  if (textType === "zamba2") return text.number("attention_head_dim");
  const explicit = text.number("head_dim");
  if (explicit !== undefined && explicit > 0) return explicit;
  const perHead = text.number("hidden_size_per_head");
  if (perHead !== undefined) return perHead;
  const hidden = hiddenSizeOf(text);
  return hidden === undefined ? undefined : Math.floor(hidden / query);
}

function keyValueHeads(text: Fields, query: number): number {
  const newFalcon = text.flag("new_decoder_architecture") ?? false;
  if (!newFalcon && text.flag("multi_query") === true) return 1;
  const dbrx = text.child("attn_config")?.number("kv_n_heads");
  return dbrx ?? text.number(...KV_HEAD_KEYS) ?? query;
}
