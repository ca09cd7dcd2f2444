import { headsOf } from "../model/heads.ts";
import { isMixtureOfExperts } from "../model/experts.ts";
import { releaseRules } from "../release.ts";
import { argument, type CheckInput, type ModelCheck } from "./check-input.ts";

/** vllm/config/model.py verify_with_parallel_config, 0.29. */
export const dividesHeads: ModelCheck = (input) => {
  const heads = headsOf(input.config)?.query;
  const { tensorParallel } = input.engine;
  if (heads === undefined || heads % tensorParallel === 0) return [];
  return [
    {
      code: "RF430",
      message: `tensor_parallel_size ${tensorParallel} does not divide the model's ${heads} attention heads`,
      path: argument(input, "tensor_parallel_size"),
      help: `Use ${divisors(heads).join(", ")}.`,
    },
  ];
};

interface Divided {
  readonly what: string;
  readonly size: number;
}

/** Parts that vLLM's parallel layers divide with an assertion, by the keys of the config that size them. */
const DIVIDED_KEYS: readonly (readonly [string, string])[] = [
  ["linear_num_key_heads", "linear-attention key heads"],
  ["linear_num_value_heads", "linear-attention value heads"],
  ["mamba_num_heads", "Mamba heads"],
  ["mamba_n_heads", "Mamba heads"],
  ["n_mamba_heads", "Mamba heads"],
  ["intermediate_size", "intermediate width"],
  ["moe_intermediate_size", "width of the experts"],
  ["shared_expert_intermediate_size", "width of the shared expert"],
];

export const dividesRest: ModelCheck = (input) => {
  const { tensorParallel } = input.engine;
  const uneven = dividedParts(input).find(({ size }) => size % tensorParallel !== 0);
  if (uneven !== undefined) return [refused(input, `the model's ${uneven.what} (${uneven.size})`)];
  const keyValue = headsOf(input.config)?.keyValue ?? 1;
  // Heads of keys and values are shared or repeated, but never cut.
  const repeats = tensorParallel > keyValue ? tensorParallel % keyValue === 0 : keyValue % tensorParallel === 0;
  if (!repeats) return [refused(input, `the model's ${keyValue} key-value heads, and is no multiple of them`)];
  return blockShards(input);
};

function dividedParts({ config }: CheckInput): readonly Divided[] {
  return DIVIDED_KEYS.flatMap(([key, what]) => {
    const size = config.text.number(key);
    return size === undefined || size === 0 ? [] : [{ what, size }];
  });
}

/** FP8 weights in blocks: a shard must hold whole blocks (fp8.py; 0.29 allows uneven ones for experts). */
function blockShards(input: CheckInput): ReturnType<ModelCheck> {
  const { config, engine, release } = input;
  const [block] = config.quantization?.numbers("weight_block_size") ?? [];
  if (block === undefined || config.quantization?.text("quant_method") !== "fp8") return [];
  const experts = isMixtureOfExperts(config);
  if (experts && releaseRules[release].unevenBlockFp8Experts) return [];
  const width = experts
    ? config.text.number("moe_intermediate_size", "intermediate_size")
    : config.text.number("intermediate_size");
  if (width === undefined || (width / engine.tensorParallel) % block === 0) return [];
  return [refused(input, `the FP8 blocks of ${block}: ${width} / ${engine.tensorParallel} is no multiple of it`)];
}

function refused(input: CheckInput, what: string): ReturnType<ModelCheck>[number] {
  return {
    code: "RF431",
    message: `tensor_parallel_size ${input.engine.tensorParallel} does not divide ${what}`,
    path: argument(input, "tensor_parallel_size"),
    help: "Use a size that divides it, or more pipeline stages.",
  };
}

/** Sizes that a node can have. */
function divisors(heads: number): readonly number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 16].filter((size) => heads % size === 0);
}
