import type { Finding } from "../../diagnostics/diagnostic.ts";
import { failed, found, type Result } from "../result.ts";
import { minorOf } from "../serving/recipes.ts";
import { type LocalRay, type LocalRayContext, targetPath } from "./local-ray.ts";
import { headIsAlive } from "./ray-processes.ts";
import { filesOf, type LocalRayRecord, readRecord, readToken } from "./record.ts";
import { waitForAnswer } from "./wait-for-answer.ts";

/** A busy dashboard may take a while; one that does not answer for so long is broken. */
const ANSWER_TIMEOUT_S = 60;

/** The Ray that an earlier run started for this target, `undefined` when none runs. Starts and changes nothing. */
export async function findLocalRay(context: LocalRayContext): Promise<Result<LocalRay | undefined>> {
  const { target, folders, machine, log } = context;
  const files = filesOf(folders.state, target.dashboardPort);
  const record = await readRecord(files);
  if (record === undefined || !(await headIsAlive(machine, record))) return found(undefined);
  const misfit = misfitOf(context, record);
  if (misfit !== undefined) return failed(misfit);
  const path = targetPath(target);
  const token = await readToken(files);
  if (token === undefined) {
    const message = `Ray runs here (started ${record.startedAt}), but its token file ${files.token} is gone.`;
    return failed({ code: "RF650", path, message, help: howToStop(record) });
  }
  const address = `http://127.0.0.1:${record.dashboardPort}`;
  const answer = await waitForAnswer({ ...context, address, token, timeoutS: ANSWER_TIMEOUT_S });
  if (!answer.ok) {
    const message = `Ray runs here (started ${record.startedAt}) and does not answer: ${answer.why}.`;
    return failed({ code: "RF650", path, message, help: howToStop(record) });
  }
  log(`using the Ray ${answer.rayVersion} that runs here since ${record.startedAt}`);
  return found({ address, token, started: false, folder: files.folder, record });
}

/** What of the running Ray is not as the target wants it, and cannot be changed while it runs. */
function misfitOf(context: LocalRayContext, record: LocalRayRecord): Finding | undefined {
  const { target, ray } = context;
  const help = howToStop(record);
  if (minorOf(record.ray) !== minorOf(ray)) {
    const message = `Ray ${record.ray} runs here since ${record.startedAt}, and serving.ray is ${ray}.`;
    return { code: "RF651", path: ["serving", "ray"], message, help };
  }
  const was = record.http;
  if (was.port !== target.http.port || was.host !== target.http.host) {
    const message =
      `Ray runs here since ${record.startedAt} with its endpoint on ${was.host}:${was.port}, ` +
      `and the target wants ${target.http.host}:${target.http.port}.`;
    return { code: "RF652", path: targetPath(target, "http"), message, help };
  }
  if (record.environment.flavour !== target.environment) {
    const message =
      `Ray runs here since ${record.startedAt} with the ${record.environment.flavour.toUpperCase()} environment, ` +
      `and the models of this target need the ${target.environment.toUpperCase()} environment.`;
    return { code: "RF652", path: targetPath(target), message, help };
  }
  return undefined;
}

function howToStop(record: LocalRayRecord): string {
  return (
    `Stop it, and all models on it, with \`rayfleet remove --stop\` of the config that started it ` +
    `(fleet ${record.startedBy.fleet}, target ${record.startedBy.target}), or with \`pkill --session ${record.session}\`.`
  );
}
