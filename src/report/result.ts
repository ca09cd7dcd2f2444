import type { ModelState, Timing } from "../deploy/outcome.ts";
import type { FixedMistake } from "../diagnostics/apply-fixes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { FitOnTarget } from "../fit/model-on-target.ts";
import type { Placement } from "../fit/fleet-fit.ts";
import type { Release } from "../gateway/user-config.ts";
import type { Plan } from "../plan/plan.ts";
import type { SmokeResult } from "../smoke/result.ts";

/** What a command that looks at several configs says of one of them. */
export interface ConfigResult extends Pick<
  CommandResult,
  "ok" | "decision" | "reason_code" | "fleet" | "target" | "plan" | "digests" | "fit" | "placement" | "fits"
> {
  /** The config's path. */
  readonly config: string;
}

/** What is known of the memory of a fleet on one target. */
export interface FitResult {
  /** By model. */
  readonly fit?: Readonly<Record<string, FitOnTarget>>;
  /** The same for the base version of the config, where that is known. */
  readonly fit_before?: Readonly<Record<string, FitOnTarget>>;
  /** All replicas at their maximum on the declared nodes. */
  readonly placement?: Placement;
}

/** A file and what became of it; `shown` has its text in the result and is nowhere else. */
export interface FileOutcome {
  readonly path: string;
  readonly state: "written" | "overwritten" | "unchanged" | "kept" | "extended" | "shown";
  readonly text?: string;
}

/** What every command ends with: printed by `--format json`, and the action's `result` output (DESIGN §6). */
export interface CommandResult extends FitResult {
  readonly schema_version: 1;
  readonly command: string;
  /** False exactly when the exit code is not 0. */
  readonly ok: boolean;
  /** `passed` or `failed` for checks, a `DeployDecision` for deploys, `refused` when the command does not run here. */
  readonly decision: string;
  readonly reason_code: string;
  readonly fleet?: string;
  readonly target?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What `--fix` mended in the file; `diagnostics` is what is left. */
  readonly fixed?: readonly FixedMistake[];
  readonly plan?: Plan;
  readonly release?: Release | null;
  readonly models?: readonly ModelState[];
  readonly smoke?: readonly SmokeResult[];
  readonly timings: readonly Timing[];
  /** Plan digest of each target that was checked, by name; absent where one `plan` says it all. */
  readonly digests?: Readonly<Record<string, string>>;
  /** The memory on each target by name, when several were looked at; one stands in `fit` and `placement`. */
  readonly fits?: Readonly<Record<string, FitResult>>;
  /** Each config, when several were asked for; `diagnostics` are those of all. */
  readonly configs?: readonly ConfigResult[];
  /** Files that `import` and `init` wrote, kept or would write. */
  readonly files?: readonly FileOutcome[];
  /** Where clients reach the fleet, route prefix included. */
  readonly endpoint_url?: string;
}
