import { A as loadConfig, G as readJson, W as isLegacyList, a as optionTexts, et as neutralLine, i as optionText, it as quote, w as readRegularText } from "./start.js";
import { t as slug } from "./slug.js";
import { lt as severityOf } from "./open.js";
import { L as LOCK_FILE, c as doubtedPaths, s as checkRules, u as acceleratorTypes } from "./check.js";
import { o as configYaml } from "./legacy-list.js";
import { t as checkShape } from "./check-shape.js";
import { a as schemaFor, i as writeWhole, n as importConfig, o as repositoryRoot, r as textOf, s as isLegacyEnvFile, t as filesText } from "./render-files.js";
const { basename, join, relative, sep } = process.getBuiltinModule("node:path");
const { readdirSync } = process.getBuiltinModule("node:fs");
const { createInterface } = process.getBuiltinModule("node:readline/promises");

// src/init/answers.ts
/** Stands where no model was named: small, and open to everybody. */
const SAMPLE_MODEL = "Qwen/Qwen2.5-0.5B-Instruct";
/** A cluster's dashboard on the machine itself. */
const SAMPLE_ADDRESS = "http://127.0.0.1:8265";
/** `chat=org/model`, or `org/model`, which is then known as `model`. */
function modelFrom(text) {
	const at = text.indexOf("=");
	if (at > 0) return {
		id: text.slice(0, at).trim(),
		source: text.slice(at + 1).trim()
	};
	const source = text.trim();
	return {
		id: idOf(source),
		source
	};
}
/** The last part of a source as an id: `Qwen/Qwen2.5-7B-Instruct` is asked for as `qwen2.5-7b-instruct`. */
function idOf(source) {
	return (source.split("/").findLast((part) => part !== "") ?? "").toLowerCase().replace(/[^a-z0-9._-]+/gu, "-").replace(/^[^a-z0-9]+/u, "") || "model";
}
/** A folder's name as the name of a fleet. */
function fleetNameFrom(folder) {
	return slug(folder);
}

// src/init/first-config.ts
const TARGET_NAMES = {
	local: "gpu-runner",
	cluster: "production"
};
/** A first config. When there are fewer GPUs than models, they share. */
function firstConfig(answers) {
	const { name, models, target } = answers;
	const defaults = defaultsOf(answers);
	return {
		version: 1,
		name,
		targets: { [TARGET_NAMES[target]]: targetOf(answers) },
		...Object.keys(defaults).length === 0 ? {} : { defaults },
		models: Object.fromEntries(models.map(({ id, source }) => [id, { model_source: source }]))
	};
}
/** The text of the file, with what to look at next in comments. */
function firstConfigText(answers, schema) {
	const config = firstConfig(answers);
	return configYaml(config, {
		schema,
		notes: notesOf(answers, config)
	});
}
function targetOf({ target, address, accelerator, gpus }) {
	const where = target === "local" ? { kind: target } : {
		kind: target,
		address: address ?? "http://127.0.0.1:8265"
	};
	if (gpus === void 0 || gpus === 0 || accelerator === void 0 || accelerator === "cpu") return where;
	const gpu = isRayType(accelerator) ? { accelerator_type: accelerator } : { gpu: accelerator };
	return {
		...where,
		nodes: [{
			...gpu,
			gpus
		}]
	};
}
function defaultsOf({ accelerator, gpus, models }) {
	if (accelerator === "cpu") return { accelerator_config: { kind: "cpu" } };
	const type = accelerator !== void 0 && isRayType(accelerator) ? { accelerator_type: accelerator } : {};
	const each = gpus === void 0 || gpus === 0 ? 1 : Math.ceil(models.length / gpus);
	return each <= 1 ? type : {
		...type,
		gpu_fraction: Math.floor(100 / each) / 100
	};
}
function isRayType(name) {
	return acceleratorTypes.some((type) => type === name);
}
function notesOf({ target, gpus, accelerator }, config) {
	const name = TARGET_NAMES[target];
	const notes = [];
	if (target === "cluster") notes.push({
		path: ["targets", name],
		text: "For a cluster that asks for a token, name the environment variable that holds it, never the token:\n  token_env: RAY_AUTH_TOKEN"
	});
	if ((gpus === void 0 || accelerator === void 0) && accelerator !== "cpu") notes.push({
		path: ["targets", name],
		text: "Say what the nodes have, so that a check can tell whether the models fit:\n  nodes: [{ accelerator_type: L4, gpus: 1, cpus: 8 }]"
	});
	if (Object.hasOwn(config, "defaults")) notes.push({
		path: ["defaults"],
		text: "Merged under every model."
	});
	notes.push({
		path: ["models"],
		text: "By the id that clients send as `model`. What vLLM knows goes under `engine_kwargs`, by its own name."
	});
	return notes;
}

