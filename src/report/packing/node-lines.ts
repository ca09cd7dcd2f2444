import type { CpuPart, PackedGpu, PackedNode } from "../../packing/packed-node.ts";
import type { FoldedNodes } from "./fold-nodes.ts";
import { FREE, GATEWAY, OTHER } from "./model-letters.ts";
import { nodeTitle } from "./node-title.ts";
import { rounded } from "./rounded.ts";
import { proportions } from "./proportions.ts";
import { count } from "../wording.ts";

/** Characters of one GPU, and GPUs side by side: 4 × (16 + 1) + 1 and the indent are 71 columns. */
const CELLS = 16;
const PER_ROW = 4;
/** GPUs that are drawn of one node. */
const MOST_GPUS = 16;
const TAKEN = "█";

interface Part {
  readonly letter: string;
  readonly amount: number;
}

type Letters = ReadonlyMap<string, string>;

/** A node, and how often there is one like it: a bar of its CPUs and a box for each of its GPUs. */
export function nodeLines(nodes: FoldedNodes, letters: Letters): readonly string[] {
  const { gpus } = nodes.first;
  const rows: string[] = [];
  for (let start = 0; start < Math.min(gpus.length, MOST_GPUS); start += PER_ROW) {
    rows.push(...drawGpus(gpus.slice(start, start + PER_ROW), start, letters));
  }
  if (gpus.length > MOST_GPUS) rows.push(`  and ${count(gpus.length - MOST_GPUS, "more GPU")}`);
  return [nodeTitle(nodes), ...rows, drawCpus(nodes.first, letters)];
}

function drawGpus(gpus: readonly PackedGpu[], start: number, letters: Letters): readonly string[] {
  const titles = gpus.map((_, index) => ` ${start + index} `.padEnd(CELLS, "─"));
  const edge = "─".repeat(CELLS);
  return [
    `  ┌${titles.join("┬")}┐`,
    `  │${gpus.map((gpu) => bar(gpuParts(gpu, letters), gpu.free, CELLS)).join("│")}│`,
    `  └${gpus.map(() => edge).join("┴")}┘`,
  ];
}

function gpuParts({ parts }: PackedGpu, letters: Letters): readonly Part[] {
  return parts.map(({ model, share }) => ({ letter: letters.get(model) ?? OTHER, amount: share }));
}

/** `  CPUs A█B██░░░░ 5 of 16`; without a bar where the config does not say how many there are. */
function drawCpus({ cpus: free, cpuParts, group }: PackedNode, letters: Letters): string {
  const used = cpuParts.reduce((sum, part) => sum + part.cpus, 0);
  if (group.cpus === undefined) return `  CPUs ${rounded(used)} in use`;
  const width = CELLS * 2 + 1;
  return `  CPUs ${bar(cpuBar(cpuParts, letters), free, width)} ${rounded(used)} of ${group.cpus}`;
}

/** Parts side by side that belong to one model are one. */
function cpuBar(parts: readonly CpuPart[], letters: Letters): readonly Part[] {
  const merged = new Map<string | null, number>();
  for (const { model, cpus } of parts) merged.set(model, (merged.get(model) ?? 0) + cpus);
  return [...merged].map(([model, amount]) => ({
    letter: model === null ? GATEWAY : (letters.get(model) ?? OTHER),
    amount,
  }));
}

/** Each part begins with its letter. More parts than cells: those that find none are drawn as one. */
function bar(parts: readonly Part[], free: number, cells: number): string {
  const most = cells - 2;
  const rest = parts.slice(most).reduce((sum, part) => sum + part.amount, 0);
  const shown = rest > 0 ? [...parts.slice(0, most), { letter: OTHER, amount: rest }] : parts;
  const widths = proportions([...shown.map(({ amount }) => amount), Math.max(0, free)], cells);
  const drawn = shown.map(({ letter }, index) => fill(letter, TAKEN, widths[index] ?? 0));
  return `${drawn.join("")}${FREE.repeat(widths.at(-1) ?? 0)}`;
}

function fill(letter: string, character: string, width: number): string {
  return width === 0 ? "" : `${letter}${character.repeat(width - 1)}`;
}
