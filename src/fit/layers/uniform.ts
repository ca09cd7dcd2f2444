import { headsOf, layerCountOf } from "../model/heads.ts";
import { layerTypesOf } from "../model/layer-types.ts";
import type { ModelConfig } from "../model/model-config.ts";
import type { AttentionCache, CacheLayers } from "./cache-layer.ts";

/**
 * Decoders whose layers have all the same heads, and are full, sliding, or a mix of both.
 * Source: vllm/engine/arg_utils.py (the window of the model holds where no layer or every layer slides),
 * and `per_layer_sliding_window` in the model files, 0.29.
 */
export function uniformLayers(config: ModelConfig): CacheLayers | undefined {
  const heads = headsOf(config);
  const layers = layerCountOf(config.text);
  if (heads === undefined || layers === undefined) return undefined;
  const types = layerTypesOf(config);
  if (types === undefined && NEEDS_LAYER_TYPES.has(config.textType)) return undefined;
  const window = config.text.flag("use_sliding_window") === false ? undefined : config.text.number("sliding_window");
  const shape = { kvHeads: heads.keyValue, keySize: heads.size, valueSize: heads.size };
  return Array.from({ length: layers }, (_, index) => {
    const slides = types === undefined ? true : types[index] === "sliding_attention";
    return [attention(shape, slides ? window : undefined)];
  });
}

/** Types whose class derives the kinds of layers by rules that are not followed here. */
const NEEDS_LAYER_TYPES = new Set(["cohere2_moe"]);

/** Embedding models that read a text at once in both directions keep no cache (EmbeddingGemma). */
export function maybeBidirectionalLayers(config: ModelConfig): CacheLayers | undefined {
  const layers = uniformLayers(config);
  return config.text.flag("use_bidirectional_attention") === true ? layers?.map(() => []) : layers;
}

/** A window of 0 is a checkpoint's way to say that there is none. */
export function attention(shape: Omit<AttentionCache, "kind" | "window">, window: number | undefined): AttentionCache {
  if (window === undefined || window === 0) return { kind: "full", ...shape };
  return { kind: "sliding", ...shape, window };
}
