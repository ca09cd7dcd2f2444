import type { JsonObject } from "../schema/json.ts";
import { isCommit } from "./commit.ts";
import { engineRepositories } from "./engine-repositories.ts";
import { mapAt } from "./merged-model.ts";

/** Repositories of the Hub that a model is loaded from at no commit: who owns them changes what is served. Sorted. */
export function untrackedSources(llmConfig: JsonObject): readonly string[] {
  const source = mapAt(llmConfig, "model_loading_config")?.["model_source"];
  if (typeof source !== "string") return [];
  const repositories = engineRepositories(source, mapAt(llmConfig, "engine_kwargs") ?? {});
  const moving = repositories.filter(({ revision }) => !isCommit(revision)).map((repository) => repository.source);
  return [...new Set(moving)].toSorted();
}
