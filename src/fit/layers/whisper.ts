import type { ModelConfig } from "../model/model-config.ts";
import type { CacheLayers } from "./cache-layer.ts";

/**
 * Whisper's decoder: each layer caches its own tokens and the encoder's output; the encoder caches nothing.
 * Source: vllm/model_executor/models/whisper.py, 0.29.
 */
export function whisperLayers({ text }: ModelConfig): CacheLayers | undefined {
  const layers = text.number("decoder_layers");
  const heads = text.number("decoder_attention_heads");
  const hidden = text.number("d_model");
  if (layers === undefined || heads === undefined || hidden === undefined) return undefined;
  const shape = { kvHeads: heads, keySize: hidden / heads, valueSize: hidden / heads };
  return Array.from({ length: layers }, () => [
    { kind: "full" as const, ...shape },
    { kind: "cross" as const, ...shape },
  ]);
}
