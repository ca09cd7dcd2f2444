import { join } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Clock } from "../ray/clock.ts";
import type { HttpTransport } from "../ray/http-transport.ts";
import type { Fleet, LocalTarget, Target } from "../resolve/fleet.ts";
import { attachCluster } from "./attach-cluster.ts";
import { chooseFolders } from "./folders.ts";
import type { LocalRay, LocalRayContext } from "./local/local-ray.ts";
import type { Machine } from "./machine/machine.ts";
import type { Environment } from "./process.ts";

/** What a target is connected with; all of it comes from the shells. */
export interface TargetInput {
  /** Variables of the job or the terminal. */
  readonly env: Environment;
  /** Takes the place of the variable that `token_env` names. */
  readonly rayToken?: string;
  /** For models that only accounts with access may download; else `HF_TOKEN` of `env`. */
  readonly hfToken?: string;
  readonly signal: AbortSignal;
  /** Takes one line that says what is being done. */
  readonly log: (line: string) => void;
}

export interface TargetMachine {
  readonly clock: Clock;
  readonly transport: HttpTransport;
  /** The machine of a local target; this one unless a test says otherwise. */
  readonly machine?: Machine;
}

/** A target that can be asked. */
export interface Connected {
  readonly ok: true;
  /** Ray's REST API. */
  readonly address: string;
  readonly token?: string;
  /** Where clients reach the endpoint, without the fleet's route prefix. */
  readonly httpUrl: string;
  /** Where packages for a Ray on this machine are written; absent when they are uploaded. */
  readonly packagesFolder?: string;
  readonly local?: LocalRay;
  /** Messages that do not stop. */
  readonly notes: readonly Finding[];
}

export interface NotConnected {
  readonly ok: false;
  /** `absent`: a local target on which nothing runs yet. */
  readonly reason: "absent" | "unusable";
  readonly findings: readonly Finding[];
}

/** Connects the fleet's target; on a local one, Ray is installed and started when it does not run. */
export async function connectTarget(
  fleet: Fleet,
  input: TargetInput,
  machine: TargetMachine,
): Promise<Connected | NotConnected> {
  const { target } = fleet;
  if (target === undefined) return noTarget();
  const notes = aboutRayAddress(target, input.env);
  if (target.kind === "cluster") return attach(target, input, notes);
  const { ensureLocalRay } = await import("./local/ensure-local-ray.ts");
  const ensured = await ensureLocalRay(await localContext(fleet, target, input, machine));
  if (!ensured.ok) return { ok: false, reason: "unusable", findings: [...ensured.findings, ...notes] };
  return connectedLocally(target, ensured.value.ray, input, machine, [...ensured.value.notes, ...notes]);
}

/** Connects the fleet's target as it is: starts nothing, installs nothing and writes nothing. */
export async function peekTarget(
  fleet: Fleet,
  input: TargetInput,
  machine: TargetMachine,
): Promise<Connected | NotConnected> {
  const { target } = fleet;
  if (target === undefined) return noTarget();
  const notes = aboutRayAddress(target, input.env);
  if (target.kind === "cluster") return attach(target, input, notes);
  const { findLocalRay } = await import("./local/find-local-ray.ts");
  const ray = await findLocalRay(await localContext(fleet, target, input, machine));
  if (!ray.ok) return { ok: false, reason: "unusable", findings: [...ray.findings, ...notes] };
  if (ray.value !== undefined) return connectedLocally(target, ray.value, input, machine, notes);
  const message = `Nothing runs on the target ${target.name} yet: no Ray was started on this machine on port ${target.dashboardPort}.`;
  const help = "`rayfleet deploy` starts it.";
  const finding: Finding = { code: "RF608", path: ["targets", target.name], message, help };
  return { ok: false, reason: "absent", findings: [finding, ...notes] };
}

/** Ends the Ray that was started for a local target; false when none was. A cluster is never stopped. */
export async function stopTarget(fleet: Fleet, input: TargetInput, machine: TargetMachine): Promise<boolean> {
  const { target } = fleet;
  if (target?.kind !== "local") return false;
  const { stopLocalRay } = await import("./local/stop-local-ray.ts");
  const context = await localContext(fleet, target, input, machine);
  return await stopLocalRay({
    ...context,
    stateFolder: context.folders.state,
    dashboardPort: target.dashboardPort,
  });
}

function attach(
  target: Extract<Target, { kind: "cluster" }>,
  input: TargetInput,
  notes: readonly Finding[],
): Connected | NotConnected {
  const attached = attachCluster(target, input.env, input.rayToken);
  if (!attached.ok) return { ok: false, reason: "unusable", findings: [...attached.findings, ...notes] };
  return { ok: true, ...attached.value, httpUrl: target.url, notes };
}

async function connectedLocally(
  target: LocalTarget,
  ray: LocalRay,
  input: TargetInput,
  machine: TargetMachine,
  notes: readonly Finding[],
): Promise<Connected> {
  const { state } = chooseFolders(input.env, machine.machine ?? (await thisMachine()));
  const { address, token } = ray;
  const packagesFolder = join(state, "packages");
  return { ok: true, address, token, httpUrl: target.url, packagesFolder, local: ray, notes };
}

async function localContext(
  fleet: Fleet,
  target: LocalTarget,
  input: TargetInput,
  on: TargetMachine,
): Promise<LocalRayContext> {
  const machine = on.machine ?? (await thisMachine());
  const hubToken = [input.hfToken, input.env["HF_TOKEN"]].find((token) => token !== undefined && token !== "");
  return {
    fleet: fleet.name,
    target,
    ray: fleet.serving.ray,
    env: input.env,
    ...(hubToken === undefined ? {} : { hubToken }),
    folders: chooseFolders(input.env, machine),
    machine,
    transport: on.transport,
    clock: on.clock,
    signal: input.signal,
    log: input.log,
  };
}

/** Ray's own tools take their cluster from this variable; a deploy goes where the config says. */
function aboutRayAddress(target: Target, env: Environment): readonly Finding[] {
  if ((env["RAY_ADDRESS"] ?? "") === "") return [];
  const message = `RAY_ADDRESS is set in the environment and not used: the target ${target.name} says where to deploy.`;
  return [{ code: "RF643", path: ["targets", target.name], message }];
}

function noTarget(): NotConnected {
  const message = "No target is chosen, so there is nowhere to deploy to.";
  const help = "Add a target under `targets:`; with several, name one with --target.";
  return { ok: false, reason: "unusable", findings: [{ code: "RF657", path: ["targets"], message, help }] };
}

/** Loaded for local targets only: a cluster is asked without looking at this machine. */
async function thisMachine(): Promise<Machine> {
  return (await import("./machine/this-machine.ts")).thisMachine();
}
