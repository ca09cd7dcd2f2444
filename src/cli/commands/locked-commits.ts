import type { Finding } from "../../diagnostics/diagnostic.ts";
import { commitsOf } from "../../hub/lock/commits-of.ts";
import { brokenLock } from "../../hub/lock/lock-findings.ts";
import { readLockFile } from "../../hub/lock/lock-file.ts";
import { parseLock, type ParsedLock } from "../../hub/lock/parse-lock.ts";
import { pinEngineKwargs } from "../../resolve/pin-engine-kwargs.ts";
import type { Pin } from "../../resolve/resolve-options.ts";

/** What a lock pins: nothing when it cannot be used, and then why. */
export interface LockedCommits {
  readonly pin?: Pin;
  readonly findings: readonly Finding[];
}

/** The commits in the lock beside a config; undefined when there is no lock. */
export function lockedCommits(configDir: string, workspace: string | undefined): LockedCommits | undefined {
  const parsed = readLockFile(configDir, workspace);
  return parsed === undefined ? undefined : commitsIn(parsed);
}

/** The commits in the text of a lock. */
export function commitsInText(text: string): LockedCommits {
  return commitsIn(parseLock(text));
}

function commitsIn(parsed: ParsedLock): LockedCommits {
  if (!parsed.ok) return { findings: [brokenLock(parsed.reason)] };
  const commits = commitsOf(parsed.lock);
  return { pin: (source, engineKwargs) => pinEngineKwargs(source, engineKwargs, commits), findings: [] };
}
