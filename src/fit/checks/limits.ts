import { derivedLength } from "../model/max-length.ts";
import { argument, type ModelCheck } from "./check-input.ts";

/** vllm/config/model.py _get_and_verify_max_len, 0.29. */
export const lengthWithinModel: ModelCheck = (input) => {
  const { config, args } = input;
  const asked = args.max_model_len;
  const { limit, key } = derivedLength(config, args.disable_sliding_window);
  if (asked === undefined || limit === undefined || asked <= limit) return [];
  if ((config.root.number("model_max_length") ?? 0) >= asked) return [];
  return [
    {
      code: "RF432",
      message: `max_model_len ${asked} is above the ${limit} tokens that the model was made for`,
      path: argument(input, "max_model_len"),
      help: `The limit follows from ${key ?? "the model's config"}. Use ${limit} or less.`,
      repair: [{ kind: "set_value", path: argument(input, "max_model_len"), value: limit }],
    },
  ];
};

/** vllm/config/scheduler.py, 0.29. */
export const batchHoldsSequences: ModelCheck = (input) => {
  const { args, engine } = input;
  const { maxNumBatchedTokens, maxNumSeqs, maxModelLen } = engine;
  const path = argument(input, args.max_num_batched_tokens === undefined ? "max_num_seqs" : "max_num_batched_tokens");
  if (maxNumBatchedTokens < maxNumSeqs) {
    return [
      {
        code: "RF438",
        message: `max_num_batched_tokens ${maxNumBatchedTokens} is less than max_num_seqs ${maxNumSeqs}`,
        path,
        help: "Raise max_num_batched_tokens, or lower max_num_seqs.",
      },
    ];
  }
  if (args.enable_chunked_prefill !== false || maxNumBatchedTokens >= maxModelLen) return [];
  return [
    {
      code: "RF438",
      message: `without chunked prefill, max_num_batched_tokens ${maxNumBatchedTokens} must be at least max_model_len ${maxModelLen}`,
      path,
      help: "Raise it, or leave enable_chunked_prefill on.",
    },
  ];
};

/** Pages of the attention kernels (get_supported_kernel_block_sizes of the backends, 0.29). */
const PAGE = 16;

export const blockSizeKnown: ModelCheck = (input) => {
  const { args } = input;
  if (args.block_size === undefined || args.block_size % PAGE === 0) return [];
  return [
    {
      code: "RF437",
      message: `no attention kernel works on blocks of ${args.block_size} tokens`,
      path: argument(input, "block_size"),
      help: "Use a multiple of 16, or leave block_size out: vLLM picks what its kernels like best.",
    },
  ];
};

/** vllm/config/lora.py, 0.29. */
const RANKS = [1, 8, 16, 32, 64, 128, 256, 320, 512];
const DEFAULT_RANK = 16;

export const loraRank: ModelCheck = (input) => {
  const { args, adapterRanks = {} } = input;
  const rank = args.max_lora_rank;
  const path = argument(input, "max_lora_rank");
  if (rank !== undefined && !RANKS.includes(rank)) {
    return [{ code: "RF439", message: `max_lora_rank ${rank} is not one of ${RANKS.join(", ")}`, path }];
  }
  const highest = rank ?? DEFAULT_RANK;
  return Object.entries(adapterRanks).flatMap(([name, own]) => {
    if (own <= highest) return [];
    const enough = RANKS.find((known) => known >= own);
    const help = enough === undefined ? "vLLM supports no rank as high as this." : `Set max_lora_rank to ${enough}.`;
    return [
      {
        code: "RF439" as const,
        message: `adapter ${name} has rank ${own}, above max_lora_rank ${highest}`,
        path,
        help,
      },
    ];
  });
};
