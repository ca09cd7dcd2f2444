import { mimoV2Layers, step3p5Layers } from "./layers/asymmetric.ts";
import type { CacheLayers } from "./layers/cache-layer.ts";
import { chunkedLayers } from "./layers/chunked.ts";
import { gemmaLayers } from "./layers/gemma4.ts";
import {
  bailingLinearLayers,
  deltaNetLayers,
  falconH1Layers,
  graniteHybridLayers,
  jambaLayers,
  kimiLinearLayers,
  mamba2Layers,
  mambaLayers,
  nemotronHLayers,
  shortConvolutionLayers,
  zamba2Layers,
} from "./layers/hybrid.ts";
import { latentLayers } from "./layers/latent.ts";
import { maybeBidirectionalLayers, uniformLayers } from "./layers/uniform.ts";
import { whisperLayers } from "./layers/whisper.ts";
import type { ModelConfig } from "./model/model-config.ts";

/** How vLLM treats an architecture's memory of a sequence. */
export type AttentionType = "decoder" | "hybrid" | "attention_free" | "encoder_only" | "encoder_decoder";

export interface Architecture {
  readonly attention: AttentionType;
  /** Undefined result: the config misses what the formula needs. */
  readonly layers: (config: ModelConfig, tensorParallel: number) => CacheLayers | undefined;
  /** Can keep a state for each block (`mamba_cache_mode: all`); until 0.26 that was the default with prefix caching. */
  readonly statePerBlock?: boolean;
  readonly pooling?: boolean;
}

type Family = Omit<Architecture, "pooling">;

const DECODER: Family = { attention: "decoder", layers: uniformLayers };
const LATENT: Family = { attention: "decoder", layers: latentLayers };
const GEMMA_SHARED: Family = { attention: "decoder", layers: gemmaLayers };
const CHUNKED: Family = { attention: "decoder", layers: chunkedLayers };
const DELTA_NET: Family = { attention: "hybrid", layers: deltaNetLayers };
const ENCODER: Family = { attention: "encoder_only", layers: () => [] };

