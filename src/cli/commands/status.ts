import type { ModelState } from "../../deploy/outcome.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { ownEntry } from "../../diagnostics/own-entry.ts";
import { gatewayApplicationName } from "../../gateway/application.ts";
import type { Release } from "../../gateway/user-config.ts";
import { type LiveFleet, readLiveFleet } from "../../plan/live-fleet.ts";
import type { CommandResult } from "../../report/result.ts";
import { sanitizeMessage } from "../../ray/sanitize-message.ts";
import type { ServeDetails } from "../../ray/serve-details.ts";
import type { CommandInput, CommandMachine } from "./command-input.ts";
import { notServing } from "./not-serving.ts";
import { onTarget, type Reached } from "./on-target.ts";
import type { Seen } from "./single-app-status.ts";

const NO_PLAN = { digest: "", base: "live", steps: [] } as const;

/** What serves now: as Ray says, or with `probe` as the models answer. */
export function status(input: CommandInput, machine: CommandMachine, probe: boolean): Promise<CommandResult> {
  return onTarget({ command: "status", mode: "look", packages: false }, input, machine, async (reached) => {
    const details = await reached.cluster.client.serveDetails();
    if (reached.fleet.layout === "single_app") {
      const { singleAppStatus } = await import("./single-app-status.ts");
      const single = await singleAppStatus(reached, details, probe);
      return single === undefined
        ? notServing(reached, "not-deployed", [notDeployed(reached)])
        : resultOf(reached, single, null);
    }
    const live = readLiveFleet(reached.fleet.name, details);
    const { release } = live.record;
    if (live.unreadable !== undefined) return notServing(reached, "record-unreadable", [unreadable(live.unreadable)]);
    if (release === null) return notServing(reached, "not-deployed", [notDeployed(reached)]);
    const seen = probe ? await probed(reached, release) : listed(reached, release, live, details);
    return resultOf(reached, seen, release);
  });
}

function resultOf(reached: Reached, seen: Seen, release: Release | null): CommandResult {
  const ok = seen.models.every((model) => model.state === "serving") && seen.findings.length === 0;
  return {
    schema_version: 1,
    command: "status",
    ok,
    decision: ok ? "serving" : "degraded",
    reason_code: ok ? "serving" : "not-answering",
    fleet: reached.fleet.name,
    target: reached.target.name,
    endpoint_url: reached.context.endpoint.url,
    diagnostics: [...reached.notes, ...reached.opened.place(seen.findings)],
    release,
    models: seen.models,
    smoke: seen.smoke,
    timings: [],
  };
}

async function probed(reached: Reached, release: Release): Promise<Seen> {
  const { answeringModels } = await import("../../deploy/answering-models.ts");
  return answeringModels({ ...reached.cluster, signal: reached.context.signal }, release, NO_PLAN);
}

/** By Ray's word. It calls a dead engine healthy for up to a minute. */
function listed(reached: Reached, release: Release, live: LiveFleet, details: ServeDetails): Seen {
  const findings: Finding[] = [];
  const models: ModelState[] = [];
  for (const [id, model] of Object.entries(release.models)) {
    const application = ownEntry(details.applications, model.app);
    const state = application?.status === "RUNNING" ? "serving" : "down";
    const eager = model.eager_fallback === true ? { eagerFallback: true } : {};
    models.push({ model: id, state, app: model.app, effect: "nothing", ...eager });
    if (state === "serving") continue;
    const said = sanitizeMessage(application?.message ?? "");
    const what = application === undefined ? "is not on the cluster" : `is ${application.status}`;
    findings.push({ code: "RF681", message: `${id} ${what}${said === "" ? "" : `: ${said}`}`, path: ["models", id] });
  }
  const gateway = live.base.gateway?.status ?? "not there";
  if (gateway !== "RUNNING") {
    const name = gatewayApplicationName(reached.fleet.name);
    findings.push({ code: "RF671", message: `The gateway ${name} is ${gateway}`, path: ["gateway"] });
  }
  return { models, smoke: [], findings };
}

function notDeployed(reached: Reached): Finding {
  return {
    code: "RF608",
    message: `The fleet ${reached.fleet.name} is not deployed on ${reached.target.name}`,
    path: ["targets", reached.target.name],
    help: "Deploy it with: rayfleet deploy",
  };
}

function unreadable(problem: string): Finding {
  return { code: "RF606", message: `What is live cannot be read: ${problem}`, path: ["name"] };
}
