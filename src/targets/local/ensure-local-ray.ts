import type { Finding } from "../../diagnostics/diagnostic.ts";
import { severityOf } from "../../diagnostics/severity.ts";
import { exclusively } from "../exclusive.ts";
import { failed, found, type Result } from "../result.ts";
import { ensureServingEnvironment } from "../serving/ensure-serving-environment.ts";
import { findLocalRay } from "./find-local-ray.ts";
import { type LocalRay, type LocalRayContext, targetPath } from "./local-ray.ts";
import { checkPlatform, preflight } from "./preflight.ts";
import { processesOf } from "./ray-processes.ts";
import { filesOf, readRecord, removeFiles, writeSecret } from "./record.ts";
import { checkRunner } from "./runner-checks.ts";
import { startLocalRay } from "./start-local-ray.ts";
import { endProcesses } from "./stop-local-ray.ts";

export interface EnsuredLocalRay {
  readonly ray: LocalRay;
  /** Messages that did not keep it from starting. */
  readonly notes: readonly Finding[];
}

/**
 * Uses the Ray that an earlier run left here, or makes its environment and starts one that outlives this job. Two
 * processes at once: the second waits, and uses what the first started.
 */
export async function ensureLocalRay(context: LocalRayContext): Promise<Result<EnsuredLocalRay>> {
  const { target, machine, folders, signal, log } = context;
  const runner = [...checkPlatform(context), ...(await checkRunner(context.env, machine, targetPath(target)))];
  if (runner.some(stops)) return failed(...runner);
  const files = filesOf(folders.state, target.dashboardPort);
  const lock = {
    subject: files.folder,
    uid: machine.uid,
    signal,
    onWait: (pid: string) => log(`waiting for process ${pid}, which prepares Ray on this machine`),
  };
  return await exclusively(lock, async () => {
    const there = await findLocalRay(context);
    if (!there.ok) return there;
    if (there.value !== undefined) {
      // Read by every download anew, so a renewed token needs no restart.
      if (context.hubToken !== undefined) await writeSecret(files.hubToken, context.hubToken);
      return found({ ray: there.value, notes: runner });
    }
    await removeRemains(context);
    const machineFindings = await preflight(context);
    if (machineFindings.some(stops)) return failed(...machineFindings);
    const environment = await ensureServingEnvironment({
      ...context,
      flavour: target.environment,
      cache: folders.cache,
      path: targetPath(target),
    });
    if (!environment.ok) return environment;
    const started = await startLocalRay(context, files, environment.value);
    if (!started.ok) return started;
    const { installedInS } = environment.value;
    const ray = installedInS === undefined ? started.value : { ...started.value, installedInS };
    return found({ ray, notes: [...runner, ...machineFindings] });
  });
}

/** What is left of a Ray that is not whole any more, after a crash or a restart of the machine. */
async function removeRemains(context: LocalRayContext): Promise<void> {
  const files = filesOf(context.folders.state, context.target.dashboardPort);
  const record = await readRecord(files);
  if (record === undefined) return;
  const left = await processesOf(context.machine, record);
  context.log(`the Ray that was started here ${record.startedAt} does not run any more; starting anew`);
  if (left.length > 0) await endProcesses(record, context);
  await removeFiles(files, record);
}

function stops(finding: Finding): boolean {
  return severityOf(finding, {}) === "error";
}
