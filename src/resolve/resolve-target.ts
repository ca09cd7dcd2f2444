import type { NodeGroupConfig } from "../schema/node-group.ts";
import type { ClusterTargetConfig, HttpConfig, LocalTargetConfig } from "../schema/target.ts";
import { builtInDefaults } from "./built-in-defaults.ts";
import { dashboardAddress } from "./dashboard-address.ts";
import type { NamedTarget } from "./choose-target.ts";
import type { NodeGroup, Target } from "./fleet.ts";
import type { MergedModel } from "./merged-model.ts";

/** A target that can be deployed to, with everything filled in that the config leaves out. */
export function resolveTarget({ name, config }: NamedTarget, models: readonly MergedModel[]): Target {
  const http = { ...builtInDefaults.http, ...config.http };
  const common = {
    name,
    nodes: (config.nodes ?? []).map(nodeGroup),
    autoscalingNodes: (config.autoscaling_nodes ?? []).map(nodeGroup),
    url: (config.url ?? defaultUrl(config, http)).replace(/\/+$/u, ""),
    urlHeadersEnv: config.url_headers_env ?? {},
  };
  if (config.kind === "local") {
    return {
      ...common,
      kind: "local",
      http,
      dashboardPort: config.dashboard_port ?? builtInDefaults.dashboardPort,
      environment: runsOnCpus(models) ? "cpu" : "gpu",
    };
  }
  const address = dashboardAddress(config.address);
  const token = config.token_env === undefined ? {} : { tokenEnv: config.token_env };
  // Serve keeps the options it was started with, so only what the config says is asked for.
  return { ...common, kind: "cluster", address, ...token, ...(config.http === undefined ? {} : { http }) };
}

/** Nodes of one kind, with what is left out filled in. */
export function nodeGroup(config: NodeGroupConfig): NodeGroup {
  return {
    count: config.count ?? builtInDefaults.node.count,
    gpus: config.gpus ?? builtInDefaults.node.gpus,
    ...(config.accelerator_type === undefined ? {} : { acceleratorType: config.accelerator_type }),
    ...(config.gpu === undefined ? {} : { gpu: config.gpu }),
    ...(config.gpu_memory_gib === undefined ? {} : { gpuMemoryGib: config.gpu_memory_gib }),
    ...(config.cpus === undefined ? {} : { cpus: config.cpus }),
  };
}

/** Serve's own address: on this machine, or on the host of the dashboard. */
function defaultUrl(config: LocalTargetConfig | ClusterTargetConfig, http: Required<HttpConfig>): string {
  if (config.kind === "cluster") return `http://${new URL(config.address).hostname}:${http.port}`;
  if (http.host === "0.0.0.0") return `http://127.0.0.1:${http.port}`;
  if (http.host === "::") return `http://[::1]:${http.port}`;
  return `http://${http.host.includes(":") ? `[${http.host}]` : http.host}:${http.port}`;
}

function runsOnCpus(models: readonly MergedModel[]): boolean {
  return models.length > 0 && models.every((model) => model.config?.accelerator_config?.kind === "cpu");
}
