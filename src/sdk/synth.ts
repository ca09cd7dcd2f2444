import type { ServeDeployConfig } from "../ray/serve-application.ts";
import type { Fleet } from "../resolve/fleet.ts";
import type { Config } from "../schema/config.ts";
import type { TargetName } from "./authored-config.ts";
import type { ConfigOptions } from "./config-options.ts";
import type { Outcome } from "./outcome.ts";
import { resolve } from "./resolve.ts";

/** What goes to Ray. */
export type Synthesis = Outcome<{
  /** The body of `PUT /api/serve/applications/`. */
  readonly serveConfig: ServeDeployConfig;
  /** The same as YAML that Ray's own tools read back equal. */
  readonly yaml: string;
  readonly fleet: Fleet;
}>;

/** Checks a config and makes the Ray Serve config that a first deploy of it ends with. The same config, the same bytes. */
export async function synth<const C extends Config | string>(
  config: C,
  options: ConfigOptions<TargetName<C>> = {},
): Promise<Synthesis> {
  const resolved = await resolve<Config | string>(config, options);
  if (!resolved.ok) return resolved;
  const { synthesize } = await import("../cli/commands/synth.ts");
  const { toServeYaml } = await import("../ray/serve-yaml.ts");
  const serveConfig = synthesize(resolved.fleet);
  return { ...resolved, serveConfig, yaml: toServeYaml(serveConfig) };
}
