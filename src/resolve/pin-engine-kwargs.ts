import { isJsonObject, type JsonObject } from "../schema/json.ts";
import { isCommit } from "./commit.ts";
import { engineRepositories, type RepositoryRole, text } from "./engine-repositories.ts";
import { isHubId } from "./model-source.ts";

/**
 * The commit that is known of a repository at a revision, both as the config has them; `null` is no revision. Undefined
 * when it is not known, or cannot stand for what the repository is needed for.
 */
export type Commits = (source: string, revision: string | null, role: RepositoryRole) => string | undefined;

/** What vLLM calls the default branch. */
const DEFAULT_BRANCH = "main";

/**
 * `engine_kwargs` in which commits stand for revisions that can move. The engine loads the same files as without them, as
 * long as nobody pushes: what has no key of its own, or is not known, stays as it is.
 */
export function pinEngineKwargs(source: string, engineKwargs: JsonObject, commits: Commits): JsonObject {
  const repositories = engineRepositories(source, engineKwargs);
  const commitOf = (role: RepositoryRole): string | undefined => {
    const repository = repositories.find((one) => one.role === role);
    if (repository === undefined || isCommit(repository.revision)) return undefined;
    return commits(repository.source, repository.revision, role);
  };
  const model = servesOthers(source, engineKwargs) ? undefined : commitOf("model");
  const tokenizer = pinnedTokenizer(source, engineKwargs, commits, model !== undefined);
  const draft = commitOf("draft");
  const speculative = engineKwargs["speculative_config"];
  return {
    ...engineKwargs,
    ...(model === undefined ? {} : { revision: model }),
    ...(tokenizer === undefined ? {} : { tokenizer_revision: tokenizer }),
    ...(draft === undefined || !isJsonObject(speculative)
      ? {}
      : { speculative_config: { ...speculative, revision: draft } }),
  };
}

/** Keys for another repository that vLLM asks for the model's revision, too (vLLM 0.29 `config/model.py`). */
const AT_THE_SAME_REVISION = ["hf_config_path", "model_weights"] as const;

/** True when another repository would be asked for the commit, which it does not have. */
function servesOthers(source: string, engineKwargs: JsonObject): boolean {
  return AT_THE_SAME_REVISION.some((key) => isOther(text(engineKwargs[key]), source));
}

function isOther(name: string | undefined, source: string): boolean {
  return name !== undefined && name !== source && isHubId(name);
}

/**
 * The tokenizer's revision, where it has to be written: vLLM takes it from the model's (0.29
 * `config/model.py:__post_init__`), which is right as long as both are one repository.
 */
function pinnedTokenizer(
  source: string,
  engineKwargs: JsonObject,
  commits: Commits,
  isModelPinned: boolean,
): string | undefined {
  const written = text(engineKwargs["tokenizer_revision"]);
  const tokenizer = text(engineKwargs["tokenizer"]) ?? source;
  if (!isHubId(tokenizer)) return undefined;
  const followed = text(engineKwargs["revision"]);
  const kept = isModelPinned ? (followed ?? DEFAULT_BRANCH) : undefined;
  if (sharesTokenizerRevision(tokenizer, engineKwargs)) return written === undefined ? kept : undefined;
  if (written !== undefined) {
    return isCommit(written) ? undefined : commits(tokenizer, written, "tokenizer");
  }
  if (tokenizer === source) return undefined;
  // Without a revision of its own, the lock knows it at the default branch.
  const isDefault = followed === undefined || followed === DEFAULT_BRANCH;
  return (isDefault ? commits(tokenizer, null, "tokenizer") : undefined) ?? kept;
}

/** A draft with a vocabulary of its own is asked for its tokenizer at the revision of the model's. */
function sharesTokenizerRevision(tokenizer: string, engineKwargs: JsonObject): boolean {
  const speculative = engineKwargs["speculative_config"];
  if (!isJsonObject(speculative) || speculative["use_heterogeneous_vocab"] !== true) return false;
  return isOther(text(speculative["model"]), tokenizer);
}
