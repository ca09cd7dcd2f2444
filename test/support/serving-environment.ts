import { dirname } from "node:path";
import { ensureServingEnvironment } from "../../src/targets/serving/ensure-serving-environment.ts";
import { systemClock } from "../../src/cli/system-clock.ts";
import { chooseFolders } from "../../src/targets/folders.ts";
import { thisMachine } from "../../src/targets/machine/this-machine.ts";

export interface TestEnvironment {
  readonly folder: string;
  /** For a child process that is to find the same environment. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The CPU serving environment, installed by the product itself where it is not there yet. */
export async function servingEnvironment(
  log: (line: string) => void,
  signal: AbortSignal = new AbortController().signal,
): Promise<TestEnvironment> {
  const machine = thisMachine();
  const folders = chooseFolders(process.env, machine);
  const ensured = await ensureServingEnvironment({
    flavour: "cpu",
    ray: "2.60.0",
    cache: folders.cache,
    env: process.env,
    machine,
    clock: systemClock,
    signal,
    log,
    path: [],
  });
  if (!ensured.ok) throw new Error(ensured.findings.map((finding) => finding.message).join("\n"));
  const given = process.env["RAYFLEET_SERVING_ENV"];
  const variables = given === undefined ? { XDG_CACHE_HOME: dirname(folders.cache) } : { RAYFLEET_SERVING_ENV: given };
  return { folder: ensured.value.folder, variables };
}
