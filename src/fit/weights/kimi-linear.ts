import type { ModelConfig } from "../model/model-config.ts";
import { ends, shapeOf } from "./decoder.ts";
import { expertParts, hasExperts } from "./experts.ts";
import { latentAttention } from "./latent.ts";
import { gatedMlp } from "./mlp.ts";
import { LLAMA } from "./traits.ts";
import { placed, type Part, type Splitter, type Weight } from "./weight.ts";

/** Source: vllm/models/kimi_k3/nvidia, 0.29: delta attention, and latent attention in the other layers. */
export function kimiLinearWeights(
  config: ModelConfig,
  split: Splitter,
  options: { readonly head: boolean },
): readonly Weight[] | undefined {
  const { text } = config;
  const shape = shapeOf(config);
  const width = text.number("intermediate_size");
  const kimi = text.child("linear_attn_config")?.numbers("kda_layers");
  if (shape === undefined || width === undefined || kimi === undefined) return undefined;
  const latent = latentAttention(config, shape.hidden, split);
  const delta = deltaAttention(config, shape.hidden, split);
  const routed = expertParts(config, { sharedCountKey: "num_shared_experts", scoreBias: true }, split);
  if (latent === undefined || delta === undefined || routed === undefined) return undefined;
  const weights: Weight[] = [...ends(config, LLAMA, shape, split, options.head)];
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const mlp = hasExperts(config, layer) ? routed : gatedMlp("mlp", shape.hidden, width, split);
    weights.push(
      ...placed(layer, [...(kimi.includes(layer + 1) ? delta : latent), ...mlp, split.vector(2 * shape.hidden)]),
    );
  }
  return weights;
}

function deltaAttention({ text }: ModelConfig, hidden: number, split: Splitter): readonly Part[] | undefined {
  const linear = text.child("linear_attn_config");
  const heads = linear?.number("num_heads");
  const size = linear?.number("head_dim");
  const kernel = linear?.number("short_conv_kernel_size");
  if (heads === undefined || size === undefined || kernel === undefined) return undefined;
  const inner = heads * size;
  return [
    split.column(["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"], hidden, 3 * inner),
    split.splitVector(3 * inner * kernel),
    split.whole(["self_attn.f_a_proj"], hidden, size),
    split.column(["self_attn.f_b_proj"], size, inner),
    split.whole(["self_attn.g_a_proj"], hidden, size),
    split.column(["self_attn.g_b_proj"], size, inner),
    split.column(["self_attn.b_proj"], hidden, heads),
    split.splitVector(inner, true),
    split.splitVector(heads, true),
    split.vector(size),
    split.row(["self_attn.o_proj"], inner, hidden),
  ];
}
