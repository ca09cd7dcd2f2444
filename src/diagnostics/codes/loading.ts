import type { CodeEntry } from "../code-entry.ts";

/** RF1xx: finding, reading and parsing config files. */
export const loadingCodes = {
  RF101: { severity: "error", title: "File not found", explanation: "The config file does not exist." },
} as const satisfies Record<string, CodeEntry>;
