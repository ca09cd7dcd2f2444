import type { ConfigPath } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { mapAt, mergedModels, type MergedModel } from "../resolve/merged-model.ts";
import { isHubId } from "../resolve/model-source.ts";
import { findWritten, writtenAt } from "../resolve/written-at.ts";
import type { Config } from "../schema/config.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../schema/json.ts";

/** What a repository of the Hub is needed for. */
export type SourceRole = "model" | "draft" | "tokenizer" | "adapter";

/** One place of the config that needs a repository. */
export interface SourceUse {
  readonly modelId: string;
  readonly role: SourceRole;
  /** Where the name is written. */
  readonly path: ConfigPath;
  /** Where the revision is written, or would be. */
  readonly revisionPath: ConfigPath;
  /** What is written at `revisionPath` goes for this repository alone, on whatever target. */
  readonly isOwn: boolean;
  readonly engineKwargs: JsonObject;
  readonly task: string;
}

/** A repository at a revision, and all places that need it: what one record of the lock is about. */
export interface WantedSource {
  readonly source: string;
  /** `null`: none is written, so it is the default branch. */
  readonly revision: string | null;
  readonly uses: readonly SourceUse[];
}

/** Every repository of the Hub that the config needs on any target, sorted. */
export function wantedSources(config: Config): readonly WantedSource[] {
  const wanted = new Map<string, { source: string; revision: string | null; uses: SourceUse[] }>();
  const targets = Object.keys(config.targets ?? {});
  for (const target of targets.length === 0 ? [undefined] : targets) {
    for (const model of mergedModels(config, target === undefined ? undefined : ownEntry(config.targets, target))) {
      for (const { source, revision, use } of sourcesOf(config, target, model)) {
        const key = sourceKey(source, revision);
        const entry = wanted.get(key) ?? { source, revision, uses: [] };
        wanted.set(key, entry);
        const isKnown = entry.uses.some((known) => known.role === use.role && samePath(known.path, use.path));
        if (!isKnown) entry.uses.push(use);
      }
    }
  }
  return [...wanted].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

/** One text for a repository at a revision. */
export function sourceKey(source: string, revision: string | null): string {
  return `${source}\n${revision ?? ""}`;
}

interface Needed {
  readonly source: string;
  readonly revision: string | null;
  readonly use: SourceUse;
}

function sourcesOf(config: Config, target: string | undefined, { id, json, config: model }: MergedModel): Needed[] {
  if (model === undefined) return [];
  const engineKwargs = mapAt(json, "engine_kwargs") ?? {};
  const needed: Needed[] = [];
  const add = (role: SourceRole, source: JsonValue | undefined, at: ConfigPath, revision?: RevisionOf): void => {
    if (typeof source !== "string" || source === "" || !isHubId(source)) return;
    const path = writtenAt(config, target, id, at);
    const written = revision === undefined ? undefined : findWritten(config, target, id, revision.at)?.path;
    const beside = revision === undefined ? path : [...path.slice(0, -1), revision.at.at(-1) ?? ""];
    const use = {
      modelId: id,
      role,
      path,
      revisionPath: written ?? beside,
      isOwn: isOwn(config, id, at, path, written ?? beside),
      engineKwargs,
      task: model.task ?? "generate",
    };
    needed.push({ source, revision: typeof revision?.value === "string" ? revision.value : null, use });
  };
  add("model", model.model_source, ["model_source"], { at: ["revision"], value: model.revision ?? undefined });
  const { tokenizer, tokenizer_revision: tokenizerRevision, lora_modules: adapters } = engineKwargs;
  if (tokenizer !== model.model_source) {
    const at = ["engine_kwargs", "tokenizer_revision"];
    add("tokenizer", tokenizer, ["engine_kwargs", "tokenizer"], { at, value: tokenizerRevision });
  }
  const draft = mapAt(engineKwargs, "speculative_config") ?? {};
  if (draft["model"] !== model.model_source) {
    const at = ["engine_kwargs", "speculative_config", "revision"];
    add("draft", draft["model"], ["engine_kwargs", "speculative_config", "model"], { at, value: draft["revision"] });
  }
  for (const [index, adapter] of (Array.isArray(adapters) ? adapters : []).entries()) {
    if (isJsonObject(adapter)) add("adapter", adapter["path"], ["engine_kwargs", "lora_modules", index, "path"]);
  }
  return needed;
}

/** A default goes for other models, too, and a model's own key for other targets, where its source may be another. */
function isOwn(config: Config, id: string, at: ConfigPath, path: ConfigPath, revision: ConfigPath): boolean {
  if (revision[0] === "targets") return revision[3] === "models";
  if (revision[0] !== "models") return false;
  return [undefined, ...Object.keys(config.targets ?? {})].every((target) => {
    const written = findWritten(config, target, id, at)?.path;
    return written === undefined || samePath(written, path);
  });
}

interface RevisionOf {
  readonly at: readonly string[];
  readonly value: JsonValue | undefined;
}

function samePath(one: ConfigPath, other: ConfigPath): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
