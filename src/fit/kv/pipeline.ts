export interface Stage {
  readonly from: number;
  readonly to: number;
}

/**
 * Layers of each pipeline stage. What remains of an uneven division goes to the stages before the last.
 * Source: get_pp_indices in vllm/distributed/utils.py, 0.29.
 */
export function pipelineStages(layers: number, stages: number): readonly Stage[] {
  const counts = Array.from({ length: stages }, () => Math.floor(layers / stages));
  for (let back = 2; back < (layers % stages) + 2; back += 1) {
    const at = stages - back;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  let from = 0;
  return counts.map((count) => {
    const stage = { from, to: from + count };
    from = stage.to;
    return stage;
  });
}
