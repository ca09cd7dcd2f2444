import type { ConfigPath, Finding, Repair } from "../../diagnostics/diagnostic.ts";
import { ownEntry } from "../../diagnostics/own-entry.ts";
import { quote } from "../../diagnostics/quote.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { acceleratorTypes } from "../../schema/accelerator-types.ts";
import { forEachModel, type RuleContext, type ViewedModel } from "../rule.ts";

/** What people write for Ray's own resources. */
const misspelt: Readonly<Record<string, string>> = {
  gpu: "GPU",
  gpus: "GPU",
  num_gpus: "GPU",
  cpu: "CPU",
  cpus: "CPU",
  num_cpus: "CPU",
  tpu: "TPU",
  tpus: "TPU",
  mem: "memory",
};

const TYPE_PREFIX = "accelerator_type:";
const knownTypes: readonly string[] = acceleratorTypes;

/** A resource that no node has is waited for, for ever: Ray takes any name. */
export function resourceNames(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => [
    ...placementMaps(model).flatMap(({ path, names }) => names.flatMap((name) => wrongName(path, name))),
    ...Object.keys(model.config.ray_actor_options?.resources ?? {}).flatMap((name) => actorResource(model, name)),
  ]);
}

function placementMaps(
  model: ViewedModel,
): readonly { readonly path: ConfigPath; readonly names: readonly string[] }[] {
  const placement = model.config.placement_group_config;
  if (!placement) return [];
  const base = (key: string): ConfigPath => model.at("placement_group_config", key);
  const maps = (placement.bundles ?? []).map((bundle, index) => ({
    path: [...base("bundles"), index],
    names: Object.keys(bundle),
  }));
  if (!placement.bundle_per_worker) return maps;
  return [...maps, { path: base("bundle_per_worker"), names: Object.keys(placement.bundle_per_worker) }];
}

function wrongName(map: ConfigPath, name: string): readonly Finding[] {
  const path = [...map, name];
  const lower = name.toLowerCase();
  const meant = ownEntry(misspelt, lower) ?? (lower === "memory" ? "memory" : undefined);
  if (meant !== undefined && meant !== name) {
    const repair: readonly Repair[] = [{ kind: "rename_key", path, to: meant }];
    const message = `No node has a resource ${quote(name)}: Ray calls it ${quote(meant)}`;
    return [{ code: "RF362", message, path, anchor: "key", help: `Write ${meant}.`, repair }];
  }
  if (knownTypes.includes(name)) {
    const message = `${quote(name)} is a kind of accelerator, and no resource`;
    const help = `Write \`GPU\` here, and \`accelerator_type: ${name}\` for the model.`;
    return [{ code: "RF362", message, path, anchor: "key", help }];
  }
  const type = name.startsWith(TYPE_PREFIX) ? name.slice(TYPE_PREFIX.length) : undefined;
  if (type === undefined || knownTypes.includes(type)) return [];
  const similar = suggest(type, knownTypes);
  const help =
    similar === undefined ? "Use accelerator_type of the model." : `Did you mean ${quote(TYPE_PREFIX + similar)}?`;
  return [{ code: "RF362", message: `Ray knows no accelerator ${quote(type)}`, path, anchor: "key", help }];
}

/** Ray refuses its own resources there (`_private/ray_option_utils.py`). */
function actorResource(model: ViewedModel, name: string): readonly Finding[] {
  const meant = ownEntry(misspelt, name.toLowerCase()) ?? name;
  const own = ownEntry({ CPU: "num_cpus", GPU: "num_gpus", memory: "memory" }, meant);
  if (own === undefined) return [];
  const path = model.at("ray_actor_options", "resources", name);
  const message = `Ray refuses ${quote(name)} among the custom resources`;
  const help =
    own === "num_gpus" ? "Remove it: the workers have the GPUs." : `Write it as \`${own}\` under ray_actor_options.`;
  return [{ code: "RF362", message, path, anchor: "key", help }];
}
