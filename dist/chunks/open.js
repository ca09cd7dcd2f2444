import { E as suggest, Q as positionAt, T as dashboardAddress, X as linesOf, Y as lineAt, Z as offsetAt, at as findTokens, c as authorization, et as neutralLine, it as quote, l as attachCluster, lt as packageVersion, m as repositoryRoot, nt as ownEntry, ot as withTokensStarred, q as isJsonObject, r as commandMachine, rt as orList, s as APPLICATIONS_PATH, st as withoutTokens, tt as neutralText } from "./start.js";
import { t as RayError } from "./ray-error.js";
const { isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { styleText } = process.getBuiltinModule("node:util");

// src/plan/plan.ts
/** What is said of a step whose content is not tracked. */
const UNTRACKED = "content not tracked";
function withUntracked(step, untracked) {
	return untracked.length === 0 ? step : {
		...step,
		untracked
	};
}
function hasChanges(plan) {
	return plan.steps.some((step) => step.effect !== "nothing");
}

// src/diagnostics/text-edits.ts
/** The text with all edits made. They must not overlap. */
function applyEdits(lines, edits) {
	return edited(lines.text, spansOf(lines, edits), 0, lines.text.length);
}
/** A part of the text with the edits in it made. */
function edited(text, spans, from, to) {
	let result = "";
	let at = from;
	for (const { start, end, replacement } of spans) {
		result += text.slice(at, start) + replacement;
		at = end;
	}
	return result + text.slice(at, to);
}
/** True when two lists of edits touch the same text. Two insertions at one place do. */
function editsOverlap(lines, some, others) {
	const spans = spansOf(lines, others);
	return spansOf(lines, some).some((one) => spans.some((other) => one.start === other.start || one.start < other.end && other.start < one.end));
}
/** More lines than these are not shown. */
const MOST_LINES = 20;
/** The lines that the edits change, before and after, without secrets. Undefined when there are too many to show. */
function previewOf(lines, edits) {
	const spans = spansOf(lines, edits);
	const first = spans[0];
	const last = spans.at(-1);
	if (first === void 0 || last === void 0) return void 0;
	const firstLine = positionAt(lines, first.start).line;
	const endsLine = last.end > last.start && lines.text.charAt(last.end - 1) === "\n" && last.replacement === "";
	const lastLine = positionAt(lines, endsLine ? last.end - 1 : last.end).line;
	if (lastLine - firstLine >= MOST_LINES) return void 0;
	const start = lines.starts[firstLine - 1] ?? 0;
	const end = lines.starts[lastLine] ?? lines.text.length;
	const after = edited(lines.text, spans, start, end);
	return {
		line: firstLine,
		before: shownLines(lines.text.slice(start, end)),
		after: shownLines(after)
	};
}
function shownLines(text) {
	if (text === "") return [];
	return withTokensStarred(text.replace(/\r?\n$/u, "")).split(/\r?\n/u);
}
function spansOf(lines, edits) {
	return edits.map(({ range, text }) => ({
		start: offsetAt(lines, range.start),
		end: offsetAt(lines, range.end),
		replacement: text
	})).toSorted((a, b) => a.start - b.start);
}

// src/diagnostics/certain-edits.ts
/**
* The edits of a finding's repair. Text that aliases bring to several places is edited only when the same was found at
* all of them, and no edit ever writes a secret.
*/
function certainEdits(finding, source, all, lines) {
	const edits = finding.edits ?? editsOfRepair(finding, source, all);
	if (edits === void 0 || edits.length === 0) return {};
	if (edits.some(({ text }) => findTokens(text).length > 0)) return {};
	const preview = previewOf(lines(), edits);
	return preview === void 0 ? { edits } : {
		edits,
		preview
	};
}
function editsOfRepair(finding, source, all) {
	const made = finding.repair === void 0 ? void 0 : source.editsFor?.(finding.repair);
	if (made === void 0) return void 0;
	const others = made.sharedBy.map((path) => JSON.stringify(path));
	if (others.length === 0) return made.edits;
	const sameAt = all.filter(({ code, message }) => code === finding.code && message === finding.message).map(({ path }) => JSON.stringify(path).slice(0, -1));
	return others.every((path) => sameAt.some((start) => path === `${start}]` || path.startsWith(`${start},`))) ? made.edits : void 0;
}

// src/diagnostics/docs.ts
const DOCS = "https://github.com/rayfleet/rayfleet/blob/main/docs/diagnostics.md";
/** Address of the text that explains a code. */
function docsAddress(code) {
	return `${DOCS}#${code.toLowerCase()}`;
}

// src/diagnostics/codes/deploy.ts
/** RF6xx: deploying, starting, smoke tests. */
const deployCodes = {
	RF601: entry$4("Cluster not usable", "Ray did not answer, or not as Ray does. Check the target's address and that the cluster runs."),
	RF602: entry$4("Cluster refuses the token", "The cluster asks for a token, or does not know this one. token_env names the environment variable that holds it."),
	RF603: entry$4("Wrong Ray version", "The cluster runs another minor version of Ray than serving.ray says. Each release has its own engine arguments, so nothing is deployed."),
	RF604: entry$4("Name taken", "An application of this name is on the cluster and does not belong to this fleet. Rename the fleet, or remove the application."),
	RF605: entry$4("Route prefix taken", "Another application serves this route prefix. Give the fleet a gateway.route_prefix of its own."),
	RF606: entry$4("Release record unreadable", "The fleet's gateway is live but its record cannot be read, so what is live is not known."),
	RF607: entry$4("No release to go back to", "The gateway's record holds no earlier release."),
	RF608: entry$4("Not deployed", "The fleet is not on this target."),
	RF609: entry$4("Model not in the config", "The model that was named is not in the config."),
	RF610: entry$4("Unknown engine argument", "vLLM does not know an argument in engine_kwargs."),
	RF611: entry$4("Model not found on the node", "model_source is a path, and the node has no model there."),
	RF612: entry$4("Model not in the node's cache", "The node works offline and has not downloaded the model."),
	RF613: entry$4("Hub refuses the model", "The model is gated, private or does not exist, and the node has no token that may read it."),
	RF614: entry$4("max_model_len above the model's limit", "engine_kwargs.max_model_len is above what the model was made for."),
	RF615: entry$4("KV cache too small", "The GPU memory that is left has no room for one request of max_model_len tokens."),
	RF616: entry$4("Engine refuses a value", "vLLM refuses a value in engine_kwargs."),
	RF617: entry$4("Not enough GPU memory", "The GPU has not enough free memory for what the model asks for."),
	RF618: entry$4("Engine cannot run it this way", "The model or the GPU does not allow a value in engine_kwargs."),
	RF619: entry$4("Architecture not supported", "This release of vLLM does not know the model's architecture."),
	RF620: entry$4("No usable GPU", "vLLM finds no GPU that it can use on the node."),
	RF621: entry$4("Disk full", "A disk of the node is full."),
	RF622: entry$4("Application cannot be built", "Ray could not build the application from its config."),
	RF623: entry$4("No node can hold it", "No node of the cluster has the resources that one replica asks for."),
	RF624: entry$4("No room", "The nodes are in use, and nothing that this deploy may stop would make room."),
	RF625: entry$4("Did not start in time", "The model was not ready within startup_timeout_s."),
	RF626: entry$4("Start failed", "All attempts to start the model failed."),
	RF627: entry$4("Application disappeared", "Somebody removed the application while it started."),
	RF630: entry$4("Crash while starting", "A process of the model crashed with a segmentation fault. Compilation is the usual reason."),
	RF631: entry$4("Process killed while starting", "A process of the model was killed from outside, often because the node had no memory left."),
	RF632: entry$4("Engine could not start", "The engine's own process failed; its log tells why."),
	RF671: entry$4("Gateway could not be started", "The fleet's gateway is not running."),
	RF672: entry$4("Endpoint not reachable", "Ray serves, but requests to the target's url do not arrive at the gateway."),
	RF680: entry$4("Smoke test failed", "The model answered, but not as its smoke test expects."),
	RF681: entry$4("Model does not answer", "A real request to the model was not answered."),
	RF690: entry$4("Not restored", "What was live before could not be put back."),
	RF691: entry$4("Cancelled", "The deploy was stopped by a signal or a time limit; what was live was put back."),
	RF692: {
		...entry$4("Runs without compilation", "Compiling crashed, and the model was started with enforce_eager."),
		severity: "warn"
	},
	RF693: {
		...entry$4("Superseded", "A newer commit is live, so this one was not deployed."),
		severity: "warn"
	}
};
function entry$4(title, explanation) {
	return {
		severity: "error",
		title,
		explanation
	};
}

// src/diagnostics/codes/engine.ts
/** RF220 to RF239: the arguments of the engine, as the release of vLLM takes them that `serving.ray` brings. */
const engineCodes = {
	RF220: {
		severity: "error",
		title: "Engine argument not known",
		explanation: "The release of vLLM that serving.ray brings has no such argument, or no such key in one of its maps. Ray refuses it when it builds the application, after the nodes have been started."
	},
	RF221: {
		severity: "error",
		title: "Removed engine argument",
		explanation: "Earlier releases of vLLM had the argument. The help says what takes its place."
	},
	RF222: {
		severity: "error",
		title: "Engine argument in another spelling",
		explanation: "The argument is written as on vLLM's command line, or in camel case. In a config it is written with underscores, and a switch is true or false."
	},
	RF223: {
		severity: "error",
		title: "Name that vLLM does not know",
		explanation: "vLLM looks the name up in a list when it starts (parsers, quantizations, load formats, backends). An unknown name that looks like one of the list is an error, any other is a warning, because plugins can add names."
	},
	RF224: {
		severity: "warn",
		title: "Engine arguments not checked",
		explanation: "rayfleet has no list of the arguments that the vLLM of this release of Ray takes, so engine_kwargs is sent as it is."
	}
};

// src/diagnostics/codes/fit.ts
/** RF42x to RF46x: a model against its GPU, its engine arguments and vLLM. */
const fitCodes = {
	RF420: entry$3("error", "Does not fit", "By vLLM's own accounting the model does not start on this GPU with these engine arguments. The help names the cheapest change with which it would."),
	RF421: entry$3("warn", "Fits tightly", "The model fits only if the terms that can be estimated, but not computed, turn out as expected or better."),
	RF422: entry$3("info", "Cannot tell whether it fits", "Something that the memory depends on is not known: the architecture, its config, the size of its weights or the layout of its cache. Nothing is guessed."),
	RF430: entry$3("error", "tensor_parallel_size does not divide the heads", "vLLM splits attention heads evenly over the GPUs of a replica, and refuses a size that does not divide them."),
	RF431: entry$3("error", "tensor_parallel_size does not divide the model", "A part of the model besides its attention heads (state heads, experts, an intermediate width, blocks of a quantized weight) cannot be split evenly over this many GPUs."),
	RF432: entry$3("error", "max_model_len above what the config allows", "The model's config allows shorter contexts only. vLLM refuses a longer one, unless VLLM_ALLOW_LONG_MAX_MODEL_LEN is set on purpose."),
	RF433: entry$3("error", "quantization does not match the checkpoint", "The checkpoint is quantized with another method than the argument says. Leave the argument out: vLLM reads the method from the checkpoint."),
	RF434: entry$3("error", "GPU too old for the quantization", "The method needs a GPU of a higher compute capability."),
	RF435: entry$3("error", "dtype not possible", "The model, the GPU or the quantization does not work with this type."),
	RF436: entry$3("error", "kv_cache_dtype not possible", "The attention of this model, or this GPU, has no kernels for a cache of this type."),
	RF437: entry$3("error", "block_size not possible", "Attention kernels work on pages of whole multiples of 16 tokens (64 for some models)."),
	RF438: entry$3("error", "max_num_batched_tokens too small", "A step must have room for one token of each sequence, and, without chunked prefill, for a whole prompt."),
	RF439: entry$3("error", "max_lora_rank not possible", "vLLM knows certain ranks only, and an adapter must not be of a higher one."),
	RF440: entry$3("error", "Architecture not in this vLLM release", "The vLLM release that serving.ray pins does not know the model's architecture. Another release may."),
	RF441: entry$3("error", "trust_remote_code needed", "The model's config is built by code in its repository, which vLLM runs only when trust_remote_code allows it."),
	RF442: entry$3("error", "Model cannot do the task", "The architecture is made for another task than the one the model is configured for.")
};
function entry$3(severity, title, explanation) {
	return {
		severity,
		title,
		explanation
	};
}

// src/diagnostics/codes/github.ts
/** RF7xx: GitHub. */
const githubCodes = {
	RF701: {
		severity: "warn",
		title: "Missing permission",
		explanation: "The token of the job may not do what a report needs, as on a pull request from a fork or from Dependabot. The report is in the job summary. Grant the permission that the message names under `permissions:` of the job."
	},
	RF702: {
		severity: "warn",
		title: "GitHub did not accept a request",
		explanation: "GitHub did not answer, or answered with an error that trying again did not cure. What was checked or deployed is not affected."
	},
	RF703: {
		severity: "info",
		title: "No merged pull request",
		explanation: "No merged pull request was found for the pushed commit, so the report is in the job summary only. GitHub knows the pull request of a commit some seconds after the merge; a commit pushed directly has none."
	},
	RF704: {
		severity: "warn",
		title: "Changed since review",
		explanation: "The plan digest of the merged commit differs from the one that the check showed on the pull request: the base branch moved, or the config was changed after the last check. With `on-plan-mismatch: fail` it is not deployed."
	},
	RF705: {
		severity: "info",
		title: "No review found",
		explanation: "No check of this config has reported on the merged pull request, so it is not known whether what is deployed was reviewed. With `on-plan-mismatch: fail` a push without a review is not deployed; a run started by hand is."
	},
	RF706: {
		severity: "error",
		title: "Event refused",
		explanation: "The action does not work on this event, or not with this command: `pull_request_target`, code of a fork on a self-hosted runner and deploys of unmerged code are refused because they would run code that nobody has reviewed next to secrets."
	},
	RF707: {
		severity: "error",
		title: "Wrong action input",
		explanation: "An input of the action has a value that it cannot have. The message says which values there are."
	},
	RF708: {
		severity: "info",
		title: "A newer report stands",
		explanation: "A newer commit of the pull request has reported already; its comment was left as it is."
	},
	RF709: {
		severity: "info",
		title: "No base to compare with",
		explanation: "The config of the base branch could not be read, so the plan shows everything as new. Check out with `fetch-depth: 2`, or grant `contents: read`."
	},
	RF711: {
		severity: "error",
		title: "Unexpected failure",
		explanation: "Something outside of the config failed. The message says what was being done."
	}
};

// src/diagnostics/codes/hub.ts
/** RF50x to RF51x: what the Hugging Face Hub says of a model. RF52x: the lock. RF53x: folders. */
const hubCodes = {
	RF501: entry$2("Model not found", "The Hugging Face Hub shows no repository of this name. It may be misspelt, or private: then set HF_TOKEN to a token that may read it."),
	RF502: entry$2("Gated model", "The repository is gated: its terms have to be accepted on its page, and the token has to belong to an account that did. Without that every start fails with 401 or 403."),
	RF503: entry$2("Token refused", "The Hub does not accept the token, or the token may not read this repository. A fine-grained token needs read access to the repository, and to gated repositories."),
	RF504: entry$2("Revision not found", "The repository has no branch, tag or commit of this name."),
	RF505: entry$2("No weights", "vLLM finds no weights at the top of the repository: no *.safetensors, *.bin, *.pt or *.gguf."),
	RF506: entry$2("No usable config.json", "vLLM reads a model's architecture from config.json, and there is none, or none that can be read."),
	RF507: entry$2("Hub not reached", "The Hugging Face Hub did not answer. HF_ENDPOINT, HTTPS_PROXY and NO_PROXY are honoured. Checks themselves need no network: they work from models.lock.json."),
	RF508: entry$2("Hub asks to wait", "The Hub answered 429 also after waiting. With a token (HF_TOKEN) its limits are higher."),
	RF509: entry$2("Answer of the Hub not understood", "What came is not what the Hub sends: cut off, too long, or no JSON. A proxy or mirror in between often is the reason."),
	RF510: entry$2("Not a Hub id", "A Hub id is `namespace/name`, of letters, digits, '.', '_' and '-'."),
	RF511: entry$2("Broken file in the repository", "A file that vLLM needs is there and cannot be right, so a start fails."),
	RF512: {
		...entry$2("Weights known by file size only", "The headers of the weight files could not be read, so bytes are those of whole files, and not known by dtype."),
		severity: "info"
	},
	RF513: {
		...entry$2("No tokenizer", "The repository holds no tokenizer. Name another one with engine_kwargs.tokenizer, or requests with text fail."),
		severity: "warn"
	},
	RF514: {
		...entry$2("No chat template", "The repository holds no chat template, so chat requests are refused. Set engine_kwargs.chat_template, or serve completions only."),
		severity: "info"
	},
	RF515: {
		...entry$2("Repository renamed", "The Hub forwards the old name for now; whoever registers it next owns it. Write the new name."),
		severity: "warn"
	},
	RF516: entry$2("Not a LoRA adapter", "An adapter's repository holds adapter_config.json and its weights."),
	RF517: {
		...entry$2("Gated model in use", "The repository is gated. Whoever wrote the lock may read it; the token on the target has to be able to, too."),
		severity: "info"
	},
	RF520: {
		...entry$2("No lock", "models.lock.json keeps what the Hub said of each model, so that checks know sizes and architectures without network. `rayfleet lock` writes it; commit it."),
		severity: "info"
	},
	RF521: {
		...entry$2("Not in the lock", "models.lock.json knows nothing of this model at this revision. Run `rayfleet lock`."),
		severity: "warn"
	},
	RF522: entry$2("Lock not readable", "models.lock.json is not as `rayfleet lock` writes it. Run it again; after a merge conflict, delete the file first."),
	RF523: {
		...entry$2("Lock has more than it needs", "A record in models.lock.json belongs to no model. Run `rayfleet lock`."),
		severity: "warn"
	},
	RF524: {
		...entry$2("Revision can move", "A branch or tag names other content when its owner pushes. What is deployed is the commit in models.lock.json, which `rayfleet lock --update` moves; a commit in the config never changes: `rayfleet validate --fix` writes the one in the lock."),
		severity: "warn"
	},
	RF525: { ...entry$2("Lock not written", "models.lock.json cannot be written to the folder of the config.") },
	RF530: entry$2("No model in the folder", "A model_source that is a folder holds config.json and the weights, or at least config.json and the weights' index file.")
};
function entry$2(title, explanation) {
	return {
		severity: "error",
		title,
		explanation
	};
}

// src/diagnostics/codes/import.ts
/** RF160 to RF179: formats of other set-ups, `rayfleet import` and `rayfleet init`. */
const importCodes = {
	RF160: {
		severity: "warn",
		title: "Earlier format",
		explanation: "The models are a JSON list or environment variables of an earlier set-up. They are read as a config; `rayfleet import` writes it down, so that it can be changed."
	},
	RF161: {
		severity: "info",
		title: "Defaults of the earlier format",
		explanation: "The earlier set-up had defaults of its own, such as four GPUs for each model and code of the model's repository allowed to run. They hold as long as its format is read, and `rayfleet import` writes them out."
	},
	RF162: {
		severity: "error",
		title: "MODELS_CONFIG cannot be read",
		explanation: "The environment variable MODELS_CONFIG is set but is no JSON list of models. MODEL_ID is not used in its place. An env file of docker keeps only the first line of a value."
	},
	RF163: {
		severity: "error",
		title: "Wrong value in the earlier format",
		explanation: "An entry of the list, or an environment variable, has no `model_id` or a value of the wrong type. It is left out until it is corrected."
	},
	RF164: {
		severity: "warn",
		title: "Route prefix without effect",
		explanation: "All models of a fleet answer under one prefix, and the earlier set-up took that of the first model in silence. Ray adds `/v1` by itself."
	},
	RF165: {
		severity: "warn",
		title: "Kind of GPU that Ray does not know",
		explanation: "The earlier set-up changed an L40 to an L4, which is another GPU, and dropped names that Ray does not know. The name is left out: the model takes any GPU. Name the GPU under `nodes` of a target."
	},
	RF166: {
		severity: "info",
		title: "Which source is used",
		explanation: "A config file wins over the environment variables MODELS_CONFIG and MODEL_ID, and MODELS_CONFIG over MODEL_ID. This says which one was read."
	},
	RF167: {
		severity: "warn",
		title: "Key that had no effect",
		explanation: "The earlier set-up never read this key. Now it has the effect that its name says: check the value."
	},
	RF170: {
		severity: "warn",
		title: "Not carried over",
		explanation: "The imported file says something that has no place in a config. It is named in a comment there."
	},
	RF171: {
		severity: "warn",
		title: "Application left out",
		explanation: "The application is not made by `ray.serve.llm:build_openai_app`, so it is no fleet of models. A deploy leaves applications of others as they are."
	},
	RF172: {
		severity: "error",
		title: "Nothing to import",
		explanation: "The file holds no application of Ray Serve LLM, no RayService with one, and no list of the earlier format."
	},
	RF173: {
		severity: "error",
		title: "Several applications",
		explanation: "A fleet has one route prefix. Import each application into a file of its own with `--app NAME`, or all into one fleet with `--merge`, which changes the addresses that clients ask."
	},
	RF174: {
		severity: "warn",
		title: "Clients have to ask another address",
		explanation: "With `--merge` all models answer under one prefix, and are told apart by the `model` of a request."
	},
	RF175: {
		severity: "error",
		title: "File of a model cannot be read",
		explanation: "`llm_configs` names a file. It is looked for from the folder of the imported file, and has to lie in the same repository."
	},
	RF176: {
		severity: "error",
		title: "File is there already",
		explanation: "Nothing is overwritten unless `--force` is given."
	},
	RF177: {
		severity: "info",
		title: "Carried over in another form",
		explanation: "What the imported file says is written with another key or value, which comes as close as possible."
	}
};

// src/diagnostics/codes/loading.ts
/** RF1xx: finding, reading and parsing config files. */
const loadingCodes = {
	RF101: {
		severity: "error",
		title: "File not found",
		explanation: "The config file that was named does not exist."
	},
	RF102: {
		severity: "error",
		title: "No config file",
		explanation: "No models.config.* (yaml, yml, json, jsonc, ts, mts, js or mjs) in the folder or the ones above it, up to the root of the repository. Name the file, or make one."
	},
	RF103: {
		severity: "error",
		title: "Several config files",
		explanation: "A folder holds more than one config file, and it is not clear which one counts. Name one, or remove the others. A script and the one data file that `rayfleet synth --config-out` made of it belong together."
	},
	RF104: {
		severity: "error",
		title: "Script that is not run here",
		explanation: "A config in TypeScript or JavaScript is code, and is not run where it could meet secrets: in jobs that deploy, under pull_request_target and workflow_run, and on code of a fork beside a secret. Commit it as data, with `rayfleet synth --config-out`: that is read there."
	},
	RF105: {
		severity: "error",
		title: "File outside the workspace",
		explanation: "The path, with symbolic links followed, leads out of the workspace. Config files are read from the repository only."
	},
	RF106: {
		severity: "error",
		title: "Not a readable file",
		explanation: "The path names a folder, a device, or a file that may not be read."
	},
	RF107: {
		severity: "error",
		title: "File too large",
		explanation: "A config file has at most 1 MiB. Something else was named, or generated content belongs elsewhere."
	},
	RF108: {
		severity: "error",
		title: "Not plain text",
		explanation: "The file is not UTF-8, or holds control characters. Save it as UTF-8 text."
	},
	RF109: {
		severity: "error",
		title: "Unknown kind of file",
		explanation: "The name of a config file ends in .yaml, .yml, .json, .jsonc, .ts, .mts, .js or .mjs."
	},
	RF110: {
		severity: "error",
		title: "YAML syntax",
		explanation: "The file is not valid YAML 1.2. Nothing else is checked until it is."
	},
	RF111: {
		severity: "error",
		title: "JSON syntax",
		explanation: "The file is not valid JSON. JSON has no comments and no comma after the last entry; .jsonc files may have both."
	},
	RF112: {
		severity: "error",
		title: "Duplicate key",
		explanation: "A map has the same key twice. Which one counts differs between programs, so neither does.",
		example: {
			wrong: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replicas: 1\n    num_replicas: 2\n",
			right: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replicas: 2\n"
		}
	},
	RF113: {
		severity: "error",
		title: "Tab as indentation",
		explanation: "YAML is indented with spaces only."
	},
	RF114: {
		severity: "error",
		title: "YAML tag",
		explanation: "Tags such as !include or !!binary are not part of the config format. Write the value itself."
	},
	RF115: {
		severity: "error",
		title: "YAML directive",
		explanation: "A %YAML or %TAG line changes what the rest of the file means. Remove it: the file is read as YAML 1.2."
	},
	RF116: {
		severity: "error",
		title: "Several documents",
		explanation: "A config file holds one YAML document. Put each fleet into a file of its own."
	},
	RF117: {
		severity: "error",
		title: "Alias without anchor",
		explanation: "A YAML alias (*name) needs an anchor (&name) before it in the file."
	},
	RF118: {
		severity: "error",
		title: "Alias inside its own anchor",
		explanation: "The value would contain itself without end."
	},
	RF119: {
		severity: "error",
		title: "Too much from aliases",
		explanation: "Aliases that hold aliases grow a small file to a huge one. Write the values out, or use `defaults`."
	},
	RF120: {
		severity: "error",
		title: "Nested too deeply",
		explanation: "Values are nested more than 64 levels deep."
	},
	RF121: {
		severity: "error",
		title: "Key is not a string",
		explanation: "Keys are strings. A number, true, false, null, list or map as a key is read differently by different programs: put it in quotes.",
		example: {
			wrong: "models:\n  7: { model_source: Qwen/Qwen2.5-7B-Instruct, accelerator_type: L4 }\n",
			right: "models:\n  \"7\": { model_source: Qwen/Qwen2.5-7B-Instruct, accelerator_type: L4 }\n"
		}
	},
	RF122: {
		severity: "error",
		title: "Reserved key",
		explanation: "__proto__ is not allowed as a key."
	},
	RF123: {
		severity: "error",
		title: "Number too large",
		explanation: "The whole number is beyond 2^53 and would be changed silently."
	},
	RF124: {
		severity: "error",
		title: "Ambiguous number",
		explanation: "Numbers with leading zeros, 0o14 and 1e3 are read differently by YAML 1.1 programs such as PyYAML, which Ray uses. Write plain digits, or quotes for text.",
		example: {
			wrong: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    engine_kwargs: { max_model_len: 1e3 }\n",
			right: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    engine_kwargs: { max_model_len: 1000 }\n"
		}
	},
	RF125: {
		severity: "error",
		title: "Not a finite number",
		explanation: "Infinity and NaN cannot be written in JSON, which is what goes to Ray."
	},
	RF126: {
		severity: "warn",
		title: "Ambiguous text",
		explanation: "Words such as yes, no, on and off, 1_000, 12:30 and dates are text here, but something else for YAML 1.1 programs such as PyYAML. Write true or false, or put text in quotes."
	},
	RF127: {
		severity: "error",
		title: "Secret in the file",
		explanation: "Something looks like a token or key. Revoke it: it is in the repository's history. Config files name environment variables, never values."
	},
	RF128: {
		severity: "error",
		title: "Empty file",
		explanation: "The file holds nothing but white space and comments."
	},
	RF129: {
		severity: "error",
		title: "List instead of a map",
		explanation: "The file is a list: the format of MODELS_CONFIG in earlier set-ups. Each entry becomes a key under `models`."
	},
	RF130: {
		severity: "error",
		title: "Merge of something else",
		explanation: "The merge key << takes an alias to a map, or a list of such aliases."
	},
	RF131: {
		severity: "error",
		title: "Too many mistakes",
		explanation: "The file has more mistakes than are listed. Correct the first ones and check again."
	}
};

// src/diagnostics/codes/rules-capacity.ts
/** RF405 to RF419, beside those of `rules.ts`: what a target has. */
const capacityRuleCodes = {
	RF405: {
		severity: "warn",
		title: "Shared GPUs too full",
		explanation: "Models that share GPUs leave about 5 % of the memory for what vLLM does not count: a CUDA context for each process, NCCL. Otherwise the last one fails with `Free memory on device`."
	},
	RF408: {
		severity: "error",
		title: "Too few nodes to spread over",
		explanation: "With STRICT_SPREAD each bundle of a replica is on a node of its own. The target declares fewer nodes, and Ray would wait for ever."
	},
	RF410: {
		severity: "warn",
		title: "No room for blue_green",
		explanation: "blue_green starts a new version beside the old one. The declared nodes have no room for both, so every change of the model is refused until there is."
	},
	RF413: {
		severity: "error",
		title: "dtype that the GPU does not have",
		explanation: "GPUs before compute capability 8.0 (V100, T4, P100, P4) have no bfloat16. vLLM refuses it at the start."
	},
	RF414: {
		severity: "error",
		title: "Quantization that the GPU does not run",
		explanation: "Each method of quantization has kernels for some compute capabilities only. vLLM refuses older GPUs."
	},
	RF417: {
		severity: "error",
		title: "Several nodes on one machine",
		explanation: "A target of kind local is the machine that the runner is on. Several nodes are a target of kind cluster."
	}
};

// src/diagnostics/codes/rules-engine.ts
/** RF323 to RF348: arguments of vLLM that belong together. */
const engineRuleCodes = {
	RF323: error$1("Batch smaller than its sequences", "vLLM refuses max_num_batched_tokens below max_num_seqs: each sequence of a batch has at least one token in it."),
	RF324: error$1("Prompt larger than a batch", "With `enable_chunked_prefill: false` a whole prompt goes into one batch, so vLLM asks for max_num_batched_tokens of max_model_len or more."),
	RF325: error$1("Threshold above the context", "long_prefill_token_threshold says from which length a prompt counts as long. vLLM refuses one above max_model_len."),
	RF326: error$1("Argument needs another one", "vLLM refuses the argument, or every request that makes use of it, unless another argument is set too. The message names it."),
	RF327: warn$1("Argument without effect", "Nothing reads the argument as long as another one is not set, or is set so. The message names it."),
	RF328: error$1("Fewer adapters held than used", "max_cpu_loras is how many LoRA adapters the engine holds, and cannot be below max_loras, how many one batch uses."),
	RF329: error$1("Adapters without enable_lora", "lora_config says where adapters are, and the engine loads them only with `enable_lora: true` under engine_kwargs. Until then every request for an adapter fails."),
	RF330: warn$1("enable_lora without adapters", "The engine takes memory for adapters, and Ray knows none: it finds them below lora_config.dynamic_lora_loading_path."),
	RF331: error$1("Speculative decoding incomplete", "speculative_config says by which method or model tokens are drafted, and for methods without a model how many."),
	RF332: error$1("Draft model on another number of workers", "The model that drafts runs on one worker or on as many as the model itself: draft_tensor_parallel_size is 1 or tensor_parallel_size."),
	RF333: error$1("Prompt lookup bounds out of order", "prompt_lookup_min is at most prompt_lookup_max."),
	RF334: error$1("Batch too small for drafted tokens", "With LoRA and speculative decoding vLLM asks for max_num_batched_tokens of max_num_seqs times the drafted tokens plus one."),
	RF335: error$1("Argument given twice", "Some arguments are a short form of a key in a map, such as attention_backend of `attention_config: {backend}`. vLLM refuses both."),
	RF336: error$1("Arguments that do not go together", "vLLM refuses these two settings in one model."),
	RF337: error$1("Capture sizes disagree", "max_cudagraph_capture_size is the largest of cudagraph_capture_sizes when both are given."),
	RF338: error$1("Context parallel size that does not fit", "decode_context_parallel_size shares out the tensor parallel workers, so it divides tensor_parallel_size; with prefill context parallelism it spans that, or all of both."),
	RF339: error$1("Nothing to balance", "The balancer of experts (EPLB) needs experts on several GPUs: tensor, prefill context or data parallel size above 1."),
	RF340: error$1("dtype that the quantization does not take", "Each method of quantization computes with some types only, mostly float16 and bfloat16. vLLM refuses others at the start."),
	RF341: error$1("KV transfer incomplete", "kv_transfer_config names a kv_connector and its kv_role. Ray or vLLM refuse one without the other."),
	RF342: error$1("Option of another backend", "Options of structured outputs that only some backends have need that backend by name: `auto` is refused."),
	RF343: error$1("Two pooling types", "pooling_type is an older name that stands for seq_pooling_type or tok_pooling_type. vLLM refuses it beside one of them."),
	RF344: error$1("Task and runner disagree", "`task` sets vLLM's runner and convert. What is written under engine_kwargs wins, and says something else here."),
	RF345: warn$1("Argument of another task", "The argument is about generated text, or about pooling, and the model's task does the other."),
	RF346: error$1("compile: off undone", "`compile: off` stands for `enforce_eager: true`, and an enforce_eager under engine_kwargs wins over it."),
	RF347: error$1("Prefix caching off", "`enable_prefix_caching: false` is set, and something here is of use with prefix caching only."),
	RF348: error$1("Revision of another repository", "vLLM asks for the model's revision in the tokenizer's repository too, unless tokenizer_revision is given. A commit is in one repository only.")
};
function error$1(title, explanation) {
	return {
		severity: "error",
		title,
		explanation
	};
}
function warn$1(title, explanation) {
	return {
		severity: "warn",
		title,
		explanation
	};
}

// src/diagnostics/codes/rules-serving.ts
/** RF349 to RF389: sources, scaling, placement, environment, names and smoke tests. */
const servingRuleCodes = {
	RF349: error("Not a model source", "A model_source is a Hugging Face Hub id (`organisation/name`), a path that starts with `./`, `../` or `/`, or an s3://, gs://, abfss:// or azure:// address. This is none of them."),
	RF350: warn("Target above the limit", "The autoscaler adds replicas when each has more than target_ongoing_requests at work, and none ever has more than max_ongoing_requests."),
	RF351: warn("Batch above the limit", "max_ongoing_requests is how many requests Ray Serve gives a replica, max_num_seqs how many the engine works on at a time. Memory is reserved for sequences that never come."),
	RF352: warn("Delay to zero without zero", "downscale_to_zero_delay_s is about the last replica, which only goes with `min_replicas: 0`."),
	RF353: warn("Autoscaling without a range", "Ray takes 1 for max_replicas when it is not given, so the autoscaler has one replica and nothing to choose."),
	RF354: warn("Metrics window too short", "The autoscaler averages metrics over look_back_period_s. With a longer metrics_interval_s most windows hold none."),
	RF355: warn("Health checks too strict or too rare", "A check that may take less than a second ends busy replicas; checks that are minutes apart notice a dead engine late. Ray's defaults are 10 seconds for both."),
	RF356: warn("Shutdown loop too slow", "A replica that ends looks every graceful_shutdown_wait_loop_s whether its requests are done, and is killed after drain_timeout_s."),
	RF358: error("Actors with one name", "deployment_actors of a model have names of their own. Ray refuses a name twice."),
	RF359: error("Bundles and workers disagree", "Each worker (tensor times pipeline parallel size) has a bundle with a GPU. With fewer the engine does not start; more are reserved and not used."),
	RF360: error("More than one GPU for a worker", "A worker uses one GPU or a share of one. vLLM refuses bundles with more; several GPUs are several bundles. The replica's own process shares the first bundle and needs none."),
	RF361: warn("Tensor parallel across nodes", "Tensor parallel workers exchange data in every layer. STRICT_SPREAD puts each on a node of its own."),
	RF362: error("Unknown resource", "Ray knows CPU, GPU, TPU, memory, accelerator_type:<kind> and what the nodes declare, and waits for ever for a resource that no node has."),
	RF363: warn("Memory in bytes", "Ray counts the resource `memory` in bytes. The number is far too small for that."),
	RF364: error("Wrong label selector", "placement_group_bundle_label_selector has one selector for all bundles or one for each, and labels have Kubernetes' form. Ray refuses others."),
	RF365: error("Accelerator that the bundle does not ask for", "The replica's own process runs in the first worker's bundle. It cannot ask for an accelerator that the bundle does not ask for."),
	RF366: error("Worker's share that does not fit", "VLLM_RAY_PER_WORKER_GPUS is what each worker asks of its bundle. gpu_fraction sets it; by hand it is at most the bundle's share."),
	RF367: warn("Autoscaling on a shared GPU", "A vLLM engine that starts measures the free memory of the whole GPU, and is wrong while its neighbours work (vllm#55827). kv_cache_memory_bytes makes the measurement needless."),
	RF368: error("Secret in a variable", "Variables of runtime_env stand in the repository, and Ray shows them to whoever asks for the applications. Secrets are set where the nodes start."),
	RF369: error("Variable that breaks workers", "Ray and vLLM give each process its own value of this variable. One value for all sends workers to the wrong GPU or cluster."),
	RF370: warn("Variable without effect", "The variable is read by other processes than the model's, which runtime_env does not reach."),
	RF371: warn("Relative cache folder", "The path is below the working directory of each process, so that nothing in it is found again: each start downloads and compiles anew."),
	RF372: warn("Unknown vLLM variable", "vLLM reads no variable of this name, and only logs that it does not know it."),
	RF373: error("Code that is not remote", "Ray's REST API takes working_dir and py_modules as remote addresses or local:// paths that every node has, and refuses the whole deploy otherwise."),
	RF374: warn("excludes without working_dir", "excludes leaves files out of working_dir, and there is none."),
	RF375: warn("Names that look alike", "Two ids or aliases differ by upper and lower case, or by the sign between words, only."),
	RF376: error("Name that paths change", "Clients ask for a model at /v1/models/<name>. With empty parts or parts of dots, clients and proxies ask for another path."),
	RF377: error("Aliases without the gateway", "In layout single_app Ray's own ingress answers, which knows each model by its id only."),
	RF378: error("Reserved route", "Ray Serve's proxy answers below /-/ itself, for /-/routes and /-/healthz."),
	RF379: error("Address with too much, or of something else", "url is where the endpoint is, without the route prefix and /v1, which are added. address is the dashboard's, without the paths of its API."),
	RF380: error("One port for two", "On a local target the endpoint (http.port) and Ray's dashboard (dashboard_port) need a port each."),
	RF381: error("Expectation of another kind", "A smoke test expects something that answers to this kind of request do not have."),
	RF382: error("Expectations that disagree", "No answer can meet these expectations of one smoke test together."),
	RF383: error("Token limits of a smoke test disagree", "A smoke test asks for at least as many tokens as it expects, and leaves room for its prompt in max_model_len."),
	RF384: warn("Start given up by Ray", "Ray gives up the start of an engine after RAYLLM_ENGINE_START_TIMEOUT_S, 3600 seconds unless the nodes were started with another value."),
	RF385: error("Topology without a type", "A TPU slice is a topology of one kind of TPU. Ray refuses the topology without accelerator_type."),
	RF386: warn("Unknown experimental key", "Ray takes any key under experimental_configs, and ignores those that it does not know.")
};
function error(title, explanation) {
	return {
		severity: "error",
		title,
		explanation
	};
}
function warn(title, explanation) {
	return {
		severity: "warn",
		title,
		explanation
	};
}

// src/diagnostics/codes/rules.ts
/** RF3xx: rules over several keys; RF4xx: capacity. */
const ruleCodes = {
	RF301: {
		severity: "error",
		title: "num_replicas with autoscaling_config",
		explanation: "Ray refuses num_replicas together with autoscaling_config, also when one comes from defaults and the other from a model or target. Keep one of them; null takes a key of a lower layer away."
	},
	RF302: {
		severity: "error",
		title: "Name used twice",
		explanation: "Ids and aliases share one name space: each name that clients send as model belongs to one model."
	},
	RF303: {
		severity: "error",
		title: "Route prefix ends in /v1",
		explanation: "Ray adds /v1 to the prefix by itself. With the prefix /v1 the models are listed at /v1/v1/models."
	},
	RF304: {
		severity: "error",
		title: "Key under engine_kwargs",
		explanation: "The key belongs to the model, not to vLLM, and is written directly under the model."
	},
	RF305: {
		severity: "error",
		title: "Engine argument that Ray owns",
		explanation: "Ray Serve LLM sets this argument of vLLM itself, refuses it, or does not run the part of vLLM that it is for."
	},
	RF306: {
		severity: "error",
		title: "Autoscaling bounds out of order",
		explanation: "Ray asks for min_replicas <= initial_replicas <= max_replicas, and takes 1 for min_replicas and max_replicas when they are not given."
	},
	RF307: {
		severity: "warn",
		title: "Autoscaling without a target",
		explanation: "Without target_ongoing_requests Serve aims at 2 requests for each replica, far below what an LLM works on at a time, and starts replicas that are not needed."
	},
	RF308: {
		severity: "error",
		title: "Accelerator settings disagree",
		explanation: "The model asks for an accelerator of one kind and runs on another: accelerator_type or gpu_fraction with a CPU model, say. Ray refuses it when it builds the application."
	},
	RF309: {
		severity: "error",
		title: "gpu_fraction with placement_group_config",
		explanation: "gpu_fraction makes the bundles itself. Give one of the two."
	},
	RF310: {
		severity: "error",
		title: "Unclear placement",
		explanation: "placement_group_config says what to reserve in one way: bundles for a full list, or bundle_per_worker, which is repeated for each worker."
	},
	RF311: {
		severity: "error",
		title: "Override of an unknown model",
		explanation: "The overrides of a target change models that the config has. This id is not under models."
	},
	RF312: {
		severity: "warn",
		title: "revision without a Hub model",
		explanation: "Only repositories of the Hugging Face Hub have revisions; on a path or bucket it has no effect."
	},
	RF313: {
		severity: "error",
		title: "Several package managers",
		explanation: "Ray's runtime_env takes one of conda, pip and uv."
	},
	RF314: {
		severity: "error",
		title: "disable_log_stats with log_engine_metrics",
		explanation: "Ray refuses disable_log_stats while log_engine_metrics is on, as it is unless the model says `log_engine_metrics: false`."
	},
	RF315: {
		severity: "error",
		title: "No model_source",
		explanation: "After merging the overrides of the target the model has no source for its weights."
	},
	RF316: {
		severity: "error",
		title: "Path not on the cluster",
		explanation: "A model_source that starts with ./ or ../ is relative to the config file, which is on this machine and not on the nodes of a cluster."
	},
	RF317: {
		severity: "error",
		title: "Path out of the repository",
		explanation: "A relative model_source leads out of the repository, to whatever a machine happens to have there. A path on the nodes is written in full."
	},
	RF318: {
		severity: "error",
		title: "Reserved variable",
		explanation: "Environment variables that start with RAYFLEET_ mark what belongs to a fleet. Use another name."
	},
	RF319: {
		severity: "error",
		title: "Ids that Ray cannot tell apart",
		explanation: "In layout single_app Ray names deployments after model ids with / and . replaced, and two ids of this fleet become the same."
	},
	RF320: {
		severity: "error",
		title: "Target not known",
		explanation: "The target that was asked for is not in the config, or the config has several and none was chosen."
	},
	RF321: {
		severity: "error",
		title: "Option that Ray Serve LLM refuses",
		explanation: "Ray Serve takes the option in general, and refuses it for language models at every start."
	},
	RF322: {
		severity: "error",
		title: "Smoke test for another task",
		explanation: "The smoke test asks for something that a model with this task does not answer."
	},
	RF401: {
		severity: "error",
		title: "Accelerator not on the target",
		explanation: "No declared node has the accelerator that the model asks for. Ray would accept it and wait for ever for such a node."
	},
	RF402: {
		severity: "error",
		title: "More GPUs than there are",
		explanation: "One replica, or all replicas of the model, need more GPUs (tensor times pipeline parallel size, times replicas) than the declared nodes have. Ray would wait for ever."
	},
	RF403: {
		severity: "error",
		title: "More CPUs than there are",
		explanation: "Each replica takes 1 CPU for its own process (ray_actor_options.num_cpus) beside those of its bundles, and each gateway replica 1. The declared nodes have fewer."
	},
	RF404: {
		severity: "error",
		title: "More memory than the share",
		explanation: "gpu_memory_utilization is a share of the whole GPU. Above the model's own share it takes memory from its neighbours, or fails to start."
	},
	RF406: {
		severity: "warn",
		title: "max_replicas out of reach",
		explanation: "The declared nodes do not have the GPUs for max_replicas: the last replicas would wait for ever."
	},
	RF407: {
		severity: "error",
		title: "Shared GPU without the worker's share",
		explanation: "With bundles of less than one GPU vLLM still asks for a whole GPU for each worker, and waits for ever, unless VLLM_RAY_PER_WORKER_GPUS says otherwise. gpu_fraction sets all that is needed."
	},
	RF412: {
		severity: "error",
		title: "No room for all models",
		explanation: "Each model has room by itself, but all together need more GPUs than the declared nodes have, so some would wait for ever."
	}
};

// src/diagnostics/codes/script.ts
/** RF140 to RF159: configs in TypeScript and JavaScript, and the data that is made of them. */
const scriptCodes = {
	RF140: {
		severity: "error",
		title: "TypeScript that is more than types",
		explanation: "Node 24 or newer runs a script by taking the types away. An enum, a namespace, a parameter property, `import x = require()` and `<T>value` are code: write a constant object, a module, an assignment, an import or `value as T`."
	},
	RF141: {
		severity: "error",
		title: "Import of a file that is not there",
		explanation: "Node takes the whole name of a file, with its extension: `./shared.ts`, not `./shared` or `./shared.js`. A config imports .ts, .mts, .js, .mjs and .json files."
	},
	RF142: {
		severity: "error",
		title: "CommonJS",
		explanation: "A config and what it imports are ES modules. With `\"type\": \"commonjs\"` in package.json, name the file .mts or .mjs, or write `\"type\": \"module\"`."
	},
	RF143: {
		severity: "error",
		title: "Import of a name that is no value",
		explanation: "The module exports no value of this name. Types are taken away before it runs, so a type has to be imported as one: `import { type Gpu } from \"./gpu.ts\"`."
	},
	RF144: {
		severity: "error",
		title: "Decorator",
		explanation: "Node does not know decorators. Call a function instead."
	},
	RF145: {
		severity: "error",
		title: "JSON import without its type",
		explanation: "JSON is imported with its type: `import models from \"./models.json\" with { type: \"json\" }`."
	},
	RF146: {
		severity: "error",
		title: "Import of a package that is not there",
		explanation: "Node looks packages up in node_modules. Aliases of tsconfig.json (`paths`) mean nothing to it, packages that are not installed are not there, and packages have to publish JavaScript. Only `rayfleet` needs no installation."
	},
	RF147: {
		severity: "error",
		title: "Config does not end",
		explanation: "The script did not come to an end in the time that it has. Look for a loop that does not end."
	},
	RF148: {
		severity: "error",
		title: "Promise that is never settled",
		explanation: "The script waits for a promise that nothing resolves or rejects."
	},
	RF149: {
		severity: "error",
		title: "Value that is no JSON",
		explanation: "A config is plain data. Functions, getters, undefined, NaN, dates, maps, class instances, `__proto__` and values that hold themselves would be lost or changed on the way to JSON."
	},
	RF150: {
		severity: "info",
		title: "Config prints",
		explanation: "The script prints something. What it prints is shown in the log, made harmless; nothing is taken from it."
	},
	RF151: {
		severity: "error",
		title: "Config throws",
		explanation: "The script threw an error, or a promise of it was rejected."
	},
	RF152: {
		severity: "error",
		title: "No default export",
		explanation: "A script exports its config: `export default defineConfig({ ... })`, also as a promise or a function."
	},
	RF153: {
		severity: "error",
		title: "Config takes too much memory",
		explanation: "The script was stopped because of the memory that it took."
	},
	RF154: {
		severity: "error",
		title: "Config ends its process",
		explanation: "The script ended its process, or the process broke, before there was a value."
	},
	RF155: {
		severity: "error",
		title: "Not available in a config",
		explanation: "A config has no files, processes, network or native modules, and imports nothing from outside the repository. What it needs stands in files of the repository: scripts and JSON."
	},
	RF156: {
		severity: "error",
		title: "Environment in a config",
		explanation: "A config has no environment variables: it is the same on every machine, and secrets are named, never read. Write the name of a variable where one is asked for (`token_env`)."
	},
	RF157: {
		severity: "error",
		title: "Script syntax",
		explanation: "The script is not valid TypeScript or JavaScript. Nothing else is checked until it is."
	},
	RF158: {
		severity: "error",
		title: "Generated data is stale",
		explanation: "The data file was made of a script and does not fit it any more: one of the two was changed. Run the command that the message names and commit the result; the data file is never edited by hand."
	},
	RF159: {
		severity: "error",
		title: "Unexpected answer of a config",
		explanation: "The process that runs the script sent something that our code in it does not send, or more than 8 MiB. Nothing of it is used."
	}
};

// src/diagnostics/codes/shape.ts
/** RF2xx: the shape of the config: keys, types, enums. */
const shapeCodes = {
	RF201: {
		severity: "error",
		title: "Unknown key",
		explanation: "The key is not part of the config format at this place. Ray would drop it silently or refuse it late.",
		example: {
			wrong: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replica: 2\n",
			right: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replicas: 2\n"
		}
	},
	RF202: {
		severity: "error",
		title: "Missing key",
		explanation: "A key that must be there is not.",
		example: {
			wrong: "models:\n  chat:\n    accelerator_type: L4\n",
			right: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n"
		}
	},
	RF203: {
		severity: "error",
		title: "Wrong type",
		explanation: "The value is of another type than the key takes.",
		example: {
			wrong: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replicas: two\n",
			right: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    num_replicas: 2\n"
		}
	},
	RF204: {
		severity: "error",
		title: "Value not allowed",
		explanation: "The key takes one of a few values, and this is none of them.",
		example: {
			wrong: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: A100-SXM\n",
			right: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: A100\n"
		}
	},
	RF205: {
		severity: "error",
		title: "Out of range",
		explanation: "The number is too small or too large.",
		example: {
			wrong: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    gpu_fraction: 35\n",
			right: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    gpu_fraction: 0.35\n"
		}
	},
	RF206: {
		severity: "error",
		title: "Wrong form",
		explanation: "The text does not have the form that the key asks for."
	},
	RF207: {
		severity: "error",
		title: "Wrong length",
		explanation: "The text or list is too short or too long."
	},
	RF208: {
		severity: "error",
		title: "Name not allowed",
		explanation: "A name that is used as a key (of a model, a target, a header, a variable) does not have the form it needs."
	},
	RF209: {
		severity: "error",
		title: "Smoke test without one request",
		explanation: "A smoke test sends exactly one request: one of chat, completion, embed, score and request.",
		example: {
			wrong: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    smoke_tests:\n      - expect: { contains: ready }\n",
			right: "models:\n  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n    accelerator_type: L4\n    smoke_tests:\n      - chat: Say ready.\n        expect: { contains: ready }\n"
		}
	},
	RF210: {
		severity: "error",
		title: "Target kind not supported yet",
		explanation: "kuberay targets come with a later version. Until then a RayService is reached as kind: cluster, over its REST API."
	},
	RF211: {
		severity: "error",
		title: "Unclear GPU",
		explanation: "Nodes with GPUs say which: one of accelerator_type, gpu and gpu_memory_gib.",
		example: {
			wrong: "targets:\n  runner:\n    kind: local\n    nodes: [{ gpus: 2, cpus: 16 }]\n",
			right: "targets:\n  runner:\n    kind: local\n    nodes: [{ accelerator_type: L4, gpus: 2, cpus: 16 }]\n"
		}
	},
	RF212: {
		severity: "error",
		title: "Invalid regular expression",
		explanation: "The pattern of a smoke test is not a JavaScript regular expression in Unicode mode."
	},
	RF213: {
		severity: "error",
		title: "Check cannot be changed",
		explanation: "checks takes codes RF3xx to RF5xx. A file that cannot be read, or a deploy that failed, stays an error."
	}
};

// src/diagnostics/codes/targets.ts
/** RF64x to RF66x: reaching or preparing the machine or cluster that a fleet runs on. */
const targetCodes = {
	RF640: entry$1("Port taken", "A port that Ray needs on this machine belongs to another process. Stop that process, or give the target other ports (http.port, dashboard_port)."),
	RF641: entry$1("Disk nearly full", "Ray stops working on a node whose disk is more than 95 % full. Make room on the disk that is named."),
	RF642: {
		...entry$1("Little shared memory", "/dev/shm is small, so Ray keeps its objects in a file instead, which is slower."),
		severity: "warn"
	},
	RF643: {
		...entry$1("RAY_ADDRESS not used", "RAY_ADDRESS is set in the environment. The target in the config says where to deploy; the variable changes nothing."),
		severity: "info"
	},
	RF644: entry$1("Runner does not last", "A local target serves on the runner itself, and this runner ends with its job. Use a self-hosted runner that stays, or a target of kind cluster."),
	RF645: entry$1("Container job", "What a container job starts ends with its container. Run the deploy job directly on the runner, without `container:`."),
	RF646: entry$1("No GPU on this machine", "The models ask for GPUs and nvidia-smi finds none. Run on the machine that has them, or give every model accelerator_config: {kind: cpu}."),
	RF647: entry$1("No usable Python", "The serving environment needs Python 3.10 to 3.14 on the machine."),
	RF648: entry$1("Serving environment not installed", "Ray and vLLM could not be installed on this machine. The message ends with what the installer said."),
	RF649: entry$1("Platform not supported", "A local target runs on Linux on x86-64."),
	RF650: entry$1("Ray not started", "Ray could not be started on this machine, or started and does not answer."),
	RF651: entry$1("Another Ray version runs here", "The Ray that rayfleet started here earlier has another version than serving.ray. Stop it, and deploy again."),
	RF652: entry$1("Ray runs here with other settings", "The Ray that rayfleet started here earlier has other ports or another environment than the target says. Stop it, or put the settings back."),
	RF653: entry$1("Token missing", "The environment variable that token_env names is not set or is empty."),
	RF654: entry$1("Address not usable", "A cluster's address is an http or https URL without user name and password."),
	RF655: entry$1("No recipe for this Ray", "This rayfleet does not know how to install the Ray that serving.ray names."),
	RF656: {
		...entry$1("Old NVIDIA driver", "The serving environment brings CUDA 13, which needs an NVIDIA driver of version 580 or newer."),
		severity: "warn"
	},
	RF657: entry$1("No target", "Deploying needs a target. Add one under targets:, or name one with --target."),
	RF658: entry$1("Folder not usable", "A folder that must outlive the job and be private to the user is neither; the message says which and why."),
	RF659: entry$1("Fewer GPUs than declared", "The target declares more GPUs than nvidia-smi finds on this machine."),
	RF660: {
		...entry$1("Runner in a container", "The runner itself runs in a container. What it starts ends with that container."),
		severity: "warn"
	}
};
function entry$1(title, explanation) {
	return {
		severity: "error",
		title,
		explanation
	};
}

// src/diagnostics/codes.ts
/** Every code there is. A code is never reused and never changes its meaning. */
const codes = {
	...loadingCodes,
	...scriptCodes,
	...importCodes,
	...shapeCodes,
	...engineCodes,
	...ruleCodes,
	...hubCodes,
	...engineRuleCodes,
	...servingRuleCodes,
	...capacityRuleCodes,
	...fitCodes,
	...deployCodes,
	...targetCodes,
	...githubCodes
};

// src/diagnostics/severity.ts
/**
* Without these there is no fleet to go on with: no target, or a model without weights; and a key in the wrong place is
* left out.
*/
const indispensable = /* @__PURE__ */ new Set([
	"RF304",
	"RF315",
	"RF316",
	"RF320"
]);
/** What rayfleet knows of vLLM, where a plugin or a release may know more. */
const mayBeKnownElsewhere = /* @__PURE__ */ new Set(["RF223", "RF224"]);
/**
* Rules, capacity and Hub checks (RF3xx to RF5xx) may be weakened. A file that cannot be read, or a deploy that failed,
* stays an error.
*/
function mayBeOverridden(code) {
	return /^RF[345]/u.test(code) && !indispensable.has(code) || mayBeKnownElsewhere.has(code);
}
function isKnownCode(code) {
	return Object.hasOwn(codes, code);
}
/** The severity of a finding, or `off` when the config switches its code off. */
function severityOf(finding, checks) {
	const override = Object.hasOwn(checks, finding.code) ? checks[finding.code] : void 0;
	if (override !== void 0 && mayBeOverridden(finding.code)) return override;
	return finding.severity ?? codes[finding.code].severity;
}

// src/diagnostics/locate.ts
/**
* Places findings in the file they are about, in the order of the file, each once. `checks` changes severities as the
* config asks. No message, help or path repeats a secret.
*/
function toDiagnostics(findings, source, checks = {}) {
	const diagnostics = [];
	const seen = /* @__PURE__ */ new Set();
	let lines;
	const linesOfSource = () => lines ??= linesOf(source.text);
	for (const finding of findings) {
		const severity = severityOf(finding, checks);
		if (severity === "off") continue;
		const diagnostic = {
			...place(finding, severity, source),
			...certainEdits(finding, source, findings, linesOfSource)
		};
		const key = JSON.stringify([
			diagnostic.code,
			diagnostic.range ?? diagnostic.path,
			diagnostic.message
		]);
		if (seen.has(key)) continue;
		seen.add(key);
		diagnostics.push(diagnostic);
	}
	return diagnostics.sort((a, b) => comparePositions(a.range?.start, b.range?.start));
}
function place(finding, severity, source) {
	const location = finding.range === void 0 ? source.locate(finding.path, finding.anchor ?? "value") : {
		range: finding.range,
		usedAt: void 0
	};
	const related = (finding.related ?? []).map((one) => placeRelated(one, source));
	if (location?.usedAt !== void 0) related.push({
		message: "It is used here.",
		file: source.file,
		range: location.usedAt
	});
	return {
		code: finding.code,
		severity,
		message: withoutTokens(finding.message),
		path: withoutTokensInPath(finding.path),
		file: source.file,
		...location === void 0 ? {} : { range: location.range },
		...finding.help === void 0 ? {} : { help: withoutTokens(finding.help) },
		...related.length === 0 ? {} : { related },
		docs: docsAddress(finding.code)
	};
}
function placeRelated(related, source) {
	const range = related.range ?? (related.path === void 0 ? void 0 : source.locate(related.path, "key")?.range);
	return {
		message: withoutTokens(related.message),
		...related.path === void 0 ? {} : { path: withoutTokensInPath(related.path) },
		file: related.file ?? source.file,
		...range === void 0 ? {} : { range }
	};
}
function withoutTokensInPath(path) {
	return path.map((key) => typeof key === "string" ? withoutTokens(key) : key);
}
function comparePositions(a, b) {
	if (a === void 0 || b === void 0) return Number(a !== void 0) - Number(b !== void 0);
	return a.line - b.line || a.column - b.column;
}

// src/diagnostics/render/github.ts
/** A runner shows ten annotations of each kind for a step; the last is kept for the count of the others. */
const MOST_PER_KIND = 9;
/** A runner cuts a message at 4096 characters. */
const MAX_MESSAGE = 4e3;
const commands = {
	error: "error",
	warn: "warning",
	info: "notice"
};
/** Workflow commands that make annotations, worst first; what is too much for a runner is counted in one more. */
function renderGithub(diagnostics) {
	const lines = [];
	for (const severity of [
		"error",
		"warn",
		"info"
	]) {
		const ofKind = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
		for (const diagnostic of ofKind.slice(0, MOST_PER_KIND)) lines.push(annotation(diagnostic));
		const left = ofKind.length - MOST_PER_KIND;
		if (left > 0) lines.push(command(severity, { title: "rayfleet" }, `and ${left} more: the log lists all, and so does a job summary of the action`));
	}
	return lines.map((line) => `${line}\n`).join("");
}
/** True when a runner shows all of them; otherwise the last annotation of a kind only counts the others. */
function fitAnnotations(diagnostics) {
	return [
		"error",
		"warn",
		"info"
	].every((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length <= MOST_PER_KIND);
}
function annotation(diagnostic) {
	const { range } = diagnostic;
	const sameLine = range !== void 0 && range.start.line === range.end.line;
	return command(diagnostic.severity, {
		file: diagnostic.file,
		...range === void 0 ? {} : {
			line: range.start.line,
			endLine: range.end.line
		},
		...sameLine ? {
			col: range.start.column,
			endColumn: range.end.column
		} : {},
		title: `${diagnostic.code} ${codes[diagnostic.code].title}`
	}, diagnostic.help === void 0 ? diagnostic.message : `${diagnostic.message}\n${diagnostic.help}`);
}
function command(severity, properties, message) {
	const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(neutralText(String(value)))}`);
	return `::${commands[severity]} ${list.join(",")}::${escapeData(neutralText(message).slice(0, MAX_MESSAGE))}`;
}
/** As `@actions/core` does (`command.ts`). */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/diagnostics/render/code-frame.ts
const MAX_WIDTH = 100;
/** East Asian wide characters and emoji take two columns of a terminal. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
/** The line that a range is on, the one before it, and a line of carets below the range. */
function codeFrame(lines, range) {
	const { line, column } = range.start;
	const text = lineAt(lines, line);
	if (text === void 0) return [];
	const gutter = String(line).length;
	const before = line > 1 ? lineAt(lines, line - 1) : void 0;
	const starred = withTokensStarred(text);
	const endColumn = range.end.line === line ? Math.max(range.end.column, column) : starred.length + 1;
	const from = firstShown(starred, column - 1, endColumn - 1);
	const cut = from > 0 ? "\u2026" : "";
	const shown = neutralLine(cut + starred.slice(from, from + MAX_WIDTH) + (starred.length > from + MAX_WIDTH ? "\u2026" : ""));
	const lead = neutralLine(cut + starred.slice(from, column - 1));
	const marked = neutralLine(starred.slice(column - 1, Math.min(endColumn - 1, from + MAX_WIDTH)));
	const carets = " ".repeat(width(lead)) + "^".repeat(Math.max(1, width(marked)));
	return [
		...before === void 0 || before.trim() === "" ? [] : [numbered(gutter, line - 1, context(before, from))],
		numbered(gutter, line, shown),
		`${" ".repeat(gutter)} | ${carets}`
	];
}
/** A long line is shown from a little before the range. */
function firstShown(text, start, end) {
	if (text.length <= MAX_WIDTH || end <= MAX_WIDTH) return 0;
	return Math.max(0, start - 20);
}
function context(text, from) {
	const starred = withTokensStarred(text);
	const shown = starred.slice(from, from + MAX_WIDTH);
	return neutralLine((from > 0 ? "\u2026" : "") + shown + (starred.length > from + MAX_WIDTH ? "\u2026" : ""));
}
function numbered(gutter, line, text) {
	return `${String(line).padStart(gutter)} | ${text}`.trimEnd();
}
function width(text) {
	let columns = 0;
	for (const character of text) {
		if (/[\p{M}\u200B]/u.test(character)) continue;
		columns += WIDE.test(character) ? 2 : 1;
	}
	return columns;
}

// src/diagnostics/render/pretty.ts
const colours = {
	error: "red",
	warn: "yellow",
	info: "cyan"
};
const words = {
	error: "error",
	warn: "warning",
	info: "note"
};
/** For people: each message with its place, the line it is about, and what to do; then how many there are. */
function renderPretty(diagnostics, sources, options = {}) {
	if (diagnostics.length === 0) return "";
	const texts = new Map(sources.map((source) => [source.file, linesOf(source.text)]));
	const style = styles(options.colour ?? false);
	return `${diagnostics.map((diagnostic) => block(diagnostic, texts.get(diagnostic.file), style).join("\n")).join("\n\n")}\n\n${summary(diagnostics)}\n`;
}
function styles(colour) {
	if (!colour) return {
		severity: (_, text) => text,
		faint: (text) => text
	};
	const always = { validateStream: false };
	return {
		severity: (severity, text) => styleText([colours[severity], "bold"], text, always),
		faint: (text) => styleText("dim", text, always)
	};
}
function block(diagnostic, lines, style) {
	const { range, severity } = diagnostic;
	const place = range === void 0 ? diagnostic.file : `${diagnostic.file}:${range.start.line}:${range.start.column}`;
	const output = [`${neutralText(place)} ${style.severity(severity, `${words[severity]} ${diagnostic.code}`)} ${neutralText(diagnostic.message)}`];
	if (lines !== void 0 && range !== void 0) for (const line of codeFrame(lines, range)) output.push(`  ${line.endsWith("^") ? style.severity(severity, line) : style.faint(line)}`);
	for (const related of diagnostic.related ?? []) output.push(`  ${neutralText(relatedLine(related, diagnostic.file))}`);
	if (diagnostic.help !== void 0) output.push(`  help: ${neutralText(diagnostic.help).replaceAll("\n", "\n        ")}`);
	return output;
}
function relatedLine(related, file) {
	if (related.range === void 0) return `note: ${related.message}`;
	return `note: ${related.file ?? file}:${related.range.start.line}:${related.range.start.column}: ${related.message}`;
}
/** `2 errors, 1 warning`. */
function summary(diagnostics) {
	const parts = [];
	for (const severity of [
		"error",
		"warn",
		"info"
	]) {
		const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
		if (count > 0) parts.push(`${count} ${words[severity]}${count === 1 ? "" : "s"}`);
	}
	return parts.join(", ");
}

// src/schema/config-shape.generated.ts
const configShape = {
	"type": "object",
	"properties": {
		"$schema": { "type": "string" },
		"$generated": { "$ref": "#/$defs/Generated" },
		"version": {
			"type": "number",
			"const": 1
		},
		"name": {
			"type": "string",
			"maxLength": 40,
			"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
		},
		"layout": {
			"type": "string",
			"enum": ["gateway", "single_app"]
		},
		"serving": { "$ref": "#/$defs/Serving" },
		"targets": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$"
			},
			"additionalProperties": { "oneOf": [
				{ "$ref": "#/$defs/LocalTarget" },
				{ "$ref": "#/$defs/ClusterTarget" },
				{ "$ref": "#/$defs/KuberayTarget" }
			] }
		},
		"gateway": { "$ref": "#/$defs/Gateway" },
		"defaults": { "$ref": "#/$defs/ModelDefaults" },
		"models": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
			},
			"additionalProperties": { "$ref": "#/$defs/Model" }
		},
		"checks": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^RF[1-9][0-9]{2}$"
			},
			"additionalProperties": {
				"type": "string",
				"enum": [
					"off",
					"warn",
					"error"
				]
			}
		}
	},
	"required": [
		"version",
		"name",
		"models"
	],
	"additionalProperties": false,
	"$defs": {
		"Generated": {
			"type": "object",
			"properties": {
				"from": {
					"type": "string",
					"minLength": 1
				},
				"sources": {
					"minItems": 1,
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"digest": {
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$"
				}
			},
			"required": [
				"from",
				"sources",
				"digest"
			],
			"additionalProperties": false
		},
		"Serving": {
			"type": "object",
			"properties": { "ray": {
				"type": "string",
				"pattern": "^\\d+\\.\\d+\\.\\d+$"
			} },
			"additionalProperties": false
		},
		"LocalTarget": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"const": "local"
				},
				"dashboard_port": {
					"type": "integer",
					"minimum": 1,
					"maximum": 65535
				},
				"nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"autoscaling_nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"http": { "$ref": "#/$defs/Http" },
				"url": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"url_headers_env": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
					},
					"additionalProperties": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					}
				},
				"overrides": { "$ref": "#/$defs/TargetOverrides" }
			},
			"required": ["kind"],
			"additionalProperties": false
		},
		"NodeGroup": {
			"type": "object",
			"properties": {
				"count": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"accelerator_type": { "$ref": "#/$defs/AcceleratorType" },
				"gpu": {
					"type": "string",
					"minLength": 1
				},
				"gpu_memory_gib": {
					"type": "number",
					"exclusiveMinimum": 0
				},
				"gpus": {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"cpus": {
					"type": "number",
					"exclusiveMinimum": 0
				}
			},
			"additionalProperties": false
		},
		"AcceleratorType": {
			"type": "string",
			"enum": [
				"V100",
				"P100",
				"T4",
				"P4",
				"K80",
				"A10G",
				"L4",
				"L40S",
				"A100",
				"A100-40G",
				"A100-80G",
				"H100",
				"H200",
				"H20",
				"B200",
				"B300",
				"GB200",
				"GB300",
				"RTX-PRO-6000",
				"Intel-GPU-Max-1550",
				"Intel-GPU-Max-1100",
				"Intel-GAUDI",
				"AMD-Instinct-MI100",
				"AMD-Instinct-MI250X",
				"AMD-Instinct-MI250X-MI250",
				"AMD-Instinct-MI210",
				"AMD-Instinct-MI300A",
				"AMD-Instinct-MI300X-OAM",
				"AMD-Instinct-MI300X-HF",
				"AMD-Instinct-MI308X",
				"AMD-Instinct-MI325X-OAM",
				"AMD-Instinct-MI350X-OAM",
				"AMD-Instinct-MI355X-OAM",
				"AMD-Radeon-R9-200-HD-7900",
				"AMD-Radeon-HD-7900",
				"aws-neuron-core",
				"TPU-V2",
				"TPU-V3",
				"TPU-V4",
				"TPU-V5P",
				"TPU-V5LITEPOD",
				"TPU-V6E",
				"TPU-V7X",
				"Ascend910B",
				"Ascend910B4",
				"MXC500",
				"MXC550",
				"FURIOSA_RNGD",
				"M1",
				"M1-Pro",
				"M1-Max",
				"M1-Ultra",
				"M2",
				"M2-Pro",
				"M2-Max",
				"M2-Ultra",
				"M3",
				"M3-Pro",
				"M3-Max",
				"Apple-Silicon",
				"MOBILINT_ARIES",
				"MOBILINT_REGULUS"
			]
		},
		"Http": {
			"type": "object",
			"properties": {
				"host": {
					"type": "string",
					"pattern": "^[A-Za-z0-9.:_-]+$"
				},
				"port": {
					"type": "integer",
					"minimum": 1,
					"maximum": 65535
				}
			},
			"additionalProperties": false
		},
		"TargetOverrides": {
			"type": "object",
			"properties": {
				"models": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
					},
					"additionalProperties": { "anyOf": [{ "$ref": "#/$defs/ModelDefaults" }, { "type": "null" }] }
				},
				"defaults": { "$ref": "#/$defs/ModelDefaults" },
				"gateway": { "$ref": "#/$defs/Gateway" }
			},
			"additionalProperties": false
		},
		"ModelDefaults": {
			"type": "object",
			"properties": {
				"model_source": { "anyOf": [{
					"type": "string",
					"pattern": "^\\S+$"
				}, { "type": "null" }] },
				"revision": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"accelerator_type": { "anyOf": [{ "$ref": "#/$defs/AcceleratorType" }, { "type": "null" }] },
				"accelerator_config": { "anyOf": [{ "oneOf": [
					{ "$ref": "#/$defs/CpuAccelerator" },
					{ "$ref": "#/$defs/GpuAccelerator" },
					{ "$ref": "#/$defs/TpuAccelerator" }
				] }, { "type": "null" }] },
				"gpu_fraction": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 1
				}, { "type": "null" }] },
				"engine_kwargs": { "type": ["object", "null"] },
				"task": { "anyOf": [{
					"type": "string",
					"enum": [
						"generate",
						"embed",
						"score",
						"transcribe"
					]
				}, { "type": "null" }] },
				"aliases": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
					}
				}, { "type": "null" }] },
				"strategy": { "anyOf": [{
					"type": "string",
					"enum": [
						"auto",
						"blue_green",
						"recreate"
					]
				}, { "type": "null" }] },
				"compile": { "anyOf": [{
					"type": "string",
					"enum": ["auto", "off"]
				}, { "type": "null" }] },
				"startup_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"drain_timeout_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"smoke_tests": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/SmokeTest" }
				}, { "type": "null" }] },
				"lora_config": { "anyOf": [{ "$ref": "#/$defs/LoraConfig" }, { "type": "null" }] },
				"placement_group_config": { "anyOf": [{ "$ref": "#/$defs/PlacementGroupConfig" }, { "type": "null" }] },
				"runtime_env": { "anyOf": [{ "$ref": "#/$defs/RuntimeEnv" }, { "type": "null" }] },
				"log_engine_metrics": { "type": ["boolean", "null"] },
				"experimental_configs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"callback_config": { "anyOf": [{ "$ref": "#/$defs/CallbackConfig" }, { "type": "null" }] },
				"num_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"autoscaling_config": { "anyOf": [{ "$ref": "#/$defs/AutoscalingConfig" }, { "type": "null" }] },
				"max_ongoing_requests": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"max_queued_requests": { "anyOf": [{
					"type": "integer",
					"minimum": -1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"backpressure_config": { "anyOf": [{ "$ref": "#/$defs/BackpressureConfig" }, { "type": "null" }] },
				"user_config": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"graceful_shutdown_wait_loop_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"health_check_period_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"health_check_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"logging_config": { "anyOf": [{ "$ref": "#/$defs/LoggingConfig" }, { "type": "null" }] },
				"rolling_update_percentage": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 1
				}, { "type": "null" }] },
				"max_surge_percent": { "anyOf": [{
					"type": "integer",
					"minimum": 0,
					"maximum": 100
				}, { "type": "null" }] },
				"ray_actor_options": { "anyOf": [{ "$ref": "#/$defs/RayActorOptions" }, { "type": "null" }] },
				"placement_group_bundle_label_selector": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/LabelSelector" }
				}, { "type": "null" }] },
				"max_replicas_per_node": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				}, { "type": "null" }] },
				"gang_scheduling_config": { "anyOf": [{ "$ref": "#/$defs/GangSchedulingConfig" }, { "type": "null" }] },
				"request_router_config": { "anyOf": [{ "$ref": "#/$defs/RequestRouterConfig" }, { "type": "null" }] },
				"deployment_actors": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/DeploymentActor" }
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"CpuAccelerator": {
			"type": "object",
			"properties": { "kind": {
				"type": "string",
				"const": "cpu"
			} },
			"required": ["kind"],
			"additionalProperties": false
		},
		"GpuAccelerator": {
			"type": "object",
			"properties": { "kind": {
				"type": "string",
				"const": "gpu"
			} },
			"required": ["kind"],
			"additionalProperties": false
		},
		"TpuAccelerator": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"const": "tpu"
				},
				"topology": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] }
			},
			"required": ["kind"],
			"additionalProperties": false
		},
		"SmokeTest": {
			"type": "object",
			"properties": {
				"chat": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, {
					"minItems": 1,
					"type": "array",
					"items": { "$ref": "#/$defs/ChatMessage" }
				}] },
				"completion": {
					"type": "string",
					"minLength": 1
				},
				"embed": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, {
					"minItems": 1,
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}] },
				"score": { "$ref": "#/$defs/ScorePair" },
				"request": { "$ref": "#/$defs/RawRequest" },
				"max_tokens": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"expect": { "$ref": "#/$defs/SmokeExpectation" }
			},
			"additionalProperties": false
		},
		"ChatMessage": {
			"type": "object",
			"properties": {
				"role": {
					"type": "string",
					"minLength": 1
				},
				"content": { "type": "string" }
			},
			"required": ["role", "content"],
			"additionalProperties": false
		},
		"ScorePair": {
			"type": "object",
			"properties": {
				"text_1": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, {
					"minItems": 1,
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}] },
				"text_2": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, {
					"minItems": 1,
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}] }
			},
			"required": ["text_1", "text_2"],
			"additionalProperties": false
		},
		"RawRequest": {
			"type": "object",
			"properties": {
				"path": {
					"type": "string",
					"pattern": "^\\/[^\\s?#]*$"
				},
				"body": {
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}
			},
			"required": ["path", "body"],
			"additionalProperties": false
		},
		"Json": { "$ref": "#/$defs/__schema0" },
		"__schema0": { "anyOf": [
			{ "type": "string" },
			{ "type": "number" },
			{ "type": "boolean" },
			{ "type": "null" },
			{
				"type": "array",
				"items": { "$ref": "#/$defs/__schema0" }
			},
			{
				"type": "object",
				"propertyNames": { "type": "string" },
				"additionalProperties": { "$ref": "#/$defs/__schema0" }
			}
		] },
		"SmokeExpectation": {
			"type": "object",
			"properties": {
				"contains": {
					"type": "string",
					"minLength": 1
				},
				"equals": { "type": "string" },
				"matches": {
					"type": "string",
					"minLength": 1
				},
				"json_schema": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "boolean" }] },
				"finish_reason": {
					"type": "string",
					"minLength": 1
				},
				"min_tokens": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"dimensions": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"status": {
					"type": "integer",
					"minimum": 100,
					"maximum": 599
				},
				"max_ttft_s": {
					"type": "number",
					"exclusiveMinimum": 0
				},
				"max_latency_s": {
					"type": "number",
					"exclusiveMinimum": 0
				}
			},
			"additionalProperties": false
		},
		"LoraConfig": {
			"type": "object",
			"properties": {
				"dynamic_lora_loading_path": { "anyOf": [{
					"type": "string",
					"pattern": "^(s3|gs|abfss|azure):\\/\\/\\S+$"
				}, { "type": "null" }] },
				"max_num_adapters_per_replica": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"download_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"max_download_tries": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"PlacementGroupConfig": {
			"type": "object",
			"properties": {
				"bundle_per_worker": { "anyOf": [{ "$ref": "#/$defs/Bundle" }, { "type": "null" }] },
				"bundles": { "anyOf": [{
					"minItems": 1,
					"type": "array",
					"items": { "$ref": "#/$defs/Bundle" }
				}, { "type": "null" }] },
				"strategy": { "anyOf": [{
					"type": "string",
					"enum": [
						"PACK",
						"SPREAD",
						"STRICT_PACK",
						"STRICT_SPREAD"
					]
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"Bundle": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"minLength": 1
			},
			"additionalProperties": {
				"type": "number",
				"minimum": 0
			}
		},
		"RuntimeEnv": {
			"type": "object",
			"properties": {
				"env_vars": { "anyOf": [{
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					},
					"additionalProperties": { "type": ["string", "null"] }
				}, { "type": "null" }] },
				"pip": { "anyOf": [{ "anyOf": [
					{
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					{
						"type": "string",
						"minLength": 1
					},
					{
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "$ref": "#/$defs/Json" }
					}
				] }, { "type": "null" }] },
				"uv": { "anyOf": [{ "anyOf": [
					{
						"type": "array",
						"items": {
							"type": "string",
							"minLength": 1
						}
					},
					{
						"type": "string",
						"minLength": 1
					},
					{
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "$ref": "#/$defs/Json" }
					}
				] }, { "type": "null" }] },
				"conda": { "anyOf": [{ "anyOf": [{
					"type": "string",
					"minLength": 1
				}, {
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}] }, { "type": "null" }] },
				"py_modules": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}, { "type": "null" }] },
				"working_dir": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"excludes": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}, { "type": "null" }] },
				"py_executable": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"image_uri": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"container": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"worker_process_setup_hook": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"config": { "anyOf": [{ "$ref": "#/$defs/RuntimeEnvConfig" }, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"RuntimeEnvConfig": {
			"type": "object",
			"properties": {
				"setup_timeout_seconds": { "anyOf": [{
					"type": "integer",
					"minimum": -1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"eager_install": { "type": ["boolean", "null"] }
			},
			"additionalProperties": false
		},
		"CallbackConfig": {
			"type": "object",
			"properties": {
				"callback_class": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"callback_kwargs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"raise_error_on_callback": { "type": ["boolean", "null"] }
			},
			"additionalProperties": false
		},
		"AutoscalingConfig": {
			"type": "object",
			"properties": {
				"min_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"initial_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"max_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"target_ongoing_requests": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"metrics_interval_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"look_back_period_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"upscaling_factor": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"downscaling_factor": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"upscale_delay_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"downscale_delay_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"downscale_to_zero_delay_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"aggregation_function": { "anyOf": [{
					"type": "string",
					"enum": [
						"mean",
						"max",
						"min"
					]
				}, { "type": "null" }] },
				"policy": { "anyOf": [{ "$ref": "#/$defs/AutoscalingPolicy" }, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"AutoscalingPolicy": {
			"type": "object",
			"properties": {
				"policy_function": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"policy_kwargs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"BackpressureConfig": {
			"type": "object",
			"properties": {
				"status_code": { "anyOf": [{
					"type": "number",
					"enum": [503, 429]
				}, { "type": "null" }] },
				"retry_after_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"LoggingConfig": {
			"type": "object",
			"properties": {
				"encoding": { "anyOf": [{
					"type": "string",
					"enum": ["TEXT", "JSON"]
				}, { "type": "null" }] },
				"log_level": { "anyOf": [{
					"type": "string",
					"enum": [
						"DEBUG",
						"INFO",
						"WARNING",
						"ERROR",
						"CRITICAL"
					]
				}, { "type": "null" }] },
				"logs_dir": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"enable_access_log": { "type": ["boolean", "null"] },
				"additional_log_standard_attrs": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"RayActorOptions": {
			"type": "object",
			"properties": {
				"num_cpus": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"num_gpus": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"memory": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"resources": { "anyOf": [{
					"type": "object",
					"propertyNames": {
						"type": "string",
						"minLength": 1
					},
					"additionalProperties": {
						"type": "number",
						"minimum": 0
					}
				}, { "type": "null" }] },
				"accelerator_type": { "anyOf": [{ "$ref": "#/$defs/AcceleratorType" }, { "type": "null" }] },
				"label_selector": { "anyOf": [{ "$ref": "#/$defs/LabelSelector" }, { "type": "null" }] },
				"fallback_strategy": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "$ref": "#/$defs/Json" }
					}
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"LabelSelector": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"minLength": 1
			},
			"additionalProperties": { "type": "string" }
		},
		"GangSchedulingConfig": {
			"type": "object",
			"properties": {
				"gang_size": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"gang_placement_strategy": { "anyOf": [{
					"type": "string",
					"enum": ["PACK", "SPREAD"]
				}, { "type": "null" }] },
				"runtime_failure_policy": { "anyOf": [{
					"type": "string",
					"enum": ["RESTART_GANG"]
				}, { "type": "null" }] }
			},
			"required": ["gang_size"],
			"additionalProperties": false
		},
		"RequestRouterConfig": {
			"type": "object",
			"properties": {
				"request_router_class": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"request_router_kwargs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"request_routing_stats_period_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"request_routing_stats_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"initial_backoff_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"backoff_multiplier": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"max_backoff_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"DeploymentActor": {
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1
				},
				"actor_class": {
					"type": "string",
					"minLength": 1
				},
				"init_kwargs": {
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				},
				"actor_options": {
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}
			},
			"required": ["name", "actor_class"],
			"additionalProperties": false
		},
		"Gateway": {
			"type": "object",
			"properties": {
				"route_prefix": { "anyOf": [{
					"type": "string",
					"pattern": "^\\/([A-Za-z0-9._~-]+(\\/[A-Za-z0-9._~-]+)*)?$"
				}, { "type": "null" }] },
				"num_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"drain_timeout_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"ClusterTarget": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"const": "cluster"
				},
				"address": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"token_env": {
					"type": "string",
					"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
				},
				"nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"autoscaling_nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"http": { "$ref": "#/$defs/Http" },
				"url": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"url_headers_env": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
					},
					"additionalProperties": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					}
				},
				"overrides": { "$ref": "#/$defs/TargetOverrides" }
			},
			"required": ["kind", "address"],
			"additionalProperties": false
		},
		"KuberayTarget": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"const": "kuberay"
				},
				"nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"autoscaling_nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"http": { "$ref": "#/$defs/Http" },
				"url": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"url_headers_env": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
					},
					"additionalProperties": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					}
				},
				"overrides": { "$ref": "#/$defs/TargetOverrides" }
			},
			"required": ["kind"],
			"additionalProperties": false
		},
		"Model": {
			"type": "object",
			"properties": {
				"model_source": {
					"type": "string",
					"pattern": "^\\S+$"
				},
				"revision": { "anyOf": [{
					"type": "string",
					"minLength": 1
				}, { "type": "null" }] },
				"accelerator_type": { "anyOf": [{ "$ref": "#/$defs/AcceleratorType" }, { "type": "null" }] },
				"accelerator_config": { "anyOf": [{ "oneOf": [
					{ "$ref": "#/$defs/CpuAccelerator" },
					{ "$ref": "#/$defs/GpuAccelerator" },
					{ "$ref": "#/$defs/TpuAccelerator" }
				] }, { "type": "null" }] },
				"gpu_fraction": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 1
				}, { "type": "null" }] },
				"engine_kwargs": { "type": ["object", "null"] },
				"task": { "anyOf": [{
					"type": "string",
					"enum": [
						"generate",
						"embed",
						"score",
						"transcribe"
					]
				}, { "type": "null" }] },
				"aliases": { "anyOf": [{
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
					}
				}, { "type": "null" }] },
				"strategy": { "anyOf": [{
					"type": "string",
					"enum": [
						"auto",
						"blue_green",
						"recreate"
					]
				}, { "type": "null" }] },
				"compile": { "anyOf": [{
					"type": "string",
					"enum": ["auto", "off"]
				}, { "type": "null" }] },
				"startup_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"drain_timeout_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"smoke_tests": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/SmokeTest" }
				}, { "type": "null" }] },
				"lora_config": { "anyOf": [{ "$ref": "#/$defs/LoraConfig" }, { "type": "null" }] },
				"placement_group_config": { "anyOf": [{ "$ref": "#/$defs/PlacementGroupConfig" }, { "type": "null" }] },
				"runtime_env": { "anyOf": [{ "$ref": "#/$defs/RuntimeEnv" }, { "type": "null" }] },
				"log_engine_metrics": { "type": ["boolean", "null"] },
				"experimental_configs": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"callback_config": { "anyOf": [{ "$ref": "#/$defs/CallbackConfig" }, { "type": "null" }] },
				"num_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"autoscaling_config": { "anyOf": [{ "$ref": "#/$defs/AutoscalingConfig" }, { "type": "null" }] },
				"max_ongoing_requests": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"max_queued_requests": { "anyOf": [{
					"type": "integer",
					"minimum": -1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"backpressure_config": { "anyOf": [{ "$ref": "#/$defs/BackpressureConfig" }, { "type": "null" }] },
				"user_config": { "anyOf": [{
					"type": "object",
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}, { "type": "null" }] },
				"graceful_shutdown_wait_loop_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] },
				"health_check_period_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"health_check_timeout_s": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0
				}, { "type": "null" }] },
				"logging_config": { "anyOf": [{ "$ref": "#/$defs/LoggingConfig" }, { "type": "null" }] },
				"rolling_update_percentage": { "anyOf": [{
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 1
				}, { "type": "null" }] },
				"max_surge_percent": { "anyOf": [{
					"type": "integer",
					"minimum": 0,
					"maximum": 100
				}, { "type": "null" }] },
				"ray_actor_options": { "anyOf": [{ "$ref": "#/$defs/RayActorOptions" }, { "type": "null" }] },
				"placement_group_bundle_label_selector": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/LabelSelector" }
				}, { "type": "null" }] },
				"max_replicas_per_node": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				}, { "type": "null" }] },
				"gang_scheduling_config": { "anyOf": [{ "$ref": "#/$defs/GangSchedulingConfig" }, { "type": "null" }] },
				"request_router_config": { "anyOf": [{ "$ref": "#/$defs/RequestRouterConfig" }, { "type": "null" }] },
				"deployment_actors": { "anyOf": [{
					"type": "array",
					"items": { "$ref": "#/$defs/DeploymentActor" }
				}, { "type": "null" }] }
			},
			"required": ["model_source"],
			"additionalProperties": false
		}
	}
};
/** The keys that a model can have. */
const modelKeys = [
	"model_source",
	"revision",
	"accelerator_type",
	"accelerator_config",
	"gpu_fraction",
	"engine_kwargs",
	"task",
	"aliases",
	"strategy",
	"compile",
	"startup_timeout_s",
	"drain_timeout_s",
	"smoke_tests",
	"lora_config",
	"placement_group_config",
	"runtime_env",
	"log_engine_metrics",
	"experimental_configs",
	"callback_config",
	"num_replicas",
	"autoscaling_config",
	"max_ongoing_requests",
	"max_queued_requests",
	"backpressure_config",
	"user_config",
	"graceful_shutdown_wait_loop_s",
	"health_check_period_s",
	"health_check_timeout_s",
	"logging_config",
	"rolling_update_percentage",
	"max_surge_percent",
	"ray_actor_options",
	"placement_group_bundle_label_selector",
	"max_replicas_per_node",
	"gang_scheduling_config",
	"request_router_config",
	"deployment_actors"
];
/** Those of them that are options of Ray's deployment. */
const deploymentOptionNames = [
	"num_replicas",
	"autoscaling_config",
	"max_ongoing_requests",
	"max_queued_requests",
	"backpressure_config",
	"user_config",
	"graceful_shutdown_wait_loop_s",
	"health_check_period_s",
	"health_check_timeout_s",
	"logging_config",
	"rolling_update_percentage",
	"max_surge_percent",
	"ray_actor_options",
	"placement_group_bundle_label_selector",
	"max_replicas_per_node",
	"gang_scheduling_config",
	"request_router_config",
	"deployment_actors"
];

// src/schema/shape.ts
/** The shape that a `$ref` names. */
function definitionOf(root, reference) {
	const name = reference.replace("#/$defs/", "");
	const found = ownEntry(root.$defs, name);
	if (found === void 0) throw new Error(`The schema of the config has no ${reference}`);
	return found;
}

// src/schema/matches-shape.ts
/**
* Whether a value has a shape: yes or no, at the first thing that is wrong. Validators of JSON Schema collect
* what is wrong, which makes each start longer; here zod is asked for it when the answer is no. A test keeps this, zod
* and ajv in agreement.
*/
function matchesShape(value, shape, root = shape) {
	const { $ref, type, anyOf, oneOf } = shape;
	const matches = (one) => matchesShape(value, one, root);
	if ($ref !== void 0 && !matchesAny(value, definitionOf(root, $ref), root)) return false;
	if (type !== void 0 && !(typeof type === "string" ? isOfType(value, type) : type.some((one) => isOfType(value, one)))) return false;
	if (shape.const !== void 0 && value !== shape.const) return false;
	if (shape.enum?.includes(value) === false) return false;
	if (anyOf?.some(matches) === false) return false;
	if (oneOf !== void 0 && oneOf.filter(matches).length !== 1) return false;
	if (typeof value === "string") return matchesText(value, shape);
	if (typeof value === "number") return matchesNumber(value, shape);
	if (isList(value)) return matchesList(value, shape, root);
	return !isJsonObject(value) || matchesMap(value, shape, root);
}
function matchesAny(value, shape, root) {
	return typeof shape === "boolean" ? shape : matchesShape(value, shape, root);
}
function isOfType(value, type) {
	switch (type) {
		case "null": return value === null;
		case "array": return isList(value);
		case "object": return isJsonObject(value);
		case "integer": return Number.isInteger(value);
		case "boolean":
		case "number":
		case "string": return typeof value === type;
	}
}
const patterns = /* @__PURE__ */ new Map();
function matchesText(text, { pattern, minLength, maxLength }) {
	if (minLength !== void 0 && lengthOf(text) < minLength) return false;
	if (maxLength !== void 0 && lengthOf(text) > maxLength) return false;
	return pattern === void 0 || patternOf(pattern).test(text);
}
/** In characters, as JSON Schema counts. */
function lengthOf(text) {
	return Array.from(text).length;
}
function patternOf(source) {
	const known = patterns.get(source);
	if (known !== void 0) return known;
	const pattern = new RegExp(source, "u");
	patterns.set(source, pattern);
	return pattern;
}
function matchesNumber(number, { minimum, maximum, exclusiveMinimum }) {
	if (minimum !== void 0 && number < minimum) return false;
	if (maximum !== void 0 && number > maximum) return false;
	return exclusiveMinimum === void 0 || number > exclusiveMinimum;
}
function matchesList(list, { items, minItems }, root) {
	if (minItems !== void 0 && list.length < minItems) return false;
	return items === void 0 || list.every((item) => matchesShape(item, items, root));
}
function matchesMap(map, shape, root) {
	const { properties = {}, required = [], propertyNames, additionalProperties = true } = shape;
	if (!required.every((key) => Object.hasOwn(map, key))) return false;
	for (const [key, value] of Object.entries(map)) {
		if (propertyNames !== void 0 && !matchesShape(key, propertyNames, root)) return false;
		if (!matchesAny(value, ownEntry(properties, key) ?? additionalProperties, root)) return false;
	}
	return true;
}
function isList(value) {
	return Array.isArray(value);
}

// src/schema/has-config-shape.ts
/** Whether a document is a config, whatever it says under `engine_kwargs`. */
function hasConfigShape(document) {
	return matchesShape(document, configShape);
}
/** Whether the layers of a model together are a model. Engine arguments are checked where they are written. */
function matchesModel(model) {
	return hasConfigShape({
		version: 1,
		name: "x",
		models: { x: model }
	});
}

// src/engine/default-ray.ts
/** The release of Ray that a config is for when it does not say. */
const DEFAULT_RAY = "2.60.0";

// src/resolve/built-in-defaults.ts
/** What holds where a config says nothing, below `defaults`. */
const builtInDefaults = {
	layout: "gateway",
	ray: DEFAULT_RAY,
	gateway: {
		route_prefix: "/",
		num_replicas: 1,
		drain_timeout_s: 600
	},
	model: {
		aliases: [],
		strategy: "auto",
		compile: "auto",
		startup_timeout_s: 3600,
		drain_timeout_s: 600,
		smoke_tests: [],
		num_replicas: 1,
		task: "generate"
	},
	http: {
		host: "127.0.0.1",
		port: 8e3
	},
	dashboardPort: 8265,
	node: {
		count: 1,
		gpus: 0
	}
};

// src/resolve/merge.ts
/**
* Merges maps of JSON, later over earlier: maps merge by key, arrays and scalars replace, `null` takes a key away. The
* result holds no `null` outside of arrays.
*/
function merge(...layers) {
	let merged = {};
	for (const layer of layers) merged = mergeTwo(merged, layer ?? {});
	return merged;
}
function mergeTwo(base, over) {
	const merged = new Map(Object.entries(base));
	for (const [key, value] of entriesOf$1(over)) {
		if (value === void 0) continue;
		if (value === null) {
			merged.delete(key);
			continue;
		}
		const below = merged.get(key);
		merged.set(key, isJsonObject(value) ? mergeTwo(isJsonObject(below) ? below : {}, value) : value);
	}
	return Object.fromEntries(merged);
}
function entriesOf$1(map) {
	return Object.entries(map);
}

// src/resolve/merged-model.ts
/** What was merged: nobody changes a config that is read, and a check of each model's shape takes its time. */
const merges = /* @__PURE__ */ new WeakMap();
/**
* Every model of the config that is there on the target, sorted by id. `plain` are the models as they are without a
* target: those that the target leaves alone are taken from there.
*/
function mergedModels(config, target, plain = /* @__PURE__ */ new Map()) {
	const known = merges.get(config) ?? /* @__PURE__ */ new Map();
	merges.set(config, known);
	const models = known.get(target) ?? mergeModels(config, target, plain);
	known.set(target, models);
	return models;
}
function mergeModels(config, target, plain) {
	const overrides = target?.overrides;
	const models = [];
	for (const id of Object.keys(config.models).toSorted()) {
		const override = ownEntry(overrides?.models, id);
		if (override === null) continue;
		const same = override === void 0 && overrides?.defaults === void 0 ? plain.get(id) : void 0;
		if (same !== void 0) {
			models.push(same);
			continue;
		}
		const json = merge(config.defaults, overrides?.defaults, ownEntry(config.models, id), override);
		models.push({
			id,
			json,
			...matchesModel(json) ? { config: json } : {}
		});
	}
	return models;
}
/** The fleet's endpoint with the overrides of the target. */
function mergedGateway(config, target) {
	return merge(builtInDefaults.gateway, config.gateway, target?.overrides?.gateway);
}
/** The value of a key when it is a map. */
function mapAt(map, key) {
	const value = ownEntry(map, key);
	return isJsonObject(value) ? value : void 0;
}

// src/resolve/model-source.ts
/** A path relative to the config file. */
function isRelativePath(source) {
	return source.startsWith("./") || source.startsWith("../");
}
/** A path on the nodes. */
function isAbsolutePath(source) {
	return source.startsWith("/");
}
/** A Hugging Face Hub id: neither a path nor an address in cloud storage. */
function isHubId(source) {
	return !isRelativePath(source) && !isAbsolutePath(source) && !source.includes("://");
}
/** The source as the nodes need it: a relative path becomes one below the folder of the config file. */
function placedSource(source, configDir) {
	return isRelativePath(source) ? join(configDir, source) : source;
}

// src/resolve/written-at.ts
/** Where the layers of a model are written, the strongest first. */
function layerPaths(targetName, modelId) {
	const own = ["models", modelId];
	if (targetName === void 0) return [own, ["defaults"]];
	const overrides = [
		"targets",
		targetName,
		"overrides"
	];
	return [
		[
			...overrides,
			"models",
			modelId
		],
		own,
		[...overrides, "defaults"],
		["defaults"]
	];
}
/**
* The place in the config that decides a key of a merged model; undefined when no layer has the key, or a stronger one
* takes it away.
*/
function findWritten(config, targetName, modelId, key) {
	for (const [strength, layer] of layerPaths(targetName, modelId).entries()) {
		if (takesAway(config, layer, key)) return void 0;
		const path = [...layer, ...key];
		if (lookUp(config, path) !== void 0) return {
			path,
			strength
		};
	}
}
function takesAway(config, layer, key) {
	return key.some((_, index) => lookUp(config, [...layer, ...key.slice(0, index + 1)]) === null);
}
/** The same, and the model itself when no layer has the key. */
function writtenAt(config, targetName, modelId, key) {
	return findWritten(config, targetName, modelId, key)?.path ?? ["models", modelId];
}
/** The value at a path of a config, or undefined. */
function lookUp(root, path) {
	let value = root;
	for (const key of path) if (Array.isArray(value)) value = typeof key === "number" ? value[key] : void 0;
	else if (isJsonObject(value)) value = ownEntry(value, key);
	else return void 0;
	return value;
}

// src/ray/serve-application.ts
/** Environment variable in an application's `runtime_env` that says which fleet it belongs to. */
const OWNER_VARIABLE = "RAYFLEET_OWNER";

// src/gateway/application.ts
/** Name of the gateway's deployment, set in `python/rayfleet_gateway.py`. */
const GATEWAY_DEPLOYMENT = "Gateway";
const IMPORT_PATH = "rayfleet_gateway:build_gateway";
/** A model's application has two `--` in its name, so no model can take the gateway's. */
function gatewayApplicationName(fleet) {
	return `${fleet}--gateway`;
}
/**
* The fleet's gateway as a Serve application. A new version of its code starts beside the old one (surge), and streams
* that run through a replica which is replaced may finish.
*/
function gatewayApplication({ fleet, packageUri, userConfig }) {
	const { routePrefix, numReplicas, drainTimeoutS } = fleet.gateway;
	return {
		name: gatewayApplicationName(fleet.name),
		route_prefix: routePrefix,
		import_path: IMPORT_PATH,
		runtime_env: {
			env_vars: { [OWNER_VARIABLE]: fleet.name },
			py_modules: [packageUri]
		},
		args: {},
		deployments: [{
			name: GATEWAY_DEPLOYMENT,
			num_replicas: numReplicas,
			max_surge_percent: 100,
			graceful_shutdown_timeout_s: drainTimeoutS,
			user_config: toJson(userConfig)
		}]
	};
}
/** An interface is not a JSON type to the compiler although its values are. */
function toJson(userConfig) {
	return JSON.parse(JSON.stringify(userConfig));
}

// src/schema/readers.ts
/** A value that is not as expected, and where it is. */
var Unreadable = class extends Error {
	name = "Unreadable";
	/** `applications.chat.status`, or `its root`. */
	where;
	constructor(path, expected) {
		const where = path.length === 0 ? "its root" : path.join(".");
		super(`${where} is no ${expected}`);
		this.where = where;
	}
};
/**
* Reads what must be read while a program starts fast: making a schema of zod that is used once costs more than reading
* with it. All else is read with zod.
*/
function read(reader, value) {
	return reader(value, []);
}
const text = (value, path) => {
	if (typeof value !== "string") throw new Unreadable(path, "text");
	return value;
};
const number = (value, path) => {
	if (typeof value !== "number" || !Number.isFinite(value)) throw new Unreadable(path, "number");
	return value;
};
const flag = (value, path) => {
	if (typeof value !== "boolean") throw new Unreadable(path, "boolean");
	return value;
};
/** Any JSON object, read as it is: what is not used is carried along. */
const anyObject = (value, path) => {
	if (!isJsonObject(value)) throw new Unreadable(path, "map");
	return value;
};
function oneOf(...values) {
	return (value, path) => {
		const found = values.find((one) => one === value);
		if (found === void 0) throw new Unreadable(path, values.join(" or "));
		return found;
	};
}
function nullable(reader) {
	return (value, path) => value === null ? null : reader(value, path);
}
/** Absent or `null` is fine. */
function nullish(reader) {
	return (value, path) => value === null || value === void 0 ? value : reader(value, path);
}
/** What stands for a key that is absent. */
function or(reader, absent) {
	return (value, path) => value === void 0 ? absent : reader(value, path);
}
function listOf(reader) {
	return (value, path) => {
		if (!Array.isArray(value)) throw new Unreadable(path, "list");
		return value.map((item, index) => reader(item, [...path, index]));
	};
}
function mapOf(reader) {
	return (value, path) => {
		const entries = Object.entries(anyObject(value, path));
		return Object.fromEntries(entries.map(([key, item]) => [key, reader(item, [...path, key])]));
	};
}
function objectOf(shape, optional = {}) {
	return (value, path) => {
		const object = anyObject(value, path);
		const result = { ...object };
		for (const [key, reader] of Object.entries(shape)) result[key] = reader(ownEntry(object, key), [...path, key]);
		for (const [key, reader] of Object.entries(optional)) if (Object.hasOwn(object, key)) result[key] = reader(ownEntry(object, key), [...path, key]);
		return result;
	};
}

// src/gateway/read-record.ts
const version = objectOf({
	model: text,
	app: text,
	deployment: text
}, { weight: number });
const start = objectOf({
	strategy: oneOf("auto", "blue_green", "recreate"),
	compile: oneOf("auto", "off"),
	startup_timeout_s: number,
	bundles: listOf(mapOf(number)),
	replicas: number,
	task: oneOf("generate", "embed", "score", "transcribe")
});
const entry = objectOf({
	name: text,
	route_prefix: or(nullable(text), null),
	import_path: text
});
const releasedModel = objectOf({
	aliases: listOf(text),
	app: text,
	deployment: text,
	entry,
	smoke_tests: listOf(anyObject),
	start
}, {
	max_model_len: number,
	generation: number,
	eager_fallback: flag
});
const release = objectOf({
	digest: text,
	commit: nullable(text),
	deployed_at: text,
	models: mapOf(releasedModel)
});
const journal = objectOf({
	run: text,
	digest: text,
	started_at: text,
	recreate: listOf(text)
});
const userConfig = objectOf({
	schema_version: oneOf(1),
	fleet: text,
	revision: text,
	models: mapOf(objectOf({
		aliases: listOf(text),
		versions: listOf(version)
	}, { max_model_len: number })),
	candidates: listOf(version),
	record: objectOf({
		release: nullable(release),
		previous: nullable(release),
		journal: nullable(journal)
	})
});
/** Reads the table and the record back from a live gateway's application. */
function readGatewayUserConfig(application) {
	const config = (application.deployments?.find((one) => one["name"] === GATEWAY_DEPLOYMENT))?.["user_config"];
	if (config === void 0 || config === null) return {
		ok: false,
		problem: "the gateway has no user_config"
	};
	try {
		return {
			ok: true,
			userConfig: read(userConfig, config)
		};
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return {
			ok: false,
			problem: `the gateway's user_config is not understood at ${error.where}`
		};
	}
}

