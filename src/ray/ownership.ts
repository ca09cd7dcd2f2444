import { isJsonObject } from "../schema/json.ts";
import type { ServeDetails } from "./serve-details.ts";
import { OWNER_VARIABLE, type ServeApplication } from "./serve-application.ts";

/** The fleet that an application belongs to, by the marker in its own entry; undefined for other people's. */
export function ownerOf(application: ServeApplication | null | undefined): string | undefined {
  const variables = application?.runtime_env?.["env_vars"];
  if (!isJsonObject(variables)) return undefined;
  const owner = variables[OWNER_VARIABLE];
  return typeof owner === "string" ? owner : undefined;
}

/** Names of a fleet's live applications, its gateway among them; what is being deleted is gone already. */
export function applicationsOf(fleet: string, live: ServeDetails): readonly string[] {
  return Object.entries(live.applications)
    .filter(([, { status, deployed_app_config: entry }]) => status !== "DELETING" && ownerOf(entry) === fleet)
    .map(([name]) => name);
}
