import { existsSync } from "node:fs";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { FactsOf, FoundFacts } from "../../fit/model-on-target.ts";
import { recordOf } from "../../hub/lock/lock.ts";
import type { ParsedLock } from "../../hub/lock/parse-lock.ts";
import type { Fleet, Model } from "../../resolve/fleet.ts";
import { mapAt } from "../../resolve/merged-model.ts";
import { isHubId, placedSource } from "../../resolve/model-source.ts";
import { writtenAt } from "../../resolve/written-at.ts";
import type { Config } from "../../schema/config.ts";

interface KnownFactsInput {
  readonly config: Config;
  readonly configDir: string;
  readonly workspace?: string;
  readonly fleet: Fleet;
  readonly lock: ParsedLock | undefined;
  /** False for another commit's config: the folders that are here are not those of then. */
  readonly folders: boolean;
}

/** What the lock and the folders on this machine say of a fleet's models, and what is wrong with the folders. */
export async function knownFacts(
  input: KnownFactsInput,
): Promise<{ readonly factsOf: FactsOf; readonly findings: readonly Finding[] }> {
  const facts = new Map<string, FoundFacts>();
  const findings: Finding[] = [];
  for (const model of input.fleet.models) {
    const found = await factsOfModel(model, input);
    facts.set(model.id, found.facts);
    findings.push(...found.findings);
  }
  return { factsOf: ({ id }) => facts.get(id) ?? { unknown: "nothing is known of it" }, findings };
}

interface Found {
  readonly facts: FoundFacts;
  readonly findings: readonly Finding[];
}

async function factsOfModel(model: Model, input: KnownFactsInput): Promise<Found> {
  const source = sourceOf(model);
  if (isHubId(source)) return { facts: lockedFacts(model, source, input.lock), findings: [] };
  if (source.includes("://")) return unknown("its folder is in cloud storage, which is not looked into");
  if (!input.folders) return unknown("its folder at that commit is not known");
  const { config, configDir, workspace, fleet } = input;
  // Weights may come to the machine later than its check.
  if (!existsSync(placedSource(source, configDir))) return unknown("its folder is not on this machine");
  const path = writtenAt(config, fleet.target?.name, model.id, ["model_source"]);
  const inside = workspace === undefined ? {} : { workspace };
  const { readLocalModel } = await import("../../hub/read-local-model.ts");
  const { facts, findings } = await readLocalModel({ source, path, configDir, ...inside });
  if (facts !== undefined) return { facts: { facts }, findings };
  return { ...unknown(findings[0]?.message ?? "its folder is outside of the repository"), findings };
}

/** As it is written in the config. */
function sourceOf({ llmConfig, relativeSource }: Model): string {
  const placed = mapAt(llmConfig, "model_loading_config")?.["model_source"];
  return relativeSource ?? (typeof placed === "string" ? placed : "");
}

function lockedFacts({ llmConfig }: Model, source: string, lock: ParsedLock | undefined): FoundFacts {
  if (lock?.ok === false) return { unknown: "models.lock.json cannot be used" };
  const revision = mapAt(llmConfig, "engine_kwargs")?.["revision"];
  const record = lock && recordOf(lock.lock, source, typeof revision === "string" ? revision : null);
  return record === undefined ? { unknown: "it is not in the lock: run `rayfleet lock`" } : { facts: record };
}

function unknown(reason: string): Found {
  return { facts: { unknown: reason }, findings: [] };
}
