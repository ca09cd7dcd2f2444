import { H as isCommit, R as recordOf } from "./check.js";
import { a as parseLock, l as brokenLock, n as readLockFile } from "./fit.js";
import { q as isJsonObject } from "./start.js";
import { n as text, t as engineRepositories } from "./engine-repositories.js";
import { W as isHubId } from "./open.js";

// src/hub/lock/commits-of.ts
/** The commits of a lock, for exactly the sources and revisions that it has records of. */
function commitsOf(lock) {
	return (source, revision, role) => {
		const record = recordOf(lock, source, revision);
		if (record === void 0) return void 0;
		if (role === "model" && record.config?.["speculators_config"] !== void 0) return void 0;
		return record.commit ?? void 0;
	};
}

// src/resolve/pin-engine-kwargs.ts
/** What vLLM calls the default branch. */
const DEFAULT_BRANCH = "main";
/**
* `engine_kwargs` in which commits stand for revisions that can move. The engine loads the same files as without them, as
* long as nobody pushes: what has no key of its own, or is not known, stays as it is.
*/
function pinEngineKwargs(source, engineKwargs, commits) {
	const repositories = engineRepositories(source, engineKwargs);
	const commitOf = (role) => {
		const repository = repositories.find((one) => one.role === role);
		if (repository === void 0 || isCommit(repository.revision)) return void 0;
		return commits(repository.source, repository.revision, role);
	};
	const model = servesOthers(source, engineKwargs) ? void 0 : commitOf("model");
	const tokenizer = pinnedTokenizer(source, engineKwargs, commits, model !== void 0);
	const draft = commitOf("draft");
	const speculative = engineKwargs["speculative_config"];
	return {
		...engineKwargs,
		...model === void 0 ? {} : { revision: model },
		...tokenizer === void 0 ? {} : { tokenizer_revision: tokenizer },
		...draft === void 0 || !isJsonObject(speculative) ? {} : { speculative_config: {
			...speculative,
			revision: draft
		} }
	};
}
/** Keys for another repository that vLLM asks for the model's revision, too (vLLM 0.29 `config/model.py`). */
const AT_THE_SAME_REVISION = ["hf_config_path", "model_weights"];
/** True when another repository would be asked for the commit, which it does not have. */
function servesOthers(source, engineKwargs) {
	return AT_THE_SAME_REVISION.some((key) => isOther(text(engineKwargs[key]), source));
}
function isOther(name, source) {
	return name !== void 0 && name !== source && isHubId(name);
}
/**
* The tokenizer's revision, where it has to be written: vLLM takes it from the model's (0.29
* `config/model.py:__post_init__`), which is right as long as both are one repository.
*/
function pinnedTokenizer(source, engineKwargs, commits, isModelPinned) {
	const written = text(engineKwargs["tokenizer_revision"]);
	const tokenizer = text(engineKwargs["tokenizer"]) ?? source;
	if (!isHubId(tokenizer)) return void 0;
	const followed = text(engineKwargs["revision"]);
	const kept = isModelPinned ? followed ?? DEFAULT_BRANCH : void 0;
	if (sharesTokenizerRevision(tokenizer, engineKwargs)) return written === void 0 ? kept : void 0;
	if (written !== void 0) return isCommit(written) ? void 0 : commits(tokenizer, written, "tokenizer");
	if (tokenizer === source) return void 0;
	return (followed === void 0 || followed === DEFAULT_BRANCH ? commits(tokenizer, null, "tokenizer") : void 0) ?? kept;
}
/** A draft with a vocabulary of its own is asked for its tokenizer at the revision of the model's. */
function sharesTokenizerRevision(tokenizer, engineKwargs) {
	const speculative = engineKwargs["speculative_config"];
	if (!isJsonObject(speculative) || speculative["use_heterogeneous_vocab"] !== true) return false;
	return isOther(text(speculative["model"]), tokenizer);
}

// src/cli/commands/locked-commits.ts
/** The commits in the lock beside a config; undefined when there is no lock. */
function lockedCommits(configDir, workspace) {
	const parsed = readLockFile(configDir, workspace);
	return parsed === void 0 ? void 0 : commitsIn(parsed);
}
/** The commits in the text of a lock. */
function commitsInText(text) {
	return commitsIn(parseLock(text));
}
function commitsIn(parsed) {
	if (!parsed.ok) return { findings: [brokenLock(parsed.reason)] };
	const commits = commitsOf(parsed.lock);
	return {
		pin: (source, engineKwargs) => pinEngineKwargs(source, engineKwargs, commits),
		findings: []
	};
}

export { lockedCommits as n, commitsInText as t };