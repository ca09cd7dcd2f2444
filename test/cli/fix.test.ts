import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lockText } from "../../src/hub/lock/write-lock.ts";
import type { ModelFacts } from "../../src/hub/model-facts.ts";
import { FLEET, folderWith, runProgram } from "./run-program.ts";

const broken = FLEET.replace("chat: {", "chat: { max_ongoing_request: 8,").replace("name: team", "name: team # ours");
const mended = broken.replace("max_ongoing_request:", "max_ongoing_requests:");
const FILE = "models.config.yaml";

test("what is certain is mended in the file, told, and what is left is reported", async () => {
  const cwd = folderWith({ [FILE]: broken.replace("task: embed", "task: embed, colour: red") });
  const { exitCode, stdout, stderr } = await runProgram(["validate", "--fix"], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^models\.config\.yaml:6:11 fixed RF201 Unknown key "max_ongoing_request"\n/u);
  expect(stdout).toContain('models.config.yaml:7:72 error RF201 Unknown key "colour"\n');
  expect(readFileSync(join(cwd, FILE), "utf8")).toBe(mended.replace("task: embed", "task: embed, colour: red"));
  expect(readdirSync(cwd)).toEqual([FILE]);
});

test("a second run has nothing to do and does not touch the file", async () => {
  const cwd = folderWith({ [FILE]: broken });
  const first = await runProgram(["validate", "--fix"], { cwd });
  expect(first).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/fixed RF201 .*\n.*: no problems\n$/u) });
  const { ino, mtimeMs } = statSync(join(cwd, FILE));
  const second = await runProgram(["validate", "--fix"], { cwd });
  expect(second).toEqual({ exitCode: 0, stdout: `${FILE}: no problems\n`, stderr: "" });
  expect(statSync(join(cwd, FILE))).toMatchObject({ ino, mtimeMs });
});

