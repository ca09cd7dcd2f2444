import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Release } from "../gateway/user-config.ts";
import type { Plan } from "../plan/plan.ts";
import type { SmokeResult } from "../smoke/result.ts";

export type DeployDecision =
  | "deployed"
  /** Live already: nothing was changed. */
  | "unchanged"
  /** The new version failed and the old one serves. */
  | "rolled_back"
  /** The new version failed and at least one model is down. */
  | "failed"
  /** Something newer is live. */
  | "superseded"
  /** Stopped before anything was changed: conflict, version mismatch, lease. */
  | "refused"
  /** Ended by a signal or a time limit. */
  | "cancelled";

/** What a model's requests get now, as seen by a request and not by what was called. */
export interface ModelState {
  readonly model: string;
  readonly state: "serving" | "down" | "removed";
  readonly app?: string;
  readonly effect: Plan["steps"][number]["effect"];
  /** Seconds from the PUT until the application was ready; absent when it was not started. */
  readonly startedInS?: number;
  readonly eagerFallback?: boolean;
}

export interface Timing {
  readonly phase: string;
  readonly seconds: number;
}

export interface DeployOutcome {
  readonly decision: DeployDecision;
  /** Stable, kebab-case: `start-failed`, `smoke-failed`, `no-changes`, ... */
  readonly reasonCode: string;
  readonly plan: Plan;
  /** What is live when the deploy ended. */
  readonly release: Release | null;
  readonly models: readonly ModelState[];
  readonly smoke: readonly SmokeResult[];
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: readonly Timing[];
}
