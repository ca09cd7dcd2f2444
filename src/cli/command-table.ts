interface OptionEntry {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
}

/** Every option there is; a command lists the ones that it takes. */
export const optionTable = {
  target: { type: "string", value: "NAME", help: "the target of the config to work on" },
  format: { type: "string", value: "FORMAT", help: "how to print the result" },
  base: { type: "string", value: "FILE", help: "compare with this version of the config" },
  live: { type: "boolean", help: "compare with what is live on the target" },
  commit: { type: "string", value: "SHA", help: "the commit that is deployed, kept in the release record" },
  restart: { type: "string", multiple: true, value: "MODEL", help: "start this model again although nothing changed" },
  "retry-compile": { type: "boolean", help: "compile again models that fell back to enforce_eager" },
  model: { type: "string", multiple: true, value: "MODEL", help: "only this model" },
  probe: { type: "boolean", help: "send a real request to each model" },
  yes: { type: "boolean", help: "do not ask" },
  stop: { type: "boolean", help: "on a local target, stop Ray too when nothing else uses it" },
  output: { type: "string", value: "FILE", help: "write the config to this file instead of printing it" },
  force: { type: "boolean", help: "overwrite files that are there" },
  app: { type: "string", value: "NAME", help: "import only this application of the file" },
  merge: { type: "boolean", help: "import all applications into one fleet" },
  name: { type: "string", value: "NAME", help: "name of the fleet" },
  color: { type: "boolean", help: "colour, also when the output is not a terminal" },
} as const satisfies Record<string, OptionEntry>;

export type OptionName = keyof typeof optionTable;

interface CommandEntry {
  readonly summary: string;
  readonly positionals: readonly string[];
  readonly options: readonly OptionName[];
  /** Formats beside `pretty` and `json`. */
  readonly formats?: readonly string[];
  readonly notes?: readonly string[];
}

/** Every command there is, in the order of the help. */
export const commandTable = {
  validate: {
    summary: "check the config: shape, rules, targets",
    positionals: ["config"],
    options: ["target", "format", "color"],
    formats: ["github"],
    notes: ["Without --target, every target is checked. Needs no network and no secrets."],
  },
  plan: {
    summary: "say what a deploy would do",
    positionals: ["config"],
    options: ["target", "base", "live", "format", "color"],
    notes: ["Without --base and --live, everything is new."],
  },
  synth: {
    summary: "print what goes to Ray",
    positionals: ["config"],
    options: ["target", "format"],
    formats: ["yaml"],
  },
  deploy: {
    summary: "bring the target to the config, test it, roll back when a test fails",
    positionals: ["config"],
    options: ["target", "commit", "restart", "retry-compile", "format", "color"],
  },
  status: {
    summary: "say what serves now",
    positionals: ["config"],
    options: ["target", "probe", "format", "color"],
    notes: ["Ray calls a dead engine healthy for up to a minute: --probe asks the models themselves."],
  },
  smoke: {
    summary: "run the smoke tests against what is live",
    positionals: ["config"],
    options: ["target", "model", "format", "color"],
  },
  rollback: {
    summary: "go back to the last good release",
    positionals: ["config"],
    options: ["target", "format", "color"],
  },
  remove: {
    summary: "take the fleet off the target: routes out, drain, applications gone",
    positionals: ["config"],
    options: ["target", "yes", "stop", "format", "color"],
  },
  import: {
    summary: "write a config from a Ray Serve file or an earlier format",
    positionals: ["file"],
    options: ["output", "force", "app", "merge", "name", "format", "color"],
    notes: [
      "FILE is a Ray Serve config or a KubeRay RayService (.yaml, .json), a JSON list of models, or an env file with",
      "MODELS_CONFIG or MODEL_ID. Without FILE, models.config.json or these variables are read.",
      "A fleet has one route prefix: of several applications, import each with --app, or all with --merge.",
    ],
  },
  schema: {
    summary: "print the JSON Schema of the config file",
    positionals: [],
    options: [],
  },
} as const satisfies Record<string, CommandEntry>;

export type CommandName = keyof typeof commandTable;
