import type { CodeEntry } from "../code-entry.ts";

/** RF2xx: the shape of the config: keys, types, enums. */
export const shapeCodes = {
  RF201: { severity: "error", title: "Unknown key", explanation: "The key is not part of the config format." },
} as const satisfies Record<string, CodeEntry>;
