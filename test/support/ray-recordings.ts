import { readFileSync } from "node:fs";
import { z } from "zod";
import { parseServeDetails, type ServeDetails } from "../../src/ray/serve-details.ts";
import { type PlacementGroup, PlacementGroupSchema, stateRows } from "../../src/ray/state-api.ts";

/** A recorded answer or log of Ray, by its path below `test/fixtures/ray`. */
export function recorded(path: string): string {
  return readFileSync(new URL(`../fixtures/ray/${path}`, import.meta.url), "utf8");
}

export function recordedDetails(name: string): ServeDetails {
  return parseServeDetails(recorded(`serve-applications/${name}.json`));
}

export function recordedGroups(name: string): readonly PlacementGroup[] {
  const json: unknown = JSON.parse(recorded(`state-api/placement-groups-${name}.json`));
  return z.array(PlacementGroupSchema).parse(stateRows(PlacementGroupSchema).parse(json));
}
