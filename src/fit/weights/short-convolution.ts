import { headsOf } from "../model/heads.ts";
import type { Fields } from "../model/fields.ts";
import { layerTypesOf } from "../model/layer-types.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { attentionParts, ends, shapeOf } from "./decoder.ts";
import { gatedMlp } from "./mlp.ts";
import { LLAMA, type DecoderTraits } from "./traits.ts";
import { placed, type Splitter, type Weight } from "./weight.ts";

const TRAITS: DecoderTraits = { ...LLAMA, qkvBias: false, outputBias: false, qkNorm: "head", tied: true };

/** Source: vllm/model_executor/models/lfm2.py, 0.29. */
export function shortConvolutionWeights(
  config: ModelConfig,
  split: Splitter,
  options: { readonly head: boolean },
): readonly Weight[] | undefined {
  const { text } = config;
  const shape = shapeOf(config);
  const heads = headsOf(config);
  const kernel = text.number("conv_L_cache");
  if (shape === undefined || heads === undefined || kernel === undefined) return undefined;
  const { hidden, layers } = shape;
  const inner = text.number("conv_dim") ?? hidden;
  const width = feedForwardWidth(text);
  if (width === undefined) return undefined;
  const types = layerTypesOf(config);
  const full = text.numbers("full_attn_idxs");
  const attention = attentionParts(text, TRAITS, hidden, heads, split);
  const convolution = [
    split.splitVector(inner * kernel + (text.flag("conv_bias") === true ? inner : 0)),
    split.column(["short_conv.in_proj"], hidden, 3 * inner),
    split.row(["short_conv.out_proj"], inner, hidden),
  ];
  const isAttention = (layer: number): boolean => types?.[layer] === "full_attention" || full?.includes(layer) === true;
  return [
    ...ends(config, TRAITS, shape, split, options.head),
    ...Array.from({ length: layers }, (_, layer) =>
      placed(layer, [
        ...(isAttention(layer) ? attention : convolution),
        ...gatedMlp("feed_forward", hidden, width, split),
        split.vector(2 * hidden),
      ]),
    ).flat(),
  ];
}

/** Two thirds of the written width, rounded up to a multiple. */
function feedForwardWidth(text: Fields): number | undefined {
  const written = text.number("block_ff_dim", "intermediate_size");
  if (written === undefined || text.flag("block_auto_adjust_ff_dim") === false) return written;
  const adjusted = Math.floor(Math.floor((2 * written) / 3) * (text.number("block_ffn_dim_multiplier") ?? 1));
  const multiple = text.number("block_multiple_of") ?? 256;
  return multiple * Math.ceil(adjusted / multiple);
}
