import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { expect, test } from "vitest";
import { folderWith, type ProgramRun, runProgram } from "./run-program.ts";

const PROGRAM = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const TERMINAL = fileURLToPath(new URL("../support/terminal.py", import.meta.url));

/** A fresh checkout. */
function repository(files: Readonly<Record<string, string>> = {}, branch = "main"): string {
  const folder = folderWith(files);
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, ".git/HEAD"), `ref: refs/heads/${branch}\n`);
  return folder;
}

/** The program on a terminal, with each answer typed when its question is there. */
async function onTerminal(
  cwd: string,
  args: readonly string[],
  answers: readonly (readonly [string, string])[],
): Promise<ProgramRun> {
  const { exitCode, stdout, stderr } = await execa(
    "python3",
    [TERMINAL, JSON.stringify(answers), process.execPath, PROGRAM, "init", ...args],
    { cwd, env: { PATH: process.env["PATH"] ?? "", HOME: cwd }, extendEnv: false, reject: false },
  );
  return { exitCode, stdout, stderr };
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith(".git/") && name !== ".git" && !/^\.github(?:\/workflows)?$/u.test(name))
    .filter((name) => !name.startsWith(".cache"))
    .toSorted();
}

const ALL = [
  ".gitattributes",
  ".github/workflows/models-check.yml",
  ".github/workflows/models-deploy.yml",
  "models.config.yaml",
];

const variants: readonly (readonly [string, readonly string[], string])[] = [
  ["nothing but --yes", ["--yes", "--name", "team"], "gpu-runner:\n    kind: local\n"],
  [
    "a local target with GPUs",
    ["--name", "team", "--model", "chat=Qwen/Qwen2.5-7B-Instruct", "--accelerator", "L4", "--gpus", "2"],
    "nodes: [{accelerator_type: L4, gpus: 2}]",
  ],
  [
    "models that share a GPU",
    [
      "--name",
      "team",
      "--model",
      "a=o/a",
      "--model",
      "b=o/b",
      "--model",
      "c=o/c",
      "--accelerator",
      "H100",
      "--gpus",
      "1",
    ],
    "gpu_fraction: 0.33",
  ],
  [
    "a GPU that Ray has no name for",
    ["--name", "team", "--model", "chat=o/a", "--accelerator", "RTX 4090", "--gpus", "1"],
    "nodes: [{gpu: RTX 4090, gpus: 1}]",
  ],
  ["no GPU", ["--name", "team", "--model", "o/a", "--accelerator", "cpu"], "accelerator_config:\n    kind: cpu\n"],
  [
    "a cluster",
    ["--name", "team", "--model", "chat=s3://b/c", "--target", "cluster", "--address", "https://ray.internal:8265"],
    "kind: cluster\n    address: https://ray.internal:8265\n",
  ],
];

test.for(variants)("%s: what is written validates, and a second run changes nothing", async ([, args, text]) => {
  const cwd = repository();
  const first = await runProgram(["init", ...args], { cwd });
  expect(first).toMatchObject({ exitCode: 0, stderr: "" });
  expect(filesOf(cwd)).toEqual(ALL);
  const written = readFileSync(join(cwd, "models.config.yaml"), "utf8");
  expect(written).toContain(text);
  expect(written).toMatch(
    /^# yaml-language-server: \$schema=https:\/\/\S+models\.config\.schema\.json\nversion: 1\nname: team\n/u,
  );
  expect(await runProgram(["validate"], { cwd })).toMatchObject({
    exitCode: 0,
    stdout: "models.config.yaml: no problems\n",
  });
  const before = ALL.map((name) => readFileSync(join(cwd, name), "utf8"));
  const second = await runProgram(["init", "--yes"], { cwd });
  expect(second).toMatchObject({ exitCode: 0, stderr: "" });
  expect(second.stdout).toContain(
    "Is there already, not changed: models.config.yaml\nIs up to date: .github/workflows/models-check.yml\n",
  );
  expect(ALL.map((name) => readFileSync(join(cwd, name), "utf8"))).toEqual(before);
});

test("without a terminal and without flags it says what to give, and writes nothing", async () => {
  const cwd = repository();
  const { exitCode, stdout, stderr } = await runProgram(["init"], { cwd });
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("give --model ID=SOURCE, or --yes for a sample model\n");
  expect(filesOf(cwd)).toEqual([]);
});

