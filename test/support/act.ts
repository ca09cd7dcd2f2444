import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMap, parseDocument } from "yaml";
import * as z from "zod";
import { ensureTool } from "../../scripts/workflow-tools.ts";
import { git } from "../action/fixture.ts";
import type { FakeGitHub } from "./fake-github/server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const logLine = z.looseObject({
  command: z.string().optional(),
  name: z.string().optional(),
  arg: z.string().optional(),
  content: z.string().optional(),
  msg: z.string().optional(),
  jobResult: z.string().optional(),
});

export interface WorkflowRun {
  readonly workflow: string;
  readonly event: string;
  readonly payload: unknown;
  readonly github: FakeGitHub;
  /** Files of the repository. */
  readonly files: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface WorkflowResult {
  readonly jobResult: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
}

/** Runs an example workflow as it stands under act: on this machine, without containers and without a network. */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  const act = await ensureTool("act", console.log);
  const work = realpathSync(mkdtempSync(join(tmpdir(), "rf-act-")));
  try {
    const action = join(work, "action");
    for (const part of ["action.yml", "package.json", "dist"])
      cpSync(join(root, part), join(action, part), { recursive: true });
    const checkout = repository(work, run);
    const eventFile = join(work, "event.json");
    writeFileSync(eventFile, JSON.stringify(run.payload));
    const hosts = ["ubuntu-latest", "self-hosted"].flatMap((label) => ["--platform", `${label}=-self-hosted`]);
    const offline = ["--pull=false", "--no-cache-server", "--action-offline-mode"];
    const given = ["--workflows", join(".github", "workflows", run.workflow), "--eventpath", eventFile, "--json"];
    const ours = [
      "--local-repository",
      `rayfleet/rayfleet@v1=${action}`,
      "--secret",
      `GITHUB_TOKEN=${run.github.token}`,
    ];
    const args = [run.event, ...given, ...hosts, ...offline, ...ours, ...environment(run)];
    return await execute(act, args, checkout, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A repository with one commit: act takes owner, name and commit from it. */
function repository(work: string, { workflow, files, github }: WorkflowRun): string {
  const checkout = join(work, "checkout");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }
  const folder = join(checkout, ".github", "workflows");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, workflow),
    knownToAct(readFileSync(join(root, "examples", "workflows", workflow), "utf8")),
  );
  git(checkout, "init", "-q", "-b", "main");
  git(checkout, "add", "-A");
  git(checkout, "commit", "-q", "-m", "Models");
  git(checkout, "remote", "add", "origin", `https://github.com/${github.repository}.git`);
  return checkout;
}

/** Without the two keys that act refuses a whole file for (nektos/act#6095). */
function knownToAct(text: string): string {
  const document = parseDocument(text);
  const jobs = document.get("jobs");
  const names = isMap(jobs) ? jobs.items.map(({ key }) => String(key)) : [];
  for (const scope of [[], ...names.map((name) => ["jobs", name])]) {
    for (const path of [
      [...scope, "concurrency", "queue"],
      [...scope, "environment", "deployment"],
    ]) {
      if (document.hasIn(path)) document.deleteIn(path);
    }
  }
  return document.toString({ lineWidth: 0 });
}

function environment({ github, env }: WorkflowRun): readonly string[] {
  const all = {
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    RUNNER_ENVIRONMENT: "github-hosted",
    ...env,
  };
  return Object.entries(all).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
}

function execute(act: string, args: readonly string[], cwd: string, work: string): Promise<WorkflowResult> {
  // act hands its whole environment to the steps, and takes the first `node` for `node24`.
  const env = {
    PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"] ?? ""}`,
    HOME: work,
    XDG_CACHE_HOME: join(work, "cache"),
    DOCKER_HOST: "unix:///nonexistent",
  };
  return new Promise((resolve) => {
    execFile(act, [...args], { cwd, env, maxBuffer: 100_000_000 }, (_, stdout, stderr) => {
      const lines = stdout
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => logLine.parse(JSON.parse(line)));
      const outputs = lines.filter(({ command }) => command === "set-output");
      resolve({
        jobResult: lines.find(({ jobResult }) => jobResult !== undefined)?.jobResult,
        outputs: Object.fromEntries(outputs.map(({ name = "", arg = "" }) => [name, arg])),
        summary: lines.find(({ command }) => command === "summary")?.content ?? "",
        log: [...lines.map(({ msg = "" }) => msg), stderr].join("\n"),
      });
    });
  });
}