// src/init/git-attributes.ts
/** Generated: collapsed in a pull request, and left out of the statistics of languages. */
const LINES = ["models.lock.json linguist-generated=true"];
/** `.gitattributes` with the lines that it lacks; the same text when it lacks none. */
function withAttributes(text) {
	const there = new Set(text.split(/\r?\n/u).map((line) => line.trim()));
	const missing = LINES.filter((line) => !there.has(line));
	if (missing.length === 0) return text;
	return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${missing.join("\n")}\n`;
}

// src/init/workflows.generated.ts
const checkWorkflow = "# Checks models.config.* on every pull request: which mistakes it has and what a merge would do.\n# It needs no GPU, no cluster and no secrets, so pull requests from forks are checked as well. It comments only when\n# something changes or is wrong, and has no `paths:`, so that it can be a required check.\nname: Check models\n\non:\n  pull_request:\n  merge_group:\n\npermissions: {}\n\n# Only the newest commit of a pull request is of interest.\nconcurrency:\n  group: models-check-${{ github.event.pull_request.number || github.ref }}\n  cancel-in-progress: true\n\njobs:\n  check:\n    name: Check\n    # Never a self-hosted runner: this job runs code that nobody has reviewed.\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read # to read the config, and its version on the base branch\n      pull-requests: write # to write the comment; without it the report is in the job summary\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          fetch-depth: 2 # the base branch's version, to compare with\n          persist-credentials: false\n      - uses: rayfleet/rayfleet@v1 # better: the commit of a release\n        with:\n          command: check\n";
const deployWorkflow = "# Deploys models.config.* when it is merged, from a self-hosted runner with GPUs, and says on the merged pull request\n# what serves now. This job never runs code of a pull request: it has no such trigger.\nname: Deploy models\n\non:\n  push:\n    branches: [main]\n    paths: [\"models.config.*\", \"models.lock.json\"]\n  workflow_dispatch:\n\npermissions: {}\n\n# One deploy at a time, none cancelled half-way and none skipped.\nconcurrency:\n  group: models-deploy-production\n  queue: max\n\njobs:\n  deploy:\n    name: Deploy\n    # A runner group that only this workflow on main may use is the real lock: labels are not.\n    runs-on: [self-hosted, gpu]\n    timeout-minutes: 120\n    # Protection rules and secrets of the environment; the action keeps the deployment record itself.\n    environment:\n      name: production\n      deployment: false\n    permissions:\n      contents: read # to read the config\n      deployments: write # to record the deployment and how it ended\n      pull-requests: write # to find the merged pull request and update its comment\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - id: models\n        uses: rayfleet/rayfleet@v1 # better: the commit of a release\n        with:\n          command: deploy\n          timeout-minutes: \"110\"\n          hf-token: ${{ secrets.HF_TOKEN }}\n      - name: Where the models are\n        env:\n          ENDPOINT: ${{ steps.models.outputs.endpoint-url }}\n        run: printf 'Serving at %s\\n' \"$ENDPOINT\"\n";

// src/init/workflow-files.ts
/** The example workflows, fitted to a repository. */
function workflowFiles(options) {
	const inFolder = options.folder === "" ? [] : [workingDirectory(options.folder)];
	return [{
		path: ".github/workflows/models-check.yml",
		text: fitted(checkWorkflow, [PIN, ...inFolder])
	}, {
		path: ".github/workflows/models-deploy.yml",
		text: fitted(deployWorkflow, [
			PIN,
			...deployChanges(options),
			...inFolder
		])
	}];
}
/** zizmor asks for a commit; a first set-up has the tag of the release, which is easier to read. */
const PIN = {
	from: "rayfleet/rayfleet@v1 # better: the commit of a release",
	to: "rayfleet/rayfleet@v1 # zizmor: ignore[unpinned-uses] better: the commit of a release"
};
function deployChanges({ target, branch, folder }) {
	const inFolder = folder === "" ? "" : `${folder}/`;
	const paths = ["models.config.*", LOCK_FILE].map((name) => JSON.stringify(inFolder + name)).join(", ");
	const changes = [{
		from: "branches: [main]",
		to: `branches: [${JSON.stringify(branch)}]`
	}, {
		from: "paths: [\"models.config.*\", \"models.lock.json\"]",
		to: `paths: [${paths}]`
	}];
	if (target === "local") {
		changes.push({
			from: "runs-on: [self-hosted, gpu]",
			to: "runs-on: [self-hosted, linux] # and a label of your GPU runner"
		});
		return changes;
	}
	return [
		...changes,
		{
			from: "from a self-hosted runner with GPUs",
			to: "from a runner that reaches the cluster"
		},
		{
			from: "runs-on: [self-hosted, gpu]",
			to: "runs-on: [self-hosted, linux] # or any runner that reaches the cluster's dashboard"
		},
		{
			from: "hf-token: ${{ secrets.HF_TOKEN }}",
			to: "ray-token: ${{ secrets.RAY_AUTH_TOKEN }} # empty for a cluster that asks for none"
		}
	];
}
function workingDirectory(folder) {
	return {
		from: "        with:\n          command: ",
		to: `        with:\n          working-directory: ${JSON.stringify(folder)}\n          command: `
	};
}
function fitted(text, changes) {
	let result = text;
	for (const { from, to } of changes) {
		if (result.split(from).length !== 2) throw new Error(`fitting an example workflow: ${JSON.stringify(from)} is not in it once`);
		result = result.replace(from, () => to);
	}
	return result;
}

// src/cli/commands/default-branch.ts
/**
* The branch whose pushes deploy: what the remote calls its default, else the branch that is checked out when it has a
* usual name, else `main`.
*/
function defaultBranch(root) {
	const remote = branchIn(textOf(join(root, ".git/refs/remotes/origin/HEAD")), "refs/remotes/origin/");
	if (remote !== void 0) return remote;
	const current = branchIn(textOf(join(root, ".git/HEAD")), "refs/heads/");
	return current === "main" || current === "master" || current === "trunk" ? current : "main";
}
function branchIn(text, prefix) {
	const reference = /^ref: (?<name>\S+)\s*$/u.exec(text ?? "")?.groups?.["name"];
	const branch = reference?.startsWith(prefix) === true ? reference.slice(prefix.length) : void 0;
	return branch !== void 0 && /^[\w./-]+$/u.test(branch) ? branch : void 0;
}

// src/cli/commands/importable-file.ts
/** Files of a folder that are looked into. */
const MOST_FILES = 200;
/** The first file of a folder that holds models in another format: a list, an env file, a Serve config, a RayService. */
function importableFile(folder) {
	return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name).toSorted().slice(0, MOST_FILES).find((name) => isImportable(folder, name));
}
function isImportable(folder, name) {
	const isYaml = /\.ya?ml$/iu.test(name) && !name.startsWith("models.config.");
	const isEnv = /(?:^|\.)env$/iu.test(name);
	if (!isYaml && !isEnv && name !== "models.config.json") return false;
	const read = readRegularText(join(folder, name));
	if (read.kind !== "read") return false;
	if (isYaml) return /^[ \t-]*llm_configs:/mu.test(read.text);
	return isEnv ? isLegacyEnvFile(read.text) : isLegacyList(readJson(read.text).value);
}

// src/cli/commands/init.ts
const CONFIG_FILE = "models.config.yaml";
function lookAround(folder) {
	const importable = importableFile(folder);
	const config = readdirSync(folder).filter((name) => /^models\.config\.(?:[cm]?[jt]s|jsonc?|ya?ml)$/u.test(name)).find((name) => name !== importable);
	return {
		folder,
		root: repositoryRoot(folder),
		...config === void 0 ? {} : { config },
		...importable === void 0 ? {} : { importable }
	};
}
/** Errors of the config that the answers make, in words. */
function mistakesIn(answers, folder) {
	const loaded = loadConfig(configYaml(firstConfig(answers), { schema: "" }), CONFIG_FILE);
	const { config, findings } = checkShape(loaded);
	const rules = config === void 0 ? [] : checkRules(config, {
		configDir: folder,
		doubted: doubtedPaths(findings)
	});
	return [...findings, ...rules].filter((one) => severityOf(one, {}) === "error").map(({ message }) => message);
}
/** Writes the config, the workflows and the line in `.gitattributes`; what is there is kept. */
function init(input) {
	const { surroundings, overwrite } = input;
	const { config, imported } = writeConfig(input);
	const files = [config];
	if (input.workflows) {
		const { folder, root } = surroundings;
		const options = {
			target: input.target,
			branch: defaultBranch(root),
			folder: relative(root, folder).split(sep).join("/")
		};
		for (const { path, text } of workflowFiles(options)) files.push({
			path: shown(folder, join(root, path)),
			state: writeWhole(join(root, path), text, overwrite)
		});
		files.push(extendAttributes(surroundings));
	}
	const notWritten = config.state === "kept" && input.explicit;
	const ok = !notWritten && (imported === void 0 || imported.result.ok);
	const wrote = files.some(({ state }) => state === "written" || state === "overwritten" || state === "extended");
	return {
		...imported === void 0 ? {} : { source: imported.source },
		result: {
			schema_version: 1,
			command: "init",
			ok,
			decision: ok ? "passed" : "failed",
			reason_code: ok ? wrote ? "initialized" : "nothing-to-do" : notWritten ? "config-exists" : "config-invalid",
			diagnostics: imported?.result.diagnostics ?? [],
			files,
			timings: []
		}
	};
}
function writeConfig({ surroundings, config, env, overwrite }) {
	const { folder } = surroundings;
	if (config === "keep") return { config: {
		path: surroundings.config ?? "models.config.yaml",
		state: "kept"
	} };
	if ("importFrom" in config) {
		const { importFrom } = config;
		const imported = importConfig({
			directory: folder,
			configFile: importFrom,
			output: CONFIG_FILE,
			env,
			overwrite,
			merge: false
		});
		const [file = {
			path: CONFIG_FILE,
			state: "kept"
		}] = imported.result.files ?? [];
		return {
			config: file,
			imported
		};
	}
	const text = firstConfigText(config.answers, schemaFor(folder));
	return { config: {
		path: CONFIG_FILE,
		state: writeWhole(join(folder, CONFIG_FILE), text, overwrite)
	} };
}
/** A line more is no overwriting. */
function extendAttributes({ folder, root }) {
	const path = join(root, ".gitattributes");
	const before = textOf(path);
	const state = writeWhole(path, withAttributes(before ?? ""), true);
	return {
		path: shown(folder, path),
		state: state === "overwritten" ? "extended" : state
	};
}
function shown(folder, path) {
	return relative(folder, path).split(sep).join("/");
}

// src/cli/init-answers.ts
const SAMPLE = {
	name: "sample",
	models: [{
		id: "chat",
		source: SAMPLE_MODEL
	}],
	target: "local"
};
/** Asks for what the command line did not say. Each answer is checked as the config would be. */
async function askAnswers(questions, given, folder) {
	const mistake = (part) => mistakesIn({
		...SAMPLE,
		...part
	}, folder)[0];
	const name = given.name ?? await questions.text("Name of the fleet", fleetNameFrom(basename(folder)), (answer) => mistake({ name: answer }));
	const models = given.models ?? await askModels(questions, mistake);
	const target = given.target ?? await questions.text("Where it runs, local (this runner) or cluster", "local", (answer) => answer === "local" || answer === "cluster" ? void 0 : "Answer local or cluster.") === "cluster" ? "cluster" : "local";
	const address = target === "local" ? void 0 : given.address ?? await questions.text("Address of the cluster's dashboard", "http://127.0.0.1:8265", (answer) => mistake({
		target,
		address: answer
	}));
	const accelerator = given.accelerator ?? await questions.text("Kind of GPU, such as L4 or H100; cpu for none; empty when unknown", "", () => void 0);
	const gpus = given.gpus ?? await askGpus(questions, accelerator);
	return {
		name,
		models,
		target,
		...address === void 0 ? {} : { address },
		...accelerator === "" ? {} : { accelerator },
		...gpus === void 0 ? {} : { gpus }
	};
}
async function askModels(questions, mistake) {
	const models = [];
	for (;;) {
		const first = models.length === 0;
		const source = await questions.text(first ? "Model: a Hugging Face id, a path or a URI" : "Another model; empty to go on", first ? SAMPLE_MODEL : "", (answer) => answer === "" ? void 0 : mistake({ models: [{
			id: "chat",
			source: modelFrom(answer).source
		}] }));
		if (source === "") return models;
		const model = modelFrom(source);
		const id = await questions.text("  Name that clients send for it", model.id, (answer) => models.some((one) => one.id === answer) ? "Another model has this name." : mistake({ models: [{
			id: answer,
			source: model.source
		}] }));
		models.push({
			id,
			source: model.source
		});
	}
}
async function askGpus(questions, accelerator) {
	if (accelerator === "" || accelerator === "cpu") return void 0;
	const answer = await questions.text("GPUs of one node", "1", (given) => /^[1-9]\d{0,3}$/u.test(given) ? void 0 : "Answer with a number.");
	return Number(answer);
}

// src/cli/init-questions.ts
/** Thrown when a person ends the questions; nothing has been written then. */
var QuestionsStopped = class extends Error {
	constructor() {
		super("stopped");
	}
};
/** Questions on a terminal. Ctrl-C and the end of the input stop them. */
var Questions = class {
	#dialog;
	#stopped = new AbortController();
	#say;
	constructor(say) {
		this.#say = say;
		this.#dialog = createInterface({
			input: process.stdin,
			output: process.stderr
		});
		this.#dialog.once("SIGINT", () => this.#stopped.abort());
		this.#dialog.once("close", () => this.#stopped.abort());
	}
	close() {
		this.#dialog.close();
	}
	/** An answer, or what holds without one; asked again as long as `mistake` finds one. */
	async text(question, standard, mistake) {
		for (;;) {
			const given = (await this.#ask(`${question}${standard === "" ? "" : ` [${neutralLine(standard)}]`}: `)).trim();
			const answer = given === "" ? standard : given;
			const found = mistake(answer);
			if (found === void 0) return answer;
			this.#say(`  ${neutralLine(found)}\n`);
		}
	}
	async yes(question, standard) {
		const answer = await this.text(`${question} ${standard ? "[Y/n]" : "[y/N]"}`, "", (given) => /^(?:|y|yes|n|no)$/iu.test(given) ? void 0 : "Answer y or n.");
		return answer === "" ? standard : /^y/iu.test(answer);
	}
	async #ask(question) {
		try {
			return await this.#dialog.question(question, { signal: this.#stopped.signal });
		} catch (cause) {
			if (this.#stopped.signal.aborted) throw new QuestionsStopped();
			throw cause;
		}
	}
};

// src/cli/execute-init.ts
/** Options that say what the config is to hold. */
const ABOUT_THE_CONFIG = [
	"name",
	"model",
	"target",
	"address",
	"accelerator",
	"gpus"
];
/** Runs `init`: everything is asked first, and then written. */
async function executeInit(asked, format, input, terminal) {
	const surroundings = lookAround(input.directory);
	const wrong = wrongOptions(asked);
	if (wrong !== void 0) return { wrongUsage: wrong };
	const questions = terminal.isTerminal && process.stdin.isTTY && asked.options.yes !== true ? new Questions(terminal.stderr) : void 0;
	try {
		const decided = await decide(asked, surroundings, questions);
		if ("wrongUsage" in decided) return decided;
		const { result, source } = init({
			...decided,
			surroundings,
			env: input.env
		});
		const text = `${filesText(result.files ?? [])}${nextSteps(decided, surroundings)}`;
		return {
			result,
			sources: source === void 0 ? [] : [source],
			...format === "json" ? {} : { text }
		};
	} catch (error) {
		if (error instanceof QuestionsStopped) return { stopped: "stopped; nothing was written" };
		throw error;
	} finally {
		questions?.close();
	}
}
async function decide(asked, surroundings, questions) {
	const explicit = ABOUT_THE_CONFIG.some((name) => asked.options[name] !== void 0);
	const overwrite = asked.options.force === true;
	const config = await decideConfig(asked, surroundings, questions, overwrite);
	if (typeof config === "object" && "wrongUsage" in config) return config;
	return {
		config,
		target: typeof config === "object" && "answers" in config ? config.answers.target : targetOption(asked),
		workflows: asked.options["no-workflows"] !== true && (asked.options.workflows === true || questions === void 0 || await questions.yes("Write the two workflows into .github/workflows?", true)),
		overwrite,
		explicit
	};
}
async function decideConfig(asked, surroundings, questions, overwrite) {
	const { config, importable } = surroundings;
	if (config !== void 0 && !(overwrite && config === "models.config.yaml")) return "keep";
	const named = optionTexts(asked, "model").length > 0;
	if (importable !== void 0 && !named) {
		if (questions === void 0 ? asked.options.yes === true : await questions.yes(`${quote(importable)} holds models already. Convert them?`, true)) return { importFrom: importable };
	}
	if (questions !== void 0) return { answers: await askAnswers(questions, given(asked), surroundings.folder) };
	if (asked.options.yes !== true && !named) return { wrongUsage: NOBODY_TO_ASK };
	const answers = withStandards(given(asked), surroundings.folder);
	const [mistake] = mistakesIn(answers, surroundings.folder);
	return mistake === void 0 ? { answers } : { wrongUsage: mistake };
}
const NOBODY_TO_ASK = "init asks its questions on a terminal, and this is none; give --model ID=SOURCE, or --yes for a sample model";
/** What the command line says of the answers. */
function given(asked) {
	const models = optionTexts(asked, "model").map(modelFrom);
	const name = optionText(asked, "name");
	const target = optionText(asked, "target");
	const address = optionText(asked, "address");
	const accelerator = optionText(asked, "accelerator");
	const gpus = optionText(asked, "gpus");
	return {
		...models.length === 0 ? {} : { models },
		...name === void 0 ? {} : { name },
		...target === "local" || target === "cluster" ? { target } : address === void 0 ? {} : { target: "cluster" },
		...address === void 0 ? {} : { address },
		...accelerator === void 0 ? {} : { accelerator },
		...gpus === void 0 ? {} : { gpus: Number(gpus) }
	};
}
function withStandards(partial, folder) {
	return {
		name: fleetNameFrom(basename(folder)),
		models: [modelFrom(SAMPLE_MODEL)],
		target: "local",
		...partial
	};
}
function targetOption(asked) {
	return optionText(asked, "target") === "cluster" || asked.options.address !== void 0 ? "cluster" : "local";
}
function wrongOptions(asked) {
	const target = optionText(asked, "target");
	const gpus = optionText(asked, "gpus");
	if (target !== void 0 && target !== "local" && target !== "cluster") return `--target is local or cluster, not ${quote(target)}`;
	if (target === "local" && asked.options.address !== void 0) return "--address is for --target cluster";
	if (gpus !== void 0 && !/^\d{1,4}$/u.test(gpus)) return `--gpus is a whole number, not ${quote(gpus)}`;
	if (asked.options.workflows === true && asked.options["no-workflows"] === true) return "--workflows and --no-workflows cannot both be given";
	const ids = optionTexts(asked, "model").map((model) => modelFrom(model).id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	return twice === void 0 ? void 0 : `--model names the id ${quote(twice)} twice; give each an id, as in --model ID=SOURCE`;
}
function nextSteps(decided, { config, importable }) {
	const steps = ["rayfleet validate     check the config", "rayfleet plan         see what a deploy would do"];
	if (decided.config === "keep") steps.unshift(`${config ?? "models.config.yaml"} was not changed; --force writes a new ${CONFIG_FILE}`);
	if (importable !== void 0 && typeof decided.config === "object" && "answers" in decided.config) steps.push(`rayfleet import ${JSON.stringify(importable)}     convert the models that are in it`);
	if (importable === "models.config.json") steps.unshift("remove models.config.json: a folder with two configs is refused");
	if (decided.target === "cluster" && !(typeof decided.config === "object" && "answers" in decided.config && decided.config.answers.address !== void 0)) steps.unshift(`write the address of the cluster's dashboard in place of ${SAMPLE_ADDRESS}`);
	if (decided.workflows) steps.push("commit the files and open a pull request: the check comments on it");
	return `\nNext:\n${steps.map((step) => `  ${step}\n`).join("")}`;
}

export { executeInit };