import { ownEntry } from "../../diagnostics/own-entry.ts";
import { headsOf, hiddenSizeOf, layerCountOf } from "../model/heads.ts";
import { layerTypesOf } from "../model/layer-types.ts";
import type { ModelConfig } from "../model/model-config.ts";
import type { AttentionCache, CacheLayer, CacheLayers, StateCache } from "./cache-layer.ts";
import { latentCache } from "./latent.ts";
import {
  deltaNetState,
  kimiDeltaState,
  linearAttentionState,
  mamba1State,
  mamba2State,
  shortConvolutionState,
} from "./state-shapes.ts";

/**
 * Models that mix attention with layers of recurrent state. Source: `get_mamba_state_shape_from_config` and
 * the layer lists of each file in vllm/model_executor/models, 0.29.
 */

type Build = (config: ModelConfig, tensorParallel: number) => CacheLayers | undefined;

/** Pure state models: Mamba, Falcon-Mamba. */
export const mambaLayers: Build = (config, tensorParallel) => {
  const { text } = config;
  const layers = layerCountOf(text);
  const state = text.number("state_size");
  const kernel = text.number("conv_kernel");
  const inner = text.number("intermediate_size") ?? expanded(config, "expand");
  if (layers === undefined || inner === undefined || state === undefined || kernel === undefined) return undefined;
  return all(layers, mamba1State({ inner, state, kernel }, tensorParallel));
};

export const mamba2Layers: Build = (config, tensorParallel) => {
  const layers = layerCountOf(config.text);
  const state = mamba2Of(config, tensorParallel, {
    inner: expanded(config, "expand"),
    groups: "n_groups",
    heads: "num_heads",
    headSize: "head_dim",
    state: "state_size",
    kernel: "conv_kernel",
  });
  return layers === undefined || state === undefined ? undefined : all(layers, state);
};

export const jambaLayers: Build = (config, tensorParallel) => {
  const { text } = config;
  const inner = expanded(config, "mamba_expand");
  const state = text.number("mamba_d_state");
  const kernel = text.number("mamba_d_conv");
  const period = text.number("attn_layer_period");
  const offset = text.number("attn_layer_offset");
  if (inner === undefined || state === undefined || kernel === undefined) return undefined;
  if (period === undefined || offset === undefined) return undefined;
  return mixed(config, mamba1State({ inner, state, kernel }, tensorParallel), (index) => index % period === offset);
};

export const nemotronHLayers: Build = (config, tensorParallel) => {
  const { text } = config;
  const attention = attentionOf(config);
  const headCount = text.number("mamba_num_heads");
  const headSize = text.number("mamba_head_dim");
  if (attention === undefined || headCount === undefined || headSize === undefined) return undefined;
  const state = mamba2Of(config, tensorParallel, {
    inner: headCount * headSize,
    groups: "n_groups",
    heads: "mamba_num_heads",
    headSize: "mamba_head_dim",
    state: "ssm_state_size",
    kernel: "conv_kernel",
  });
  const kinds = nemotronKinds(config);
  if (state === undefined || kinds === undefined) return undefined;
  return kinds.map((kind): readonly CacheLayer[] => {
    if (kind === "mamba") return [state];
    return kind === "attention" ? [attention] : [];
  });
};

/** A letter for each layer: M is Mamba, * attention, E experts, - a plain MLP. */
export function nemotronKinds({ text }: ModelConfig): readonly string[] | undefined {
  const pattern = text.text("hybrid_override_pattern");
  if (pattern !== undefined) return pattern.split("").map((letter) => ownEntry(NEMOTRON_LETTERS, letter) ?? "other");
  return text.texts("layers_block_type")?.map((type) => ownEntry(NEMOTRON_TYPES, type) ?? type);
}

const NEMOTRON_LETTERS: Readonly<Record<string, string>> = { M: "mamba", "*": "attention", E: "moe", "-": "mlp" };
const NEMOTRON_TYPES: Readonly<Record<string, string>> = { full_attention: "attention", linear_attention: "mamba" };

export const deltaNetLayers: Build = (config, tensorParallel) => {
  const { text } = config;
  const keyHeads = text.number("linear_num_key_heads");
  const valueHeads = text.number("linear_num_value_heads");
  const keySize = text.number("linear_key_head_dim");
  const valueSize = text.number("linear_value_head_dim");
  const kernel = text.number("linear_conv_kernel_dim");
  const types = layerTypesOf(config);
  if (keyHeads === undefined || valueHeads === undefined || keySize === undefined) return undefined;
  if (valueSize === undefined || kernel === undefined || types === undefined) return undefined;
  const state = deltaNetState({ keyHeads, valueHeads, keySize, valueSize, kernel }, tensorParallel);
  return mixed(config, state, (index) => types[index] === "full_attention");
};

export const graniteHybridLayers: Build = (config, tensorParallel) => {
  const types = layerTypesOf(config);
  const state = mamba2Of(config, tensorParallel, { inner: expanded(config, "mamba_expand"), ...GRANITE_KEYS });
  if (types === undefined || state === undefined) return undefined;
  return mixed(config, state, (index) => types[index] === "attention" || types[index] === "full_attention");
};

const GRANITE_KEYS = {
  groups: "mamba_n_groups",
  heads: "mamba_n_heads",
  headSize: "mamba_d_head",
  state: "mamba_d_state",
  kernel: "mamba_d_conv",
} as const;

