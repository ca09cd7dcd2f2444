import { createHash } from "node:crypto";
import type {
  GatewayUserConfig,
  ModelRoute,
  Release,
  ReleaseRecord,
  ReleasedModel,
  RouteVersion,
} from "../gateway/user-config.ts";
import { canonicalJson } from "../resolve/canonical-json.ts";

export interface TableContent {
  readonly fleet: string;
  /** The models that have traffic. */
  readonly routed: Release | null;
  /** Models that are known but stopped: their requests are answered 503 with `Retry-After`. */
  readonly stopped: ReadonlySet<string>;
  /** Versions that only requests with the application header reach. */
  readonly candidates: readonly RouteVersion[];
  readonly record: ReleaseRecord;
}

/** The gateway's table. Its revision is a hash of what is routed, so the same routes have the same revision. */
export function routingTable(content: TableContent): GatewayUserConfig {
  const models: Record<string, ModelRoute> = {};
  for (const [id, model] of Object.entries(content.routed?.models ?? {})) {
    models[id] = {
      aliases: model.aliases,
      versions: content.stopped.has(id) ? [] : [routeVersion(id, model)],
      ...(model.max_model_len === undefined ? {} : { max_model_len: model.max_model_len }),
    };
  }
  const { candidates } = content;
  const revision = createHash("sha256").update(canonicalJson({ models, candidates })).digest("hex").slice(0, 12);
  return { schema_version: 1, fleet: content.fleet, revision, models, candidates, record: content.record };
}

export function routeVersion(id: string, model: ReleasedModel): RouteVersion {
  return { model: id, app: model.app, deployment: model.deployment };
}
