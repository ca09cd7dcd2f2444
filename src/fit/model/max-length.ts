import type { Fields } from "./fields.ts";
import type { ModelConfig } from "./model-config.ts";

export interface DerivedLength {
  /** The longest context that the config allows; undefined where it names none. */
  readonly limit: number | undefined;
  /** What vLLM takes when max_model_len is not given. */
  readonly default: number;
  /** The key of config.json that sets the limit. */
  readonly key: string | undefined;
}

/** Source: derive_max_model_len_and_key in vllm/transformers_utils/model_arch_config_convertor.py, 0.29. */
const LENGTH_KEYS = [
  "max_position_embeddings",
  "n_positions",
  "max_seq_len",
  "seq_length",
  "model_max_length",
  "max_target_positions",
  "max_sequence_length",
  "max_seq_length",
  "seq_len",
];

/** Used when a config names no length at all (state models). */
const FALLBACK_LENGTH = 2048;

/** These stretch positions inside the given maximum, so their factor is not applied to it. */
const UNSCALED_ROPE = new Set(["su", "longrope", "llama3"]);

/** Source: _get_and_verify_max_len in vllm/config/model.py, 0.29. */
export function derivedLength(config: ModelConfig, disableSlidingWindow = false): DerivedLength {
  const { text } = config;
  const found = shortest(text);
  const window = disableSlidingWindow ? text.number("sliding_window") : undefined;
  const cut = window !== undefined && (found.limit === undefined || window < found.limit);
  const base = cut ? window : found.limit;
  const scaled = base === undefined ? FALLBACK_LENGTH : Math.floor(ropeScaled(config, base));
  const ropes = ropeParameters(text);
  const long = ropes.some((rope) => ropeType(rope) === "longrope");
  const original = long ? (text.number("original_max_position_embeddings") ?? ropeOriginal(ropes)) : undefined;
  return {
    limit: base === undefined ? undefined : scaled,
    default: original ?? scaled,
    key: cut ? "sliding_window" : found.key,
  };
}

function shortest(text: Fields): { readonly limit: number | undefined; readonly key: string | undefined } {
  const own = text.number("model_max_length");
  if (own !== undefined && own > 0) return { limit: own, key: "model_max_length" };
  let found: { limit: number | undefined; key: string | undefined } = { limit: undefined, key: undefined };
  for (const key of LENGTH_KEYS) {
    const limit = text.number(key);
    if (limit !== undefined && (found.limit === undefined || limit < found.limit)) found = { limit, key };
  }
  return found;
}

/** Gemma 3's maximum is already the scaled one. */
function ropeScaled(config: ModelConfig, base: number): number {
  if (config.modelType.includes("gemma3") || config.textType.includes("gemma3")) return base;
  let length = base;
  let factor = 1;
  for (const rope of ropeParameters(config.text)) {
    const type = ropeType(rope);
    if (type === undefined || UNSCALED_ROPE.has(type)) continue;
    factor = rope.number("factor") ?? factor;
    if (type === "yarn") length = rope.number("original_max_position_embeddings") ?? length;
  }
  return length * factor;
}

/** One set of rope parameters, or one for each type of layer. */
export function ropeParameters(text: Fields): readonly Fields[] {
  const rope = text.child("rope_parameters") ?? text.child("rope_scaling");
  if (rope === undefined) return [];
  if (ropeType(rope) !== undefined || rope.number("rope_theta", "factor") !== undefined) return [rope];
  return rope.keys().flatMap((key) => rope.child(key) ?? []);
}

function ropeType(rope: Fields): string | undefined {
  return rope.text("rope_type") ?? rope.text("type");
}

function ropeOriginal(ropes: readonly Fields[]): number | undefined {
  return ropes.map((rope) => rope.number("original_max_position_embeddings")).find((length) => length !== undefined);
}
