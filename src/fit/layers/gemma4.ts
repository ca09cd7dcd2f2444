import { headsOf, layerCountOf } from "../model/heads.ts";
import { layerTypesOf } from "../model/layer-types.ts";
import type { ModelConfig } from "../model/model-config.ts";
import type { CacheLayers } from "./cache-layer.ts";
import { attention } from "./uniform.ts";

/** Default of `global_head_dim` in transformers' Gemma4TextConfig. */
const GLOBAL_HEAD_SIZE = 512;

/**
 * Gemma 3n and 4: full layers may have wider and fewer heads, and the last layers use the cache of earlier ones.
 * Source: vllm/model_executor/models/gemma4.py and gemma3n.py, 0.29.
 */
export function gemmaLayers(config: ModelConfig): CacheLayers | undefined {
  const heads = headsOf(config);
  const layers = layerCountOf(config.text);
  const types = layerTypesOf(config);
  if (heads === undefined || layers === undefined || types === undefined) return undefined;
  const { text } = config;
  const window = text.number("sliding_window");
  const sharedFrom = layers - (text.number("num_kv_shared_layers") ?? 0);
  const local = { kvHeads: heads.keyValue, keySize: heads.size, valueSize: heads.size };
  const size = text.number("global_head_dim") ?? (config.textType.startsWith("gemma4") ? GLOBAL_HEAD_SIZE : heads.size);
  const global = {
    kvHeads: text.number("num_global_key_value_heads") ?? heads.keyValue,
    keySize: size,
    valueSize: size,
  };
  return Array.from({ length: layers }, (_, index) => {
    if (index >= sharedFrom) return [];
    return [types[index] === "sliding_attention" ? attention(local, window) : attention(global, undefined)];
  });
}
