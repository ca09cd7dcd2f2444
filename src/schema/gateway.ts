import * as z from "zod";
import { unsettable } from "./key.ts";
import { text } from "./text.ts";

/** The fleet's one endpoint. Null takes away, in the `overrides` of a target, what the file set. */
export interface GatewayConfig {
  readonly route_prefix?: string | null;
  readonly num_replicas?: number | null;
  readonly drain_timeout_s?: number | null;
}

const routePrefix = text(
  /^\/([A-Za-z0-9._~-]+(\/[A-Za-z0-9._~-]+)*)?$/u,
  "A route prefix starts with '/', does not end with one, and holds letters, digits, '.', '_', '~' and '-'",
);

export const gateway = z
  .strictObject({
    route_prefix: unsettable(
      routePrefix,
      "Path below which the fleet answers: `/v1/models` is found at `<route_prefix>/v1/models`. Each fleet on a cluster needs its own.",
      { default: "/", examples: ["/team"] },
    ),
    num_replicas: unsettable(z.int().min(1), "Replicas of the gateway.", { default: 1 }),
    drain_timeout_s: unsettable(
      z.number().min(0),
      "Seconds that running streams have to finish when a gateway replica is replaced.",
      { default: 600 },
    ),
  })
  .meta({ id: "Gateway" });
