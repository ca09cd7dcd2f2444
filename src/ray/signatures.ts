import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { ConfigPath } from "../diagnostics/diagnostic.ts";

/** A text in a log or message that tells why a model did not start. */
export interface Signature {
  readonly pattern: RegExp;
  readonly code: DiagnosticCode;
  /** The key to change, below the model. */
  readonly key: ConfigPath;
  /** What it means, in a sentence for the user; `$1` and so on are the pattern's groups. */
  readonly meaning: string;
  readonly help: string;
  /** Trying again cannot change it: the start is over at the first attempt. */
  readonly final?: true;
  /** The process crashed; a start without compilation may work. */
  readonly crash?: true;
  /** A consequence of something else: used only when nothing better was found. */
  readonly weak?: true;
}

const ENGINE = "engine_kwargs";

/**
 * From most to least specific: the first that matches is the cause. Patterns were checked against vLLM 0.29 and Ray
 * 2.60 (reference: ray-serve-llm.md §4.4 and §5.3).
 */
export const signatures: readonly Signature[] = [
  {
    pattern: /Unknown engine argument: (\w+)/u,
    code: "RF610",
    key: [ENGINE],
    meaning: "vLLM has no engine argument named $1",
    help: "Remove it, or correct its name.",
    final: true,
  },
  {
    pattern: /Repo id must be in the form 'repo_name' or 'namespace\/repo_name': '([^']*)'/u,
    code: "RF611",
    key: ["model_source"],
    meaning: "there is no folder $1 on the node",
    help: "Correct the path, or put the model there on every node that may run it.",
    final: true,
  },
  {
    pattern: /Invalid repository ID or local directory specified: '([^']*)'/u,
    code: "RF611",
    key: ["model_source"],
    meaning: "$1 is neither a folder with a model on the node nor a repository of the Hub",
    help: "Correct the path or the id.",
    final: true,
  },
  {
    pattern: /Cannot find an appropriate cached snapshot folder/u,
    code: "RF612",
    key: ["model_source"],
    meaning: "the model is not in the node's cache and the node may not download (HF_HUB_OFFLINE)",
    help: "Download it on the node, or let the node reach the Hub.",
    final: true,
  },
  {
    pattern: /GatedRepoError|gated repo/iu,
    code: "RF613",
    key: ["model_source"],
    meaning: "the repository is gated and the nodes have no token that may read it",
    help: "Accept the model's terms on its page and give the nodes a token (hf-token, HF_TOKEN).",
    final: true,
  },
  {
    pattern: /RepositoryNotFoundError|\b40[134] Client Error/u,
    code: "RF613",
    key: ["model_source"],
    meaning: "the Hub does not give the model to the nodes: it does not exist, or it is private",
    help: "Check the id; for a private model give the nodes a token (hf-token, HF_TOKEN).",
    final: true,
  },
  {
    pattern: /User-specified max_model_len \((\d+)\) is greater than the derived max_model_len \([^=]*=([\d.]+)/u,
    code: "RF614",
    key: [ENGINE, "max_model_len"],
    meaning: "max_model_len $1 is above the model's own limit of $2",
    help: "Set engine_kwargs.max_model_len to the model's limit or less.",
    final: true,
  },
  {
    pattern:
      /To serve at least one request with the model'?s max seq len \((\d+)\)[\s\S]*?estimated maximum model length is (\d+)/u,
    code: "RF615",
    key: [ENGINE, "max_model_len"],
    meaning: "the KV cache has no room for one request of $1 tokens; $2 would fit",
    help: "Set engine_kwargs.max_model_len to that, or give the model more GPU memory.",
    final: true,
  },
  {
    pattern: /To serve at least one request with the model's max seq len \((\d+)\)/u,
    code: "RF615",
    key: [ENGINE, "max_model_len"],
    meaning: "the KV cache has no room for one request of $1 tokens",
    help: "Lower engine_kwargs.max_model_len, or give the model more GPU memory.",
    final: true,
  },
  {
    pattern: /Failed to create vLLM engine config: \d+ validation errors? for \w+\s+(\w+)\s+([^[\n]+)/u,
    code: "RF616",
    key: [ENGINE],
    meaning: "vLLM refuses $1: $2",
    help: "Correct the value.",
    final: true,
  },
  {
    pattern: /Free memory on device \S* ?\(?([\d.]+)\/([\d.]+) GiB\)?[\s\S]*?less than desired GPU memory utilization/u,
    code: "RF617",
    key: [ENGINE, "gpu_memory_utilization"],
    meaning: "only $1 of $2 GiB of the GPU are free, less than gpu_memory_utilization asks for",
    help: "Lower engine_kwargs.gpu_memory_utilization, or free the GPU: something else uses it.",
  },
  {
    pattern: /No available memory for the cache blocks/u,
    code: "RF617",
    key: [ENGINE, "gpu_memory_utilization"],
    meaning: "weights and activations leave no GPU memory for the KV cache",
    help: "Raise gpu_memory_utilization or gpu_fraction, use a quantized model or more GPUs.",
  },
  {
    pattern: /Error in memory profiling/u,
    code: "RF617",
    key: [ENGINE, "gpu_memory_utilization"],
    meaning: "another process on the GPU changed its memory while vLLM measured it",
    help: "Start the models that share a GPU one after another, or set engine_kwargs.kv_cache_memory_bytes.",
  },
  {
    pattern: /CUDA out of memory|OutOfMemoryError/u,
    code: "RF617",
    key: [ENGINE],
    meaning: "the GPU has not enough memory",
    help: "Lower max_model_len or max_num_seqs, use a quantized model or more GPUs.",
  },
  {
    pattern: /[Tt]otal number of attention heads \((\d+)\) must be divisible by tensor parallel size \((\d+)\)/u,
    code: "RF618",
    key: [ENGINE, "tensor_parallel_size"],
    meaning: "the model's $1 attention heads cannot be divided by tensor_parallel_size $2",
    help: "Choose a tensor_parallel_size that divides the number of heads.",
    final: true,
  },
  {
    pattern: /Bfloat16 is only supported on GPUs with compute capability/u,
    code: "RF618",
    key: [ENGINE, "dtype"],
    meaning: "the GPU cannot compute in bfloat16",
    help: "Set engine_kwargs.dtype: half.",
    final: true,
  },
  {
    pattern: /quantization (?:method (\S+)|scheme) is not supported for the current GPU/iu,
    code: "RF618",
    key: [ENGINE, "quantization"],
    meaning: "the GPU is too old for the model's quantization $1",
    help: "Use another quantization or a newer GPU.",
    final: true,
  },
  {
    pattern: /Quantization method specified in the model config \((\S+)\)/u,
    code: "RF618",
    key: [ENGINE, "quantization"],
    meaning: "the checkpoint is quantized with $1, not with what engine_kwargs.quantization says",
    help: "Remove engine_kwargs.quantization: vLLM reads it from the checkpoint.",
    final: true,
  },
  {
    pattern: /Model architectures? \[([^\]]*)\] (?:are|is) not supported for now/u,
    code: "RF619",
    key: ["model_source"],
    meaning: "this vLLM does not know the architecture $1",
    help: "Use a model that this release of vLLM supports, or a newer release.",
    final: true,
  },
  {
    pattern: /Placement group bundle cannot have more than 1/u,
    code: "RF616",
    key: ["placement_group_config"],
    meaning: "a bundle asks for more than one GPU",
    help: "Give each worker a bundle of its own with at most one GPU.",
    final: true,
  },
  {
    pattern: /No CUDA GPUs are available|driver version is insufficient|Failed to infer device type/u,
    code: "RF620",
    key: ["accelerator_type"],
    meaning: "vLLM finds no usable GPU on the node",
    help: "Check the node's driver (580 or newer for CUDA 13), or set accelerator_config: {kind: cpu}.",
    final: true,
  },
  {
    pattern: /No space left on device/u,
    code: "RF621",
    key: [],
    meaning: "a disk of the node is full",
    help: "Free space on the node.",
  },
  {
    pattern: /Segfault encountered|SIGSEGV|Segmentation fault/u,
    code: "RF630",
    key: [ENGINE, "enforce_eager"],
    meaning: "a process of the model crashed with a segmentation fault (SIGSEGV) while it started",
    help: "Set engine_kwargs.enforce_eager: true to leave out compilation, or try VLLM_DISABLE_COMPILE_CACHE=1 in runtime_env.env_vars.",
    crash: true,
  },
  {
    pattern: /leading to a corrupted compilation artifact/u,
    code: "RF630",
    key: [ENGINE, "enforce_eager"],
    meaning: "the cache of compiled kernels is damaged",
    help: "Set VLLM_DISABLE_COMPILE_CACHE=1 in runtime_env.env_vars, or delete the cache on the node.",
    crash: true,
  },
  {
    pattern: /ActorDiedError|actor died unexpectedly|Worker exit type: SYSTEM_ERROR/u,
    code: "RF631",
    key: [],
    meaning: "a process of the model was killed while it started",
    help: "Often the node had no memory left: look at the node's kernel log, and lower what the model needs.",
    weak: true,
  },
  {
    pattern: /Engine core initialization failed/u,
    code: "RF632",
    key: [],
    meaning: "the engine could not start",
    help: "The cause is in the log of the replica.",
    weak: true,
  },
];

export interface Match {
  readonly signature: Signature;
  /** The meaning with the groups filled in. */
  readonly meaning: string;
}

/** The first signature that any of the texts shows; weak ones only when no other does. */
export function matchSignature(texts: readonly string[]): Match | undefined {
  for (const weak of [false, true]) {
    for (const signature of signatures) {
      if ((signature.weak === true) !== weak) continue;
      for (const text of texts) {
        const found = signature.pattern.exec(text);
        if (found !== null) return { signature, meaning: filled(signature.meaning, found) };
      }
    }
  }
  return undefined;
}

function filled(meaning: string, found: RegExpExecArray): string {
  return meaning.replace(/\$(\d)/gu, (_match, index: string) => (found[Number(index)] ?? "").trim().slice(0, 200));
}
