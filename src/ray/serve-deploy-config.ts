import type { Fleet } from "../resolve/fleet.ts";
import type { JsonObject } from "../schema/json.ts";
import type { ServeApplication, ServeDeployConfig } from "./serve-application.ts";

/**
 * The body that starts these applications on a fresh cluster, as Ray's own `serve deploy` takes it. On a cluster of
 * others its proxies are left as they are.
 */
export function serveDeployConfig(fleet: Fleet, applications: readonly ServeApplication[]): ServeDeployConfig {
  return { ...serveOptions(fleet), applications };
}

/** Options with which Serve is started; on a cluster of others only what the config says. */
export function serveOptions(fleet: Fleet): JsonObject {
  const { target } = fleet;
  if (target?.http === undefined) return {};
  const { host, port } = target.http;
  return { ...(target.kind === "local" ? { proxy_location: "HeadOnly" } : {}), http_options: { host, port } };
}
