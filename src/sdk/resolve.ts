import type { Fleet } from "../resolve/fleet.ts";
import type { Config } from "../schema/config.ts";
import type { TargetName } from "./authored-config.ts";
import type { ConfigOptions } from "./config-options.ts";
import type { Outcome } from "./outcome.ts";

/** A fleet as it is on one target. */
export type Resolution = Outcome<{ readonly fleet: Fleet }>;

/**
 * Checks a config and resolves it for a target: defaults and overrides merged, shares of GPUs expanded. Without the name
 * of a target, for the only one that the config has; when it has none or several, the fleet as it is on none. Models of
 * the Hub are at the commits of the `models.lock.json` beside the config, where there is one.
 */
export async function resolve<const C extends Config | string>(
  config: C,
  options: ConfigOptions<TargetName<C>> = {},
): Promise<Resolution> {
  const { lockedCommits, openFleet, openGiven } = await import("./open-given.ts");
  const opened = await openGiven(config, options);
  const locked = lockedCommits(opened.configDir, undefined);
  const diagnostics = [...opened.diagnostics, ...opened.place(locked?.findings ?? [])];
  const resolved = openFleet({ ...options, pin: locked?.pin }, opened, "optional");
  if (!resolved.ok) return { ok: false, diagnostics: resolved.diagnostics };
  if (diagnostics.some(({ severity }) => severity === "error")) return { ok: false, diagnostics };
  return { ok: true, fleet: resolved.fleet, diagnostics };
}
