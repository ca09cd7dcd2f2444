import { isCommit } from "../../resolve/commit.ts";
import type { ModelFacts } from "../model-facts.ts";
import { sourceKey } from "../wanted-sources.ts";

/** Stands beside the config, and is committed with it. */
export const LOCK_FILE = "models.lock.json";
export const LOCK_VERSION = 1;

/** What the Hub said of each model at a commit. */
export interface Lock {
  /** Sorted by source and revision; one record for each. */
  readonly models: readonly ModelFacts[];
}

/**
 * The record of a repository at a revision, as both are written in the config. What was locked under the name of a
 * branch is known under its commit, too, so that a model that is pinned to what the lock says needs no new one.
 */
export function recordOf(lock: Lock, source: string, revision: string | null): ModelFacts | undefined {
  const records = lock.models.filter((record) => record.source === source);
  const exact = records.find((record) => record.revision === revision);
  return exact ?? (isCommit(revision) ? records.find(({ commit }) => commit === revision) : undefined);
}

/** Records in the order of the file. */
export function sortedRecords(records: readonly ModelFacts[]): readonly ModelFacts[] {
  return records.toSorted((one, other) =>
    sourceKey(one.source, one.revision) < sourceKey(other.source, other.revision) ? -1 : 1,
  );
}
