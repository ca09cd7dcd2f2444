import { headsOf, perRank } from "../model/heads.ts";
import { layerTypesOf } from "../model/layer-types.ts";
import type { Fields } from "../model/fields.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { ends, norm, shapeOf } from "./decoder.ts";
import { expertParts, experts, hasExperts } from "./experts.ts";
import { gatedMlp } from "./mlp.ts";
import { LLAMA } from "./traits.ts";
import { placed, type Part, type Splitter, type Weight } from "./weight.ts";

interface MixedHeads {
  readonly query: number;
  readonly keyValue: number;
  readonly keySize: number;
  readonly valueSize: number;
}

function projections(hidden: number, heads: MixedHeads, split: Splitter): readonly Part[] {
  const local = perRank(heads.keyValue, split.tensorParallel);
  const queries = (heads.query * heads.keySize) / split.tensorParallel;
  return [
    {
      kind: "linear",
      names: ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"],
      inputs: hidden,
      outputs: queries + local * (heads.keySize + heads.valueSize),
      copies: 1,
      biases: 0,
      wide: false,
    },
    split.row(["self_attn.o_proj"], heads.query * heads.valueSize, hidden),
  ];
}

/** Source: vllm/model_executor/models/mimo_v2.py, 0.29. */
export function mimoV2Weights(
  config: ModelConfig,
  split: Splitter,
  options: { readonly head: boolean },
): readonly Weight[] | undefined {
  const { text } = config;
  const shape = shapeOf(config);
  const heads = headsOf(config);
  const pattern = text.numbers("hybrid_layer_pattern");
  const width = text.number("intermediate_size");
  if (shape === undefined || heads === undefined || pattern === undefined || width === undefined) return undefined;
  const full = {
    query: heads.query,
    keyValue: heads.keyValue,
    keySize: heads.size,
    valueSize: text.number("v_head_dim") ?? heads.size,
  };
  const local = {
    query: text.number("swa_num_attention_heads") ?? heads.query,
    keyValue: text.number("swa_num_key_value_heads") ?? heads.keyValue,
    keySize: text.number("swa_head_dim") ?? heads.size,
    valueSize: text.number("swa_v_head_dim") ?? text.number("swa_head_dim") ?? heads.size,
  };
  const weights: Weight[] = [...ends(config, LLAMA, shape, split, options.head)];
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const slides = pattern[layer] === 1;
    const sinks = text.flag(slides ? "add_swa_attention_sink_bias" : "add_full_attention_sink_bias") === true;
    const own = slides ? local : full;
    const mlp = hasExperts(config, layer)
      ? expertParts(config, { sharedCountKey: "n_shared_experts", scoreBias: true, wideRouter: true }, split)
      : gatedMlp("mlp", shape.hidden, width, split);
    if (mlp === undefined) return undefined;
    weights.push(
      ...placed(layer, [
        ...projections(shape.hidden, own, split),
        ...(sinks ? [split.splitVector(own.query)] : []),
        ...mlp,
        ...norm(text, LLAMA, 2 * shape.hidden, split),
      ]),
    );
  }
  return weights;
}

/** Source: vllm/model_executor/models/step3p5.py, 0.29. */
export function step3p5Weights(
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
  const other = text.child("attention_other_setting");
  const sparse = sparseLayers(text, shape.layers);
  const routed = stepExperts(text, shape.hidden, split);
  const weights: Weight[] = [...ends(config, LLAMA, shape, split, options.head)];
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const own = other !== undefined && types[layer] === other.text("attention_type") ? other : undefined;
    const size = own?.number("head_dim") ?? heads.size;
    const query = own?.number("num_attention_heads") ?? heads.query;
    const keyValue = own?.number("num_attention_groups") ?? heads.keyValue;
    const gate =
      text.flag("use_head_wise_attn_gate") === true ? [split.column(["self_attn.g_proj"], shape.hidden, query)] : [];
    weights.push(
      ...placed(layer, [
        ...projections(shape.hidden, { query, keyValue, keySize: size, valueSize: size }, split),
        ...gate,
        ...(sparse.includes(layer) ? routed : gatedMlp("mlp", shape.hidden, width, split)),
        split.vector(2 * size + 2 * shape.hidden),
      ]),
    );
  }
  return weights;
}

function sparseLayers(text: Fields, layers: number): readonly number[] {
  const listed = text.text("moe_layers_enum");
  if (listed !== undefined) return listed.split(",").map(Number);
  return Array.from({ length: layers - 1 }, (_, index) => index + 1);
}

function stepExperts(text: Fields, hidden: number, split: Splitter): readonly Part[] {
  const count = text.number("moe_num_experts") ?? 0;
  const width = text.number("moe_intermediate_size") ?? 0;
  const share = width / split.tensorParallel;
  return [
    experts(["moe.gate_proj", "moe.up_proj"], count, hidden, 2 * share, 0),
    experts(["moe.down_proj"], count, share, hidden, 0),
    split.whole(["moe.gate"], hidden, count, { plain: true, wide: text.flag("need_fp32_gate") === true }),
    ...(text.flag("use_moe_router_bias") === true ? [split.vector(count, true)] : []),
    ...gatedMlp("share_expert", hidden, text.number("share_expert_dim") ?? width, split),
  ];
}
