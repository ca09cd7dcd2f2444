import type { ModelConfig } from "../model/model-config.ts";
import { placed, type Part, type Splitter, type Weight } from "./weight.ts";

/** Both convolutions look at three frames. */
const CONVOLUTION_WIDTH = 3;

/** Source: vllm/model_executor/models/whisper.py, 0.29: embeddings are whole on every GPU, and the head is tied. */
export function whisperWeights({ text }: ModelConfig, split: Splitter): readonly Weight[] | undefined {
  const width = text.number("d_model");
  const encoders = text.number("encoder_layers");
  const decoders = text.number("decoder_layers");
  const encoderWidth = text.number("encoder_ffn_dim");
  const decoderWidth = text.number("decoder_ffn_dim");
  const vocabulary = text.number("vocab_size");
  const mels = text.number("num_mel_bins");
  if (width === undefined || encoders === undefined || decoders === undefined || encoderWidth === undefined)
    return undefined;
  if (decoderWidth === undefined || vocabulary === undefined || mels === undefined) return undefined;
  const sources = text.number("max_source_positions") ?? 1500;
  const targets = text.number("max_target_positions") ?? 448;
  const encoder = [...attention(width, split), ...mlp(width, encoderWidth, split)];
  const decoder = [...attention(width, split), ...crossAttention(width, split), ...mlp(width, decoderWidth, split)];
  return [
    ...placed("first", [
      split.vector(CONVOLUTION_WIDTH * width * (mels + width) + 2 * width),
      split.vector(sources * width + 2 * width),
      split.vector((vocabulary + targets) * width),
    ]),
    ...Array.from({ length: encoders }, () => placed("first", encoder)).flat(),
    ...Array.from({ length: decoders }, (_, index) => placed(index, decoder)).flat(),
    ...placed("last", [split.vector(2 * width)]),
  ];
}

function attention(width: number, split: Splitter): readonly Part[] {
  return [
    split.column(["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"], width, 3 * width, { bias: true }),
    split.row(["self_attn.out_proj"], width, width, { bias: true }),
    split.vector(2 * width),
  ];
}

function crossAttention(width: number, split: Splitter): readonly Part[] {
  return [
    split.column(["encoder_attn.q_proj"], width, width, { bias: true }),
    split.column(["encoder_attn.k_proj", "encoder_attn.v_proj"], width, 2 * width, { bias: true }),
    split.row(["encoder_attn.out_proj"], width, width, { bias: true }),
    split.vector(2 * width),
  ];
}

function mlp(width: number, inner: number, split: Splitter): readonly Part[] {
  return [
    split.column(["mlp.fc1"], width, inner, { bias: true }),
    split.row(["mlp.fc2"], inner, width, { bias: true }),
    split.vector(2 * width),
  ];
}