/** Names in vLLM's registry, by how their layers use the cache. */
const FAMILIES: readonly (readonly [Family, readonly string[]])[] = [
  [
    DECODER,
    [
      "AfmoeForCausalLM",
      "AriaForConditionalGeneration",
      "Blip2ForConditionalGeneration",
      "Cohere2MoeForCausalLM",
      "Cohere2VisionForConditionalGeneration",
      "Cosmos3EdgeForConditionalGeneration",
      "Exaone4_5_ForConditionalGeneration",
      "FlexOlmoForCausalLM",
      "GPT2ForSequenceClassification",
      "GPTBigCodeForCausalLM",
      "Gemma2Model",
      "Glm4vForConditionalGeneration",
      "GlmAsrForConditionalGeneration",
      "GlmOcrForConditionalGeneration",
      "GraniteMoeSWAForCausalLM",
      "GraniteSWAForCausalLM",
      "GraniteSpeechForConditionalGeneration",
      "HrmTextForCausalLM",
      "HyperCLOVAXForCausalLM",
      "Idefics3ForConditionalGeneration",
      "InternVLForConditionalGeneration",
      "Jais2ForCausalLM",
      "LagunaForCausalLM",
      "LlamaModel",
      "MellumForCausalLM",
      "MistralModel",
      "PaddleOCRVLForConditionalGeneration",
      "PaliGemmaForConditionalGeneration",
      "PersimmonForCausalLM",
      "Qwen2AudioForConditionalGeneration",
      "Qwen2Model",
      "Qwen2_5OmniForConditionalGeneration",
      "Qwen3ASRForConditionalGeneration",
      "SmolVLMForConditionalGeneration",
      "VaultGemmaForCausalLM",
      "GraniteSpeechPlusForConditionalGeneration",
      "MossTranscribeDiarizeForConditionalGeneration",
      "MuseGlimmerForConditionalGeneration",
      "MiniMaxForCausalLM",
      "ApertusForCausalLM",
      "ArceeForCausalLM",
      "BailingMoeForCausalLM",
      "BailingMoeV2ForCausalLM",
      "BloomForCausalLM",
      "ChatGLMForConditionalGeneration",
      "ChatGLMModel",
      "Cohere2ForCausalLM",
      "CohereForCausalLM",
      "CwmForCausalLM",
      "DbrxForCausalLM",
      "Ernie4_5ForCausalLM",
      "Ernie4_5_MoeForCausalLM",
      "Exaone4ForCausalLM",
      "ExaoneForCausalLM",
      "FalconForCausalLM",
      "GPT2LMHeadModel",
      "GPTJForCausalLM",
      "GPTNeoXForCausalLM",
      "Gemma2ForCausalLM",
      "Gemma3ForCausalLM",
      "Gemma3ForConditionalGeneration",
      "GemmaForCausalLM",
      "Glm4ForCausalLM",
      "Glm4MoeForCausalLM",
      "GlmForCausalLM",
      "GptOssForCausalLM",
      "GraniteForCausalLM",
      "GraniteMoeForCausalLM",
      "GraniteMoeSharedForCausalLM",
      "HYV3ForCausalLM",
      "InternLM2ForCausalLM",
      "InternLM3ForCausalLM",
      "JAISLMHeadModel",
      "LLaMAForCausalLM",
      "LlamaForCausalLM",
      "LlavaForConditionalGeneration",
      "MiMoForCausalLM",
      "MiniCPMForCausalLM",
      "MiniMaxM2ForCausalLM",
      "Ministral3ForCausalLM",
      "Mistral3ForConditionalGeneration",
      "MistralForCausalLM",
      "MixtralForCausalLM",
      "NemotronForCausalLM",
      "OPTForCausalLM",
      "OlmoeForCausalLM",
      "OrionForCausalLM",
      "Phi3ForCausalLM",
      "PhiForCausalLM",
      "PhiMoEForCausalLM",
      "Qwen2ForCausalLM",
      "Qwen2MoeForCausalLM",
      "Qwen2VLForConditionalGeneration",
      "Qwen2_5_VLForConditionalGeneration",
      "Qwen3ForCausalLM",
      "Qwen3MoeForCausalLM",
      "Qwen3VLForConditionalGeneration",
      "Qwen3VLMoeForConditionalGeneration",
      "SeedOssForCausalLM",
      "SolarForCausalLM",
      "StableLmForCausalLM",
      "TeleChat3ForCausalLM",
      "Olmo3ForCausalLM",
      "Olmo2ForCausalLM",
      "OlmoForCausalLM",
      "SmolLM3ForCausalLM",
      "Starcoder2ForCausalLM",
    ],
  ],
  [
    LATENT,
    [
      "AXK1ForCausalLM",
      "DeepseekV2ForCausalLM",
      "DeepseekV3ForCausalLM",
      "DeepseekV32ForCausalLM",
      "Glm4MoeLiteForCausalLM",
      "GlmMoeDsaForCausalLM",
      "KimiK25ForConditionalGeneration",
      "MiniCPM3ForCausalLM",
    ],
  ],
  [
    GEMMA_SHARED,
    ["Gemma3nForCausalLM", "Gemma3nForConditionalGeneration", "Gemma4ForCausalLM", "Gemma4ForConditionalGeneration"],
  ],
  [{ attention: "decoder", layers: maybeBidirectionalLayers }, ["Gemma3TextModel"]],
  [CHUNKED, ["Llama4ForCausalLM", "Llama4ForConditionalGeneration"]],
  [
    DELTA_NET,
    [
      "OlmoHybridForCausalLM",
      "Qwen3NextForCausalLM",
      "Qwen3_5ForCausalLM",
      "Qwen3_5ForConditionalGeneration",
      "Qwen3_5MoeForCausalLM",
      "Qwen3_5MoeForConditionalGeneration",
    ],
  ],
  [{ attention: "encoder_decoder", layers: whisperLayers }, ["WhisperForConditionalGeneration"]],
  [{ attention: "decoder", layers: mimoV2Layers }, ["MiMoV2FlashForCausalLM", "MiMoV2ForCausalLM"]],
  [{ attention: "decoder", layers: step3p5Layers }, ["Step3p5ForCausalLM"]],
  [
    { attention: "attention_free", layers: mambaLayers, statePerBlock: true },
    ["FalconMambaForCausalLM", "MambaForCausalLM"],
  ],
  [{ attention: "attention_free", layers: mamba2Layers, statePerBlock: true }, ["Mamba2ForCausalLM"]],
  [{ attention: "hybrid", layers: jambaLayers, statePerBlock: true }, ["JambaForCausalLM"]],
  [{ attention: "hybrid", layers: nemotronHLayers, statePerBlock: true }, ["NemotronHForCausalLM"]],
  [{ attention: "hybrid", layers: graniteHybridLayers, statePerBlock: true }, ["GraniteMoeHybridForCausalLM"]],
  [{ attention: "hybrid", layers: falconH1Layers, statePerBlock: true }, ["FalconH1ForCausalLM"]],
  [{ attention: "hybrid", layers: zamba2Layers, statePerBlock: true }, ["Zamba2ForCausalLM"]],
  [{ attention: "hybrid", layers: shortConvolutionLayers }, ["Lfm2ForCausalLM", "Lfm2MoeForCausalLM"]],
  [{ attention: "hybrid", layers: kimiLinearLayers }, ["KimiLinearForCausalLM"]],
  [{ attention: "hybrid", layers: bailingLinearLayers }, ["BailingMoeV2_5ForCausalLM"]],
  [
    ENCODER,
    [
      "BertForMaskedLM",
      "ErnieForSequenceClassification",
      "ErnieModel",
      "BertForSequenceClassification",
      "BertForTokenClassification",
      "BertModel",
      "ModernBertForSequenceClassification",
      "ModernBertModel",
      "RobertaForMaskedLM",
      "RobertaForSequenceClassification",
      "RobertaModel",
      "XLMRobertaForSequenceClassification",
      "XLMRobertaModel",
    ],
  ],
];

const ARCHITECTURES: ReadonlyMap<string, Architecture> = new Map(
  FAMILIES.flatMap(([family, names]) => names.map((name): [string, Architecture] => [name, family])),
);

/** Undefined: nothing is known of the architecture's cache, so nothing is said. */
export function architectureOf({ architecture }: ModelConfig): Architecture | undefined {
  return ARCHITECTURES.get(architecture);
}
