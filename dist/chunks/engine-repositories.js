import { q as isJsonObject } from "./start.js";
import { W as isHubId } from "./open.js";

// src/resolve/engine-repositories.ts
/** Methods of speculative decoding that load no model (vLLM 0.29 `config/speculative.py:__post_init__`). */
const WITHOUT_DRAFT = /* @__PURE__ */ new Set([
	"ngram",
	"[ngram]",
	"ngram_gpu",
	"suffix",
	"custom_class",
	"extract_hidden_states"
]);
/** The repositories of the Hub that an engine loads, at the revisions that vLLM asks for. Adapters have none. */
function engineRepositories(source, engineKwargs) {
	const revision = text(engineKwargs["revision"]) ?? null;
	const tokenizer = text(engineKwargs["tokenizer"]) ?? source;
	const draft = draftOf(source, engineKwargs);
	return [
		{
			role: "model",
			source,
			revision
		},
		{
			role: "tokenizer",
			source: tokenizer,
			revision: text(engineKwargs["tokenizer_revision"]) ?? revision
		},
		...draft === void 0 ? [] : [draft]
	].filter((repository) => isHubId(repository.source));
}
/** A method that names no model takes the draft from the model's own repository, but not from its revision. */
function draftOf(source, engineKwargs) {
	const speculative = engineKwargs["speculative_config"];
	if (!isJsonObject(speculative)) return void 0;
	const method = text(speculative["method"]);
	const named = text(speculative["model"]);
	if (method === void 0 && named === void 0) return void 0;
	if (WITHOUT_DRAFT.has(method ?? "") || WITHOUT_DRAFT.has(named ?? "")) return void 0;
	return {
		role: "draft",
		source: named ?? source,
		revision: text(speculative["revision"]) ?? null
	};
}
/** A text that vLLM does not take for none. */
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}

export { text as n, engineRepositories as t };