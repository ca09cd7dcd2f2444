import type { JsonObject } from "../schema/json.ts";
import type { ApplicationChange } from "./application-change.ts";
import type { ServeApplication } from "./serve-application.ts";
import type { ServeDetails } from "./serve-details.ts";

/** An application's entry as it is sent back, with the name that it has. */
export interface Entry {
  readonly name: string;
  readonly entry: ServeApplication | JsonObject;
}

/**
 * The entries of all declarative applications that a change leaves alone, as they are; and those that another tool's
 * write has lost. Applications of `serve.run` are not touched by a PUT and not part of it.
 */
export function keptEntries(live: ServeDetails, wanted: ApplicationChange, lost: readonly Entry[]): readonly Entry[] {
  const changed = new Set([...wanted.remove, ...wanted.put.map((entry) => entry.name)]);
  const kept: Entry[] = [];
  for (const [name, application] of Object.entries(live.applications)) {
    const entry = application.verbatim ?? application.deployed_app_config;
    if (changed.has(name) || application.status === "DELETING" || application.source === "imperative") continue;
    if (entry !== undefined && entry !== null) kept.push({ name, entry });
  }
  const present = new Set(kept.map(({ name }) => name));
  return [...kept, ...lost.filter(({ name }) => !present.has(name) && !changed.has(name))];
}

/** The options of a running Serve are sent as they are: a PUT without them would reset what can be reset. */
export function topLevelOptions(live: ServeDetails, serveOptions: JsonObject): JsonObject {
  const { proxy_location: proxyLocation, http_options: http, grpc_options: grpc, target_capacity: capacity } = live;
  if (proxyLocation === undefined || proxyLocation === null) return serveOptions;
  return {
    proxy_location: proxyLocation,
    ...(http === undefined || http === null ? {} : { http_options: withoutNulls(http) }),
    ...(grpc === undefined || grpc === null ? {} : { grpc_options: withoutNulls(grpc) }),
    ...(capacity === undefined || capacity === null ? {} : { target_capacity: capacity }),
  };
}

function withoutNulls(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
