import { ownEntry } from "../diagnostics/own-entry.ts";
import type { ServeApplication } from "../ray/serve-application.ts";
import type { ServeDetails } from "../ray/serve-details.ts";

/**
 * An application that is live keeps the package it was started with: another package would restart it, and a new
 * version of rayfleet must not restart models.
 */
export function keepPackages(entries: readonly ServeApplication[], live: ServeDetails): readonly ServeApplication[] {
  return entries.map((entry) => {
    const running = ownEntry(live.applications, entry.name)?.deployed_app_config;
    const modules = running?.runtime_env?.["py_modules"];
    if (modules === undefined) return entry;
    return { ...entry, runtime_env: { ...entry.runtime_env, py_modules: modules } };
  });
}