// src/ray/ownership.ts
/** The fleet that an application belongs to, by the marker in its own entry; undefined for other people's. */
function ownerOf(application) {
	const variables = application?.runtime_env?.["env_vars"];
	if (!isJsonObject(variables)) return void 0;
	const owner = variables[OWNER_VARIABLE];
	return typeof owner === "string" ? owner : void 0;
}
/** Names of a fleet's live applications, its gateway among them; what is being deleted is gone already. */
function applicationsOf(fleet, live) {
	return Object.entries(live.applications).filter(([, { status, deployed_app_config: entry }]) => status !== "DELETING" && ownerOf(entry) === fleet).map(([name]) => name);
}

// src/plan/live-fleet.ts
const EMPTY_RECORD = {
	release: null,
	previous: null,
	journal: null
};
/** Picks the fleet's own applications out of the live state: those that carry its owner marker. */
function readLiveFleet(fleet, details, nodes) {
	const applications = /* @__PURE__ */ new Map();
	let gateway;
	for (const [name, application] of Object.entries(details.applications)) {
		const entry = application.deployed_app_config;
		if (entry === void 0 || entry === null || ownerOf(entry) !== fleet) continue;
		const planned = {
			entry,
			status: application.status
		};
		if (name === gatewayApplicationName(fleet)) gateway = application.status === "DELETING" ? void 0 : planned;
		else applications.set(name, planned);
	}
	const read = gateway === void 0 ? void 0 : readGatewayUserConfig(gateway.entry);
	const table = read?.ok === true ? read.userConfig : void 0;
	const record = table?.record ?? EMPTY_RECORD;
	return {
		base: {
			kind: "live",
			release: record.release,
			applications,
			...gateway === void 0 ? {} : { gateway },
			...nodes === void 0 ? {} : { nodes }
		},
		record,
		table,
		unreadable: read?.ok === false ? read.problem : void 0
	};
}

