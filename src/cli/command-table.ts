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
  update: { type: "boolean", help: "ask the Hub for every model, not only for new ones" },
  check: { type: "boolean", help: "only say whether the lock is up to date; needs no network" },
  yes: { type: "boolean", help: "do not ask" },
  stop: { type: "boolean", help: "on a local target, stop Ray too when nothing else uses it" },
  fix: { type: "boolean", help: "mend in the file what can only be meant in one way" },
  "config-out": {
    type: "string",
    value: "FILE",
    help: "write a script's config as data: .json, .jsonc, .yaml or .yml",
  },
  output: { type: "string", value: "FILE", help: "write the config to this file instead of printing it" },
  force: { type: "boolean", help: "overwrite files that are there" },
  app: { type: "string", value: "NAME", help: "import only this application of the file" },
  merge: { type: "boolean", help: "import all applications into one fleet" },
  name: { type: "string", value: "NAME", help: "name of the fleet" },
  address: { type: "string", value: "URL", help: "address of the cluster's dashboard" },
  accelerator: { type: "string", value: "GPU", help: "kind of GPU, such as L4; cpu for none" },
  gpus: { type: "string", value: "N", help: "GPUs of one node" },
  workflows: { type: "boolean", help: "write the workflows without asking" },
  "no-workflows": { type: "boolean", help: "write no workflows" },
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
  /** What an option means here, where that is something of its own. */
  readonly optionHelp?: Readonly<Partial<Record<OptionName, { readonly value: string; readonly help: string }>>>;
}

/** Every command there is, in the order of the help. */
export const commandTable = {
  init: {
    summary: "write a first config and the workflows",
    positionals: [],
    options: [
      "name",
      "model",
      "target",
      "address",
      "accelerator",
      "gpus",
      "yes",
      "workflows",
      "no-workflows",
      "force",
      "format",
      "color",
    ],
    optionHelp: {
      model: { value: "ID=SOURCE", help: "a model: the name that clients send, and where the weights are; repeatable" },
      target: { value: "KIND", help: "where it runs: local (a self-hosted runner) or cluster" },
      yes: { value: "", help: "do not ask: what is not given has a default, and models that are there are imported" },
    },
    notes: [
      "Asks on a terminal for what is not given. Writes models.config.yaml here, and at the root of the repository two",
      "workflows and a line in .gitattributes. Nothing is overwritten without --force. A file with models in another",
      "format (a Ray Serve config, a JSON list, a .env with MODELS_CONFIG) is offered to be imported.",
    ],
  },
  validate: {
    summary: "check the config: shape, rules, targets",
    positionals: ["config..."],
    options: ["target", "fix", "format", "color"],
    formats: ["github", "sarif", "markdown"],
    notes: [
      "Without --target, every target is checked. Needs no network and no secrets.",
      "Several files and patterns in quotes are one run: rayfleet validate 'services/*/models.config.*'",
      "--fix keeps comments and layout, and changes files of this repository only.",
    ],
  },
  plan: {
    summary: "say what a deploy would do",
    positionals: ["config"],
    options: ["target", "base", "live", "format", "color"],
    formats: ["github", "markdown"],
    notes: ["Without --base and --live, everything is new."],
  },
  fit: {
    summary: "say whether each model fits on the target's GPUs, and how much room is left",
    positionals: ["config"],
    options: ["target", "format", "color"],
    formats: ["github", "markdown"],
    notes: [
      "Needs no GPU and no network: models of the Hub are known from models.lock.json (rayfleet lock), others from their",
      "folder. What cannot be known is said to be unknown.",
    ],
  },
  synth: {
    summary: "print what goes to Ray",
    positionals: ["config"],
    options: ["target", "format", "config-out"],
    formats: ["yaml"],
    notes: [
      "--config-out writes the config itself instead, for jobs that hold secrets and so do not run scripts:",
      "  rayfleet synth models.config.ts --config-out models.config.json",
      "Commit the file. It is read in the script's place there, and every check says when it is stale.",
    ],
  },
  deploy: {
    summary: "bring the target to the config, test it, roll back when a test fails",
    positionals: ["config"],
    options: ["target", "commit", "restart", "retry-compile", "format", "color"],
    notes: [
      "A config with several targets needs --target. In CI the data beside a script is read in its place: see",
      "rayfleet help synth.",
    ],
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
    notes: ["Applications of others on the cluster stay as they are."],
  },
  lock: {
    summary: "write what the Hugging Face Hub says of each model to models.lock.json",
    positionals: ["config"],
    options: ["update", "check", "format", "color"],
    formats: ["github"],
    notes: [
      "Checks then know sizes and architectures without network. Commit the file.",
      "Weights are not downloaded. HF_TOKEN, HF_TOKEN_PATH, HF_ENDPOINT, HTTPS_PROXY and NO_PROXY are honoured.",
    ],
  },
  explain: {
    summary: "say what a code means and what to do about it",
    positionals: ["code"],
    options: ["format"],
    notes: ["Without a code, all are listed."],
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
