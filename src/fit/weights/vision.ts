import type { Fields } from "../model/fields.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { placed, type Part, type Splitter, type Weight } from "./weight.ts";

/** The part of a multimodal model that reads images; undefined where its shape is not known. */
export type VisionBuild = (config: ModelConfig, vision: Fields, split: Splitter) => readonly Part[] | undefined;

export function towerWeights(config: ModelConfig, build: VisionBuild, split: Splitter): readonly Weight[] | undefined {
  if (config.vision === undefined) return [];
  const parts = build(config, config.vision, split);
  return parts && placed("every", parts);
}

interface Tower {
  readonly hidden: number;
  readonly layers: number;
  readonly width: number;
  readonly patch: number;
  readonly channels: number;
}

function towerOf(vision: Fields): Tower | undefined {
  const hidden = vision.number("hidden_size", "embed_dim");
  const layers = vision.number("num_hidden_layers", "depth");
  const width = vision.number("intermediate_size");
  const patch = vision.number("patch_size");
  const channels = vision.number("in_channels", "in_chans", "num_channels") ?? 3;
  if (hidden === undefined || layers === undefined || width === undefined || patch === undefined) return undefined;
  return { hidden, layers, width, patch, channels };
}

/** Attention and MLP of one block, with biases, and two norms. */
function block(
  tower: Tower,
  split: Splitter,
  { gated, normBias }: { readonly gated: boolean; readonly normBias: boolean },
): readonly Part[] {
  const { hidden, width } = tower;
  return [
    split.column(["attn.qkv"], hidden, 3 * hidden, { bias: true }),
    split.row(["attn.proj"], hidden, hidden, { bias: true }),
    split.column(["mlp.fc1"], hidden, gated ? 2 * width : width, { bias: true }),
    split.row(["mlp.fc2"], width, hidden, { bias: true }),
    split.vector((normBias ? 4 : 2) * hidden),
  ];
}

function repeated(parts: readonly Part[], times: number): readonly Part[] {
  return Array.from({ length: times }, () => parts).flat();
}

/** qwen2_5_vl.py: gated blocks without a position table, and a merger. */
export const qwen25Vision: VisionBuild = (_config, vision, split) => {
  const tower = towerOf(vision);
  const out = vision.number("out_hidden_size");
  if (tower === undefined || out === undefined) return undefined;
  const merged = tower.hidden * (vision.number("spatial_merge_size") ?? 2) ** 2;
  return [
    split.vector(tower.hidden * tower.channels * (vision.number("temporal_patch_size") ?? 2) * tower.patch ** 2),
    ...repeated(block(tower, split, { gated: true, normBias: false }), tower.layers),
    split.vector(tower.hidden),
    ...merger(merged, out, split),
  ];
};

/** qwen3_vl.py and qwen3_5.py: plain blocks, a position table, a merger, and one for each deep-stack level. */
export const qwen3Vision: VisionBuild = (_config, vision, split) => {
  const tower = towerOf(vision);
  const out = vision.number("out_hidden_size");
  if (tower === undefined || out === undefined) return undefined;
  const merged = tower.hidden * (vision.number("spatial_merge_size") ?? 2) ** 2;
  const levels = vision.numbers("deepstack_visual_indexes")?.length ?? 0;
  const positions = vision.number("num_position_embeddings") ?? 0;
  const patch = tower.hidden * tower.channels * (vision.number("temporal_patch_size") ?? 2) * tower.patch ** 2;
  return [
    split.vector(patch + tower.hidden),
    split.vector(positions * tower.hidden),
    ...repeated(block(tower, split, { gated: false, normBias: true }), tower.layers),
    split.vector(2 * tower.hidden),
    ...merger(merged, out, split),
    ...repeated([split.vector(2 * merged), ...merger(merged, out, split)], levels),
  ];
};

function merger(merged: number, out: number, split: Splitter): readonly Part[] {
  return [
    split.column(["merger.linear_fc1"], merged, merged, { bias: true }),
    split.row(["merger.linear_fc2"], merged, out, { bias: true }),
  ];
}

/** siglip.py under gemma3_mm.py: the projector is one matrix and a norm. */
export const gemma3Vision: VisionBuild = ({ text }, vision, split) => {
  const tower = towerOf(vision);
  const out = text.number("hidden_size");
  const parts = tower && siglipParts(tower, vision, split);
  if (tower === undefined || out === undefined || parts === undefined) return undefined;
  return [...parts, split.vector(tower.hidden * out + tower.hidden)];
};

/** siglip.py without its pooling head. */
export function siglipParts(tower: Tower, vision: Fields, split: Splitter): readonly Part[] | undefined {
  const size = vision.number("image_size");
  if (size === undefined) return undefined;
  return [
    split.vector(tower.hidden * tower.channels * tower.patch ** 2 + tower.hidden),
    split.vector(Math.floor(size / tower.patch) ** 2 * tower.hidden),
    ...repeated(block(tower, split, { gated: false, normBias: true }), tower.layers),
    split.vector(2 * tower.hidden),
  ];
}

/** qwen2_vl.py: the first Qwen tower names its width `embed_dim`, and its blocks are plain. */
export const qwen2Vision: VisionBuild = (_config, vision, split) => {
  const hidden = vision.number("embed_dim");
  const layers = vision.number("depth");
  const patch = vision.number("patch_size");
  const out = vision.number("hidden_size");
  if (hidden === undefined || layers === undefined || patch === undefined || out === undefined) return undefined;
  const width = hidden * (vision.number("mlp_ratio") ?? 4);
  const channels = vision.number("in_channels", "in_chans") ?? 3;
  const merged = hidden * (vision.number("spatial_merge_size") ?? 2) ** 2;
  return [
    split.vector(hidden * channels * (vision.number("temporal_patch_size") ?? 2) * patch ** 2),
    ...repeated(block({ hidden, layers, width, patch, channels }, split, { gated: false, normBias: true }), layers),
    split.vector(2 * hidden),
    ...merger(merged, out, split),
  ];
};

/** pixtral.py under mistral3.py: gated blocks without biases, a merger of patches and two linear layers. */
export const pixtralVision: VisionBuild = ({ text, root }, vision, split) => {
  const tower = towerOf(vision);
  const out = text.number("hidden_size");
  if (tower === undefined || out === undefined) return undefined;
  const { hidden, width } = tower;
  const biases = root.flag("multimodal_projector_bias") === true ? 2 * out : 0;
  const merge = (root.number("spatial_merge_size") ?? 2) ** 2;
  return [
    split.vector(hidden * tower.channels * tower.patch ** 2 + hidden),
    ...repeated(
      [
        split.column(["attention.qkv_proj"], hidden, 3 * hidden),
        split.row(["attention.o_proj"], hidden, hidden),
        split.column(["feed_forward.gate_up_proj"], hidden, 2 * width),
        split.row(["feed_forward.down_proj"], width, hidden),
        split.vector(2 * hidden),
      ],
      tower.layers,
    ),
    split.vector(hidden * merge * hidden + hidden),
    split.column(["multi_modal_projector.linear_1"], hidden, out),
    split.row(["multi_modal_projector.linear_2"], out, out),
    split.vector(biases),
  ];
};
