import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Config } from "../schema/config.ts";
import type { TargetConfig } from "../schema/target.ts";
import { builtInDefaults } from "./built-in-defaults.ts";
import { namedTarget, type NamedTarget } from "./choose-target.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { Fleet, Gateway, Model } from "./fleet.ts";
import { mergedGateway, mergedModels, type MergedModel } from "./merged-model.ts";
import { resolveModel } from "./resolve-model.ts";
import type { ResolveOptions } from "./resolve-options.ts";
import { resolveTarget } from "./resolve-target.ts";
import { sourceFindings } from "./source-findings.ts";

/** A fleet, or why there is none. */
export type Resolved =
  | { readonly ok: true; readonly fleet: Fleet }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** The fleet of a config on one of its targets; without a target's name, the fleet as it is on none. */
export function resolve(config: Config, targetName: string | undefined, options: ResolveOptions): Resolved {
  const resolved = look(config, targetName, options);
  return resolved.ok ? { ok: true, fleet: deepFreeze(structuredClone(resolved.fleet)) } : resolved;
}

/** The same for who only looks at it: parts of the fleet are the config's own, which saves the time of a copy. */
export function look(config: Config, targetName: string | undefined, options: ResolveOptions): Resolved {
  if (targetName === undefined) return resolveOn(config, undefined, options);
  const chosen = namedTarget(config, targetName);
  return chosen.ok ? resolveOn(config, chosen.target, options) : chosen;
}

function resolveOn(config: Config, target: NamedTarget | undefined, options: ResolveOptions): Resolved {
  const models = mergedModels(config, target?.config);
  const findings = models.flatMap((model) => sourceFindings(config, target?.name, model));
  if (findings.length > 0) return { ok: false, findings };
  const fleet: Fleet = {
    name: config.name,
    layout: config.layout ?? builtInDefaults.layout,
    serving: { ray: config.serving?.ray ?? builtInDefaults.ray },
    gateway: resolveGateway(config, target?.config),
    models: models.flatMap((model) => resolvedModels(model, options)),
    ...(target === undefined ? {} : { target: resolveTarget(target, models) }),
  };
  return { ok: true, fleet };
}

function resolvedModels({ id, json, config }: MergedModel, options: ResolveOptions): readonly Model[] {
  return config === undefined ? [] : [resolveModel(id, config, json, options)];
}

function resolveGateway(config: Config, target: TargetConfig | undefined): Gateway {
  const { route_prefix: prefix, num_replicas: replicas, drain_timeout_s: drain } = mergedGateway(config, target);
  const { gateway } = builtInDefaults;
  return {
    routePrefix: typeof prefix === "string" ? prefix : gateway.route_prefix,
    numReplicas: typeof replicas === "number" ? replicas : gateway.num_replicas,
    drainTimeoutS: typeof drain === "number" ? drain : gateway.drain_timeout_s,
  };
}
