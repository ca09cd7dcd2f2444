/** How one layer's cache is paged on one GPU. Source: vllm/v1/kv_cache_interface.py, 0.29. */
export interface KvSpec {
  readonly kind: "full" | "sliding" | "chunked" | "cross" | "latent" | "state";
  /** Tokens of one page. */
  readonly blockSize: number;
  /** Bytes of one page as it is allocated. */
  readonly pageBytes: number;
  /** Window of a sliding layer, or chunk length. */
  readonly window?: number;
  /** All that must agree for two layers to share a block table. */
  readonly shape: string;
}

/** What the number of pages of a request depends on. */
export interface RequestShape {
  readonly maxModelLen: number;
  /** Tokens that may be scheduled and not yet settled: concurrent batches times max_num_batched_tokens. */
  readonly maxInFlightTokens: number;
  /** Tokens an encoder may be given at once. */
  readonly maxEncoderTokens: number;
  readonly stateMode: StateMode;
}

/** `mamba_cache_mode`: no prefix caching, two states at block borders, or a state for each block. */
export type StateMode = "none" | "align" | "all";

/** Pages that one request of `maxModelLen` tokens occupies in a layer. */
export function pagesOf(spec: KvSpec, request: RequestShape): number {
  const { maxModelLen, maxInFlightTokens, maxEncoderTokens } = request;
  const window = spec.window ?? 0;
  switch (spec.kind) {
    case "full":
    case "latent":
      return pages(maxModelLen, spec.blockSize);
    case "sliding":
      // One more, because the window need not begin at the border of a page.
      return pages(Math.min(window - 1 + maxInFlightTokens, maxModelLen), spec.blockSize) + 1;
    case "chunked":
      return pages(Math.min(window + maxInFlightTokens, maxModelLen), spec.blockSize);
    case "cross":
      return pages(maxEncoderTokens, spec.blockSize);
    case "state":
      return statePages(spec, request);
  }
}

/** Whether a longer request needs more pages of the layer, however long it is already. */
export function grows(spec: KvSpec, stateMode: StateMode): boolean {
  return spec.kind === "full" || spec.kind === "latent" || (spec.kind === "state" && stateMode === "all");
}

function statePages(spec: KvSpec, { maxModelLen, stateMode }: RequestShape): number {
  if (stateMode === "all") return pages(maxModelLen, spec.blockSize);
  return stateMode === "align" ? 2 : 1;
}

function pages(tokens: number, blockSize: number): number {
  return Math.ceil(tokens / blockSize);
}
