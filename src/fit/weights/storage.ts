import { ownEntry } from "../../diagnostics/own-entry.ts";
import { isModelOpt } from "../engine/cache-dtype.ts";
import { dtypeBytes } from "../kv/kv-dtype.ts";
import { isMixtureOfExperts } from "../model/experts.ts";
import type { Fields } from "../model/fields.ts";
import type { ModelConfig } from "../model/model-config.ts";
import { moduleMatcher, type ModuleMatcher } from "./module-matcher.ts";
import type { Weight } from "./weight.ts";

/** How the weights of a checkpoint are stored on the GPU. */
export interface Storage {
  /** Bytes of a weight; biases and plain tensors keep the model's type. */
  readonly bytes: (weight: Weight) => number;
  /** How sure the layout is. */
  readonly basis: "derived" | "estimated";
  readonly name: string;
}

export interface StorageProblem {
  readonly problem: string;
}

/** Bytes of the matrix part of a linear layer or of all experts: `inputs x outputs`, `copies` times. */
type Layout = (weight: Weight, modelBytes: number) => number;

const FLOAT32 = 4;

/** FP8 in square blocks, each with a float32 scale; or one scale for all, which is too small to count. */
function fp8Layout(quantization: Fields | undefined): Layout {
  const [rows, columns] = quantization?.numbers("weight_block_size") ?? [];
  return ({ inputs, outputs, copies }) => {
    const scales = rows && columns ? Math.ceil(outputs / rows) * Math.ceil(inputs / columns) * FLOAT32 : FLOAT32;
    return copies * (inputs * outputs + scales);
  };
}

interface Packed {
  readonly bits: number;
  /** Inputs that share a scale; undefined is one scale per output. */
  readonly group: number | undefined;
  readonly scaleBytes: number;
  /** Zero points, packed like the weights. */
  readonly zeros: boolean;
  /** A 32-bit group number for each input (GPTQ). */
  readonly groupIndex: boolean;
}

function packedLayout({ bits, group, scaleBytes, zeros, groupIndex }: Packed): Layout {
  return ({ inputs, outputs, copies }) => {
    const groups = group === undefined || group <= 0 ? 1 : Math.ceil(inputs / group);
    const packed = (inputs * outputs * bits) / 8;
    const zero = zeros ? (groups * outputs * bits) / 8 : 0;
    return copies * (packed + groups * outputs * scaleBytes + zero + (groupIndex ? inputs * FLOAT32 : 0));
  };
}

/** Checkpoint formats by `quant_method`. Source: vllm/model_executor/layers/quantization, 0.29. */
export function storageOf(config: ModelConfig, online: string | undefined, dtype: string): Storage | StorageProblem {
  const { quantization } = config;
  const modelBytes = ownEntry(dtypeBytes, dtype) ?? 2;
  if (quantization === undefined) return onlineStorage(online, modelBytes);
  const method = isModelOpt(quantization)
    ? "modelopt"
    : (quantization.text("quant_method") ?? "").toLowerCase().replaceAll("_", "-");
  const found = checkpointLayout(method, quantization, modelBytes, isMixtureOfExperts(config));
  if (found === undefined)
    return { problem: `how ${method === "" ? "this quantization" : `quantization ${method}`} is stored is not known` };
  const ignored = ignoredModules(quantization);
  if ("problem" in ignored) return ignored;
  return storage(method, found, ignored.matches, modelBytes);
}

interface FoundLayout {
  readonly layout: Layout;
  readonly basis: Storage["basis"];
  readonly expertsOnly?: boolean;
}

function checkpointLayout(
  method: string,
  quantization: Fields,
  modelBytes: number,
  hasExperts: boolean,
): FoundLayout | undefined {
  const bits = quantization.number("bits", "w_bit") ?? 4;
  const group = quantization.number("group_size", "q_group_size") ?? 128;
  switch (method) {
    case "fp8":
    case "fbgemm-fp8":
      return { layout: fp8Layout(quantization), basis: "derived" };
    case "awq":
    case "auto-awq":
      return { layout: packedLayout({ bits, group, scaleBytes: 2, zeros: true, groupIndex: false }), basis: "derived" };
    case "gptq":
    case "auto-gptq":
      return gptqLayout(
        quantization,
        packedLayout({ bits, group, scaleBytes: 2, zeros: true, groupIndex: true }),
        hasExperts,
      );
    case "mxfp4":
    case "gpt-oss-mxfp4":
      return {
        layout: packedLayout({ bits: 4, group: 32, scaleBytes: 1, zeros: false, groupIndex: false }),
        basis: "estimated",
        expertsOnly: true,
      };
    case "modelopt":
    case "modelopt-fp4":
      return modelOptLayout(quantization);
    case "compressed-tensors":
      return compressedLayout(quantization, modelBytes);
    case "bitsandbytes":
      return bitsAndBytesLayout(quantization);
    default:
      return undefined;
  }
}

