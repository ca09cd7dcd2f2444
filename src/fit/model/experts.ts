import type { ModelConfig } from "./model-config.ts";

/** Source: get_num_experts in vllm/transformers_utils/model_arch_config_convertor.py, 0.29. */
const EXPERT_KEYS = ["num_experts", "moe_num_experts", "n_routed_experts", "num_local_experts"];

export function expertCount({ text }: ModelConfig): number {
  return text.number(...EXPERT_KEYS) ?? text.child("ffn_config")?.number("moe_num_experts") ?? 0;
}

export function isMixtureOfExperts(config: ModelConfig): boolean {
  return expertCount(config) > 0;
}
