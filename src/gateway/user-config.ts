import type { ServeApplication } from "../ray/serve-application.ts";
import type { SmokeTest } from "../schema/smoke-test.ts";

/**
 * The gateway's Serve `user_config`: what `python/rayfleet_gateway.py` reads. Ray applies it in place.
 * Keys are snake_case because Python reads them.
 */
export interface GatewayUserConfig {
  readonly schema_version: 1;
  readonly fleet: string;
  /** Changes with every table; each answer carries it in `x-rayfleet-revision`. */
  readonly revision: string;
  readonly models: Readonly<Record<string, ModelRoute>>;
  /** Applications that answer only requests with the header `x-rayfleet-app`. */
  readonly candidates: readonly RouteVersion[];
  /** Not read by the gateway: kept here so that one GET tells what is live and what was interrupted. */
  readonly record: ReleaseRecord;
}

export interface ModelRoute {
  readonly aliases: readonly string[];
  /** Empty while the model is being replaced: requests are answered 503 with `Retry-After`. */
  readonly versions: readonly RouteVersion[];
  /** Shown in `/v1/models`. */
  readonly max_model_len?: number;
}

export interface RouteVersion {
  readonly model: string;
  readonly app: string;
  readonly deployment: string;
  /** Share of the traffic; absent is 100. */
  readonly weight?: number;
}

/** What is live, what was live before, and what a deploy is about to do. */
export interface ReleaseRecord {
  readonly release: Release | null;
  readonly previous: Release | null;
  readonly journal: Journal | null;
}

export interface Release {
  /** Plan digest of the fleet that was released. */
  readonly digest: string;
  readonly commit: string | null;
  /** ISO 8601, UTC. */
  readonly deployed_at: string;
  readonly models: Readonly<Record<string, ReleasedModel>>;
}

export interface ReleasedModel {
  readonly aliases: readonly string[];
  readonly app: string;
  readonly deployment: string;
  /** The application as it was PUT: enough to start it again. It holds no secrets. */
  readonly entry: ServeApplication;
  readonly smoke_tests: readonly SmokeTest[];
  readonly start: StartConditions;
  readonly max_model_len?: number;
  /** Counted up by `deploy --restart`; part of the application's arguments and so of its name. */
  readonly generation?: number;
  /** Set when `torch.compile` crashed and the model runs with `enforce_eager`. */
  readonly eager_fallback?: boolean;
}

/** What a deploy has to know to start the model again, from the record alone. */
export interface StartConditions {
  readonly strategy: "auto" | "blue_green" | "recreate";
  readonly compile: "auto" | "off";
  readonly startup_timeout_s: number;
  /** What Ray reserves for one replica. */
  readonly bundles: readonly Readonly<Record<string, number>>[];
  readonly replicas: number;
  readonly task: "generate" | "embed" | "score" | "transcribe";
}

/** Written before the first destructive PUT, cleared by the last one. */
export interface Journal {
  readonly run: string;
  readonly digest: string;
  readonly started_at: string;
  /** Models taken out of service to make room. Their entries are in `release`, to be put back when the new version fails. */
  readonly recreate: readonly string[];
}

/** Request and response header that names the application which answers. */
export const APP_HEADER = "x-rayfleet-app";
/** Response header that carries `revision`. */
export const REVISION_HEADER = "x-rayfleet-revision";
