import type { Finding, Repair, Severity } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { isCommit } from "../../resolve/commit.ts";
import type { Config } from "../../schema/config.ts";
import { factFindings } from "../fact-findings.ts";
import type { ModelFacts } from "../model-facts.ts";
import { type SourceUse, wantedSources, type WantedSource } from "../wanted-sources.ts";
import { type Lock, LOCK_FILE, recordOf } from "./lock.ts";

const WRITE = "Run `rayfleet lock` and commit the file.";

export interface LockFindingsOptions {
  /** Severity of a lock that is missing or does not match; by the code table when not given. */
  readonly severity?: Severity;
}

/**
 * What the lock says of a config: models that it does not know, what is wrong with those it knows, and revisions that
 * can move. Pure: no network, no files. `lock` is undefined when there is no file.
 */
export function lockFindings(
  config: Config,
  lock: Lock | undefined,
  options: LockFindingsOptions = {},
): readonly Finding[] {
  const wanted = wantedSources(config);
  const severity = options.severity === undefined ? {} : { severity: options.severity };
  if (lock === undefined) {
    const finding = missing(wanted);
    return finding === undefined ? [] : [{ ...finding, ...severity }];
  }
  const findings: Finding[] = [];
  for (const { source, revision, uses } of wanted) {
    const record = recordOf(lock, source, revision);
    for (const use of uses) {
      if (record === undefined) findings.push({ ...unknown(source, revision, use), ...severity });
      else findings.push(...factFindings(record, use), ...movingRevision(record, revision, use));
    }
  }
  const left = leftOver(wanted, lock);
  return left === undefined ? findings : [...findings, { ...left, ...severity }];
}

/** A lock that is there and of no use. */
export function brokenLock(reason: string): Finding {
  const help = "Run `rayfleet lock`; it asks the Hub for all models again.";
  return { code: "RF522", message: `${LOCK_FILE} cannot be used: ${reason}`, path: ["models"], anchor: "key", help };
}

function missing(wanted: readonly WantedSource[]): Finding | undefined {
  const first = wanted[0]?.uses[0];
  if (first === undefined) return undefined;
  const models = wanted.length === 1 ? "one model" : `${wanted.length} models`;
  const message = `There is no ${LOCK_FILE}: the sizes of ${models} are not known`;
  return { code: "RF520", message, path: first.path, help: WRITE };
}

function unknown(source: string, revision: string | null, { path }: SourceUse): Finding {
  const at = revision === null ? "" : ` at revision ${quote(revision)}`;
  return { code: "RF521", message: `${LOCK_FILE} does not know ${quote(source)}${at}`, path, help: WRITE };
}

function leftOver(wanted: readonly WantedSource[], lock: Lock): Finding | undefined {
  const used = new Set(wanted.map(({ source, revision }) => recordOf(lock, source, revision)));
  const records = lock.models.filter((record) => !used.has(record));
  const [first] = records;
  if (first === undefined) return undefined;
  const more = records.length === 1 ? "" : ` and ${records.length - 1} more`;
  const message = `${LOCK_FILE} still knows ${quote(first.source)}${more}, which no model uses`;
  return { code: "RF523", message, path: ["models"], anchor: "key", help: WRITE };
}

/** Only a commit names the same content for ever. */
function movingRevision({ source, commit }: ModelFacts, revision: string | null, use: SourceUse): readonly Finding[] {
  if (commit === null || isCommit(revision)) return [];
  // An adapter has no key for a revision.
  if (use.role === "adapter") return [];
  const message =
    revision === null
      ? `${quote(source)} has no revision in the config: each update of the lock may move it`
      : `${quote(revision)} of ${quote(source)} is not a commit: each update of the lock may move it`;
  const help = `Write \`${String(use.revisionPath.at(-1))}: ${commit}\`, the commit in the lock.`;
  const path = revision === null ? use.path : use.revisionPath;
  const repair = use.isOwn ? { repair: [pinned(use, revision, commit)] } : {};
  return [{ code: "RF524", message, path, help, ...repair }];
}

function pinned({ path, revisionPath }: SourceUse, revision: string | null, commit: string): Repair {
  if (revision !== null) return { kind: "set_value", path: revisionPath, value: commit };
  return { kind: "add_key", path: revisionPath, value: commit, behind: String(path.at(-1)) };
}
