import type { Fields } from "../model/fields.ts";
import { layerCountOf, hiddenSizeOf } from "../model/heads.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { expertCount } from "../model/experts.ts";
import { gatedMlp } from "./mlp.ts";
import type { ExpertTraits } from "./traits.ts";
import type { Part, Splitter } from "./weight.ts";

/** Routed and shared experts of one layer; undefined where the config does not say how wide they are. */
export function expertParts(config: ModelConfig, traits: ExpertTraits, split: Splitter): readonly Part[] | undefined {
  const { text } = config;
  const hidden = hiddenSizeOf(text);
  const count = expertCount(config);
  const width = expertWidth(text);
  if (hidden === undefined || width === undefined || count === 0) return undefined;
  const share = width / split.tensorParallel;
  const faces = traits.ungated === true ? 1 : 2;
  const biased = traits.expertBias === true;
  const shared = sharedWidth(text, traits, width);
  return [
    experts(["mlp.experts", "mlp.experts.gate_up_proj"], count, hidden, faces * share, biased ? faces * share : 0),
    experts(["mlp.experts", "mlp.experts.down_proj"], count, share, hidden, biased ? hidden : 0),
    split.whole(["mlp.gate", "mlp.router"], hidden, count, {
      plain: true,
      bias: traits.routerBias === true,
      wide: traits.wideRouter === true,
    }),
    ...(traits.scoreBias === true ? [split.vector(count, true)] : []),
    ...(shared === 0 ? [] : sharedParts(hidden, shared, traits, split)),
  ];
}

export function experts(
  names: readonly string[],
  copies: number,
  inputs: number,
  outputs: number,
  biases: number,
): Part {
  return { kind: "experts", names, copies, inputs, outputs, biases, wide: false };
}

function sharedParts(hidden: number, width: number, traits: ExpertTraits, split: Splitter): readonly Part[] {
  const mlp =
    traits.ungated === true
      ? [
          split.column(["mlp.shared_experts.up_proj"], hidden, width),
          split.row(["mlp.shared_experts.down_proj"], width, hidden),
        ]
      : gatedMlp("mlp.shared_experts", hidden, width, split);
  return traits.sharedGate === true
    ? [...mlp, split.whole(["mlp.shared_expert_gate"], hidden, 1, { plain: true })]
    : mlp;
}

function expertWidth(text: Fields): number | undefined {
  const listed = text.numbers("moe_intermediate_size");
  return text.number("moe_intermediate_size") ?? listed?.[0] ?? text.number("expert_hidden_dim", "intermediate_size");
}

function sharedWidth(text: Fields, traits: ExpertTraits, width: number): number {
  if (traits.oneShared === true) return width;
  if (traits.sharedWidthKey !== undefined) return text.number(traits.sharedWidthKey) ?? 0;
  return traits.sharedCountKey === undefined ? 0 : (text.number(traits.sharedCountKey) ?? 0) * width;
}

/**
 * Whether a layer has experts; the others have a plain MLP. Model types say it in different keys.
 * Source: the decoder layers of vllm/model_executor/models, 0.29.
 */
export function hasExperts({ text, textType }: ModelConfig, layer: number): boolean {
  const types = text.texts("mlp_layer_types");
  if (types !== undefined) return types[layer] === "sparse";
  const frequencies = text.numbers("moe_layer_freq");
  if (frequencies !== undefined) return frequencies[layer] === 1;
  const period = text.number("expert_layer_period");
  if (period !== undefined) return layer % period === (text.number("expert_layer_offset") ?? 0);
  const listed = text.numbers("moe_layers");
  if (listed !== undefined && listed.length > 0) return listed.includes(layer);
  const interleave = text.number("interleave_moe_layer_step");
  if (interleave !== undefined) return interleave > 0 && (layer + 1) % interleave === 0;
  if (textType === "ernie4_5_moe") return inErnieRange(text, layer);
  const first = text.number("first_k_dense_replace", "num_dense_layers") ?? (textType === "hy_v3" ? 1 : undefined);
  if (first !== undefined) return layer >= first && layer % (text.number("moe_layer_freq") ?? 1) === 0;
  const dense = text.numbers("mlp_only_layers") ?? [];
  return !dense.includes(layer) && (layer + 1) % (text.number("decoder_sparse_step") ?? 1) === 0;
}

function inErnieRange(text: Fields, layer: number): boolean {
  const layers = layerCountOf(text) ?? 0;
  const start = text.number("moe_layer_start_index") ?? 0;
  const end = text.number("moe_layer_end_index") ?? layers - 1;
  const last = end < 0 ? layers - 1 : end;
  return layer >= start && layer <= last && (layer + 1) % (text.number("moe_layer_interval") ?? 1) === 0;
}
