import { ownEntry } from "../diagnostics/own-entry.ts";
import { canonicalJson } from "../resolve/canonical-json.ts";
import { isJsonObject, type JsonObject } from "../schema/json.ts";
import type { ApplicationChange } from "./application-change.ts";
import type { ServeApplication } from "./serve-application.ts";
import type { ServeDetails } from "./serve-details.ts";

/** Whether the state is what the change asked for: a write of another tool may have come in between. */
export function isApplied(after: ServeDetails, wanted: ApplicationChange): boolean {
  const put = new Set(wanted.put.map((entry) => entry.name));
  return (
    wanted.put.every((entry) => isDeployed(after, entry)) &&
    wanted.remove.every((name) => put.has(name) || isRemoved(after, name))
  );
}

function isRemoved(after: ServeDetails, name: string): boolean {
  const application = ownEntry(after.applications, name);
  return application === undefined || application.status === "DELETING";
}

function isDeployed(after: ServeDetails, entry: ServeApplication): boolean {
  const deployed = ownEntry(after.applications, entry.name)?.deployed_app_config;
  return deployed !== undefined && deployed !== null && asComparable(deployed) === asComparable(entry);
}

function asComparable({ import_path, args, runtime_env, deployments }: ServeApplication): string {
  return canonicalJson({
    import_path,
    args: args ?? {},
    runtime_env: runtime_env ?? {},
    deployments: (deployments ?? []).map(withoutRewritten),
  });
}

/** Ray writes logging options in its own way. */
function withoutRewritten(deployment: JsonObject): JsonObject {
  return isJsonObject(deployment["logging_config"]) ? { ...deployment, logging_config: null } : deployment;
}
