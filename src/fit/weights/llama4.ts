import type { Fields } from "../model/fields.ts";
import { headsOf } from "../model/heads.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { attentionParts, ends, norm, shapeOf } from "./decoder.ts";
import { expertParts, hasExperts } from "./experts.ts";
import { gatedMlp } from "./mlp.ts";
import { LLAMA, type DecoderTraits } from "./traits.ts";
import { placed, type Part, type Splitter, type Weight } from "./weight.ts";

const TRAITS: DecoderTraits = { ...LLAMA, experts: { oneShared: true } };

/** Source: vllm/model_executor/models/llama4.py, 0.29. */
export function llama4Weights(
  config: ModelConfig,
  split: Splitter,
  options: { readonly head: boolean },
): readonly Weight[] | undefined {
  const { text } = config;
  const shape = shapeOf(config);
  const heads = headsOf(config);
  const width = text.number("intermediate_size_mlp", "intermediate_size");
  if (shape === undefined || heads === undefined || width === undefined) return undefined;
  const attention = attentionParts(text, TRAITS, shape.hidden, heads, split);
  const routed = expertParts(config, { oneShared: true }, split);
  const dense = gatedMlp("feed_forward", shape.hidden, width, split);
  const norms = [...norm(text, TRAITS, shape.hidden, split), ...norm(text, TRAITS, shape.hidden, split)];
  const weights: Weight[] = [...ends(config, TRAITS, shape, split, options.head)];
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const mlp = hasExperts(config, layer) ? routed : dense;
    if (mlp === undefined) return undefined;
    weights.push(...placed(layer, [...attention, ...mlp, ...norms]));
  }
  return weights;
}

/** mllama4.py: a tower with a class token, an adapter and a projector. */
export function llama4Vision({ text }: ModelConfig, vision: Fields, split: Splitter): readonly Part[] | undefined {
  const hidden = vision.number("hidden_size");
  const layers = vision.number("num_hidden_layers");
  const width = vision.number("intermediate_size");
  const patch = vision.number("patch_size");
  const image = vision.number("image_size");
  const output = vision.number("vision_output_dim");
  const between = vision.number("projector_input_dim");
  const out = text.number("hidden_size");
  if (hidden === undefined || layers === undefined || width === undefined || patch === undefined) return undefined;
  if (image === undefined || output === undefined || between === undefined || out === undefined) return undefined;
  const block = [
    split.column(["attn.qkv"], hidden, 3 * hidden, { bias: true }),
    split.row(["attn.proj"], hidden, hidden, { bias: true }),
    split.column(["mlp.fc1"], hidden, width, { bias: true }),
    split.row(["mlp.fc2"], width, hidden, { bias: true }),
    split.vector(4 * hidden),
  ];
  const shuffled = hidden * PIXEL_SHUFFLE;
  return [
    split.vector(hidden + (Math.floor(image / patch) ** 2 + 1) * hidden + 4 * hidden),
    split.column(["patch_embedding.linear"], 3 * patch ** 2, hidden),
    ...Array.from({ length: layers }, () => block).flat(),
    split.column(["vision_adapter.mlp.fc1"], shuffled, between),
    split.row(["vision_adapter.mlp.fc2"], between, vision.number("projector_output_dim") ?? between),
    split.column(["multi_modal_projector.linear_1"], output, out),
  ];
}

/** Four patches become one, side by side. */
const PIXEL_SHUFFLE = 4;
