import { ownEntry } from "../../diagnostics/own-entry.ts";
import { dtypeBytes } from "../kv/kv-dtype.ts";
import type { Fields } from "../model/fields.ts";
import { headsOf } from "../model/heads.ts";
import { ropeParameters } from "../model/max-length.ts";
import type { ModelConfig } from "../model/model-config.ts";

/** Multimodal rotary positions keep a table four times as long (mrope.py, 0.29). */
const MROPE_FACTOR = 4;

/** Models that have no rotary positions at all. */
const WITHOUT = /^(?:bert|roberta|xlm-roberta|gpt2|opt|bloom|jamba|mamba|mamba2|falcon_mamba|nemotron_h|whisper)$/u;

/**
 * Tables of rotary positions that stay on every GPU. They are as long as the config's maximum, not as
 * max_model_len: 2.7 GB for Llama-4-Scout. Source: vllm/model_executor/layers/rotary_embedding, 0.29.
 */
export function rotaryBytes(config: ModelConfig, dtype: string): number {
  const { text, textType } = config;
  const heads = headsOf(config);
  const length = text.number("max_position_embeddings");
  if (heads === undefined || length === undefined || WITHOUT.test(textType)) return 0;
  const latent = text.number("qk_rope_head_dim");
  const sets = ropeParameters(text);
  const bytes = ownEntry(dtypeBytes, dtype) ?? 2;
  const rows = (rope: Fields | undefined): number =>
    length * stretch(rope) * (rope?.numbers("mrope_section") === undefined ? 1 : MROPE_FACTOR);
  const width = (rope: Fields | undefined, size: number): number =>
    size * (rope?.number("partial_rotary_factor") ?? text.number("partial_rotary_factor", "rotary_pct") ?? 1);
  const local = localTable(config, length) * heads.size;
  const tables = (sets.length === 0 ? [undefined] : sets).map(
    (rope) => rows(rope) * (latent ?? width(rope, heads.size)),
  );
  return bytes * (local + tables.reduce((sum, elements) => sum + elements, 0));
}

/** Scaling that lengthens the table; the others stretch positions inside of it. */
function stretch(rope: Fields | undefined): number {
  const type = rope?.text("rope_type") ?? rope?.text("type");
  return type === "linear" || type === "dynamic" ? (rope?.number("factor") ?? 1) : 1;
}

/** Gemma 3's sliding layers have a table of their own. */
function localTable({ textType }: ModelConfig, length: number): number {
  return textType.startsWith("gemma3") ? length : 0;
}
