import type { Finding } from "../../diagnostics/diagnostic.ts";
import { askFindings, type AskContext, invalidIdFindings } from "../ask-findings.ts";
import { factFindings } from "../fact-findings.ts";
import { type AskedModel, isRepositoryId } from "../hub-model.ts";
import { type Turns, turnsFor } from "../hub-connection.ts";
import type { ModelFacts } from "../model-facts.ts";
import type { WantedSource } from "../wanted-sources.ts";
import { type Lock, recordOf, sortedRecords } from "./lock.ts";

export interface UpdateLockInput {
  readonly wanted: readonly WantedSource[];
  /** What is there; undefined when there is nothing that can be used. */
  readonly lock: Lock | undefined;
  /** Ask for every model, not only for those that the lock does not know. */
  readonly all: boolean;
  readonly ask: (source: string, revision: string | null) => Promise<AskedModel>;
  readonly context: AskContext;
  readonly log: (line: string) => void;
}

export interface UpdatedLock {
  /** Models that could not be asked for keep the record that they had. */
  readonly lock: Lock;
  readonly findings: readonly Finding[];
  /** Models that were asked for, and how many of them failed. */
  readonly asked: number;
  readonly failed: number;
}

/** Models that are asked for at a time. */
const AT_A_TIME = 4;

/** Brings a lock up to date with what a config wants. Rejects when the caller stops. */
export async function updateLock(input: UpdateLockInput): Promise<UpdatedLock> {
  const turns = turnsFor(AT_A_TIME);
  const results = await Promise.all(input.wanted.map((wanted) => updateOne(input, wanted, turns)));
  return {
    lock: { models: sortedRecords(results.flatMap(({ record }) => (record === undefined ? [] : [record]))) },
    findings: results.flatMap(({ findings }) => findings),
    asked: results.filter((result) => result.asked).length,
    failed: results.filter((result) => result.failed).length,
  };
}

interface UpdatedRecord {
  readonly record: ModelFacts | undefined;
  readonly findings: readonly Finding[];
  readonly asked: boolean;
  readonly failed: boolean;
}

async function updateOne(input: UpdateLockInput, wanted: WantedSource, turns: Turns): Promise<UpdatedRecord> {
  const { source, revision, uses } = wanted;
  const found = input.lock === undefined ? undefined : recordOf(input.lock, source, revision);
  const known = found && { ...found, revision };
  const findingsOf = (facts: ModelFacts): readonly Finding[] => uses.flatMap((use) => factFindings(facts, use));
  if (known !== undefined && !input.all) {
    return { record: known, findings: findingsOf(known), asked: false, failed: false };
  }
  if (!isRepositoryId(source)) {
    return { record: undefined, findings: invalidIdFindings(wanted), asked: false, failed: true };
  }
  const asked = await turns(async () => {
    input.log(`${source}: asking the Hub`);
    return input.ask(source, revision);
  });
  const told = askFindings(wanted, asked, input.context);
  if (!asked.ok) {
    input.log(`${source}: ${asked.error.message}`);
    return { record: known, findings: told, asked: true, failed: true };
  }
  input.log(`${source}: ${inWords(asked.facts)}`);
  return { record: asked.facts, findings: [...told, ...findingsOf(asked.facts)], asked: true, failed: false };
}

function inWords({ commit, weights }: ModelFacts): string {
  const size = weights === null ? "no weights" : `${(weights.bytes / 1e9).toFixed(2)} GB in ${files(weights.files)}`;
  return `commit ${commit?.slice(0, 12) ?? ""}, ${size}`;
}

function files(count: number): string {
  return count === 1 ? "1 file" : `${count} files`;
}
