import { ownEntry } from "../../diagnostics/own-entry.ts";
import type { CommandResult, FitResult } from "../../report/result.ts";
import type { OpenedConfig } from "./opened-config.ts";

/** What is known of the memory, as a result says it: of the one target that was looked at, or of each by name. */
export function fitResult(
  { fits }: Pick<OpenedConfig, "fits">,
  before?: Pick<OpenedConfig, "fits">,
): Pick<CommandResult, "fits" | keyof FitResult> {
  if (fits === undefined) return {};
  const all = Object.entries(fits).map(([name, fit]): [string, FitResult] => {
    const known = ownEntry(before?.fits, name);
    return [name, { ...fit, ...(known === undefined ? {} : { fit_before: known.fit }) }];
  });
  const [only] = all;
  return all.length === 1 && only !== undefined ? only[1] : { fits: Object.fromEntries(all) };
}
