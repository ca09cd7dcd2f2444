import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { withHeartbeat } from "../heartbeat.ts";
import { makePrivateFolder } from "../private-folder.ts";
import { failed, found, type Result } from "../result.ts";
import type { ServingEnvironment } from "../serving/ensure-serving-environment.ts";
import { lastLines } from "../serving/last-lines.ts";
import { type LocalRay, type LocalRayContext, targetPath } from "./local-ray.ts";
import { rayEnvironment } from "./ray-environment.ts";
import { headProcesses } from "./ray-processes.ts";
import { rayStartArguments } from "./ray-start-arguments.ts";
import {
  type LocalRayFiles,
  type LocalRayRecord,
  makeFolder,
  removeFiles,
  writeRecord,
  writeSecret,
} from "./record.ts";
import { endProcesses } from "./stop-local-ray.ts";
import { waitForAnswer } from "./wait-for-answer.ts";

/** `ray start` takes 10 s on two busy cores, and answers when it ends. */
const START_TIMEOUT_S = 300;

/**
 * Starts a head node in a process session of its own, which the end of the job does not reach. What was started is
 * ended again when it does not come up, or when the signal is aborted first.
 */
export async function startLocalRay(
  context: LocalRayContext,
  files: LocalRayFiles,
  environment: ServingEnvironment,
): Promise<Result<LocalRay>> {
  const { target, machine, folders, clock, log } = context;
  const path = targetPath(target);
  for (const folder of [folders.state, folders.temporary]) {
    const made = await makePrivateFolder(folder, machine.uid, path);
    if (!made.ok) return made;
  }
  await makeFolder(files);
  const id = randomBytes(4).toString("hex");
  const token = randomBytes(32).toString("hex");
  await writeSecret(files.token, token);
  if (context.hubToken !== undefined) await writeSecret(files.hubToken, context.hubToken);

  const started = clock.now();
  log(
    `starting Ray ${environment.ray} (${environment.flavour.toUpperCase()}), dashboard on port ${target.dashboardPort}`,
  );
  const record: LocalRayRecord = {
    schema: 1,
    id,
    phase: "starting",
    bootId: await machine.bootId(),
    session: 0,
    processes: [],
    ray: environment.ray,
    environment: { flavour: environment.flavour, folder: environment.folder },
    dashboardPort: target.dashboardPort,
    http: { ...target.http },
    temporary: join(folders.temporary, id),
    startedAt: new Date(started).toISOString(),
    startedBy: { fleet: context.fleet, target: target.name },
  };
  // Written before the first process is there: whatever happens to this process, the next run finds what it left.
  await writeRecord(files, record);
  const ports = { dashboard: target.dashboardPort, client: await machine.freePort() };
  const session = machine.startSession({
    binary: environment.python,
    args: rayStartArguments(target, ports, record.temporary),
    env: rayEnvironment(context.env, environment, files, id),
    cwd: files.folder,
    logFile: files.log,
  });
  let up: LocalRayRecord | undefined;
  try {
    await writeRecord(files, { ...record, session: session.pid });
    const stillStarting = (seconds: number): void => log(`still starting Ray (${seconds} s)`);
    const problem = await withHeartbeat(clock, stillStarting, () => comeUp(context, token, session.ended));
    const processes = headProcesses(await machine.processes(), session.pid);
    if (problem !== undefined || processes === undefined) {
      const output = await readFile(files.log, "utf8").catch(() => "");
      return failed({
        code: "RF650",
        path,
        message: `Ray could not be started: ${problem ?? "its processes ended at once"}. Its output ends: ${lastLines(output)}`,
      });
    }
    up = { ...record, phase: "running", session: session.pid, processes };
    await writeRecord(files, up);
  } finally {
    if (up === undefined) {
      await endProcesses({ ...record, session: session.pid }, context);
      await removeFiles(files, record);
    }
  }
  const startedInS = (clock.now() - started) / 1000;
  log(`Ray answers, after ${Math.round(startedInS)} s`);
  const address = `http://127.0.0.1:${target.dashboardPort}`;
  return found({ address, token, started: true, folder: files.folder, record: up, startedInS });
}

/** Resolves with what went wrong, or with nothing when Ray answers to the token. */
async function comeUp(
  context: LocalRayContext,
  token: string,
  ended: Promise<number | undefined>,
): Promise<string | undefined> {
  const { target, clock, signal, log } = context;
  const stop = new AbortController();
  const exitCode = await Promise.race([
    ended,
    clock.sleep(START_TIMEOUT_S * 1000, AbortSignal.any([signal, stop.signal])).then(() => "late" as const),
  ]).finally(() => stop.abort());
  if (exitCode === "late") return `ray start did not end within ${START_TIMEOUT_S} s`;
  if (exitCode !== 0) return `ray start ended with ${exitCode ?? "a signal"}`;
  const address = `http://127.0.0.1:${target.dashboardPort}`;
  const answer = await waitForAnswer({
    address,
    token,
    transport: context.transport,
    clock,
    signal,
    timeoutS: START_TIMEOUT_S,
    log,
  });
  return answer.ok ? undefined : answer.why;
}
