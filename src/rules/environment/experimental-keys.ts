import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** What Ray 2.60 reads of `experimental_configs` below `llm/_internal/serve/`. */
const known = [
  "stream_batching_interval_ms",
  "num_ingress_replicas",
  "pd_tokenize_once",
  "_prewarm_prefill_decode",
  "NIXL_SIDE_CHANNEL_PORT_BASE",
  "MORI_HANDSHAKE_PORT_BASE",
  "MORI_NOTIFY_PORT_BASE",
  "KV_EVENTS_PORT_BASE",
  "KV_TOKEN_PORT_BASE",
  "KV_INDEXER_THREADS",
];

/** Ray takes any key there and says nothing about one that it does not know. */
export function experimentalKeys(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) =>
    Object.keys(model.config.experimental_configs ?? {}).flatMap((name) => {
      const key = ["experimental_configs", name];
      if (known.includes(name)) return [];
      if (name === "num_router_replicas") {
        const message = "num_router_replicas is refused by Ray: the gateway has its own number of replicas";
        const help = "Remove it, and write `gateway: {num_replicas: ...}`.";
        return [mistakeIn(model, { code: "RF386", severity: "error", message, key, anchor: "key", help })];
      }
      const similar = suggest(name, known);
      const message = `Ray 2.60 knows no experimental key ${quote(name)}, and ignores it`;
      const help = similar === undefined ? "Remove it." : `Did you mean ${quote(similar)}?`;
      return [mistakeIn(model, { code: "RF386", message, key, anchor: "key", help })];
    }),
  );
}
