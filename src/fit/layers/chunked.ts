import { headsOf, layerCountOf } from "../model/heads.ts";
import type { ModelConfig } from "../model/model-config.ts";
import type { CacheLayers } from "./cache-layer.ts";

/** `no_rope_layer_interval` of transformers' Llama4TextConfig. */
const FULL_LAYER_INTERVAL = 4;

/**
 * Llama 4: layers without rotary positions are full, the others look at their own chunk only.
 * Source: vllm/model_executor/models/llama4.py, 0.29.
 */
export function chunkedLayers(config: ModelConfig): CacheLayers | undefined {
  const heads = headsOf(config);
  const layers = layerCountOf(config.text);
  if (heads === undefined || layers === undefined) return undefined;
  const { text } = config;
  const chunk = text.number("attention_chunk_size");
  const every = text.number("no_rope_layer_interval") ?? FULL_LAYER_INTERVAL;
  const rope = text.numbers("no_rope_layers");
  const shape = { kvHeads: heads.keyValue, keySize: heads.size, valueSize: heads.size };
  return Array.from({ length: layers }, (_, index) => {
    // The key is named for its absence: 1 means that the layer has rotary positions.
    const hasRope = rope === undefined || rope.length === 0 ? (index + 1) % every !== 0 : rope[index] === 1;
    if (!hasRope || chunk === undefined) return [{ kind: "full" as const, ...shape }];
    return [{ kind: "chunked" as const, ...shape, window: chunk }];
  });
}