/**
 * Which linear layers beside the experts a GPTQ checkpoint quantises is read from its weight files
 * (auto_gptq.py maybe_update_config, 0.29). Without them vLLM takes none, and so does this: never too little.
 */
function gptqLayout(quantization: Fields, layout: Layout, hasExperts: boolean): FoundLayout {
  const listed = quantization.texts("modules_in_block_to_quantize") !== undefined;
  if (!hasExperts || listed) return { layout, basis: "derived" };
  return { layout, basis: "estimated", expertsOnly: true };
}

function modelOptLayout(quantization: Fields): FoundLayout | undefined {
  const inner = quantization.child("quantization") ?? quantization;
  const algorithm = (inner.text("quant_algo") ?? "").toUpperCase();
  if (algorithm.startsWith("FP8")) return { layout: fp8Layout(undefined), basis: "derived" };
  if (algorithm !== "NVFP4") return undefined;
  return {
    layout: packedLayout({ bits: 4, group: 16, scaleBytes: 1, zeros: false, groupIndex: false }),
    basis: "derived",
  };
}

/** One group of settings for all linear layers; more of them are not told apart here. */
function compressedLayout(quantization: Fields, modelBytes: number): FoundLayout | undefined {
  const groups = quantization.child("config_groups");
  const [name, ...others] = groups?.keys() ?? [];
  const weights = name === undefined ? undefined : groups?.child(name)?.child("weights");
  const bits = weights?.number("num_bits");
  if (weights === undefined || bits === undefined || others.length > 0) return undefined;
  const group = weights.number("group_size");
  const zeros = weights.flag("symmetric") === false;
  const scaleBytes = weights.text("type") === "float" ? (bits === 4 ? 1 : FLOAT32) : modelBytes;
  return { layout: packedLayout({ bits, group, scaleBytes, zeros, groupIndex: false }), basis: "derived" };
}

/** Four bits, a byte of scale for each 64 values, and scales of scales (nested); 8 bits and a float per row. */
function bitsAndBytesLayout(quantization: Fields): FoundLayout {
  const eight = quantization.flag("load_in_8bit") === true;
  const packed = eight
    ? { bits: 8, group: undefined, scaleBytes: FLOAT32, zeros: false, groupIndex: false }
    : { bits: 4, group: 64, scaleBytes: 1, zeros: false, groupIndex: false };
  return { layout: packedLayout(packed), basis: "estimated" };
}

/** Quantisation while loading: what is left when the engine has started. */
function onlineStorage(online: string | undefined, modelBytes: number): Storage | StorageProblem {
  if (online === undefined) {
    return {
      name: "unquantised",
      basis: "derived",
      bytes: ({ inputs, outputs, copies, biases, wide }) =>
        copies * (inputs * outputs + biases) * (wide ? FLOAT32 : modelBytes),
    };
  }
  const layout = ownEntry(ONLINE, online);
  if (layout === undefined) return { problem: `how quantization ${online} is stored is not known` };
  return storage(online, { layout, basis: "derived" }, () => false, modelBytes);
}

const ONLINE: Readonly<Record<string, Layout>> = {
  fp8: fp8Layout(undefined),
  fp8_per_tensor: fp8Layout(undefined),
  fp8_per_channel: packedLayout({ bits: 8, group: undefined, scaleBytes: FLOAT32, zeros: false, groupIndex: false }),
  bitsandbytes: packedLayout({ bits: 4, group: 64, scaleBytes: 1, zeros: false, groupIndex: false }),
  experts_int8: packedLayout({ bits: 8, group: undefined, scaleBytes: FLOAT32, zeros: false, groupIndex: false }),
};

function storage(name: string, found: FoundLayout, ignored: ModuleMatcher, modelBytes: number): Storage {
  return {
    name,
    basis: found.basis,
    bytes: (weight) => {
      const width = weight.wide ? FLOAT32 : modelBytes;
      const packs = weight.kind === "experts" || (weight.kind === "linear" && found.expertsOnly !== true);
      if (!packs || weight.place === "every" || ignored(weight)) {
        return weight.copies * (weight.inputs * weight.outputs + weight.biases) * width;
      }
      return found.layout(weight, modelBytes) + weight.copies * weight.biases * width;
    },
  };
}

function ignoredModules(quantization: Fields): { readonly matches: ModuleMatcher } | StorageProblem {
  const inner = quantization.child("quantization");
  const names = [
    ...(quantization.texts("modules_to_not_convert") ?? []),
    ...(quantization.texts("ignored_layers") ?? []),
    ...(quantization.texts("ignore") ?? []),
    ...(quantization.texts("exclude_modules") ?? []),
    ...(inner?.texts("exclude_modules") ?? []),
    ...(quantization.texts("llm_int8_skip_modules") ?? []),
  ];
  return moduleMatcher(names);
}
