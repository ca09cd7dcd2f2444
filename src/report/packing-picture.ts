import { neutralLine } from "../diagnostics/render/neutral.ts";
import type { Packing } from "../packing/pack-fleet.ts";
import type { UpdateRoom } from "../packing/room-for-updates.ts";
import type { SharedGpu } from "../packing/shared-gpus.ts";
import { foldNodes } from "./packing/fold-nodes.ts";
import { hiddenLines } from "./packing/hidden-nodes.ts";
import { legend, legendHeading, type LegendRow } from "./packing/legend.ts";
import { modelLetters } from "./packing/model-letters.ts";
import { nodeLines } from "./packing/node-lines.ts";
import { packedModels } from "./packing/packed-models.ts";
import { unplacedLines } from "./packing/unplaced.ts";
import { utilizationLines } from "./packing/utilization.ts";

/** What is told beside the picture itself. */
export interface PictureFacts {
  /** From `sharedGpus`. */
  readonly shared?: readonly SharedGpu[];
  /** From `roomForUpdates`. */
  readonly updates?: readonly UpdateRoom[];
}

/** Most of each that is shown: the rest is counted. */
export interface PictureLimits {
  /** Kinds of nodes, each with other content. */
  readonly nodes: number;
  readonly models: number;
  /** Shared GPUs, and models that find no place. */
  readonly lines: number;
}

export const PICTURE_LIMITS: PictureLimits = { nodes: 12, models: 40, lines: 12 };

const MOST_COLUMNS = 72;

/**
 * How all replicas of a fleet lie on the nodes of its target, in characters of equal width: for a terminal, and for a
 * fenced block of a comment or a mail. At most 72 columns, and bounded whatever the size of the fleet.
 */
export function packingPicture(packing: Packing, facts: PictureFacts = {}, limits = PICTURE_LIMITS): string {
  const folded = foldNodes(packing.nodes);
  const models = packedModels(packing).slice(0, limits.models);
  const letters = modelLetters(models.map(({ model }) => model));
  const blocks = [
    folded.slice(0, limits.nodes).flatMap((nodes) => nodeLines(nodes, letters)),
    hiddenLines(folded.slice(limits.nodes)),
    legendLines(legend(packing, letters, facts.updates ?? [])),
    utilizationLines(facts.shared ?? [], letters, limits.lines),
    unplacedLines(packing, limits.lines),
    packing.orderMatters ? ["They lie so only if the large models start first."] : [],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(narrow).join("\n"))
    .join("\n\n");
}

function legendLines(rows: readonly LegendRow[]): readonly string[] {
  if (rows.length === 0) return [];
  const cells = [legendHeading(rows), ...rows].map(({ sign, name, size, update }) =>
    [sign, name, size, update].map((cell) => Array.from(cell)),
  );
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row.map((cell, column) => `${cell.join("")}${" ".repeat((widths[column] ?? 0) - cell.length)}`).join("  "),
  );
}

function narrow(line: string): string {
  const characters = Array.from(neutralLine(line).trimEnd());
  return characters.length > MOST_COLUMNS ? `${characters.slice(0, MOST_COLUMNS - 1).join("")}…` : characters.join("");
}
