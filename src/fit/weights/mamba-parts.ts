import type { Fields } from "../model/fields.ts";
import type { Part, Splitter } from "./weight.ts";

/** Weights of recurrent mixers. Source: mamba_mixer.py and mamba_mixer2.py in vllm/model_executor/layers/mamba, 0.29. */

interface Mamba1Keys {
  readonly state: string;
  readonly kernel: string;
  readonly rank: string;
  /** Norms of the time step and of both state projections. */
  readonly inner: boolean;
}

export const JAMBA_KEYS: Mamba1Keys = {
  state: "mamba_d_state",
  kernel: "mamba_d_conv",
  rank: "mamba_dt_rank",
  inner: true,
};
export const MAMBA_KEYS: Mamba1Keys = {
  state: "state_size",
  kernel: "conv_kernel",
  rank: "time_step_rank",
  inner: false,
};

export function mamba1Parts(
  text: Fields,
  hidden: number,
  inner: number,
  keys: Mamba1Keys,
  split: Splitter,
): readonly Part[] | undefined {
  const state = text.number(keys.state);
  const kernel = text.number(keys.kernel);
  const rank = text.number(keys.rank) ?? Math.ceil(hidden / 16);
  if (state === undefined || kernel === undefined) return undefined;
  return [
    split.splitVector(inner * state, true),
    split.splitVector(inner),
    split.splitVector(inner * kernel + inner),
    split.column(["mamba.in_proj"], hidden, 2 * inner),
    split.row(["mamba.x_proj"], inner, rank + 2 * state),
    split.column(["mamba.dt_proj"], rank, inner, { bias: true }),
    split.row(["mamba.out_proj"], inner, hidden),
    ...(keys.inner ? [split.vector(rank + 2 * state)] : []),
  ];
}

interface Mamba2Shape {
  readonly inner: number;
  readonly groups: number;
  readonly heads: number;
  readonly state: number;
  readonly kernel: number;
}

export function mamba2Parts(
  { inner, groups, heads, state, kernel }: Mamba2Shape,
  hidden: number,
  split: Splitter,
): readonly Part[] {
  // Every rank holds whole groups for its heads.
  const held = groups % split.tensorParallel === 0 ? groups : split.tensorParallel;
  const convolution = inner + 2 * held * state;
  return [
    split.splitVector(heads, true),
    split.splitVector(2 * heads),
    split.splitVector(convolution * kernel + convolution),
    split.column(["mamba.in_proj"], hidden, inner + convolution + heads),
    split.row(["mamba.out_proj"], inner, hidden),
    split.splitVector(inner),
  ];
}

export const GRANITE_KEYS = {
  groups: "mamba_n_groups",
  heads: "mamba_n_heads",
  state: "mamba_d_state",
  kernel: "mamba_d_conv",
};

export function mamba2Shape(
  text: Fields,
  keys: { readonly groups: string; readonly heads: string; readonly state: string; readonly kernel: string },
  inner: number,
): Mamba2Shape | undefined {
  const groups = text.number(keys.groups);
  const heads = text.number(keys.heads);
  const state = text.number(keys.state);
  const kernel = text.number(keys.kernel);
  if (groups === undefined || heads === undefined || state === undefined || kernel === undefined) return undefined;
  return { inner, groups, heads, state, kernel };
}
