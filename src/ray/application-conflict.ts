import { ownerOf } from "./ownership.ts";
import type { ApplicationChange } from "./application-change.ts";
import type { ApplicationDetails, ServeDetails } from "./serve-details.ts";

export interface Conflict {
  readonly kind: "name" | "route_prefix";
  /** The application that is in the way. */
  readonly application: string;
  /** The fleet it belongs to, when it is one of rayfleet's. */
  readonly owner: string | undefined;
  /** What we want: a name or a route prefix. */
  readonly wanted: string;
}

/** What we want to write belongs to somebody else. Nothing was changed. */
export class ApplicationConflict extends Error {
  override readonly name = "ApplicationConflict";
  readonly conflicts: readonly Conflict[];

  constructor(conflicts: readonly Conflict[]) {
    super(conflicts.map(describe).join("; "));
    this.conflicts = conflicts;
  }
}

/** Names and route prefixes that are taken by applications without our owner marker. */
export function conflictsOf(live: ServeDetails, wanted: ApplicationChange, owner: string): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  // What is being deleted has no config any more to tell its owner by; a write waits until it is gone.
  const others = Object.entries(live.applications).filter(
    ([, application]) => application.status !== "DELETING" && !isOurs(application, owner),
  );
  const names = new Set([...wanted.put.map((entry) => entry.name), ...wanted.remove]);
  for (const [name, application] of others) {
    const theirs = ownerOf(application.deployed_app_config);
    if (names.has(name)) conflicts.push({ kind: "name", application: name, owner: theirs, wanted: name });
    const route = application.route_prefix ?? application.deployed_app_config?.route_prefix;
    if (route === undefined || route === null) continue;
    if (wanted.put.some((entry) => entry.route_prefix === route)) {
      conflicts.push({ kind: "route_prefix", application: name, owner: theirs, wanted: route });
    }
  }
  return conflicts;
}

function isOurs(application: ApplicationDetails, owner: string): boolean {
  return ownerOf(application.deployed_app_config) === owner;
}

export function describe(conflict: Conflict): string {
  const whose = conflict.owner === undefined ? "which rayfleet did not make" : `of the fleet ${conflict.owner}`;
  return conflict.kind === "name"
    ? `there is an application named ${conflict.wanted} on the cluster, ${whose}`
    : `the route prefix ${conflict.wanted} belongs to the application ${conflict.application}, ${whose}`;
}