// src/deploy/context.ts
function contextOf(cluster, fleet, packages) {
	return {
		...cluster,
		fleet: fleet.name,
		gatewayReplicas: fleet.gateway.numReplicas,
		gateway: (userConfig) => gatewayApplication({
			fleet,
			packageUri: packages.gateway,
			userConfig
		})
	};
}

// src/ray/sanitize-message.ts
const CONTROL = /\u001B\[[0-9;]*[A-Za-z]|[\u0000-\u0008\u000B-\u001F\u007F]/gu;
const ADDRESS = /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/gu;
/** Where Python and Ray are installed on the nodes, and Ray's folder of this run: not the user's, and no help. */
const INSTALLATION = /(?:\/[\w.@+-]+)*\/(?:site-packages|dist-packages|lib\/python3\.\d+)\//gu;
const SESSION = /(?:\/[\w.@+-]+)*\/session_\d[\w-]*\//gu;
const TRACE_LINE = /^\s*(?:File "|Traceback |\^+|~+|raise |return |await )/u;
/** How pydantic reports: `N validation errors for Model`, then for each the field in a line and its problem in the next. */
const PYDANTIC_HEAD = /\d+ validation errors? for \w+\n(?:(\S[^\n]*)\n)?\s+(?:Value error, )?/u;
const PYDANTIC_TAIL = /\s*\[type=[a-z_]+, input_value=.*$/su;
const MAX_CHARACTERS = 500;
/** Removes colour codes, control characters, secrets, network addresses and paths of the installation. Keeps the lines. */
function cleanLogText(text) {
	const cleaned = text.replace(CONTROL, "").replace(ADDRESS, "<address>");
	return withoutTokens(cleaned.replace(INSTALLATION, "").replace(SESSION, "<session>/"));
}
/**
* The cause in one line: the end of a Python traceback, without its frames, its pydantic boilerplate and addresses.
* Ray's messages hold whole tracebacks whose last lines say what went wrong.
*/
function sanitizeMessage(message) {
	const text = cleanLogText(message);
	const line = text.slice(lastException(text)).replace(PYDANTIC_TAIL, "").replace(PYDANTIC_HEAD, (_head, field) => field === void 0 ? "" : `${field}: `).split("\n").filter((part) => part.trim() !== "" && !TRACE_LINE.test(part) && !part.includes("For further information visit")).map((part) => part.trim()).join(" ").replace(/\s+/gu, " ").trim();
	return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}\u2026` : line;
}
/** Where the last `SomeError: ` at the start of a line begins; 0 when there is no traceback. */
function lastException(text) {
	let start = 0;
	for (const match of text.matchAll(/^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b(?::|\()/gmu)) start = match.index;
	return start;
}

// src/cli/commands/fit-result.ts
/** What is known of the memory, as a result says it: of the one target that was looked at, or of each by name. */
function fitResult({ fits }, before) {
	if (fits === void 0) return {};
	const all = Object.entries(fits).map(([name, fit]) => {
		const known = ownEntry(before?.fits, name);
		return [name, {
			...fit,
			...known === void 0 ? {} : { fit_before: known.fit }
		}];
	});
	const [only] = all;
	return all.length === 1 && only !== void 0 ? only[1] : { fits: Object.fromEntries(all) };
}

// src/cli/commands/failed-result.ts
/** The result of a command that could not begin because of the config. */
function invalidConfig(command, opened, diagnostics = opened.diagnostics) {
	return {
		schema_version: 1,
		command,
		ok: false,
		decision: command === "deploy" || command === "rollback" ? "refused" : "failed",
		reason_code: opened.missing ? "config-missing" : "config-invalid",
		diagnostics,
		...fitResult(opened),
		timings: [],
		...opened.config === void 0 ? {} : { fleet: opened.config.name }
	};
}

// src/schema/where-shape.generated.ts
/** A config where a model may be anything: which fleet it is and where it runs. */
const whereShape = {
	"type": "object",
	"properties": {
		"$schema": { "type": "string" },
		"$generated": { "$ref": "#/$defs/Generated" },
		"version": {
			"type": "number",
			"const": 1
		},
		"name": {
			"type": "string",
			"maxLength": 40,
			"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
		},
		"layout": {
			"type": "string",
			"enum": ["gateway", "single_app"]
		},
		"serving": { "$ref": "#/$defs/Serving" },
		"targets": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$"
			},
			"additionalProperties": { "oneOf": [
				{ "$ref": "#/$defs/LocalTarget" },
				{ "$ref": "#/$defs/ClusterTarget" },
				{ "$ref": "#/$defs/KuberayTarget" }
			] }
		},
		"gateway": { "$ref": "#/$defs/Gateway" },
		"defaults": { "$ref": "#/$defs/ModelDefaults" },
		"models": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
			},
			"additionalProperties": { "$ref": "#/$defs/Model" }
		},
		"checks": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^RF[1-9][0-9]{2}$"
			},
			"additionalProperties": {
				"type": "string",
				"enum": [
					"off",
					"warn",
					"error"
				]
			}
		}
	},
	"required": [
		"version",
		"name",
		"models"
	],
	"additionalProperties": false,
	"$defs": {
		"Generated": {
			"type": "object",
			"properties": {
				"from": {
					"type": "string",
					"minLength": 1
				},
				"sources": {
					"minItems": 1,
					"type": "array",
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"digest": {
					"type": "string",
					"pattern": "^sha256:[0-9a-f]{64}$"
				}
			},
			"required": [
				"from",
				"sources",
				"digest"
			],
			"additionalProperties": false
		},
		"Serving": {
			"type": "object",
			"properties": { "ray": {
				"type": "string",
				"pattern": "^\\d+\\.\\d+\\.\\d+$"
			} },
			"additionalProperties": false
		},
		"LocalTarget": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"const": "local"
				},
				"dashboard_port": {
					"type": "integer",
					"minimum": 1,
					"maximum": 65535
				},
				"nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"autoscaling_nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"http": { "$ref": "#/$defs/Http" },
				"url": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"url_headers_env": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
					},
					"additionalProperties": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					}
				},
				"overrides": { "$ref": "#/$defs/TargetOverrides" }
			},
			"required": ["kind"],
			"additionalProperties": false
		},
		"NodeGroup": {
			"type": "object",
			"properties": {
				"count": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"accelerator_type": { "$ref": "#/$defs/AcceleratorType" },
				"gpu": {
					"type": "string",
					"minLength": 1
				},
				"gpu_memory_gib": {
					"type": "number",
					"exclusiveMinimum": 0
				},
				"gpus": {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"cpus": {
					"type": "number",
					"exclusiveMinimum": 0
				}
			},
			"additionalProperties": false
		},
		"AcceleratorType": {
			"type": "string",
			"enum": [
				"V100",
				"P100",
				"T4",
				"P4",
				"K80",
				"A10G",
				"L4",
				"L40S",
				"A100",
				"A100-40G",
				"A100-80G",
				"H100",
				"H200",
				"H20",
				"B200",
				"B300",
				"GB200",
				"GB300",
				"RTX-PRO-6000",
				"Intel-GPU-Max-1550",
				"Intel-GPU-Max-1100",
				"Intel-GAUDI",
				"AMD-Instinct-MI100",
				"AMD-Instinct-MI250X",
				"AMD-Instinct-MI250X-MI250",
				"AMD-Instinct-MI210",
				"AMD-Instinct-MI300A",
				"AMD-Instinct-MI300X-OAM",
				"AMD-Instinct-MI300X-HF",
				"AMD-Instinct-MI308X",
				"AMD-Instinct-MI325X-OAM",
				"AMD-Instinct-MI350X-OAM",
				"AMD-Instinct-MI355X-OAM",
				"AMD-Radeon-R9-200-HD-7900",
				"AMD-Radeon-HD-7900",
				"aws-neuron-core",
				"TPU-V2",
				"TPU-V3",
				"TPU-V4",
				"TPU-V5P",
				"TPU-V5LITEPOD",
				"TPU-V6E",
				"TPU-V7X",
				"Ascend910B",
				"Ascend910B4",
				"MXC500",
				"MXC550",
				"FURIOSA_RNGD",
				"M1",
				"M1-Pro",
				"M1-Max",
				"M1-Ultra",
				"M2",
				"M2-Pro",
				"M2-Max",
				"M2-Ultra",
				"M3",
				"M3-Pro",
				"M3-Max",
				"Apple-Silicon",
				"MOBILINT_ARIES",
				"MOBILINT_REGULUS"
			]
		},
		"Http": {
			"type": "object",
			"properties": {
				"host": {
					"type": "string",
					"pattern": "^[A-Za-z0-9.:_-]+$"
				},
				"port": {
					"type": "integer",
					"minimum": 1,
					"maximum": 65535
				}
			},
			"additionalProperties": false
		},
		"TargetOverrides": {
			"type": "object",
			"properties": {
				"models": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
					},
					"additionalProperties": { "anyOf": [{ "$ref": "#/$defs/ModelDefaults" }, { "type": "null" }] }
				},
				"defaults": { "$ref": "#/$defs/ModelDefaults" },
				"gateway": { "$ref": "#/$defs/Gateway" }
			},
			"additionalProperties": false
		},
		"ModelDefaults": true,
		"__schema0": { "anyOf": [
			{ "type": "string" },
			{ "type": "number" },
			{ "type": "boolean" },
			{ "type": "null" },
			{
				"type": "array",
				"items": { "$ref": "#/$defs/__schema0" }
			},
			{
				"type": "object",
				"propertyNames": { "type": "string" },
				"additionalProperties": { "$ref": "#/$defs/__schema0" }
			}
		] },
		"Gateway": {
			"type": "object",
			"properties": {
				"route_prefix": { "anyOf": [{
					"type": "string",
					"pattern": "^\\/([A-Za-z0-9._~-]+(\\/[A-Za-z0-9._~-]+)*)?$"
				}, { "type": "null" }] },
				"num_replicas": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"drain_timeout_s": { "anyOf": [{
					"type": "number",
					"minimum": 0
				}, { "type": "null" }] }
			},
			"additionalProperties": false
		},
		"ClusterTarget": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"const": "cluster"
				},
				"address": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"token_env": {
					"type": "string",
					"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
				},
				"nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"autoscaling_nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"http": { "$ref": "#/$defs/Http" },
				"url": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"url_headers_env": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
					},
					"additionalProperties": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					}
				},
				"overrides": { "$ref": "#/$defs/TargetOverrides" }
			},
			"required": ["kind", "address"],
			"additionalProperties": false
		},
		"KuberayTarget": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"const": "kuberay"
				},
				"nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"autoscaling_nodes": {
					"type": "array",
					"items": { "$ref": "#/$defs/NodeGroup" }
				},
				"http": { "$ref": "#/$defs/Http" },
				"url": {
					"type": "string",
					"pattern": "^https?:\\/\\/[^\\s/?#@]+(\\/[^\\s?#]*)?$"
				},
				"url_headers_env": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"
					},
					"additionalProperties": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					}
				},
				"overrides": { "$ref": "#/$defs/TargetOverrides" }
			},
			"required": ["kind"],
			"additionalProperties": false
		},
		"Model": true
	}
};

// src/schema/matches-where.ts
/** Whether a document is a config as far as it says which fleet it is and where it runs: a model may be anything. */
function matchesWhere(document) {
	return matchesShape(document, whereShape);
}

// src/schema/alternatives.ts
/** The keys of a smoke test that say what is sent: one of them is given. */
const smokeTestKinds = [
	"chat",
	"completion",
	"embed",
	"score",
	"request"
];
/** The keys that say which GPU a node has; one of them is enough. */
const gpuNamingKeys = [
	"accelerator_type",
	"gpu",
	"gpu_memory_gib"
];

// src/schema/model-places.ts
/** Every target in a document of any shape. */
function targetsIn(document) {
	return isJsonObject(document) ? entriesOf([], document, "targets") : [];
}
/** Every model, whole or in part: under `models`, `defaults`, and the `overrides` of targets. */
function modelsIn(document) {
	if (!isJsonObject(document)) return [];
	const found = modelsOf([], document);
	for (const target of targetsIn(document)) for (const overrides of childOf(target.path, target.value, "overrides")) found.push(...modelsOf(overrides.path, overrides.value));
	return found;
}
/** True for a path to a model, whole or in part. */
function isModelPath(path) {
	const rest = path[0] === "targets" && path[2] === "overrides" ? path.slice(3) : path;
	return rest.length === 1 && rest[0] === "defaults" || rest.length === 2 && rest[0] === "models";
}
function modelsOf(path, parent) {
	return [...childOf(path, parent, "defaults"), ...entriesOf(path, parent, "models")];
}
function entriesOf(path, parent, key) {
	return childOf(path, parent, key).flatMap((map) => Object.keys(map.value).flatMap((name) => childOf(map.path, map.value, name)));
}
function childOf(path, parent, key) {
	const value = ownEntry(parent, key);
	return isJsonObject(value) ? [{
		path: [...path, key],
		value
	}] : [];
}

// src/schema/object-checks.ts
/**
* What one object must satisfy by itself, beyond what a JSON Schema that editors understand can say. They work on
* documents of any shape, so that one mistake does not hide another.
*/
const objectChecks = [
	smokeTestSendsOneRequest,
	smokeTestPatternCompiles,
	nodeNamesItsGpu,
	targetKindIsSupported,
	checksNameCodes
];
function checkObjects(document) {
	return objectChecks.flatMap((check) => check(document));
}
function smokeTestSendsOneRequest(document) {
	return smokeTestsIn(document).flatMap(({ path, value }) => {
		const given = smokeTestKinds.filter((kind) => Object.hasOwn(value, kind));
		if (given.length === 1) return [];
		const message = given.length === 0 ? "The smoke test sends nothing" : `The smoke test sends ${given.join(" and ")} at once`;
		const help = given.length === 0 ? `Add one of ${orList(smokeTestKinds)}.` : "Make a smoke test of each.";
		const [, second] = given;
		return [{
			code: "RF209",
			message,
			path: second === void 0 ? path : [...path, second],
			anchor: "key",
			help
		}];
	});
}
function smokeTestPatternCompiles(document) {
	return smokeTestsIn(document).flatMap(({ path, value }) => {
		const expectation = value["expect"];
		const pattern = isJsonObject(expectation) ? expectation["matches"] : void 0;
		if (typeof pattern !== "string") return [];
		const reason = whyNotARegularExpression(pattern);
		if (reason === void 0) return [];
		return [{
			code: "RF212",
			message: `This is not a regular expression: ${reason}`,
			path: [
				...path,
				"expect",
				"matches"
			]
		}];
	});
}
function whyNotARegularExpression(pattern) {
	try {
		"".search(new RegExp(pattern, "u"));
		return;
	} catch (error) {
		return error instanceof Error ? error.message.split(": ").at(-1) : "it does not compile";
	}
}
function nodeNamesItsGpu(document) {
	const findings = [];
	for (const target of targetsIn(document)) for (const list of ["nodes", "autoscaling_nodes"]) for (const { path, value } of objectsIn(ownEntry(target.value, list), [...target.path, list])) {
		const given = gpuNamingKeys.filter((key) => Object.hasOwn(value, key));
		const [first, second] = given;
		const hasGpus = typeof value["gpus"] === "number" && value["gpus"] > 0;
		if (first !== void 0 && second !== void 0) {
			const message = `The GPU is named twice, by ${given.join(" and ")}`;
			findings.push({
				code: "RF211",
				message,
				path: [...path, second],
				anchor: "key",
				help: "Keep one."
			});
		} else if (first === void 0 && hasGpus) findings.push({
			code: "RF211",
			message: "Which GPU these nodes have is not said",
			path: [...path, "gpus"],
			anchor: "key",
			help: `Add ${orList(gpuNamingKeys)}.`
		});
		else if (first !== void 0 && !Object.hasOwn(value, "gpus")) findings.push({
			code: "RF211",
			message: "How many GPUs a node has is not said",
			path: [...path, first],
			anchor: "key",
			help: "Add `gpus`."
		});
	}
	return findings;
}
function targetKindIsSupported(document) {
	return targetsIn(document).flatMap(({ path, value }) => value["kind"] === "kuberay" ? [{
		code: "RF210",
		message: "kuberay targets are not supported yet",
		path: [...path, "kind"],
		help: "Reach the RayService as `kind: cluster`, over its REST API."
	}] : []);
}
function checksNameCodes(document) {
	const checks = isJsonObject(document) ? document["checks"] : void 0;
	if (!isJsonObject(checks)) return [];
	return Object.keys(checks).flatMap((code) => {
		if (!/^RF[1-9][0-9]{2}$/u.test(code)) return [];
		const path = ["checks", code];
		if (!mayBeOverridden(code)) return [{
			code: "RF213",
			message: `The severity of ${code} cannot be changed`,
			path,
			anchor: "key"
		}];
		if (isKnownCode(code)) return [];
		return [{
			code: "RF213",
			severity: "warn",
			message: `There is no check ${quote(code)}`,
			path,
			anchor: "key",
			help: "docs/diagnostics.md lists all codes."
		}];
	});
}
function smokeTestsIn(document) {
	return modelsIn(document).flatMap((model) => objectsIn(model.value["smoke_tests"], [...model.path, "smoke_tests"]));
}
function objectsIn(list, path) {
	if (!Array.isArray(list)) return [];
	return list.flatMap((value, index) => isJsonObject(value) ? [{
		path: [...path, index],
		value
	}] : []);
}

// src/load/shape.ts
/**
* The same as `checkShape`. A file without mistakes, which most are, is told so without loading what explains them:
* that is most of the time that a check takes.
*/
async function shapeOf(loaded) {
	const { value, findings } = loaded;
	if (value !== void 0 && findings.length === 0) {
		const { matchesConfig } = await import("./check.js").then((chunk) => ({ matchesConfig: chunk.t }));
		if (matchesConfig(value) && checkObjects(value).length === 0) return {
			config: value,
			findings: []
		};
	}
	const { checkShape } = await import("./check-shape.js").then((chunk) => ({ checkShape: chunk.t }));
	return checkShape(loaded);
}
/**
* Only which fleet it is and where it runs: for commands that look at what is live. What is wrong with a model must not
* keep anybody from looking, and no more than the target is checked where models have no say in it.
*/
async function whereOf(loaded) {
	const { value, findings } = loaded;
	if (findings.length === 0 && isJsonObject(value) && !modelsSayWhere(value) && matchesWhere(value)) return {
		config: {
			...value,
			models: {},
			defaults: {}
		},
		findings: []
	};
	const { config, findings: found } = await shapeOf(loaded);
	if (config === void 0) return { findings: found };
	const about = found.filter(({ path }) => path[0] !== "models" && path[0] !== "defaults");
	return {
		config: modelsSayWhere(config) ? config : {
			...config,
			models: {},
			defaults: {}
		},
		findings: about
	};
}
/** Without a gateway no record tells the models; and they decide which environment a local target has. */
function modelsSayWhere({ layout, targets }) {
	const local = isJsonObject(targets) && Object.values(targets).some((one) => isJsonObject(one) && one["kind"] === "local");
	return layout === "single_app" || local;
}

// src/resolve/choose-target.ts
/** The target to deploy to: the one that is named, or the only one there is. */
function chooseTarget(config, name) {
	if (name !== void 0) return namedTarget(config, name);
	const names = Object.keys(config.targets ?? {});
	const [only, second] = names;
	if (only === void 0) return refused("The config has no target to deploy to", "Add one under `targets`.");
	if (second === void 0) return namedTarget(config, only);
	return refused(`The config has ${names.length} targets`, `Choose one: ${listed$1(names)}.`);
}
/** The target with this name. */
function namedTarget(config, name) {
	const target = ownEntry(config.targets, name);
	if (target === void 0) return unknownTarget(Object.keys(config.targets ?? {}), name);
	if (target.kind !== "kuberay") return {
		ok: true,
		target: {
			name,
			config: target
		}
	};
	return {
		ok: false,
		findings: [{
			code: "RF210",
			message: "kuberay targets are not supported yet",
			path: [
				"targets",
				name,
				"kind"
			],
			help: "Reach the RayService as `kind: cluster`, over its REST API."
		}]
	};
}
function unknownTarget(names, name) {
	const similar = suggest(name, names);
	const known = names.length === 0 ? "The config has no targets." : `There is ${listed$1(names)}.`;
	return refused(`There is no target ${quote(name)}`, similar === void 0 ? known : `Did you mean ${quote(similar)}?`);
}
function refused(message, help) {
	return {
		ok: false,
		findings: [{
			code: "RF320",
			message,
			path: ["targets"],
			anchor: "key",
			help
		}]
	};
}
function listed$1(names) {
	return names.map((name) => quote(name)).join(", ");
}

// src/resolve/bundles.ts
/** What a bundle asks of the resource that stands for a kind of accelerator; any amount above 0 will do. */
const ACCELERATOR_TYPE_AMOUNT = .001;
/** CPUs of the replica's own process when `ray_actor_options.num_cpus` is not given. */
const REPLICA_CPUS = 1;
/** Bundles are listed for no more workers than this, whatever a config says. */
const MOST_WORKERS = 4096;
/** The workers of one replica: tensor times pipeline parallel size. */
function workerCount(engineKwargs) {
	return size(engineKwargs["tensor_parallel_size"]) * size(engineKwargs["pipeline_parallel_size"]);
}
function size(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : 1;
}
/**
* What Ray reserves for one replica. Source: Ray 2.60 `VLLMEngineConfig.placement_bundles` and
* `llm_server.py:_merge_replica_actor_and_child_actor_bundles`: the replica's own process shares the first bundle. For a
* TPU slice (`topology`) Ray decides when the replica starts; one chip for each worker is the least it takes.
*/
function replicaBundles(model, workers) {
	const [first = {}, ...others] = workerBundles(model, workers);
	return [sum(first, replicaResources(model)), ...others.map((bundle) => sum(bundle))];
}
function workerBundles(model, workers) {
	const placement = model.placement_group_config ?? {};
	const typed = (bundle) => ({
		...acceleratorResource(model),
		...bundle
	});
	if (placement.bundle_per_worker) return repeated(typed(placement.bundle_per_worker), workers);
	if (placement.bundles) return placement.bundles.map(typed);
	const fraction = model.gpu_fraction ?? 1;
	switch (acceleratorKind(model)) {
		case "cpu": return repeated({ CPU: 1 }, workers);
		case "gpu": return repeated(typed({ GPU: fraction }), workers);
		case "tpu": return repeated(typed({ TPU: 1 }), workers);
	}
}
/** As Ray infers it when `accelerator_config` is not given (`LLMConfig._resolve_accelerator_config`). */
function acceleratorKind(model) {
	if (model.accelerator_config) return model.accelerator_config.kind;
	const placement = model.placement_group_config;
	if (placement) {
		const bundles = [placement.bundle_per_worker ?? {}, ...placement.bundles ?? []];
		if (bundles.some((bundle) => (bundle["TPU"] ?? 0) > 0)) return "tpu";
		return bundles.some((bundle) => (bundle["GPU"] ?? 0) > 0) ? "gpu" : "cpu";
	}
	return model.accelerator_type?.startsWith("TPU-") === true ? "tpu" : "gpu";
}
function acceleratorResource(model) {
	return model.accelerator_type ? { [`accelerator_type:${model.accelerator_type}`]: ACCELERATOR_TYPE_AMOUNT } : {};
}
function replicaResources(model) {
	const options = model.ray_actor_options ?? {};
	return {
		CPU: options.num_cpus ?? REPLICA_CPUS,
		GPU: options.num_gpus ?? 0,
		...options.resources,
		...options.memory ? { memory: options.memory } : {}
	};
}
/** The same for each worker. */
function repeated(bundle, times) {
	return Array.from({ length: Math.min(times, MOST_WORKERS) }, () => bundle);
}
/** Resources by name, added up; those of amount 0 are left out, as Ray ignores them. */
function sum(...bundles) {
	const total = /* @__PURE__ */ new Map();
	for (const bundle of bundles) for (const [name, amount] of Object.entries(bundle)) total.set(name, (total.get(name) ?? 0) + amount);
	return Object.fromEntries([...total].filter(([, amount]) => amount > 0));
}

// src/resolve/resolve-target.ts
/** A target that can be deployed to, with everything filled in that the config leaves out. */
function resolveTarget({ name, config }, models) {
	const http = {
		...builtInDefaults.http,
		...config.http
	};
	const common = {
		name,
		nodes: (config.nodes ?? []).map(nodeGroup),
		autoscalingNodes: (config.autoscaling_nodes ?? []).map(nodeGroup),
		url: (config.url ?? defaultUrl(config, http)).replace(/\/+$/u, ""),
		urlHeadersEnv: config.url_headers_env ?? {}
	};
	if (config.kind === "local") return {
		...common,
		kind: "local",
		http,
		dashboardPort: config.dashboard_port ?? builtInDefaults.dashboardPort,
		environment: runsOnCpus(models) ? "cpu" : "gpu"
	};
	const address = dashboardAddress(config.address);
	const token = config.token_env === void 0 ? {} : { tokenEnv: config.token_env };
	return {
		...common,
		kind: "cluster",
		address,
		...token,
		...config.http === void 0 ? {} : { http }
	};
}
/** Nodes of one kind, with what is left out filled in. */
function nodeGroup(config) {
	return {
		count: config.count ?? builtInDefaults.node.count,
		gpus: config.gpus ?? builtInDefaults.node.gpus,
		...config.accelerator_type === void 0 ? {} : { acceleratorType: config.accelerator_type },
		...config.gpu === void 0 ? {} : { gpu: config.gpu },
		...config.gpu_memory_gib === void 0 ? {} : { gpuMemoryGib: config.gpu_memory_gib },
		...config.cpus === void 0 ? {} : { cpus: config.cpus }
	};
}
/** Serve's own address: on this machine, or on the host of the dashboard. */
function defaultUrl(config, http) {
	if (config.kind === "cluster") return `http://${new URL(config.address).hostname}:${http.port}`;
	if (http.host === "0.0.0.0") return `http://127.0.0.1:${http.port}`;
	if (http.host === "::") return `http://[::1]:${http.port}`;
	return `http://${http.host.includes(":") ? `[${http.host}]` : http.host}:${http.port}`;
}
function runsOnCpus(models) {
	return models.length > 0 && models.every((model) => model.config?.accelerator_config?.kind === "cpu");
}

// src/resolve/expand-engine-kwargs.ts
/** vLLM's own share of a whole GPU (`gpu_memory_utilization` in vLLM 0.29), taken of a part of one as well. */
const VLLM_MEMORY_SHARE = .92;
/**
* vLLM 0.29's names for a task. `score` is left to vLLM: it is a classifier for cross-encoders and an embedding for the
* other models.
*/
const taskArguments = {
	generate: { runner: "generate" },
	embed: {
		runner: "pooling",
		convert: "embed"
	},
	score: { runner: "pooling" },
	transcribe: { runner: "generate" }
};
/**
* `engine_kwargs` with what our own keys stand for, and with the commits that are known. Nothing else that the user wrote
* under `engine_kwargs` is changed.
*/
function expandEngineKwargs(model, json, pin) {
	const expanded = {
		...model.task ? taskArguments[model.task] : {},
		...model.revision && isHubId(model.model_source) ? { revision: model.revision } : {},
		...model.compile === "off" ? { enforce_eager: true } : {},
		...isSharedGpu(model) ? { gpu_memory_utilization: memoryShare(model.gpu_fraction) } : {},
		...mapAt(json, "engine_kwargs")
	};
	return pin === void 0 || isFromModelScope(json) ? expanded : pin(model.model_source, expanded);
}
/** Repositories of ModelScope have the names of the Hub's, and commits of their own (vLLM 0.29 `envs.py`). */
function isFromModelScope(json) {
	const value = mapAt(mapAt(json, "runtime_env") ?? {}, "env_vars")?.["VLLM_USE_MODELSCOPE"];
	return typeof value === "string" && /^(?:1|true)$/iu.test(value.trim());
}
/** True when each worker has less than one GPU: only then something has to be told to Ray and vLLM. */
function isSharedGpu(model) {
	return typeof model.gpu_fraction === "number" && model.gpu_fraction < 1;
}
/**
* `gpu_memory_utilization` for a share of a GPU: as much of the share as vLLM takes of a whole GPU, so that all shares
* together leave the same room for what is not counted (CUDA contexts, NCCL).
*/
function memoryShare(fraction) {
	return Number((fraction * VLLM_MEMORY_SHARE).toPrecision(3));
}

// src/resolve/source-findings.ts
/** A model whose weights cannot be found on the target: it has no source, or one that only this machine has. */
function sourceFindings(config, targetName, model) {
	const target = targetName === void 0 ? void 0 : ownEntry(config.targets, targetName);
	const source = model.json["model_source"];
	if (typeof source !== "string") {
		const where = targetName === void 0 ? "" : ` on target ${quote(targetName)}`;
		return [{
			code: "RF315",
			message: `Model ${quote(model.id)} has no model_source${where}`,
			path: ["models", model.id],
			anchor: "key",
			help: "An override with `model_source: null` takes it away. Give it another one."
		}];
	}
	if (targetName === void 0 || target?.kind !== "cluster" || !isRelativePath(source)) return [];
	return [{
		code: "RF316",
		message: `${quote(source)} is a path next to this file, which the nodes of cluster ${quote(targetName)} do not have`,
		path: writtenAt(config, targetName, model.id, ["model_source"]),
		help: "Give a Hub id, an s3://, gs:// or abfss:// address, or an absolute path that every node has."
	}];
}

// src/resolve/deployment-options.ts
/**
* Deployment options that Ray applies to running replicas. Source: the update types of Ray 2.60
* `serve/_private/config.py:DeploymentConfig` (all but `HeavyWeight`), less what is part of an application's code
* version (`serve/_private/deploy_utils.py:get_app_code_version`). Any other option restarts the replicas.
*/
const lightOptionNames = /* @__PURE__ */ new Set([
	"num_replicas",
	"autoscaling_config",
	"max_ongoing_requests",
	"max_queued_requests",
	"backpressure_config",
	"user_config",
	"graceful_shutdown_timeout_s",
	"graceful_shutdown_wait_loop_s",
	"health_check_period_s",
	"health_check_timeout_s",
	"logging_config",
	"rolling_update_percentage",
	"max_surge_percent"
]);
/** True when a change of the option restarts the replicas: every option that is not known to be light. */
function isHeavyOption(name, value) {
	if (name === "autoscaling_config") return hasPolicy(value);
	return !lightOptionNames.has(name);
}
/** A scaling policy is code, so it is part of the application's code version. */
function hasPolicy(autoscaling) {
	return typeof autoscaling === "object" && autoscaling !== null && "policy" in autoscaling;
}

// src/resolve/resolve-model.ts
/** Keys of a model that Ray's `LLMConfig` has under the same name and that need nothing added. */
const llmConfigKeys = [
	"accelerator_type",
	"accelerator_config",
	"lora_config",
	"log_engine_metrics",
	"experimental_configs",
	"callback_config"
];
/** One model with all its layers merged, as Ray gets it; `json` and `config` are the same content. */
function resolveModel(id, config, json, { configDir, pin }) {
	const engineKwargs = expandEngineKwargs(config, json, pin);
	const workers = workerCount(engineKwargs);
	const runtimeEnv = runtimeEnvOf(config, json);
	const drainTimeoutS = config.drain_timeout_s ?? builtInDefaults.model.drain_timeout_s;
	const options = {
		...deploymentOptionsOf(config, json),
		graceful_shutdown_timeout_s: drainTimeoutS
	};
	const replicas = replicaRange(config);
	return {
		id,
		aliases: config.aliases ?? builtInDefaults.model.aliases,
		strategy: config.strategy ?? builtInDefaults.model.strategy,
		task: config.task ?? builtInDefaults.model.task,
		compile: config.compile ?? builtInDefaults.model.compile,
		startupTimeoutS: config.startup_timeout_s ?? builtInDefaults.model.startup_timeout_s,
		drainTimeoutS,
		smokeTests: config.smoke_tests ?? builtInDefaults.model.smoke_tests,
		llmConfig: {
			model_loading_config: {
				model_id: id,
				model_source: placedSource(config.model_source, configDir)
			},
			...picked(json, llmConfigKeys),
			...placementOf(config, json, workers),
			...unlessEmpty("engine_kwargs", engineKwargs),
			...unlessEmpty("runtime_env", runtimeEnv),
			...unlessEmpty("deployment_config", entriesThat(options, isHeavyOption))
		},
		...isRelativePath(config.model_source) ? { relativeSource: config.model_source } : {},
		lightOptions: entriesThat(options, (name, value) => !isHeavyOption(name, value)),
		runtimeEnv,
		...typeof config.gpu_fraction === "number" ? { gpuFraction: config.gpu_fraction } : {},
		bundles: replicaBundles(config, workers),
		initialReplicas: replicas.initial,
		maxReplicas: replicas.max
	};
}
/**
* A fixed number of replicas is an autoscaler with one choice. Ray LLM gives every deployment an autoscaler that keeps
* one replica, so `num_replicas` alone changes nothing under `deployments`; and an application with and one without an
* `autoscaling_config` there are two versions of code to Ray, which restarts the model on the way from one to the other
* (Ray 2.60 `serve/_private/deploy_utils.py:get_app_code_version`).
*/
function deploymentOptionsOf(config, json) {
	const { num_replicas: replicas, ...others } = picked(json, deploymentOptionNames);
	if (config.autoscaling_config) return others;
	const fixed = replicas ?? builtInDefaults.model.num_replicas;
	return {
		autoscaling_config: {
			min_replicas: fixed,
			max_replicas: fixed
		},
		...others
	};
}
function replicaRange(config) {
	const autoscaling = config.autoscaling_config;
	if (autoscaling) {
		const initial = autoscaling.initial_replicas ?? autoscaling.min_replicas ?? 1;
		return {
			initial,
			max: Math.max(initial, autoscaling.max_replicas ?? 1)
		};
	}
	const replicas = config.num_replicas ?? builtInDefaults.model.num_replicas;
	return {
		initial: replicas,
		max: replicas
	};
}
function placementOf(config, json, workers) {
	if (config.placement_group_config || !isSharedGpu(config)) return picked(json, ["placement_group_config"]);
	return { placement_group_config: { bundles: repeated({ GPU: config.gpu_fraction }, workers) } };
}
/** Without the variable each worker asks for a whole GPU inside its bundle, and waits for ever (ray#63875). */
function runtimeEnvOf(config, json) {
	const share = isSharedGpu(config) ? { env_vars: { VLLM_RAY_PER_WORKER_GPUS: String(config.gpu_fraction) } } : {};
	return merge(mapAt(json, "runtime_env"), share);
}
function picked(map, keys) {
	return entriesThat(map, (key) => keys.includes(key));
}
function entriesThat(map, wanted) {
	return Object.fromEntries(Object.entries(map).filter(([key, value]) => wanted(key, value)));
}
function unlessEmpty(key, map) {
	return Object.keys(map).length === 0 ? {} : { [key]: map };
}

// src/cli/commands/opened-config.ts
/** Places what was found in a config. */
function openedConfig(file, config, findings) {
	const checks = config?.checks ?? {};
	const place = (more) => toDiagnostics(more, file.source, checks);
	const diagnostics = place(findings);
	const hasErrors = diagnostics.some((diagnostic) => diagnostic.severity === "error");
	return {
		...file,
		diagnostics,
		hasErrors,
		place,
		...config === void 0 ? {} : { config }
	};
}

// src/resolve/deep-freeze.ts
/** Freezes a value of plain data and all that is in it; returns the same value. */
function deepFreeze(value) {
	if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
	for (const inner of Object.values(value)) deepFreeze(inner);
	return Object.freeze(value);
}

// src/resolve/resolve.ts
/** The fleet of a config on one of its targets; without a target's name, the fleet as it is on none. */
function resolve$1(config, targetName, options) {
	const resolved = look(config, targetName, options);
	return resolved.ok ? {
		ok: true,
		fleet: deepFreeze(structuredClone(resolved.fleet))
	} : resolved;
}
/** The same for who only looks at it: parts of the fleet are the config's own, which saves the time of a copy. */
function look(config, targetName, options) {
	if (targetName === void 0) return resolveOn(config, void 0, options);
	const chosen = namedTarget(config, targetName);
	return chosen.ok ? resolveOn(config, chosen.target, options) : chosen;
}
function resolveOn(config, target, options) {
	const models = mergedModels(config, target?.config);
	const findings = models.flatMap((model) => sourceFindings(config, target?.name, model));
	if (findings.length > 0) return {
		ok: false,
		findings
	};
	return {
		ok: true,
		fleet: {
			name: config.name,
			layout: config.layout ?? builtInDefaults.layout,
			serving: { ray: config.serving?.ray ?? builtInDefaults.ray },
			gateway: resolveGateway(config, target?.config),
			models: models.flatMap((model) => resolvedModels(model, options)),
			...target === void 0 ? {} : { target: resolveTarget(target, models) }
		}
	};
}
function resolvedModels({ id, json, config }, options) {
	return config === void 0 ? [] : [resolveModel(id, config, json, options)];
}
function resolveGateway(config, target) {
	const { route_prefix: prefix, num_replicas: replicas, drain_timeout_s: drain } = mergedGateway(config, target);
	const { gateway } = builtInDefaults;
	return {
		routePrefix: typeof prefix === "string" ? prefix : gateway.route_prefix,
		numReplicas: typeof replicas === "number" ? replicas : gateway.num_replicas,
		drainTimeoutS: typeof drain === "number" ? drain : gateway.drain_timeout_s
	};
}

// src/cli/commands/open-fleet.ts
/**
* The fleet of a config without errors. `need` says whether a target has to be known (to deploy), or is taken when
* there is only one (to plan). `pin` is that of the config's lock, where it matters what is served.
*/
function openFleet(input, opened, need) {
	const { config } = opened;
	if (config === void 0 || opened.hasErrors) return {
		ok: false,
		opened,
		diagnostics: opened.diagnostics
	};
	const chosen = chooseTarget(config, input.target);
	const needed = need === "required" || input.target !== void 0;
	if (!chosen.ok && needed) return {
		ok: false,
		opened,
		diagnostics: [...opened.diagnostics, ...opened.place(chosen.findings)]
	};
	const resolved = resolve$1(config, chosen.ok ? chosen.target.name : void 0, {
		configDir: opened.configDir,
		...input.pin === void 0 ? {} : { pin: input.pin }
	});
	if (resolved.ok) return {
		ok: true,
		opened,
		fleet: resolved.fleet
	};
	return {
		ok: false,
		opened,
		diagnostics: [...opened.diagnostics, ...opened.place(resolved.findings)]
	};
}

// src/targets/folders.ts
/** `RAYFLEET_HOME` when set, else the XDG base directories (freedesktop.org, version 0.8). */
function chooseFolders(env, machine) {
	const temporary = `/tmp/rayfleet-${machine.uid}`;
	const home = absolute(env["RAYFLEET_HOME"]);
	if (home !== void 0) return {
		cache: join(home, "cache"),
		state: join(home, "state"),
		temporary
	};
	const cache = absolute(env["XDG_CACHE_HOME"]) ?? join(machine.home, ".cache");
	const state = absolute(env["XDG_STATE_HOME"]) ?? join(machine.home, ".local", "state");
	return {
		cache: join(cache, "rayfleet"),
		state: join(state, "rayfleet"),
		temporary
	};
}
/** The XDG rules say that a relative path is ignored. */
function absolute(path) {
	return path?.startsWith("/") ? path : void 0;
}

// src/targets/connect-target.ts
/** Connects the fleet's target; on a local one, Ray is installed and started when it does not run. */
async function connectTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target === void 0) return noTarget();
	const notes = aboutRayAddress(target, input.env);
	if (target.kind === "cluster") return attach(target, input, notes);
	const { ensureLocalRay } = await import("./ensure-local-ray.js");
	const ensured = await ensureLocalRay(await localContext(fleet, target, input, machine));
	if (!ensured.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...ensured.findings, ...notes]
	};
	return connectedLocally(target, ensured.value.ray, input, machine, [...ensured.value.notes, ...notes]);
}
/** Connects the fleet's target as it is: starts nothing, installs nothing and writes nothing. */
async function peekTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target === void 0) return noTarget();
	const notes = aboutRayAddress(target, input.env);
	if (target.kind === "cluster") return attach(target, input, notes);
	const { findLocalRay } = await import("./find-local-ray.js").then((chunk) => ({ findLocalRay: chunk.t }));
	const ray = await findLocalRay(await localContext(fleet, target, input, machine));
	if (!ray.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...ray.findings, ...notes]
	};
	if (ray.value !== void 0) return connectedLocally(target, ray.value, input, machine, notes);
	const message = `Nothing runs on the target ${target.name} yet: no Ray was started on this machine on port ${target.dashboardPort}.`;
	return {
		ok: false,
		reason: "absent",
		findings: [{
			code: "RF608",
			path: ["targets", target.name],
			message,
			help: "`rayfleet deploy` starts it."
		}, ...notes]
	};
}
/** Ends the Ray that was started for a local target; false when none was. A cluster is never stopped. */
async function stopTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target?.kind !== "local") return false;
	const { stopLocalRay } = await import("./stop-local-ray2.js").then((chunk) => ({ stopLocalRay: chunk.n, endProcesses: chunk.t }));
	const context = await localContext(fleet, target, input, machine);
	return await stopLocalRay({
		...context,
		stateFolder: context.folders.state,
		dashboardPort: target.dashboardPort
	});
}
function attach(target, input, notes) {
	const attached = attachCluster(target, input.env, input.rayToken);
	if (!attached.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...attached.findings, ...notes]
	};
	return {
		ok: true,
		...attached.value,
		httpUrl: target.url,
		notes
	};
}
async function connectedLocally(target, ray, input, machine, notes) {
	const { state } = chooseFolders(input.env, machine.machine ?? await thisMachine());
	const { address, token } = ray;
	const packagesFolder = join(state, "packages");
	return {
		ok: true,
		address,
		token,
		httpUrl: target.url,
		packagesFolder,
		local: ray,
		notes
	};
}
async function localContext(fleet, target, input, on) {
	const machine = on.machine ?? await thisMachine();
	const hubToken = [input.hfToken, input.env["HF_TOKEN"]].find((token) => token !== void 0 && token !== "");
	return {
		fleet: fleet.name,
		target,
		ray: fleet.serving.ray,
		env: input.env,
		...hubToken === void 0 ? {} : { hubToken },
		folders: chooseFolders(input.env, machine),
		machine,
		transport: on.transport,
		clock: on.clock,
		signal: input.signal,
		log: input.log
	};
}
/** Ray's own tools take their cluster from this variable; a deploy goes where the config says. */
function aboutRayAddress(target, env) {
	if ((env["RAY_ADDRESS"] ?? "") === "") return [];
	const message = `RAY_ADDRESS is set in the environment and not used: the target ${target.name} says where to deploy.`;
	return [{
		code: "RF643",
		path: ["targets", target.name],
		message
	}];
}
function noTarget() {
	return {
		ok: false,
		reason: "unusable",
		findings: [{
			code: "RF657",
			path: ["targets"],
			message: "No target is chosen, so there is nowhere to deploy to.",
			help: "Add a target under `targets:`; with several, name one with --target."
		}]
	};
}
/** Loaded for local targets only: a cluster is asked without looking at this machine. */
async function thisMachine() {
	return (await import("./this-machine.js")).thisMachine();
}

