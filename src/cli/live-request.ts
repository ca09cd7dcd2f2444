import { ownEntry } from "../diagnostics/own-entry.ts";
import { applicationsRequest } from "../ray/applications-request.ts";
import type { AheadRequest } from "../ray/request-ahead.ts";
import { dashboardAddress } from "../resolve/dashboard-address.ts";
import { isJsonObject, type JsonValue } from "../schema/json.ts";
import { attachCluster } from "../targets/attach-cluster.ts";
import type { CommandInput } from "./commands/command-input.ts";

/**
 * The first request of a command that looks at what is live, when a config that nobody has checked yet says clearly
 * where it goes: to the cluster that is named, or the only one. Undefined in every other case.
 */
export function liveRequest(
  config: JsonValue | undefined,
  { target: asked, env }: Pick<CommandInput, "target" | "env">,
): AheadRequest | undefined {
  const targets = isJsonObject(config) ? config["targets"] : undefined;
  if (!isJsonObject(targets)) return undefined;
  const [only, second] = Object.keys(targets);
  const name = asked ?? (second === undefined ? only : undefined);
  const target = name === undefined ? undefined : ownEntry(targets, name);
  if (name === undefined || !isJsonObject(target) || target["kind"] !== "cluster") return undefined;
  const { address, token_env: tokenEnv } = target;
  if (typeof address !== "string" || (tokenEnv !== undefined && typeof tokenEnv !== "string")) return undefined;
  const attached = attachCluster(
    { name, address: dashboardAddress(address), ...(tokenEnv === undefined ? {} : { tokenEnv }) },
    env,
  );
  if (!attached.ok) return undefined;
  return applicationsRequest(attached.value.address, attached.value.token);
}
