import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/schema/json.ts";
import type { Behaviour } from "./behaviour.ts";
import { textOf } from "./text-of.ts";

export interface Replica {
  readonly id: string;
  readonly pid: number;
  readonly worker: string;
}

type Phase = "building" | "build_failed" | "starting" | "start_failed" | "running" | "deleting";

export const NODE_ID = "a3dc6d3680440988b142f3b58e92500604a0bc0e062791d5bdf0b86b";
const ATTEMPTS = 3;
let made = 0;

/** One Serve application: its phases advance with each look at the state, as real ones do with time. */
export class Application {
  phase: Phase = "building";
  replica: Replica | undefined;
  dead: Replica[] = [];
  message = "";
  /** What requests get: the entry of the replica that runs, also while its successor is built. */
  serving: JsonObject | undefined;
  readonly name: string;
  readonly source: "declarative" | "imperative";
  entry: JsonObject;
  deployedAtS: number;
  #polls = 0;
  #behaviour: Behaviour;
  #codeVersion: string | undefined;

  constructor(entry: JsonObject, source: "declarative" | "imperative", behaviour: Behaviour, nowS: number) {
    this.name = textOf(entry["name"], "default");
    this.source = source;
    this.entry = entry;
    this.deployedAtS = nowS;
    this.#behaviour = behaviour;
  }

  get behaviour(): Behaviour {
    return this.#behaviour;
  }

  get deployment(): string {
    const first = this.#overrides()[0]?.["name"];
    return typeof first === "string" ? first : "Main";
  }

  get routePrefix(): JsonValue {
    return this.entry["route_prefix"] ?? (Object.hasOwn(this.entry, "route_prefix") ? null : "/");
  }

  get targetReplicas(): number {
    const asked = this.#overrides()[0]?.["num_replicas"];
    return typeof asked === "number" ? asked : 1;
  }

  get needs(): Readonly<Record<string, number>> {
    return this.#behaviour.needs ?? bundleSum(this.entry) ?? { CPU: 1 };
  }

  get isPlaced(): boolean {
    return this.replica !== undefined && (this.phase === "running" || (this.phase === "starting" && this.#polls > 0));
  }

  get hasProcess(): boolean {
    return this.phase === "running" || (this.phase === "starting" && this.#polls > 1);
  }

  /**
   * The entry of a PUT. Same code: applied in place. Other code, or a build that is under way or has failed: built
   * (again), as `apply_app_config` does.
   */
  apply(entry: JsonObject, behaviour: Behaviour, nowS: number): void {
    this.entry = entry;
    this.deployedAtS = nowS;
    const isBuilt = this.phase === "running" || this.phase === "starting" || this.phase === "start_failed";
    if (isBuilt && this.#codeVersion === codeVersion(entry)) {
      if (this.serving !== undefined) this.serving = entry;
      return;
    }
    this.#behaviour = behaviour;
    this.phase = "building";
    this.message = "";
    this.#polls = 0;
  }

  delete(): void {
    if (this.phase === "deleting") return;
    this.phase = "deleting";
    this.serving = undefined;
    this.#polls = 0;
  }

  /** One look at the state; false when the application is gone after it. */
  advance(placement: "placed" | "INFEASIBLE" | "NO_RESOURCES"): boolean {
    this.#polls += 1;
    if (this.phase === "deleting") return this.#polls <= (this.#behaviour.deletePolls ?? 1);
    if (this.phase === "building" && this.#polls > (this.#behaviour.buildPolls ?? 1)) this.#endBuild();
    else if (this.phase === "starting") this.#advanceStart(placement);
    return true;
  }

  #endBuild(): void {
    const error = this.#behaviour.buildError;
    if (error !== undefined) {
      this.phase = "build_failed";
      this.message = `Deploying app '${this.name}' failed with exception:\n${traceback(error)}`;
      return;
    }
    this.#codeVersion = codeVersion(this.entry);
    this.phase = "starting";
    this.dead = [];
    this.#startReplica();
  }

  #startReplica(): void {
    made += 1;
    const worker = made.toString(16).padStart(56, "0");
    this.replica = { id: `r${made.toString(36).padStart(7, "0")}`, pid: 10_000 + made, worker };
    this.#polls = 0;
  }

  #advanceStart(placement: "placed" | "INFEASIBLE" | "NO_RESOURCES"): void {
    if (placement !== "placed") {
      this.#polls = 0;
      this.message = `Deployment '${this.deployment}' in application '${this.name}' has 1 replicas that have taken more than 30s to be scheduled. Resources required for each replica: [{}], total resources available: {}.`;
      return;
    }
    if (this.#polls <= (this.#behaviour.startPolls ?? 2)) return;
    const error = this.#behaviour.startError;
    if (error === undefined) {
      this.phase = "running";
      this.message = "";
      this.serving = this.entry;
      return;
    }
    if (this.replica !== undefined) this.dead.push(this.replica);
    const left = ATTEMPTS - this.dead.length;
    if (left > 0) {
      this.message = `A replica failed to start with exception. Retrying ${left} more time(s). Error:\n${traceback(error)}`;
      this.#startReplica();
      return;
    }
    this.phase = "start_failed";
    this.replica = undefined;
    this.serving = undefined;
    this.message = `The deployment failed to start 3 times in a row. This may be due to a problem with its constructor or initial health check failing. See controller logs for details. Error:\n${traceback(error)}`;
  }

  #overrides(): readonly JsonObject[] {
    const overrides = this.entry["deployments"];
    return Array.isArray(overrides) ? overrides.filter(isJsonObject) : [];
  }
}

/** Ray's hash of what makes a new build; numbers count as they are written. */
function codeVersion(entry: JsonObject): string {
  return JSON.stringify([entry["import_path"], sorted(entry["runtime_env"] ?? {}), sorted(entry["args"] ?? {})]);
}

function sorted(value: JsonValue): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value) || JSON.stringify(value).charAt(0) !== "{") return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sorted(value[key] ?? null)]),
  );
}

function bundleSum(entry: JsonObject): Record<string, number> | undefined {
  const config = isJsonObject(entry["args"]) ? entry["args"]["llm_config"] : undefined;
  const group = isJsonObject(config) ? config["placement_group_config"] : undefined;
  const bundles = isJsonObject(group) ? group["bundles"] : undefined;
  if (!Array.isArray(bundles)) return undefined;
  const sum: Record<string, number> = {};
  for (const bundle of bundles.filter(isJsonObject)) {
    for (const [name, amount] of Object.entries(bundle)) sum[name] = (sum[name] ?? 0) + Number(amount);
  }
  return sum;
}

function traceback(error: string): string {
  return `\u001B[36mTraceback (most recent call last):\u001B[39m\n  File "/opt/venv/lib/python3.12/site-packages/ray/serve/x.py", line 1, in f\n    raise x\n${error}`;
}