// src/deploy/progress.ts
/** How long a wait may be silent, in milliseconds. */
const HEARTBEAT_MS = 15e3;
/**
* Passes a message on when it changes, and again with the time waited when nothing new was said for a while, so that
* a log always tells what is being waited for.
*/
function quietProgress(progress, clock) {
	let last = "";
	let since = clock.now();
	let spokenAt = clock.now();
	return (message) => {
		const now = clock.now();
		if (message !== last) {
			last = message;
			since = now;
			spokenAt = now;
			progress(message);
			return;
		}
		if (now - spokenAt < HEARTBEAT_MS) return;
		spokenAt = now;
		progress(`${message} (${Math.round((now - since) / 1e3)} s so far)`);
	};
}

// src/ray/request.ts
const DEFAULT_TIMEOUT_S = 60;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 250;
/** Far above any real answer; keeps a wrong address from filling the memory. */
const MAX_ANSWER_BYTES = 67108864;
/** Sends one request and resolves with the body. Rejects with a `RayError`, or the signal's reason when aborted. */
async function requestRay(options, asked) {
	const attempts = asked.repeatable ? ATTEMPTS : 1;
	for (let attempt = 1;; attempt += 1) try {
		return await requestOnce(options, asked);
	} catch (error) {
		if (attempt >= attempts || !isTransient(error)) throw error;
		await options.clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), options.signal);
	}
}
async function requestOnce(options, asked) {
	const timeoutS = options.timeoutS ?? DEFAULT_TIMEOUT_S;
	const timeout = AbortSignal.timeout(timeoutS * 1e3);
	let answer;
	let text;
	try {
		answer = await options.transport({
			method: asked.method,
			url: options.address + asked.path,
			headers: headersOf(options, asked),
			...bodyOf(asked),
			signal: options.signal === void 0 ? timeout : AbortSignal.any([options.signal, timeout])
		});
		text = await readText(answer);
	} catch (cause) {
		options.signal?.throwIfAborted();
		if (cause instanceof RayError) throw cause;
		if (timeout.aborted) throw new RayError("timeout", `Ray did not answer within ${timeoutS} s (${asked.doing})`, { cause });
		throw new RayError("unreachable", `Ray does not answer at ${new URL(options.address).origin} (${asked.doing})`, { cause });
	}
	if (answer.status >= 200 && answer.status < 300) return text;
	throw refusal(answer.status, text, asked);
}
function bodyOf(asked) {
	if (asked.json !== void 0) return { body: JSON.stringify(asked.json) };
	return asked.bytes === void 0 ? {} : { body: asked.bytes };
}
function headersOf(options, asked) {
	return {
		...authorization(options.token),
		...asked.json === void 0 ? {} : { "content-type": "application/json" },
		...asked.bytes === void 0 ? {} : { "content-type": "application/octet-stream" }
	};
}
async function readText(answer) {
	const decoder = new TextDecoder();
	let text = "";
	let bytes = 0;
	for await (const chunk of answer.body) {
		bytes += chunk.byteLength;
		if (bytes > MAX_ANSWER_BYTES) throw new RayError("unreadable", "The answer is too long to be Ray's");
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
}
function refusal(status, text, asked) {
	const detail = sanitizeMessage(text);
	const said = detail === "" ? "" : `: ${detail}`;
	const kinds = {
		401: "unauthorized",
		403: "forbidden",
		404: "not_found"
	};
	if (status >= 300 && status < 400) return new RayError("unreadable", `The answer is a redirect, which Ray never sends (${asked.doing})`, { status });
	const kind = kinds[status] ?? (status >= 500 ? "server" : "refused");
	return new RayError(kind, `Ray answered ${status} (${asked.doing})${said}`, {
		status,
		detail
	});
}
function isTransient(error) {
	if (!(error instanceof RayError)) return false;
	return error.kind === "unreachable" || error.status === 502 || error.status === 503 || error.status === 504;
}

// src/ray/exact-json.ts
/**
* Parses JSON so that writing it again gives the same numbers digit for digit: `1.0` stays `1.0`. Ray hashes an
* application's arguments as text, so an application that is sent back with `1` for `1.0` would be built again and all
* its replicas restarted. Only for carrying along: such numbers are opaque objects.
*/
function parseExactly(text) {
	return JSON.parse(text, (_key, value, ...[context]) => {
		const source = context?.source;
		return typeof value === "number" && source !== void 0 && String(value) !== source ? JSON.rawJSON(source) : value;
	});
}

// src/ray/serve-details.ts
const replica = objectOf({
	replica_id: text,
	state: text,
	actor_name: nullish(text),
	actor_id: nullish(text),
	worker_id: nullish(text),
	node_id: nullish(text),
	pid: nullish(number),
	start_time_s: nullish(number)
});
const deployment = objectOf({
	name: text,
	status: text,
	status_trigger: or(text, ""),
	message: or(text, ""),
	target_num_replicas: nullish(number),
	replicas: or(listOf(replica), []),
	recent_dead_replicas: or(listOf(replica), [])
});
/** What Ray leaves out has its default. Not for sending back: that is `verbatim`. */
const deployedConfig = objectOf({
	name: or(text, "default"),
	route_prefix: or(nullable(text), "/"),
	import_path: text
}, {
	runtime_env: anyObject,
	args: anyObject,
	deployments: listOf(anyObject)
});
const application = objectOf({
	name: text,
	route_prefix: nullish(text),
	status: text,
	message: or(text, ""),
	last_deployed_time_s: nullish(number),
	source: nullish(text),
	deployed_app_config: nullish(deployedConfig),
	deployments: or(mapOf(deployment), {})
});
const serveDetails = objectOf({
	controller_info: nullish(anyObject),
	proxy_location: nullish(text),
	http_options: nullish(anyObject),
	grpc_options: nullish(anyObject),
	target_capacity: nullish(number),
	applications: or(mapOf(application), {})
});
const entriesOnly = objectOf({ applications: or(mapOf(objectOf({ deployed_app_config: nullish(anyObject) })), {}) });
/** Reads the answer, and each application's own entry once more so that it can be sent back unchanged. */
function parseServeDetails(answer) {
	const details = read(serveDetails, JSON.parse(answer));
	let entries;
	const withEntries = Object.entries(details.applications).map(([name, one]) => {
		const verbatim = () => {
			entries ??= read(entriesOnly, parseExactly(answer)).applications;
			return ownEntry(entries, name)?.deployed_app_config ?? void 0;
		};
		return [name, Object.defineProperty({ ...one }, "verbatim", {
			get: verbatim,
			enumerable: true
		})];
	});
	return {
		...details,
		applications: Object.fromEntries(withEntries)
	};
}

// src/ray/client.ts
/** Loaded when it is asked: `status` needs none of it, and has to start fast. */
function stateApi() {
	return import("./state-api.js");
}
const PACKAGE_PATH = "/api/packages/gcs/";
function createRayClient(options) {
	const request = (asked) => requestRay(options, asked);
	const read = async (path, doing, schemaOf) => {
		const api = await stateApi();
		const answer = await request({
			method: "GET",
			path,
			doing,
			repeatable: true
		});
		return understood(doing, () => api.parseAnswer(answer, schemaOf(api)));
	};
	const rows = (kind, ended, rowOf) => read(rowsPath(kind, ended), `listing ${kind.replace("_", " ")}`, (api) => api.stateRows(rowOf(api)));
	return {
		address: options.address,
		version: () => read("/api/version", "asking for Ray's version", (api) => api.VersionSchema),
		async serveDetails() {
			const doing = "reading the live applications";
			const text = await request({
				method: "GET",
				path: APPLICATIONS_PATH,
				doing,
				repeatable: true
			});
			return understood(doing, () => parseServeDetails(text));
		},
		async putApplications(config) {
			await request({
				method: "PUT",
				path: APPLICATIONS_PATH,
				doing: "sending the wanted applications",
				json: config
			});
		},
		placementGroups: () => rows("placement_groups", "REMOVED", (api) => api.PlacementGroupSchema),
		actors: () => rows("actors", "DEAD", (api) => api.ActorSchema),
		nodes: () => rows("nodes", "DEAD", (api) => api.NodeSchema),
		listLogs(nodeId, glob) {
			const query = new URLSearchParams({
				node_id: nodeId,
				glob
			});
			return read(`/api/v0/logs?${query.toString()}`, "listing log files", (api) => api.LogListSchema);
		},
		readLog(nodeId, filename, lines) {
			const query = new URLSearchParams({
				node_id: nodeId,
				filename,
				lines: String(lines)
			});
			return request({
				method: "GET",
				path: `/api/v0/logs/file?${query.toString()}`,
				doing: "reading a log",
				repeatable: true
			});
		},
		async submitJob(job) {
			await request({
				method: "POST",
				path: "/api/jobs/",
				doing: "submitting a job",
				json: job
			});
		},
		async jobs() {
			return (await read("/api/jobs/", "listing jobs", (api) => api.JobListSchema)).flatMap(({ submission_id: id, status, metadata }) => typeof id === "string" ? [{
				submission_id: id,
				status,
				metadata: metadata ?? {}
			}] : []);
		},
		async stopJob(id) {
			await request({
				method: "POST",
				path: `${jobPath(id)}/stop`,
				doing: "stopping a job"
			});
		},
		async deleteJob(id) {
			await request({
				method: "DELETE",
				path: jobPath(id),
				doing: "deleting a job"
			});
		},
		async hasPackage(name) {
			const path = PACKAGE_PATH + encodeURIComponent(name);
			return await orUndefined(request({
				method: "GET",
				path,
				doing: "looking for a package",
				repeatable: true
			})) !== void 0;
		},
		async uploadPackage(name, bytes) {
			const path = PACKAGE_PATH + encodeURIComponent(name);
			await request({
				method: "PUT",
				path,
				doing: "uploading a package",
				bytes,
				repeatable: true
			});
		}
	};
}
/** Without what has ended: Ray lists at most 10,000 rows, and keeps far more dead actors on a cluster that lives long. */
function rowsPath(kind, ended) {
	const query = new URLSearchParams({
		detail: "1",
		limit: "10000"
	});
	query.append("filter_keys", "state");
	query.append("filter_predicates", "!=");
	query.append("filter_values", ended);
	return `/api/v0/${kind}?${query.toString()}`;
}
function jobPath(id) {
	return `/api/jobs/${encodeURIComponent(id)}`;
}
/** Not there is an answer, not a failure. */
async function orUndefined(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof RayError && error.kind === "not_found") return void 0;
		throw error;
	}
}
function understood(doing, parsing) {
	try {
		return parsing();
	} catch (cause) {
		const where = cause instanceof Unreadable ? `not understood at ${cause.where}` : "not JSON";
		throw new RayError("unreadable", `Ray's answer is ${where} (${doing})`, { cause });
	}
}

