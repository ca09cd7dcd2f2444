import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProcess } from "../../../src/targets/process.ts";

const SCRIPT = fileURLToPath(new URL("make_tiny_model.py", import.meta.url));

/**
 * Makes a random model of each name under `folder`, in the serving environment `env`, and returns the models' folders
 * by name. The same name gives the same weights; models that are there are left alone.
 */
export async function makeTinyModels(
  env: string,
  folder: string,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<Readonly<Record<string, string>>> {
  mkdirSync(folder, { recursive: true });
  const folders = Object.fromEntries(names.map((name) => [name, join(folder, name)]));
  const missing = Object.entries(folders).filter(([, path]) => !existsSync(path));
  if (missing.length === 0) return folders;
  const made = await runProcess({
    binary: join(env, "bin", "python"),
    args: [SCRIPT, ...missing.map(([name, path]) => `${path}:${seedOf(name)}`)],
    env: { PATH: "/usr/bin:/bin", HOME: folder, HF_HUB_OFFLINE: "1", OMP_NUM_THREADS: "1" },
    ...(signal === undefined ? {} : { signal }),
  });
  if (made.exitCode !== 0) throw new Error(`The tiny models could not be made:\n${made.stderr.slice(-2000)}`);
  return folders;
}

function seedOf(name: string): number {
  return createHash("sha256").update(name).digest().readUInt32BE(0);
}
