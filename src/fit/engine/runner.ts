/** Source: _SUFFIX_TO_DEFAULTS in vllm/config/model.py, 0.29; the first suffix that matches decides. */
const SUFFIXES: readonly (readonly [string, "generate" | "pooling"])[] = [
  ["ForCausalLM", "generate"],
  ["ForConditionalGeneration", "generate"],
  ["ChatModel", "generate"],
  ["LMHeadModel", "generate"],
  ["ForTextEncoding", "pooling"],
  ["ForMaskedLM", "pooling"],
  ["ForRetrieval", "pooling"],
  ["Classification", "pooling"],
  ["RewardModeling", "pooling"],
  ["Model", "pooling"],
];

/** Named like an embedding model, but a chat model. */
const GENERATES = new Set([
  "ChatGLMModel",
  "Gemma2Model",
  "LlamaModel",
  "MistralModel",
  "Qwen2Model",
  "MiDashengLMModel",
  "UltravoxModel",
  "Qwen2_5OmniModel",
]);

/** What vLLM takes for `runner: auto`. A sentence-transformers repository is pooling too; its files are not seen here. */
export function defaultRunner(architecture: string): "generate" | "pooling" {
  if (GENERATES.has(architecture)) return "generate";
  return SUFFIXES.find(([suffix]) => architecture.endsWith(suffix))?.[1] ?? "generate";
}
