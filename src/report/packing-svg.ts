import type { Packing } from "../packing/pack-fleet.ts";
import type { PackedNode } from "../packing/packed-node.ts";
import { type FoldedNodes, foldNodes } from "./packing/fold-nodes.ts";
import { hiddenLines } from "./packing/hidden-nodes.ts";
import { legend, legendHeading, type LegendRow } from "./packing/legend.ts";
import { FREE, modelLetters } from "./packing/model-letters.ts";
import { nodeTitle } from "./packing/node-title.ts";
import { packedModels } from "./packing/packed-models.ts";
import { rounded } from "./packing/rounded.ts";
import { fillOf, px, svgBar } from "./packing/svg-bar.ts";
import { SVG_STYLE } from "./packing/svg-style.ts";
import { svgText } from "./packing/svg-text.ts";
import { unplacedLines } from "./packing/unplaced.ts";
import { utilizationLines } from "./packing/utilization.ts";
import { PICTURE_LIMITS, type PictureFacts } from "./packing-picture.ts";
import { count } from "./wording.ts";

const WIDTH = 720;
const PER_ROW = 4;
const MOST_GPUS = 16;
const GAP = 8;
const GPU = { width: (WIDTH - GAP * (PER_ROW - 1)) / PER_ROW, height: 34 };
const LINE = 18;
const CPU_WIDTH = 400;

type Letters = ReadonlyMap<string, string>;

/** Elements from a height on, and the height below them. */
interface Drawn {
  readonly elements: readonly string[];
  readonly bottom: number;
}

/** The picture of `packingPicture` as an SVG document for a page that is light or dark; the same input, the same text. */
export function packingSvg(packing: Packing, facts: PictureFacts = {}, limits = PICTURE_LIMITS): string {
  const folded = foldNodes(packing.nodes);
  const models = packedModels(packing).slice(0, limits.models);
  const letters = modelLetters(models.map(({ model }) => model));
  const parts: readonly ((top: number) => Drawn)[] = [
    ...folded.slice(0, limits.nodes).map((nodes) => (top: number) => drawNode(nodes, letters, top)),
    (top) => drawLines(hiddenLines(folded.slice(limits.nodes)), top),
    (top) => drawLegend(legend(packing, letters, facts.updates ?? []), letters, top),
    (top) => drawLines(utilizationLines(facts.shared ?? [], letters, limits.lines), top),
    (top) => drawLines(unplacedLines(packing, limits.lines), top),
  ];
  const elements: string[] = [];
  let bottom = 0;
  for (const part of parts) {
    const drawn = part(bottom);
    elements.push(...drawn.elements);
    bottom = drawn.bottom;
  }
  const summary = `${count(packing.nodes.length, "node")} with the replicas that lie on them`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 ${WIDTH + 2} ${px(bottom + 2)}" width="${WIDTH + 2}" role="img" aria-label="${svgText(summary)}">`,
    `<style>${SVG_STYLE}</style>`,
    ...elements,
    "</svg>\n",
  ].join("\n");
}

function drawNode(nodes: FoldedNodes, letters: Letters, top: number): Drawn {
  const { gpus } = nodes.first;
  const elements = [text(nodeTitle(nodes), 0, top + 13, "title")];
  let bottom = top + LINE;
  for (const [index, gpu] of gpus.slice(0, MOST_GPUS).entries()) {
    const column = index % PER_ROW;
    const box = { x: column * (GPU.width + GAP), y: bottom, ...GPU };
    const parts = gpu.parts.map(({ model, share }) => ({ model, amount: share }));
    elements.push(...svgBar(parts, 1, box, letters));
    if (column === PER_ROW - 1 || index === Math.min(gpus.length, MOST_GPUS) - 1) bottom += GPU.height + GAP / 2;
  }
  if (gpus.length > MOST_GPUS) {
    elements.push(text(`and ${count(gpus.length - MOST_GPUS, "more GPU")}`, 0, bottom + 12));
    bottom += LINE;
  }
  elements.push(...drawCpus(nodes.first, letters, bottom));
  return { elements, bottom: bottom + LINE + GAP * 2 };
}

function drawCpus({ group, cpuParts }: PackedNode, letters: Letters, top: number): readonly string[] {
  const merged = new Map<string | null, number>();
  for (const { model, cpus } of cpuParts) merged.set(model, (merged.get(model) ?? 0) + cpus);
  const used = rounded(cpuParts.reduce((sum, part) => sum + part.cpus, 0));
  if (group.cpus === undefined) return [text(`CPUs: ${used} in use`, 0, top + 13)];
  const box = { x: 40, y: top, width: CPU_WIDTH, height: LINE };
  const parts = [...merged].map(([model, amount]) => ({ model, amount }));
  return [
    text("CPUs", 0, top + 13),
    ...svgBar(parts, group.cpus, box, letters),
    text(`${used} of ${group.cpus}`, box.x + box.width + GAP, top + 13),
  ];
}

function drawLegend(rows: readonly LegendRow[], letters: Letters, top: number): Drawn {
  if (rows.length === 0) return { elements: [], bottom: top };
  const elements = [legendHeading(rows), ...rows].flatMap((row, index) => legendRow(row, letters, top + index * LINE));
  return { elements, bottom: top + (rows.length + 1) * LINE + GAP };
}

function legendRow({ sign, name, size, update }: LegendRow, letters: Letters, y: number): readonly string[] {
  const swatch = `<rect class="${fillOf(sign, letters)}" x="0" y="${px(y)}" width="18" height="14" rx="3"/>`;
  const inside = `<text class="part" x="9" y="${px(y + 11)}">${svgText(sign)}</text>`;
  return [
    ...(sign === "" ? [] : [swatch]),
    ...(sign === "" || sign === FREE ? [] : [inside]),
    text(name, 28, y + 11),
    text(size, 240, y + 11),
    text(update, 420, y + 11),
  ].filter((element) => element !== "");
}

function drawLines(lines: readonly string[], top: number): Drawn {
  const elements = lines.map((line, index) =>
    text(line.trim(), line.startsWith(" ") ? 16 : 0, top + index * LINE + 13),
  );
  return { elements, bottom: lines.length === 0 ? top : top + lines.length * LINE + GAP };
}

function text(content: string, x: number, y: number, className = ""): string {
  if (content === "") return "";
  const kind = className === "" ? "" : ` class="${className}"`;
  return `<text${kind} x="${px(x)}" y="${px(y)}">${svgText(content)}</text>`;
}
