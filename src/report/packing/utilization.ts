import type { SharedGpu } from "../../packing/shared-gpus.ts";
import { count } from "../wording.ts";
import { plainName } from "./plain-name.ts";
import { rounded } from "./rounded.ts";

/** Signs of workers that are listed of one GPU. */
const MOST_SIGNS = 12;

/**
 * What vLLM takes of each shared GPU, the fullest first; GPUs that the same models share in the same way are one line.
 * More than `most` lines are counted.
 */
export function utilizationLines(
  shared: readonly SharedGpu[],
  letters: ReadonlyMap<string, string>,
  most: number,
): readonly string[] {
  const groups = alike(shared).toSorted(([one], [other]) => other.utilization - one.utilization);
  const lines = groups.slice(0, most).map(([gpu, times]) => {
    const where = times === 1 ? `GPU ${gpu.gpu} of node ${gpu.node}` : count(times, "GPU");
    const tooMuch = gpu.utilization > 1 ? ", more than there is" : "";
    return `${signs(gpu, letters)}: ${rounded(gpu.utilization)} of ${where}${tooMuch}`;
  });
  const rest = groups.slice(most);
  const left = rest.reduce((sum, [, times]) => sum + times, 0);
  const [fullest] = rest;
  const titled = lines.length === 0 ? [] : ["Memory that vLLM takes of shared GPUs", ...lines];
  if (fullest === undefined) return titled;
  return [...titled, `and ${count(left, "more shared GPU")}, at most ${rounded(fullest[0].utilization)} of each`];
}

function alike(shared: readonly SharedGpu[]): readonly (readonly [gpu: SharedGpu, times: number])[] {
  const groups = new Map<string, readonly [SharedGpu, number]>();
  for (const gpu of shared) {
    const key = JSON.stringify([gpu.models, gpu.utilization]);
    const [first, times] = groups.get(key) ?? [gpu, 0];
    groups.set(key, [first, times + 1]);
  }
  return [...groups.values()];
}

function signs({ models }: SharedGpu, letters: ReadonlyMap<string, string>): string {
  const shown = models.slice(0, MOST_SIGNS).map((model) => letters.get(model) ?? plainName(model));
  return `${shown.join(" + ")}${models.length > shown.length ? " + …" : ""}`;
}
