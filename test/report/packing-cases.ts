import type { Packing } from "../../src/packing/pack-fleet.ts";

/** A packing that no config leads to, with a name that no model may have. */
export function packingOf(model: string): Packing {
  const group = { count: 1, gpus: 1, cpus: 2, gpu: model };
  const gpu = { free: 0.5, parts: [{ model, replica: 0, share: 0.5 }] };
  const cpuParts = [{ model, replica: 0, cpus: 1 }];
  const node = { name: "1.1", group, cpus: 1, cpuParts, freeGpus: 0.5, gpus: [gpu] };
  return {
    nodes: [node],
    unplaced: [{ model, replicas: 1, why: { kind: "accelerator", wanted: model } }],
    orderMatters: false,
  };
}

export const hostileNames: readonly string[] = [
  "a\n::error::x",
  "\u001b[31mred",
  "\u202egnp",
  "##[error]x",
  "```\n# title",
  "</text><script>alert(1)</script>",
  `" onload="x`,
  "&lt;]]>",
  "\ud800\uffff",
  "x".repeat(1000),
  "\u{1F600}".repeat(400),
  "",
];
