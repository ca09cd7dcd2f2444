import type { ReleaseRules } from "../release.ts";
import type { KvSpec } from "./kv-spec.ts";

/** Layers that share one block table; `layers` are positions in the list that was grouped. */
export interface KvGroup {
  readonly layers: readonly number[];
  /** Of each layer, in the same order. */
  readonly specs: readonly KvSpec[];
  /** A spec that tells how many pages the group needs; it holds even on a stage that has none of the layers. */
  readonly paging: KvSpec;
}

export interface GroupOptions {
  readonly rules: ReleaseRules;
  /** `disable_hybrid_kv_cache_manager`: local layers are billed as full ones. */
  readonly localAsFull: boolean;
}

export interface GroupProblem {
  readonly problem: string;
}

/**
 * Groups layers as vLLM does. Source: get_kv_cache_groups in vllm/v1/core/kv_cache_utils.py, 0.29.
 * The path for block-outermost layouts is left out: no backend of a CUDA GPU asks for one by default.
 */
export function groupLayers(layers: readonly KvSpec[], options: GroupOptions): readonly KvGroup[] | GroupProblem {
  const specs = options.localAsFull ? promoted(layers) : layers;
  const [first] = specs;
  if (first === undefined) return [];
  const positions = specs.map((_, index) => index);
  if (areMergeable(specs) || areUniform(specs)) return [{ layers: positions, specs, paging: first }];
  const paged = withOnePageSize(specs, options.rules);
  return "problem" in paged ? paged : splitByKind(paged.specs);
}

/** Same shape; a full layer that once slid may share with a full layer. */
function areMergeable(specs: readonly KvSpec[]): boolean {
  const [first] = specs;
  return specs.every((spec) => spec.shape === first?.shape && spec.window === first.window);
}

/** Layers that differ in width but always need the same number of pages. */
function areUniform(specs: readonly KvSpec[]): boolean {
  const [first] = specs;
  if (first === undefined) return true;
  return specs.every((spec) => spec.blockSize === first.blockSize && family(spec) === family(first));
}

function family(spec: KvSpec): string {
  if (spec.kind === "full" || spec.kind === "latent") return "full";
  if (spec.kind === "state") return `state of ${spec.pageBytes}`;
  return `${spec.kind} ${spec.window ?? ""}`;
}

function promoted(specs: readonly KvSpec[]): readonly KvSpec[] {
  if (areMergeable(specs) || areUniform(specs)) return specs;
  const full = specs.find((spec) => spec.kind === "full");
  if (full === undefined) return specs;
  return specs.map((spec) => {
    if (spec.kind !== "sliding" && spec.kind !== "chunked") return spec;
    const pageBytes = (spec.pageBytes / spec.blockSize) * full.blockSize;
    return { kind: "full", blockSize: full.blockSize, pageBytes, shape: spec.shape.replace(spec.kind, "full") };
  });
}

/** Smaller pages hold more tokens until all pages have one size; what cannot be scaled is padded. */
function withOnePageSize(
  specs: readonly KvSpec[],
  rules: ReleaseRules,
): { readonly specs: readonly KvSpec[] } | GroupProblem {
  const largest = Math.max(...specs.map((spec) => spec.pageBytes));
  const paged: KvSpec[] = [];
  for (const spec of specs) {
    const divides = largest % spec.pageBytes === 0;
    if (spec.pageBytes === largest) paged.push(spec);
    else if (spec.kind !== "state" && divides) paged.push(enlarged(spec, largest / spec.pageBytes));
    else if (rules.padsUnevenPages && spec.kind !== "latent") paged.push({ ...spec, pageBytes: largest });
    else
      return { problem: `the cache pages of its layers (${spec.pageBytes} and ${largest} bytes) cannot be made equal` };
  }
  return { specs: paged };
}

function enlarged(spec: KvSpec, ratio: number): KvSpec {
  return { ...spec, blockSize: spec.blockSize * ratio, pageBytes: spec.pageBytes * ratio };
}

/** One group size for all kinds of layers, found by vLLM's rule of thumb; the last group of a kind may be short. */
function splitByKind(specs: readonly KvSpec[]): readonly KvGroup[] {
  const kinds = new Map<string, number[]>();
  for (const [index, spec] of specs.entries()) {
    const key = `${spec.shape} ${spec.window ?? ""} ${spec.blockSize} ${spec.pageBytes}`;
    kinds.set(key, [...(kinds.get(key) ?? []), index]);
  }
  const counts = [...kinds.values()].map((layers) => layers.length);
  const fewest = Math.min(...counts);
  const most = Math.max(...counts);
  const size = most < fewest * PADDING_LIMIT ? most : fewest;
  return [...kinds.values()].flatMap((layers) => interleaved(layers, Math.ceil(layers.length / size), specs));
}

/** Above this ratio of layer counts, padding all kinds to the larger count would waste too much. */
const PADDING_LIMIT = 1.5;

function groupOf(layers: readonly number[], specs: readonly KvSpec[]): readonly KvGroup[] {
  const [paging] = specs;
  return paging === undefined ? [] : [{ layers, specs, paging }];
}

/** Every n-th layer to one group, so that each stage of a pipeline has its share of every group. */
function interleaved(layers: readonly number[], groups: number, specs: readonly KvSpec[]): readonly KvGroup[] {
  return Array.from({ length: groups }, (_, group) => {
    const own = layers.filter((_layer, index) => index % groups === group);
    return groupOf(
      own,
      own.flatMap((index) => specs[index] ?? []),
    );
  }).flat();
}
