import type { Packing } from "../../packing/pack-fleet.ts";
import { freeGpus } from "./free-gpus.ts";
import type { UpdateRoom } from "../../packing/room-for-updates.ts";
import { count } from "../wording.ts";
import { FREE, GATEWAY, OTHER } from "./model-letters.ts";
import { packedModels, sizeInWords } from "./packed-models.ts";
import { plainName } from "./plain-name.ts";
import { updateWords } from "./update-words.ts";

/** What a sign of the picture stands for. */
export interface LegendRow {
  readonly sign: string;
  readonly name: string;
  readonly size: string;
  /** What a change of the model will do; empty when that is not known. */
  readonly update: string;
}

/** What stands above the rows. */
export function legendHeading(rows: readonly LegendRow[]): LegendRow {
  const update = rows.some((row) => row.update !== "") ? "A change of it" : "";
  return { sign: "", name: "Model", size: "Replicas × GPUs", update };
}

/** A row for each model that has a letter, one for all others, and one each for the gateway and for what is free. */
export function legend(
  packing: Packing,
  letters: ReadonlyMap<string, string>,
  updates: readonly UpdateRoom[],
): readonly LegendRow[] {
  const update = new Map(updates.map((each) => [each.model, updateWords(each)]));
  const models = packedModels(packing);
  const rows: LegendRow[] = models.flatMap((each) => {
    const sign = letters.get(each.model);
    if (sign === undefined) return [];
    return [{ sign, name: plainName(each.model), size: sizeInWords(each), update: update.get(each.model) ?? "" }];
  });
  const others = models.length - rows.length;
  if (others > 0) rows.push({ sign: OTHER, name: count(others, "more model"), size: "", update: "" });
  const gateways = packing.nodes.reduce((sum, node) => sum + gatewaysOn(node), 0);
  if (gateways > 0) rows.push({ sign: GATEWAY, name: "gateway", size: `${gateways} on CPUs`, update: "" });
  const gpus = packing.nodes.reduce((sum, node) => sum + node.gpus.length, 0);
  const free = `${freeGpus(packing.nodes)} of ${count(gpus, "GPU")}`;
  if (gpus > 0) rows.push({ sign: FREE, name: "free", size: free, update: "" });
  return rows;
}

function gatewaysOn({ cpuParts }: Packing["nodes"][number]): number {
  return cpuParts.filter(({ model }) => model === null).length;
}
