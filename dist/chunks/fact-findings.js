import { Mt as quote } from "./open.js";

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

export { factFindings as t };