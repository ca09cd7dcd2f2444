import { A as findWritten, At as quote, E as isHubId, N as writtenAt, rt as mergedModels, tt as mapAt, ut as isJsonObject } from "./open.js";

// src/hub/wanted-sources.ts
/** Every repository of the Hub that the config needs on any target, sorted. */
function wantedSources(config) {
	const wanted = /* @__PURE__ */ new Map();
	const targets = Object.keys(config.targets ?? {});
	for (const target of targets.length === 0 ? [void 0] : targets) for (const model of mergedModels(config, target === void 0 ? void 0 : config.targets?.[target])) for (const { source, revision, use } of sourcesOf(config, target, model)) {
		const key = sourceKey(source, revision);
		const entry = wanted.get(key) ?? {
			source,
			revision,
			uses: []
		};
		wanted.set(key, entry);
		if (!entry.uses.some((known) => known.role === use.role && samePath(known.path, use.path))) entry.uses.push(use);
	}
	return [...wanted].toSorted(([one], [other]) => one < other ? -1 : 1).map(([, entry]) => entry);
}
/** One text for a repository at a revision. */
function sourceKey(source, revision) {
	return `${source}\n${revision ?? ""}`;
}
function sourcesOf(config, target, { id, json, config: model }) {
	if (model === void 0) return [];
	const engineKwargs = mapAt(json, "engine_kwargs") ?? {};
	const needed = [];
	const add = (role, source, at, revision) => {
		if (typeof source !== "string" || source === "" || !isHubId(source)) return;
		const path = writtenAt(config, target, id, at);
		const written = revision === void 0 ? void 0 : findWritten(config, target, id, revision.at)?.path;
		const beside = revision === void 0 ? path : [...path.slice(0, -1), revision.at.at(-1) ?? ""];
		const use = {
			modelId: id,
			role,
			path,
			revisionPath: written ?? beside,
			engineKwargs,
			task: model.task ?? "generate"
		};
		needed.push({
			source,
			revision: typeof revision?.value === "string" ? revision.value : null,
			use
		});
	};
	add("model", model.model_source, ["model_source"], {
		at: ["revision"],
		value: model.revision ?? void 0
	});
	const { tokenizer, tokenizer_revision: tokenizerRevision, lora_modules: adapters } = engineKwargs;
	if (tokenizer !== model.model_source) add("tokenizer", tokenizer, ["engine_kwargs", "tokenizer"], {
		at: ["engine_kwargs", "tokenizer_revision"],
		value: tokenizerRevision
	});
	const draft = mapAt(engineKwargs, "speculative_config") ?? {};
	if (draft["model"] !== model.model_source) add("draft", draft["model"], [
		"engine_kwargs",
		"speculative_config",
		"model"
	], {
		at: [
			"engine_kwargs",
			"speculative_config",
			"revision"
		],
		value: draft["revision"]
	});
	for (const [index, adapter] of (Array.isArray(adapters) ? adapters : []).entries()) if (isJsonObject(adapter)) add("adapter", adapter["path"], [
		"engine_kwargs",
		"lora_modules",
		index,
		"path"
	]);
	return needed;
}
function samePath(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}

// src/hub/lock/lock.ts
/** Stands beside the config, and is committed with it. */
const LOCK_FILE = "models.lock.json";
/** The record of a repository at a revision, as both are written in the config. */
function recordOf(lock, source, revision) {
	return lock.models.find((record) => record.source === source && record.revision === revision);
}
/** Records in the order of the file. */
function sortedRecords(records) {
	return records.toSorted((one, other) => sourceKey(one.source, one.revision) < sourceKey(other.source, other.revision) ? -1 : 1);
}

// src/hub/fact-findings.ts
/** What is wrong with a repository for the use that a config makes of it. Needs no network. */
function factFindings(facts, use) {
	const findings = [];
	const name = quote(facts.source);
	const tell = (code, message, help) => {
		findings.push({
			code,
			message,
			path: use.path,
			...help === void 0 ? {} : { help }
		});
	};
	if (use.role === "adapter") {
		if (facts.adapter === null) tell("RF516", `${name} has no adapter_config.json`);
		else if (facts.adapter.bytes === 0) tell("RF516", `${name} has no weights`);
		return findings;
	}
	if (needsWeights.has(use.role)) findings.push(...weightFindings(facts, use));
	if (needsTokenizer(facts, use)) tell("RF513", `${name} has no tokenizer`, "Name a repository that has it in `engine_kwargs.tokenizer`.");
	if (needsTemplate(facts, use)) tell("RF514", `${name} has no chat template: chat requests are refused`, "Set `engine_kwargs.chat_template`.");
	if (facts.gated !== false) tell("RF517", `${name} is gated`, "The token on the target (HF_TOKEN) needs an account that accepted its terms.");
	return findings;
}
const needsWeights = /* @__PURE__ */ new Set(["model", "draft"]);
function weightFindings({ source, weights, config, adapter }, { path }) {
	const name = quote(source);
	if (adapter !== null && config === null) {
		const help = `Write its base model here${adapter.base_model === null ? "" : `, ${quote(adapter.base_model)},`} and the adapter under \`lora_config\` or \`engine_kwargs.lora_modules\`.`;
		return [{
			code: "RF506",
			message: `${name} is a LoRA adapter, not a model`,
			path,
			help
		}];
	}
	if (weights === null) return [{
		code: "RF505",
		message: `${name} has no weights that vLLM loads`,
		path
	}];
	const hasOwnFormat = weights.format === "mistral" || weights.format === "gguf";
	if (config === null && !hasOwnFormat) return [{
		code: "RF506",
		message: `${name} has no config.json`,
		path
	}];
	if ((weights.format === "safetensors" || weights.format === "mistral") && weights.basis !== "headers") return [{
		code: "RF512",
		message: `The weights of ${name} are known from ${weights.basis === "index" ? "its index file" : "the sizes of its files"} only`,
		path
	}];
	return [];
}
function needsTokenizer(facts, { role, engineKwargs }) {
	if (facts.tokenizer !== null || role === "draft" || facts.weights?.format === "gguf") return false;
	if (role === "tokenizer") return true;
	return engineKwargs["tokenizer"] === void 0 && engineKwargs["skip_tokenizer_init"] !== true;
}
function needsTemplate(facts, { role, task, engineKwargs }) {
	if (role !== "model" || task !== "generate" || facts.chat_template || facts.tokenizer === null) return false;
	return engineKwargs["chat_template"] === void 0 && !facts.tokenizer.files.includes("tekken.json");
}

export { sourceKey as a, sortedRecords as i, LOCK_FILE as n, wantedSources as o, recordOf as r, factFindings as t };