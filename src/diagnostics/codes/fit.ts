import type { CodeEntry } from "../code-entry.ts";

/** RF42x to RF46x: a model against its GPU, its engine arguments and vLLM. */
export const fitCodes = {
  RF420: entry(
    "error",
    "Does not fit",
    "By vLLM's own accounting the model does not start on this GPU with these engine arguments. The help names the cheapest change with which it would.",
  ),
  RF421: entry(
    "warn",
    "Fits tightly",
    "The model fits only if the terms that can be estimated, but not computed, turn out as expected or better.",
  ),
  RF422: entry(
    "info",
    "Cannot tell whether it fits",
    "Something that the memory depends on is not known: the architecture, its config, the size of its weights or the layout of its cache. Nothing is guessed.",
  ),
  RF430: entry(
    "error",
    "tensor_parallel_size does not divide the heads",
    "vLLM splits attention heads evenly over the GPUs of a replica, and refuses a size that does not divide them.",
  ),
  RF431: entry(
    "error",
    "tensor_parallel_size does not divide the model",
    "A part of the model besides its attention heads (state heads, experts, an intermediate width, blocks of a quantized weight) cannot be split evenly over this many GPUs.",
  ),
  RF432: entry(
    "error",
    "max_model_len above what the config allows",
    "The model's config allows shorter contexts only. vLLM refuses a longer one, unless VLLM_ALLOW_LONG_MAX_MODEL_LEN is set on purpose.",
  ),
  RF433: entry(
    "error",
    "quantization does not match the checkpoint",
    "The checkpoint is quantized with another method than the argument says. Leave the argument out: vLLM reads the method from the checkpoint.",
  ),
  RF434: entry("error", "GPU too old for the quantization", "The method needs a GPU of a higher compute capability."),
  RF435: entry("error", "dtype not possible", "The model, the GPU or the quantization does not work with this type."),
  RF436: entry(
    "error",
    "kv_cache_dtype not possible",
    "The attention of this model, or this GPU, has no kernels for a cache of this type.",
  ),
  RF437: entry(
    "error",
    "block_size not possible",
    "Attention kernels work on pages of whole multiples of 16 tokens (64 for some models).",
  ),
  RF438: entry(
    "error",
    "max_num_batched_tokens too small",
    "A step must have room for one token of each sequence, and, without chunked prefill, for a whole prompt.",
  ),
  RF439: entry(
    "error",
    "max_lora_rank not possible",
    "vLLM knows certain ranks only, and an adapter must not be of a higher one.",
  ),
  RF440: entry(
    "error",
    "Architecture not in this vLLM release",
    "The vLLM release that serving.ray pins does not know the model's architecture. Another release may.",
  ),
  RF441: entry(
    "error",
    "trust_remote_code needed",
    "The model's config is built by code in its repository, which vLLM runs only when trust_remote_code allows it.",
  ),
  RF442: entry(
    "error",
    "Model cannot do the task",
    "The architecture is made for another task than the one the model is configured for.",
  ),
} as const satisfies Record<string, CodeEntry>;

function entry<S extends CodeEntry["severity"]>(
  severity: S,
  title: string,
  explanation: string,
): CodeEntry & { readonly severity: S } {
  return { severity, title, explanation };
}
