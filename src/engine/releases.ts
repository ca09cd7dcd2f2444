import { ownEntry } from "../diagnostics/own-entry.ts";
import type { Catalogue } from "./catalogue.ts";
import { releases } from "./releases.generated.ts";

const made = new Map<string, Catalogue>();

/** The arguments of the vLLM that a release of Ray brings; a patch release brings the same. Undefined for others. */
export function catalogueFor(ray: string): Catalogue | undefined {
  const minor = minorOf(ray);
  const make = ownEntry(releases, minor);
  const catalogue = made.get(minor) ?? make?.();
  if (catalogue !== undefined) made.set(minor, catalogue);
  return catalogue;
}

/** The minor releases of Ray whose arguments are known, the newest first. */
export const knownRayReleases: readonly string[] = Object.keys(releases);

function minorOf(release: string): string {
  return release.split(".").slice(0, 2).join(".");
}