test.for([
  [["--model", "a:b=o/a"], "A model id starts with a letter"],
  [["--model", "chat=o a"], "A model source is a Hub id"],
  [["--yes", "--name", "Team LLMs"], "A fleet name holds lower-case letters"],
  [["--yes", "--target", "kuberay"], '--target is local or cluster, not "kuberay"'],
  [["--yes", "--target", "local", "--address", "http://x"], "--address is for --target cluster"],
  [["--yes", "--address", "ray:8265"], "An address starts with http:// or https://"],
  [["--yes", "--gpus", "two"], '--gpus is a whole number, not "two"'],
  [["--model", "o/a", "--model", "p/a"], '--model names the id "a" twice'],
  [["--yes", "--workflows", "--no-workflows"], "cannot both be given"],
] as const)("%j is wrong usage, and writes nothing", async ([args, message]) => {
  const cwd = repository();
  const { exitCode, stderr } = await runProgram(["init", ...args], { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
  expect(filesOf(cwd)).toEqual([]);
});

test("what is there is kept unless --force is given; a config that was asked for and not written is a failure", async () => {
  const cwd = repository({ "models.config.yaml": "mine: 1\n", ".gitattributes": "*.bin binary" });
  const kept = await runProgram(["init", "--model", "chat=o/a"], { cwd });
  expect(kept.exitCode).toBe(1);
  expect(kept.stdout).toContain("Is there already, not changed: models.config.yaml\n");
  expect(kept.stdout).toContain("Added to .gitattributes\n");
  expect(readFileSync(join(cwd, "models.config.yaml"), "utf8")).toBe("mine: 1\n");
  expect(readFileSync(join(cwd, ".gitattributes"), "utf8")).toBe(
    "*.bin binary\nmodels.lock.json linguist-generated=true\n",
  );
  const forced = await runProgram(["init", "--model", "chat=o/a", "--force", "--no-workflows"], { cwd });
  expect(forced).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("Overwrote models.config.yaml\n") });
  expect(await runProgram(["validate"], { cwd })).toMatchObject({ exitCode: 0 });
});

test("in a folder of a repository the workflows are at the root and know the folder and the branch", async () => {
  const root = repository({}, "trunk");
  const cwd = join(root, "llm");
  mkdirSync(cwd);
  await runProgram(["init", "--yes"], { cwd });
  const deploy = readFileSync(join(root, ".github/workflows/models-deploy.yml"), "utf8");
  expect(deploy).toContain('branches: ["trunk"]\n    paths: ["llm/models.config.*", "llm/models.lock.json"]\n');
  expect(deploy).toContain('with:\n          working-directory: "llm"\n          command: deploy\n');
  expect(existsSync(join(cwd, "models.config.yaml"))).toBe(true);
});

test("models in another format are offered to be imported", async () => {
  const list = '[{"model_id": "chat", "model_source": "o/a", "tensor_parallel_size": 1, "accelerator_type": null}]';
  const cwd = repository({ ".env": `MODELS_CONFIG='${list}'\n` });
  const imported = await runProgram(["init", "--yes", "--no-workflows"], { cwd });
  expect(imported.exitCode).toBe(0);
  expect(imported.stderr).toContain(".env:1:");
  expect(readFileSync(join(cwd, "models.config.yaml"), "utf8")).toContain("# Imported from .env by `rayfleet import`.");
  const other = repository({ "models.config.json": list });
  const named = await runProgram(["init", "--model", "x=o/x", "--no-workflows"], { cwd: other });
  expect(named.stdout).toContain('rayfleet import "models.config.json"');
  expect(named.stdout).toContain("remove models.config.json: a folder with two configs is refused");
});

test("on a terminal each question is asked, and asked again after a mistake", async () => {
  const cwd = repository();
  const { exitCode, stdout } = await onTerminal(
    cwd,
    [],
    [
      ["Name of the fleet [", "Team\r"],
      ["A fleet name holds", ""],
      ["Name of the fleet [", "team\r"],
      ["Model: ", "Qwen/Qwen2.5-7B-Instruct\r"],
      ["[qwen2.5-7b-instruct]", "chat\r"],
      ["Another model", "BAAI/bge-m3\r"],
      ["[bge-m3]", "chat\r"],
      ["Another model has this name.", ""],
      ["[bge-m3]", "\r"],
      ["Another model", "\r"],
      ["local (this runner) or cluster", "cluster\r"],
      ["Address of the cluster's dashboard", "http://ray:8265\r"],
      ["Kind of GPU", "L4\r"],
      ["GPUs of one node", "4\r"],
      ["Write the two workflows", "n\r"],
    ],
  );
  expect(exitCode).toBe(0);
  expect(stdout).toContain("Wrote models.config.yaml");
  expect(filesOf(cwd)).toEqual(["models.config.yaml"]);
  const text = readFileSync(join(cwd, "models.config.yaml"), "utf8");
  expect(text).toContain("address: http://ray:8265\n");
  expect(text).toContain(
    "  chat:\n    model_source: Qwen/Qwen2.5-7B-Instruct\n\n  bge-m3:\n    model_source: BAAI/bge-m3\n",
  );
});

test.for([
  ["Ctrl-C", "\u0003"],
  ["the end of the input", "\u0004"],
] as const)("%s in the questions ends the program, and leaves nothing behind", async ([, key]) => {
  const cwd = repository();
  const answers = [
    ["Name of the fleet", "team\r"],
    ["Model: ", "o/a\r"],
    ["Name that clients send", key],
  ] as const;
  const { exitCode, stdout } = await onTerminal(cwd, [], answers);
  expect(exitCode).toBe(130);
  expect(stdout).toContain("stopped; nothing was written");
  expect(filesOf(cwd)).toEqual([]);
});

test("json is one object that lists the files", async () => {
  const cwd = repository();
  const { exitCode, stdout, stderr } = await runProgram(["init", "--yes", "--format", "json"], { cwd });
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({
    command: "init",
    ok: true,
    reason_code: "initialized",
    files: [{ path: "models.config.yaml", state: "written" }, {}, {}, { path: ".gitattributes", state: "written" }],
  });
});
