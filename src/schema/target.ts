import * as z from "zod";
import { gateway, type GatewayConfig } from "./gateway.ts";
import { optional, required } from "./key.ts";
import { modelDefaults, modelOverrides, type ModelDefaults } from "./model.ts";
import { nodeGroup, type NodeGroupConfig } from "./node-group.ts";
import { environmentVariable, httpUrl, text } from "./text.ts";

export type TargetConfig = LocalTargetConfig | ClusterTargetConfig | KuberayTargetConfig;

/** What all kinds of targets have. */
export interface CommonTargetConfig {
  readonly nodes?: readonly NodeGroupConfig[];
  readonly autoscaling_nodes?: readonly NodeGroupConfig[];
  readonly http?: HttpConfig;
  readonly url?: string;
  readonly url_headers_env?: { readonly [header: string]: string };
  readonly overrides?: TargetOverrides;
}

/** Ray on this machine, started by rayfleet. */
export interface LocalTargetConfig extends CommonTargetConfig {
  readonly kind: "local";
  readonly dashboard_port?: number;
}

/** A Ray cluster reached over its REST API. */
export interface ClusterTargetConfig extends CommonTargetConfig {
  readonly kind: "cluster";
  readonly address: string;
  readonly token_env?: string;
}

/** A RayService. Accepted by shape, refused with a message of its own until it is supported. */
export interface KuberayTargetConfig extends CommonTargetConfig {
  readonly kind: "kuberay";
}

export interface HttpConfig {
  readonly host?: string;
  readonly port?: number;
}

/** What differs on one target: maps merge by key, arrays and scalars replace, null unsets. */
export interface TargetOverrides {
  readonly models?: { readonly [id: string]: ModelDefaults | null };
  readonly defaults?: ModelDefaults;
  readonly gateway?: GatewayConfig;
}

const port = z.int().min(1).max(65_535);

const http = z
  .strictObject({
    host: optional(
      text(/^[A-Za-z0-9.:_-]+$/u, "A host is a name or an IP address"),
      "Address that Serve listens on. `0.0.0.0` answers to other machines too.",
      { default: "127.0.0.1" },
    ),
    port: optional(port, "Port that Serve listens on.", { default: 8000 }),
  })
  .meta({ id: "Http" });

const headerName = text(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/u, "A header name holds letters, digits and '-'");

const overrides = z
  .strictObject({
    models: optional(
      modelOverrides,
      "Merged over the models, by id. `null` takes a model away; a null key takes the key away.",
    ),
    defaults: optional(modelDefaults, "Merged over `defaults`."),
    gateway: optional(gateway, "Merged over `gateway`."),
  })
  .meta({ id: "TargetOverrides" });

const common = {
  nodes: optional(z.array(nodeGroup), "Nodes that are there, for checks without a cluster.", {
    examples: [[{ accelerator_type: "L4", gpus: 2, cpus: 32 }]],
  }),
  autoscaling_nodes: optional(
    z.array(nodeGroup),
    "Nodes that an autoscaler may add. With any, what does not fit now may fit later.",
  ),
  http: optional(http, "Where Ray Serve listens."),
  url: optional(httpUrl, "Where clients reach the endpoint; smoke tests go there.", {
    examples: ["https://llm.internal"],
  }),
  url_headers_env: optional(
    z.record(headerName, environmentVariable),
    "Headers for a protected `url`: the name of each header, and of the environment variable that holds its value.",
    { examples: [{ Authorization: "LLM_AUTHORIZATION" }] },
  ),
  overrides: optional(overrides, "What differs on this target."),
};

const local = z
  .strictObject({
    kind: required(z.literal("local"), "Ray on this machine, started by rayfleet."),
    dashboard_port: optional(port, "Port of Ray's dashboard and REST API, on the loopback.", { default: 8265 }),
    ...common,
  })
  .meta({ id: "LocalTarget", description: "Ray on this machine, started by rayfleet." });

const cluster = z
  .strictObject({
    kind: required(z.literal("cluster"), "A Ray cluster that is reached over its REST API."),
    address: required(httpUrl, "Address of the cluster's dashboard.", { examples: ["https://ray.internal:8265"] }),
    token_env: optional(
      environmentVariable,
      "Name of the environment variable that holds the token. Never the token.",
      { examples: ["RAY_AUTH_TOKEN"] },
    ),
    ...common,
  })
  .meta({ id: "ClusterTarget", description: "A Ray cluster that is reached over its REST API." });

const kuberay = z
  .strictObject({ kind: required(z.literal("kuberay"), "A RayService on Kubernetes. Not supported yet."), ...common })
  .meta({ id: "KuberayTarget", description: "A RayService on Kubernetes. Not supported yet." });

export const target = z.discriminatedUnion("kind", [local, cluster, kuberay]);

export const targetName = text(
  /^[A-Za-z0-9][A-Za-z0-9_-]*$/u,
  "A target name starts with a letter or digit and holds only letters, digits, '_' and '-'",
);
