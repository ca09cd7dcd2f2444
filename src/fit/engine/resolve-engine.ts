import type { Architecture } from "../architectures.ts";
import type { GpuFacts } from "../gpu-facts.ts";
import type { StateMode } from "../kv/kv-spec.ts";
import { resolveDtype, type ModelDtype } from "../model/dtype.ts";
import { isMixtureOfExperts } from "../model/experts.ts";
import { derivedLength } from "../model/max-length.ts";
import type { ModelConfig } from "../model/model-config.ts";
import type { ReleaseRules } from "../release.ts";
import { batchDefaults } from "./batch-defaults.ts";
import { argumentsOnCpu } from "./cpu-platform.ts";
import { resolveCacheDtype } from "./cache-dtype.ts";
import type { EngineArguments } from "./engine-arguments.ts";
import { defaultRunner } from "./runner.ts";

/** The engine arguments with vLLM's own defaults filled in, for one model on one GPU. */
export interface ResolvedEngine {
  readonly runner: "generate" | "pooling";
  readonly tensorParallel: number;
  readonly pipelineParallel: number;
  readonly maxModelLen: number;
  readonly maxNumSeqs: number;
  readonly maxNumBatchedTokens: number;
  readonly maxInFlightTokens: number;
  readonly dtype: ModelDtype;
  /** Never `auto`. */
  readonly cacheDtype: string;
  readonly prefixCaching: boolean;
  readonly stateMode: StateMode;
  /** Types of the recurrent state's parts. */
  readonly stateDtype: string;
  readonly ssmDtype: string;
  /** Undefined: the attention backend chooses. */
  readonly blockSize: number | undefined;
}

export interface EngineContext {
  readonly config: ModelConfig;
  readonly architecture: Architecture | undefined;
  readonly gpu: GpuFacts;
  readonly rules: ReleaseRules;
}

/** Source: EngineArgs.create_engine_config in vllm/engine/arg_utils.py, 0.29. */
export function resolveEngine(given: EngineArguments, context: EngineContext): ResolvedEngine {
  const { config, gpu } = context;
  const maxModelLen = wantedLength(given, config);
  const args = gpu.cpu === undefined ? given : argumentsOnCpu(given, { config, cpu: gpu.cpu, maxModelLen });
  const runner = args.runner ?? defaultRunner(config.architecture);
  const dtype = resolveDtype(config, {
    argument: args.dtype,
    pooling: runner === "pooling",
    capability: gpu.computeCapability,
  });
  const batch = batchSizes(args, context, maxModelLen, runner);
  const prefixCaching = args.enable_prefix_caching ?? cachesPrefixes(context, runner);
  const stateDtype =
    args.mamba_cache_dtype === undefined || args.mamba_cache_dtype === "auto" ? dtype : args.mamba_cache_dtype;
  return {
    runner,
    tensorParallel: args.tensor_parallel_size ?? 1,
    pipelineParallel: args.pipeline_parallel_size ?? 1,
    maxModelLen,
    ...batch,
    maxInFlightTokens: concurrentBatches(args, context, runner) * batch.maxNumBatchedTokens,
    dtype,
    cacheDtype: resolveCacheDtype(config, args.kv_cache_dtype, dtype),
    prefixCaching,
    stateMode: stateModeOf(args, context, prefixCaching),
    stateDtype,
    ssmDtype: ssmDtypeOf(args, config, stateDtype),
    blockSize: args.block_size,
  };
}

/** -1 asks vLLM to take what fits; the fit then starts from the longest that the model allows. */
function wantedLength(args: EngineArguments, config: ModelConfig): number {
  const asked = args.max_model_len;
  if (asked !== undefined && asked > 0) return asked;
  return derivedLength(config, args.disable_sliding_window).default;
}

