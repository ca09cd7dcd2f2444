/** Yes, no, or what a key of config.json says (with the default of its class). */
export type Switch = boolean | { readonly key: string; readonly otherwise: boolean };

/** How a decoder differs from Llama. Source: its file in vllm/model_executor/models, 0.29. */
export interface DecoderTraits {
  readonly qkvBias: Switch;
  readonly outputBias: Switch;
  /** Norms of queries and keys: one vector per head size, or over all heads (whole, or split by rank). */
  readonly qkNorm: "none" | "head" | "whole" | "split";
  /** Queries come with a gate of the same width: in the same projection, or in one of its own. */
  readonly queryGate: "none" | "joined" | "own";
  /** A learned sink per head. */
  readonly sinks: boolean;
  readonly gatedMlp: boolean;
  readonly mlpBias: Switch;
  /** Norms of the hidden width in each layer. */
  readonly layerNorms: number;
  readonly finalNorm: boolean;
  readonly normBias: Switch;
  /** Learned positions: how many more rows than the maximum length. */
  readonly extraPositions: number | undefined;
  readonly tied: Switch;
  readonly headBias: boolean;
  readonly experts: ExpertTraits | undefined;
}

export interface ExpertTraits {
  /** Width of all shared experts of a layer: a key that says it, or a count times the experts' width. */
  readonly sharedWidthKey?: string;
  readonly sharedCountKey?: string;
  /** Every layer has one shared expert as wide as the routed ones. */
  readonly oneShared?: boolean;
  /** A vector that weighs the shared expert. */
  readonly sharedGate?: boolean;
  readonly routerBias?: boolean;
  /** Bias that steers the choice of experts, in float32. */
  readonly scoreBias?: boolean;
  readonly wideRouter?: boolean;
  readonly expertBias?: boolean;
  readonly ungated?: boolean;
}

export const LLAMA: DecoderTraits = {
  qkvBias: { key: "attention_bias", otherwise: false },
  outputBias: { key: "attention_bias", otherwise: false },
  qkNorm: "none",
  queryGate: "none",
  sinks: false,
  gatedMlp: true,
  mlpBias: { key: "mlp_bias", otherwise: false },
  layerNorms: 2,
  finalNorm: true,
  normBias: false,
  extraPositions: undefined,
  tied: { key: "tie_word_embeddings", otherwise: false },
  headBias: false,
  experts: undefined,
};

const QWEN2: DecoderTraits = { ...LLAMA, qkvBias: true, outputBias: false };
const QWEN3: DecoderTraits = {
  ...LLAMA,
  qkNorm: "head",
  outputBias: false,
};
const GEMMA: DecoderTraits = { ...LLAMA, tied: true };
const COHERE: DecoderTraits = { ...LLAMA, tied: true, layerNorms: 1, qkNorm: "none" };
const NEOX: DecoderTraits = {
  ...LLAMA,
  qkvBias: { key: "attention_bias", otherwise: true },
  outputBias: { key: "attention_bias", otherwise: true },
  gatedMlp: false,
  mlpBias: true,
  normBias: true,
};
const GPT2: DecoderTraits = { ...NEOX, qkvBias: true, outputBias: true, extraPositions: 0, tied: true };
const OLMO2: DecoderTraits = { ...LLAMA, qkNorm: "whole" };

const QWEN_EXPERTS: ExpertTraits = { sharedWidthKey: "shared_expert_intermediate_size", sharedGate: true };

