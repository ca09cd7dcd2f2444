import { headsOf } from "../model/heads.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { attentionParts, ends, isOn, norm, shapeOf } from "./decoder.ts";
import { plainMlp } from "./mlp.ts";
import { LLAMA, type DecoderTraits } from "./traits.ts";
import { placed, type Splitter, type Weight } from "./weight.ts";

const BIAS = { key: "bias", otherwise: false };
const TRAITS: DecoderTraits = {
  ...LLAMA,
  qkvBias: BIAS,
  outputBias: BIAS,
  mlpBias: BIAS,
  normBias: true,
  tied: { key: "tie_word_embeddings", otherwise: true },
};

/** Source: vllm/model_executor/models/falcon.py, 0.29: norms follow the generation of the architecture. */
export function falconWeights(
  config: ModelConfig,
  split: Splitter,
  options: { readonly head: boolean },
): readonly Weight[] | undefined {
  const { text } = config;
  const shape = shapeOf(config);
  const heads = headsOf(config);
  if (shape === undefined || heads === undefined) return undefined;
  const { hidden } = shape;
  const newer = text.flag("new_decoder_architecture") === true;
  const norms = newer ? (text.number("num_ln_in_parallel_attn") ?? 2) : text.flag("parallel_attn") === false ? 2 : 1;
  const layer = [
    ...attentionParts(text, TRAITS, hidden, heads, split),
    ...plainMlp("mlp", hidden, text.number("ffn_hidden_size") ?? 4 * hidden, split, isOn(text, TRAITS.mlpBias)),
    ...Array.from({ length: norms }, () => norm(text, TRAITS, hidden, split)).flat(),
  ];
  return [
    ...ends(config, TRAITS, shape, split, options.head),
    ...Array.from({ length: shape.layers }, (_, index) => placed(index, layer)).flat(),
  ];
}
