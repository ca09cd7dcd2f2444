import type { Plan } from "../plan/plan.ts";
import type { Fleet } from "../resolve/fleet.ts";
import type { Config } from "../schema/config.ts";
import type { TargetName } from "./authored-config.ts";
import type { ConfigOptions } from "./config-options.ts";
import type { Outcome } from "./outcome.ts";
import { resolve } from "./resolve.ts";

/** What a deploy would do. */
export type Planning = Outcome<{ readonly plan: Plan; readonly fleet: Fleet }>;

export interface PlanOptions<Target extends string = string> extends ConfigOptions<Target> {
  /** The version to compare with. Without one, or with one that has errors, everything is new. */
  readonly base?: Config | string;
}

/** Checks a config and says what a deploy would do if `base` were live: which models it would start, change or remove. */
export async function plan<const C extends Config | string>(
  config: C,
  options: PlanOptions<TargetName<C>> = {},
): Promise<Planning> {
  const { base, ...rest } = options;
  const resolved = await resolve<Config | string>(config, rest);
  if (!resolved.ok) return resolved;
  const before = base === undefined ? undefined : await resolve(base, rest);
  const { planFromBase } = await import("../cli/commands/check-and-plan.ts");
  return { ...resolved, plan: planFromBase(resolved.fleet, before?.ok === true ? before.fleet : undefined) };
}
