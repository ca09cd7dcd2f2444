import { isJsonObject, type JsonObject } from "../../../src/schema/json.ts";
import { Application, NODE_ID } from "./application.ts";
import type { Behave } from "./behaviour.ts";
import { describeApplication } from "./describe-application.ts";
import { textOf } from "./text-of.ts";

export interface PutAnswer {
  readonly status: number;
  readonly text: string;
}

const HTTP_DEFAULTS = {
  host: "127.0.0.1",
  port: 8000,
  root_path: "",
  request_timeout_s: null,
  keep_alive_timeout_s: 90,
  ssl_keyfile: null,
};

/** All of Serve on the cluster: the applications by name, and the resources of its one node. */
export class ServeState {
  readonly applications = new Map<string, Application>();
  readonly resources: Readonly<Record<string, number>>;
  #options: JsonObject | undefined;
  #targetCapacity: unknown = null;
  readonly #behave: Behave;
  readonly #nowS: () => number;

  constructor(resources: Readonly<Record<string, number>>, behave: Behave, nowS: () => number) {
    this.resources = resources;
    this.#behave = behave;
    this.#nowS = nowS;
  }

  /** `PUT /api/serve/applications/`: the whole wanted state; declarative applications that it lacks are deleted. */
  put(config: unknown): PutAnswer {
    const refusal = problemOf(config);
    if (refusal !== undefined || !isJsonObject(config)) return { status: 400, text: refusal ?? "" };
    const http = isJsonObject(config["http_options"]) ? config["http_options"] : {};
    this.#options ??= {
      proxy_location: config["proxy_location"] ?? "EveryNode",
      http_options: { ...HTTP_DEFAULTS, ...http },
      grpc_options: { port: 9000, grpc_servicer_functions: [], request_timeout_s: null },
    };
    this.#targetCapacity = config["target_capacity"] ?? null;
    const entries = entriesOf(config);
    const wanted = new Set(entries.map((entry) => textOf(entry["name"], "default")));
    for (const entry of entries) this.#apply(entry);
    for (const application of this.applications.values()) {
      if (application.source === "declarative" && !wanted.has(application.name)) application.delete();
    }
    return { status: 200, text: "" };
  }

  /** An application that somebody made with `serve.run`. */
  serveRun(entry: JsonObject): void {
    const application = new Application(entry, "imperative", this.#behave(entry), this.#nowS());
    this.applications.set(application.name, application);
  }

  /** `GET /api/serve/applications/`; each look lets time go on. */
  look(): unknown {
    for (const application of this.applications.values()) {
      if (!application.advance(this.placementOf(application))) this.applications.delete(application.name);
    }
    if (this.#options === undefined && this.applications.size === 0) {
      return { controller_info: {}, proxies: {}, applications: {}, target_capacity: null };
    }
    const described = [...this.applications.values()].map((one) => [one.name, describeApplication(one)] as const);
    return {
      controller_info: { node_id: NODE_ID, node_ip: "10.0.0.10", actor_name: "SERVE_CONTROLLER_ACTOR" },
      proxies: {},
      ...this.#options,
      target_capacity: this.#targetCapacity,
      applications: Object.fromEntries(described),
    };
  }

  placementOf(application: Application): "placed" | "INFEASIBLE" | "NO_RESOURCES" {
    if (application.isPlaced) return "placed";
    const free: Record<string, number> = { ...this.resources };
    for (const other of this.applications.values()) {
      if (!other.isPlaced) continue;
      for (const [name, amount] of Object.entries(other.needs)) free[name] = (free[name] ?? 0) - amount;
    }
    const needs = Object.entries(application.needs);
    if (needs.some(([name, amount]) => amount > (this.resources[name] ?? 0))) return "INFEASIBLE";
    return needs.some(([name, amount]) => amount > (free[name] ?? 0)) ? "NO_RESOURCES" : "placed";
  }

  #apply(entry: JsonObject): void {
    const name = textOf(entry["name"], "default");
    const present = this.applications.get(name);
    const behaviour = this.#behave(entry);
    if (present === undefined) {
      this.applications.set(name, new Application(entry, "declarative", behaviour, this.#nowS()));
    } else {
      present.apply(entry, behaviour, this.#nowS());
    }
  }
}

function entriesOf(config: JsonObject): readonly JsonObject[] {
  const applications = config["applications"];
  return Array.isArray(applications) ? applications.filter(isJsonObject) : [];
}

/** Ray's own words for what it refuses (recorded: put-errors). */
function problemOf(config: unknown): string | undefined {
  if (!isJsonObject(config) || !Array.isArray(config["applications"])) return refused("applications", "Field required");
  const names = new Set<string>();
  const routes = new Set<string>();
  for (const [index, entry] of entriesOf(config).entries()) {
    if (typeof entry["import_path"] !== "string") {
      return refused(`applications.${index}.import_path`, "Field required");
    }
    const name = textOf(entry["name"], "default");
    if (names.has(name)) {
      const text = `Value error, Found multiple configs for application "${name}". Please remove all duplicates.`;
      return refused("applications", text);
    }
    names.add(name);
    const route = Object.hasOwn(entry, "route_prefix") ? entry["route_prefix"] : "/";
    if (typeof route !== "string") continue;
    if (routes.has(route)) {
      const text = `Value error, Found duplicate applications for route prefix "${route}". Please ensure each application's route_prefix is unique.`;
      return refused("applications", text);
    }
    routes.add(route);
  }
  return undefined;
}

function refused(field: string, text: string): string {
  return `1 validation error for ServeDeploySchema\n${field}\n  ${text} [type=value_error, input_value={}, input_type=dict]\n    For further information visit https://errors.pydantic.dev/2.14/v/value_error`;
}
