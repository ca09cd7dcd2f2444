import type { Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { quote } from "../diagnostics/quote.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { Config } from "../schema/config.ts";
import type { ClusterTargetConfig, LocalTargetConfig } from "../schema/target.ts";

/** A target that can be deployed to, by its name. */
export interface NamedTarget {
  readonly name: string;
  readonly config: LocalTargetConfig | ClusterTargetConfig;
}

export type ChosenTarget =
  | { readonly ok: true; readonly target: NamedTarget }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** The target to deploy to: the one that is named, or the only one there is. */
export function chooseTarget(config: Config, name: string | undefined): ChosenTarget {
  if (name !== undefined) return namedTarget(config, name);
  const names = Object.keys(config.targets ?? {});
  const [only, second] = names;
  if (only === undefined) return refused("The config has no target to deploy to", "Add one under `targets`.");
  if (second === undefined) return namedTarget(config, only);
  return refused(`The config has ${names.length} targets`, `Choose one: ${listed(names)}.`);
}

/** The target with this name. */
export function namedTarget(config: Config, name: string): ChosenTarget {
  const target = ownEntry(config.targets, name);
  if (target === undefined) return unknownTarget(Object.keys(config.targets ?? {}), name);
  if (target.kind !== "kuberay") return { ok: true, target: { name, config: target } };
  const message = "kuberay targets are not supported yet";
  const help = "Reach the RayService as `kind: cluster`, over its REST API.";
  return { ok: false, findings: [{ code: "RF210", message, path: ["targets", name, "kind"], help }] };
}

function unknownTarget(names: readonly string[], name: string): ChosenTarget {
  const similar = suggest(name, names);
  const known = names.length === 0 ? "The config has no targets." : `There is ${listed(names)}.`;
  return refused(
    `There is no target ${quote(name)}`,
    similar === undefined ? known : `Did you mean ${quote(similar)}?`,
  );
}

function refused(message: string, help: string): ChosenTarget {
  return { ok: false, findings: [{ code: "RF320", message, path: ["targets"], anchor: "key", help }] };
}

function listed(names: readonly string[]): string {
  return names.map((name) => quote(name)).join(", ");
}
