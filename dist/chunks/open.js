import { n as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as RayError } from "./ray-error.js";
const { basename, dirname, isAbsolute, join, relative, resolve, sep } = process.getBuiltinModule("node:path");
const { closeSync, constants, existsSync, fstatSync, globSync, openSync, readFileSync, readdirSync, realpathSync } = process.getBuiltinModule("node:fs");
const { fileURLToPath } = process.getBuiltinModule("node:url");
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
const { parseArgs, styleText } = process.getBuiltinModule("node:util");

// src/cli/package-file.ts
/** Reads a file of the package, from the bundle in `dist/` as well as from `src/`. */
function readPackageFile(path) {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (true) try {
		return readFileSync(join(folder, path), "utf8");
	} catch (cause) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error(`The package is not complete: ${path} is missing`, { cause });
		folder = parent;
	}
}
/** The version in the package's manifest. */
function packageVersion() {
	const manifest = JSON.parse(readPackageFile("package.json"));
	return typeof manifest === "object" && manifest !== null && "version" in manifest && typeof manifest.version === "string" ? manifest.version : "unknown";
}

// src/cli/system-clock.ts
/** The clock of the machine. */
const systemClock = {
	now: () => Date.now(),
	async sleep(ms, signal) {
		await setTimeout(ms, void 0, signal === void 0 ? {} : { signal }).catch((error) => {
			signal?.throwIfAborted();
			throw error;
		});
	}
};

// src/diagnostics/token-shapes.ts
/** What secrets look like. None of these is ever printed: code frames and messages show the shape's name instead. */
const tokenShapes = [
	{
		name: "a Hugging Face token",
		pattern: String.raw`hf_[A-Za-z0-9]{16,}`
	},
	{
		name: "a Hugging Face organisation token",
		pattern: String.raw`api_org_[A-Za-z0-9]{16,}`
	},
	{
		name: "a GitHub token",
		pattern: String.raw`gh[pousr]_[A-Za-z0-9]{20,}`
	},
	{
		name: "a GitHub token",
		pattern: String.raw`github_pat_[A-Za-z0-9_]{20,}`
	},
	{
		name: "a GitLab token",
		pattern: String.raw`glpat-[A-Za-z0-9_-]{20,}`
	},
	{
		name: "an API key",
		pattern: String.raw`sk-(?:(?:proj|ant|svcacct|admin|or|lf)-[A-Za-z0-9_-]{16,}|[A-Za-z0-9]{20,})`
	},
	{
		name: "an AWS access key",
		pattern: String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])`
	},
	{
		name: "a Google API key",
		pattern: String.raw`AIza[A-Za-z0-9_-]{35}`
	},
	{
		name: "a Slack token",
		pattern: String.raw`xox[abprs]-[A-Za-z0-9-]{10,}`
	},
	{
		name: "a JSON web token",
		pattern: String.raw`eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*`
	},
	{
		name: "a private key",
		pattern: String.raw`-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----`
	}
];
const anyToken = new RegExp(`(?<![A-Za-z0-9])(?:${tokenShapes.map((shape) => `(${shape.pattern})`).join("|")})`, "gu");
/** Everything in a text that has the shape of a secret. */
function findTokens(text) {
	const found = [];
	for (const match of text.matchAll(anyToken)) {
		const index = match.slice(1).findIndex((group) => group !== void 0);
		const name = tokenShapes[index]?.name ?? "a token";
		found.push({
			name,
			text: match[0],
			start: match.index,
			end: match.index + match[0].length
		});
	}
	return found;
}
/** The text with each secret replaced. */
function withoutTokens(text) {
	return text.replace(anyToken, "***");
}
/** The text with each secret replaced by as many stars as it has characters, so that columns stay. */
function withTokensStarred(text) {
	return text.replace(anyToken, (token) => "*".repeat(token.length));
}

// src/diagnostics/quote.ts
const MAX_LENGTH$1 = 80;
/** Text of a user inside a message: in double quotes, escaped, and cut when it is long. */
function quote(text) {
	const shown = withoutTokens(text);
	return JSON.stringify(shown.length > MAX_LENGTH$1 ? `${shown.slice(0, MAX_LENGTH$1)}…` : shown);
}
/** `a`, `a or b`, `a, b or c`. */
function orList(words) {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// src/diagnostics/render/neutral.ts
const CONTROL$1 = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/**
* One line of output that holds text of a user, made harmless: control characters and those that turn the writing
* direction are shown as escapes, and nothing in it is a workflow command to a GitHub runner, which takes `::name::` at
* the start of a line and `##[name]` anywhere.
*/
function neutralLine(line) {
	const shown = line.replace(/\t/gu, " ").replace(CONTROL$1, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).replaceAll("##[", "##​[");
	return /^\s*::/u.test(shown) ? shown.replace("::", ":​:") : shown;
}
/** Several lines, each made harmless. */
function neutralText(text) {
	return text.split(/\r\n|\n|\r/u).map(neutralLine).join("\n");
}

