import type { ModelConfig } from "../model/model-config.ts";
import { headsOf } from "../model/heads.ts";
import { isLatent } from "../layers/latent.ts";
import { attentionParts, ends, norm, shapeOf } from "./decoder.ts";
import { expertParts, hasExperts } from "./experts.ts";
import { gatedMlp } from "./mlp.ts";
import { LLAMA, type DecoderTraits } from "./traits.ts";
import { placed, type Part, type Splitter, type Weight } from "./weight.ts";

/**
 * DeepSeek-style decoders: compressed queries, keys and values, and shared experts.
 * Source: vllm/model_executor/models/deepseek_v2.py and vllm/models/deepseek_v32, 0.29.
 */
export function latentWeights(
  config: ModelConfig,
  split: Splitter,
  options: { readonly head: boolean },
): readonly Weight[] | undefined {
  const shape = shapeOf(config);
  const { text } = config;
  const width = text.number("intermediate_size");
  if (shape === undefined || width === undefined) return undefined;
  const traits = latentTraits(config);
  const weights: Weight[] = [...ends(config, traits, shape, split, options.head)];
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const attention = latentAttention(config, shape.hidden, split);
    const sparse = traits.experts !== undefined && hasExperts(config, layer);
    const mlp =
      sparse && traits.experts !== undefined
        ? expertParts(config, traits.experts, split)
        : gatedMlp("mlp", shape.hidden, width, split);
    if (attention === undefined || mlp === undefined) return undefined;
    const norms = Array.from({ length: traits.layerNorms }, () => norm(text, traits, shape.hidden, split)).flat();
    weights.push(...placed(layer, [...attention, ...mlp, ...norms]));
  }
  return weights;
}

function latentTraits(config: ModelConfig): DecoderTraits {
  const count = config.text.number("n_routed_experts", "num_experts", "num_local_experts");
  const layerNorms = config.textType === "axk1" ? 3 : 2;
  if (count === undefined) return { ...LLAMA, layerNorms, tied: { key: "tie_word_embeddings", otherwise: false } };
  const scoreBias = config.text.text("topk_method") === "noaux_tc";
  return {
    ...LLAMA,
    layerNorms,
    experts: { sharedCountKey: "n_shared_experts", scoreBias, wideRouter: config.textType === "glm4_moe_lite" },
  };
}

/** The low-rank projections are whole on every GPU, the per-head ones are split. */
export function latentAttention(config: ModelConfig, hidden: number, split: Splitter): readonly Part[] | undefined {
  const { text } = config;
  const heads = headsOf(config);
  const nope = text.number("qk_nope_head_dim");
  const rope = text.number("qk_rope_head_dim");
  const rank = text.number("kv_lora_rank");
  if (heads === undefined) return undefined;
  if (rank === undefined) return attentionParts(text, LLAMA, hidden, heads, split);
  if (nope === undefined || rope === undefined) return undefined;
  const value = text.number("v_head_dim") ?? nope;
  const queryRank = text.number("q_lora_rank");
  const queryWidth = heads.query * (nope + rope);
  const queries =
    queryRank === undefined
      ? [split.column(["self_attn.q_proj"], hidden, queryWidth)]
      : [
          split.whole(["self_attn.q_a_proj"], hidden, queryRank),
          split.column(["self_attn.q_b_proj"], queryRank, queryWidth),
          split.vector(queryRank),
        ];
  return [
    ...queries,
    split.whole(["self_attn.kv_a_proj_with_mqa"], hidden, rank + rope),
    split.column(["self_attn.kv_b_proj"], rank, heads.query * (nope + value)),
    split.vector(rank),
    split.row(["self_attn.o_proj"], heads.query * value, hidden),
    ...indexParts(config, hidden, queryRank, split),
  ];
}

/** DeepSeek sparse attention: a small index picks the tokens to look at; it is whole on every GPU. */
function indexParts(
  config: ModelConfig,
  hidden: number,
  queryRank: number | undefined,
  split: Splitter,
): readonly Part[] {
  const { text } = config;
  const size = text.number("index_head_dim");
  const heads = text.number("index_n_heads");
  if (!isLatent(config) || size === undefined || heads === undefined || text.number("index_topk") === undefined)
    return [];
  return [
    split.whole(["self_attn.indexer.wq_b"], queryRank ?? hidden, heads * size),
    split.whole(["self_attn.indexer.wk", "self_attn.indexer.weights_proj"], hidden, size + heads, { plain: true }),
    split.vector(2 * size, true),
  ];
}
