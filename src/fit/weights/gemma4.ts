import { layerTypesOf } from "../model/layer-types.ts";
import { headsOf, type Heads } from "../model/heads.ts";
import type { Fields } from "../model/fields.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { attentionParts, ends, shapeOf } from "./decoder.ts";
import { experts } from "./experts.ts";
import { gatedMlp } from "./mlp.ts";
import { LLAMA, type DecoderTraits } from "./traits.ts";
import { placed, type Part, type Splitter, type Weight } from "./weight.ts";

const TRAITS: DecoderTraits = { ...LLAMA, tied: true, qkNorm: "head", qkvBias: LLAMA.qkvBias };

/** Default of `global_head_dim` in transformers' Gemma4TextConfig. */
const GLOBAL_HEAD_SIZE = 512;

/** Source: vllm/model_executor/models/gemma4.py, 0.29. */
export function gemma4Weights(
  config: ModelConfig,
  split: Splitter,
  options: { readonly head: boolean },
): readonly Weight[] | undefined {
  const { text } = config;
  const shape = shapeOf(config);
  const heads = headsOf(config);
  const types = layerTypesOf(config);
  const width = text.number("intermediate_size");
  if (shape === undefined || heads === undefined || types === undefined || width === undefined) return undefined;
  const { hidden, layers } = shape;
  const sharedFrom = layers - (text.number("num_kv_shared_layers") ?? 0);
  const wide = text.flag("use_double_wide_mlp") === true;
  const routed = text.flag("enable_moe_block") === true ? routedParts(text, hidden, split) : [];
  const perLayer = text.number("hidden_size_per_layer_input") ?? 0;
  const weights: Weight[] = [...ends(config, TRAITS, shape, split, options.head)];
  weights.push(...placed("first", perLayerTables(text, hidden, layers, perLayer, split)));
  for (let layer = 0; layer < layers; layer += 1) {
    const own = types[layer] === "sliding_attention" ? heads : globalHeads(text, heads);
    const doubled = wide && layer >= sharedFrom && sharedFrom > 0 ? 2 : 1;
    weights.push(
      ...placed(layer, [
        ...attentionParts(text, TRAITS, hidden, own, split),
        ...gatedMlp("mlp", hidden, width * doubled, split),
        ...routed,
        split.vector(4 * hidden),
        ...(perLayer > 0 ? [split.vector(2 * hidden * perLayer + hidden)] : []),
      ]),
    );
  }
  return weights;
}

function globalHeads(text: Fields, heads: Heads): Heads {
  const keyValue = text.number("num_global_key_value_heads") ?? heads.keyValue;
  return { query: heads.query, keyValue, size: text.number("global_head_dim") ?? GLOBAL_HEAD_SIZE };
}

/** Each layer has an embedding of its own, in one table for all of them. */
function perLayerTables(
  text: Fields,
  hidden: number,
  layers: number,
  perLayer: number,
  split: Splitter,
): readonly Part[] {
  const tokens = text.number("vocab_size_per_layer_input");
  if (perLayer === 0 || tokens === undefined) return [];
  const width = layers * perLayer;
  return [
    split.vocabulary(["embed_tokens_per_layer"], tokens, width),
    split.column(["per_layer_model_projection"], hidden, width),
    split.vector(perLayer),
  ];
}

function routedParts(text: Fields, hidden: number, split: Splitter): readonly Part[] {
  const count = text.number("num_experts") ?? 0;
  const width = (text.number("moe_intermediate_size") ?? 0) / split.tensorParallel;
  return [
    experts(["moe.experts", "moe.experts.gate_up_proj"], count, hidden, 2 * width, 0),
    experts(["moe.experts", "moe.experts.down_proj"], count, width, hidden, 0),
    split.whole(["router.proj"], hidden, count, { plain: true }),
    split.vector(count + 4 * hidden),
  ];
}

/** gemma4_mm.py: the tower is whole on every GPU. */
export function gemma4Vision({ text }: ModelConfig, vision: Fields, split: Splitter): readonly Part[] | undefined {
  const hidden = vision.number("hidden_size");
  const layers = vision.number("num_hidden_layers");
  const width = vision.number("intermediate_size");
  const patch = vision.number("patch_size");
  const out = text.number("hidden_size");
  const heads = vision.number("num_attention_heads");
  if (hidden === undefined || layers === undefined || width === undefined) return undefined;
  if (patch === undefined || out === undefined || heads === undefined) return undefined;
  const size = vision.number("head_dim") ?? hidden / heads;
  const layer = 4 * hidden * heads * size + 3 * hidden * width + 4 * hidden + 2 * size;
  return [
    split.vector(2 * (vision.number("position_embedding_size") ?? 0) * hidden),
    split.vector(3 * patch ** 2 * hidden),
    split.vector(layers * layer),
    split.vector(hidden * out),
  ];
}