export const decoderTraits: Readonly<Record<string, DecoderTraits>> = {
  AfmoeForCausalLM: {
    ...QWEN3,
    queryGate: "own",
    layerNorms: 4,
    experts: { sharedCountKey: "num_shared_experts", scoreBias: true, wideRouter: true },
  },
  ArceeForCausalLM: { ...LLAMA, gatedMlp: false },
  Cohere2ForCausalLM: COHERE,
  CohereForCausalLM: COHERE,
  CwmForCausalLM: LLAMA,
  Ernie4_5ForCausalLM: {
    ...LLAMA,
    qkvBias: { key: "use_bias", otherwise: false },
    outputBias: { key: "use_bias", otherwise: false },
    tied: { key: "tie_word_embeddings", otherwise: true },
  },
  Ernie4_5_MoeForCausalLM: {
    ...LLAMA,
    tied: { key: "tie_word_embeddings", otherwise: true },
    experts: { sharedCountKey: "moe_num_shared_experts", scoreBias: true, wideRouter: true },
  },
  Exaone4ForCausalLM: QWEN3,
  GPT2LMHeadModel: GPT2,
  GPTNeoXForCausalLM: NEOX,
  Gemma2ForCausalLM: { ...GEMMA, layerNorms: 4 },
  Gemma2Model: { ...GEMMA, layerNorms: 4 },
  Gemma3ForCausalLM: { ...GEMMA, layerNorms: 4, qkNorm: "head" },
  Gemma3ForConditionalGeneration: { ...GEMMA, layerNorms: 4, qkNorm: "head" },
  Gemma3TextModel: { ...GEMMA, layerNorms: 4, qkNorm: "head" },
  GemmaForCausalLM: GEMMA,
  Glm4ForCausalLM: { ...LLAMA, outputBias: false, layerNorms: 4 },
  Glm4MoeForCausalLM: {
    ...LLAMA,
    outputBias: false,
    experts: { sharedCountKey: "n_shared_experts", scoreBias: true, wideRouter: true },
  },
  GlmForCausalLM: { ...LLAMA, outputBias: false },
  GptOssForCausalLM: {
    ...LLAMA,
    qkvBias: true,
    outputBias: true,
    sinks: true,
    experts: { routerBias: true, expertBias: true },
  },
  GraniteForCausalLM: LLAMA,
  GraniteMoeForCausalLM: { ...LLAMA, experts: {} },
  GraniteMoeSharedForCausalLM: { ...LLAMA, experts: { sharedWidthKey: "shared_intermediate_size" } },
  HYV3ForCausalLM: {
    ...QWEN3,
    experts: { sharedCountKey: "num_shared_experts", scoreBias: true, wideRouter: true },
  },
  InternLM2ForCausalLM: {
    ...LLAMA,
    qkvBias: { key: "bias", otherwise: false },
    outputBias: { key: "bias", otherwise: false },
  },
  InternLM3ForCausalLM: {
    ...LLAMA,
    qkvBias: { key: "qkv_bias", otherwise: false },
    outputBias: { key: "bias", otherwise: false },
  },
  LLaMAForCausalLM: LLAMA,
  LlamaForCausalLM: LLAMA,
  LlamaModel: LLAMA,
  LlavaForConditionalGeneration: LLAMA,
  MiniMaxM2ForCausalLM: {
    ...LLAMA,
    outputBias: false,
    qkNorm: "split",
    experts: { scoreBias: true, wideRouter: true },
  },
  Ministral3ForCausalLM: LLAMA,
  Mistral3ForConditionalGeneration: LLAMA,
  MistralForCausalLM: LLAMA,
  MistralModel: LLAMA,
  MixtralForCausalLM: { ...LLAMA, experts: {} },
  NemotronForCausalLM: { ...LLAMA, gatedMlp: false, normBias: true },
  OPTForCausalLM: { ...GPT2, extraPositions: 2 },
  Olmo2ForCausalLM: OLMO2,
  Olmo3ForCausalLM: OLMO2,
  OlmoForCausalLM: { ...LLAMA, layerNorms: 0, finalNorm: false },
  OlmoeForCausalLM: { ...LLAMA, qkNorm: "split", experts: {} },
  Phi3ForCausalLM: LLAMA,
  PhiForCausalLM: { ...NEOX, qkvBias: true, outputBias: true, layerNorms: 1, headBias: true },
  PhiMoEForCausalLM: { ...LLAMA, normBias: true, headBias: true, experts: {} },
  Qwen2ForCausalLM: QWEN2,
  Qwen2Model: QWEN2,
  Qwen2MoeForCausalLM: { ...QWEN2, qkvBias: { key: "qkv_bias", otherwise: true }, experts: QWEN_EXPERTS },
  Qwen2VLForConditionalGeneration: QWEN2,
  Qwen2_5_VLForConditionalGeneration: QWEN2,
  Qwen3ForCausalLM: QWEN3,
  Qwen3MoeForCausalLM: { ...QWEN3, experts: {} },
  Qwen3VLForConditionalGeneration: QWEN3,
  Qwen3VLMoeForConditionalGeneration: { ...QWEN3, experts: {} },
  SeedOssForCausalLM: {
    ...LLAMA,
    qkvBias: { key: "attention_bias", otherwise: true },
    outputBias: { key: "attention_out_bias", otherwise: false },
  },
  SmolLM3ForCausalLM: LLAMA,
  SolarForCausalLM: LLAMA,
  StableLmForCausalLM: {
    ...LLAMA,
    qkvBias: { key: "use_qkv_bias", otherwise: false },
    outputBias: false,
    normBias: true,
  },
  Starcoder2ForCausalLM: {
    ...NEOX,
    qkvBias: { key: "use_bias", otherwise: true },
    outputBias: { key: "use_bias", otherwise: true },
    mlpBias: { key: "use_bias", otherwise: true },
    tied: { key: "tie_word_embeddings", otherwise: true },
  },
  TeleChat3ForCausalLM: LLAMA,
};
