import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { servingEnvironment } from "../test/support/serving-environment.ts";
import { freePorts } from "../test/support/free-ports.ts";
import { type FakeGitHub, startFakeGitHub } from "../test/support/fake-github/server.ts";
import { makeTinyModels } from "../test/support/tiny-model/make-tiny-models.ts";
import { renderComment } from "./render-comment.ts";
import { createRepository, demoConfig, withShorterContext } from "./repository.ts";
import { check, deploy, runCli, type Stage } from "./stage.ts";
import { startTraffic, type TrafficReport } from "./traffic.ts";

const root = new URL("../", import.meta.url);
const output = fileURLToPath(new URL(".demo/", root));
const cli = fileURLToPath(new URL("dist/cli.js", root));
const MODELS = ["tiny-a", "tiny-b"];

const { values } = parseArgs({ options: { keep: { type: "boolean", default: false } } });
const startedAt = performance.now();
const stopping = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stopping.abort(new Error(name)));

function say(line: string): void {
  const seconds = Math.floor((performance.now() - startedAt) / 1000);
  const clock = `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
  process.stdout.write(`${clock}  ${line}\n`);
}

function heading(text: string): void {
  stopping.signal.throwIfAborted();
  process.stdout.write(`\n== ${text}\n`);
}

function expectSuccess(what: string, exitCode: number | null): void {
  stopping.signal.throwIfAborted();
  if (exitCode !== 0) throw new Error(`${what} ended with exit code ${exitCode}`);
}

async function main(): Promise<void> {
  heading("The serving environment (Ray 2.60 and the CPU build of vLLM 0.29)");
  const environment = await servingEnvironment(say, stopping.signal);
  const installedS = (performance.now() - startedAt) / 1000;
  say(`ready in ${installedS.toFixed(0)} s`);

  heading("A repository with two tiny models, and a stand-in for GitHub");
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const repository = await createRepository(join(output, "repository"));
  const github = await startFakeGitHub({ repository: "acme/models" });
  const stage: Stage = {
    github,
    repository,
    entry: fileURLToPath(new URL("dist/action.js", root)),
    env: { ...environment.variables, XDG_STATE_HOME: join(output, "state") },
    say,
    signal: stopping.signal,
  };
  try {
    say("making the weights of tiny-a and tiny-b");
    await makeTinyModels(environment.folder, join(repository.folder, "models"), MODELS, stopping.signal);
    const ports = (await usualPortsAreFree()) ? undefined : await otherPorts();
    const config = demoConfig(new URL("examples/quickstart/models.config.yaml", root), ports);
    const url = `http://127.0.0.1:${ports?.http ?? 8000}`;
    await pullRequests(stage, github, config, url);
    const seconds = (performance.now() - startedAt) / 1000 - installedS;
    say(
      `the demo took ${(seconds / 60).toFixed(1)} minutes after its environment was ready in ${installedS.toFixed(0)} s`,
    );
    if (values.keep) keep(url);
  } finally {
    if (!values.keep || stopping.signal.aborted) {
      say("ending what was started");
      if (existsSync(join(repository.folder, "models.config.yaml")))
        await runCli(stage, cli, ["remove", "--yes", "--stop"]);
    }
    await github.close();
  }
}

async function pullRequests(stage: Stage, github: FakeGitHub, config: string, url: string): Promise<void> {
  const { repository } = stage;
  heading("Pull request 1 adds the models: the action checks it");
  const start = await repository.head();
  const first = await repository.commit("change-1", "Add two models", config);
  github.state.pullRequests.push({ number: 1, head: first, base: start });
  expectSuccess("the check of pull request 1", (await check(stage, 1, first, start)).exitCode);

  heading("It is merged: the action deploys it");
  const merged = await merge(stage, github, 1, "Add two models");
  expectSuccess("the deploy of pull request 1", (await deploy(stage, 1, start, merged)).exitCode);

  heading("Pull request 2 changes one of the two: the action checks it");
  const second = await repository.commit("change-2", "Shorter context for tiny-b", withShorterContext(config));
  github.state.pullRequests.push({ number: 2, head: second, base: merged });
  expectSuccess("the check of pull request 2", (await check(stage, 2, second, merged)).exitCode);

  heading("It is merged and deployed while a client keeps sending requests to both models");
  const again = await merge(stage, github, 2, "Shorter context for tiny-b");
  const traffic = startTraffic(url, MODELS);
  try {
    const deployed = await deploy(stage, 2, merged, again);
    expectSuccess("the deploy of pull request 2", deployed.exitCode);
  } finally {
    tell(await traffic.stop());
  }

  heading("The comments on the two pull requests");
  for (const comment of github.state.comments) show(comment.issue, comment.body);
  if (github.violations.length > 0) throw new Error(`GitHub would have refused: ${github.violations.join("; ")}`);
}

async function merge(stage: Stage, github: FakeGitHub, number: number, title: string): Promise<string> {
  const commit = await stage.repository.merge(
    `change-${number}`,
    `Merge pull request #${number} from acme/change-${number}\n\n${title}`,
  );
  const pullRequest = github.state.pullRequests.find((one) => one.number === number);
  if (pullRequest !== undefined) Object.assign(pullRequest, { merged: true, mergeCommit: commit });
  return commit;
}

function tell(report: TrafficReport): void {
  say(
    `the client sent ${report.requests} requests meanwhile; ${report.failed} failed; the slowest took ${report.slowestS.toFixed(1)} s`,
  );
  for (const failure of report.failures) say(`  ${failure}`);
  if (report.failed > 0) throw new Error(`${report.failed} requests failed while one model was changed`);
}

function show(number: number, body: string): void {
  const markdown = join(output, `pull-request-${number}.md`);
  const page = join(output, `pull-request-${number}.html`);
  writeFileSync(markdown, body);
  writeFileSync(page, renderComment(body));
  process.stdout.write(`\n${body}\n\n`);
  say(`this comment as markdown: ${markdown}`);
  say(`and as GitHub shows it:   ${page}`);
}

function keep(url: string): void {
  process.stdout.write(`
The models serve until you end them. Try:

  curl ${url}/v1/chat/completions -H 'content-type: application/json' \\
    -d '{"model": "tiny-a", "messages": [{"role": "user", "content": "Hello"}], "max_tokens": 16}'

End them with:

  (cd ${join(output, "repository")} && XDG_STATE_HOME=${join(output, "state")} node ${cli} remove --yes --stop)
`);
}

async function usualPortsAreFree(): Promise<boolean> {
  return (await isFree(8000)) && (await isFree(8265));
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

async function otherPorts(): Promise<{ http: number; dashboard: number }> {
  const [http, dashboard] = await freePorts(2);
  say(`port 8000 or 8265 is taken: using ${http} and ${dashboard}`);
  return { http, dashboard };
}

try {
  await main();
} catch (error) {
  if (!stopping.signal.aborted) say(`the demo failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = stopping.signal.aborted ? 130 : 1;
}
