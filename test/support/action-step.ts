import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import * as z from "zod";
import type { FakeGitHub } from "./fake-github/server.ts";

const metadata = z
  .object({ inputs: z.record(z.string(), z.object({ default: z.string() })) })
  .parse(parse(await readFile(fileURLToPath(new URL("../../action.yml", import.meta.url)), "utf8")));

export interface ActionStep {
  /** The program that runs as `main` and `post`. */
  readonly entry: string;
  readonly event: string;
  readonly payload: unknown;
  readonly github: FakeGitHub;
  /** The checkout. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** State that an earlier step left: makes this the post step. */
  readonly state?: Readonly<Record<string, string>>;
  /** Called with all output so far; for what has to happen while the step runs. */
  readonly onOutput?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the action in a process of its own with the files and variables that a runner gives it. */
export async function runActionStep(step: ActionStep): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), "rf-step-"));
  const file = (name: string): string => join(folder, name);
  for (const name of ["output", "state", "summary", "env", "path"]) await writeFile(file(name), "");
  await writeFile(file("event.json"), JSON.stringify(step.payload));
  const env: Record<string, string> = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: step.github.url,
    GITHUB_GRAPHQL_URL: `${step.github.url}/graphql`,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: step.github.repository,
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file("event.json"),
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_OUTPUT: file("output"),
    GITHUB_STATE: file("state"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    GITHUB_REF: "refs/heads/main",
    GITHUB_RUN_ID: "9000",
    GITHUB_RUN_NUMBER: "12",
    GITHUB_RUN_ATTEMPT: "1",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_TEMP: folder,
  };
  for (const [name, { default: value }] of Object.entries(metadata.inputs)) {
    env[variable(name)] = value.replace("${{ github.token }}", step.github.token);
  }
  for (const [name, value] of Object.entries(step.inputs ?? {})) env[variable(name)] = value;
  for (const [name, value] of Object.entries(step.state ?? {})) env[`STATE_${name}`] = value;
  Object.assign(env, step.env);
  const done = await run(step, env);
  const read = async (name: string): Promise<string> => readFile(file(name), "utf8");
  const result = {
    ...done,
    outputs: assignments(await read("output")),
    state: assignments(await read("state")),
    summary: await read("summary"),
  };
  await rm(folder, { recursive: true, force: true });
  return result;
}

/** The name under which a runner passes an input. */
function variable(input: string): string {
  return `INPUT_${input.toUpperCase()}`;
}

function run(
  step: ActionStep,
  env: Record<string, string>,
): Promise<Pick<StepResult, "exitCode" | "stdout" | "stderr">> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [step.entry],
      { cwd: step.workspace, env, maxBuffer: 50_000_000 },
      (_, stdout, stderr) => resolve({ exitCode: child.exitCode, stdout, stderr }),
    );
    let text = "";
    child.stdout?.on("data", (chunk: string) => {
      text += chunk;
      step.onOutput?.(text, (signal) => void child.kill(signal));
    });
  });
}

/** A file of `name<<delimiter` assignments, as the runner reads it. */
function assignments(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/u.exec(lines[at] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    found[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return found;
}
