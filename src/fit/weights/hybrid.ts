import { ownEntry } from "../../diagnostics/own-entry.ts";
import { nemotronKinds } from "../layers/hybrid.ts";
import type { Fields } from "../model/fields.ts";
import { headsOf, hiddenSizeOf } from "../model/heads.ts";
import { layerTypesOf } from "../model/layer-types.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { attentionParts, ends, isOn, norm, shapeOf } from "./decoder.ts";
import { expertParts, hasExperts } from "./experts.ts";
import { GRANITE_KEYS, JAMBA_KEYS, MAMBA_KEYS, mamba1Parts, mamba2Parts, mamba2Shape } from "./mamba-parts.ts";
import { gatedMlp, plainMlp } from "./mlp.ts";
import { LLAMA, type DecoderTraits } from "./traits.ts";
import { placed, type Part, type Splitter, type Weight } from "./weight.ts";

/** Models with recurrent state. Source: the files of vllm/model_executor/models that each function names, 0.29. */

type Build = (
  config: ModelConfig,
  split: Splitter,
  options: { readonly head: boolean },
) => readonly Weight[] | undefined;
type Layer = (index: number) => readonly Part[] | undefined;

const QWEN_GATED: DecoderTraits = { ...LLAMA, qkNorm: "head", outputBias: false, queryGate: "joined" };
const QWEN_EXPERTS = { sharedWidthKey: "shared_expert_intermediate_size", sharedGate: true };

/** qwen3_next.py and qwen3_5.py: gated delta nets, with gated attention in every n-th layer. */
export const deltaNetWeights: Build = (config, split, options) => {
  const { text } = config;
  const hidden = hiddenSizeOf(text);
  const heads = headsOf(config);
  const types = layerTypesOf(config);
  if (hidden === undefined || heads === undefined || types === undefined) return undefined;
  const linear = deltaNetParts(text, hidden, split);
  if (linear === undefined) return undefined;
  const attention = attentionParts(text, QWEN_GATED, hidden, heads, split);
  const width = text.number("intermediate_size");
  return stacked(config, QWEN_GATED, split, options, (index) => {
    const experts = text.number("num_experts") !== undefined && hasExperts(config, index);
    const mlp = experts ? expertParts(config, QWEN_EXPERTS, split) : width && gatedMlp("mlp", hidden, width, split);
    if (!mlp) return undefined;
    return [
      ...(types[index] === "full_attention" ? attention : linear),
      ...mlp,
      ...norms(text, QWEN_GATED, hidden, 2, split),
    ];
  });
};

function deltaNetParts(text: Fields, hidden: number, split: Splitter): readonly Part[] | undefined {
  const keyWidth = product(text, "linear_num_key_heads", "linear_key_head_dim");
  const valueWidth = product(text, "linear_num_value_heads", "linear_value_head_dim");
  const heads = text.number("linear_num_value_heads");
  const size = text.number("linear_value_head_dim");
  const kernel = text.number("linear_conv_kernel_dim");
  if (keyWidth === undefined || valueWidth === undefined || heads === undefined) return undefined;
  if (size === undefined || kernel === undefined) return undefined;
  return [
    split.column(
      ["linear_attn.in_proj_qkvz", "linear_attn.in_proj_qkv", "linear_attn.in_proj_z"],
      hidden,
      2 * keyWidth + 2 * valueWidth,
    ),
    split.column(["linear_attn.in_proj_ba", "linear_attn.in_proj_b", "linear_attn.in_proj_a"], hidden, 2 * heads),
    split.splitVector((2 * keyWidth + valueWidth) * kernel),
    split.splitVector(heads),
    split.splitVector(heads, true),
    split.vector(size),
    split.row(["linear_attn.out_proj"], valueWidth, hidden),
  ];
}

/** jamba.py */
export const jambaWeights: Build = (config, split, options) => {
  const { text } = config;
  const hidden = hiddenSizeOf(text);
  const heads = headsOf(config);
  const width = text.number("intermediate_size");
  const period = text.number("attn_layer_period");
  const offset = text.number("attn_layer_offset");
  if (hidden === undefined || heads === undefined || width === undefined) return undefined;
  if (period === undefined || offset === undefined) return undefined;
  const state = mamba1Parts(text, hidden, (text.number("mamba_expand") ?? 2) * hidden, JAMBA_KEYS, split);
  const attention = attentionParts(text, { ...LLAMA, qkvBias: false, outputBias: false }, hidden, heads, split);
  if (state === undefined) return undefined;
  return stacked(config, LLAMA, split, options, (index) => {
    const sparse = (text.number("num_experts") ?? 1) > 1 && hasExperts(config, index);
    const mlp = sparse ? expertParts(config, {}, split) : gatedMlp("feed_forward", hidden, width, split);
    return mlp && [...(index % period === offset ? attention : state), ...mlp, ...norms(text, LLAMA, hidden, 2, split)];
  });
};

/** mamba.py; Falcon-Mamba's inner norms have no weights. */
export const mambaWeights: Build = (config, split, options) => {
  const { text } = config;
  const hidden = hiddenSizeOf(text);
  if (hidden === undefined) return undefined;
  const inner = text.number("intermediate_size") ?? (text.number("expand") ?? 2) * hidden;
  const state = mamba1Parts(text, hidden, inner, MAMBA_KEYS, split);
  const traits: DecoderTraits = { ...LLAMA, tied: { key: "tie_word_embeddings", otherwise: true } };
  return state && stacked(config, traits, split, options, () => [...state, ...norms(text, traits, hidden, 1, split)]);
};

