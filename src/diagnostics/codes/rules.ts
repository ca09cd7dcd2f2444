import type { CodeEntry } from "../code-entry.ts";

/** RF3xx: rules over several keys; RF4xx: capacity. */
export const ruleCodes = {
  RF301: {
    severity: "error",
    title: "num_replicas with autoscaling_config",
    explanation: "Ray refuses num_replicas together with autoscaling_config. Keep one of them.",
  },
  RF315: { severity: "error", title: "No model_source", explanation: "x" },
  RF316: { severity: "error", title: "Path not on the cluster", explanation: "x" },
  RF320: { severity: "error", title: "Unknown target", explanation: "x" },
} as const satisfies Record<string, CodeEntry>;
