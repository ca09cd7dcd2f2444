import { neutralLine } from "../diagnostics/render/neutral.ts";
import type { Packing } from "../packing/pack-fleet.ts";
import type { PackedNode } from "../packing/packed-node.ts";
import type { UpdateRoom } from "../packing/room-for-updates.ts";
import type { SharedGpu } from "../packing/shared-gpus.ts";
import { type FoldedNodes, foldNodes } from "./fold-nodes.ts";
import { FREE, GATEWAY, modelLetters, OTHER } from "./model-letters.ts";
import { noPlaceWords } from "./no-place-words.ts";
import { drawNode } from "./node-picture.ts";
import { type PackedModel, packedModels, sizeInWords } from "./packed-models.ts";
import { plainName } from "./plain-name.ts";
import { updateWords } from "./update-words.ts";
import { count } from "./wording.ts";

export interface PictureFacts {
  /** From `sharedGpus`. */
  readonly shared?: readonly SharedGpu[];
  /** From `roomForUpdates`. */
  readonly updates?: readonly UpdateRoom[];
}

/** Most of each that is drawn or listed: the rest is counted. */
export interface PictureLimits {
  readonly nodes: number;
  readonly lines: number;
}

const LIMITS: PictureLimits = { nodes: 12, lines: 40 };
const MOST_COLUMNS = 72;

/**
 * How all replicas of a fleet lie on the nodes of its target, in characters of equal width: for a terminal, and for a
 * fenced block of a comment or a mail. At most 72 columns, and bounded whatever the size of the fleet.
 */
export function packingPicture(packing: Packing, { shared = [], updates = [] }: PictureFacts, limits = LIMITS): string {
  const folded = foldNodes(packing.nodes);
  const drawn = folded.slice(0, limits.nodes);
  const models = packedModels(packing);
  const letters = modelLetters(models.slice(0, limits.lines).map(({ model }) => model));
  const blocks = [
    drawn.map((node) => drawNode(node, letters)).join("\n"),
    hiddenNodes(folded.slice(limits.nodes)),
    legend(packing, models, letters, updates),
    utilization(shared, letters, limits.lines),
    unplaced(packing, limits.lines),
    packing.orderMatters ? "They lie so only if the large models start first." : "",
  ];
  const text = blocks.filter((block) => block !== "").join("\n\n");
  return text.split("\n").map(line).join("\n");
}

function line(text: string): string {
  const shown = neutralLine(text).trimEnd();
  return shown.length > MOST_COLUMNS ? `${[...shown].slice(0, MOST_COLUMNS - 1).join("")}…` : shown;
}

function hiddenNodes(hidden: readonly FoldedNodes[]): string {
  if (hidden.length === 0) return "";
  let nodes = 0;
  let gpus = 0;
  let free = 0;
  for (const { first, count: times } of hidden) {
    nodes += times;
    gpus += times * first.gpus.length;
    free += times * freeOf(first);
  }
  return `and ${count(nodes, "more node")} with ${count(gpus, "GPU")}, ${rounded(free)} free`;
}

function legend(
  packing: Packing,
  models: readonly PackedModel[],
  letters: ReadonlyMap<string, string>,
  updates: readonly UpdateRoom[],
): string {
  const update = new Map(updates.map((each) => [each.model, updateWords(each)]));
  const listed = models.filter(({ model }) => letters.has(model));
  const rows = listed.map((each) => [
    letters.get(each.model) ?? OTHER,
    plainName(each.model),
    sizeInWords(each),
    update.get(each.model) ?? "",
  ]);
  const heading = ["", "Model", "Replicas × GPUs", update.size > 0 ? "A change of it" : ""];
  const left = models.length - rows.length;
  const others = left > 0 ? [[OTHER, count(left, "more model"), "", ""]] : [];
  return aligned([heading, ...rows, ...others, ...rest(packing)]).join("\n");
}

/** What is no model: the gateway, and what is free. */
function rest({ nodes }: Packing): readonly (readonly string[])[] {
  let gateway = 0;
  let gpus = 0;
  let free = 0;
  for (const node of nodes) {
    gateway += node.cpuParts.filter(({ model }) => model === null).length;
    gpus += node.gpus.length;
    free += freeOf(node);
  }
  const gateways = gateway > 0 ? [[GATEWAY, "gateway", `${gateway} on CPUs`, ""]] : [];
  return gpus === 0 ? gateways : [...gateways, [FREE, "free", `${rounded(free)} of ${count(gpus, "GPU")}`, ""]];
}

function freeOf({ gpus }: PackedNode): number {
  return gpus.reduce((sum, gpu) => sum + gpu.free, 0);
}

/** GPUs that the same models share in the same way are one line. */
function utilization(shared: readonly SharedGpu[], letters: ReadonlyMap<string, string>, most: number): string {
  const alike = new Map<string, { readonly one: SharedGpu; count: number }>();
  for (const one of shared) {
    const key = JSON.stringify([one.models, one.utilization]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { one, count: 1 });
    else known.count += 1;
  }
  const lines = [...alike.values()].slice(0, most).map(({ one, count: times }) => {
    const models = one.models.slice(0, 12).map((model) => letters.get(model) ?? OTHER);
    const who = `${models.join(" + ")}${one.models.length > models.length ? " + …" : ""}`;
    const where = times === 1 ? `GPU ${one.gpu} of node ${one.node}` : count(times, "GPU");
    return `${who}: ${rounded(one.utilization)} of ${where}${one.utilization > 1 ? ", more than there is" : ""}`;
  });
  if (lines.length === 0) return "";
  return ["Memory that vLLM takes of shared GPUs", ...lines, ...more(alike.size - lines.length, "line")].join("\n");
}

function unplaced(packing: Packing, most: number): string {
  const listed = packing.unplaced.slice(0, most).flatMap(({ model, replicas, why }) => {
    const who = model === null ? "the gateway" : plainName(model);
    return [`! ${who}: ${count(replicas, "replica")} without a place`, `  ${noPlaceWords(why)}`];
  });
  return [...listed, ...more(packing.unplaced.length - most, "model")].join("\n");
}

function more(left: number, noun: string): readonly string[] {
  return left > 0 ? [`and ${count(left, `more ${noun}`)}`] : [];
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? "")].length)));
  return rows.map((row) =>
    row.map((cell, column) => `${cell}${" ".repeat((widths[column] ?? 0) - [...cell].length)}`).join("  "),
  );
}

function rounded(amount: number): number {
  return Number(amount.toFixed(2));
}