// src/diagnostics/lines.ts
function linesOf(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return {
		text,
		starts
	};
}
function positionAt(lines, offset) {
	let low = 0;
	let high = lines.starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((lines.starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (lines.starts[low] ?? 0) + 1
	};
}
/** The offset of a position; positions behind the end of the text are its end. */
function offsetAt(lines, position) {
	const start = lines.starts[position.line - 1] ?? lines.text.length;
	return Math.min(start + position.column - 1, lines.text.length);
}
/** The span as a range, over as many lines as it has. */
function fullRangeOf(lines, span) {
	return {
		start: positionAt(lines, span.start),
		end: positionAt(lines, span.end)
	};
}
/** The span as a range within one line: what goes on in the next lines is cut off, and so is white space at the end. */
function rangeOf(lines, span) {
	const newline = lines.text.indexOf("\n", span.start);
	const next = newline === -1 ? lines.text.length : newline;
	const lineEnd = lines.text.charAt(next - 1) === "\r" ? next - 1 : next;
	const start = Math.min(span.start, lineEnd);
	const length = lines.text.slice(start, Math.max(start, Math.min(span.end, lineEnd))).trimEnd().length;
	return {
		start: positionAt(lines, start),
		end: positionAt(lines, start + length)
	};
}
/** A line without its end, counted from 1. */
function lineAt(lines, line) {
	const start = lines.starts[line - 1];
	if (start === void 0) return void 0;
	const next = lines.starts[line];
	return lines.text.slice(start, next === void 0 ? void 0 : next - 1).replace(/\r$/u, "");
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
		...entry$2("Revision can move", "A branch or tag names other content when its owner pushes, and a restart then serves it. A commit never changes."),
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
	const cut = from > 0 ? "…" : "";
	const shown = neutralLine(cut + starred.slice(from, from + MAX_WIDTH) + (starred.length > from + MAX_WIDTH ? "…" : ""));
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
	return neutralLine((from > 0 ? "…" : "") + shown + (starred.length > from + MAX_WIDTH ? "…" : ""));
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
const words$1 = {
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
	const output = [`${neutralText(place)} ${style.severity(severity, `${words$1[severity]} ${diagnostic.code}`)} ${neutralText(diagnostic.message)}`];
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
		if (count > 0) parts.push(`${count} ${words$1[severity]}${count === 1 ? "" : "s"}`);
	}
	return parts.join(", ");
}

// src/diagnostics/source.ts
/** A source without content, for messages that belong to no place in a file. */
function emptySource(file) {
	return {
		file,
		text: "",
		locate: () => void 0
	};
}

// src/cli/commands/merged-result.ts
/** From bad to good: the first of these that any config has is the outcome of all. */
const WORST_FIRST = [
	"config-missing",
	"config-invalid",
	"warnings"
];
/** One result of several configs: every message of each, and the worst outcome. */
function mergedResult(command, results) {
	const failed = results.find(({ result }) => !result.ok);
	const reasons = results.map(({ result }) => result.reason_code);
	const worst = WORST_FIRST.find((reason) => reasons.includes(reason)) ?? failed?.result.reason_code ?? reasons[0];
	const fixed = results.flatMap(({ result }) => result.fixed ?? []);
	return {
		schema_version: 1,
		command,
		ok: failed === void 0,
		decision: failed?.result.decision ?? "passed",
		reason_code: worst ?? "no-problems",
		diagnostics: results.flatMap(({ result }) => result.diagnostics),
		...fixed.length === 0 ? {} : { fixed },
		configs: results.map(partOf),
		timings: results.flatMap(({ result }) => result.timings)
	};
}
function partOf({ config, result }) {
	const { ok, decision, reason_code, fleet, target, plan, digests, fit, placement, fits } = result;
	return {
		config,
		ok,
		decision,
		reason_code,
		...fleet === void 0 ? {} : { fleet },
		...target === void 0 ? {} : { target },
		...plan === void 0 ? {} : { plan },
		...digests === void 0 ? {} : { digests },
		...fit === void 0 ? {} : { fit },
		...placement === void 0 ? {} : { placement },
		...fits === void 0 ? {} : { fits }
	};
}

// src/schema/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// node_modules/@cfworker/json-schema/dist/esm/deep-compare-strict.js
function deepCompareStrict(a, b) {
	const typeofa = typeof a;
	if (typeofa !== typeof b) return false;
	const aIsArray = Array.isArray(a);
	if (aIsArray !== Array.isArray(b)) return false;
	if (aIsArray) {
		const length = a.length;
		if (length !== b.length) return false;
		for (let i = 0; i < length; i++) if (!deepCompareStrict(a[i], b[i])) return false;
		return true;
	}
	if (typeofa === "object") {
		if (!a || !b) return a === b;
		const aKeys = Object.keys(a);
		const bKeys = Object.keys(b);
		if (aKeys.length !== bKeys.length) return false;
		for (const k of aKeys) {
			if (!Object.prototype.hasOwnProperty.call(b, k)) return false;
			if (!deepCompareStrict(a[k], b[k])) return false;
		}
		return true;
	}
	return a === b;
}

// node_modules/@cfworker/json-schema/dist/esm/pointer.js
function encodePointer(p) {
	return encodeURI(escapePointer(p)).replace(/#/g, "%23");
}
function escapePointer(p) {
	return p.replace(/~/g, "~0").replace(/\//g, "~1");
}

// node_modules/@cfworker/json-schema/dist/esm/dereference.js
const uriFragmentCharacter = /^[A-Za-z0-9._~!$&'()*+,;=:@/?-]$/;
const uriPercentEncoding = /^%[0-9A-Fa-f]{2}$/;
const uriUnreservedCharacter = /^[A-Za-z0-9._~-]$/;
function normalizeURIFragment(fragment) {
	let normalized = "";
	for (let index = 0; index < fragment.length;) {
		const character = fragment[index];
		const encoded = fragment.slice(index, index + 3);
		if (character === "%" && uriPercentEncoding.test(encoded)) {
			const decoded = String.fromCharCode(parseInt(encoded.slice(1), 16));
			normalized += uriUnreservedCharacter.test(decoded) ? decoded : encoded.toUpperCase();
			index += 3;
			continue;
		}
		const codePoint = String.fromCodePoint(fragment.codePointAt(index));
		normalized += uriFragmentCharacter.test(codePoint) ? codePoint : encodeURIComponent(codePoint);
		index += codePoint.length;
	}
	return normalized;
}
function resolveURI(reference, baseURI) {
	const url = new URL(reference, baseURI.href);
	url.hash = url.hash ? normalizeURIFragment(url.hash.slice(1)) : "";
	return url;
}
const schemaArrayKeyword = {
	prefixItems: true,
	items: true,
	allOf: true,
	anyOf: true,
	oneOf: true
};
const schemaMapKeyword = {
	$defs: true,
	definitions: true,
	properties: true,
	patternProperties: true,
	dependentSchemas: true
};
const ignoredKeyword = {
	id: true,
	$id: true,
	$ref: true,
	$schema: true,
	$anchor: true,
	$vocabulary: true,
	$comment: true,
	default: true,
	enum: true,
	const: true,
	required: true,
	dependentRequired: true,
	type: true,
	maximum: true,
	minimum: true,
	exclusiveMaximum: true,
	exclusiveMinimum: true,
	multipleOf: true,
	maxLength: true,
	minLength: true,
	pattern: true,
	format: true,
	maxItems: true,
	minItems: true,
	uniqueItems: true,
	maxProperties: true,
	minProperties: true
};
let initialBaseURI = typeof self !== "undefined" && self.location && self.location.origin !== "null" ? new URL(self.location.origin + self.location.pathname + location.search) : new URL("https://github.com/cfworker");
function dereference(schema, lookup = Object.create(null), baseURI = initialBaseURI, basePointer = "") {
	if (schema && typeof schema === "object" && !Array.isArray(schema)) {
		const id = schema.$id || schema["id"];
		if (id) {
			const url = resolveURI(id, baseURI);
			if (url.hash.length > 1) lookup[url.href] = schema;
			else {
				url.hash = "";
				if (basePointer === "") baseURI = url;
				else dereference(schema, lookup, baseURI);
			}
		}
	} else if (schema !== true && schema !== false) return lookup;
	const schemaURI = baseURI.href + (basePointer ? "#" + basePointer : "");
	if (lookup[schemaURI] !== void 0 && lookup[schemaURI] !== schema) throw new Error(`Duplicate schema URI "${schemaURI}".`);
	lookup[schemaURI] = schema;
	if (schema === true || schema === false) return lookup;
	if (schema.__absolute_uri__ === void 0) Object.defineProperty(schema, "__absolute_uri__", {
		enumerable: false,
		value: schemaURI
	});
	if (schema.$ref && schema.__absolute_ref__ === void 0) {
		const url = resolveURI(schema.$ref, baseURI);
		Object.defineProperty(schema, "__absolute_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$recursiveRef && schema.__absolute_recursive_ref__ === void 0) {
		const url = resolveURI(schema.$recursiveRef, baseURI);
		Object.defineProperty(schema, "__absolute_recursive_ref__", {
			enumerable: false,
			value: url.href
		});
	}
	if (schema.$anchor) {
		const url = resolveURI("#" + schema.$anchor, baseURI);
		lookup[url.href] = schema;
	}
	for (let key in schema) {
		if (ignoredKeyword[key]) continue;
		const keyBase = `${basePointer}/${encodePointer(key)}`;
		const subSchema = schema[key];
		if (Array.isArray(subSchema)) {
			if (schemaArrayKeyword[key]) {
				const length = subSchema.length;
				for (let i = 0; i < length; i++) dereference(subSchema[i], lookup, baseURI, `${keyBase}/${i}`);
			}
		} else if (schemaMapKeyword[key]) for (let subKey in subSchema) dereference(subSchema[subKey], lookup, baseURI, `${keyBase}/${encodePointer(subKey)}`);
		else dereference(subSchema, lookup, baseURI, keyBase);
	}
	return lookup;
}

// node_modules/@cfworker/json-schema/dist/esm/format.js
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [
	0,
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|([+-])(\d\d):(\d\d))?$/i;
const HOSTNAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*$/i;
const URIREF = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const URITEMPLATE = /^(?:(?:[^\x00-\x20\x7f"<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?:\.(?:[a-z0-9_]|%[0-9a-f]{2})+)*(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i;
const URL_ = /^(?:(?:https?|ftp):\/\/)(?:\S+(?::\S*)?@)?(?:(?!10(?:\.\d{1,3}){3})(?!127(?:\.\d{1,3}){3})(?!169\.254(?:\.\d{1,3}){2})(?!192\.168(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)(?:\.(?:[a-z\u{00a1}-\u{ffff}0-9]+-?)*[a-z\u{00a1}-\u{ffff}0-9]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const JSON_POINTER = /^(?:\/(?:[^~/]|~0|~1)*)*$/;
const JSON_POINTER_URI_FRAGMENT = /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/;
const EMAIL_ADDRESS = /^("(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"|[a-z0-9.!#$%&'*+/=?^_`{|}~-]+)@(.+)$/i;
const EMAIL = (input) => {
	const matches = input.match(EMAIL_ADDRESS);
	if (!matches) return false;
	const name = matches[1];
	const host = matches[2];
	if (!name || !host || name.length > 64 || host.length > 253) return false;
	if (name[0] !== "\"" && (name[0] === "." || name.endsWith(".") || name.includes(".."))) return false;
	if (host.startsWith("[") && host.endsWith("]")) {
		const address = host.slice(1, -1);
		if (/^ipv6:/i.test(address)) return IPV6.test(address.slice(5));
		return IPV4.test(address);
	}
	return HOSTNAME.test(host);
};
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/;
const IPV6 = /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i;
const DURATION = (input) => /^P(?:\d+W|(?:(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S)))$/.test(input);
function bind(r) {
	return r.test.bind(r);
}
const format$1 = {
	date,
	time: time.bind(void 0, true),
	"date-time": date_time,
	duration: DURATION,
	uri,
	"uri-reference": bind(URIREF),
	"uri-template": bind(URITEMPLATE),
	url: bind(URL_),
	email: EMAIL,
	hostname: bind(HOSTNAME),
	ipv4: bind(IPV4),
	ipv6: bind(IPV6),
	regex,
	uuid: bind(UUID),
	"json-pointer": bind(JSON_POINTER),
	"json-pointer-uri-fragment": bind(JSON_POINTER_URI_FRAGMENT),
	"relative-json-pointer": bind(RELATIVE_JSON_POINTER)
};
function isLeapYear(year) {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function date(str) {
	const matches = str.match(DATE);
	if (!matches) return false;
	const yearPart = matches[1];
	const monthPart = matches[2];
	const dayPart = matches[3];
	if (!yearPart || !monthPart || !dayPart) return false;
	const year = +yearPart;
	const month = +monthPart;
	const day = +dayPart;
	const maxDay = month == 2 && isLeapYear(year) ? 29 : DAYS[month];
	return month >= 1 && month <= 12 && day >= 1 && maxDay !== void 0 && day <= maxDay;
}
function time(full, str) {
	const matches = str.match(TIME);
	if (!matches) return false;
	const hourPart = matches[1];
	const minutePart = matches[2];
	const secondPart = matches[3];
	if (!hourPart || !minutePart || !secondPart) return false;
	const hour = +hourPart;
	const minute = +minutePart;
	const second = +secondPart;
	const timeZone = matches[5];
	const offsetSign = matches[6];
	const offsetHour = +(matches[7] ?? 0);
	const offsetMinute = +(matches[8] ?? 0);
	if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59 || full && timeZone === void 0) return false;
	if (second < 60) return true;
	const offsetDirection = offsetSign === "+" ? 1 : offsetSign === "-" ? -1 : 0;
	return (hour * 60 + minute - offsetDirection * (offsetHour * 60 + offsetMinute) + 1440) % 1440 === 1439;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function date_time(str) {
	const [datePart, timePart, extra] = str.split(DATE_TIME_SEPARATOR);
	return datePart !== void 0 && timePart !== void 0 && extra === void 0 && date(datePart) && time(true, timePart);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI_PATTERN = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
	return NOT_URI_FRAGMENT.test(str) && URI_PATTERN.test(str);
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
	if (Z_ANCHOR.test(str)) return false;
	try {
		new RegExp(str, "u");
		return true;
	} catch (e) {
		return false;
	}
}

// node_modules/@cfworker/json-schema/dist/esm/ucs2-length.js
function ucs2length(s) {
	let result = 0;
	let length = s.length;
	let index = 0;
	let charCode;
	while (index < length) {
		result++;
		charCode = s.charCodeAt(index++);
		if (charCode >= 55296 && charCode <= 56319 && index < length) {
			charCode = s.charCodeAt(index);
			if ((charCode & 64512) == 56320) index++;
		}
	}
	return result;
}

// node_modules/@cfworker/json-schema/dist/esm/validate.js
function hasOwnProperty(instance, key) {
	return Object.prototype.hasOwnProperty.call(instance, key);
}
function decimalInteger(value) {
	const coefficientAndExponent = Math.abs(value).toString().split("e");
	const coefficient = coefficientAndExponent[0];
	const exponent = coefficientAndExponent[1] ?? "0";
	const point = coefficient.indexOf(".");
	const fractionLength = point === -1 ? 0 : coefficient.length - point - 1;
	return [BigInt(coefficient.replace(".", "")), Number(exponent) - fractionLength];
}
function isMultipleOf(instance, divisor) {
	if (!Number.isFinite(instance) || !Number.isFinite(divisor) || divisor <= 0) return false;
	const [instanceCoefficient, instanceExponent] = decimalInteger(instance);
	const [divisorCoefficient, divisorExponent] = decimalInteger(divisor);
	const exponentDifference = instanceExponent - divisorExponent;
	if (exponentDifference >= 0) return instanceCoefficient * 10n ** BigInt(exponentDifference) % divisorCoefficient === 0n;
	return instanceCoefficient % (divisorCoefficient * 10n ** BigInt(-exponentDifference)) === 0n;
}
function validate$1(instance, schema, draft = "2019-09", lookup = dereference(schema), shortCircuit = true, recursiveAnchor = null, instanceLocation = "#", schemaLocation = "#", evaluated = Object.create(null)) {
	if (schema === true) return {
		valid: true,
		errors: []
	};
	if (schema === false) return {
		valid: false,
		errors: [{
			instanceLocation,
			keyword: "false",
			keywordLocation: instanceLocation,
			error: "False boolean schema."
		}]
	};
	const rawInstanceType = typeof instance;
	let instanceType;
	switch (rawInstanceType) {
		case "boolean":
		case "number":
		case "string":
			instanceType = rawInstanceType;
			break;
		case "object":
			if (instance === null) instanceType = "null";
			else if (Array.isArray(instance)) instanceType = "array";
			else instanceType = "object";
			break;
		default: throw new Error(`Instances of "${rawInstanceType}" type are not supported.`);
	}
	const { $ref, $recursiveRef, $recursiveAnchor, type: $type, const: $const, enum: $enum, required: $required, not: $not, anyOf: $anyOf, allOf: $allOf, oneOf: $oneOf, if: $if, then: $then, else: $else, format: $format, properties: $properties, patternProperties: $patternProperties, additionalProperties: $additionalProperties, unevaluatedProperties: $unevaluatedProperties, minProperties: $minProperties, maxProperties: $maxProperties, propertyNames: $propertyNames, dependentRequired: $dependentRequired, dependentSchemas: $dependentSchemas, dependencies: $dependencies, prefixItems: $prefixItems, items: $items, additionalItems: $additionalItems, unevaluatedItems: $unevaluatedItems, contains: $contains, minContains: $minContains, maxContains: $maxContains, minItems: $minItems, maxItems: $maxItems, uniqueItems: $uniqueItems, minimum: $minimum, maximum: $maximum, exclusiveMinimum: $exclusiveMinimum, exclusiveMaximum: $exclusiveMaximum, multipleOf: $multipleOf, minLength: $minLength, maxLength: $maxLength, pattern: $pattern, __absolute_ref__, __absolute_recursive_ref__ } = schema;
	const errors = [];
	if ($recursiveAnchor === true && recursiveAnchor === null) recursiveAnchor = schema;
	if ($recursiveRef === "#") {
		const refSchema = recursiveAnchor === null ? lookup[__absolute_recursive_ref__] : recursiveAnchor;
		const keywordLocation = `${schemaLocation}/$recursiveRef`;
		const result = validate$1(instance, recursiveAnchor === null ? schema : recursiveAnchor, draft, lookup, shortCircuit, refSchema, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$recursiveRef",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
	}
	if ($ref !== void 0) {
		const refSchema = lookup[__absolute_ref__ || $ref];
		if (refSchema === void 0) {
			let message = `Unresolved $ref "${$ref}".`;
			if (__absolute_ref__ && __absolute_ref__ !== $ref) message += `  Absolute URI "${__absolute_ref__}".`;
			message += `\nKnown schemas:\n- ${Object.keys(lookup).join("\n- ")}`;
			throw new Error(message);
		}
		const keywordLocation = `${schemaLocation}/$ref`;
		const result = validate$1(instance, refSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, evaluated);
		if (!result.valid) errors.push({
			instanceLocation,
			keyword: "$ref",
			keywordLocation,
			error: "A subschema had errors."
		}, ...result.errors);
		if (draft === "4" || draft === "7") return {
			valid: errors.length === 0,
			errors
		};
	}
	if (Array.isArray($type)) {
		let length = $type.length;
		let valid = false;
		for (let i = 0; i < length; i++) if (instanceType === $type[i] || $type[i] === "integer" && instanceType === "number" && instance % 1 === 0 && instance === instance) {
			valid = true;
			break;
		}
		if (!valid) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type.join("\", \"")}".`
		});
	} else if ($type === "integer") {
		if (instanceType !== "number" || instance % 1 || instance !== instance) errors.push({
			instanceLocation,
			keyword: "type",
			keywordLocation: `${schemaLocation}/type`,
			error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
		});
	} else if ($type !== void 0 && instanceType !== $type) errors.push({
		instanceLocation,
		keyword: "type",
		keywordLocation: `${schemaLocation}/type`,
		error: `Instance type "${instanceType}" is invalid. Expected "${$type}".`
	});
	if ($const !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!deepCompareStrict(instance, $const)) errors.push({
				instanceLocation,
				keyword: "const",
				keywordLocation: `${schemaLocation}/const`,
				error: `Instance does not match ${JSON.stringify($const)}.`
			});
		} else if (instance !== $const) errors.push({
			instanceLocation,
			keyword: "const",
			keywordLocation: `${schemaLocation}/const`,
			error: `Instance does not match ${JSON.stringify($const)}.`
		});
	}
	if ($enum !== void 0) {
		if (instanceType === "object" || instanceType === "array") {
			if (!$enum.some((value) => deepCompareStrict(instance, value))) errors.push({
				instanceLocation,
				keyword: "enum",
				keywordLocation: `${schemaLocation}/enum`,
				error: `Instance does not match any of ${JSON.stringify($enum)}.`
			});
		} else if (!$enum.some((value) => instance === value)) errors.push({
			instanceLocation,
			keyword: "enum",
			keywordLocation: `${schemaLocation}/enum`,
			error: `Instance does not match any of ${JSON.stringify($enum)}.`
		});
	}
	if ($not !== void 0) {
		const keywordLocation = `${schemaLocation}/not`;
		if (validate$1(instance, $not, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation).valid) errors.push({
			instanceLocation,
			keyword: "not",
			keywordLocation,
			error: "Instance matched \"not\" schema."
		});
	}
	let subEvaluateds = [];
	if ($anyOf !== void 0) {
		const keywordLocation = `${schemaLocation}/anyOf`;
		const errorsLength = errors.length;
		let anyValid = false;
		for (const [i, subSchema] of $anyOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate$1(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			anyValid = anyValid || result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (anyValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "anyOf",
			keywordLocation,
			error: "Instance does not match any subschemas."
		});
	}
	if ($allOf !== void 0) {
		const keywordLocation = `${schemaLocation}/allOf`;
		const errorsLength = errors.length;
		let allValid = true;
		for (const [i, subSchema] of $allOf.entries()) {
			const subEvaluated = Object.create(evaluated);
			const result = validate$1(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			allValid = allValid && result.valid;
			if (result.valid) subEvaluateds.push(subEvaluated);
		}
		if (allValid) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "allOf",
			keywordLocation,
			error: `Instance does not match every subschema.`
		});
	}
	if ($oneOf !== void 0) {
		const keywordLocation = `${schemaLocation}/oneOf`;
		const errorsLength = errors.length;
		const matches = $oneOf.filter((subSchema, i) => {
			const subEvaluated = Object.create(evaluated);
			const result = validate$1(instance, subSchema, draft, lookup, shortCircuit, $recursiveAnchor === true ? recursiveAnchor : null, instanceLocation, `${keywordLocation}/${i}`, subEvaluated);
			errors.push(...result.errors);
			if (result.valid) subEvaluateds.push(subEvaluated);
			return result.valid;
		}).length;
		if (matches === 1) errors.length = errorsLength;
		else errors.splice(errorsLength, 0, {
			instanceLocation,
			keyword: "oneOf",
			keywordLocation,
			error: `Instance does not match exactly one subschema (${matches} matches).`
		});
	}
	if (instanceType === "object" || instanceType === "array") Object.assign(evaluated, ...subEvaluateds);
	if ($if !== void 0) {
		const keywordLocation = `${schemaLocation}/if`;
		const ifEvaluated = Object.create(null);
		if (validate$1(instance, $if, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, keywordLocation, ifEvaluated).valid) {
			Object.assign(evaluated, ifEvaluated);
			if ($then !== void 0) {
				const thenResult = validate$1(instance, $then, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/then`, evaluated);
				if (!thenResult.valid) errors.push({
					instanceLocation,
					keyword: "if",
					keywordLocation,
					error: `Instance does not match "then" schema.`
				}, ...thenResult.errors);
			}
		} else if ($else !== void 0) {
			const elseResult = validate$1(instance, $else, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${schemaLocation}/else`, evaluated);
			if (!elseResult.valid) errors.push({
				instanceLocation,
				keyword: "if",
				keywordLocation,
				error: `Instance does not match "else" schema.`
			}, ...elseResult.errors);
		}
	}
	if (instanceType === "object") {
		if ($required !== void 0) {
			for (const key of $required) if (!hasOwnProperty(instance, key)) errors.push({
				instanceLocation,
				keyword: "required",
				keywordLocation: `${schemaLocation}/required`,
				error: `Instance does not have required property "${key}".`
			});
		}
		const keys = Object.keys(instance);
		if ($minProperties !== void 0 && keys.length < $minProperties) errors.push({
			instanceLocation,
			keyword: "minProperties",
			keywordLocation: `${schemaLocation}/minProperties`,
			error: `Instance does not have at least ${$minProperties} properties.`
		});
		if ($maxProperties !== void 0 && keys.length > $maxProperties) errors.push({
			instanceLocation,
			keyword: "maxProperties",
			keywordLocation: `${schemaLocation}/maxProperties`,
			error: `Instance does not have at least ${$maxProperties} properties.`
		});
		if ($propertyNames !== void 0) {
			const keywordLocation = `${schemaLocation}/propertyNames`;
			for (const key in instance) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate$1(key, $propertyNames, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "propertyNames",
					keywordLocation,
					error: `Property name "${key}" does not match schema.`
				}, ...result.errors);
			}
		}
		if ($dependentRequired !== void 0) {
			const keywordLocation = `${schemaLocation}/dependantRequired`;
			for (const key in $dependentRequired) if (hasOwnProperty(instance, key)) {
				const required = $dependentRequired[key];
				for (const dependantKey of required) if (!hasOwnProperty(instance, dependantKey)) errors.push({
					instanceLocation,
					keyword: "dependentRequired",
					keywordLocation,
					error: `Instance has "${key}" but does not have "${dependantKey}".`
				});
			}
		}
		if ($dependentSchemas !== void 0) for (const [key, dependentSchema] of Object.entries($dependentSchemas)) {
			const keywordLocation = `${schemaLocation}/dependentSchemas`;
			if (hasOwnProperty(instance, key)) {
				const result = validate$1(instance, dependentSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`, evaluated);
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "dependentSchemas",
					keywordLocation,
					error: `Instance has "${key}" but does not match dependant schema.`
				}, ...result.errors);
			}
		}
		if ($dependencies !== void 0) {
			const keywordLocation = `${schemaLocation}/dependencies`;
			for (const key in $dependencies) if (hasOwnProperty(instance, key)) {
				const propsOrSchema = $dependencies[key];
				if (Array.isArray(propsOrSchema)) {
					for (const dependantKey of propsOrSchema) if (!hasOwnProperty(instance, dependantKey)) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not have "${dependantKey}".`
					});
				} else {
					const result = validate$1(instance, propsOrSchema, draft, lookup, shortCircuit, recursiveAnchor, instanceLocation, `${keywordLocation}/${encodePointer(key)}`);
					if (!result.valid) errors.push({
						instanceLocation,
						keyword: "dependencies",
						keywordLocation,
						error: `Instance has "${key}" but does not match dependant schema.`
					}, ...result.errors);
				}
			}
		}
		const thisEvaluated = Object.create(null);
		let stop = false;
		if ($properties !== void 0) {
			const keywordLocation = `${schemaLocation}/properties`;
			for (const [key, propertySchema] of Object.entries($properties)) {
				if (!hasOwnProperty(instance, key)) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate$1(instance[key], propertySchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(key)}`);
				thisEvaluated[key] = true;
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "properties",
						keywordLocation,
						error: `Property "${key}" does not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if (!stop && $patternProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/patternProperties`;
			for (const [pattern, subSchema] of Object.entries($patternProperties)) {
				const regex = new RegExp(pattern, "u");
				for (const key in instance) {
					if (!regex.test(key)) continue;
					const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
					const result = validate$1(instance[key], subSchema, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, `${keywordLocation}/${encodePointer(pattern)}`);
					thisEvaluated[key] = true;
					if (result.valid) evaluated[key] = true;
					else {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "patternProperties",
							keywordLocation,
							error: `Property "${key}" matches pattern "${pattern}" but does not match associated schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if (!stop && $additionalProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/additionalProperties`;
			for (const key in instance) {
				if (thisEvaluated[key]) continue;
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate$1(instance[key], $additionalProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "additionalProperties",
						keywordLocation,
						error: `Property "${key}" does not match additional properties schema.`
					}, ...result.errors);
				}
			}
		} else if (!stop && $unevaluatedProperties !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedProperties`;
			for (const key in instance) if (!evaluated[key]) {
				const subInstancePointer = `${instanceLocation}/${encodePointer(key)}`;
				const result = validate$1(instance[key], $unevaluatedProperties, draft, lookup, shortCircuit, recursiveAnchor, subInstancePointer, keywordLocation);
				if (result.valid) evaluated[key] = true;
				else errors.push({
					instanceLocation,
					keyword: "unevaluatedProperties",
					keywordLocation,
					error: `Property "${key}" does not match unevaluated properties schema.`
				}, ...result.errors);
			}
		}
	} else if (instanceType === "array") {
		if ($maxItems !== void 0 && instance.length > $maxItems) errors.push({
			instanceLocation,
			keyword: "maxItems",
			keywordLocation: `${schemaLocation}/maxItems`,
			error: `Array has too many items (${instance.length} > ${$maxItems}).`
		});
		if ($minItems !== void 0 && instance.length < $minItems) errors.push({
			instanceLocation,
			keyword: "minItems",
			keywordLocation: `${schemaLocation}/minItems`,
			error: `Array has too few items (${instance.length} < ${$minItems}).`
		});
		const length = instance.length;
		let i = 0;
		let stop = false;
		if ($prefixItems !== void 0) {
			const keywordLocation = `${schemaLocation}/prefixItems`;
			const length2 = Math.min($prefixItems.length, length);
			for (; i < length2; i++) {
				const result = validate$1(instance[i], $prefixItems[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "prefixItems",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
		}
		if ($items !== void 0) {
			const keywordLocation = `${schemaLocation}/items`;
			if (Array.isArray($items)) {
				const length2 = Math.min($items.length, length);
				for (; i < length2; i++) {
					const result = validate$1(instance[i], $items[i], draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, `${keywordLocation}/${i}`);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "items",
							keywordLocation,
							error: `Items did not match schema.`
						}, ...result.errors);
						if (stop) break;
					}
				}
			} else for (; i < length; i++) {
				const result = validate$1(instance[i], $items, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) {
					stop = shortCircuit;
					errors.push({
						instanceLocation,
						keyword: "items",
						keywordLocation,
						error: `Items did not match schema.`
					}, ...result.errors);
					if (stop) break;
				}
			}
			if (!stop && $additionalItems !== void 0) {
				const keywordLocation = `${schemaLocation}/additionalItems`;
				for (; i < length; i++) {
					const result = validate$1(instance[i], $additionalItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
					evaluated[i] = true;
					if (!result.valid) {
						stop = shortCircuit;
						errors.push({
							instanceLocation,
							keyword: "additionalItems",
							keywordLocation,
							error: `Items did not match additional items schema.`
						}, ...result.errors);
					}
				}
			}
		}
		if ($contains !== void 0) {
			if (length === 0 && $minContains === void 0) errors.push({
				instanceLocation,
				keyword: "contains",
				keywordLocation: `${schemaLocation}/contains`,
				error: `Array is empty. It must contain at least one item matching the schema.`
			});
			else if ($minContains !== void 0 && length < $minContains) errors.push({
				instanceLocation,
				keyword: "minContains",
				keywordLocation: `${schemaLocation}/minContains`,
				error: `Array has less items (${length}) than minContains (${$minContains}).`
			});
			else {
				const keywordLocation = `${schemaLocation}/contains`;
				const errorsLength = errors.length;
				let contained = 0;
				for (let j = 0; j < length; j++) {
					const result = validate$1(instance[j], $contains, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${j}`, keywordLocation);
					if (result.valid) {
						evaluated[j] = true;
						contained++;
					} else errors.push(...result.errors);
				}
				if (contained >= ($minContains || 0)) errors.length = errorsLength;
				if ($minContains === void 0 && contained === 0) errors.splice(errorsLength, 0, {
					instanceLocation,
					keyword: "contains",
					keywordLocation,
					error: `Array does not contain item matching schema.`
				});
				else if ($minContains !== void 0 && contained < $minContains) errors.push({
					instanceLocation,
					keyword: "minContains",
					keywordLocation: `${schemaLocation}/minContains`,
					error: `Array must contain at least ${$minContains} items matching schema. Only ${contained} items were found.`
				});
				else if ($maxContains !== void 0 && contained > $maxContains) errors.push({
					instanceLocation,
					keyword: "maxContains",
					keywordLocation: `${schemaLocation}/maxContains`,
					error: `Array may contain at most ${$maxContains} items matching schema. ${contained} items were found.`
				});
			}
		}
		if (!stop && $unevaluatedItems !== void 0) {
			const keywordLocation = `${schemaLocation}/unevaluatedItems`;
			for (; i < length; i++) {
				if (evaluated[i]) continue;
				const result = validate$1(instance[i], $unevaluatedItems, draft, lookup, shortCircuit, recursiveAnchor, `${instanceLocation}/${i}`, keywordLocation);
				evaluated[i] = true;
				if (!result.valid) errors.push({
					instanceLocation,
					keyword: "unevaluatedItems",
					keywordLocation,
					error: `Items did not match unevaluated items schema.`
				}, ...result.errors);
			}
		}
		if ($uniqueItems) for (let j = 0; j < length; j++) {
			const a = instance[j];
			const ao = typeof a === "object" && a !== null;
			for (let k = 0; k < length; k++) {
				if (j === k) continue;
				const b = instance[k];
				if (a === b || ao && typeof b === "object" && b !== null && deepCompareStrict(a, b)) {
					errors.push({
						instanceLocation,
						keyword: "uniqueItems",
						keywordLocation: `${schemaLocation}/uniqueItems`,
						error: `Duplicate items at indexes ${j} and ${k}.`
					});
					j = Number.MAX_SAFE_INTEGER;
					k = Number.MAX_SAFE_INTEGER;
				}
			}
		}
	} else if (instanceType === "number") {
		if (draft === "4") {
			if ($minimum !== void 0 && ($exclusiveMinimum === true && instance <= $minimum || instance < $minimum)) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$exclusiveMinimum ? "or equal to " : ""} ${$minimum}.`
			});
			if ($maximum !== void 0 && ($exclusiveMaximum === true && instance >= $maximum || instance > $maximum)) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$exclusiveMaximum ? "or equal to " : ""} ${$maximum}.`
			});
		} else {
			if ($minimum !== void 0 && instance < $minimum) errors.push({
				instanceLocation,
				keyword: "minimum",
				keywordLocation: `${schemaLocation}/minimum`,
				error: `${instance} is less than ${$minimum}.`
			});
			if ($maximum !== void 0 && instance > $maximum) errors.push({
				instanceLocation,
				keyword: "maximum",
				keywordLocation: `${schemaLocation}/maximum`,
				error: `${instance} is greater than ${$maximum}.`
			});
			if ($exclusiveMinimum !== void 0 && instance <= $exclusiveMinimum) errors.push({
				instanceLocation,
				keyword: "exclusiveMinimum",
				keywordLocation: `${schemaLocation}/exclusiveMinimum`,
				error: `${instance} is less than ${$exclusiveMinimum}.`
			});
			if ($exclusiveMaximum !== void 0 && instance >= $exclusiveMaximum) errors.push({
				instanceLocation,
				keyword: "exclusiveMaximum",
				keywordLocation: `${schemaLocation}/exclusiveMaximum`,
				error: `${instance} is greater than or equal to ${$exclusiveMaximum}.`
			});
		}
		if ($multipleOf !== void 0) {
			if (!isMultipleOf(instance, $multipleOf)) errors.push({
				instanceLocation,
				keyword: "multipleOf",
				keywordLocation: `${schemaLocation}/multipleOf`,
				error: `${instance} is not a multiple of ${$multipleOf}.`
			});
		}
	} else if (instanceType === "string") {
		const length = $minLength === void 0 && $maxLength === void 0 ? 0 : ucs2length(instance);
		if ($minLength !== void 0 && length < $minLength) errors.push({
			instanceLocation,
			keyword: "minLength",
			keywordLocation: `${schemaLocation}/minLength`,
			error: `String is too short (${length} < ${$minLength}).`
		});
		if ($maxLength !== void 0 && length > $maxLength) errors.push({
			instanceLocation,
			keyword: "maxLength",
			keywordLocation: `${schemaLocation}/maxLength`,
			error: `String is too long (${length} > ${$maxLength}).`
		});
		if ($pattern !== void 0 && !new RegExp($pattern, "u").test(instance)) errors.push({
			instanceLocation,
			keyword: "pattern",
			keywordLocation: `${schemaLocation}/pattern`,
			error: `String does not match pattern.`
		});
		if ($format !== void 0 && format$1[$format] && !format$1[$format](instance)) errors.push({
			instanceLocation,
			keyword: "format",
			keywordLocation: `${schemaLocation}/format`,
			error: `String does not match format "${$format}".`
		});
	}
	return {
		valid: errors.length === 0,
		errors
	};
}

// node_modules/@cfworker/json-schema/dist/esm/validator.js
var Validator = class {
	schema;
	draft;
	shortCircuit;
	lookup;
	constructor(schema, draft = "2019-09", shortCircuit = true) {
		this.schema = schema;
		this.draft = draft;
		this.shortCircuit = shortCircuit;
		this.lookup = dereference(schema);
	}
	validate(instance) {
		return validate$1(instance, this.schema, this.draft, this.lookup, this.shortCircuit);
	}
	addSchema(schema, id) {
		if (id) schema = {
			...schema,
			$id: id
		};
		dereference(schema, this.lookup);
	}
};

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
			"additionalProperties": {
				"type": "object",
				"if": {
					"required": ["kind"],
					"properties": { "kind": { "const": "local" } }
				},
				"then": { "$ref": "#/$defs/LocalTarget" },
				"else": {
					"if": {
						"required": ["kind"],
						"properties": { "kind": { "const": "cluster" } }
					},
					"then": { "$ref": "#/$defs/ClusterTarget" },
					"else": {
						"if": {
							"required": ["kind"],
							"properties": { "kind": { "const": "kuberay" } }
						},
						"then": { "$ref": "#/$defs/KuberayTarget" },
						"else": { "not": {} }
					}
				}
			}
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
					"additionalProperties": {
						"if": { "type": "null" },
						"then": {},
						"else": { "$ref": "#/$defs/ModelDefaults" }
					}
				},
				"defaults": { "$ref": "#/$defs/ModelDefaults" },
				"gateway": { "$ref": "#/$defs/Gateway" }
			},
			"additionalProperties": false
		},
		"ModelDefaults": {
			"type": "object",
			"properties": {
				"model_source": {
					"type": ["string", "null"],
					"pattern": "^\\S+$"
				},
				"revision": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"accelerator_type": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/AcceleratorType" }
				},
				"accelerator_config": {
					"type": ["object", "null"],
					"if": {
						"required": ["kind"],
						"properties": { "kind": { "const": "cpu" } }
					},
					"then": { "$ref": "#/$defs/CpuAccelerator" },
					"else": {
						"if": {
							"required": ["kind"],
							"properties": { "kind": { "const": "gpu" } }
						},
						"then": { "$ref": "#/$defs/GpuAccelerator" },
						"else": {
							"if": {
								"required": ["kind"],
								"properties": { "kind": { "const": "tpu" } }
							},
							"then": { "$ref": "#/$defs/TpuAccelerator" },
							"else": { "not": {} }
						}
					}
				},
				"gpu_fraction": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0,
					"maximum": 1
				},
				"engine_kwargs": { "type": ["object", "null"] },
				"task": {
					"type": ["string", "null"],
					"enum": [
						"generate",
						"embed",
						"score",
						"transcribe",
						null
					]
				},
				"aliases": {
					"type": ["array", "null"],
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
					}
				},
				"strategy": {
					"type": ["string", "null"],
					"enum": [
						"auto",
						"blue_green",
						"recreate",
						null
					]
				},
				"compile": {
					"type": ["string", "null"],
					"enum": [
						"auto",
						"off",
						null
					]
				},
				"startup_timeout_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"drain_timeout_s": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"smoke_tests": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/SmokeTest" }
				},
				"lora_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/LoraConfig" }
				},
				"placement_group_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/PlacementGroupConfig" }
				},
				"runtime_env": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/RuntimeEnv" }
				},
				"log_engine_metrics": { "type": ["boolean", "null"] },
				"experimental_configs": {
					"type": ["object", "null"],
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				},
				"callback_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/CallbackConfig" }
				},
				"num_replicas": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"autoscaling_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/AutoscalingConfig" }
				},
				"max_ongoing_requests": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"max_queued_requests": {
					"type": ["integer", "null"],
					"minimum": -1,
					"maximum": 9007199254740991
				},
				"backpressure_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/BackpressureConfig" }
				},
				"user_config": {
					"type": ["object", "null"],
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				},
				"graceful_shutdown_wait_loop_s": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"health_check_period_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"health_check_timeout_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"logging_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/LoggingConfig" }
				},
				"rolling_update_percentage": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0,
					"maximum": 1
				},
				"max_surge_percent": {
					"type": ["integer", "null"],
					"minimum": 0,
					"maximum": 100
				},
				"ray_actor_options": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/RayActorOptions" }
				},
				"placement_group_bundle_label_selector": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/LabelSelector" }
				},
				"max_replicas_per_node": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 100
				},
				"gang_scheduling_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/GangSchedulingConfig" }
				},
				"request_router_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/RequestRouterConfig" }
				},
				"deployment_actors": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/DeploymentActor" }
				}
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
				"topology": {
					"type": ["string", "null"],
					"minLength": 1
				}
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
				"dynamic_lora_loading_path": {
					"type": ["string", "null"],
					"pattern": "^(s3|gs|abfss|azure):\\/\\/\\S+$"
				},
				"max_num_adapters_per_replica": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"download_timeout_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"max_download_tries": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740991
				}
			},
			"additionalProperties": false
		},
		"PlacementGroupConfig": {
			"type": "object",
			"properties": {
				"bundle_per_worker": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/Bundle" }
				},
				"bundles": {
					"minItems": 1,
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/Bundle" }
				},
				"strategy": {
					"type": ["string", "null"],
					"enum": [
						"PACK",
						"SPREAD",
						"STRICT_PACK",
						"STRICT_SPREAD",
						null
					]
				}
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
				"env_vars": {
					"type": ["object", "null"],
					"propertyNames": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					},
					"additionalProperties": { "type": ["string", "null"] }
				},
				"pip": {
					"if": { "type": "null" },
					"then": {},
					"else": { "anyOf": [
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
					] }
				},
				"uv": {
					"if": { "type": "null" },
					"then": {},
					"else": { "anyOf": [
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
					] }
				},
				"conda": {
					"if": { "type": "null" },
					"then": {},
					"else": { "anyOf": [{
						"type": "string",
						"minLength": 1
					}, {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "$ref": "#/$defs/Json" }
					}] }
				},
				"py_modules": {
					"type": ["array", "null"],
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"working_dir": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"excludes": {
					"type": ["array", "null"],
					"items": {
						"type": "string",
						"minLength": 1
					}
				},
				"py_executable": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"image_uri": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"container": {
					"type": ["object", "null"],
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				},
				"worker_process_setup_hook": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/RuntimeEnvConfig" }
				}
			},
			"additionalProperties": false
		},
		"RuntimeEnvConfig": {
			"type": "object",
			"properties": {
				"setup_timeout_seconds": {
					"type": ["integer", "null"],
					"minimum": -1,
					"maximum": 9007199254740991
				},
				"eager_install": { "type": ["boolean", "null"] }
			},
			"additionalProperties": false
		},
		"CallbackConfig": {
			"type": "object",
			"properties": {
				"callback_class": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"callback_kwargs": {
					"type": ["object", "null"],
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				},
				"raise_error_on_callback": { "type": ["boolean", "null"] }
			},
			"additionalProperties": false
		},
		"AutoscalingConfig": {
			"type": "object",
			"properties": {
				"min_replicas": {
					"type": ["integer", "null"],
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"initial_replicas": {
					"type": ["integer", "null"],
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"max_replicas": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"target_ongoing_requests": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"metrics_interval_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"look_back_period_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"upscaling_factor": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"downscaling_factor": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"upscale_delay_s": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"downscale_delay_s": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"downscale_to_zero_delay_s": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"aggregation_function": {
					"type": ["string", "null"],
					"enum": [
						"mean",
						"max",
						"min",
						null
					]
				},
				"policy": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/AutoscalingPolicy" }
				}
			},
			"additionalProperties": false
		},
		"AutoscalingPolicy": {
			"type": "object",
			"properties": {
				"policy_function": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"policy_kwargs": {
					"type": ["object", "null"],
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				}
			},
			"additionalProperties": false
		},
		"BackpressureConfig": {
			"type": "object",
			"properties": {
				"status_code": {
					"type": ["number", "null"],
					"enum": [
						503,
						429,
						null
					]
				},
				"retry_after_s": {
					"type": ["number", "null"],
					"minimum": 0
				}
			},
			"additionalProperties": false
		},
		"LoggingConfig": {
			"type": "object",
			"properties": {
				"encoding": {
					"type": ["string", "null"],
					"enum": [
						"TEXT",
						"JSON",
						null
					]
				},
				"log_level": {
					"type": ["string", "null"],
					"enum": [
						"DEBUG",
						"INFO",
						"WARNING",
						"ERROR",
						"CRITICAL",
						null
					]
				},
				"logs_dir": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"enable_access_log": { "type": ["boolean", "null"] },
				"additional_log_standard_attrs": {
					"type": ["array", "null"],
					"items": {
						"type": "string",
						"minLength": 1
					}
				}
			},
			"additionalProperties": false
		},
		"RayActorOptions": {
			"type": "object",
			"properties": {
				"num_cpus": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"num_gpus": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"memory": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"resources": {
					"type": ["object", "null"],
					"propertyNames": {
						"type": "string",
						"minLength": 1
					},
					"additionalProperties": {
						"type": "number",
						"minimum": 0
					}
				},
				"accelerator_type": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/AcceleratorType" }
				},
				"label_selector": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/LabelSelector" }
				},
				"fallback_strategy": {
					"type": ["array", "null"],
					"items": {
						"type": "object",
						"propertyNames": { "type": "string" },
						"additionalProperties": { "$ref": "#/$defs/Json" }
					}
				}
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
				"gang_placement_strategy": {
					"type": ["string", "null"],
					"enum": [
						"PACK",
						"SPREAD",
						null
					]
				},
				"runtime_failure_policy": {
					"type": ["string", "null"],
					"enum": ["RESTART_GANG", null]
				}
			},
			"required": ["gang_size"],
			"additionalProperties": false
		},
		"RequestRouterConfig": {
			"type": "object",
			"properties": {
				"request_router_class": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"request_router_kwargs": {
					"type": ["object", "null"],
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				},
				"request_routing_stats_period_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"request_routing_stats_timeout_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"initial_backoff_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"backoff_multiplier": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"max_backoff_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				}
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
				"route_prefix": {
					"type": ["string", "null"],
					"pattern": "^\\/([A-Za-z0-9._~-]+(\\/[A-Za-z0-9._~-]+)*)?$"
				},
				"num_replicas": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"drain_timeout_s": {
					"type": ["number", "null"],
					"minimum": 0
				}
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
				"revision": {
					"type": ["string", "null"],
					"minLength": 1
				},
				"accelerator_type": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/AcceleratorType" }
				},
				"accelerator_config": {
					"type": ["object", "null"],
					"if": {
						"required": ["kind"],
						"properties": { "kind": { "const": "cpu" } }
					},
					"then": { "$ref": "#/$defs/CpuAccelerator" },
					"else": {
						"if": {
							"required": ["kind"],
							"properties": { "kind": { "const": "gpu" } }
						},
						"then": { "$ref": "#/$defs/GpuAccelerator" },
						"else": {
							"if": {
								"required": ["kind"],
								"properties": { "kind": { "const": "tpu" } }
							},
							"then": { "$ref": "#/$defs/TpuAccelerator" },
							"else": { "not": {} }
						}
					}
				},
				"gpu_fraction": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0,
					"maximum": 1
				},
				"engine_kwargs": { "type": ["object", "null"] },
				"task": {
					"type": ["string", "null"],
					"enum": [
						"generate",
						"embed",
						"score",
						"transcribe",
						null
					]
				},
				"aliases": {
					"type": ["array", "null"],
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$"
					}
				},
				"strategy": {
					"type": ["string", "null"],
					"enum": [
						"auto",
						"blue_green",
						"recreate",
						null
					]
				},
				"compile": {
					"type": ["string", "null"],
					"enum": [
						"auto",
						"off",
						null
					]
				},
				"startup_timeout_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"drain_timeout_s": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"smoke_tests": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/SmokeTest" }
				},
				"lora_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/LoraConfig" }
				},
				"placement_group_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/PlacementGroupConfig" }
				},
				"runtime_env": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/RuntimeEnv" }
				},
				"log_engine_metrics": { "type": ["boolean", "null"] },
				"experimental_configs": {
					"type": ["object", "null"],
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				},
				"callback_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/CallbackConfig" }
				},
				"num_replicas": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"autoscaling_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/AutoscalingConfig" }
				},
				"max_ongoing_requests": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"max_queued_requests": {
					"type": ["integer", "null"],
					"minimum": -1,
					"maximum": 9007199254740991
				},
				"backpressure_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/BackpressureConfig" }
				},
				"user_config": {
					"type": ["object", "null"],
					"propertyNames": { "type": "string" },
					"additionalProperties": { "$ref": "#/$defs/Json" }
				},
				"graceful_shutdown_wait_loop_s": {
					"type": ["number", "null"],
					"minimum": 0
				},
				"health_check_period_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"health_check_timeout_s": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0
				},
				"logging_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/LoggingConfig" }
				},
				"rolling_update_percentage": {
					"type": ["number", "null"],
					"exclusiveMinimum": 0,
					"maximum": 1
				},
				"max_surge_percent": {
					"type": ["integer", "null"],
					"minimum": 0,
					"maximum": 100
				},
				"ray_actor_options": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/RayActorOptions" }
				},
				"placement_group_bundle_label_selector": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/LabelSelector" }
				},
				"max_replicas_per_node": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 100
				},
				"gang_scheduling_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/GangSchedulingConfig" }
				},
				"request_router_config": {
					"if": { "type": "null" },
					"then": {},
					"else": { "$ref": "#/$defs/RequestRouterConfig" }
				},
				"deployment_actors": {
					"type": ["array", "null"],
					"items": { "$ref": "#/$defs/DeploymentActor" }
				}
			},
			"required": ["model_source"],
			"additionalProperties": false
		}
	}
};
/** The same where a model may be anything: which fleet it is and where it runs. */
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
			"additionalProperties": {
				"type": "object",
				"if": {
					"required": ["kind"],
					"properties": { "kind": { "const": "local" } }
				},
				"then": { "$ref": "#/$defs/LocalTarget" },
				"else": {
					"if": {
						"required": ["kind"],
						"properties": { "kind": { "const": "cluster" } }
					},
					"then": { "$ref": "#/$defs/ClusterTarget" },
					"else": {
						"if": {
							"required": ["kind"],
							"properties": { "kind": { "const": "kuberay" } }
						},
						"then": { "$ref": "#/$defs/KuberayTarget" },
						"else": { "not": {} }
					}
				}
			}
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
					"additionalProperties": {
						"if": { "type": "null" },
						"then": {},
						"else": { "$ref": "#/$defs/ModelDefaults" }
					}
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
				"route_prefix": {
					"type": ["string", "null"],
					"pattern": "^\\/([A-Za-z0-9._~-]+(\\/[A-Za-z0-9._~-]+)*)?$"
				},
				"num_replicas": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"drain_timeout_s": {
					"type": ["number", "null"],
					"minimum": 0
				}
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

// src/schema/matches-shape.ts
const DRAFT = "2020-12";
let configValidator;
let whereValidator;
/** Whether a document is a config, whatever it says under `engine_kwargs`. */
function hasConfigShape(document) {
	configValidator ??= new Validator(configShape, DRAFT);
	return configValidator.validate(document).valid;
}
/** Whether a document is a config as far as it says which fleet it is and where it runs: a model may be anything. */
function matchesWhere(document) {
	whereValidator ??= new Validator(whereShape, DRAFT);
	return whereValidator.validate(document).valid;
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
/** A key of a map that users name: never one that all objects have. */
function ownEntry(map, key) {
	return map !== void 0 && Object.hasOwn(map, key) ? map[key] : void 0;
}
/** The value of a key when it is a map. */
function mapAt(map, key) {
	const value = Object.hasOwn(map, key) ? map[key] : void 0;
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
	else if (isJsonObject(value) && Object.hasOwn(value, key)) value = value[key];
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
		for (const [key, reader] of Object.entries(shape)) result[key] = reader(object[key], [...path, key]);
		for (const [key, reader] of Object.entries(optional)) if (Object.hasOwn(object, key)) result[key] = reader(object[key], [...path, key]);
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
	return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
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
		const known = before?.fits !== void 0 && Object.hasOwn(before.fits, name) ? before.fits[name] : void 0;
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

// src/cli/commands/validate.ts
/** The result of the checks that need nothing but the file. */
function validated(command, opened, target) {
	if (opened.hasErrors || opened.config === void 0) return invalidConfig(command, opened);
	return {
		schema_version: 1,
		command,
		ok: true,
		decision: "passed",
		reason_code: opened.diagnostics.some((one) => one.severity === "warn") ? "warnings" : "no-problems",
		fleet: opened.config.name,
		...target === void 0 ? {} : { target },
		diagnostics: opened.diagnostics,
		...fitResult(opened),
		timings: []
	};
}

// src/load/parsed.ts
/** An assignment to it changes the prototype instead of adding a key. */
const RESERVED_KEY = "__proto__";

// src/load/json-reader.ts
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const LITERALS = [
	["true", true],
	["false", false],
	["null", null]
];
/**
* Reads strict JSON and keeps where each key and value is. Accepts what `JSON.parse` accepts, and stops at the first
* syntax error; comments and trailing commas are passed over, and reported unless `lenient` says that they may be there.
*/
function readJson(text, options = {}) {
	const reader = new JsonReader(text, options.lenient ?? false);
	try {
		const { value, place } = reader.document();
		return {
			value,
			root: place,
			problems: reader.problems
		};
	} catch (error) {
		if (error instanceof SyntaxProblem) return { problems: [...reader.problems, error.problem] };
		throw error;
	}
}
/** Thrown inside the reader only, to leave the recursion. */
var SyntaxProblem = class extends Error {
	problem;
	constructor(problem) {
		super(problem.message);
		this.problem = problem;
	}
};
var JsonReader = class {
	problems = [];
	#text;
	#lenient;
	#at = 0;
	#depth = 0;
	constructor(text, lenient) {
		this.#text = text;
		this.#lenient = lenient;
	}
	document() {
		this.#skip();
		const read = this.#value();
		this.#skip();
		if (this.#at < this.#text.length) this.#fail("Nothing may follow the closing bracket");
		return read;
	}
	#value() {
		const start = this.#at;
		const character = this.#text.charAt(start);
		if (character === "{") return this.#nested(() => this.#object());
		if (character === "[") return this.#nested(() => this.#array());
		if (character === "\"") return this.#done(start, this.#string());
		for (const [word, value] of LITERALS) if (this.#text.startsWith(word, start)) {
			this.#at += word.length;
			return this.#done(start, value);
		}
		return this.#done(start, this.#number());
	}
	#nested(read) {
		this.#depth += 1;
		if (this.#depth > 64) this.#fail(`Values are nested more than ${64} levels deep`, "RF120");
		const result = read();
		this.#depth -= 1;
		return result;
	}
	#object() {
		const start = this.#at;
		const entries = /* @__PURE__ */ new Map();
		const object = {};
		this.#list("}", () => {
			const keyStart = this.#at;
			if (this.#text.charAt(keyStart) !== "\"") this.#fail("A key in double quotes, or '}', is expected here");
			const key = this.#string();
			const keySpan = {
				start: keyStart,
				end: this.#at
			};
			this.#skip();
			if (this.#text.charAt(this.#at) !== ":") this.#fail("A ':' is expected after the key");
			this.#at += 1;
			this.#skip();
			const { value, place } = this.#value();
			const first = entries.get(key)?.key;
			if (key === "__proto__") this.problems.push({
				code: "RF122",
				message: `The key ${quote(key)} is not allowed`,
				span: keySpan
			});
			else if (first === void 0) {
				object[key] = value;
				entries.set(key, {
					...place,
					key: keySpan
				});
			} else this.problems.push({
				code: "RF112",
				message: `The key ${quote(key)} is there twice`,
				span: keySpan,
				related: {
					message: "It is here first.",
					span: first
				}
			});
		});
		return {
			value: object,
			place: {
				value: {
					start,
					end: this.#at
				},
				entries
			}
		};
	}
	#array() {
		const start = this.#at;
		const entries = /* @__PURE__ */ new Map();
		const items = [];
		this.#list("]", () => {
			const { value, place } = this.#value();
			entries.set(items.length, place);
			items.push(value);
		});
		return {
			value: items,
			place: {
				value: {
					start,
					end: this.#at
				},
				entries
			}
		};
	}
	/** Reads entries up to the closing bracket, with commas between them. */
	#list(close, entry) {
		this.#at += 1;
		this.#skip();
		if (this.#text.charAt(this.#at) === close) {
			this.#at += 1;
			return;
		}
		for (;;) {
			entry();
			this.#skip();
			const comma = this.#at;
			const character = this.#text.charAt(comma);
			if (character === close) break;
			if (character !== ",") this.#fail(`A ',' or '${close}' is expected here`);
			this.#at += 1;
			this.#skip();
			if (this.#text.charAt(this.#at) === close) {
				const span = {
					start: comma,
					end: comma + 1
				};
				this.#strict("JSON allows no comma after the last entry", span, {
					span,
					text: ""
				});
				break;
			}
		}
		this.#at += 1;
	}
	#string() {
		STRING.lastIndex = this.#at;
		const match = STRING.exec(this.#text)?.[0];
		if (match === void 0) return this.#fail("The string does not end, or has a character that needs an escape");
		this.#at += match.length;
		const value = JSON.parse(match);
		return String(value);
	}
	#number() {
		NUMBER.lastIndex = this.#at;
		const match = NUMBER.exec(this.#text)?.[0];
		if (match === void 0) return this.#fail("A value is expected here");
		const value = Number(match);
		const end = this.#at + match.length;
		if (!Number.isFinite(value)) this.#report("RF125", "The number is too large for a double", this.#at, end);
		else if (/^-?\d+$/u.test(match) && !Number.isSafeInteger(value)) this.#report("RF123", "The whole number is too large to be kept exactly", this.#at, end);
		this.#at = end;
		return value;
	}
	#skip() {
		for (;;) {
			while (" 	\n\r".includes(this.#text.charAt(this.#at) || "x")) this.#at += 1;
			const comment = /\/\/[^\n]*|\/\*[^]*?\*\//uy;
			comment.lastIndex = this.#at;
			const match = comment.exec(this.#text)?.[0];
			if (match === void 0) return;
			this.#strict("JSON has no comments", {
				start: this.#at,
				end: this.#at + match.length
			});
			this.#at += match.length;
		}
	}
	#done(start, value) {
		return {
			value,
			place: { value: {
				start,
				end: this.#at
			} }
		};
	}
	/** What only JSON with comments allows. */
	#strict(message, span, rewrite) {
		if (this.#lenient) return;
		this.problems.push({
			code: "RF111",
			message,
			span,
			...rewrite === void 0 ? {} : { rewrite }
		});
	}
	#report(code, message, start, end) {
		this.problems.push({
			code,
			message,
			span: {
				start,
				end
			}
		});
	}
	#fail(message, code = "RF111") {
		const start = Math.min(this.#at, this.#text.length);
		const more = start >= this.#text.length ? `${message}, but the file ends` : message;
		throw new SyntaxProblem({
			code,
			message: more,
			span: {
				start,
				end: Math.min(start + 1, this.#text.length)
			}
		});
	}
};

// src/load/legacy/is-legacy-list.ts
/** A JSON list that was meant as models, rightly or not. */
function isLegacyList(value) {
	return Array.isArray(value) && value.some((entry) => isJsonObject(entry) && Object.hasOwn(entry, "model_id"));
}

// src/load/remove-entry.ts
/**
* Removes a key and its value with what belongs to them: their lines and a comment behind them in block style, one comma
* in flow style. A map that loses its only key stays a map. Undefined when the text is written too unusually.
*/
function removalOf(place, text, root, syntax) {
	const entry = place.key === void 0 ? void 0 : entryAt$1(place.key, text, root);
	if (entry === void 0) return void 0;
	return text.charAt(entry.map.start) === "{" ? fromFlow(entry, text, syntax) : fromBlock(entry, text);
}
/** The map in which a key is written, which is another one than that of its path when it was merged in. */
function entryAt$1(key, text, root) {
	const found = mapWith(key, root);
	if (found === void 0) return void 0;
	const siblings = [];
	for (const one of found.entries?.values() ?? []) {
		if (one.key === void 0 || !contains(found.value, one.key)) continue;
		siblings.push({
			start: one.key.start,
			end: endOf(one, one.key, text)
		});
	}
	siblings.sort((a, b) => a.start - b.start);
	const own = siblings.find(({ start }) => start === key.start);
	return own === void 0 ? void 0 : {
		...own,
		siblings,
		map: found.value
	};
}
function mapWith(key, place) {
	for (const one of place.entries?.values() ?? []) {
		if (one.key?.start === key.start && contains(place.value, key)) return place;
		const inner = mapWith(key, one);
		if (inner !== void 0) return inner;
	}
}
function contains(outer, inner) {
	return outer.start <= inner.start && inner.end <= outer.end;
}
/** Behind the value of a key, or behind its colon when it has none. */
function endOf({ value, usedAt }, key, text) {
	if (usedAt !== void 0 && /^\s*:\s*$/u.test(text.slice(key.end, usedAt.start)) && usedAt.start > key.end) return usedAt.end;
	const written = text.slice(value.start, value.end);
	const end = value.start + (/^[|>]/u.test(written) ? written.replace(/\r?\n$/u, "") : written.trimEnd()).length;
	if (end > key.end) return end;
	return key.end + (/^[ \t]*:/u.exec(text.slice(key.end, key.end + 100))?.[0].length ?? 0);
}
function fromBlock({ start, end, siblings, map }, text) {
	if (isBlank(text.slice(map.start, start)) && isBlank(text.slice(end, Math.max(end, map.end)))) return [{
		start,
		end,
		text: "{}"
	}];
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const before = text.slice(lineStart, start);
	if (/^[ \t]*$/u.test(before)) {
		if (!restOfLineIsBlank(text, end)) return void 0;
		const next = nextLine(text, end);
		if (/^[ \t]*\r?\n/u.test(text.slice(next)) && /[|>][1-9]?\+/u.test(text.slice(0, start))) return void 0;
		return [{
			start: lineStart,
			end: next,
			text: ""
		}];
	}
	const second = siblings.find((one) => one.start > start);
	if (!/^[ \t]*(?:-[ \t]+)+$/u.test(before) || second === void 0) return void 0;
	return isWhite(text.slice(end, second.start)) ? [{
		start,
		end: second.start,
		text: ""
	}] : void 0;
}
function fromFlow({ start, end, siblings }, text, syntax) {
	const behind = skipBlank(text, end, syntax);
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const startsLine = /^[ \t]*$/u.test(text.slice(lineStart, start)) && lineStart > 0;
	if (text.charAt(behind) === ",") {
		if (startsLine && restOfLineIsBlank(text, behind + 1)) return [{
			start: lineStart,
			end: nextLine(text, behind + 1),
			text: ""
		}];
		return [{
			start,
			end: behind + 1 + (/^[ \t]*/u.exec(text.slice(behind + 1))?.[0].length ?? 0),
			text: ""
		}];
	}
	if (text.charAt(behind) !== "}") return void 0;
	const ownLines = startsLine && restOfLineIsBlank(text, end);
	const removed = ownLines ? {
		start: lineStart,
		end: nextLine(text, end),
		text: ""
	} : {
		start,
		end,
		text: ""
	};
	const previous = siblings.findLast((one) => one.start < start);
	if (previous === void 0) return siblings.length === 1 && isBlank(text.slice(text.lastIndexOf("{", start) + 1, start)) ? [removed] : void 0;
	const comma = skipBlank(text, previous.end, syntax);
	if (text.charAt(comma) !== ",") return void 0;
	if (ownLines) return [{
		start: comma,
		end: comma + 1,
		text: ""
	}, removed];
	return isWhite(text.slice(comma + 1, start)) ? [{
		start: comma,
		end,
		text: ""
	}] : void 0;
}
/** Nothing but white space and comments. */
function isBlank(text) {
	return isWhite(text.replace(/(?<=^|\s)#.*$/gmu, ""));
}
function isWhite(text) {
	return text.trim() === "";
}
function restOfLineIsBlank(text, at) {
	return isBlank(text.slice(at, nextLine(text, at)));
}
function nextLine(text, at) {
	const newline = text.indexOf("\n", at);
	return newline === -1 ? text.length : newline + 1;
}
/** The next character that is neither white space nor in a comment. */
function skipBlank(text, at, syntax) {
	const blank = syntax === "json" ? /\s*/uy : /(?:\s+(?:#[^\n]*)?)*/uy;
	blank.lastIndex = at;
	return at + (blank.exec(text)?.[0].length ?? 0);
}

// src/load/scalar-text.ts
/** Text that every YAML reader takes for itself when it has no quotes. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_./-]*$/u;
const NOT_PLAIN = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;
/** A key in the way that the one it replaces is written; `first` is the first character of that one. */
function keyText(key, first, syntax) {
	return stringText(key, first, syntax);
}
/** A value in the way that the one it replaces is written. */
function scalarText(value, written, syntax) {
	if (typeof value !== "string") return JSON.stringify(value);
	return written.trim() !== "" && Number(written) === Number(value) ? JSON.stringify(written) : stringText(value, written.charAt(0), syntax);
}
function stringText(text, first, syntax) {
	if (syntax === "json" || first === "\"") return JSON.stringify(text);
	const isPlain = PLAIN.test(text) && !NOT_PLAIN.test(text);
	if (first === "'" && /^[\x20-\x7e]*$/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
	return isPlain ? text : JSON.stringify(text);
}

// src/load/repair-edits.ts
/** Repairs as edits of the text that keep its comments and layout; undefined where one of them cannot be made so. */
function repairEdits(repairs, { lines, root, syntax, shares }) {
	const edits = [];
	const sharedBy = [];
	for (const repair of repairs) {
		const made = editsOf(repair, lines.text, root, syntax);
		if (made === void 0 || made.some((edit) => edits.some((other) => overlap(edit, other)))) return void 0;
		edits.push(...made);
		if (shares) sharedBy.push(...othersAt(made, repair.path, root));
	}
	return {
		edits: edits.map(({ start, end, text }) => ({
			range: fullRangeOf(lines, {
				start,
				end
			}),
			text
		})),
		sharedBy
	};
}
function editsOf(repair, text, root, syntax) {
	const place = placeAt(root, repair.path);
	if (place === void 0) return void 0;
	switch (repair.kind) {
		case "rename_key":
			if (place.key === void 0) return void 0;
			return [{
				...place.key,
				text: keyText(repair.to, text.charAt(place.key.start), syntax)
			}];
		case "set_value": {
			const { value } = place;
			const written = text.slice(value.start, value.end);
			if (place.entries !== void 0 || written === "" || written.includes("\n")) return void 0;
			if (!isBare(text, place)) return void 0;
			return [{
				...value,
				text: scalarText(repair.value, written, syntax)
			}];
		}
		case "remove_key": return removalOf(place, text, root, syntax);
	}
}
/** The place of exactly this path. */
function placeAt(root, path) {
	let place = root;
	for (const key of path) place = place?.entries?.get(key);
	return place;
}
/** True when nothing that changes the meaning of the value, such as a tag, stands before it. */
function isBare(text, { key, value }) {
	if (key !== void 0) return /^\s*:\s*(?:&\S+\s+)?$/u.test(text.slice(key.end, value.start));
	return /(?:[-[,]\s*|^\s*)(?:&\S+\s+)?$/u.test(text.slice(Math.max(0, value.start - 200), value.start));
}
function overlap(one, other) {
	return one.start === other.start || one.start < other.end && other.start < one.end;
}
/** Paths beside the repaired one whose key or value is written in the edited text. */
function othersAt(edits, repaired, root) {
	const found = [];
	const visit = (place, path) => {
		if (path.length === repaired.length && path.every((key, index) => key === repaired[index])) return;
		if ([place.key, place.entries === void 0 ? place.value : void 0].some((span) => span !== void 0 && edits.some((edit) => overlap(edit, span)))) found.push(path);
		else for (const [key, inner] of place.entries ?? []) visit(inner, [...path, key]);
	};
	visit(root, []);
	return found;
}

// src/load/places.ts
function createSource(file, lines, root) {
	const syntax = file.toLowerCase().endsWith(".json") ? "json" : "yaml";
	let shares;
	return {
		file,
		text: lines.text,
		locate: (path, anchor) => locate(lines, root, path, anchor),
		editsFor(repair) {
			if (root === void 0) return void 0;
			shares ??= hasAliases(root);
			return repairEdits(repair, {
				lines,
				root,
				syntax,
				shares
			});
		}
	};
}
function hasAliases({ usedAt, entries }) {
	return usedAt !== void 0 || entries !== void 0 && [...entries.values()].some(hasAliases);
}
function locate(lines, root, path, anchor) {
	if (root === void 0) return void 0;
	let place = root;
	let usedAt = root.usedAt;
	let found = true;
	for (const key of path) {
		const next = place.entries?.get(key);
		if (next === void 0) {
			found = false;
			break;
		}
		place = next;
		usedAt = next.usedAt ?? usedAt;
	}
	const range = rangeOf(lines, found ? spanOf$1(place, anchor) : place.key ?? firstOf(place));
	return usedAt === void 0 ? { range } : {
		range,
		usedAt: rangeOf(lines, usedAt)
	};
}
/** A key without a value (`models:`) has an empty value: then the key is shown. */
function spanOf$1(place, anchor) {
	if (place.key === void 0) return place.value;
	return anchor === "key" || place.value.end <= place.value.start ? place.key : place.value;
}
/** A map without a key of its own, such as the whole file or an item of a list, is shown by its first key. */
function firstOf(place) {
	return (place.entries?.values().next().value)?.key ?? place.value;
}
/** The path to the innermost key or value at an offset. */
function pathAt(root, offset) {
	const path = [];
	let place = root;
	while (place !== void 0) {
		const inner = entryAt(place, offset);
		if (inner === void 0) break;
		path.push(inner[0]);
		place = inner[1];
	}
	return path;
}
function entryAt(place, offset) {
	for (const entry of place.entries ?? []) {
		const { key, value, usedAt } = entry[1];
		if (usedAt === void 0 && (key ?? value).start <= offset && offset < value.end) return entry;
	}
}

// src/load/secrets.ts
const HELP = "Revoke it, for it is in the repository's history now, and give the name of an environment variable instead.";
/**
* Everything that looks like a secret: in the text of the file, comments included, and in values that escapes or folded
* lines spell out. No message repeats one.
*/
function secretFindings(lines, value, root) {
	const findings = [];
	const seen = /* @__PURE__ */ new Set();
	for (const token of findTokens(lines.text).slice(0, 200)) {
		seen.add(token.text);
		findings.push({
			code: "RF127",
			message: `This looks like ${token.name}`,
			path: pathAt(root, token.start),
			range: rangeOf(lines, token),
			help: HELP
		});
	}
	for (const { text, path, anchor } of stringsIn(value, [])) for (const token of findTokens(text)) {
		if (seen.has(token.text)) continue;
		seen.add(token.text);
		findings.push({
			code: "RF127",
			message: `This holds what looks like ${token.name}`,
			path,
			anchor,
			help: HELP
		});
	}
	return findings;
}
function* stringsIn(value, path) {
	if (typeof value === "string") yield {
		text: value,
		path,
		anchor: "value"
	};
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index]);
	else if (isJsonObject(value)) for (const [key, item] of Object.entries(value)) {
		yield {
			text: key,
			path: [...path, key],
			anchor: "key"
		};
		yield* stringsIn(item, [...path, key]);
	}
}

// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));

// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));

// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));

// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));

// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		const k = createNode.createNode(key, void 0, ctx);
		const v = createNode.createNode(value, void 0, ctx);
		return new Pair(k, v);
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));

// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	const map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
	exports.map = map;
}));

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	const seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
	exports.seq = seq;
}));

// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	const string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
	exports.string = string;
}));

// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));

// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));

// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	const schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	const binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
	exports.binary = binary;
}));

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	const float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.float = float;
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	const schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
	exports.schema = schema;
}));

// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	var Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
	exports.Schema = Schema;
}));

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));

// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));

// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));

// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));

// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));

// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));

// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));

// node_modules/yaml/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var cst = require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));

// src/load/yaml-directives.ts
var import_dist = require_dist();
/** `%YAML` and `%TAG` lines before the document. */
function directivesOf(text) {
	const spans = [];
	let start = 0;
	for (const line of text.split("\n")) {
		if (line.startsWith("%")) spans.push({
			start,
			end: start + line.trimEnd().length
		});
		else if (line.trim() !== "" && !line.startsWith("#")) break;
		start += line.length + 1;
	}
	return spans;
}
function directiveProblem(text, span) {
	const problem = {
		code: "RF115",
		message: "A directive changes what the rest of the file means",
		span,
		help: "Remove the line; the file is read as YAML 1.2."
	};
	if (!/^%YAML\s+1\.2$/u.test(text.slice(span.start, span.end))) return problem;
	const newline = text.indexOf("\n", span.end);
	const end = newline === -1 ? text.length : newline + 1;
	return {
		...problem,
		rewrite: {
			span: {
				start: span.start,
				end
			},
			text: ""
		}
	};
}
/** The text with each directive made a comment, so that offsets stay. */
function withoutDirectives(text, directives) {
	let result = text;
	for (const { start } of directives) result = `${result.slice(0, start)}#${result.slice(start + 1)}`;
	return result;
}

// src/load/yaml-scalars.ts
/** Plain keys that YAML 1.2 takes for null, booleans or numbers. */
const NOT_A_STRING = /^(?:|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;
/** Text here; booleans, numbers and dates for PyYAML 6, which Ray reads YAML with (`yaml/resolver.py`). */
const OTHERWISE_IN_YAML_1_1 = [
	{
		pattern: /^(?:yes|Yes|YES|on|On|ON)$/u,
		as: "true"
	},
	{
		pattern: /^(?:no|No|NO|off|Off|OFF)$/u,
		as: "false"
	},
	{
		pattern: /^[-+]?[0-9][0-9_]*_[0-9_]*(?:\.[0-9_]*)?$/u,
		as: "a number"
	},
	{
		pattern: /^0b[01_]+$/u,
		as: "a number"
	},
	{
		pattern: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/u,
		as: "a number in base 60"
	},
	{
		pattern: /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t].*)?$/u,
		as: "a date"
	},
	{
		pattern: /^=$/u,
		as: "a special value"
	}
];
function plainKeyProblem(source) {
	if (NOT_A_STRING.test(source)) {
		const shown = source === "" ? "An empty key" : `The key ${quote(source)}`;
		const rewrite = source === "" ? {} : { rewrite: JSON.stringify(source) };
		return {
			code: "RF121",
			message: `${shown} is not a string`,
			help: `Put it in quotes: ${quote(source)}`,
			...rewrite
		};
	}
	const as = otherwise(source);
	if (as === void 0) return void 0;
	return {
		code: "RF126",
		message: `The key ${quote(source)} is text here, but ${as} to YAML 1.1 programs`,
		help: `Put it in quotes: ${quote(source)}`,
		rewrite: JSON.stringify(source)
	};
}
/** What is wrong with a value that is written without quotes. */
function plainValueProblem(source, value) {
	if (typeof value === "number") return numberProblem(source, value);
	const as = typeof value === "string" ? otherwise(source) : void 0;
	if (as === void 0) return void 0;
	const boolean = as === "true" || as === "false";
	return {
		code: "RF126",
		message: `The value ${quote(source)} is text here, but ${as} to YAML 1.1 programs`,
		help: boolean ? `Write ${as}, or for text ${quote(source)} in quotes.` : `Write ${quote(source)} in quotes.`
	};
}
function otherwise(source) {
	return OTHERWISE_IN_YAML_1_1.find((one) => one.pattern.test(source))?.as;
}
function numberProblem(source, value) {
	if (!Number.isFinite(value)) return {
		code: "RF125",
		message: `${quote(source)} is not a finite number`,
		help: "Leave the key out, or write a number."
	};
	if (/^[-+]?0[0-9]+$/u.test(source)) return {
		code: "RF124",
		message: `A number with leading zeros means something else to YAML 1.1 programs`,
		help: `Write ${String(Math.abs(value))}, or ${quote(source)} for text.`
	};
	if (source.startsWith("0o")) return {
		code: "RF124",
		message: `${quote(source)} is text to YAML 1.1 programs`,
		help: `Write ${value}.`,
		rewrite: String(value)
	};
	if (/[eE]/u.test(source) && !source.startsWith("0x") && !/^[-+]?[0-9]*\.[0-9]*[eE][-+][0-9]+$/u.test(source)) return {
		code: "RF124",
		message: `${quote(source)} is text to YAML 1.1 programs`,
		help: `Write ${withoutExponent(value)}.`,
		rewrite: withoutExponent(value)
	};
	if (Number.isInteger(value) && !Number.isSafeInteger(value) && !/[.eE]/u.test(source)) return {
		code: "RF123",
		message: "The whole number is too large to be kept exactly",
		help: "Put it in quotes if it is text."
	};
}
function withoutExponent(value) {
	const text = String(value);
	if (!/e/u.test(text)) return text;
	const [mantissa = "", exponent = ""] = text.split("e");
	return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}e${exponent}`;
}

// src/load/yaml-problems.ts
/** A broken file leads to errors behind each other: the first ones say what is wrong. */
const MOST_ERRORS = 10;
/** Errors of the `yaml` package after which the rest of the document can still be read. */
const codeOfReadable = { MULTIPLE_DOCS: "RF116" };
const codeOfSyntax = {
	TAB_AS_INDENT: "RF113",
	RESOURCE_EXHAUSTION: "RF120"
};
/** Reported by the reader, in its own words. */
const REPORTED_ELSEWHERE = /* @__PURE__ */ new Set(["NON_STRING_KEY", "DUPLICATE_KEY"]);
const words = {
	MULTIPLE_DOCS: "A second document starts here",
	TAB_AS_INDENT: "Tabs are not allowed as indentation",
	RESOURCE_EXHAUSTION: "Values are nested too deeply",
	BLOCK_AS_IMPLICIT_KEY: "A map cannot start here, behind another key"
};
const helps = {
	MULTIPLE_DOCS: "Put each fleet into a file of its own.",
	TAB_AS_INDENT: "Indent with spaces.",
	BLOCK_AS_IMPLICIT_KEY: "Put a text that contains ': ' in quotes, or start the map on a new line, indented.",
	BAD_SCALAR_START: "Put the text in quotes.",
	BAD_DQ_ESCAPE: "Write a backslash as \\\\, or use single quotes.",
	BAD_INDENT: "Check the indentation and the closing brackets.",
	MULTILINE_IMPLICIT_KEY: "Check for a missing ':' and the indentation."
};
/** True when what follows the error cannot be trusted. */
function isSyntaxError(error) {
	return !Object.hasOwn(codeOfReadable, error.code) && !REPORTED_ELSEWHERE.has(error.code);
}
/** At most one problem for each line, and at most ten. */
function yamlProblems(errors, text) {
	const problems = [];
	let lineEnd = -1;
	for (const error of errors) {
		const [start, end] = error.pos;
		if (REPORTED_ELSEWHERE.has(error.code) || start <= lineEnd) continue;
		const help = helps[error.code];
		const from = error.code === "RESOURCE_EXHAUSTION" ? text.lastIndexOf("\n", start) + 1 : start;
		problems.push({
			code: codeOfReadable[error.code] ?? codeOfSyntax[error.code] ?? "RF110",
			message: words[error.code] ?? error.message.split("\n")[0] ?? error.code,
			span: {
				start: Math.min(from, text.length),
				end: Math.min(Math.max(end, start + 1), text.length)
			},
			...help === void 0 ? {} : { help }
		});
		if (problems.length === MOST_ERRORS) break;
		const next = text.indexOf("\n", start);
		lineEnd = next === -1 ? text.length : next;
	}
	return problems;
}

// src/load/yaml-spans.ts
function spanOf(node) {
	const [start, end] = node.range ?? [0, 0];
	return {
		start,
		end
	};
}
/** A tag stands before its value; `yaml` keeps its name but not its place. */
function tagSpan(text, valueStart) {
	const mark = text.lastIndexOf("!", valueStart);
	const start = text.charAt(mark - 1) === "!" ? mark - 1 : Math.max(mark, 0);
	const length = /^[^\s,\]}]*/u.exec(text.slice(start, start + 200))?.[0].length ?? 0;
	return {
		start,
		end: start + Math.max(length, 1)
	};
}

// src/load/yaml-reader.ts
/** Values that aliases may bring in, all together. */
const MAX_ALIASED = 2e4;
/** Tags that only say what the value is anyway. */
const PLAIN_TAGS = new Set([
	"str",
	"int",
	"float",
	"bool",
	"null",
	"map",
	"seq"
].map((name) => `tag:yaml.org,2002:${name}`));
/** Reads YAML 1.2 and keeps where each key and value is, through aliases and merge keys. */
function readYaml(text) {
	const directives = directivesOf(text);
	const document = (0, import_dist.parseDocument)(withoutDirectives(text, directives), {
		version: "1.2",
		stringKeys: true,
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "error"
	});
	const problems = directives.map((span) => directiveProblem(text, span));
	const parsed = readDocument(document, text, { ambiguous: true });
	return {
		...parsed,
		problems: [...problems, ...parsed.problems]
	};
}
/** What a parsed document says, and where; the text is that of the whole file. */
function readDocument(document, text, reading) {
	const problems = [...yamlProblems(document.errors, text)];
	if (document.errors.some(isSyntaxError)) return { problems };
	const reader = new YamlReader(text, reading);
	const read = document.contents === null ? void 0 : reader.node(document.contents);
	problems.push(...reader.problems);
	if (reader.failed) return { problems };
	return read === void 0 ? {
		value: null,
		problems
	} : {
		value: read.value,
		root: read.place,
		problems
	};
}
var YamlReader = class {
	problems = [];
	/** Set when the document is not worth reading on. */
	failed = false;
	#anchors = /* @__PURE__ */ new Map();
	#targets = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Set();
	#text;
	#ambiguous;
	#outermost;
	#expanding = 0;
	#aliased = 0;
	constructor(text, { ambiguous }) {
		this.#text = text;
		this.#ambiguous = ambiguous;
	}
	node(node) {
		if ((0, import_dist.isAlias)(node)) return this.#alias(node);
		if (this.#expanding > 0) this.#count(node);
		if (this.failed) return {
			value: null,
			place: { value: spanOf(node) }
		};
		if (this.#expanding === 0 && node.anchor !== void 0) this.#anchors.set(node.anchor, node);
		this.#checkTag(node);
		if ((0, import_dist.isScalar)(node)) return this.#scalar(node);
		if (this.#open.size >= 64) {
			this.#fail("RF120", `Values are nested more than ${64} levels deep`, node);
			return {
				value: null,
				place: { value: spanOf(node) }
			};
		}
		this.#open.add(node);
		const read = (0, import_dist.isMap)(node) ? this.#map(node) : (0, import_dist.isSeq)(node) ? this.#sequence(node) : void 0;
		this.#open.delete(node);
		return read ?? {
			value: null,
			place: { value: spanOf(node) }
		};
	}
	#scalar(node) {
		const place = { value: spanOf(node) };
		const { value } = node;
		if (node.type === import_dist.Scalar.PLAIN && this.#ambiguous) {
			const problem = plainValueProblem(node.source ?? "", value);
			if (problem !== void 0) this.#report(scalarProblem(problem, place.value));
		}
		if (typeof value === "string" || typeof value === "boolean" || value === null) return {
			value,
			place
		};
		return {
			value: typeof value === "number" && Number.isFinite(value) ? value : null,
			place
		};
	}
	#sequence(node) {
		const items = [];
		const entries = /* @__PURE__ */ new Map();
		for (const item of node.items) {
			const read = (0, import_dist.isNode)(item) ? this.node(item) : void 0;
			if (read !== void 0) entries.set(items.length, read.place);
			items.push(read?.value ?? null);
		}
		return {
			value: items,
			place: {
				value: spanOf(node),
				entries
			}
		};
	}
	#map(node) {
		const written = /* @__PURE__ */ new Map();
		const merged = [];
		for (const { key, value } of node.items) {
			if (!(0, import_dist.isNode)(key)) continue;
			const keySpan = spanOf(key);
			const name = this.#key(key);
			if (name === void 0) continue;
			const read = (0, import_dist.isNode)(value) ? this.node(value) : {
				value: null,
				place: { value: {
					start: keySpan.end,
					end: keySpan.end
				} }
			};
			const first = written.get(name)?.place.key;
			if (name === "<<" && (0, import_dist.isScalar)(key) && key.type === import_dist.Scalar.PLAIN) merged.push(...this.#merged(read, (0, import_dist.isNode)(value) ? value : key));
			else if (first === void 0) written.set(name, {
				value: read.value,
				place: {
					...read.place,
					key: keySpan
				}
			});
			else this.#report({
				code: "RF112",
				message: `The key ${quote(name)} is there twice`,
				span: keySpan,
				related: {
					message: "It is here first.",
					span: first
				}
			});
		}
		return toMap(spanOf(node), written, merged);
	}
	/** The name of a key, or undefined when it cannot be used. */
	#key(key) {
		const span = spanOf(key);
		if (!(0, import_dist.isScalar)(key)) {
			this.#report({
				code: "RF121",
				message: "A list, a map or an alias cannot be a key",
				span
			});
			return;
		}
		if (this.#expanding === 0 && key.anchor !== void 0) this.#anchors.set(key.anchor, key);
		const name = typeof key.value === "string" ? key.value : key.source ?? "";
		if (name === "__proto__") {
			this.#report({
				code: "RF122",
				message: `The key ${quote(name)} is not allowed`,
				span
			});
			return;
		}
		if (key.type === import_dist.Scalar.PLAIN && this.#ambiguous) {
			const problem = plainKeyProblem(key.source ?? "");
			if (problem !== void 0) this.#report(scalarProblem(problem, span));
		}
		return name;
	}
	/** The maps that a merge key brings in. */
	#merged(read, node) {
		const maps = Array.isArray(read.value) ? read.value.map((value, index) => itemOf(read, value, index)) : [read];
		if (maps.every((map) => isJsonObject(map.value))) return maps;
		this.#report({
			code: "RF130",
			message: "The merge key << takes an alias to a map, or a list of them",
			span: spanOf(node)
		});
		return [];
	}
	#alias(alias) {
		const span = spanOf(alias);
		if (!this.#targets.has(alias)) this.#targets.set(alias, this.#anchors.get(alias.source));
		const target = this.#targets.get(alias);
		if (target === void 0) {
			this.#report({
				code: "RF117",
				message: `There is no anchor &${alias.source} before this alias`,
				span
			});
			return {
				value: null,
				place: { value: span }
			};
		}
		if (this.#open.has(target)) {
			this.#report({
				code: "RF118",
				message: `The alias *${alias.source} stands inside its own anchor`,
				span
			});
			return {
				value: null,
				place: { value: span }
			};
		}
		if (this.#expanding === 0) this.#outermost = span;
		this.#expanding += 1;
		const read = this.node(target);
		this.#expanding -= 1;
		if (this.#expanding === 0) this.#outermost = void 0;
		return {
			value: read.value,
			place: {
				...read.place,
				usedAt: span
			}
		};
	}
	#count(node) {
		this.#aliased += 1;
		if (this.#aliased === MAX_ALIASED) this.#fail("RF119", `Aliases bring in more than ${MAX_ALIASED} values`, node);
	}
	#checkTag(node) {
		if (node.tag === void 0 || PLAIN_TAGS.has(node.tag)) return;
		this.#report({
			code: "RF114",
			message: `The tag ${quote(node.tag)} is not supported`,
			span: tagSpan(this.#text, spanOf(node).start),
			help: "Write the value itself, without a tag."
		});
	}
	#fail(code, message, node) {
		if (!this.failed) this.problems.push({
			code,
			message,
			span: this.#outermost ?? spanOf(node)
		});
		this.failed = true;
	}
	/** What is wrong with an anchored value is reported once, where it is written. */
	#report(problem) {
		if (this.#expanding === 0) this.problems.push(problem);
	}
};
function scalarProblem({ rewrite, ...problem }, span) {
	return {
		...problem,
		span,
		...rewrite === void 0 ? {} : { rewrite: {
			span,
			text: rewrite
		} }
	};
}
function itemOf(list, value, index) {
	const place = list.place.entries?.get(index) ?? list.place;
	return {
		value,
		place: list.place.usedAt === void 0 ? place : {
			usedAt: list.place.usedAt,
			...place
		}
	};
}
/** What is written in the map itself wins over what is merged in, and what is merged first over what comes later. */
function toMap(span, written, merged) {
	const value = {};
	const entries = /* @__PURE__ */ new Map();
	for (const [key, read] of written) {
		value[key] = read.value;
		entries.set(key, read.place);
	}
	for (const map of merged) {
		if (!isJsonObject(map.value)) continue;
		for (const [key, item] of Object.entries(map.value)) {
			const place = map.place.entries?.get(key);
			if (place === void 0 || entries.has(key)) continue;
			value[key] = item;
			entries.set(key, map.place.usedAt === void 0 ? place : {
				usedAt: map.place.usedAt,
				...place
			});
		}
	}
	return {
		value,
		place: {
			value: span,
			entries
		}
	};
}

// src/load/load-config.ts
/** Most characters of a config file. */
const MAX_LENGTH = 1048576;
/**
* Reads the text of a config file: JSON when `file` ends in `.json`, JSON with comments and trailing commas when it ends
* in `.jsonc`, else YAML. Mistakes are findings with their exact place; nothing is thrown for any text. `legacy` reads a
* JSON list of models, the format of an earlier set-up, which is a mistake without it.
*/
function loadConfig(text, file, legacy) {
	const lines = linesOf(text.replace(/^\uFEFF/u, ""));
	const refusal = refuseText(lines);
	if (refusal !== void 0) return {
		source: createSource(file, lines, void 0),
		findings: [refusal]
	};
	const read = parse(lines.text, file.toLowerCase());
	const converted = legacy !== void 0 && read.root !== void 0 && isLegacyList(read.value) ? legacy(read.value, read.root, lines, {
		what: "This list",
		argument: ` ${JSON.stringify(file)}`
	}) : void 0;
	const { root } = converted ?? read;
	const findings = [...read.problems.slice(0, 200).map((problem) => toFinding(problem, lines, root)), ...converted?.findings ?? []];
	const loaded = finishLoading(file, lines, {
		...read,
		...converted,
		findings
	});
	return converted === void 0 ? loaded : {
		...loaded,
		notes: converted.notes
	};
}
function parse(text, file) {
	if (file.endsWith(".jsonc")) return readJson(text, { lenient: true });
	return file.endsWith(".json") ? readJson(text) : readYaml(text);
}
/** What every text and value is looked at for, however it was read. */
function finishLoading(file, lines, read) {
	const source = createSource(file, lines, read.root);
	const findings = [...read.findings, ...secretFindings(lines, read.value, read.root)];
	const unusable = rootProblem(read.value, lines);
	if (unusable !== void 0) return {
		source,
		findings: [...findings, unusable]
	};
	return read.value === void 0 ? {
		source,
		findings
	} : {
		source,
		value: read.value,
		findings
	};
}
/** What keeps a text from being parsed at all. */
function refuseText(lines) {
	if (lines.text.length > 1048576) return {
		code: "RF107",
		message: `The file has ${lines.text.length} characters; at most ${MAX_LENGTH} are read`,
		path: []
	};
	const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/u.exec(lines.text);
	if (control === null) return void 0;
	return {
		code: "RF108",
		message: `The file holds the control character U+${control[0].charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}`,
		path: [],
		range: rangeOf(lines, {
			start: control.index,
			end: control.index + 1
		}),
		help: "Save the file as UTF-8 text; inside a text in double quotes, write the character as an escape."
	};
}
function rootProblem(value, lines) {
	if (value === null) return {
		code: "RF128",
		message: "The file is empty",
		path: [],
		range: rangeOf(lines, {
			start: 0,
			end: 0
		}),
		help: "A config starts with `version: 1`, a `name` and `models`."
	};
	if (!Array.isArray(value)) return void 0;
	return {
		code: "RF129",
		message: "The file is a list, but a config is a map",
		path: [],
		help: "Write `version: 1`, a `name`, and under `models` one key for each entry: its `model_id`. For a list of models, `rayfleet import` does it."
	};
}
function toFinding(problem, lines, root) {
	const { code, message, span, help, related, rewrite } = problem;
	return {
		code,
		message,
		path: pathAt(root, span.start),
		range: rangeOf(lines, span),
		...help === void 0 ? {} : { help },
		...rewrite === void 0 ? {} : { edits: [{
			range: fullRangeOf(lines, rewrite.span),
			text: rewrite.text
		}] },
		...related === void 0 ? {} : { related: [{
			message: related.message,
			range: rangeOf(lines, related.span)
		}] }
	};
}

// src/load/load-any-config.ts
const MAY_BE_A_LIST = /^\uFEFF?(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*\[/u;
/** The same as `loadConfig`, and a JSON list of models as a config: what reads it is loaded when there is one. */
async function loadAnyConfig(text, file) {
	if (!/\.jsonc?$/iu.test(file) || !MAY_BE_A_LIST.test(text)) return loadConfig(text, file);
	const { readLegacyList } = await import("./legacy-list2.js");
	return loadConfig(text, file, readLegacyList);
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
	const value = Object.hasOwn(parent, key) ? parent[key] : void 0;
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
	for (const target of targetsIn(document)) for (const list of ["nodes", "autoscaling_nodes"]) for (const { path, value } of objectsIn(target.value[list], [...target.path, list])) {
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
		const { matchesConfig } = await import("./matches-config.js");
		if (matchesConfig(value) && checkObjects(value).length === 0) return {
			config: value,
			findings: []
		};
	}
	const { checkShape } = await import("./check-shape2.js");
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

// src/diagnostics/suggest.ts
/**
* The candidate that a misspelt name most likely means, by TypeScript's rule (`getSpellingSuggestion`): lengths differ
* by at most a third, the distance is below 0.4 of the length, and upper and lower case hardly count.
*/
function suggest(name, candidates) {
	return nearest(name, candidates).best;
}
/** The same, unless another candidate is just as near: then it is not certain which was meant. */
function suggestOnly(name, candidates) {
	const { best, ties } = nearest(name, candidates);
	return ties ? void 0 : best;
}
function nearest(name, candidates) {
	const mostLengthDifference = Math.max(2, Math.floor(name.length * .34));
	let bestDistance = Math.floor(name.length * .4) + 1;
	let best;
	let ties = false;
	for (const candidate of candidates) {
		if (candidate === name) continue;
		if (Math.abs(candidate.length - name.length) > mostLengthDifference) continue;
		if (candidate.length < 3 && candidate.toLowerCase() !== name.toLowerCase()) continue;
		const found = distance(name, candidate);
		if (found === bestDistance && best !== void 0) ties = true;
		if (found >= bestDistance) continue;
		bestDistance = found;
		best = candidate;
		ties = false;
	}
	return {
		...best === void 0 ? {} : { best },
		ties
	};
}
/** Edit distance: 1 to insert or delete, 2 to replace, 0.1 to change the case. */
function distance(from, to) {
	let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= to.length; column += 1) {
			const replaced = (previous[column - 1] ?? 0) + replacement(from.charAt(row - 1), to.charAt(column - 1));
			current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced));
		}
		previous = current;
	}
	return previous[to.length] ?? 0;
}
function replacement(from, to) {
	if (from === to) return 0;
	return from.toLowerCase() === to.toLowerCase() ? .1 : 2;
}

// src/resolve/choose-target.ts
/** The target to deploy to: the one that is named, or the only one there is. */
function chooseTarget(config, name) {
	if (name !== void 0) return namedTarget(config, name);
	const names = Object.keys(config.targets ?? {});
	const [only, second] = names;
	if (only === void 0) return refused$1("The config has no target to deploy to", "Add one under `targets`.");
	if (second === void 0) return namedTarget(config, only);
	return refused$1(`The config has ${names.length} targets`, `Choose one: ${listed$1(names)}.`);
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
	return refused$1(`There is no target ${quote(name)}`, similar === void 0 ? known : `Did you mean ${quote(similar)}?`);
}
function refused$1(message, help) {
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
	const address = config.address.replace(/\/+$/u, "");
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
/** `engine_kwargs` with what our own keys stand for. What the user wrote under `engine_kwargs` is never changed. */
function expandEngineKwargs(model, json) {
	return {
		...model.task ? taskArguments[model.task] : {},
		...model.revision && isHubId(model.model_source) ? { revision: model.revision } : {},
		...model.compile === "off" ? { enforce_eager: true } : {},
		...isSharedGpu(model) ? { gpu_memory_utilization: memoryShare(model.gpu_fraction) } : {},
		...mapAt(json, "engine_kwargs")
	};
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
function resolveModel(id, config, json, configDir) {
	const engineKwargs = expandEngineKwargs(config, json);
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

// src/load/find-config.ts
const DATA_FILES = [
	"models.config.yaml",
	"models.config.yml",
	"models.config.json",
	"models.config.jsonc"
];
const SCRIPT_FILES = [
	"models.config.ts",
	"models.config.mts",
	"models.config.js",
	"models.config.mjs"
];
/**
* Looks for a config file in a folder and the ones above it, up to the root of the repository (the folder that holds
* `.git`), or of the file system when there is no repository.
*/
function findConfig(folder) {
	for (let at = folder;; at = dirname(at)) {
		const names = new Set(namesIn(at));
		const found = [...SCRIPT_FILES, ...DATA_FILES].filter((name) => names.has(name));
		const [first, second, third] = found;
		if (first !== void 0) {
			if (second === void 0) return {
				kind: "found",
				path: join(at, first)
			};
			if (third === void 0 && isScript(first) && !isScript(second)) return {
				kind: "pair",
				script: join(at, first),
				data: join(at, second)
			};
			return {
				kind: "none",
				file: join(at, first),
				finding: severalFiles(found)
			};
		}
		if (existsSync(join(at, ".git")) || dirname(at) === at) return nothingFound(folder);
	}
}
function isScript(path) {
	return /\.[cm]?[jt]s$/u.test(path);
}
/** Said of config files that cannot all count. */
function severalFiles(paths) {
	const names = paths.map((path) => basename(path));
	return {
		code: "RF103",
		message: `The folder holds ${names.join(" and ")}`,
		path: [],
		help: names.some(isScript) ? "Name one, remove the others, or let `rayfleet synth --config-out` make the data file of the script." : "Name one, or remove the others."
	};
}
function nothingFound(folder) {
	return {
		kind: "none",
		file: folder,
		finding: {
			code: "RF102",
			message: "There is no models.config.yaml, .yml, .json, .jsonc, .ts, .mts, .js or .mjs here or above",
			path: [],
			help: "Name the file."
		}
	};
}
function namesIn(folder) {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

// src/load/read-file.ts
/** Bytes of a UTF-16 code unit in UTF-8, at most. */
const MAX_BYTES = MAX_LENGTH * 3;
/**
* Reads a config file, data or script, as UTF-8. With `workspace`, the path must lie in that folder after symbolic links are followed,
* because a pull request can add links.
*/
function readConfigFile(path, workspace) {
	let real;
	try {
		real = realpathSync(path);
	} catch (error) {
		if (isMissing(error)) return {
			kind: "missing",
			finding: {
				code: "RF101",
				message: "The file does not exist",
				path: []
			}
		};
		return refused("RF106", "The file cannot be read");
	}
	if (workspace !== void 0 && !isInside(realpathSync(workspace), real)) return refused("RF105", "The file lies outside the workspace", "Symbolic links are followed before this is checked.");
	if (isScript(path) !== isScript(real) || !(isScript(path) || /\.(?:ya?ml|jsonc?)$/iu.test(path))) return refused("RF109", "The name of a config file ends in .yaml, .yml, .json, .jsonc, .ts, .mts, .js or .mjs");
	return readRegularText(real);
}
/** The text of a regular file of a size that a config can have; `path` has no links in it. */
function readRegularText(path) {
	let descriptor;
	try {
		descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch {
		return refused("RF106", "The file cannot be opened");
	}
	try {
		const stat = fstatSync(descriptor);
		if (!stat.isFile()) return refused("RF106", "This is not a regular file");
		if (stat.size > MAX_BYTES) return refused("RF107", `The file has ${stat.size} bytes; at most 1 MiB of text is read`);
		return {
			kind: "read",
			real: path,
			text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(descriptor))
		};
	} catch (error) {
		if (error instanceof TypeError) return refused("RF108", "The file is not UTF-8 text", "Save it as UTF-8.");
		throw error;
	} finally {
		closeSync(descriptor);
	}
}
function refused(code, message, help) {
	return {
		kind: "refused",
		finding: {
			code,
			message,
			path: [],
			...help === void 0 ? {} : { help }
		}
	};
}
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function isMissing(error) {
	return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

// src/load/generated-data.ts
/**
* Data that was made of a script carries a mark in its key `$generated`: the script, all files that made the value, and
* a digest over their texts and the value. So whoever may not run the script can still tell that it, or the data, was
* changed afterwards. A script and the one data file with its mark in the same folder are one config.
*/
function markOf(value) {
	const mark = isJsonObject(value) ? value["$generated"] : void 0;
	if (!isJsonObject(mark)) return void 0;
	const { from, sources, digest } = mark;
	if (typeof from !== "string" || typeof digest !== "string" || !Array.isArray(sources)) return void 0;
	return {
		from,
		digest,
		sources: sources.filter((source) => typeof source === "string")
	};
}
/** The value with a mark that says what it was made of, in the place of any other. */
function withMark(value, dataFile, script, sources) {
	const folder = dirname(dataFile);
	const ordered = [script, ...[...new Set(sources)].filter((source) => source !== script && !isPackageFile(source)).toSorted()];
	const digest = digestOf(ordered, value);
	if (digest === void 0) return void 0;
	const names = ordered.map((source) => relative(folder, source).split(sep).join("/"));
	const { $generated: _old, $schema, ...rest } = value;
	return {
		...$schema === void 0 ? {} : { $schema },
		$generated: {
			from: names[0] ?? "",
			sources: names,
			digest
		},
		...rest
	};
}
/** What is wrong with a mark, without running anything: a source or the data was changed after it was written. */
function checkMark(value, dataFile, workspace) {
	const mark = markOf(value);
	if (mark === void 0 || !isJsonObject(value)) return [];
	const folder = dirname(dataFile);
	const root = realpathSync(workspace ?? folder);
	const sources = [];
	for (const source of mark.sources) {
		const path = realPath(resolve(folder, source));
		const inside = workspace === void 0 || path !== void 0 && !relative(root, path).startsWith("..");
		if (path === void 0 || !inside) return [stale(`It was made of ${quote(source)}, which is not there`, mark.from, dataFile)];
		sources.push(path);
	}
	if (digestOf(sources, value) === mark.digest) return [];
	return [stale(`It does not fit ${quote(mark.from)} any more`, mark.from, dataFile)];
}
/** What is wrong with the data file beside a script that was run. `value` and `sources` are what came of it. */
function checkAgainstScript(data, script, { value, sources }, workspace) {
	const written = readData(data, workspace);
	const wanted = isJsonObject(value) ? withMark(value, realPath(data) ?? data, script, sources) : void 0;
	if (written !== void 0 && wanted !== void 0 && sameContent(written, wanted)) return [];
	return [{
		...stale(`${basename(data)} is not what this script comes to`, basename(script), data),
		path: [],
		anchor: "key"
	}];
}
/** The data file in the script's folder that was made of it. */
function dataOf(script, workspace) {
	return DATA_FILES.map((name) => join(dirname(script), name)).find((path) => existsSync(path) && isMadeOf(path, script, workspace));
}
/** The script in its folder that a data file was made of. */
function scriptOf(data, workspace) {
	const from = markOf(readData(data, workspace))?.from;
	if (from === void 0 || basename(from) !== from || !isScript(from)) return void 0;
	return join(dirname(data), from);
}
/** Whether a data file says that it was made of a script in its folder. */
function isMadeOf(data, script, workspace) {
	return markOf(readData(data, workspace))?.from === basename(script);
}
function readData(path, workspace) {
	const read = readConfigFile(path, workspace);
	return read.kind === "read" ? loadConfig(read.text, path).value : void 0;
}
function sameContent(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
function stale(message, from, dataFile) {
	return {
		code: "RF158",
		message,
		path: ["$generated"],
		anchor: "key",
		help: `Run \`rayfleet synth${basename(from) === from && /^models\.config\.[cm]?[jt]s$/u.test(from) ? "" : ` ${from}`} --config-out ${basename(dataFile)}\` and commit the result.`
	};
}
/** Undefined when a source cannot be read. Line ends do not count: git may change them. */
function digestOf(sources, value) {
	const texts = [];
	for (const source of sources) {
		const read = readRegularText(source);
		if (read.kind !== "read") return void 0;
		texts.push(read.text.replaceAll("\r\n", "\n"));
	}
	const { $generated: _mark, ...content } = value;
	const { createHash } = process.getBuiltinModule("node:crypto");
	return `sha256:${createHash("sha256").update(JSON.stringify([texts, content])).digest("hex")}`;
}
/** Packages have their lock file, and are not installed in every job. */
function isPackageFile(path) {
	return path.includes(`${sep}node_modules${sep}`);
}
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return;
	}
}

// src/load/legacy/variables.ts
const LIST = "MODELS_CONFIG";
const SINGLE = "MODEL_ID";
/** The variable that a config would be read from if there were no file. */
function legacyVariable(env) {
	if (isSet(env, "MODELS_CONFIG")) return LIST;
	return isSet(env, "MODEL_ID") ? SINGLE : void 0;
}
function isSet(env, name) {
	return (env[name] ?? "").trim() !== "";
}

// src/load/repository-root.ts
/** The root of the repository that a folder is in: the folder that holds `.git`. Undefined when it is in none. */
function repositoryRoot(folder) {
	for (let at = folder;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (dirname(at) === at) return void 0;
	}
}

// src/load/read-config.ts
/** The file that was named or is found, and with a script the data that was made of it. */
function locateConfig({ folder, path, workspace }) {
	if (path !== void 0) {
		const named = resolve(folder, path);
		return isScript(named) ? withData(named, dataOf(named, workspace)) : {
			kind: "data",
			path: named
		};
	}
	const found = findConfig(folder);
	if (found.kind === "none") return found;
	if (found.kind === "found") return isScript(found.path) ? withData(found.path) : {
		kind: "data",
		path: found.path
	};
	const { script, data } = found;
	if (isMadeOf(data, script, workspace)) return withData(script, data);
	return {
		kind: "none",
		file: script,
		finding: severalFiles([script, data])
	};
}
function withData(path, data) {
	return {
		kind: "script",
		path,
		...data === void 0 ? {} : { data }
	};
}
/** From a path, or a folder, to a config and everything that is wrong with its text and shape. */
async function readConfig(options) {
	const shape = options.shape ?? shapeOf;
	const located = locateConfig(options);
	if (located.kind === "none") {
		const missing = located.finding.code === "RF102";
		const loaded = missing ? await loadVariables(options.env ?? {}) : void 0;
		if (loaded !== void 0) return {
			source: loaded.source,
			missing: false,
			...await shape(loaded)
		};
		return withoutConfig(shownPath(options.workspace ?? options.folder, located.file), located.finding, missing);
	}
	if (located.kind === "data") return readDataConfig(located.path, options);
	const { path, data } = located;
	if (options.dataOnly === void 0) return readScriptConfig(path, data, options);
	if (data !== void 0) return readDataConfig(data, options);
	const read = readConfigFile(path, options.workspace);
	if (read.kind !== "read") return notRead(path, read, options);
	return withoutConfig(shownPath(options.workspace ?? options.folder, path), scriptRefused(options.dataOnly, path));
}
async function readDataConfig(path, options) {
	const read = readConfigFile(path, options.workspace);
	if (read.kind !== "read") return notRead(path, read, options);
	const loaded = await loadAnyConfig(read.text, shownPath(options.workspace ?? options.folder, path));
	const stale = loaded.value === void 0 || options.ignoreStale === true ? [] : checkMark(loaded.value, read.real, options.workspace ?? rootOf(path));
	const checked = await (options.shape ?? shapeOf)(loaded);
	const unused = unusedVariable(loaded.source.file, options.env ?? {});
	return {
		source: loaded.source,
		path,
		missing: false,
		...checked,
		findings: [
			...stale,
			...checked.findings,
			...unused
		]
	};
}
async function readScriptConfig(path, data, options) {
	const read = readConfigFile(path, options.workspace);
	if (read.kind !== "read") return notRead(path, read, options);
	const file = shownPath(options.workspace ?? options.folder, path);
	const { readScript } = await import("./read-script.js");
	const root = realpathSync(options.workspace ?? rootOf(read.real));
	const { limits, signal } = options;
	const loaded = await readScript({
		path: read.real,
		text: read.text,
		file,
		root,
		...limits === void 0 ? {} : { limits },
		...signal === void 0 ? {} : { signal }
	});
	const { value, sources, printed } = loaded;
	const stale = data === void 0 || value === void 0 || options.ignoreStale === true ? [] : checkAgainstScript(data, read.real, {
		value,
		sources
	}, options.workspace);
	const checked = await (options.shape ?? shapeOf)(loaded);
	const script = {
		path: read.real,
		sources,
		printed,
		...data === void 0 ? {} : { data },
		...value === void 0 ? {} : { value }
	};
	return {
		source: loaded.source,
		path,
		missing: false,
		...checked,
		findings: [...stale, ...checked.findings],
		script
	};
}
function scriptRefused(why, path) {
	const script = path.endsWith("models.config.ts") ? "" : ` ${path.split(sep).at(-1) ?? ""}`;
	return {
		code: "RF104",
		message: `The config is a script, which is not run here. ${why}`,
		path: [],
		help: `Run \`rayfleet synth${script} --config-out models.config.json\` and commit the file: it is read in the script's place, and the check says when it is stale.`
	};
}
function notRead(path, read, options) {
	return withoutConfig(shownPath(options.workspace ?? options.folder, path), read.finding, read.kind === "missing");
}
function withoutConfig(file, finding, missing = false) {
	return {
		source: emptySource(file),
		missing,
		findings: [finding]
	};
}
/** The config in the variables of an earlier set-up, if they are set. */
async function loadVariables(env) {
	if (legacyVariable(env) === void 0) return void 0;
	const { loadEnvironment } = await import("./environment.js");
	return loadEnvironment(env);
}
/** MODEL_ID is a name that many programs use; MODELS_CONFIG was meant for this one. */
function unusedVariable(file, env) {
	if (legacyVariable(env) !== "MODELS_CONFIG") return [];
	return [{
		code: "RF166",
		message: `The variable MODELS_CONFIG is set but not used: ${quote(file)} is`,
		path: []
	}];
}
/** Relative, with `/`, as GitHub wants it; absolute when the file is elsewhere. */
function shownPath(folder, path) {
	const way = relative(folder, path);
	if (way === "") return ".";
	return isAbsolute(way) || way.startsWith("..") ? path : way.split(sep).join("/");
}
/** The folder that a script's own modules lie in: the repository, or the script's folder when it is in none. */
function rootOf(path) {
	return repositoryRoot(dirname(path)) ?? dirname(path);
}

// src/cli/commands/read-given.ts
/** Reads the config that a command is given, and runs it when it is a script. */
async function readGiven(given, shape) {
	const read = await readConfig({
		folder: given.directory,
		...given.configFile === void 0 ? {} : { path: given.configFile },
		...given.workspace === void 0 ? {} : { workspace: given.workspace },
		...given.dataOnly === void 0 ? {} : { dataOnly: given.dataOnly },
		...given.ignoreStale === void 0 ? {} : { ignoreStale: given.ignoreStale },
		...given.signal === void 0 ? {} : { signal: given.signal },
		...given.env === void 0 ? {} : { env: given.env },
		...shape === void 0 ? {} : { shape }
	});
	for (const line of read.script?.printed ?? []) given.log?.(`the config prints: ${withoutTokens(line)}`);
	const { source, missing, path, script } = read;
	return {
		read,
		file: {
			source,
			missing,
			configDir: path === void 0 ? given.directory : dirname(path),
			...path === void 0 ? {} : { path },
			...script === void 0 ? {} : { script }
		}
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
			models: models.flatMap((model) => resolvedModels(model, options.configDir)),
			...target === void 0 ? {} : { target: resolveTarget(target, models) }
		}
	};
}
function resolvedModels({ id, json, config }, configDir) {
	return config === void 0 ? [] : [resolveModel(id, config, json, configDir)];
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
* there is only one (to plan).
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
	const resolved = resolve$1(config, chosen.ok ? chosen.target.name : void 0, { configDir: opened.configDir });
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

// src/targets/result.ts
function found(value) {
	return {
		ok: true,
		value
	};
}
function failed(...findings) {
	return {
		ok: false,
		findings
	};
}

// src/targets/attach-cluster.ts
/**
* Address and token of a cluster that somebody else runs; asks it nothing. `givenToken` takes the place of the
* environment variable that `token_env` names.
*/
function attachCluster(target, env, givenToken) {
	const path = ["targets", target.name];
	const findings = [];
	const unusable = problemOf(target.address);
	if (unusable !== void 0) findings.push({
		code: "RF654",
		path: [...path, "address"],
		...unusable
	});
	const token = tokenOf(target, env, givenToken);
	if (target.tokenEnv !== void 0 && token === void 0) findings.push({
		code: "RF653",
		path: [...path, "token_env"],
		message: `The environment variable ${target.tokenEnv}, with the cluster's token, is not set.`,
		help: `Set it, in a workflow from a secret: \`env: {${target.tokenEnv}: "\${{ secrets.${target.tokenEnv} }}"}\`.`
	});
	if (findings.length > 0) return failed(...findings);
	return found({
		address: target.address,
		...token === void 0 ? {} : { token }
	});
}
function tokenOf(target, env, given) {
	const trimmed = (given ?? (target.tokenEnv === void 0 ? void 0 : env[target.tokenEnv]))?.trim();
	return trimmed === "" ? void 0 : trimmed;
}
function problemOf(address) {
	if (!URL.canParse(address)) return { message: "The address of the cluster is not a URL." };
	const url = new URL(address);
	if (url.protocol !== "http:" && url.protocol !== "https:") return {
		message: `The address of a cluster begins with http:// or https://, and not with ${url.protocol}//.`,
		help: "It is the address of Ray's dashboard, such as https://ray.internal:8265."
	};
	if (url.username !== "" || url.password !== "") return {
		message: "The address of the cluster holds a user name or a password.",
		help: "Put the token into an environment variable and its name into token_env."
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
	const { findLocalRay } = await import("./find-local-ray2.js");
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
	const { stopLocalRay } = await import("./stop-local-ray.js");
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
		...options.token === void 0 ? {} : { authorization: `Bearer ${options.token}` },
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
			return entries[name]?.deployed_app_config ?? void 0;
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
				path: "/api/serve/applications/",
				doing,
				repeatable: true
			});
			return understood(doing, () => parseServeDetails(text));
		},
		async putApplications(config) {
			await request({
				method: "PUT",
				path: "/api/serve/applications/",
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
		const value = env[variable];
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
	const fleet = openFleet(input, opened, "required");
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
	const { openConfig } = await import("./open-config.js");
	return openConfig({
		...input,
		...command === "deploy" ? { fit: "known" } : {}
	});
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

// src/ray/http-transport.ts
/**
* HTTP as a program speaks it. Not `fetch`: that sends `Sec-Fetch-*` headers, and Ray's dashboard then takes it for a
* browser and refuses to change anything (Ray 2.60 `dashboard/optional_utils.py:is_browser_request`).
*/
const nodeTransport = (asked) => {
	const { request: send } = process.getBuiltinModule(asked.url.startsWith("https:") ? "node:https" : "node:http");
	const body = asked.body === void 0 ? void 0 : Buffer.from(asked.body);
	const headers = body === void 0 ? asked.headers : {
		...asked.headers,
		"content-length": String(body.byteLength)
	};
	const agent = asked.method === "GET" ? {} : { agent: false };
	const { method, signal } = asked;
	return new Promise((resolve, reject) => {
		const request = send(asked.url, {
			method,
			headers,
			signal,
			...agent
		}, (response) => {
			resolve({
				status: response.statusCode ?? 0,
				body: response
			});
		});
		request.on("error", reject);
		request.end(body);
	});
};

// src/load/expand-configs.ts
/** More than any repository has; keeps a pattern such as `**` from a walk through a whole disk's worth of results. */
const MOST_CONFIGS = 1e3;
const NOT_LOOKED_INTO = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function isPattern(path) {
	return /[*?[\]{}]/u.test(path);
}
/**
* The config files that paths and glob patterns name, in the order of the patterns and sorted within each, each once. A
* data file that was made of a script which is named as well is left out: it is checked with the script. A pattern that
* nothing matches is returned as it is, like any path that does not exist.
*/
function expandConfigs(patterns, folder, workspace) {
	const found = /* @__PURE__ */ new Set();
	for (const pattern of patterns) {
		if (!isPattern(pattern) || existsSync(resolve(folder, pattern))) {
			found.add(pattern);
			continue;
		}
		const matches = globSync(pattern, {
			cwd: folder,
			exclude: (name) => NOT_LOOKED_INTO.has(basename(name))
		});
		if (matches.length === 0) found.add(pattern);
		for (const match of matches.toSorted().slice(0, MOST_CONFIGS)) found.add(match);
	}
	const generated = /* @__PURE__ */ new Set();
	for (const path of found) {
		const data = isScript(path) ? dataOf(resolve(folder, path), workspace) : void 0;
		if (data !== void 0) generated.add(join(dirname(path), basename(data)));
	}
	return [...found].filter((path) => !generated.has(join(path)));
}

// src/write/portable-yaml.ts
/** How to make a document that readers of YAML 1.1, PyYAML among them, and of YAML 1.2 read alike. */
const PORTABLE = {
	compat: "yaml-1.1",
	aliasDuplicateObjects: false,
	customTags: (tags) => [exponentFloat, ...tags]
};
/**
* Writes a portable document. Texts that need an escape stand in double quotes, as do those of `quotes`; a line of a
* text never begins a line of the file, and nothing in it is a command to a runner.
*/
function portableText(document, options, quotes = () => false) {
	(0, import_dist.visit)(document, { Scalar(_key, node) {
		if (typeof node.value !== "string") return;
		if (NEEDS_ESCAPE.test(node.value) || IS_COMMAND.test(node.value) || quotes(node.value)) node.type = import_dist.Scalar.QUOTE_DOUBLE;
	} });
	return document.toString({
		...options,
		lineWidth: 0,
		doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
	}).replaceAll(new RegExp(NEEDS_ESCAPE, "gu"), escaped$1).replaceAll("##[", String.raw`\x23#[`);
}
/** Line breaks of YAML 1.1, and characters that PyYAML refuses; JSON and YAML 1.2 print them as they are. */
const NEEDS_ESCAPE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/u;
function escaped$1(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** What a runner would take for a workflow command, in a line of its own or anywhere in it. */
const IS_COMMAND = /^\s*::|##\[/u;
/** PyYAML takes a number with an exponent for a string unless it has a point, too. */
const exponentFloat = {
	tag: "tag:yaml.org,2002:float",
	default: true,
	test: /^-?\d+(\.\d+)?e[-+]\d+$/u,
	identify: (value) => typeof value === "number" && String(value).includes("e"),
	resolve: Number,
	stringify: ({ value }) => String(value).replace(/^(-?\d+)e/u, "$1.0e")
};

// src/ray/serve-yaml.ts
/**
* A Serve config as YAML that PyYAML, which reads YAML 1.1, reads back equal. The same value always gives the same text.
*/
function toServeYaml(value) {
	const document = new import_dist.Document(value, PORTABLE);
	return portableText(document, {
		defaultStringType: "QUOTE_DOUBLE",
		defaultKeyType: "PLAIN"
	});
}

// src/cli/cli-input.ts
/** What the command line and the environment say, in the form that commands take. */
function cliInput(asked, terminal) {
	const startedAt = Date.now();
	const configFile = asked.positionals[0];
	const target = optionText(asked, "target");
	const commit = optionText(asked, "commit");
	return {
		directory: terminal.cwd,
		env: terminal.env,
		signal: terminal.signal,
		log: (line) => terminal.stderr(`${elapsed(startedAt)}  ${neutralLine(line)}\n`),
		...configFile === void 0 ? {} : { configFile },
		...target === void 0 ? {} : { target },
		...commit === void 0 ? {} : { commit }
	};
}
function optionText(asked, name) {
	const value = asked.options[name];
	return typeof value === "string" ? value : void 0;
}
function optionTexts(asked, name) {
	const value = asked.options[name];
	return Array.isArray(value) ? value : [];
}
/** Minutes and seconds since the command began: tells how long each step took. */
function elapsed(startedAt) {
	const seconds = Math.floor((Date.now() - startedAt) / 1e3);
	return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
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

// src/cli/command-table.ts
/** Every option there is; a command lists the ones that it takes. */
const optionTable = {
	target: {
		type: "string",
		value: "NAME",
		help: "the target of the config to work on"
	},
	format: {
		type: "string",
		value: "FORMAT",
		help: "how to print the result"
	},
	base: {
		type: "string",
		value: "FILE",
		help: "compare with this version of the config"
	},
	live: {
		type: "boolean",
		help: "compare with what is live on the target"
	},
	commit: {
		type: "string",
		value: "SHA",
		help: "the commit that is deployed, kept in the release record"
	},
	restart: {
		type: "string",
		multiple: true,
		value: "MODEL",
		help: "start this model again although nothing changed"
	},
	"retry-compile": {
		type: "boolean",
		help: "compile again models that fell back to enforce_eager"
	},
	model: {
		type: "string",
		multiple: true,
		value: "MODEL",
		help: "only this model"
	},
	probe: {
		type: "boolean",
		help: "send a real request to each model"
	},
	update: {
		type: "boolean",
		help: "ask the Hub for every model, not only for new ones"
	},
	check: {
		type: "boolean",
		help: "only say whether the lock is up to date; needs no network"
	},
	yes: {
		type: "boolean",
		help: "do not ask"
	},
	stop: {
		type: "boolean",
		help: "on a local target, stop Ray too when nothing else uses it"
	},
	fix: {
		type: "boolean",
		help: "mend in the file what can only be meant in one way"
	},
	"config-out": {
		type: "string",
		value: "FILE",
		help: "write a script's config as data: .json, .jsonc, .yaml or .yml"
	},
	output: {
		type: "string",
		value: "FILE",
		help: "write the config to this file instead of printing it"
	},
	force: {
		type: "boolean",
		help: "overwrite files that are there"
	},
	app: {
		type: "string",
		value: "NAME",
		help: "import only this application of the file"
	},
	merge: {
		type: "boolean",
		help: "import all applications into one fleet"
	},
	name: {
		type: "string",
		value: "NAME",
		help: "name of the fleet"
	},
	address: {
		type: "string",
		value: "URL",
		help: "address of the cluster's dashboard"
	},
	accelerator: {
		type: "string",
		value: "GPU",
		help: "kind of GPU, such as L4; cpu for none"
	},
	gpus: {
		type: "string",
		value: "N",
		help: "GPUs of one node"
	},
	workflows: {
		type: "boolean",
		help: "write the workflows without asking"
	},
	"no-workflows": {
		type: "boolean",
		help: "write no workflows"
	},
	color: {
		type: "boolean",
		help: "colour, also when the output is not a terminal"
	}
};
/** Every command there is, in the order of the help. */
const commandTable = {
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
			"color"
		],
		optionHelp: {
			model: {
				value: "ID=SOURCE",
				help: "a model: the name that clients send, and where the weights are; repeatable"
			},
			target: {
				value: "KIND",
				help: "where it runs: local (a self-hosted runner) or cluster"
			},
			yes: {
				value: "",
				help: "do not ask: what is not given has a default, and models that are there are imported"
			}
		},
		notes: [
			"Asks on a terminal for what is not given. Writes models.config.yaml here, and at the root of the repository two",
			"workflows and a line in .gitattributes. Nothing is overwritten without --force. A file with models in another",
			"format (a Ray Serve config, a JSON list, a .env with MODELS_CONFIG) is offered to be imported."
		]
	},
	validate: {
		summary: "check the config: shape, rules, targets",
		positionals: ["config..."],
		options: [
			"target",
			"fix",
			"format",
			"color"
		],
		formats: [
			"github",
			"sarif",
			"markdown"
		],
		notes: [
			"Without --target, every target is checked. Needs no network and no secrets.",
			"Several files and patterns in quotes are one run: rayfleet validate 'services/*/models.config.*'",
			"--fix keeps comments and layout, and changes files of this repository only."
		]
	},
	plan: {
		summary: "say what a deploy would do",
		positionals: ["config"],
		options: [
			"target",
			"base",
			"live",
			"format",
			"color"
		],
		formats: ["github", "markdown"],
		notes: ["Without --base and --live, everything is new."]
	},
	fit: {
		summary: "say whether each model fits on the target's GPUs, and how much room is left",
		positionals: ["config"],
		options: [
			"target",
			"format",
			"color"
		],
		formats: ["github", "markdown"],
		notes: ["Needs no GPU and no network: models of the Hub are known from models.lock.json (rayfleet lock), others from their", "folder. What cannot be known is said to be unknown."]
	},
	synth: {
		summary: "print what goes to Ray",
		positionals: ["config"],
		options: [
			"target",
			"format",
			"config-out"
		],
		formats: ["yaml"],
		notes: [
			"--config-out writes the config itself instead, for jobs that hold secrets and so do not run scripts:",
			"  rayfleet synth models.config.ts --config-out models.config.json",
			"Commit the file. It is read in the script's place there, and every check says when it is stale."
		]
	},
	deploy: {
		summary: "bring the target to the config, test it, roll back when a test fails",
		positionals: ["config"],
		options: [
			"target",
			"commit",
			"restart",
			"retry-compile",
			"format",
			"color"
		],
		notes: ["A config with several targets needs --target. In CI the data beside a script is read in its place: see", "rayfleet help synth."]
	},
	status: {
		summary: "say what serves now",
		positionals: ["config"],
		options: [
			"target",
			"probe",
			"format",
			"color"
		],
		notes: ["Ray calls a dead engine healthy for up to a minute: --probe asks the models themselves."]
	},
	smoke: {
		summary: "run the smoke tests against what is live",
		positionals: ["config"],
		options: [
			"target",
			"model",
			"format",
			"color"
		]
	},
	rollback: {
		summary: "go back to the last good release",
		positionals: ["config"],
		options: [
			"target",
			"format",
			"color"
		]
	},
	remove: {
		summary: "take the fleet off the target: routes out, drain, applications gone",
		positionals: ["config"],
		options: [
			"target",
			"yes",
			"stop",
			"format",
			"color"
		],
		notes: ["Applications of others on the cluster stay as they are."]
	},
	lock: {
		summary: "write what the Hugging Face Hub says of each model to models.lock.json",
		positionals: ["config"],
		options: [
			"update",
			"check",
			"format",
			"color"
		],
		formats: ["github"],
		notes: ["Checks then know sizes and architectures without network. Commit the file.", "Weights are not downloaded. HF_TOKEN, HF_TOKEN_PATH, HF_ENDPOINT, HTTPS_PROXY and NO_PROXY are honoured."]
	},
	explain: {
		summary: "say what a code means and what to do about it",
		positionals: ["code"],
		options: ["format"],
		notes: ["Without a code, all are listed."]
	},
	import: {
		summary: "write a config from a Ray Serve file or an earlier format",
		positionals: ["file"],
		options: [
			"output",
			"force",
			"app",
			"merge",
			"name",
			"format",
			"color"
		],
		notes: [
			"FILE is a Ray Serve config or a KubeRay RayService (.yaml, .json), a JSON list of models, or an env file with",
			"MODELS_CONFIG or MODEL_ID. Without FILE, models.config.json or these variables are read.",
			"A fleet has one route prefix: of several applications, import each with --app, or all with --merge."
		]
	},
	schema: {
		summary: "print the JSON Schema of the config file",
		positionals: [],
		options: []
	}
};

// src/cli/arguments.ts
/** Reads the command line; what is wrong with it is a message, not an exception. */
function parseArguments(argv) {
	const [first, ...rest] = argv;
	if (first === void 0 || first === "help" || first === "--help" || first === "-h") return helpFor(rest[0]);
	if (first === "--version" || first === "-v") return { kind: "version" };
	if (!isCommand(first)) return {
		kind: "wrong",
		message: unknownCommand(first)
	};
	if (rest.includes("--help") || rest.includes("-h")) return {
		kind: "help",
		command: first
	};
	const command = commandTable[first];
	const known = {};
	for (const name of command.options) {
		const option = optionTable[name];
		known[name] = {
			type: option.type,
			multiple: "multiple" in option
		};
	}
	try {
		const { values, positionals } = parseArgs({
			args: rest,
			options: known,
			allowPositionals: true
		});
		const most = command.positionals.length;
		const takesSeveral = command.positionals.some((name) => name.endsWith("..."));
		if (positionals.length > most && !takesSeveral) return {
			kind: "wrong",
			message: `${first} takes ${most === 0 ? "no file" : `one ${nounOf(command.positionals)}`}, got ${positionals.length}`
		};
		return {
			kind: "run",
			arguments: {
				command: first,
				positionals,
				options: values
			}
		};
	} catch (error) {
		return {
			kind: "wrong",
			message: wrongOption(error, command.options)
		};
	}
}
function nounOf(positionals) {
	return positionals[0] === "code" ? "code" : "file";
}
function helpFor(name) {
	return name !== void 0 && isCommand(name) ? {
		kind: "help",
		command: name
	} : { kind: "help" };
}
function isCommand(name) {
	return Object.hasOwn(commandTable, name);
}
function unknownCommand(name) {
	const near = suggest(name, Object.keys(commandTable));
	return `unknown command ${JSON.stringify(name)}${near === void 0 ? "" : `; did you mean ${near}?`}`;
}
/** Node's messages name the option; ours add the nearest one there is. */
function wrongOption(error, options) {
	const message = error instanceof Error ? error.message.split(". ", 1)[0] ?? error.message : String(error);
	const name = /'--?([^' =]+)/u.exec(message)?.[1];
	const near = name === void 0 ? void 0 : suggest(name, options);
	return near === void 0 ? message : `${message}; did you mean --${near}?`;
}

// src/cli/commands/open-where.ts
/** Reads only which fleet it is and where it runs, and checks nothing else: for commands that look at what is live. */
async function openWhere(given) {
	const { read, file } = await readGiven(given, whereOf);
	return openedConfig(file, read.config, read.findings);
}

// src/cli/data-only.ts
const ON_TARGET = /* @__PURE__ */ new Set([
	"deploy",
	"status",
	"smoke",
	"rollback",
	"remove"
]);
/**
* Why a command does not run scripts: in a CI job, what reaches a target holds its secrets. On someone's own machine
* they run their own script.
*/
function dataOnlyReason(asked, env) {
	const reaches = ON_TARGET.has(asked.command) || asked.command === "plan" && asked.options.live === true;
	const inJob = ![
		"",
		"0",
		"false"
	].includes((env["CI"] ?? "").toLowerCase());
	return reaches && inJob ? "A job that reaches a target holds secrets." : void 0;
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
			return single === void 0 ? notServing(reached, "not-deployed", [notDeployed(reached)]) : resultOf$1(reached, single, null);
		}
		const live = readLiveFleet(reached.fleet.name, details);
		const { release } = live.record;
		if (live.unreadable !== void 0) return notServing(reached, "record-unreadable", [unreadable(live.unreadable)]);
		if (release === null) return notServing(reached, "not-deployed", [notDeployed(reached)]);
		return resultOf$1(reached, probe ? await probed(reached, release) : listed(reached, release, live, details), release);
	});
}
function resultOf$1(reached, seen, release) {
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
	const { answeringModels } = await import("./answering-models.js");
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
		const application = details.applications[model.app];
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
	const outcome = OUTCOMES[result.decision] ?? result.decision;
	const where = result.endpoint_url !== void 0 && result.ok && result.models !== void 0 ? ` ${result.endpoint_url}/v1` : "";
	parts.push(outcome + where);
	return neutralText(`${parts.join("\n\n")}\n`);
}
function planLines(plan) {
	const names = plan.steps.map((step) => step.model ?? (step.effect === "remove" ? step.app : "gateway"));
	const width = Math.max(...names.map((name) => name.length));
	const rows = plan.steps.map((step, index) => `  ${(names[index] ?? "").padEnd(width)}  ${EFFECTS[step.effect].padEnd(23)}  ${step.reason}`);
	return [`Plan ${plan.digest.slice(0, 12)}`, ...rows].join("\n");
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

// src/cli/execute-command.ts
const machine = {
	clock: systemClock,
	fetch: (input, init) => globalThis.fetch(input, init),
	transport: nodeTransport
};
/** The commands that do more than check; all but `status`, which has to start fast, are loaded when they are asked for. */
async function executeCommand(asked, format, input, opened, terminal) {
	const configOut = optionText(asked, "config-out");
	if (configOut !== void 0) return synthConfig(configOut, input, opened, terminal);
	if (asked.command === "synth") return synth(format, input, opened);
	if (asked.command === "fit") return fit(asked, format, opened, terminal);
	if (asked.command === "lock") return lock(asked, format, input, opened);
	const result = await resultOf(asked, input, opened, terminal);
	return format === "pretty" ? {
		result,
		text: renderResult(result)
	} : { result };
}
async function resultOf(asked, input, opened, terminal) {
	switch (asked.command) {
		case "plan": return plan(asked, input, opened);
		case "deploy": {
			const { deploy } = await import("./deploy2.js");
			const restart = new Set(optionTexts(asked, "restart"));
			return deploy({
				...input,
				restart,
				retryCompile: asked.options["retry-compile"] === true
			}, machine);
		}
		case "status": return status(input, machine, asked.options.probe === true);
		case "smoke": {
			const { smoke } = await import("./smoke.js");
			return smoke(input, machine, new Set(optionTexts(asked, "model")));
		}
		case "rollback": {
			const { rollback } = await import("./rollback.js");
			return rollback(input, machine);
		}
		case "remove": {
			const { remove } = await import("./remove.js");
			const { confirmRemoval } = await import("./confirm-removal.js");
			const confirm = (names) => confirmRemoval(names, asked.options.yes === true, terminal);
			return remove({
				...input,
				confirm,
				stop: asked.options.stop === true
			}, machine);
		}
		case "validate":
		case "fit":
		case "lock":
		case "synth":
		case "explain":
		case "import":
		case "init":
		case "schema": throw new Error(`${asked.command} is executed elsewhere`);
	}
}
async function plan(asked, input, opened) {
	if (asked.options.live === true) {
		const { planAgainstLive } = await import("./plan-live.js");
		return planAgainstLive(input, machine);
	}
	const [{ checkOpened }, { openConfig }] = await Promise.all([import("./check-and-plan.js"), import("./open-config.js")]);
	const file = optionText(asked, "base");
	if (file === void 0) return checkOpened("plan", input, opened);
	const { opened: _opened, ...fresh } = input;
	const base = await openConfig({
		...fresh,
		configFile: file,
		ignoreStale: true,
		fit: "only"
	});
	if (base.missing || base.source.text === "") return {
		...invalidConfig("plan", opened, base.diagnostics),
		reason_code: "config-missing"
	};
	return checkOpened("plan", input, opened, base);
}
async function synthConfig(file, input, opened, terminal) {
	if (opened.hasErrors || opened.config === void 0) return {
		result: invalidConfig("synth", opened),
		text: ""
	};
	const { writeConfigData } = await import("./synth-config.js");
	const written = writeConfigData(opened, input.directory, file);
	const said = {
		written: `Wrote ${file}`,
		unchanged: `${file} is up to date`,
		refused: written.kind === "refused" ? `rayfleet: ${written.message}` : ""
	};
	terminal.stderr(`${neutralLine(said[written.kind])}\n`);
	const ok = written.kind !== "refused";
	return {
		result: {
			schema_version: 1,
			command: "synth",
			ok,
			decision: ok ? "passed" : "refused",
			reason_code: ok ? "synthesized" : "wrong-usage",
			fleet: opened.config.name,
			diagnostics: opened.diagnostics,
			timings: []
		},
		text: ""
	};
}
async function synth(format, input, opened) {
	const fleet = openFleet(input, opened, "optional");
	if (!fleet.ok) return {
		result: invalidConfig("synth", opened, fleet.diagnostics),
		text: ""
	};
	const { synthesize } = await import("./synth.js");
	const body = synthesize(fleet.fleet);
	return {
		result: {
			schema_version: 1,
			command: "synth",
			ok: true,
			decision: "passed",
			reason_code: "synthesized",
			fleet: fleet.fleet.name,
			diagnostics: opened.diagnostics,
			timings: []
		},
		text: format === "json" ? renderJson(body) : toServeYaml(body)
	};
}
async function fit(asked, format, opened, terminal) {
	const { fitOpened } = await import("./fit2.js");
	const result = fitOpened(opened, optionText(asked, "target"));
	if (format !== "pretty") return { result };
	const { renderFit } = await import("./render-fit.js");
	return {
		result,
		text: renderFit(result, { colour: hasColour(asked, terminal) })
	};
}
async function lock(asked, format, input, opened) {
	const { checkLock, lockModels } = await import("./lock.js");
	if (asked.options.check === true) return { result: await checkLock(input, opened) };
	const { useProxy } = await import("./use-proxy.js");
	const told = useProxy(input.env);
	if (told !== void 0) input.log(told);
	const { result, text } = await lockModels({
		...input,
		all: asked.options.update === true
	}, machine, opened);
	return format === "pretty" && text !== "" ? {
		result,
		text
	} : { result };
}

// src/cli/execute.ts
/** Runs a command. All but `validate` and `status`, which have to start fast, are loaded only when they are asked for. */
async function execute(asked, format, terminal) {
	const input = cliInput(asked, terminal);
	if (asked.command === "validate") return validate(asked, input);
	if (asked.command === "import") {
		const { executeImport } = await import("./execute-import.js");
		return executeImport(asked, format, input);
	}
	if (asked.command === "init") {
		const { executeInit } = await import("./execute-init.js");
		return executeInit(asked, format, input, terminal);
	}
	const opened = await open(asked, input);
	const { result, text } = await executeCommand(asked, format, {
		...input,
		opened
	}, opened, terminal);
	return {
		result,
		sources: [opened.source],
		...text === void 0 ? {} : { text }
	};
}
/** Commands that say whether it fits, or do nothing where it does not. */
const fitFor = {
	plan: "asked",
	fit: "asked",
	deploy: "known"
};
async function open(asked, input) {
	const dataOnly = dataOnlyReason(asked, input.env);
	const given = {
		...input,
		...dataOnly === void 0 ? {} : { dataOnly }
	};
	if (asked.command === "status") return openWhere(given);
	const { openConfig } = await import("./open-config.js");
	const fit = fitFor[asked.command];
	return openConfig({
		...given,
		...fit === void 0 ? {} : { fit },
		ignoreStale: asked.options["config-out"] !== void 0
	});
}
async function validate(asked, input) {
	const { openConfig } = await import("./open-config.js");
	const { positionals } = asked;
	const one = positionals.length < 2 && !positionals.some(isPattern);
	const files = one ? [void 0] : expandConfigs(positionals, input.directory);
	const all = [];
	for (const configFile of files) {
		const { result, source } = await validateOpened(asked, input, await openConfig({
			...input,
			fit: "known",
			...configFile === void 0 ? {} : { configFile }
		}));
		all.push({
			config: source.file,
			result,
			source
		});
	}
	const [first] = all;
	return {
		result: one && first !== void 0 ? first.result : mergedResult("validate", all),
		sources: all.map(({ source }) => source)
	};
}
async function validateOpened(asked, input, opened) {
	const target = optionText(asked, "target");
	if (asked.options.fix !== true) return {
		result: validated("validate", opened, target),
		source: opened.source
	};
	const { fixConfig } = await import("./fix.js");
	const { opened: now, fixed } = await fixConfig(input, opened);
	return {
		result: {
			...validated("validate", now, target),
			fixed
		},
		source: now.source
	};
}

// src/cli/help.ts
/** The help of the program, or of one command. */
function helpText(command) {
	return command === void 0 ? programHelp() : commandHelp(command);
}
function programHelp() {
	return [
		"rayfleet: models as code for Ray Serve LLM",
		"",
		"Usage: rayfleet <command> [config] [options]",
		"",
		...Object.entries(commandTable).map(([name, entry]) => `  ${name.padEnd(10)} ${entry.summary}`),
		"",
		"The config is models.config.yaml (or .yml, .json, .jsonc, .ts, .mts, .js, .mjs), looked for from here up to the",
		"root of the repository.",
		"rayfleet help <command> tells the options of a command.",
		"",
		"Exit code: 0 fine, 1 problems found or deploy failed, 2 wrong usage or a crash.",
		""
	].join("\n");
}
function commandHelp(name) {
	const entry = commandTable[name];
	const positionals = entry.positionals.map((positional) => ` [${positional}]`).join("");
	const lines = entry.options.map((option) => {
		const described = optionFor(name, option);
		const value = "value" in described && described.value !== "" ? ` ${described.value}` : "";
		const formats = option === "format" ? `: ${formatsOf(name).join(", ")}` : "";
		return `  ${`--${option}${value}`.padEnd(18)} ${described.help}${formats}`;
	});
	const notes = "notes" in entry ? ["", ...entry.notes] : [];
	const options = lines.length === 0 ? [] : ["", ...lines];
	return [
		`Usage: rayfleet ${name}${positionals} [options]`,
		"",
		entry.summary,
		...options,
		...notes,
		""
	].join("\n");
}
/** What an option is for one command. */
function optionFor(name, option) {
	const entry = commandTable[name];
	return ("optionHelp" in entry ? entry.optionHelp : {})[option] ?? optionTable[option];
}
/** The formats that a command prints. */
function formatsOf(name) {
	const entry = commandTable[name];
	if (name === "synth") return ["yaml", "json"];
	return [
		"pretty",
		"json",
		..."formats" in entry ? entry.formats : []
	];
}

// src/cli/run.ts
const FINE = 0;
const PROBLEMS = 1;
const WRONG_USAGE = 2;
/** As a shell says of Ctrl-C. */
const INTERRUPTED = 130;
/** Runs one command line and resolves with the exit code. */
async function run(argv, terminal) {
	const parsed = parseArguments(argv);
	switch (parsed.kind) {
		case "help":
			terminal.stdout(helpText(parsed.command));
			return argv.length === 0 ? WRONG_USAGE : FINE;
		case "version":
			terminal.stdout(`${packageVersion()}\n`);
			return FINE;
		case "wrong":
			terminal.stderr(`rayfleet: ${neutralLine(parsed.message)}\nSee: rayfleet help\n`);
			return WRONG_USAGE;
		case "run": return runCommand(parsed.arguments, terminal);
	}
}
async function runCommand(asked, terminal) {
	if (asked.command === "schema") {
		terminal.stdout(readPackageFile("schema/models.config.schema.json"));
		return FINE;
	}
	const format = asked.options.format ?? formatsOf(asked.command)[0];
	if (typeof format !== "string" || !formatsOf(asked.command).includes(format)) {
		const known = formatsOf(asked.command).join(", ");
		const given = neutralLine(JSON.stringify(format) ?? "");
		terminal.stderr(`rayfleet: ${asked.command} has no format ${given}; there is ${known}\n`);
		return WRONG_USAGE;
	}
	if (asked.command === "explain") {
		const { explain } = await import("./explain.js");
		const explained = explain(asked.positionals[0], format);
		if (explained.ok) terminal.stdout(explained.text);
		else terminal.stderr(`rayfleet: ${explained.message}\n`);
		return explained.ok ? FINE : WRONG_USAGE;
	}
	try {
		const executed = await execute(asked, format, terminal);
		if ("wrongUsage" in executed) {
			terminal.stderr(`rayfleet: ${neutralLine(executed.wrongUsage)}\nSee: rayfleet help ${asked.command}\n`);
			return WRONG_USAGE;
		}
		if ("stopped" in executed) {
			terminal.stderr(`\nrayfleet: ${executed.stopped}\n`);
			return INTERRUPTED;
		}
		await print(executed, format, asked, terminal);
		const { result } = executed;
		if (result.reason_code === "config-missing" || result.reason_code === "wrong-usage") return WRONG_USAGE;
		return result.ok ? FINE : PROBLEMS;
	} catch (error) {
		terminal.stderr(crash(error, terminal));
		return WRONG_USAGE;
	}
}
/** An exception is a broken world or a mistake of ours; its stack helps only those who ask for it. */
function crash(error, terminal) {
	if (terminal.signal.aborted) return "rayfleet: stopped\n";
	const lines = [];
	let current = error;
	while (current instanceof Error) {
		lines.push(neutralLine(`${lines.length === 0 ? "rayfleet: " : "  because: "}${current.message}`));
		current = current.cause;
	}
	if ((terminal.env["RAYFLEET_DEBUG"] ?? "") !== "" && error instanceof Error) lines.push(error.stack ?? "");
	else lines.push("Set RAYFLEET_DEBUG=1 to see where it happened. Please report it if it is not your machine.");
	return `${lines.join("\n")}\n`;
}

export { secretFindings as $, orList as $t, readRegularText as A, DEFAULT_RAY as At, suggest as B, renderGithub as Bt, SINGLE as C, isRelativePath as Ct, scriptOf as D, mergedModels as Dt, isMadeOf as E, mergedGateway as Et, isSharedGpu as F, mergedResult as Ft, modelsIn as G, codes as Gt, shapeOf as H, isKnownCode as Ht, nodeGroup as I, emptySource as It, finishLoading as J, editsOverlap as Jt, smokeTestKinds as K, docsAddress as Kt, acceleratorKind as L, renderPretty as Lt, openedConfig as M, configShape as Mt, resolveModel as N, modelKeys as Nt, withMark as O, ownEntry as Ot, sourceFindings as P, isJsonObject as Pt, require_dist as Q, neutralText as Qt, workerCount as R, summary as Rt, LIST as S, isHubId as St, legacyVariable as T, mapAt as Tt, checkObjects as U, mayBeOverridden as Ut, suggestOnly as V, toDiagnostics as Vt, isModelPath as W, severityOf as Wt, refuseText as X, rangeOf as Xt, loadConfig as Y, linesOf as Yt, readDocument as Z, neutralLine as Zt, openFleet as _, OWNER_VARIABLE as _t, toServeYaml as a, invalidConfig as at, locateConfig as b, lookUp as bt, expandConfigs as c, sanitizeMessage as ct, onTarget as d, applicationsOf as dt, quote as en, createSource as et, serveDeployConfig as f, ownerOf as ft, found as g, gatewayApplicationName as gt, failed as h, gatewayApplication as ht, optionTexts as i, packageVersion as in, validated as it, findConfig as j, hasConfigShape as jt, readConfigFile as k, builtInDefaults as kt, nodeTransport as l, contextOf as lt, stopTarget as m, GATEWAY_DEPLOYMENT as mt, renderJson as n, withoutTokens as nn, readJson as nt, PORTABLE as o, fitResult as ot, createRayClient as p, Unreadable as pt, loadAnyConfig as q, applyEdits as qt, optionText as r, systemClock as rn, RESERVED_KEY as rt, portableText as s, cleanLogText as st, run as t, findTokens as tn, isLegacyList as tt, notServing as u, readLiveFleet as ut, look as v, findWritten as vt, isSet as w, placedSource as wt, repositoryRoot as x, writtenAt as xt, readGiven as y, layerPaths as yt, namedTarget as z, fitAnnotations as zt };