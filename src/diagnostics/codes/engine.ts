import type { CodeEntry } from "../code-entry.ts";

/** RF220 to RF239: the arguments of the engine, as the release of vLLM takes them that `serving.ray` brings. */
export const engineCodes = {
  RF220: {
    severity: "error",
    title: "Engine argument not known",
    explanation:
      "The release of vLLM that serving.ray brings has no such argument, or no such key in one of its maps. Ray refuses it when it builds the application, after the nodes have been started.",
  },
  RF221: {
    severity: "error",
    title: "Removed engine argument",
    explanation: "Earlier releases of vLLM had the argument. The help says what takes its place.",
  },
  RF222: {
    severity: "error",
    title: "Engine argument in another spelling",
    explanation:
      "The argument is written as on vLLM's command line, or in camel case. In a config it is written with underscores, and a switch is true or false.",
  },
  RF223: {
    severity: "error",
    title: "Name that vLLM does not know",
    explanation:
      "vLLM looks the name up in a list when it starts (parsers, quantizations, load formats, backends). An unknown name that looks like one of the list is an error, any other is a warning, because plugins can add names.",
  },
  RF224: {
    severity: "warn",
    title: "Engine arguments not checked",
    explanation:
      "rayfleet has no list of the arguments that the vLLM of this release of Ray takes, so engine_kwargs is sent as it is.",
  },
} as const satisfies Record<string, CodeEntry>;
