import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, onTestFailed, test } from "vitest";
import * as z from "zod";
import { type CliRun, resultOf, runCli } from "../support/cli.ts";
import { complete, startTraffic, stream } from "../support/endpoint-client.ts";
import { freePorts } from "../support/free-ports.ts";
import { makeTinyModels } from "../support/tiny-model/make-tiny-models.ts";

const Models = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });
const environment = process.env["RAYFLEET_SERVING_ENV"] ?? "";
const home = mkdtempSync(join(tmpdir(), "rf-e2e-"));
const repository = join(home, "repository");
const example = readFileSync(
  fileURLToPath(new URL("../../examples/quickstart/models.config.yaml", import.meta.url)),
  "utf8",
);
let config = "";
let url = "";

/** The example's config on free ports, with further lines for `tiny-b`. */
function write(more = ""): void {
  writeFileSync(join(repository, "models.config.yaml"), config.replace(/( {2}tiny-b:\n)/u, `$1${more}`));
}

function cli(...args: string[]): Promise<CliRun> {
  const env = { RAYFLEET_HOME: join(home, "rayfleet"), RAYFLEET_SERVING_ENV: environment };
  return runCli(args, { cwd: repository, env });
}

async function deploy(): Promise<CliRun> {
  const run = await cli("deploy", "--format", "json");
  onTestFailed(() => console.log(run.stderr, run.stdout.slice(0, 3000)));
  return run;
}

beforeAll(async () => {
  const [dashboard, port] = await freePorts(2);
  url = `http://127.0.0.1:${port}`;
  mkdirSync(repository, { recursive: true });
  await makeTinyModels(environment, join(repository, "models"), ["tiny-a", "tiny-b"]);
  config = example.replace(
    "    kind: local\n",
    `    kind: local\n    http: { port: ${port} }\n    dashboard_port: ${dashboard}\n`,
  );
  write();
  const run = await cli("deploy", "--format", "json");
  if (run.exitCode !== 0) throw new Error(`The first deploy failed:\n${run.stderr}\n${run.stdout.slice(0, 3000)}`);
});

afterAll(async () => {
  await cli("remove", "--yes", "--stop");
  rmSync(home, { recursive: true, force: true });
});

test("both models and the alias answer, whole and streamed, by their own names", async () => {
  const listed = Models.parse(await (await fetch(`${url}/v1/models`)).json());
  expect(listed.data.map((model) => model.id).toSorted()).toEqual(["gpt-4o-mini", "tiny-a", "tiny-b"]);
  for (const model of ["tiny-a", "tiny-b", "gpt-4o-mini"]) {
    expect(await complete(url, model)).toMatchObject({
      text: expect.any(String),
      app: expect.stringContaining("quickstart--tiny-"),
    });
    const events = await stream(url, model);
    expect(events.at(-1)).toBe("[DONE]");
    expect(events[0]).toContain(
      `"model":"${model}"`.replace(":", events[0]?.includes('"model": ') === true ? ": " : ":"),
    );
  }
});

test("OpenAI's own Python client works", () => {
  const program = [
    "import sys, openai",
    "client = openai.OpenAI(base_url=sys.argv[1], api_key='none')",
    "models = sorted(model.id for model in client.models.list())",
    "whole = client.chat.completions.create(model='gpt-4o-mini', messages=[{'role': 'user', 'content': 'Hi'}], max_tokens=4)",
    "parts = list(client.completions.create(model='tiny-b', prompt='Hi', max_tokens=4, stream=True))",
    "try: client.chat.completions.create(model='nope', messages=[{'role': 'user', 'content': 'Hi'}])",
    "except openai.NotFoundError as error: print(models, whole.model, len(parts) > 1, error.code)",
  ].join("\n");
  const said = execFileSync(join(environment, "bin/python"), ["-c", program, `${url}/v1`], { encoding: "utf8" });
  expect(said.trim()).toBe("['gpt-4o-mini', 'tiny-a', 'tiny-b'] gpt-4o-mini True model_not_found");
});

test("one of two models is changed while a client sends to both: nothing fails", async () => {
  write("    engine_kwargs: { max_model_len: 256 }\n");
  const traffic = startTraffic(url, ["tiny-a", "tiny-b"]);
  const run = await deploy();
  expect(await traffic.stop()).toEqual([]);
  expect(traffic.sent()).toBeGreaterThan(20);
  expect(run.exitCode).toBe(0);
  const steps = resultOf(run).plan?.steps ?? [];
  expect(steps.map(({ model, effect }) => [model, effect])).toEqual([
    ["tiny-a", "nothing"],
    ["tiny-b", "blue_green"],
    [null, "in_place"],
  ]);
});

test.each([
  ["a path that does not exist", "    model_source: /nonexistent/model\n", "RF611", ["model_source"]],
  [
    "max_model_len above the model's limit",
    "    engine_kwargs: { max_model_len: 999999 }\n",
    "RF614",
    ["engine_kwargs", "max_model_len"],
  ],
] as const)("%s: the old version goes on serving, and the message names the key", async (_title, lines, code, key) => {
  write(lines);
  if (lines.includes("model_source")) {
    const text = readFileSync(join(repository, "models.config.yaml"), "utf8");
    writeFileSync(join(repository, "models.config.yaml"), text.replace("    model_source: ./models/tiny-b\n", ""));
  }
  const traffic = startTraffic(url, ["tiny-a", "tiny-b"]);
  const run = await deploy();
  expect(await traffic.stop()).toEqual([]);
  expect(run.exitCode).toBe(1);
  const result = resultOf(run);
  expect(result).toMatchObject({ decision: "rolled_back", reason_code: "start-failed" });
  const found = result.diagnostics.find((diagnostic) => diagnostic.code === code);
  expect(found?.path).toEqual(["models", "tiny-b", ...key]);
  expect(run.stderr).not.toContain("attempt 2");
  expect(await complete(url, "tiny-b")).toMatchObject({ text: expect.any(String) });
});

test("status asks the models themselves", async () => {
  write("    engine_kwargs: { max_model_len: 256 }\n");
  const run = await cli("status", "--probe", "--format", "json");
  expect(run.exitCode).toBe(0);
  expect(resultOf(run).models?.map(({ model, state }) => [model, state])).toEqual([
    ["tiny-a", "serving"],
    ["tiny-b", "serving"],
  ]);
});

test("taking all away ends Ray, also when the version that failed last is still being deleted", async () => {
  const run = await cli("remove", "--yes", "--stop");
  expect(run).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("stopping Ray") });
  await expect(fetch(`${url}/v1/models`)).rejects.toThrow("fetch failed");
});
