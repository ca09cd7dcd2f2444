import type { CodeEntry } from "../code-entry.ts";

/** RF50x to RF51x: what the Hugging Face Hub says of a model. RF52x: the lock. RF53x: folders. */
export const hubCodes = {
  RF501: entry(
    "Model not found",
    "The Hugging Face Hub shows no repository of this name. It may be misspelt, or private: then set HF_TOKEN to a token that may read it.",
  ),
  RF502: entry(
    "Gated model",
    "The repository is gated: its terms have to be accepted on its page, and the token has to belong to an account that did. Without that every start fails with 401 or 403.",
  ),
  RF503: entry(
    "Token refused",
    "The Hub does not accept the token, or the token may not read this repository. A fine-grained token needs read access to the repository, and to gated repositories.",
  ),
  RF504: entry("Revision not found", "The repository has no branch, tag or commit of this name."),
  RF505: entry(
    "No weights",
    "vLLM finds no weights at the top of the repository: no *.safetensors, *.bin, *.pt or *.gguf.",
  ),
  RF506: entry(
    "No usable config.json",
    "vLLM reads a model's architecture from config.json, and there is none, or none that can be read.",
  ),
  RF507: entry(
    "Hub not reached",
    "The Hugging Face Hub did not answer. HF_ENDPOINT, HTTPS_PROXY and NO_PROXY are honoured. Checks themselves need no network: they work from models.lock.json.",
  ),
  RF508: entry(
    "Hub asks to wait",
    "The Hub answered 429 also after waiting. With a token (HF_TOKEN) its limits are higher.",
  ),
  RF509: entry(
    "Answer of the Hub not understood",
    "What came is not what the Hub sends: cut off, too long, or no JSON. A proxy or mirror in between often is the reason.",
  ),
  RF510: entry("Not a Hub id", "A Hub id is `namespace/name`, of letters, digits, '.', '_' and '-'."),
  RF511: entry(
    "Broken file in the repository",
    "A file that vLLM needs is there and cannot be right, so a start fails.",
  ),
  RF512: {
    ...entry(
      "Weights known by file size only",
      "The headers of the weight files could not be read, so bytes are those of whole files, and not known by dtype.",
    ),
    severity: "info",
  },
  RF513: {
    ...entry(
      "No tokenizer",
      "The repository holds no tokenizer. Name another one with engine_kwargs.tokenizer, or requests with text fail.",
    ),
    severity: "warn",
  },
  RF514: {
    ...entry(
      "No chat template",
      "The repository holds no chat template, so chat requests are refused. Set engine_kwargs.chat_template, or serve completions only.",
    ),
    severity: "info",
  },
  RF515: {
    ...entry(
      "Repository renamed",
      "The Hub forwards the old name for now; whoever registers it next owns it. Write the new name.",
    ),
    severity: "warn",
  },
  RF516: entry("Not a LoRA adapter", "An adapter's repository holds adapter_config.json and its weights."),
  RF517: {
    ...entry(
      "Gated model in use",
      "The repository is gated. Whoever wrote the lock may read it; the token on the target has to be able to, too.",
    ),
    severity: "info",
  },
  RF520: {
    ...entry(
      "No lock",
      "models.lock.json keeps what the Hub said of each model, so that checks know sizes and architectures without network. `rayfleet lock` writes it; commit it.",
    ),
    severity: "info",
  },
  RF521: {
    ...entry("Not in the lock", "models.lock.json knows nothing of this model at this revision. Run `rayfleet lock`."),
    severity: "warn",
  },
  RF522: entry(
    "Lock not readable",
    "models.lock.json is not as `rayfleet lock` writes it. Run it again; after a merge conflict, delete the file first.",
  ),
  RF523: {
    ...entry("Lock has more than it needs", "A record in models.lock.json belongs to no model. Run `rayfleet lock`."),
    severity: "warn",
  },
  RF524: {
    ...entry(
      "Revision can move",
      "A branch or tag names other content when its owner pushes. What is deployed is the commit in models.lock.json, which `rayfleet lock --update` moves; a commit in the config never changes: `rayfleet validate --fix` writes the one in the lock.",
    ),
    severity: "warn",
  },
  RF525: {
    ...entry("Lock not written", "models.lock.json cannot be written to the folder of the config."),
  },
  RF530: entry(
    "No model in the folder",
    "A model_source that is a folder holds config.json and the weights, or at least config.json and the weights' index file.",
  ),
} as const satisfies Record<string, CodeEntry>;

function entry(title: string, explanation: string): CodeEntry & { readonly severity: "error" } {
  return { severity: "error", title, explanation };
}
