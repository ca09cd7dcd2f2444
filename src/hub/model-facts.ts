import type { JsonObject } from "../schema/json.ts";

/** What is known of one repository of the Hub at one commit, or of one folder: a record of the lock. */
export interface ModelFacts {
  /** `model_source` as written. */
  readonly source: string;
  /** As asked for; `null` is the default branch. */
  readonly revision: string | null;
  /** 40 hex digits; `null` for a folder. */
  readonly commit: string | null;
  readonly gated: false | "auto" | "manual";
  readonly private: boolean;
  /** `config.json`, without tables of label names; `null` when there is none. */
  readonly config: JsonObject | null;
  readonly generation_config: JsonObject | null;
  /** A quantization that stands in a file of its own: `hf_quant_config.json`, `quantize_config.json`, `quant_config.json`. */
  readonly quantization_config: JsonObject | null;
  readonly weights: WeightFacts | null;
  readonly tokenizer: TokenizerFacts | null;
  /** In `tokenizer_config.json`, or as a file of its own. */
  readonly chat_template: boolean;
  /** `adapter_config.json` when the repository is a LoRA adapter. */
  readonly adapter: AdapterFacts | null;
}

/** The weights that vLLM loads: duplicates in other formats are not counted. */
export interface WeightFacts {
  readonly format: "safetensors" | "mistral" | "bin" | "pt" | "gguf";
  /**
   * Where the bytes come from. `headers`: the offsets of every tensor, exact. `file_sizes`: whole files, a few KiB too
   * much each. `index`: what the index file says, which can be wrong.
   */
  readonly basis: "headers" | "file_sizes" | "index";
  readonly files: number;
  /** Bytes of all tensors, as they are stored. */
  readonly bytes: number;
  /** The same by dtype, by safetensors' names (`BF16`, `F8_E4M3`, `I32`); empty when only the sum is known. */
  readonly bytes_by_dtype: Readonly<Record<string, number>>;
  /**
   * Tensors by name, with `*` for the number of a layer or expert, each as dtype, tensors, bytes. The numbers of layers
   * behind the last one that `config.json` counts (layers for multi-token prediction) stay: `model.layers.61.eh_proj.weight`.
   * Empty when only sums are known, or when there are too many names.
   */
  readonly tensors: Readonly<Record<string, TensorGroup>>;
}

export type TensorGroup = readonly [dtype: string, tensors: number, bytes: number];

export interface TokenizerFacts {
  readonly files: readonly string[];
  /** `model_max_length` of `tokenizer_config.json`, where it is a limit. */
  readonly max_length: number | null;
}

export interface AdapterFacts {
  readonly base_model: string | null;
  readonly rank: number | null;
  readonly target_modules: readonly string[];
  /** Bytes of the adapter's own weights. */
  readonly bytes: number;
}
