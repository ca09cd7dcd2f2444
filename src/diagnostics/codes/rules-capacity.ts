import type { CodeEntry } from "../code-entry.ts";

/** RF405 to RF419, beside those of `rules.ts`: what a target has. */
export const capacityRuleCodes = {
  RF405: {
    severity: "warn",
    title: "Shared GPUs too full",
    explanation:
      "Models that share GPUs leave about 5 % of the memory for what vLLM does not count: a CUDA context for each process, NCCL. Otherwise the last one fails with `Free memory on device`.",
  },
  RF408: {
    severity: "error",
    title: "Too few nodes to spread over",
    explanation:
      "With STRICT_SPREAD each bundle of a replica is on a node of its own. The target declares fewer nodes, and Ray would wait for ever.",
  },
  RF410: {
    severity: "warn",
    title: "No room for blue_green",
    explanation:
      "blue_green starts a new version beside the old one. The declared nodes have no room for both, so every change of the model is refused until there is.",
  },
  RF413: {
    severity: "error",
    title: "dtype that the GPU does not have",
    explanation:
      "GPUs before compute capability 8.0 (V100, T4, P100, P4) have no bfloat16. vLLM refuses it at the start.",
  },
  RF414: {
    severity: "error",
    title: "Quantization that the GPU does not run",
    explanation: "Each method of quantization has kernels for some compute capabilities only. vLLM refuses older GPUs.",
  },
  RF417: {
    severity: "error",
    title: "Several nodes on one machine",
    explanation:
      "A target of kind local is the machine that the runner is on. Several nodes are a target of kind cluster.",
  },
} as const satisfies Record<string, CodeEntry>;
