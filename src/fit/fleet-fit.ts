import type { Fleet } from "../resolve/fleet.ts";
import { type FactsOf, modelOnTarget, type ModelOnTarget, type FitOnTarget } from "./model-on-target.ts";
import { atMost, packFleet, type Packing } from "../packing/pack-fleet.ts";
import { roomForUpdates, type UpdateRoom } from "../packing/room-for-updates.ts";
import { type SharedGpu, sharedGpus } from "../packing/shared-gpus.ts";

/** How the replicas of a fleet lie on the declared nodes of its target, all at their maximum. */
export interface Placement {
  readonly packing: Packing;
  readonly shared_gpus: readonly SharedGpu[];
  readonly updates: readonly UpdateRoom[];
}

/** What is known of a fleet's memory on one target. */
export interface TargetFit {
  readonly fit: Readonly<Record<string, FitOnTarget>>;
  /** Absent where the target declares no nodes, or the fleet is too large to be placed. */
  readonly placement?: Placement;
}

/** A fleet on its target, with what the checks of each model go by. */
export interface FleetFit extends TargetFit {
  readonly models: readonly ModelOnTarget[];
}

/** Whether each model of a fleet fits on its target's GPUs, and how all replicas lie on them. */
export function fleetFit(fleet: Fleet, factsOf: FactsOf): FleetFit {
  const models = fleet.models.map((model) => modelOnTarget(model, fleet, factsOf));
  const placement = placementOf(fleet);
  return {
    models,
    fit: Object.fromEntries(models.map(({ model, fit }) => [model.id, fit])),
    ...(placement === undefined ? {} : { placement }),
  };
}

function placementOf(fleet: Fleet): Placement | undefined {
  const packing = packFleet(fleet, atMost);
  if (packing === undefined) return undefined;
  return { packing, shared_gpus: sharedGpus(fleet, packing), updates: roomForUpdates(fleet, atMost) ?? [] };
}
