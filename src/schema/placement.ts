import * as z from "zod";
import { unsettable } from "./key.ts";

export type PlacementStrategy = "PACK" | "SPREAD" | "STRICT_PACK" | "STRICT_SPREAD";

/** Ray's `placement_group_config`: what one replica reserves, in bundles. */
export interface PlacementGroupConfig {
  readonly bundle_per_worker?: Bundle | null;
  readonly bundles?: readonly Bundle[] | null;
  readonly strategy?: PlacementStrategy | null;
}

/** Ray resource names and amounts, such as `{GPU: 1, CPU: 4}`. */
export interface Bundle {
  readonly [resource: string]: number;
}

const bundle = z.record(z.string().min(1), z.number().min(0)).meta({ id: "Bundle" });

export const placementGroupConfig = z
  .strictObject({
    bundle_per_worker: unsettable(
      bundle,
      "Resources of one worker; repeated for each worker (tensor times pipeline parallel size). Not together with `bundles`.",
      { examples: [{ GPU: 1, CPU: 4 }] },
    ),
    bundles: unsettable(
      z.array(bundle).min(1),
      "Resources of each worker, one entry for each. Not together with `bundle_per_worker`.",
      { examples: [[{ GPU: 1 }, { GPU: 1 }]] },
    ),
    strategy: unsettable(
      z.enum(["PACK", "SPREAD", "STRICT_PACK", "STRICT_SPREAD"]),
      "How bundles are spread over nodes; STRICT_PACK keeps a replica on one node.",
      { default: "PACK" },
    ),
  })
  .meta({ id: "PlacementGroupConfig" });
