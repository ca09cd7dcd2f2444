import { GATEWAY_DEPLOYMENT } from "../gateway/application.ts";
import type { LiveFleet } from "../plan/live-fleet.ts";
import type { ServeApplication } from "../ray/serve-application.ts";
import type { DeployContext } from "./context.ts";

/**
 * The context for the time before the switch, and for going back: the gateway has the route and the options that are
 * live, so that no client notices a deploy that fails. Its code is the new one, which reads the new tables.
 */
export function beforeSwitch(context: DeployContext, live: LiveFleet): DeployContext {
  const { table } = live;
  const before = live.base.gateway?.entry;
  if (before === undefined || table === undefined) return context;
  const { route_prefix: newPrefix } = context.gateway(table);
  return {
    ...context,
    endpoint: { ...context.endpoint, url: moved(context.endpoint.url, newPrefix, before.route_prefix) },
    gatewayReplicas: replicasOf(before) ?? context.gatewayReplicas,
    gateway(wanted) {
      const entry = context.gateway(wanted);
      return { ...entry, route_prefix: before.route_prefix, deployments: withTableOf(entry, before) };
    },
  };
}

/** The options of the live gateway with the table of the new one. */
function withTableOf(entry: ServeApplication, before: ServeApplication): NonNullable<ServeApplication["deployments"]> {
  const table = gatewayOptions(entry)?.["user_config"] ?? null;
  return [{ ...gatewayOptions(before), user_config: table }];
}

function replicasOf(gateway: ServeApplication): number | undefined {
  const replicas = gatewayOptions(gateway)?.["num_replicas"];
  return typeof replicas === "number" ? replicas : undefined;
}

function gatewayOptions(gateway: ServeApplication): NonNullable<ServeApplication["deployments"]>[number] | undefined {
  return gateway.deployments?.find((options) => options["name"] === GATEWAY_DEPLOYMENT);
}

function moved(url: string, from: string | null, to: string | null): string {
  const suffix = pathOf(from);
  if (!url.endsWith(suffix)) return url;
  return url.slice(0, url.length - suffix.length) + pathOf(to);
}

function pathOf(prefix: string | null): string {
  return prefix === null || prefix === "/" ? "" : prefix;
}