/** mamba2.py */
export const mamba2Weights: Build = (config, split, options) => {
  const { text } = config;
  const hidden = hiddenSizeOf(text);
  const shape = mamba2Shape(
    text,
    { groups: "n_groups", heads: "num_heads", state: "state_size", kernel: "conv_kernel" },
    (text.number("expand") ?? 2) * (hidden ?? 0),
  );
  if (hidden === undefined || shape === undefined) return undefined;
  const state = mamba2Parts(shape, hidden, split);
  return stacked(config, LLAMA, split, options, () => [...state, ...norms(text, LLAMA, hidden, 1, split)]);
};

/** nemotron_h.py: each layer is a single mixer. */
export const nemotronHWeights: Build = (config, split, options) => {
  const { text } = config;
  const hidden = hiddenSizeOf(text);
  const heads = headsOf(config);
  const kinds = nemotronKinds(config);
  const inner = product(text, "mamba_num_heads", "mamba_head_dim");
  const shape =
    inner &&
    mamba2Shape(
      text,
      { groups: "n_groups", heads: "mamba_num_heads", state: "ssm_state_size", kernel: "conv_kernel" },
      inner,
    );
  if (hidden === undefined || heads === undefined || kinds === undefined || !shape) return undefined;
  const width = text.number("intermediate_size") ?? 0;
  const parts: Readonly<Record<string, readonly Part[] | undefined>> = {
    mamba: mamba2Parts(shape, hidden, split),
    attention: attentionParts(text, { ...LLAMA, outputBias: LLAMA.qkvBias }, hidden, heads, split),
    mlp: plainMlp("mixer", hidden, width, split, isOn(text, LLAMA.mlpBias)),
    moe: nemotronExperts(config, hidden, split),
  };
  return stacked(config, LLAMA, split, options, (index) => {
    const mixer = ownEntry(parts, kinds[index] ?? "");
    return mixer && [...mixer, ...norms(text, LLAMA, hidden, 1, split)];
  });
};

function nemotronExperts(config: ModelConfig, hidden: number, split: Splitter): readonly Part[] | undefined {
  const routed = expertParts(config, { ungated: true, scoreBias: true }, split);
  const width =
    (config.text.number("n_shared_experts") ?? 0) * (config.text.number("moe_shared_expert_intermediate_size") ?? 0);
  if (routed === undefined || width === 0) return routed;
  return [...routed, ...plainMlp("mixer.shared_experts", hidden, width, split)];
}

/** granitemoehybrid.py */
export const graniteHybridWeights: Build = (config, split, options) => {
  const { text } = config;
  const hidden = hiddenSizeOf(text);
  const heads = headsOf(config);
  const types = layerTypesOf(config);
  if (hidden === undefined || heads === undefined || types === undefined) return undefined;
  const shape = mamba2Shape(text, GRANITE_KEYS, (text.number("mamba_expand") ?? 2) * hidden);
  if (shape === undefined) return undefined;
  const state = mamba2Parts(shape, hidden, split);
  const attention = attentionParts(text, LLAMA, hidden, heads, split);
  const shared = text.number("shared_intermediate_size") ?? 0;
  const traits: DecoderTraits = { ...LLAMA, tied: { key: "tie_word_embeddings", otherwise: false } };
  return stacked(config, traits, split, options, (index) => {
    const sparse = (text.number("num_local_experts") ?? 0) > 0;
    const routed = sparse ? expertParts(config, {}, split) : [];
    const own = types[index] === "attention" || types[index] === "full_attention" ? attention : state;
    const mlp = shared > 0 ? gatedMlp("shared_mlp", hidden, shared, split) : [];
    return routed && [...own, ...routed, ...mlp, ...norms(text, traits, hidden, 2, split)];
  });
};

/** falcon_h1.py: attention and state side by side. */
export const falconH1Weights: Build = (config, split, options) => {
  const { text } = config;
  const hidden = hiddenSizeOf(text);
  const heads = headsOf(config);
  const width = text.number("intermediate_size");
  if (hidden === undefined || heads === undefined || width === undefined) return undefined;
  const inner = text.number("mamba_d_ssm") ?? (text.number("mamba_expand") ?? 2) * hidden;
  const shape = mamba2Shape(text, GRANITE_KEYS, inner);
  if (shape === undefined) return undefined;
  const state = mamba2Parts(shape, hidden, split);
  const kept = text.flag("mamba_rms_norm") === false ? state.slice(0, -1) : state;
  const layer = [
    ...kept,
    ...attentionParts(text, LLAMA, hidden, heads, split),
    ...gatedMlp("feed_forward", hidden, width, split),
  ];
  return stacked(config, LLAMA, split, options, () => [...layer, ...norms(text, LLAMA, hidden, 2, split)]);
};

function stacked(
  config: ModelConfig,
  traits: DecoderTraits,
  split: Splitter,
  options: { readonly head: boolean },
  layer: Layer,
): readonly Weight[] | undefined {
  const shape = shapeOf(config);
  if (shape === undefined) return undefined;
  const count = nemotronKinds(config)?.length ?? shape.layers;
  const weights: Weight[] = [...ends(config, traits, shape, split, options.head)];
  for (let index = 0; index < count; index += 1) {
    const parts = layer(index);
    if (parts === undefined) return undefined;
    weights.push(...placed(index, parts));
  }
  return weights;
}

function norms(text: Fields, traits: DecoderTraits, hidden: number, count: number, split: Splitter): readonly Part[] {
  return Array.from({ length: count }, () => norm(text, traits, hidden, split)).flat();
}

function product(text: Fields, one: string, other: string): number | undefined {
  const a = text.number(one);
  const b = text.number(other);
  return a === undefined || b === undefined ? undefined : a * b;
}
