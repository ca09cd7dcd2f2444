import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { ReleasedModel } from "../gateway/user-config.ts";
import { diagnose, type Diagnosis } from "../ray/diagnose.ts";
import type { ApplicationDetails } from "../ray/serve-details.ts";
import type { StartFailureKind, StartProgress } from "../ray/start-progress.ts";
import type { Failure, WatchContext } from "./context.ts";
import type { WatchResult } from "./watch-starts.ts";

const CODES: Readonly<Record<StartFailureKind | "late", DiagnosticCode>> = {
  build: "RF622",
  start: "RF626",
  infeasible: "RF623",
  vanished: "RF627",
  late: "RF625",
};

/** Says why a model did not start, with the key to change. */
export async function startFailure(
  context: WatchContext,
  model: string,
  released: ReleasedModel,
  application: ApplicationDetails | undefined,
  reason: "failed" | "late",
  progress: StartProgress,
): Promise<Extract<WatchResult, { kind: "failed" }>> {
  context.progress(`${model}: ${reason === "late" ? "not ready in time" : "did not start"}; reading its log`);
  const kind = reason === "late" ? "late" : (progress.failure?.kind ?? "start");
  const looked = kind !== "infeasible" && kind !== "vanished";
  const diagnosis: Diagnosis = looked
    ? await diagnose(context.client, application, released.deployment, progress.messages)
    : { match: undefined, cause: progress.failure?.message ?? "", excerpt: [] };
  return {
    kind: "failed",
    model,
    failure: { reasonCode: reasonCode(kind), findings: [finding(model, released, kind, progress, diagnosis)] },
    crashedInCompilation: diagnosis.match?.signature.crash === true,
  };
}

function finding(
  model: string,
  released: ReleasedModel,
  kind: StartFailureKind | "late",
  progress: StartProgress,
  diagnosis: Diagnosis,
): Finding {
  const { match } = diagnosis;
  const cause = diagnosis.cause || progress.failure?.message || progress.phase;
  const related = diagnosis.excerpt.length === 0 ? [] : [{ message: diagnosis.excerpt.join("\n") }];
  if (match !== undefined) {
    const { code, key, help } = match.signature;
    return { code, message: `${model} did not start: ${cause}`, path: ["models", model, ...key], help, related };
  }
  if (kind === "infeasible") {
    return { code: "RF623", message: `${model}: ${cause}`, path: resourcePath(model, released), help: INFEASIBLE_HELP };
  }
  if (kind === "late") {
    const limit = released.start.startup_timeout_s;
    const message = `${model} was not ready after ${limit} s: ${cause}`;
    return { code: CODES[kind], message, path: ["models", model, "startup_timeout_s"], related };
  }
  return { code: CODES[kind], message: `${model} did not start: ${cause}`, path: ["models", model], related };
}

/** What is said when it is known before anything is started. */
export function infeasible(model: string, released: ReleasedModel): Failure {
  const wanted = released.start.bundles.map((bundle) =>
    Object.entries(bundle)
      .filter(([, amount]) => amount > 0)
      .map(([name, amount]) => `${name} ${amount}`)
      .join(", "),
  );
  const message = `${model}: no node of the cluster can hold ${wanted.join(" + ")}`;
  const found: Finding = { code: "RF623", message, path: resourcePath(model, released), help: INFEASIBLE_HELP };
  return { reasonCode: "infeasible", findings: [found] };
}

const INFEASIBLE_HELP =
  "Ask for less, or for an accelerator_type that the cluster has. If nodes may appear later, name them under autoscaling_nodes.";

/** The key that asks for most: where a reader would look first. */
function resourcePath(model: string, released: ReleasedModel): Finding["path"] {
  const asked = Object.keys(released.start.bundles[0] ?? {});
  const config = released.entry.args?.["llm_config"];
  const has = (key: string): boolean => typeof config === "object" && config !== null && key in config;
  if (has("placement_group_config")) return ["models", model, "placement_group_config"];
  if (asked.some((name) => name.startsWith("accelerator_type:"))) return ["models", model, "accelerator_type"];
  return ["models", model];
}

function reasonCode(kind: StartFailureKind | "late"): string {
  const codes = { build: "build-failed", start: "start-failed", infeasible: "infeasible", vanished: "vanished" };
  return kind === "late" ? "start-timeout" : codes[kind];
}
