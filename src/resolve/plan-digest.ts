import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import type { Fleet } from "./fleet.ts";

/** Hex sha256 over the canonical JSON of a fleet and its target: what was reviewed, in one word. */
export function planDigest(fleet: Fleet): string {
  return createHash("sha256").update(canonicalJson(fleet)).digest("hex");
}