// src/ray/serve-deploy-config.ts
/**
* The body that starts these applications on a fresh cluster, as Ray's own `serve deploy` takes it. On a cluster of
* others its proxies are left as they are.
*/
function serveDeployConfig(fleet, applications) {
	return {
		...serveOptions(fleet),
		applications
	};
}
/** Options with which Serve is started; on a cluster of others only what the config says. */
function serveOptions(fleet) {
	const { target } = fleet;
	if (target?.http === void 0) return {};
	const { host, port } = target.http;
	return {
		...target.kind === "local" ? { proxy_location: "HeadOnly" } : {},
		http_options: {
			host,
			port
		}
	};
}

// src/cli/commands/connection.ts
/** What the deploy works with on a target that is connected. */
function clusterContext({ fleet, target, connected, endpoint }, input, machine) {
	const client = createRayClient({
		address: connected.address,
		transport: machine.transport,
		clock: machine.clock,
		...connected.token === void 0 ? {} : { token: connected.token }
	});
	const progress = quietProgress(input.log, machine.clock);
	const failedBuilds = /* @__PURE__ */ new Set();
	return {
		client,
		clock: machine.clock,
		fetch: machine.fetch,
		signal: input.signal,
		progress,
		endpoint,
		autoscaling: target.autoscalingNodes.length > 0,
		mutate: async (change, signal) => {
			const { mutateApplications } = await import("./mutate.js");
			const { thisProcess } = await import("./lease-holder.js");
			const writing = {
				owner: fleet.name,
				holder: thisProcess,
				clock: machine.clock,
				progress,
				failedBuilds
			};
			return mutateApplications(client, {
				...writing,
				serveOptions: serveOptions(fleet),
				signal
			}, change);
		}
	};
}
/** The gateway as clients reach it, with the headers that its front door asks for. */
function endpointOf(fleet, target, env) {
	const prefix = fleet.gateway.routePrefix === "/" ? "" : fleet.gateway.routePrefix;
	const headers = {};
	for (const [header, variable] of Object.entries(target.urlHeadersEnv)) {
		const value = ownEntry(env, variable);
		if (value !== void 0 && value !== "") headers[header] = value;
	}
	return {
		url: target.url + prefix,
		headers
	};
}
/** What an unusable cluster means for the user, with the key to look at. */
function rayFinding(error, target) {
	const path = ["targets", target.name];
	if (error.kind === "unauthorized" || error.kind === "forbidden") return {
		code: "RF602",
		message: error.message,
		path: target.kind === "cluster" ? [...path, "token_env"] : path,
		help: "token_env names the environment variable that holds the cluster's token."
	};
	return {
		code: "RF601",
		message: error.message,
		path: target.kind === "cluster" ? [...path, "address"] : path,
		help: "Check that the cluster runs and that this machine reaches it."
	};
}

