import type { Fleet, Model, NodeGroup } from "../../resolve/fleet.ts";
import type { GpuFacts } from "../gpu-facts.ts";
import { hasKinds, needOf } from "../../packing/packed-node.ts";
import { findGpu, type FoundGpu } from "./find-gpu.ts";

export type GpuOfModel =
  | { readonly facts: GpuFacts; /** As people write it. */ readonly name: string }
  /** Why it is not known, as a sentence without a full stop. */
  | { readonly unknown: string };

/** The GPU that a model gets on its target. Where it may get one of several kinds, the one with the least memory. */
export function gpuOfModel(model: Model, { target }: Fleet): GpuOfModel {
  const groups = [...(target?.nodes ?? []), ...(target?.autoscalingNodes ?? [])];
  const possible = groups.filter(({ gpus }) => gpus > 0).filter((group) => takesAll(group, model));
  const asked = model.llmConfig["accelerator_type"];
  const kinds: readonly Kind[] =
    typeof asked === "string"
      ? // A node that does not say what it has may have what is asked for.
        (possible.length === 0 ? [{}] : possible).map((group) => withType(group, asked))
      : possible;
  const found = kinds.map((kind) => named(findGpu(kind), kind));
  const unknown = found.find((one) => "unknown" in one);
  if (unknown !== undefined) return unknown;
  const known = found.flatMap((one) => ("facts" in one ? [one] : []));
  const [least] = known.toSorted((one, other) => one.facts.usableBytes - other.facts.usableBytes);
  return least ?? { unknown: "the GPU is not known: declare the target's `nodes`, or the model's `accelerator_type`" };
}

/** GPUs of the largest node that the model may be on; endless where the target declares none. */
export function mostGpus(model: Model, { target }: Fleet): number {
  const groups = [...(target?.nodes ?? []), ...(target?.autoscalingNodes ?? [])];
  if (groups.length === 0) return Number.POSITIVE_INFINITY;
  return Math.max(0, ...groups.filter((group) => takesAll(group, model)).map(({ gpus }) => gpus));
}

type Kind = Pick<NodeGroup, "acceleratorType" | "gpu" | "gpuMemoryGib">;

function withType(group: Kind, asked: string): Kind {
  return { ...group, acceleratorType: group.acceleratorType ?? asked };
}

function takesAll(group: NodeGroup, { bundles }: Model): boolean {
  return bundles.every((bundle) => (bundle["GPU"] ?? 0) === 0 || hasKinds(group, needOf(bundle)));
}

function named(found: FoundGpu, kind: Kind): GpuOfModel {
  switch (found.kind) {
    case "known": {
      const name = kind.acceleratorType ?? found.row?.name ?? found.facts.name;
      const engine = found.row?.engine ?? "cuda";
      if (engine !== "cuda") return { unknown: `vLLM's memory on ${name} is not accounted for` };
      return { facts: found.facts, name };
    }
    case "memory-unknown":
      return {
        unknown: `how much of the memory of ${found.row.name} can be used is not known: say it as \`gpu_memory_gib\``,
      };
    case "unknown":
      return found.name === undefined
        ? { unknown: "the target's nodes do not say which GPUs they have" }
        : {
            unknown: `the GPU ${JSON.stringify(found.name)} is not in the table: say its memory as \`gpu_memory_gib\``,
          };
  }
}
