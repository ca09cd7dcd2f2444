import { headsOf, layerCountOf } from "../model/heads.ts";
import type { ModelConfig } from "../model/model-config.ts";
import type { CacheLayer, CacheLayers, LatentCache } from "./cache-layer.ts";

/** FP8 values of the index, and a float32 scale. */
const INDEX_SCALE_BYTES = 4;

/**
 * Model types that vLLM runs with latent attention, if the config has a `kv_lora_rank`.
 * Source: is_deepseek_mla in vllm/transformers_utils/model_arch_config_convertor.py, 0.29.
 */
const LATENT_TYPES = new Set([
  "axk1",
  "bailing_hybrid",
  "deepseek_v2",
  "deepseek_v3",
  "deepseek_v32",
  "glm4_moe_lite",
  "glm_moe_dsa",
  "hy_v4",
  "kimi_k2",
  "kimi_linear",
  "longcat_flash",
  "longcat_flash_ngram",
  "pangu_ultra_moe",
]);

export function isLatent({ text, textType }: ModelConfig): boolean {
  return LATENT_TYPES.has(textType) && text.number("kv_lora_rank") !== undefined;
}

/** DeepSeek-style decoders; without a place in vLLM's list they store whole heads. */
export function latentLayers(config: ModelConfig): CacheLayers | undefined {
  const layers = layerCountOf(config.text);
  if (layers === undefined) return undefined;
  const each = latentLayer(config);
  return each && Array.from({ length: layers }, () => each);
}

function latentLayer(config: ModelConfig): readonly CacheLayer[] | undefined {
  if (!isLatent(config)) return wholeHeads(config);
  const latent = latentCache(config);
  const index = config.text.number("index_head_dim");
  if (latent === undefined) return undefined;
  if (!latent.sparse) return [latent];
  if (index === undefined) return undefined;
  return [{ kind: "latent", width: index + INDEX_SCALE_BYTES, sparse: true, fixedDtype: "uint8" }, latent];
}

export function latentCache({ text }: ModelConfig): LatentCache | undefined {
  const rank = text.number("kv_lora_rank");
  const rope = text.number("qk_rope_head_dim");
  if (rank === undefined || rope === undefined) return undefined;
  return { kind: "latent", width: rank + rope, sparse: text.number("index_topk") !== undefined };
}

/** `nope + rope` wide keys, and values padded to the same width. */
function wholeHeads(config: ModelConfig): readonly CacheLayer[] | undefined {
  const heads = headsOf(config);
  const nope = config.text.number("qk_nope_head_dim");
  const rope = config.text.number("qk_rope_head_dim");
  if (heads === undefined || nope === undefined || rope === undefined) return undefined;
  return [{ kind: "full", kvHeads: heads.query, keySize: nope + rope, valueSize: nope + rope }];
}
