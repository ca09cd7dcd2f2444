import type { CodeEntry } from "../code-entry.ts";

/** RF7xx: GitHub. */
export const githubCodes = {
  RF701: { severity: "warn", title: "Token may not comment", explanation: "The token may not write comments." },
} as const satisfies Record<string, CodeEntry>;
