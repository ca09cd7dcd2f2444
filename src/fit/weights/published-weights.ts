import { ownEntry } from "../../diagnostics/own-entry.ts";
import type { ResolvedEngine } from "../engine/resolve-engine.ts";
import { dtypeBytes } from "../kv/kv-dtype.ts";
import { hiddenSizeOf } from "../model/heads.ts";
import type { ModelConfig } from "../model/model-config.ts";
import type { ModelWeights, WeightsProblem } from "./model-weights.ts";

/** What is known of a model's weight files. */
export interface PublishedWeights {
  /** Bytes of all tensors by safetensors type (`BF16`, `F8_E4M3`, `I32`, ...), from the files' headers. */
  readonly tensorBytes?: Readonly<Record<string, number>> | undefined;
  /** Bytes of the tensors or files as a whole, where the types are not known. */
  readonly totalBytes?: number | undefined;
  /** What the total is read from, for the reader: "safetensors headers", "index", "file sizes". */
  readonly source: string;
}

export interface WeightsFound {
  readonly bytes: number;
  readonly low: number;
  readonly high: number;
  readonly basis: "exact" | "derived" | "estimated";
  readonly source: string;
}

/** Shapes and files agree when the rest is a tensor or two: tied heads and unloaded layers are allowed for. */
const AGREES = 0.01;

/** Layers for speculative decoding, and other things in the files that are not loaded, as a share of the model. */
const UNLOADED = 0.05;

/** A sharded model without known shapes: replicated parts make a GPU's share larger than an even one. */
const UNKNOWN_SHARE = { expected: 1.03, high: 1.15 };

const FLOATS = new Set(["F32", "F16", "BF16", "F64"]);

/**
 * Weights on one GPU: from shapes where they are known, checked against the files; else the files' bytes,
 * evenly shared. Undefined where neither is known.
 */
export function weightsFound(
  config: ModelConfig,
  shapes: ModelWeights | WeightsProblem,
  published: PublishedWeights | undefined,
  engine: ResolvedEngine,
): WeightsFound | undefined {
  const loaded = published && loadedBytes(config, published, engine.dtype);
  if ("problem" in shapes) return loaded === undefined ? undefined : shared(loaded, published?.source ?? "", engine);
  const fromShapes = { bytes: shapes.bytesPerGpu, low: shapes.bytesPerGpu, high: shapes.bytesPerGpu };
  if (loaded === undefined) {
    const spread =
      shapes.basis === "derived" ? fromShapes : { ...fromShapes, high: shapes.bytesPerGpu * ESTIMATE_HIGH };
    return { ...spread, basis: shapes.basis, source: `shapes of config.json, ${shapes.storage}` };
  }
  const ratio = loaded / shapes.wholeBytes;
  if (Math.abs(ratio - 1) <= AGREES) {
    return { ...fromShapes, basis: "exact", source: `${published?.source ?? ""}, split by the shapes of config.json` };
  }
  if (
    ratio > 1 &&
    loaded <= shapes.wholeBytes * (1 + UNLOADED) + embeddingBytes(config, engine) &&
    shapes.basis === "derived"
  ) {
    return {
      ...fromShapes,
      basis: "derived",
      source: "shapes of config.json; the files hold more, which is not loaded",
    };
  }
  // The files know better how the weights are stored; the shapes tell how they are split.
  const bytes = Math.round(loaded * (shapes.bytesPerGpu / shapes.wholeBytes));
  return {
    bytes,
    low: bytes,
    high: Math.round(bytes * ESTIMATE_HIGH),
    basis: "estimated",
    source: `${published?.source ?? ""}, split like the shapes of config.json`,
  };
}

/** A head that is stored although it is tied to the embedding. */
function embeddingBytes({ text }: ModelConfig, { dtype }: ResolvedEngine): number {
  return (text.number("vocab_size") ?? 0) * (hiddenSizeOf(text) ?? 0) * (dtypeBytes[dtype] ?? 2);
}

/** Repacking and padding of quantised weights: mxfp4 on an H100 ends 5 to 6 % above its files. */
const ESTIMATE_HIGH = 1.07;

/** Float tensors are cast to the model's type while loading; packed ones stay as they are. */
function loadedBytes(
  config: ModelConfig,
  { tensorBytes, totalBytes }: PublishedWeights,
  dtype: string,
): number | undefined {
  if (tensorBytes === undefined) return totalBytes;
  const bytes = ownEntry(dtypeBytes, dtype) ?? 2;
  const quantised = config.quantization !== undefined;
  let sum = 0;
  for (const [type, size] of Object.entries(tensorBytes)) {
    // Scales of a quantised checkpoint stay in float32.
    const cast = FLOATS.has(type) && !(quantised && type === "F32");
    sum += cast ? (size / (type === "F32" ? 4 : type === "F64" ? 8 : 2)) * bytes : size;
  }
  return sum;
}

function shared(loaded: number, source: string, { tensorParallel, pipelineParallel }: ResolvedEngine): WeightsFound {
  const ranks = tensorParallel * pipelineParallel;
  const even = loaded / ranks;
  if (ranks === 1)
    return { bytes: even, low: even * (1 - UNLOADED), high: even * UNKNOWN_SHARE.expected, basis: "estimated", source };
  return {
    bytes: Math.round(even * UNKNOWN_SHARE.expected),
    low: Math.round(even),
    high: Math.round(even * UNKNOWN_SHARE.high),
    basis: "estimated",
    source: `${source}, shared evenly: the shapes of this architecture are not known`,
  };
}
