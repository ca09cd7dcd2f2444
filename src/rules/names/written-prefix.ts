import type { ConfigPath } from "../../diagnostics/diagnostic.ts";
import { lookUp } from "../../resolve/written-at.ts";
import type { Config } from "../../schema/config.ts";

/** The route prefix that holds on a target, and where it is written; undefined when it is not. */
export function writtenPrefix(
  config: Config,
  target: string | undefined,
): { readonly path: ConfigPath; readonly prefix: string } | undefined {
  const own = target === undefined ? [] : [["targets", target, "overrides", "gateway", "route_prefix"]];
  for (const path of [...own, ["gateway", "route_prefix"]]) {
    const prefix = lookUp(config, path);
    if (prefix === null) return undefined;
    if (typeof prefix === "string") return { path, prefix };
  }
  return undefined;
}
