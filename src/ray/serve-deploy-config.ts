import type { Fleet } from "../resolve/fleet.ts";
import type { ServeApplication, ServeDeployConfig } from "./serve-application.ts";

/**
 * The body that starts these applications on a fresh cluster, as Ray's own `serve deploy` takes it. On a cluster of
 * others its proxies are left as they are.
 */
export function serveDeployConfig(fleet: Fleet, applications: readonly ServeApplication[]): ServeDeployConfig {
  if (fleet.target?.kind !== "local") return { applications };
  const { host, port } = fleet.target.http;
  return { proxy_location: "HeadOnly", http_options: { host, port }, applications };
}
