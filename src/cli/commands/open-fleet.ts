import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { chooseTarget } from "../../resolve/choose-target.ts";
import type { Fleet } from "../../resolve/fleet.ts";
import { resolve } from "../../resolve/resolve.ts";
import type { Pin } from "../../resolve/resolve-options.ts";
import type { OpenedConfig } from "./opened-config.ts";

export type OpenedFleet =
  | { readonly ok: true; readonly opened: OpenedConfig; readonly fleet: Fleet }
  | { readonly ok: false; readonly opened: OpenedConfig; readonly diagnostics: readonly Diagnostic[] };

/**
 * The fleet of a config without errors. `need` says whether a target has to be known (to deploy), or is taken when
 * there is only one (to plan). `pin` is that of the config's lock, where it matters what is served.
 */
export function openFleet(
  input: { readonly target?: string; readonly pin?: Pin | undefined },
  opened: OpenedConfig,
  need: "required" | "optional",
): OpenedFleet {
  const { config } = opened;
  if (config === undefined || opened.hasErrors) return { ok: false, opened, diagnostics: opened.diagnostics };
  const chosen = chooseTarget(config, input.target);
  const needed = need === "required" || input.target !== undefined;
  if (!chosen.ok && needed) {
    return { ok: false, opened, diagnostics: [...opened.diagnostics, ...opened.place(chosen.findings)] };
  }
  const resolved = resolve(config, chosen.ok ? chosen.target.name : undefined, {
    configDir: opened.configDir,
    ...(input.pin === undefined ? {} : { pin: input.pin }),
  });
  if (resolved.ok) return { ok: true, opened, fleet: resolved.fleet };
  return { ok: false, opened, diagnostics: [...opened.diagnostics, ...opened.place(resolved.findings)] };
}
