import type { Fields } from "../model/fields.ts";
import { headsOf, hiddenSizeOf, layerCountOf, perRank, type Heads } from "../model/heads.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { expertParts, hasExperts } from "./experts.ts";
import { gatedMlp, plainMlp } from "./mlp.ts";
import type { DecoderTraits, Switch } from "./traits.ts";
import { placed, type Part, type Splitter, type Weight } from "./weight.ts";

export interface Shape {
  readonly hidden: number;
  readonly layers: number;
  readonly vocabulary: number;
}

export function shapeOf({ text }: ModelConfig): Shape | undefined {
  const hidden = hiddenSizeOf(text);
  const layers = layerCountOf(text);
  const vocabulary = text.number("vocab_size");
  if (hidden === undefined || layers === undefined || vocabulary === undefined) return undefined;
  return { hidden, layers, vocabulary };
}

/** Weights of a decoder that is Llama with the given traits. */
export function decoderWeights(
  config: ModelConfig,
  traits: DecoderTraits,
  split: Splitter,
  options: { readonly head: boolean },
): readonly Weight[] | undefined {
  const shape = shapeOf(config);
  const heads = headsOf(config);
  if (shape === undefined || heads === undefined) return undefined;
  const layers: Weight[] = [];
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const mlp = mlpParts(config, traits, shape.hidden, layer, split);
    if (mlp === undefined) return undefined;
    const attention = attentionParts(config.text, traits, shape.hidden, heads, split);
    const norms = Array.from({ length: traits.layerNorms }, () => norm(config.text, traits, shape.hidden, split));
    layers.push(...placed(layer, [...attention, ...mlp, ...norms.flat()]));
  }
  return [...ends(config, traits, shape, split, options.head), ...layers];
}

/** Embedding, positions, final norm and head. Tied embeddings are held at both ends of a pipeline. */
export function ends(
  config: ModelConfig,
  traits: DecoderTraits,
  shape: Shape,
  split: Splitter,
  head: boolean,
): readonly Weight[] {
  const { text } = config;
  const embedding = split.vocabulary(["embed_tokens"], shape.vocabulary, shape.hidden);
  const positions = text.number("max_position_embeddings", "n_positions") ?? 0;
  const rows = traits.extraPositions === undefined ? 0 : positions + traits.extraPositions;
  const tied = isOn(config.text, traits.tied, config.root);
  const ownHead = tied
    ? []
    : placed("last", [split.vocabulary(["lm_head"], shape.vocabulary, shape.hidden, traits.headBias)]);
  return [
    ...placed("first", [embedding, ...(rows > 0 ? [split.vector(rows * shape.hidden)] : [])]),
    ...(head && tied ? [{ ...embedding, place: "last" as const, kind: "plain" as const, names: [TIED] }] : []),
    ...(head ? ownHead : []),
    ...(traits.finalNorm ? placed("last", norm(text, traits, shape.hidden, split)) : []),
  ];
}

/** Marks the second copy of a tied embedding, which only a pipeline of several stages holds. */
export const TIED = "embed_tokens (tied)";

export function isOn(text: Fields, trait: Switch, root: Fields = text): boolean {
  return typeof trait === "boolean" ? trait : (text.flag(trait.key) ?? root.flag(trait.key) ?? trait.otherwise);
}

export function norm(text: Fields, traits: DecoderTraits, width: number, split: Splitter): readonly Part[] {
  return [split.vector(isOn(text, traits.normBias) ? 2 * width : width)];
}

export function attentionParts(
  text: Fields,
  traits: DecoderTraits,
  hidden: number,
  heads: Heads,
  split: Splitter,
): readonly Part[] {
  const queries = heads.query * heads.size;
  const local = perRank(heads.keyValue, split.tensorParallel) * heads.size;
  const width = (traits.queryGate === "joined" ? 2 : 1) * (queries / split.tensorParallel) + 2 * local;
  const projection: Part = {
    kind: "linear",
    names: ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"],
    inputs: hidden,
    outputs: width,
    copies: 1,
    biases: isOn(text, traits.qkvBias) ? width : 0,
    wide: false,
  };
  return [
    projection,
    split.row(["self_attn.o_proj"], queries, hidden, { bias: isOn(text, traits.outputBias) }),
    ...(traits.queryGate === "own" ? [split.column(["self_attn.gate_proj"], hidden, queries)] : []),
    ...(traits.sinks ? [split.splitVector(heads.query)] : []),
    ...queryKeyNorms(traits, heads, local, split),
  ];
}

function queryKeyNorms(traits: DecoderTraits, heads: Heads, local: number, split: Splitter): readonly Part[] {
  switch (traits.qkNorm) {
    case "none":
      return [];
    case "head":
      return [split.vector(2 * heads.size)];
    case "whole":
      return [split.vector((heads.query + heads.keyValue) * heads.size)];
    case "split":
      return [split.splitVector(heads.query * heads.size), split.vector(local)];
  }
}

function mlpParts(
  config: ModelConfig,
  traits: DecoderTraits,
  hidden: number,
  layer: number,
  split: Splitter,
): readonly Part[] | undefined {
  if (traits.experts !== undefined && hasExperts(config, layer)) return expertParts(config, traits.experts, split);
  const width = denseWidth(config.text, hidden, layer);
  if (width === undefined) return undefined;
  const bias = isOn(config.text, traits.mlpBias);
  return traits.gatedMlp ? gatedMlp("mlp", hidden, width, split, bias) : plainMlp("mlp", hidden, width, split, bias);
}

/** GPT-2 leaves its width out when it is four times the hidden one. */
const DEFAULT_WIDENING = 4;

function denseWidth(text: Fields, hidden: number, layer: number): number | undefined {
  const own =
    text.numbers("intermediate_size")?.[layer] ??
    text.number("intermediate_size", "ffn_dim", "n_inner", "ffn_hidden_size");
  return own ?? (text.number("n_embd") === undefined ? undefined : DEFAULT_WIDENING * hidden);
}
