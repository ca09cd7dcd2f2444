import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ConfigPath } from "../../diagnostics/diagnostic.ts";
import { findOnPath } from "../find-on-path.ts";
import type { Environment, RunProcess } from "../process.ts";
import { failed, found, type Result } from "../result.ts";
import { lastLines } from "./last-lines.ts";

export interface Uv {
  readonly binary: string;
  readonly version: string;
}

export interface UvRequest {
  readonly searchPath: string | undefined;
  readonly home: string;
  readonly cache: string;
  readonly env: Environment;
  readonly run: RunProcess;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
  readonly path: ConfigPath;
}

/** `uv venv --relocatable` and everything else that is used here is in it. */
const OLDEST_UV = [0, 5, 0] as const;
/** What is installed when the machine has none. */
const UV_VERSION = "0.13.9";

/** The machine's own uv, or the one that rayfleet installed earlier. */
export async function findUv(request: UvRequest): Promise<Uv | undefined> {
  const searchPath = `${request.searchPath ?? ""}:${join(request.home, ".local/bin")}:${join(request.home, ".cargo/bin")}`;
  const installed = await findOnPath("uv", searchPath);
  for (const binary of [installed, ownUv(request.cache)]) {
    const version = binary === undefined ? undefined : await versionOf(binary, request);
    if (binary !== undefined && version !== undefined && isNewEnough(version)) return { binary, version };
  }
  return undefined;
}

/** Installs uv from PyPI under the cache folder, with nothing but a Python: venv and pip, or pip alone. */
export async function installUv(python: string, request: UvRequest): Promise<Result<Uv>> {
  const { run, env, signal, cache, path } = request;
  const folder = join(cache, `uv-${UV_VERSION}`);
  const building = `${folder}.building-${process.pid}`;
  request.log(`installing uv ${UV_VERSION} into ${folder}`);
  await mkdir(cache, { recursive: true });
  const said: string[] = [];
  try {
    const venv = await run({ binary: python, args: ["-m", "venv", building], env, signal, timeoutS: 300 });
    const pip = venv.exitCode === 0 ? join(building, "bin", "python") : python;
    if (venv.exitCode !== 0) said.push(venv.stdout, venv.stderr);
    const into = venv.exitCode === 0 ? [] : ["--target", building];
    const install = ["-m", "pip", "install", "--quiet", "--only-binary", ":all:", ...into, `uv==${UV_VERSION}`];
    const installed = await run({ binary: pip, args: install, env, signal, timeoutS: 600 });
    said.push(installed.stderr);
    if (installed.exitCode === 0) {
      await rm(folder, { recursive: true, force: true });
      await rename(building, folder);
    }
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  const binary = ownUv(cache);
  const version = await versionOf(binary, request);
  if (version !== undefined) return found({ binary, version });
  return failed({
    code: "RF648",
    path,
    message: `uv could not be installed with ${python}: ${lastLines(said.join("\n"))}`,
    help: "Install uv (https://docs.astral.sh/uv) on the machine, or the packages python3-venv and python3-pip.",
  });
}

/** With venv it lies in `bin`; so it does with `pip --target`. */
function ownUv(cache: string): string {
  return join(cache, `uv-${UV_VERSION}`, "bin", "uv");
}

async function versionOf(binary: string, request: UvRequest): Promise<string | undefined> {
  const { run, env, signal } = request;
  const { exitCode, stdout } = await run({ binary, args: ["--version"], env, signal, timeoutS: 30 });
  return exitCode === 0 ? /^uv (\d+\.\d+\.\d+)/u.exec(stdout)?.[1] : undefined;
}

function isNewEnough(version: string): boolean {
  const parts = version.split(".").map(Number);
  for (const [index, oldest] of OLDEST_UV.entries()) {
    const part = parts[index] ?? 0;
    if (part !== oldest) return part > oldest;
  }
  return true;
}
