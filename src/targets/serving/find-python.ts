import * as z from "zod/mini";
import type { ConfigPath } from "../../diagnostics/diagnostic.ts";
import { findOnPath } from "../find-on-path.ts";
import type { Environment, RunProcess } from "../process.ts";
import { parseJson } from "../parse-json.ts";
import { failed, found, type Result } from "../result.ts";
import { minorOf, PYTHONS } from "./recipes.ts";

export interface Python {
  /** The interpreter itself, not a launcher that chooses one. */
  readonly binary: string;
  /** `3.12.1`. */
  readonly version: string;
}

export interface FindPythonRequest {
  readonly searchPath: string | undefined;
  /** Knows of Pythons that are not on PATH; asked only when PATH has none. */
  readonly uv: string | undefined;
  readonly env: Environment;
  readonly run: RunProcess;
  readonly signal: AbortSignal;
  readonly path: ConfigPath;
}

const PROBE =
  "import json,platform,sys;print(json.dumps([sys.executable,platform.python_version(),sys.implementation.name,sys.maxsize>2**32]))";
const ProbeSchema = z.tuple([z.string(), z.string(), z.string(), z.boolean()]);
const UvListSchema = z.array(z.looseObject({ path: z.nullish(z.string()) }));

/**
 * Finds a CPython that Ray and vLLM support, by running each candidate: a launcher of pyenv, say, may be on PATH and
 * run nothing. Nothing is downloaded.
 */
export async function findPython(request: FindPythonRequest): Promise<Result<Python>> {
  const seen: string[] = [];
  const onPath: string[] = [];
  for (const name of [...PYTHONS.map((minor) => `python${minor}`), "python3", "python"]) {
    const binary = await findOnPath(name, request.searchPath);
    if (binary !== undefined) onPath.push(binary);
  }
  const usable = (await best(onPath, request, seen)) ?? (await best(await listedByUv(request), request, seen));
  if (usable !== undefined) return found(usable);
  const others = seen.length === 0 ? "None was found" : `Found only: ${[...new Set(seen)].join(", ")}`;
  return failed({
    code: "RF647",
    path: request.path,
    message: `No Python from 3.10 to 3.14 was found on this machine. ${others}.`,
    help: "Install one, for example with `apt-get install python3` or `uv python install 3.12`, and put it on PATH.",
  });
}

/** The usable candidate whose version stands first in `PYTHONS`. */
async function best(
  binaries: readonly string[],
  request: FindPythonRequest,
  seen: string[],
): Promise<Python | undefined> {
  const usable = new Map<string, Python>();
  for (const binary of binaries) {
    const python = await probe(binary, request, seen);
    if (python === undefined) continue;
    const minor = minorOf(python.version);
    if (!usable.has(minor)) usable.set(minor, python);
    if (minor === PYTHONS[0]) break;
  }
  return PYTHONS.map((minor) => usable.get(minor)).find((python) => python !== undefined);
}

async function probe(binary: string, request: FindPythonRequest, seen: string[]): Promise<Python | undefined> {
  const { env, run, signal } = request;
  const { exitCode, stdout } = await run({ binary, args: ["-I", "-c", PROBE], env, signal, timeoutS: 30 });
  if (exitCode !== 0) return undefined;
  const parsed = ProbeSchema.safeParse(parseJson(stdout));
  if (!parsed.success) return undefined;
  const [executable, version, implementation, is64Bit] = parsed.data;
  seen.push(`${implementation} ${version}`);
  const supported = PYTHONS.some((minor) => minor === minorOf(version));
  return implementation === "cpython" && is64Bit && supported ? { binary: executable, version } : undefined;
}

async function listedByUv(request: FindPythonRequest): Promise<readonly string[]> {
  const { uv, env, run, signal } = request;
  if (uv === undefined) return [];
  const args = ["python", "list", "--only-installed", "--offline", "--output-format", "json"];
  const { exitCode, stdout } = await run({ binary: uv, args, env, signal, timeoutS: 60 });
  const parsed = UvListSchema.safeParse(exitCode === 0 ? parseJson(stdout) : []);
  return parsed.success ? parsed.data.flatMap(({ path }) => path ?? []).filter((path) => path.startsWith("/")) : [];
}
