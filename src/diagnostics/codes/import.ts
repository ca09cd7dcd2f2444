import type { CodeEntry } from "../code-entry.ts";

/** RF160 to RF179: formats of other set-ups, `rayfleet import` and `rayfleet init`. */
export const importCodes = {
  RF160: {
    severity: "warn",
    title: "Earlier format",
    explanation:
      "The models are a JSON list or environment variables of an earlier set-up. They are read as a config; `rayfleet import` writes it down, so that it can be changed.",
  },
  RF161: {
    severity: "info",
    title: "Defaults of the earlier format",
    explanation:
      "The earlier set-up had defaults of its own, such as four GPUs for each model and code of the model's repository allowed to run. They hold as long as its format is read, and `rayfleet import` writes them out.",
  },
  RF162: {
    severity: "error",
    title: "MODELS_CONFIG cannot be read",
    explanation:
      "The environment variable MODELS_CONFIG is set but is no JSON list of models. MODEL_ID is not used in its place. An env file of docker keeps only the first line of a value.",
  },
  RF163: {
    severity: "error",
    title: "Wrong value in the earlier format",
    explanation:
      "An entry of the list, or an environment variable, has no `model_id` or a value of the wrong type. It is left out until it is corrected.",
  },
  RF164: {
    severity: "warn",
    title: "Route prefix without effect",
    explanation:
      "All models of a fleet answer under one prefix, and the earlier set-up took that of the first model in silence. Ray adds `/v1` by itself.",
  },
  RF165: {
    severity: "warn",
    title: "Kind of GPU that Ray does not know",
    explanation:
      "The earlier set-up changed an L40 to an L4, which is another GPU, and dropped names that Ray does not know. The name is left out: the model takes any GPU. Name the GPU under `nodes` of a target.",
  },
  RF166: {
    severity: "info",
    title: "Which source is used",
    explanation:
      "A config file wins over the environment variables MODELS_CONFIG and MODEL_ID, and MODELS_CONFIG over MODEL_ID. This says which one was read.",
  },
  RF167: {
    severity: "warn",
    title: "Key that had no effect",
    explanation: "The earlier set-up never read this key. Now it has the effect that its name says: check the value.",
  },
  RF170: {
    severity: "warn",
    title: "Not carried over",
    explanation: "The imported file says something that has no place in a config. It is named in a comment there.",
  },
  RF171: {
    severity: "warn",
    title: "Application left out",
    explanation:
      "The application is not made by `ray.serve.llm:build_openai_app`, so it is no fleet of models. A deploy leaves applications of others as they are.",
  },
  RF172: {
    severity: "error",
    title: "Nothing to import",
    explanation:
      "The file holds no application of Ray Serve LLM, no RayService with one, and no list of the earlier format.",
  },
  RF173: {
    severity: "error",
    title: "Several applications",
    explanation:
      "A fleet has one route prefix. Import each application into a file of its own with `--app NAME`, or all into one fleet with `--merge`, which changes the addresses that clients ask.",
  },
  RF174: {
    severity: "warn",
    title: "Clients have to ask another address",
    explanation: "With `--merge` all models answer under one prefix, and are told apart by the `model` of a request.",
  },
  RF175: {
    severity: "error",
    title: "File of a model cannot be read",
    explanation:
      "`llm_configs` names a file. It is looked for from the folder of the imported file, and has to lie in the same repository.",
  },
  RF176: {
    severity: "error",
    title: "File is there already",
    explanation: "Nothing is overwritten unless `--force` is given.",
  },
  RF177: {
    severity: "info",
    title: "Carried over in another form",
    explanation: "What the imported file says is written with another key or value, which comes as close as possible.",
  },
} as const satisfies Record<string, CodeEntry>;
