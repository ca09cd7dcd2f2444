import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { withHeartbeat } from "../heartbeat.ts";
import { failed, found, type Result } from "../result.ts";
import { COMPLETE_MARK } from "./check-environment.ts";
import type { ServingEnvironment, ServingEnvironmentRequest } from "./ensure-serving-environment.ts";
import type { Python } from "./find-python.ts";
import type { Uv } from "./find-uv.ts";
import { cleanOutput, lastLines } from "./last-lines.ts";
import { type Recipe, requirementsOf } from "./recipes.ts";

export interface Installation extends ServingEnvironmentRequest {
  readonly recipe: Recipe;
  readonly folder: string;
  readonly python: Python;
  readonly uv: Uv;
}

/** uv gives up by itself long before. */
const INSTALL_TIMEOUT_S = 3 * 3600;
/** Every module that a missing system library keeps from loading. */
const TRY_OUT = "import ray, torch, vllm; from ray import serve";

/**
 * Installs into a folder beside the wanted one and renames it when all is there, so that an environment under its own
 * name is a whole one. Leftovers of earlier, interrupted calls are removed: the caller keeps others out.
 */
export async function installServingEnvironment(installation: Installation): Promise<Result<ServingEnvironment>> {
  const { folder, flavour, ray, recipe, python, uv, clock, log } = installation;
  const started = clock.now();
  await removeLeftovers(folder);
  const building = `${folder}.building-${randomBytes(4).toString("hex")}`;
  log(
    `installing the serving environment (Ray ${ray}, vLLM ${recipe.vllm.version}, ${flavour.toUpperCase()}) ` +
      `with uv ${uv.version} and Python ${python.version} into ${folder}`,
  );
  let complete = false;
  try {
    const problem = await build(installation, building);
    if (problem !== undefined) {
      return failed({
        code: "RF648",
        path: installation.path,
        message: `The serving environment could not be installed (${problem.doing}): ${problem.said}`,
        help: "Check that this machine reaches its package index. Nothing was left half-made; the next run tries again.",
      });
    }
    const mark = { ray, vllm: recipe.vllm, python: python.version, uv: uv.version, flavour };
    await writeFile(join(building, COMPLETE_MARK), `${JSON.stringify(mark, undefined, 2)}\n`);
    await rm(folder, { recursive: true, force: true });
    await rename(building, folder);
    complete = true;
  } finally {
    if (!complete) await rm(building, { recursive: true, force: true, maxRetries: 3 });
  }
  const installedInS = (clock.now() - started) / 1000;
  log(`the serving environment is installed, in ${Math.round(installedInS)} s`);
  return found({
    flavour,
    ray,
    folder,
    python: join(folder, "bin", "python"),
    pythonVersion: python.version,
    installedInS,
  });
}

interface Problem {
  readonly doing: string;
  readonly said: string;
}

async function build(installation: Installation, building: string): Promise<Problem | undefined> {
  const { uv, python, recipe, ray } = installation;
  await mkdir(building, { recursive: true });
  const interpreter = join(building, "bin", "python");
  const requirements = join(building, "requirements.txt");
  const overrides = join(building, "overrides.txt");
  const create = ["venv", "--quiet", "--relocatable", "--allow-existing", "--python", python.binary, building];
  const install = ["pip", "install", "--python", interpreter, "-r", requirements, "--override", overrides];
  const steps = [
    { doing: "making a virtual environment", binary: uv.binary, args: create },
    { doing: "installing packages", binary: uv.binary, args: install },
    { doing: "trying to load Ray and vLLM", binary: interpreter, args: ["-I", "-c", TRY_OUT] },
  ];
  await writeFile(requirements, `${requirementsOf(recipe, ray).join("\n")}\n`);
  await writeFile(overrides, `${recipe.overrides.join("\n")}\n`);
  for (const { doing, binary, args } of steps) {
    const result = await runAloud(installation, doing, binary, args);
    if (result.exitCode !== 0) return { doing, said: lastLines(`${result.stdout}\n${result.stderr}`) };
  }
  return undefined;
}

/** Hands on what the program says, and says that it still works when it says nothing. */
async function runAloud(
  installation: Installation,
  doing: string,
  binary: string,
  args: readonly string[],
): ReturnType<Installation["machine"]["run"]> {
  const { machine, env, signal, clock, log } = installation;
  const stillAtIt = (seconds: number): void => log(`still ${doing} (${seconds} s)`);
  return await withHeartbeat(clock, stillAtIt, (spoke) =>
    machine.run({
      binary,
      args,
      env,
      signal,
      timeoutS: INSTALL_TIMEOUT_S,
      onLine(line) {
        spoke();
        const clean = cleanOutput(line).trim();
        // One line for each of some 200 packages says nothing to anybody.
        if (clean !== "" && !clean.startsWith("+ ")) log(`${basename(binary)}: ${clean}`);
      },
    }),
  );
}

async function removeLeftovers(folder: string): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const names = await readdir(parent);
  for (const name of names.filter((one) => one.startsWith(`${basename(folder)}.building-`))) {
    await rm(join(parent, name), { recursive: true, force: true, maxRetries: 3 });
  }
}
