import { headsOf, layerCountOf } from "../model/heads.ts";
import { layerTypesOf } from "../model/layer-types.ts";
import type { ModelConfig } from "../model/model-config.ts";
import type { CacheLayer, CacheLayers } from "./cache-layer.ts";
import { attention } from "./uniform.ts";

/** MiMo-V2: sliding layers have heads of their own, and values are narrower than keys (mimo_v2.py, 0.29). */
export function mimoV2Layers(config: ModelConfig): CacheLayers | undefined {
  const { text } = config;
  const heads = headsOf(config);
  const pattern = text.numbers("hybrid_layer_pattern");
  const layers = layerCountOf(text);
  if (heads === undefined || pattern === undefined || layers === undefined) return undefined;
  const keySize = text.number("swa_head_dim") ?? heads.size;
  const local = {
    kvHeads: text.number("swa_num_key_value_heads") ?? heads.keyValue,
    keySize,
    valueSize: text.number("swa_v_head_dim") ?? keySize,
    ownDtype: true,
  };
  const full = {
    kvHeads: heads.keyValue,
    keySize: heads.size,
    valueSize: text.number("v_head_dim") ?? heads.size,
    ownDtype: true,
  };
  const window = text.number("sliding_window_size", "sliding_window");
  return Array.from({ length: layers }, (_, index): readonly CacheLayer[] => [
    pattern[index] === 1 ? attention(local, window) : attention(full, undefined),
  ]);
}

/** Step 3.5: layers of one type take their heads from `attention_other_setting` (step3p5.py, 0.29). */
export function step3p5Layers(config: ModelConfig): CacheLayers | undefined {
  const { text } = config;
  const heads = headsOf(config);
  const layers = layerCountOf(text);
  if (heads === undefined || layers === undefined) return undefined;
  const types = layerTypesOf(config);
  const other = text.child("attention_other_setting");
  const window = text.number("sliding_window");
  return Array.from({ length: layers }, (_, index): readonly CacheLayer[] => {
    const type = types?.[index];
    const own = other !== undefined && type === other.text("attention_type") ? other : undefined;
    const size = own?.number("head_dim") ?? heads.size;
    const slides = types === undefined ? index % 2 === 0 : type === "sliding_attention";
    const shape = { kvHeads: own?.number("num_attention_groups") ?? heads.keyValue, keySize: size, valueSize: size };
    return [attention(shape, slides ? window : undefined)];
  });
}
