import type { UpdateRoom } from "../../packing/room-for-updates.ts";

/** What a change of a model will do, short enough for a legend. */
export function updateWords({ strategy, beside, effect }: UpdateRoom): string {
  if (strategy === "auto") return beside ? "auto: blue/green" : "auto: recreate (no room)";
  if (effect === "recreate") return "recreate";
  return beside ? "blue/green" : "blue/green (no room)";
}
