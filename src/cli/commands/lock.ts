import type { Diagnostic, Finding } from "../../diagnostics/diagnostic.ts";
import { hubLimits, turnsFor } from "../../hub/hub-connection.ts";
import { HubError } from "../../hub/hub-error.ts";
import { askHub, type AskedModel } from "../../hub/hub-model.ts";
import { LOCK_FILE } from "../../hub/lock/lock.ts";
import { readLockFile, writeLockFile } from "../../hub/lock/lock-file.ts";
import { updateLock } from "../../hub/lock/update-lock.ts";
import { lockText } from "../../hub/lock/write-lock.ts";
import { wantedSources } from "../../hub/wanted-sources.ts";
import type { CommandResult } from "../../report/result.ts";
import type { Config } from "../../schema/config.ts";
import { hubSettings } from "../hub-settings.ts";
import type { CommandInput, CommandMachine } from "./command-input.ts";
import { invalidConfig } from "./failed-result.ts";
import type { OpenedConfig } from "./opened-config.ts";

/** Requests on their way to the Hub at a time. */
const REQUESTS = 8;

export interface LockOutcome {
  readonly result: CommandResult;
  /** How it ended, in one sentence. */
  readonly text: string;
}

/** Writes what the Hub says of each model beside the config. What is locked already is not asked for again. */
export async function lockModels(
  input: CommandInput & { readonly all: boolean },
  machine: Pick<CommandMachine, "clock" | "fetch">,
  opened: OpenedConfig,
): Promise<LockOutcome> {
  const { config, configDir } = opened;
  // Rules may be broken, as sizes help to repair them; a file that is not understood may lack models.
  if (config === undefined || opened.diagnostics.some(isUnreadable)) {
    return { result: invalidConfig("lock", opened), text: "" };
  }
  const before = readLockFile(configDir, input.workspace);
  const { ask, context } = hubOf(input, machine);
  const updated = await updateLock({
    wanted: wantedSources(config),
    lock: before?.ok === true ? before.lock : undefined,
    all: input.all,
    ask,
    context,
    log: input.log,
  });
  const text = lockText(updated.lock);
  const isNeeded = before !== undefined || updated.lock.models.length > 0;
  const changed = isNeeded && before?.text.replaceAll("\r\n", "\n") !== text;
  const failure = changed ? writeLockFile(configDir, updated.lock) : undefined;
  const diagnostics = opened.place([...updated.findings, ...(failure === undefined ? [] : [notWritten(failure)])]);
  const isWritten = changed && failure === undefined;
  return {
    result: lockResult(config, diagnostics, isWritten ? "locked" : "unchanged", updated.failed > 0),
    text: `${summary(updated.lock.models.length, updated, isWritten)}\n`,
  };
}

function notWritten(failure: string): Finding {
  return { code: "RF525", message: `${LOCK_FILE} cannot be written: ${failure}`, path: ["models"], anchor: "key" };
}

function isUnreadable({ code, severity }: Diagnostic): boolean {
  return severity === "error" && /^RF[12]/u.test(code);
}

interface Hub {
  readonly ask: (source: string, revision: string | null) => Promise<AskedModel>;
  readonly context: { readonly endpoint: string; readonly hasToken: boolean };
}

function hubOf(input: CommandInput, { clock, fetch }: Pick<CommandMachine, "clock" | "fetch">): Hub {
  const { endpoint, token, refusal } = hubSettings(input.env, input.hfToken);
  const context = { endpoint, hasToken: token !== undefined };
  if (refusal !== undefined) {
    const error = new HubError("unreachable", refusal);
    return { context, ask: async () => ({ ok: false, error, near: [] }) };
  }
  if (token !== undefined) input.mask?.(token);
  const connection = {
    endpoint,
    fetch,
    clock,
    signal: input.signal,
    turns: turnsFor(REQUESTS),
    limits: hubLimits,
    ...(token === undefined ? {} : { token }),
  };
  return { context, ask: (source, revision) => askHub(connection, source, revision) };
}

function summary(models: number, { asked, failed }: { asked: number; failed: number }, changed: boolean): string {
  if (models === 0 && !changed && failed === 0) return "No model comes from the Hub: there is nothing to lock.";
  const counted = `${models} ${models === 1 ? "model" : "models"}, ${asked} asked for`;
  return `${LOCK_FILE}: ${counted}, ${changed ? "written" : "unchanged"}${failed === 0 ? "" : `, ${failed} failed`}.`;
}

function lockResult(
  config: Config,
  diagnostics: readonly Diagnostic[],
  reason: string,
  hasFailed: boolean,
): CommandResult {
  const ok = !hasFailed && !diagnostics.some((one) => one.severity === "error");
  return {
    schema_version: 1,
    command: "lock",
    ok,
    decision: ok ? "passed" : "failed",
    reason_code: hasFailed ? "hub-problems" : reason,
    fleet: config.name,
    diagnostics,
    timings: [],
  };
}

/** Says whether the lock is there and knows every model. Needs no network. */
export async function checkLock(input: CommandInput, opened: OpenedConfig): Promise<CommandResult> {
  const { config, configDir } = opened;
  if (config === undefined || opened.diagnostics.some(isUnreadable)) return invalidConfig("lock", opened);
  const { brokenLock, lockFindings } = await import("../../hub/lock/lock-findings.ts");
  const lock = readLockFile(configDir, input.workspace);
  const findings: readonly Finding[] =
    lock?.ok === false ? [brokenLock(lock.reason)] : lockFindings(config, lock?.lock, { severity: "error" });
  return lockResult(config, opened.place(findings), "lock-checked", false);
}
