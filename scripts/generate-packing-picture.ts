import { readFileSync, writeFileSync } from "node:fs";
import { checkShape } from "../src/load/check-shape.ts";
import { loadConfig } from "../src/load/load-config.ts";
import { atMost, packFleet } from "../src/packing/pack-fleet.ts";
import { roomForUpdates } from "../src/packing/room-for-updates.ts";
import { sharedGpus } from "../src/packing/shared-gpus.ts";
import { packingSvg } from "../src/report/packing-svg.ts";
import { resolve } from "../src/resolve/resolve.ts";

const picture = new URL("../docs/picture/packing.svg", import.meta.url);
const example = new URL("../examples/cluster/models.config.yaml", import.meta.url);

/** Draws how the models of examples/cluster lie on its target `production`. */
export function packingPictureOfExample(): string {
  const { config } = checkShape(loadConfig(readFileSync(example, "utf8"), "models.config.yaml"));
  const resolved = config === undefined ? undefined : resolve(config, "production", { configDir: "/" });
  if (resolved?.ok !== true) throw new Error(`Drawing the packing of ${example.pathname}: it is no config`);
  const packing = packFleet(resolved.fleet, atMost);
  if (packing === undefined) throw new Error(`Drawing the packing of ${example.pathname}: its target has no nodes`);
  return packingSvg(packing, {
    shared: sharedGpus(resolved.fleet, packing),
    updates: roomForUpdates(resolved.fleet, atMost) ?? [],
  });
}

/** Writes docs/picture/packing.svg; returns the path if it was stale. */
export function generatePackingPicture({ write }: { readonly write: boolean }): readonly string[] {
  const text = packingPictureOfExample();
  if (text === textOf(picture)) return [];
  if (write) writeFileSync(picture, text);
  return ["docs/picture/packing.svg"];
}

function textOf(file: URL): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
