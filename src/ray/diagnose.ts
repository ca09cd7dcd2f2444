import { ownEntry } from "../diagnostics/own-entry.ts";
import type { RayClient } from "./client.ts";
import { RayError } from "./ray-error.ts";
import { cleanLogText, sanitizeMessage } from "./sanitize-message.ts";
import type { ApplicationDetails, ReplicaDetails } from "./serve-details.ts";
import { type Match, matchSignature } from "./signatures.ts";

export interface Diagnosis {
  readonly match: Match | undefined;
  /** One clean line: what the log or Ray's message says last. */
  readonly cause: string;
  /** Lines of the replica's log around the cause, for a folded part of the report. */
  readonly excerpt: readonly string[];
}

/** A crash is followed by long tracebacks of requests that failed, so many lines are needed to see it. */
const LOG_LINES = 2000;
const EXCERPT_LINES = 30;
const REPLICAS_READ = 2;
/** Where a log says what went wrong; the first such line is the cause, later ones are consequences. */
const TROUBLE = /Segfault encountered|SIGSEGV|Segmentation fault|^\S*(?:Error|Exception)\b.*|\bERROR\b|Traceback/u;

/**
 * Finds out why an application did not start: from what Ray said while it tried, and from the replica's own log, which
 * alone shows crashes and what happens inside the engine's processes.
 */
export async function diagnose(
  client: RayClient,
  application: ApplicationDetails | undefined,
  deployment: string,
  messages: readonly string[],
): Promise<Diagnosis> {
  const logs = await replicaLogs(client, application, deployment);
  const match = matchSignature([...messages, ...logs]);
  const said = messages.map((message) => sanitizeMessage(message)).findLast((line) => line !== "") ?? "";
  return { match, cause: match?.meaning ?? said, excerpt: excerptOf(logs, match) };
}

async function replicaLogs(
  client: RayClient,
  application: ApplicationDetails | undefined,
  deployment: string,
): Promise<readonly string[]> {
  const details = ownEntry(application?.deployments, deployment);
  if (details === undefined) return [];
  const replicas = [...details.recent_dead_replicas, ...details.replicas].slice(-REPLICAS_READ).toReversed();
  const logs: string[] = [];
  for (const replica of replicas) {
    const log = await errorLog(client, replica);
    if (log !== undefined) logs.push(log);
  }
  return logs;
}

/** The replica's stderr, which its engine's processes share. A log that cannot be read must not hide the failure. */
async function errorLog(client: RayClient, replica: ReplicaDetails): Promise<string | undefined> {
  const { node_id: node, worker_id: worker } = replica;
  if (typeof node !== "string" || typeof worker !== "string") return undefined;
  try {
    const files = await client.listLogs(node, `*${worker}*`);
    const file = files["worker_err"]?.[0];
    return file === undefined ? undefined : await client.readLog(node, file, LOG_LINES);
  } catch (error) {
    if (error instanceof RayError) return undefined;
    throw error;
  }
}

function excerptOf(logs: readonly string[], match: Match | undefined): readonly string[] {
  for (const log of logs) {
    const lines = cleanLogText(log).split("\n");
    const pattern = match?.signature.pattern;
    const exact = pattern === undefined ? -1 : lines.findIndex((line) => pattern.test(line));
    const at = exact === -1 ? lines.findIndex((line) => TROUBLE.test(line)) : exact;
    if (at === -1) continue;
    const from = Math.max(0, at - 5);
    return lines.slice(from, from + EXCERPT_LINES).map((line) => line.slice(0, 300));
  }
  return [];
}
