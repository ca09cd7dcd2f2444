import { ownEntry } from "../../diagnostics/own-entry.ts";
import type { Fields } from "./fields.ts";
import { layerCountOf } from "./heads.ts";
import type { ModelConfig } from "./model-config.ts";

/**
 * What each decoder layer is, as `layer_types` says or as the model type's config class derives it.
 * Undefined: the model type has no such notion, and every layer is alike.
 * Source: the `__post_init__` methods of transformers 5.24's configuration_*.py.
 */
export function layerTypesOf(config: ModelConfig): readonly string[] | undefined {
  const layers = layerCountOf(config.text);
  if (layers === undefined) return undefined;
  const types = listed(config.text) ?? derived(config, layers);
  if (types === undefined) return undefined;
  const known = types.slice(0, layers);
  return config.textType.startsWith("gemma4") && known.length > 0 ? [...known.slice(0, -1), "full_attention"] : known;
}

function listed(text: Fields): readonly string[] | undefined {
  return text.texts("layer_types") ?? text.texts("layers_block_type");
}

interface Pattern {
  /** Key that holds the length of the repeated pattern. */
  readonly key?: string;
  readonly every: number;
  readonly others: string;
  /** Where in the pattern the full-attention layer stands. */
  readonly full: "first" | "last";
}

const SLIDING = "sliding_attention";

/** Model types that repeat "some local layers, one full layer". */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  afmoe: { key: "global_attn_every_n_layers", every: 4, others: SLIDING, full: "last" },
  cohere2: { key: "sliding_window_pattern", every: 4, others: SLIDING, full: "last" },
  cwm: { every: 4, others: SLIDING, full: "first" },
  gemma2: { every: 2, others: SLIDING, full: "last" },
  gemma3_text: { key: "sliding_window_pattern", every: 6, others: SLIDING, full: "last" },
  gemma3n_text: { every: 5, others: SLIDING, full: "last" },
  gemma4_text: { every: 6, others: SLIDING, full: "last" },
  granite_swa: { every: 4, others: SLIDING, full: "first" },
  granitemoe_swa: { every: 4, others: SLIDING, full: "first" },
  gpt_oss: { every: 2, others: SLIDING, full: "last" },
  laguna: { every: 1, others: SLIDING, full: "last" },
  mellum: { every: 1, others: SLIDING, full: "last" },
  modernbert: { key: "global_attn_every_n_layers", every: 3, others: SLIDING, full: "first" },
  olmo3: { every: 4, others: SLIDING, full: "last" },
  olmo_hybrid: { every: 4, others: "linear_attention", full: "last" },
  qwen3_5_moe_text: { key: "full_attention_interval", every: 4, others: "linear_attention", full: "last" },
  qwen3_5_text: { key: "full_attention_interval", every: 4, others: "linear_attention", full: "last" },
  vaultgemma: { every: 2, others: SLIDING, full: "last" },
  qwen3_next: { key: "full_attention_interval", every: 4, others: "linear_attention", full: "last" },
};

/** Model types where `use_sliding_window` makes the layers from `max_window_layers` on slide. */
const WINDOW_FROM_LAYER = new Set(["qwen2", "qwen3", "qwen2_vl_text", "qwen2_5_vl_text", "qwen2_5_omni_text"]);

function derived(config: ModelConfig, layers: number): readonly string[] | undefined {
  const pattern = ownEntry(PATTERNS, config.textType);
  if (pattern !== undefined) return repeated(pattern, config.text, layers);
  if (config.textType.startsWith("exaone")) return exaone(config.text, layers);
  if (!WINDOW_FROM_LAYER.has(config.textType)) return undefined;
  const slides = config.text.flag("use_sliding_window") === true && config.text.has("sliding_window");
  const from = config.text.number("max_window_layers") ?? layers;
  return Array.from({ length: layers }, (_, index) => (slides && index >= from ? SLIDING : "full_attention"));
}

function repeated(pattern: Pattern, text: Fields, layers: number): readonly string[] {
  const every = (pattern.key === undefined ? undefined : text.number(pattern.key)) ?? pattern.every;
  const at = pattern.full === "first" ? 0 : every - 1;
  return Array.from({ length: layers }, (_, index) => (index % every === at ? "full_attention" : pattern.others));
}

function exaone(text: Fields, layers: number): readonly string[] | undefined {
  const every = text.has("sliding_window") ? text.number("sliding_window_pattern") : undefined;
  if (every === undefined) return undefined;
  return repeated({ every, others: SLIDING, full: "last" }, text, layers);
}
