import type { ResolvedEngine } from "../engine/resolve-engine.ts";
import { dtypeBytes } from "../kv/kv-dtype.ts";
import { isLatent } from "../layers/latent.ts";
import { headsOf, layerCountOf } from "../model/heads.ts";
import type { ModelConfig } from "../model/model-config.ts";

/**
 * Latent attention multiplies by `kv_b_proj` in the model's type. A quantised checkpoint gains a copy for it
 * after loading; for others it is a view. Source: process_weights_after_loading in mla_attention.py, vLLM 0.29.
 */
export function absorbedBytes(config: ModelConfig, engine: ResolvedEngine): number {
  const { text, quantization } = config;
  const heads = headsOf(config);
  const layers = layerCountOf(text);
  const rank = text.number("kv_lora_rank");
  const nope = text.number("qk_nope_head_dim");
  if (quantization === undefined || !isLatent(config) || heads === undefined || layers === undefined) return 0;
  if (rank === undefined || nope === undefined) return 0;
  const width = (heads.query / engine.tensorParallel) * (nope + (text.number("v_head_dim") ?? nope));
  return Math.ceil(layers / engine.pipelineParallel) * width * rank * (dtypeBytes[engine.dtype] ?? 2);
}