function batchSizes(
  args: EngineArguments,
  { gpu, rules, architecture }: EngineContext,
  maxModelLen: number,
  runner: ResolvedEngine["runner"],
): Pick<ResolvedEngine, "maxNumSeqs" | "maxNumBatchedTokens"> {
  const factor = args.performance_mode === "throughput" ? 2 : 1;
  const worldSize = (args.tensor_parallel_size ?? 1) * (args.pipeline_parallel_size ?? 1);
  const defaults = batchDefaults(gpu, rules, worldSize);
  const seqs = args.max_num_seqs ?? defaults.maxNumSeqs * factor;
  if (args.max_num_batched_tokens !== undefined) {
    const maxNumBatchedTokens = args.max_num_batched_tokens;
    const maxNumSeqs = args.max_num_seqs ?? Math.min(seqs, maxNumBatchedTokens);
    return { maxNumSeqs, maxNumBatchedTokens };
  }
  const chunked = args.enable_chunked_prefill ?? chunksPrefill(architecture, runner);
  const whole = chunked ? 0 : maxModelLen;
  const tokens = Math.min(seqs * maxModelLen, Math.max(defaults.maxNumBatchedTokens * factor, whole));
  return { maxNumSeqs: args.max_num_seqs ?? Math.min(seqs, tokens), maxNumBatchedTokens: tokens };
}

function chunksPrefill(architecture: Architecture | undefined, runner: ResolvedEngine["runner"]): boolean {
  if (architecture?.attention === "encoder_decoder") return false;
  return runner === "generate" || architecture?.attention !== "encoder_only";
}

/** Source: VllmConfig.max_concurrent_batches in vllm/config/vllm.py, 0.29; the rule for 0.26 by its records. */
function concurrentBatches(args: EngineArguments, context: EngineContext, runner: ResolvedEngine["runner"]): number {
  const stages = args.pipeline_parallel_size ?? 1;
  if (!(args.async_scheduling ?? runner === "generate")) return stages;
  if (context.rules.secondRunnerForAll || runsOnSecondRunner(context)) return stages + 1;
  return stages <= 1 ? 2 : stages;
}

/** MoE architectures that 0.26 runs on its second model runner, which is the default for dense ones. */
const SECOND_RUNNER_EXPERTS = new Set(["DeepseekV2ForCausalLM", "GraniteMoeForCausalLM", "Qwen2MoeForCausalLM"]);

function runsOnSecondRunner({ config, architecture }: EngineContext): boolean {
  if (architecture?.attention === "attention_free") return false;
  if (SECOND_RUNNER_EXPERTS.has(config.architecture)) return true;
  return architecture?.attention !== "hybrid" && !isMixtureOfExperts(config);
}

/** Source: ModelConfig.is_prefix_caching_supported in vllm/config/model.py, 0.29. */
function cachesPrefixes({ architecture, rules }: EngineContext, runner: ResolvedEngine["runner"]): boolean {
  switch (architecture?.attention) {
    case "hybrid":
      return runner === "generate" && rules.hybridPrefixCachingByDefault;
    case "attention_free":
    case "encoder_decoder":
    case "encoder_only":
      return false;
    case "decoder":
    case undefined:
      return true;
  }
}

/** Source: MambaModelConfig in vllm/model_executor/models/config.py, 0.29; the default of 0.26 by its records. */
function stateModeOf(args: EngineArguments, { architecture, rules }: EngineContext, prefixCaching: boolean): StateMode {
  const hasState = architecture?.attention === "hybrid" || architecture?.attention === "attention_free";
  if (!prefixCaching || !hasState) return "none";
  const perBlock = architecture?.statePerBlock ?? false;
  const asked = args.mamba_cache_mode ?? "none";
  if (asked === "all") return perBlock ? "all" : "align";
  return asked === "none" && perBlock && !rules.hybridPrefixCachingByDefault ? "all" : "align";
}

/** Source: NemotronHForCausalLMConfig and Qwen3_5ForConditionalGenerationConfig in vllm's models/config.py, 0.29. */
function ssmDtypeOf(args: EngineArguments, { text, textType }: ModelConfig, stateDtype: string): string {
  const asked = args.mamba_ssm_cache_dtype;
  if (asked !== undefined && asked !== "auto") return asked;
  if (textType.startsWith("nemotron_h")) return text.text("mamba_ssm_cache_dtype") ?? "float32";
  if (textType.startsWith("qwen3_5")) return text.text("mamba_ssm_dtype") ?? stateDtype;
  return stateDtype;
}