// src/cli/commands/on-target.ts
/** Opens the config, connects its target and runs `work`; what goes wrong on the way there is a result, too. */
async function onTarget(options, input, machine, work) {
	const { command } = options;
	const opened = input.opened ?? await openWhole(command, input);
	const pin = options.lock === true ? await pinOf(opened, input) : void 0;
	const fleet = openFleet({
		...input,
		pin
	}, opened, "required");
	if (!fleet.ok) return invalidConfig(command, opened, fleet.diagnostics);
	const { target } = fleet.fleet;
	if (target === void 0) return invalidConfig(command, opened);
	const stopped = (reasonCode, found) => ({
		...invalidConfig(command, opened, [...opened.diagnostics, ...found]),
		reason_code: reasonCode,
		target: target.name
	});
	const connected = await (options.mode === "start" ? connectTarget : peekTarget)(fleet.fleet, input, machine);
	if (!connected.ok) return stopped(connected.reason === "absent" ? "not-deployed" : "target-not-usable", opened.place(connected.findings));
	const endpoint = endpointOf(fleet.fleet, target, input.env);
	for (const secret of [connected.token, ...Object.values(endpoint.headers)]) if (secret !== void 0) input.mask?.(secret);
	try {
		const cluster = clusterContext({
			fleet: fleet.fleet,
			target,
			connected,
			endpoint
		}, input, machine);
		const packages = options.packages ? await packagesOf(cluster, connected, options.mode) : NO_PACKAGES;
		return await work({
			opened,
			fleet: fleet.fleet,
			target,
			connected,
			cluster,
			packages,
			context: contextOf(cluster, fleet.fleet, packages),
			notes: [...opened.diagnostics, ...opened.place(connected.notes)]
		});
	} catch (error) {
		if (!(error instanceof RayError)) throw error;
		return stopped("cluster-not-usable", opened.place([rayFinding(error, target)]));
	}
}
/** Loaded when it is needed: `status` has to start fast. */
async function openWhole(command, input) {
	const { openConfig } = await import("./check.js").then((chunk) => ({ openLoaded: chunk.a, openConfig: chunk.i, openText: chunk.o }));
	return openConfig({
		...input,
		...command === "deploy" ? { fit: "known" } : {}
	});
}
/** Loaded by the commands that need it alone. */
async function pinOf(opened, { workspace }) {
	const { lockedCommits } = await import("./locked-commits.js").then((chunk) => ({ lockedCommits: chunk.n, commitsInText: chunk.t }));
	return lockedCommits(opened.configDir, workspace)?.pin;
}
const NO_PACKAGES = {
	builder: "",
	gateway: ""
};
/** Loaded when they are needed, too. */
async function packagesOf(cluster, connected, mode) {
	const { providePackages } = await import("./packages.js");
	return providePackages(cluster.client, connected.packagesFolder, mode);
}

