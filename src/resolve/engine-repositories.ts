import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import { isHubId } from "./model-source.ts";

/** What an engine takes from a repository of the Hub. */
export type RepositoryRole = "model" | "tokenizer" | "draft";

/** Where an engine takes something from the Hub. */
export interface EngineRepository {
  readonly role: RepositoryRole;
  readonly source: string;
  /** As vLLM asks for it; `null` is the default branch. */
  readonly revision: string | null;
}

/** Methods of speculative decoding that load no model (vLLM 0.29 `config/speculative.py:__post_init__`). */
const WITHOUT_DRAFT = new Set(["ngram", "[ngram]", "ngram_gpu", "suffix", "custom_class", "extract_hidden_states"]);

/** The repositories of the Hub that an engine loads, at the revisions that vLLM asks for. Adapters have none. */
export function engineRepositories(source: string, engineKwargs: JsonObject): readonly EngineRepository[] {
  const revision = text(engineKwargs["revision"]) ?? null;
  const tokenizer = text(engineKwargs["tokenizer"]) ?? source;
  const draft = draftOf(source, engineKwargs);
  const all: readonly EngineRepository[] = [
    { role: "model", source, revision },
    { role: "tokenizer", source: tokenizer, revision: text(engineKwargs["tokenizer_revision"]) ?? revision },
    ...(draft === undefined ? [] : [draft]),
  ];
  return all.filter((repository) => isHubId(repository.source));
}

/** A method that names no model takes the draft from the model's own repository, but not from its revision. */
function draftOf(source: string, engineKwargs: JsonObject): EngineRepository | undefined {
  const speculative = engineKwargs["speculative_config"];
  if (!isJsonObject(speculative)) return undefined;
  const method = text(speculative["method"]);
  const named = text(speculative["model"]);
  if (method === undefined && named === undefined) return undefined;
  if (WITHOUT_DRAFT.has(method ?? "") || WITHOUT_DRAFT.has(named ?? "")) return undefined;
  return { role: "draft", source: named ?? source, revision: text(speculative["revision"]) ?? null };
}

/** A text that vLLM does not take for none. */
export function text(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
