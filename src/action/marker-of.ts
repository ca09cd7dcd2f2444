import type { Marker } from "../github/marker.ts";
import type { CommandResult } from "../report/result.ts";
import type { Session } from "./session.ts";

/** The marker of a report: which comment it belongs in and how new it is. */
export function markerOf(
  session: Session,
  kind: Marker["kind"],
  config: string,
  result: Pick<CommandResult, "fleet" | "target" | "plan" | "digests">,
  reviewed: Marker["reviewed"] = {},
): Marker {
  const { commit, inputs, run } = session;
  const target = inputs.target ?? result.target ?? null;
  return {
    schema: 1,
    kind,
    config,
    fleet: result.fleet ?? null,
    target,
    head: commit,
    digests: result.digests ?? (result.plan === undefined ? {} : { [target ?? ""]: result.plan.digest }),
    reviewed,
    run: run.id,
    attempt: run.attempt,
  };
}
