import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import * as z from "zod";

/** The built program, as users run it. */
export const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** When each line of stderr came, in seconds from the start. */
  readonly lines: readonly { readonly atS: number; readonly text: string }[];
  readonly seconds: number;
}

export interface RunningCli {
  readonly done: Promise<CliRun>;
  readonly stderr: () => string;
  kill(signal: NodeJS.Signals): void;
}

export interface CliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another build of the program. */
  readonly cli?: string;
}

/** Starts the program in a process of its own. */
export function startCli(args: readonly string[], options: CliOptions): RunningCli {
  const startedAt = performance.now();
  const seconds = (): number => (performance.now() - startedAt) / 1000;
  const child = spawn(process.execPath, [options.cli ?? CLI, ...args], {
    cwd: options.cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  const lines: { atS: number; text: string }[] = [];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
    for (const text of chunk.toString().split("\n")) if (text !== "") lines.push({ atS: seconds(), text });
  });
  const done = new Promise<CliRun>((resolve) => {
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr, lines, seconds: seconds() }));
  });
  return { done, stderr: () => stderr, kill: (signal) => void child.kill(signal) };
}

export function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  return startCli(args, options).done;
}

/** A folder with a config in it, deleted by `remove`. */
export function configFolder(config: unknown): {
  readonly folder: string;
  readonly write: (next: unknown) => void;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "rf-config-"));
  const write = (next: unknown): void => writeFileSync(join(folder, "models.config.yaml"), stringify(next));
  write(config);
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const Result = z.looseObject({
  ok: z.boolean(),
  decision: z.string(),
  reason_code: z.string(),
  diagnostics: z.array(z.looseObject({ code: z.string(), message: z.string(), path: z.array(z.unknown()) })),
  plan: z
    .looseObject({
      steps: z.array(z.looseObject({ model: z.string().nullable(), effect: z.string(), app: z.string() })),
    })
    .optional(),
  models: z.array(z.looseObject({ model: z.string(), state: z.string(), app: z.string().optional() })).optional(),
});

/** The result object that `--format json` prints, and nothing else. */
export function resultOf(run: CliRun): z.output<typeof Result> {
  return Result.parse(JSON.parse(run.stdout));
}
