import type { CodeEntry } from "../code-entry.ts";

/** RF6xx: deploying, starting, smoke tests. */
export const deployCodes = {
  RF601: { severity: "error", title: "Cluster not reachable", explanation: "Ray did not answer." },
} as const satisfies Record<string, CodeEntry>;
