import { join } from "node:path";
import { access } from "node:fs/promises";
import * as z from "zod/mini";
import { parseJson } from "../parse-json.ts";
import type { Environment, RunProcess } from "../process.ts";
import type { Recipe } from "./recipes.ts";

export interface EnvironmentCheck {
  readonly ray: string;
  readonly recipe: Recipe;
  readonly env: Environment;
  readonly run: RunProcess;
  readonly signal: AbortSignal;
  /** Then it also needs the mark that is written when an installation is complete. */
  readonly installedByUs: boolean;
}

export type CheckedEnvironment =
  | { readonly ok: true; readonly python: string; readonly pythonVersion: string }
  /** `absent`, or a verb phrase such as "has Ray 2.58.0 and not 2.60.0". */
  | { readonly ok: false; readonly reason: string };

/** Written last into an environment. */
export const COMPLETE_MARK = "rayfleet-complete.json";

const VERSIONS = `
import importlib.metadata as metadata, json, platform, sys
def version(name):
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None
print(json.dumps([platform.python_version()] + [version(name) for name in sys.argv[1:]]))
`;
const VersionsSchema = z.tuple([z.string(), z.nullable(z.string()), z.nullable(z.string()), z.nullable(z.string())]);

/** Whether an environment can be used: complete, its Python runs, Ray and vLLM have the versions of the recipe. */
export async function checkEnvironment(folder: string, check: EnvironmentCheck): Promise<CheckedEnvironment> {
  const { ray, recipe, env, run, signal } = check;
  const python = join(folder, "bin", "python");
  if (!(await exists(folder))) return { ok: false, reason: "absent" };
  if (check.installedByUs && !(await exists(join(folder, COMPLETE_MARK)))) {
    return { ok: false, reason: "was not installed to the end" };
  }
  if (!(await exists(python))) return { ok: false, reason: "has no bin/python" };
  // vLLM has several distributions of one module; another one than the recipe's is as good when it has the version.
  const args = ["-I", "-c", VERSIONS, "ray", recipe.vllm.distribution, "vllm"];
  const { exitCode, stdout } = await run({ binary: python, args, env, signal, timeoutS: 60 });
  if (exitCode !== 0) return { ok: false, reason: "has a Python that does not run" };
  const parsed = VersionsSchema.safeParse(parseJson(stdout));
  if (!parsed.success) return { ok: false, reason: "has a Python that answers in an unknown way" };
  const [pythonVersion, rayVersion, recipeVllm, plainVllm] = parsed.data;
  if (rayVersion !== ray) return { ok: false, reason: `has ${named("Ray", rayVersion)} and not ${ray}` };
  const vllm = recipeVllm ?? plainVllm;
  if (vllm !== recipe.vllm.version) {
    return { ok: false, reason: `has ${named("vLLM", vllm)} and not ${recipe.vllm.version}` };
  }
  return { ok: true, python, pythonVersion };
}

function named(what: string, version: string | null): string {
  return version === null ? `no ${what}` : `${what} ${version}`;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
