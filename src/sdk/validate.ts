import type { Config } from "../schema/config.ts";
import type { TargetName } from "./authored-config.ts";
import type { ConfigOptions } from "./config-options.ts";
import type { Outcome } from "./outcome.ts";

/** A config without errors, as it is written: nothing is filled in or merged. */
export type Validation = Outcome<{ readonly config: Config }>;

/**
 * Checks a config: its shape, and every rule that can be told from the file alone, for one target or all of them. Needs
 * no network and no secrets.
 *
 * @param config - The text of a file, whose diagnostics then have ranges; or a value, whose diagnostics have paths.
 */
export async function validate<const C>(config: C, options: ConfigOptions<TargetName<C>> = {}): Promise<Validation> {
  const { openGiven } = await import("./open-given.ts");
  const { config: read, hasErrors, diagnostics } = await openGiven(config, options);
  return read === undefined || hasErrors ? { ok: false, diagnostics } : { ok: true, config: read, diagnostics };
}