test("byte order mark, line ends and mode stay", async () => {
  const cwd = folderWith({});
  const path = join(cwd, FILE);
  writeFileSync(path, `\uFEFF${broken.replaceAll("\n", "\r\n")}`, { mode: 0o640 });
  expect(await runProgram(["validate", "--fix"], { cwd })).toMatchObject({ exitCode: 0 });
  expect(readFileSync(path, "utf8")).toBe(`\uFEFF${mended.replaceAll("\n", "\r\n")}`);
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test("json says what was edited", async () => {
  const cwd = folderWith({ [FILE]: broken });
  const { stdout } = await runProgram(["validate", "--fix", "--format", "json"], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    diagnostics: [],
    fixed: [
      {
        code: "RF201",
        path: ["models", "chat", "max_ongoing_request"],
        file: FILE,
        pass: 1,
        edits: [
          { range: { start: { line: 6, column: 11 }, end: { line: 6, column: 30 } }, text: "max_ongoing_requests" },
        ],
      },
    ],
  });
});

test("without --fix, the edits are offered and the file stays", async () => {
  const cwd = folderWith({ [FILE]: broken });
  const pretty = await runProgram(["validate"], { cwd });
  expect(pretty.stdout).toMatch(/\n1 error\n1 can be mended with --fix\n$/u);
  const json: { diagnostics: object[]; fixed?: unknown } = JSON.parse(
    (await runProgram(["validate", "--format", "json"], { cwd })).stdout,
  );
  expect(json.fixed).toBeUndefined();
  expect(json.diagnostics).toMatchObject([
    {
      edits: [{ text: "max_ongoing_requests" }],
      preview: { line: 6, before: [broken.split("\n")[5]], after: [mended.split("\n")[5]] },
    },
  ]);
  expect(readFileSync(join(cwd, FILE), "utf8")).toBe(broken);
});

test("a file outside of the repository is not touched, not through a link either", async () => {
  const elsewhere = folderWith({ [FILE]: broken });
  const cwd = folderWith({});
  mkdirSync(join(cwd, ".git"));
  symlinkSync(join(elsewhere, FILE), join(cwd, FILE));
  for (const file of [FILE, join(elsewhere, FILE)]) {
    const { exitCode, stdout } = await runProgram(["validate", "--fix", file], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("error RF105 The file lies outside the workspace");
    expect(stdout).not.toContain("no problems");
  }
  expect(readFileSync(join(elsewhere, FILE), "utf8")).toBe(broken);
});

test("from a folder below, the file of the repository is mended; a link in it stays a link", async () => {
  const root = folderWith({ "real.config.yaml": broken });
  mkdirSync(join(root, ".git"));
  mkdirSync(join(root, "below"));
  symlinkSync("real.config.yaml", join(root, FILE));
  expect(await runProgram(["validate", "--fix"], { cwd: join(root, "below") })).toMatchObject({ exitCode: 0 });
  expect(lstatSync(join(root, FILE)).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(root, "real.config.yaml"), "utf8")).toBe(mended);
});

test("a file that does not parse stays as it is", async () => {
  const text = `${broken}  : [\n`;
  const cwd = folderWith({ [FILE]: text });
  expect(await runProgram(["validate", "--fix"], { cwd })).toMatchObject({ exitCode: 1 });
  expect(readFileSync(join(cwd, FILE), "utf8")).toBe(text);
});

const COMMIT = "d04e592bb4f6aa9cfee91e2e20afa771667e1d4b";
const moving = `version: 1
name: team
models:
  chat:
    model_source: org/chat # ours
    # where it runs
    accelerator_config: { kind: cpu }
  draft: { model_source: org/draft, revision: main, accelerator_config: { kind: cpu } }
`;

test("a revision that can move is pinned to the commit in the lock, and stays so", async () => {
  const pinned = moving
    .replace("# ours\n", `# ours\n    revision: ${COMMIT}\n`)
    .replace("revision: main", `revision: ${COMMIT}`);
  const cwd = folderWith({
    [FILE]: moving,
    "models.lock.json": lockText({ models: [lockedAt("org/chat", null), lockedAt("org/draft", "main")] }),
  });
  const offered = await runProgram(["validate", "--format", "sarif"], { cwd });
  expect(offered.stdout).toContain(`revision: ${COMMIT}`);
  const first = await runProgram(["validate", "--fix"], { cwd });
  expect(first.stdout).toContain(`${FILE}:5:19 fixed RF524 "org/chat" has no revision in the config`);
  expect(first).toMatchObject({ exitCode: 0, stderr: "", stdout: expect.stringMatching(/: no problems\n$/u) });
  expect(readFileSync(join(cwd, FILE), "utf8")).toBe(pinned);
  const second = await runProgram(["validate", "--fix"], { cwd });
  expect(second).toEqual({ exitCode: 0, stdout: `${FILE}: no problems\n`, stderr: "" });
  expect(readFileSync(join(cwd, FILE), "utf8")).toBe(pinned);
  // The lock is right as it is, and says the commit once it is written again: nobody is asked for that.
  expect(await runProgram(["lock", "--check"], { cwd })).toMatchObject({ exitCode: 0 });
  const lock = await runProgram(["lock"], { cwd, env: { HF_ENDPOINT: "http://127.0.0.1:1" } });
  expect(lock.stdout).toContain("2 models, 0 asked for, written");
  expect(await runProgram(["lock", "--check"], { cwd })).toMatchObject({ exitCode: 0 });
});

test("a script is left as it is", async () => {
  const script = `export default {
  version: 1,
  name: "team",
  models: { chat: { model_source: "org/chat", accelerator_config: { kind: "cpu" } } },
};
`;
  const cwd = folderWith({
    "models.config.mjs": script,
    "models.lock.json": lockText({ models: [lockedAt("org/chat", null)] }),
  });
  const { stdout } = await runProgram(["validate", "--fix"], { cwd });
  expect(stdout).toContain("warning RF524");
  expect(stdout).toContain(`Write \`revision: ${COMMIT}\``);
  expect(readFileSync(join(cwd, "models.config.mjs"), "utf8")).toBe(script);
});

function lockedAt(source: string, revision: string | null): ModelFacts {
  return {
    source,
    revision,
    commit: COMMIT,
    gated: false,
    private: false,
    config: { architectures: ["LlamaForCausalLM"], model_type: "llama" },
    generation_config: null,
    quantization_config: null,
    weights: { format: "safetensors", basis: "headers", files: 1, bytes: 8, bytes_by_dtype: { BF16: 8 }, tensors: {} },
    tokenizer: { files: ["tokenizer.json"], max_length: null },
    chat_template: true,
    adapter: null,
  };
}