/** Falcon-H1 runs attention and state side by side in every layer. */
export const falconH1Layers: Build = (config, tensorParallel) => {
  const layers = layerCountOf(config.text);
  const inner = config.text.number("mamba_d_ssm") ?? expanded(config, "mamba_expand");
  const state = mamba2Of(config, tensorParallel, { inner, ...GRANITE_KEYS });
  const attention = attentionOf(config);
  if (layers === undefined || state === undefined || attention === undefined) return undefined;
  return Array.from({ length: layers }, () => [attention, state]);
};

/** Zamba2: state in every layer, and shared attention blocks in the hybrid ones. */
export const zamba2Layers: Build = (config, tensorParallel) => {
  const types = layerTypesOf(config);
  const attention = attentionOf(config);
  const state = mamba2Of(config, tensorParallel, {
    inner: expanded(config, "mamba_expand"),
    groups: "mamba_ngroups",
    heads: "n_mamba_heads",
    headSize: "mamba_headdim",
    state: "mamba_d_state",
    kernel: "mamba_d_conv",
  });
  if (types === undefined || state === undefined || attention === undefined) return undefined;
  return types.map((type): readonly CacheLayer[] => (type === "hybrid" ? [attention, state] : [state]));
};

export const shortConvolutionLayers: Build = (config, tensorParallel) => {
  const { text } = config;
  const hidden = hiddenSizeOf(text);
  const inner = text.number("conv_dim") ?? hidden;
  const kernel = text.number("conv_L_cache");
  const types = layerTypesOf(config);
  const full = text.numbers("full_attn_idxs");
  if (inner === undefined || kernel === undefined || (types === undefined && full === undefined)) return undefined;
  const state = shortConvolutionState(inner, kernel, tensorParallel);
  return mixed(config, state, (index) => types?.[index] === "full_attention" || (full?.includes(index) ?? false));
};

/** Kimi Linear: delta attention, and latent attention in the listed layers (which count from 1). */
export const kimiLinearLayers: Build = (config, tensorParallel) => {
  const linear = config.text.child("linear_attn_config");
  const layers = layerCountOf(config.text);
  const latent = latentCache(config);
  const kimi = linear?.numbers("kda_layers");
  const heads = linear?.number("num_heads");
  const size = linear?.number("head_dim");
  const kernel = linear?.number("short_conv_kernel_size");
  if (layers === undefined || latent === undefined || kimi === undefined) return undefined;
  if (heads === undefined || size === undefined || kernel === undefined) return undefined;
  const state = kimiDeltaState(heads, size, kernel, tensorParallel);
  return Array.from({ length: layers }, (_, index): readonly CacheLayer[] => [
    kimi.includes(index + 1) ? state : latent,
  ]);
};

/** Ling 2.5: linear attention, with a full latent layer at the end of each group. */
export const bailingLinearLayers: Build = (config, tensorParallel) => {
  const { text } = config;
  const heads = headsOf(config);
  const layers = layerCountOf(text);
  const group = text.number("layer_group_size") ?? 1;
  const full = latentCache(config) ?? attentionOf(config);
  if (heads === undefined || layers === undefined || full === undefined) return undefined;
  const state = linearAttentionState(heads.query, heads.size, tensorParallel);
  return Array.from({ length: layers }, (_, index): readonly CacheLayer[] => [
    group > 0 && (index + 1) % group !== 0 ? state : full,
  ]);
};

function attentionOf(config: ModelConfig): AttentionCache | undefined {
  const heads = headsOf(config);
  return heads && { kind: "full", kvHeads: heads.keyValue, keySize: heads.size, valueSize: heads.size };
}

function mixed(
  config: ModelConfig,
  state: StateCache,
  isAttention: (index: number) => boolean,
): CacheLayers | undefined {
  const layers = layerCountOf(config.text);
  const attention = attentionOf(config);
  if (layers === undefined || attention === undefined) return undefined;
  return Array.from({ length: layers }, (_, index) => [isAttention(index) ? attention : state]);
}

interface Mamba2Keys {
  readonly inner: number | undefined;
  readonly groups: string;
  readonly heads: string;
  readonly headSize: string;
  readonly state: string;
  readonly kernel: string;
}

function mamba2Of({ text }: ModelConfig, tensorParallel: number, keys: Mamba2Keys): StateCache | undefined {
  const groups = text.number(keys.groups);
  const heads = text.number(keys.heads);
  const headSize = text.number(keys.headSize) ?? (heads === undefined ? undefined : (keys.inner ?? 0) / heads);
  const state = text.number(keys.state);
  const kernel = text.number(keys.kernel);
  if (keys.inner === undefined || groups === undefined || heads === undefined) return undefined;
  if (headSize === undefined || state === undefined || kernel === undefined) return undefined;
  return mamba2State({ inner: keys.inner, groups, heads, headSize, state, kernel }, tensorParallel);
}

function expanded({ text }: ModelConfig, key: string): number | undefined {
  const factor = text.number(key);
  const hidden = hiddenSizeOf(text);
  return factor === undefined || hidden === undefined ? undefined : factor * hidden;
}

function all(layers: number, layer: CacheLayer): CacheLayers {
  return Array.from({ length: layers }, () => [layer]);
}
