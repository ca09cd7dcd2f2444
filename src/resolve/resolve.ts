import type { Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { Config } from "../schema/config.ts";
import type { TargetConfig } from "../schema/target.ts";
import { builtInDefaults } from "./built-in-defaults.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { Fleet, Gateway, Model } from "./fleet.ts";
import { mergedGateway, mergedModels, ownEntry, type MergedModel } from "./merged-model.ts";
import { isRelativePath } from "./model-source.ts";
import { resolveModel } from "./resolve-model.ts";
import { resolveTarget } from "./resolve-target.ts";
import { writtenAt } from "./written-at.ts";

/** A fleet, or why there is none. */
export type Resolved =
  | { readonly ok: true; readonly fleet: Fleet }
  | { readonly ok: false; readonly findings: readonly Finding[] };

export interface ResolveOptions {
  /** Absolute path of the folder that holds the config file: relative model sources start there. */
  readonly configDir: string;
}

/** The fleet of a config on one of its targets; without a target's name, the fleet as it is on none. */
export function resolve(config: Config, targetName: string | undefined, options: ResolveOptions): Resolved {
  const target = targetName === undefined ? undefined : ownEntry(config.targets, targetName);
  if (targetName !== undefined && target === undefined) return unknownTarget(config, targetName);
  if (target?.kind === "kuberay") return kuberayTarget(targetName ?? "");
  const merged = mergedModels(config, target);
  const findings = merged.flatMap((model) => sourceFindings(config, targetName, target, model));
  if (findings.length > 0) return { ok: false, findings };
  const fleet: Fleet = {
    name: config.name,
    layout: config.layout ?? builtInDefaults.layout,
    serving: { ray: config.serving?.ray ?? builtInDefaults.ray },
    gateway: resolveGateway(config, target),
    models: merged.flatMap((model) => resolvedModels(model, options.configDir)),
    ...(target === undefined ? {} : { target: resolveTarget(targetName ?? "", target, merged) }),
  };
  return { ok: true, fleet: deepFreeze(structuredClone(fleet)) };
}

/** The target to deploy to: the one that is named, or the only one there is. */
export function chooseTarget(
  config: Config,
  name: string | undefined,
): { readonly ok: true; readonly name: string } | { readonly ok: false; readonly findings: readonly Finding[] } {
  if (name !== undefined)
    return Object.hasOwn(config.targets ?? {}, name) ? { ok: true, name } : unknownTarget(config, name);
  const names = Object.keys(config.targets ?? {});
  const [only, second] = names;
  if (only !== undefined && second === undefined) return { ok: true, name: only };
  const message = only === undefined ? "The config has no target to deploy to" : "The config has several targets";
  const help =
    only === undefined ? "Add one under `targets`." : `Name one: ${names.map((each) => quote(each)).join(", ")}.`;
  return { ok: false, findings: [{ code: "RF320", message, path: ["targets"], anchor: "key", help }] };
}

function unknownTarget(config: Config, name: string): { readonly ok: false; readonly findings: readonly Finding[] } {
  const names = Object.keys(config.targets ?? {});
  const similar = suggest(name, names);
  const known =
    names.length === 0 ? "The config has no targets." : `There are ${names.map((each) => quote(each)).join(", ")}.`;
  const help = similar === undefined ? known : `Did you mean ${quote(similar)}?`;
  const message = `There is no target ${quote(name)}`;
  return { ok: false, findings: [{ code: "RF320", message, path: ["targets"], anchor: "key", help }] };
}

function kuberayTarget(name: string): Resolved {
  const message = "kuberay targets are not supported yet";
  const help = "Reach the RayService as `kind: cluster`, over its REST API.";
  return { ok: false, findings: [{ code: "RF210", message, path: ["targets", name, "kind"], help }] };
}

/** Models that could not be resolved at all on this target. */
function sourceFindings(
  config: Config,
  targetName: string | undefined,
  target: TargetConfig | undefined,
  model: MergedModel,
): readonly Finding[] {
  const source = model.json["model_source"];
  if (typeof source !== "string") {
    const where = targetName === undefined ? "" : ` on target ${quote(targetName)}`;
    const message = `Model ${quote(model.id)} has no model_source${where}`;
    return [{ code: "RF315", message, path: ["models", model.id], anchor: "key", help: "Give it one." }];
  }
  if (target?.kind !== "cluster" || !isRelativePath(source)) return [];
  return [
    {
      code: "RF316",
      message: `The nodes of cluster ${quote(targetName ?? "")} do not have ${quote(source)}, a path next to this file`,
      path: writtenAt(config, targetName, model.id, ["model_source"]),
      help: "Give a Hub id, an s3://, gs:// or abfss:// address, or an absolute path that every node has.",
    },
  ];
}

function resolveGateway(config: Config, target: TargetConfig | undefined): Gateway {
  const gateway = mergedGateway(config, target);
  const { route_prefix: prefix, num_replicas: replicas, drain_timeout_s: drain } = gateway;
  return {
    routePrefix: typeof prefix === "string" ? prefix : builtInDefaults.gateway.route_prefix,
    numReplicas: typeof replicas === "number" ? replicas : builtInDefaults.gateway.num_replicas,
    drainTimeoutS: typeof drain === "number" ? drain : builtInDefaults.gateway.drain_timeout_s,
  };
}

function resolvedModels(model: MergedModel, configDir: string): readonly Model[] {
  return model.config === undefined ? [] : [resolveModel(model.id, model.config, model.json, configDir)];
}
