import { type HubFile, type HubRepository, repository, type RepositoryOptions, safetensors } from "./repository.ts";

/** Two layers of a Llama, as Transformers writes it. */
export const llamaConfig = {
  architectures: ["LlamaForCausalLM"],
  model_type: "llama",
  hidden_size: 4096,
  num_hidden_layers: 2,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  torch_dtype: "bfloat16",
  id2label: { "0": "LABEL_0" },
};

const MiB = 1024 * 1024;

/** Two shards, of which no request may read more than the header. */
export const llamaShards: Readonly<Record<string, HubFile>> = {
  "model-00001-of-00002.safetensors": safetensors({
    "model.embed_tokens.weight": { dtype: "BF16", shape: [128, 4096], bytes: MiB },
    "model.layers.0.mlp.gate_proj.weight": { dtype: "BF16", shape: [128, 4096], bytes: MiB },
  }),
  "model-00002-of-00002.safetensors": safetensors({
    "model.layers.1.mlp.gate_proj.weight": { dtype: "BF16", shape: [128, 4096], bytes: MiB },
    "model.layers.2.eh_proj.weight": { dtype: "BF16", shape: [64, 4096], bytes: MiB / 2 },
    "lm_head.weight": { dtype: "F32", shape: [64, 4096], bytes: MiB },
  }),
};

/** A whole model; `options.files` are added, and `null` takes one away. */
export function llama(
  id: string,
  {
    files = {},
    ...options
  }: Partial<Omit<RepositoryOptions, "files">> & {
    readonly files?: Readonly<Record<string, HubFile | object | string | null>>;
  } = {},
): HubRepository {
  const all = {
    "config.json": llamaConfig,
    "generation_config.json": { temperature: 0.6 },
    "tokenizer.json": {},
    "tokenizer_config.json": { chat_template: "{{ messages }}", model_max_length: 4096 },
    "README.md": "# A model",
    ...llamaShards,
    ...files,
  };
  const kept: Record<string, HubFile | object | string> = {};
  for (const [name, content] of Object.entries(all)) if (content !== null) kept[name] = content;
  return repository(id, { ...options, files: kept });
}