// src/cli/commands/not-serving.ts
/** The result of a command that needs a live fleet and finds none. */
function notServing(reached, reasonCode, findings, command = "status") {
	const diagnostics = [...reached.notes, ...reached.opened.place(findings)];
	return {
		schema_version: 1,
		command,
		ok: false,
		decision: command === "rollback" ? "refused" : "not_deployed",
		reason_code: reasonCode,
		fleet: reached.fleet.name,
		target: reached.target.name,
		endpoint_url: reached.context.endpoint.url,
		diagnostics,
		release: null,
		timings: []
	};
}

// src/diagnostics/render/json.ts
/**
* JSON for programs, safe on the standard output of a GitHub job: `##[` is written with an escape that means the same,
* and so are characters that end a line or turn the writing direction.
*/
function renderJson(value) {
	return `${JSON.stringify(value, null, 2).replaceAll("##[", String.raw`##\u005b`).replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, escaped)}\n`;
}
function escaped(character) {
	return String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/cli/print.ts
/** Prints how a command went, in the format that was asked for. */
async function print(printed, format, asked, terminal) {
	const { result, text } = printed;
	switch (format) {
		case "json":
			if (text === void 0) return terminal.stdout(renderJson(result));
			break;
		case "github": {
			const diagnostics = inRepository(result.diagnostics, terminal.cwd);
			if (!fitAnnotations(diagnostics)) terminal.stderr(renderPretty(diagnostics, []));
			return terminal.stdout(renderGithub(diagnostics));
		}
		case "sarif": {
			const { sarifLog } = await import("./sarif.js");
			const diagnostics = inRepository(result.diagnostics, terminal.cwd);
			return terminal.stdout(renderJson(sarifLog(diagnostics, { version: packageVersion() })));
		}
		case "markdown": {
			const { markdownReport } = await import("./markdown-report.js");
			return terminal.stdout(markdownReport(result));
		}
	}
	printPretty(printed, asked, terminal);
}
/** Colour is for terminals, and for those who ask for it; NO_COLOR is heard. */
function hasColour(asked, terminal) {
	return (terminal.isTerminal || asked.options.color === true) && (terminal.env["NO_COLOR"] ?? "") === "";
}
function printPretty({ result, sources, text }, asked, terminal) {
	const messages = renderPretty(result.diagnostics, sources, { colour: hasColour(asked, terminal) });
	if (text !== void 0) {
		terminal.stderr(messages);
		terminal.stdout(text);
		return;
	}
	terminal.stdout((result.fixed ?? []).map(fixedLine).join(""));
	const told = new Set(result.diagnostics.map(({ file }) => file));
	const fine = result.ok ? sources.filter(({ file }) => !told.has(file)) : [];
	terminal.stdout(fine.map(({ file }) => `${neutralLine(file)}: no problems\n`).join("") + messages);
	const fixable = result.diagnostics.filter(({ edits }) => edits !== void 0).length;
	if (fixable > 0 && asked.command === "validate" && result.fixed === void 0) terminal.stdout(`${fixable === 1 ? "1 can" : `${fixable} can`} be mended with --fix\n`);
}
function fixedLine({ file, range, code, message }) {
	const place = range === void 0 ? file : `${file}:${range.start.line}:${range.start.column}`;
	return `${neutralLine(`${place} fixed ${code} ${message}`)}\n`;
}
/** GitHub wants paths that start at the root of the repository, wherever in it the program runs. */
function inRepository(diagnostics, cwd) {
	const root = repositoryRoot(cwd);
	if (root === void 0 || root === cwd) return diagnostics;
	const shown = (file) => {
		const path = relative(root, resolve(cwd, file));
		return isAbsolute(path) || path.startsWith("..") ? file : path.split(sep).join("/");
	};
	return diagnostics.map((diagnostic) => {
		const related = diagnostic.related?.map((one) => one.file === void 0 ? one : {
			...one,
			file: shown(one.file)
		});
		return {
			...diagnostic,
			file: shown(diagnostic.file),
			...related === void 0 ? {} : { related }
		};
	});
}

// src/cli/render-result.ts
const EFFECTS = {
	nothing: "nothing to do",
	in_place: "change in place",
	start: "start",
	blue_green: "start beside and switch",
	recreate: "stop, then start",
	remove: "remove"
};
const OUTCOMES = {
	passed: "No problems.",
	deployed: "Deployed.",
	unchanged: "Nothing to change.",
	rolled_back: "Failed: the new version was taken back, and what was live serves.",
	failed: "Failed.",
	superseded: "Not deployed: a newer commit is live.",
	refused: "Refused: nothing was changed.",
	cancelled: "Cancelled.",
	serving: "All models serve.",
	degraded: "Not everything serves.",
	not_deployed: "Not deployed.",
	removed: "Removed."
};
/** A result for people, without its diagnostics: plan, models, smoke tests, and how it ended. */
function renderResult(result) {
	const parts = [];
	if (result.plan !== void 0 && result.plan.steps.length > 0) parts.push(planLines(result.plan));
	if (result.smoke !== void 0 && result.smoke.length > 0) parts.push(result.smoke.map(smokeLine).join("\n"));
	if (result.models !== void 0 && result.models.length > 0) parts.push(modelLines(result));
	const outcome = ownEntry(OUTCOMES, result.decision) ?? result.decision;
	const where = result.endpoint_url !== void 0 && result.ok && result.models !== void 0 ? ` ${result.endpoint_url}/v1` : "";
	parts.push(outcome + where);
	return neutralText(`${parts.join("\n\n")}\n`);
}
function planLines(plan) {
	const names = plan.steps.map((step) => step.model ?? (step.effect === "remove" ? step.app : "gateway"));
	const width = Math.max(...names.map((name) => name.length));
	const rows = plan.steps.map((step, index) => `  ${(names[index] ?? "").padEnd(width)}  ${EFFECTS[step.effect].padEnd(23)}  ${why(step)}`);
	return [`Plan ${plan.digest.slice(0, 12)}`, ...rows].join("\n");
}
function why({ reason, untracked }) {
	return untracked === void 0 ? reason : `${reason}; ${UNTRACKED}: ${untracked.join(", ")}`;
}
function smokeLine(result) {
	const name = result.index === null ? result.kind : `${result.kind} ${result.index + 1}`;
	const numbers = [
		...result.ttftS === void 0 ? [] : [`first token ${result.ttftS.toFixed(2)} s`],
		`${result.latencyS.toFixed(2)} s`,
		...result.completionTokens === void 0 ? [] : [`${result.completionTokens} tokens`]
	];
	return `  ${result.ok ? "ok  " : "FAIL"}  ${result.model}  ${name}  ${numbers.join(", ")}`;
}
function modelLines(result) {
	const models = result.models ?? [];
	const width = Math.max(...models.map((model) => model.model.length));
	return models.map((model) => {
		const eager = model.eagerFallback === true ? ", without compilation" : "";
		const started = model.startedInS === void 0 ? "" : `, started in ${Math.round(model.startedInS)} s`;
		return `  ${model.model.padEnd(width)}  ${model.state}${started}${eager}`;
	}).join("\n");
}

// src/cli/commands/status.ts
const NO_PLAN = {
	digest: "",
	base: "live",
	steps: []
};
/** What serves now: as Ray says, or with `probe` as the models answer. */
function status(input, machine, probe) {
	return onTarget({
		command: "status",
		mode: "look",
		packages: false
	}, input, machine, async (reached) => {
		const details = await reached.cluster.client.serveDetails();
		if (reached.fleet.layout === "single_app") {
			const { singleAppStatus } = await import("./single-app-status.js");
			const single = await singleAppStatus(reached, details, probe);
			return single === void 0 ? notServing(reached, "not-deployed", [notDeployed(reached)]) : resultOf(reached, single, null);
		}
		const live = readLiveFleet(reached.fleet.name, details);
		const { release } = live.record;
		if (live.unreadable !== void 0) return notServing(reached, "record-unreadable", [unreadable(live.unreadable)]);
		if (release === null) return notServing(reached, "not-deployed", [notDeployed(reached)]);
		return resultOf(reached, probe ? await probed(reached, release) : listed(reached, release, live, details), release);
	});
}
function resultOf(reached, seen, release) {
	const ok = seen.models.every((model) => model.state === "serving") && seen.findings.length === 0;
	return {
		schema_version: 1,
		command: "status",
		ok,
		decision: ok ? "serving" : "degraded",
		reason_code: ok ? "serving" : "not-answering",
		fleet: reached.fleet.name,
		target: reached.target.name,
		endpoint_url: reached.context.endpoint.url,
		diagnostics: [...reached.notes, ...reached.opened.place(seen.findings)],
		release,
		models: seen.models,
		smoke: seen.smoke,
		timings: []
	};
}
async function probed(reached, release) {
	const { answeringModels } = await import("./answering-models2.js").then((chunk) => ({ answeringModels: chunk.t }));
	return answeringModels({
		...reached.cluster,
		signal: reached.context.signal
	}, release, NO_PLAN);
}
/** By Ray's word. It calls a dead engine healthy for up to a minute. */
function listed(reached, release, live, details) {
	const findings = [];
	const models = [];
	for (const [id, model] of Object.entries(release.models)) {
		const application = ownEntry(details.applications, model.app);
		const state = application?.status === "RUNNING" ? "serving" : "down";
		const eager = model.eager_fallback === true ? { eagerFallback: true } : {};
		models.push({
			model: id,
			state,
			app: model.app,
			effect: "nothing",
			...eager
		});
		if (state === "serving") continue;
		const said = sanitizeMessage(application?.message ?? "");
		const what = application === void 0 ? "is not on the cluster" : `is ${application.status}`;
		findings.push({
			code: "RF681",
			message: `${id} ${what}${said === "" ? "" : `: ${said}`}`,
			path: ["models", id]
		});
	}
	const gateway = live.base.gateway?.status ?? "not there";
	if (gateway !== "RUNNING") {
		const name = gatewayApplicationName(reached.fleet.name);
		findings.push({
			code: "RF671",
			message: `The gateway ${name} is ${gateway}`,
			path: ["gateway"]
		});
	}
	return {
		models,
		smoke: [],
		findings
	};
}
function notDeployed(reached) {
	return {
		code: "RF608",
		message: `The fleet ${reached.fleet.name} is not deployed on ${reached.target.name}`,
		path: ["targets", reached.target.name],
		help: "Deploy it with: rayfleet deploy"
	};
}
function unreadable(problem) {
	return {
		code: "RF606",
		message: `What is live cannot be read: ${problem}`,
		path: ["name"]
	};
}

// src/cli/look-at-live.ts
/** The part of `status` that is loaded while Ray answers. */
async function lookAtLive({ asked, format, input, read, file, transport }) {
	const opened = openedConfig(file, read.config, read.findings);
	const machine = {
		...commandMachine,
		transport
	};
	const result = await status({
		...input,
		opened
	}, machine, asked.options.probe === true);
	const sources = [opened.source];
	return format === "pretty" ? {
		result,
		sources,
		text: renderResult(result)
	} : {
		result,
		sources
	};
}

export { definitionOf as $, sanitizeMessage as A, findWritten as B, checkObjects as C, invalidConfig as D, smokeTestKinds as E, Unreadable as F, isRelativePath as G, lookUp as H, GATEWAY_DEPLOYMENT as I, mergedGateway as J, placedSource as K, gatewayApplication as L, readLiveFleet as M, applicationsOf as N, fitResult as O, ownerOf as P, hasConfigShape as Q, gatewayApplicationName as R, whereOf as S, modelsIn as T, writtenAt as U, layerPaths as V, isHubId as W, builtInDefaults as X, mergedModels as Y, DEFAULT_RAY as Z, nodeGroup as _, renderJson as a, renderGithub as at, namedTarget as b, serveDeployConfig as c, mayBeOverridden as ct, openFleet as d, docsAddress as dt, configShape as et, look as f, applyEdits as ft, isSharedGpu as g, withUntracked as gt, sourceFindings as h, hasChanges as ht, print as i, fitAnnotations as it, contextOf as j, cleanLogText as k, createRayClient as l, severityOf as lt, resolveModel as m, UNTRACKED as mt, renderResult as n, renderPretty as nt, notServing as o, toDiagnostics as ot, openedConfig as p, editsOverlap as pt, mapAt as q, hasColour as r, summary as rt, onTarget as s, isKnownCode as st, lookAtLive as t, modelKeys as tt, stopTarget as u, codes as ut, acceleratorKind as v, isModelPath as w, shapeOf as x, workerCount as y, OWNER_VARIABLE as z };