import * as z from "zod/mini";
import { commentJson } from "../report/escape.ts";

const PREFIX = "<!-- rayfleet ";
const SUFFIX = " -->";

const marker = z.object({
  schema: z.literal(1),
  kind: z.enum(["check", "deploy"]),
  config: z.string(),
  fleet: z.nullable(z.string()),
  target: z.nullable(z.string()),
  /** The commit that was reported on: the head of the pull request, or the merged commit. */
  head: z.string(),
  /** Plan digest by target; the key is empty when no target was named. */
  digests: z.record(z.string(), z.string()),
  /** In the report of a deploy: the digests that the check before it had shown. */
  reviewed: z.record(z.string(), z.string()),
  /** Id of the workflow run, which GitHub counts up, and its attempt. */
  run: z.int(),
  attempt: z.int(),
});

/** What the first line of a comment says about it: which report it is and how new. It is not shown. */
export type Marker = Readonly<z.infer<typeof marker>>;

export function formatMarker(value: Marker): string {
  return `${PREFIX}${commentJson(value)}${SUFFIX}`;
}

/** The marker of a comment; undefined when it has none that can be read. */
export function parseMarker(body: string): Marker | undefined {
  const [first = ""] = body.split(/\r?\n/u, 1);
  if (!first.startsWith(PREFIX) || !first.endsWith(SUFFIX)) return undefined;
  try {
    return marker.safeParse(JSON.parse(first.slice(PREFIX.length, -SUFFIX.length))).data;
  } catch {
    return undefined;
  }
}

/**
 * Whether two reports share one comment: same config file and same target. A file holds one fleet, so a renamed fleet
 * keeps its comment. A report without a target (no target asked for, or a config that could not be read) fits any.
 */
export function sameReport(a: Marker, b: Pick<Marker, "config" | "target">): "exact" | "loose" | "no" {
  if (a.config !== b.config) return "no";
  if (a.target === b.target) return "exact";
  return a.target === null || b.target === null ? "loose" : "no";
}

/** Run ids grow with time; a run that is started again keeps its id and counts the attempt up. */
export function isNewer(a: Marker, b: Pick<Marker, "run" | "attempt">): boolean {
  return a.run > b.run || (a.run === b.run && a.attempt > b.attempt);
}
