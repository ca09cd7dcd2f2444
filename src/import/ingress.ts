import type { Conversion, Placed } from "./conversion.ts";
import { changed, childOf, notCarriedOver } from "./conversion.ts";
import { keysOf } from "./llm-config.ts";

/** Options of the ingress that a fleet sets by itself, or that say nothing. */
const OF_THE_FLEET: ReadonlySet<string> = new Set(["name", "max_surge_percent"]);

/** Serve's names of the HTTP side, of this release and of earlier ones. */
export const INGRESS_NAME = /^(?:OpenAiIngress|OpenAIIngress|LLMRouter|LLMModelRouterDeployment)(?::|$)/u;

/** Puts what an application says about its HTTP side under `gateway`: the code's options, and the override over them. */
export function putIngress(conversion: Conversion, inCode: Placed, override: Placed): void {
  const options = new Map<string, Placed>();
  for (const layer of [inCode, override]) {
    for (const key of keysOf(layer.value)) options.set(key, childOf(layer, key));
  }
  for (const [key, from] of options) {
    if (from.value === null || OF_THE_FLEET.has(key)) continue;
    if (key === "num_replicas" && typeof from.value === "number") {
      conversion.moved.put(["gateway", "num_replicas"], from.value, from.place);
    } else if (key === "graceful_shutdown_timeout_s") {
      conversion.moved.put(["gateway", "drain_timeout_s"], from.value, from.place);
    } else if (key === "autoscaling_config") {
      fixReplicas(conversion, from);
    } else {
      const why = "is of the HTTP side, which a fleet's gateway takes the place of";
      notCarriedOver(conversion, { name: key, from, near: ["gateway"], why });
    }
  }
}

/** The gateway has a fixed number of replicas: as many as the file allowed, so that no room is lost. */
function fixReplicas(conversion: Conversion, autoscaling: Placed): void {
  const least = childOf(autoscaling, "min_replicas").value ?? 1;
  const most = childOf(autoscaling, "max_replicas").value ?? 1;
  if (typeof most !== "number" || typeof least !== "number") return;
  if (most !== 1) conversion.moved.put(["gateway", "num_replicas"], most, autoscaling.place);
  if (least === most) return;
  const message = `The HTTP side had ${least} to ${most} replicas; the gateway has a fixed number: ${most}`;
  changed(
    conversion,
    autoscaling,
    ["gateway"],
    message,
    "A replica takes one CPU and no GPU: lower it if that is too many.",
  );
}
