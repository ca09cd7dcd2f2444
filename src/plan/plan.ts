/** What a step does to processes and requests. */
export type Effect =
  /** Already as wanted. */
  | "nothing"
  /** Ray applies it to the running replicas. */
  | "in_place"
  /** Nothing is live under this id: start it. */
  | "start"
  /** Start the new version beside the old one, smoke-test it, switch, remove the old one. */
  | "blue_green"
  /** No room for both: stop the old version, then start the new one. Requests are answered 503 meanwhile. */
  | "recreate"
  | "remove";

export interface PlanStep {
  /** `null` for the gateway. */
  readonly model: string | null;
  readonly effect: Effect;
  /** One short sentence: which keys changed, or why the effect was chosen. */
  readonly reason: string;
  /** The application that serves after the step; for `remove` the one that goes. */
  readonly app: string;
  /** The application that serves now, when another one. */
  readonly from?: string;
  /** Config paths below the model that differ, `engine_kwargs.max_model_len`; empty when not known. */
  readonly changed: readonly string[];
  /** Repositories of the Hub that are not pinned to a commit: their owners change what a start serves. Absent for none. */
  readonly untracked?: readonly string[];
}

/** Ordered steps from what is live (or in the base file) to what is wanted. */
export interface Plan {
  /** sha256 over the canonical JSON of the resolved fleet and target. */
  readonly digest: string;
  readonly base: "live" | "file" | "nothing";
  readonly steps: readonly PlanStep[];
}

/** What is said of a step whose content is not tracked. */
export const UNTRACKED = "content not tracked";

export function withUntracked(step: PlanStep, untracked: readonly string[]): PlanStep {
  return untracked.length === 0 ? step : { ...step, untracked };
}

export function hasChanges(plan: Plan): boolean {
  return plan.steps.some((step) => step.effect !== "nothing");
}
