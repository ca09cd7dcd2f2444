import type { ApplicationChange } from "./application-change.ts";
import type { ApplicationDetails, ServeDetails } from "./serve-details.ts";

export interface Obstacle {
  readonly kind: "deleting" | "building";
  readonly application: string;
}

/**
 * What has to be over before a write: an application that we want and that is still being deleted, and the build of one
 * that stays as it is, because Ray cancels a build that is under way at every write and starts it again
 * (Ray 2.60 `serve/_private/application_state.py:apply_app_config`).
 */
export function obstacleIn(
  live: ServeDetails,
  wanted: ApplicationChange,
  notWaitedFor: ReadonlySet<string>,
): Obstacle | undefined {
  const put = new Set(wanted.put.map((entry) => entry.name));
  const remove = new Set(wanted.remove);
  for (const [application, details] of Object.entries(live.applications)) {
    if (details.status === "DELETING" && put.has(application)) return { kind: "deleting", application };
    const isKept = !put.has(application) && !remove.has(application) && !notWaitedFor.has(application);
    if (isKept && isBuilding(details)) return { kind: "building", application };
  }
  return undefined;
}

function isBuilding(application: ApplicationDetails): boolean {
  return application.status === "DEPLOYING" && Object.keys(application.deployments).length === 0;
}
