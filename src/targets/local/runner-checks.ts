import { dirname, join } from "node:path";
import type { ConfigPath, Finding } from "../../diagnostics/diagnostic.ts";
import type { Machine } from "../machine/machine.ts";
import { parseJson } from "../parse-json.ts";
import type { Environment } from "../process.ts";

const USE_ANOTHER =
  "Run the deploy job on a self-hosted runner that stays, directly on the machine, or deploy to a target of kind cluster.";

/**
 * Whether what a job starts here can go on after the job. The runner says little about itself, so several signs are
 * looked at; without any, the runner is taken to stay.
 */
export async function checkRunner(env: Environment, machine: Machine, path: ConfigPath): Promise<readonly Finding[]> {
  if (env["GITHUB_ACTIONS"] !== "true") return [];
  if (env["RUNNER_ENVIRONMENT"] === "github-hosted") {
    const message =
      "This job runs on a runner that GitHub hosts, which is deleted after the job; a local target serves on the runner itself.";
    return [{ code: "RF644", path, message, help: USE_ANOTHER }];
  }
  if (env["GITHUB_WORKSPACE"]?.startsWith(JOB_CONTAINER_WORK)) {
    const message = "This job runs in a container (`container:`), and what it starts ends with it.";
    return [{ code: "RF645", path, message, help: "Take `container:` out of the deploy job." }];
  }
  const ephemeral = await signOfEphemeral(env, machine);
  if (ephemeral !== undefined) {
    const message = `This runner takes one job and is gone after it (${ephemeral}); a local target serves on the runner itself.`;
    return [{ code: "RF644", path, message, help: USE_ANOTHER }];
  }
  return (await isInContainer(machine))
    ? [
        {
          code: "RF660",
          path,
          message: "The runner itself runs in a container: the models stop when the container does.",
          help: "Run the runner directly on the machine.",
        },
      ]
    : [];
}

/** Where the runner mounts its work folder in a job's container (actions/runner, ContainerOperationProvider). */
const JOB_CONTAINER_WORK = "/__w/";

/**
 * `.runner` in the folder of the runner says how it was registered; one that was registered just in time
 * (`--jitconfig`) is always for one job.
 */
async function signOfEphemeral(env: Environment, machine: Machine): Promise<string | undefined> {
  if (env["ACTIONS_RUNNER_POD_NAME"] !== undefined) return "it is a pod of a runner scale set";
  const folders = new Set<string>();
  // The work folder is `_work` in the runner's folder, unless it was registered otherwise.
  if (env["RUNNER_TEMP"] !== undefined) folders.add(dirname(dirname(env["RUNNER_TEMP"])));
  for (const pid of await ancestors(machine)) {
    const executable = await machine.executableOf(pid);
    if (executable === undefined || !/\/bin\/Runner\.(?:Worker|Listener)$/u.test(executable)) continue;
    folders.add(dirname(dirname(executable)));
    const started = [...(await machine.commandLineOf(pid)), ...(await machine.environmentOf(pid))];
    if (started.some((part) => /^(?:--jitconfig$|ACTIONS_RUNNER_INPUT_JITCONFIG=)/u.test(part))) {
      return "it was registered just in time";
    }
  }
  for (const folder of folders) {
    const settings = await machine.readText(join(folder, ".runner"));
    if (settings !== undefined && saysEphemeral(settings)) return "it was registered with --ephemeral";
  }
  return undefined;
}

async function ancestors(machine: Machine): Promise<readonly number[]> {
  const pids: number[] = [];
  let one = await machine.process(machine.pid);
  while (one !== undefined && one.parent > 1 && !pids.includes(one.parent)) {
    pids.push(one.parent);
    one = await machine.process(one.parent);
  }
  return pids;
}

/** The runner writes its settings as JSON with a byte order mark. */
function saysEphemeral(settings: string): boolean {
  const json = parseJson(settings.replace(/^\uFEFF/u, ""));
  if (typeof json !== "object" || json === null) return false;
  return Object.entries(json).some(([key, value]) => key.toLowerCase() === "ephemeral" && value === true);
}

async function isInContainer(machine: Machine): Promise<boolean> {
  for (const mark of ["/.dockerenv", "/run/.containerenv"]) {
    if ((await machine.readText(mark)) !== undefined) return true;
  }
  const groups = (await machine.readText("/proc/self/cgroup")) ?? "";
  return /\b(?:docker|kubepods|containerd|libpod)\b/u.test(groups);
}
