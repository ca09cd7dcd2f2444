import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { ConfigPath } from "../../diagnostics/diagnostic.ts";
import type { Clock } from "../../ray/clock.ts";
import { checkDisks } from "../disk-checks.ts";
import { exclusively } from "../exclusive.ts";
import type { Machine } from "../machine/machine.ts";
import type { Environment } from "../process.ts";
import { failed, found, type Result } from "../result.ts";
import { checkEnvironment } from "./check-environment.ts";
import { findPython } from "./find-python.ts";
import { findUv, installUv, type UvRequest } from "./find-uv.ts";
import { installServingEnvironment } from "./install-serving-environment.ts";
import { installEnvironment } from "./install-environment.ts";
import { type Flavour, minorOf, PYTHONS, type Recipe, recipeFor, recipes, requirementsOf } from "./recipes.ts";

/** Ray and vLLM, installed. */
export interface ServingEnvironment {
  readonly flavour: Flavour;
  readonly ray: string;
  /** Absolute path of its interpreter. */
  readonly python: string;
  readonly pythonVersion: string;
  readonly folder: string;
  /** Seconds that it took, when it was installed by this call. */
  readonly installedInS?: number;
}

export interface ServingEnvironmentRequest {
  readonly flavour: Flavour;
  /** `2.60.0`. */
  readonly ray: string;
  readonly cache: string;
  /** The job's environment: PATH is searched, and `RAYFLEET_SERVING_ENV` names an environment to use as it is. */
  readonly env: Environment;
  readonly machine: Machine;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  /** What messages are about. */
  readonly path: ConfigPath;
}

/**
 * Finds or installs the environment that a Ray release is served from. It is kept under the cache folder by the digest
 * of its recipe, and only one that was installed to the end and still answers with the right versions is used again.
 */
export async function ensureServingEnvironment(
  request: ServingEnvironmentRequest,
): Promise<Result<ServingEnvironment>> {
  const { ray, flavour, path } = request;
  const recipe = recipeFor(ray, flavour);
  if (recipe === undefined) {
    return failed({
      code: "RF655",
      path: ["serving", "ray"],
      message: `How to install Ray ${ray} is not known; known are ${Object.keys(recipes).join(", ")}.`,
    });
  }
  const given = request.env["RAYFLEET_SERVING_ENV"];
  if (given !== undefined && given !== "") return await useGiven(given, recipe, request);

  const env = installEnvironment(request.env);
  const { machine, signal, cache, log } = request;
  const uvRequest: UvRequest = {
    searchPath: request.env["PATH"],
    home: machine.home,
    cache,
    env,
    run: machine.run,
    signal,
    log,
    path,
  };
  await mkdir(cache, { recursive: true, mode: 0o700 });
  return await exclusively(
    {
      subject: join(cache, "serving"),
      uid: machine.uid,
      signal,
      onWait: (pid) => log(`waiting for process ${pid}, which prepares a serving environment`),
    },
    async () => {
      const name = `ray-${ray}-${flavour}-${digestOf(recipe, request)}-py`;
      const installed = await findInstalled(join(cache, "serving"), name, recipe, request);
      if (installed !== undefined) return found(installed);
      const use = "the serving environment";
      const full = await checkDisks(path, [{ folder: cache, use, gib: recipe.diskGib }], machine);
      if (full.length > 0) return failed(...full);
      let uv = await findUv(uvRequest);
      const python = await findPython({
        searchPath: request.env["PATH"],
        uv: uv?.binary,
        env,
        run: machine.run,
        signal,
        path,
      });
      if (!python.ok) return python;
      if (uv === undefined) {
        const own = await installUv(python.value.binary, uvRequest);
        if (!own.ok) return own;
        uv = own.value;
      }
      const folder = join(cache, "serving", name + minorOf(python.value.version));
      return await installServingEnvironment({ ...request, env, recipe, folder, python: python.value, uv });
    },
  );
}

/** A whole environment of this recipe, with whichever Python it was installed. */
async function findInstalled(
  parent: string,
  prefix: string,
  recipe: Recipe,
  request: ServingEnvironmentRequest,
): Promise<ServingEnvironment | undefined> {
  const { ray, flavour, machine, signal, log } = request;
  const env = installEnvironment(request.env);
  for (const minor of PYTHONS) {
    const folder = join(parent, prefix + minor);
    const there = await checkEnvironment(folder, { ray, recipe, env, run: machine.run, signal, installedByUs: true });
    if (there.ok) return { flavour, ray, folder, python: there.python, pythonVersion: there.pythonVersion };
    if (there.reason !== "absent") log(`the serving environment ${folder} ${there.reason}; another one is made`);
  }
  return undefined;
}

/** An environment that somebody else made, such as an image with Ray in it. Nothing in it is changed. */
async function useGiven(
  folder: string,
  recipe: Recipe,
  request: ServingEnvironmentRequest,
): Promise<Result<ServingEnvironment>> {
  const { ray, flavour, machine, signal } = request;
  const env = installEnvironment(request.env);
  const there = folder.startsWith("/")
    ? await checkEnvironment(folder, { ray, recipe, env, run: machine.run, signal, installedByUs: false })
    : { ok: false as const, reason: "is not an absolute path" };
  if (there.ok) return found({ flavour, ray, folder, python: there.python, pythonVersion: there.pythonVersion });
  const reason = there.reason === "absent" ? "has no Python in it" : there.reason;
  return failed({
    code: "RF648",
    path: request.path,
    message: `The environment that RAYFLEET_SERVING_ENV names, ${folder}, ${reason}.`,
    help: "Correct the variable, or unset it and let rayfleet install an environment.",
  });
}

/** Names what is installed, so that another recipe gets another folder. */
function digestOf(recipe: Recipe, { ray, machine }: ServingEnvironmentRequest): string {
  const content = [requirementsOf(recipe, ray), recipe.overrides, machine.arch];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 10);
}
