import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readConfig } from "../../src/load/read-config.ts";

const CONFIG = "version: 1\nname: team-llms\nmodels: {chat: {model_source: a/b}}\n";
let root = "";

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "rayfleet-")));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test("a named file is read, and shown relative to the folder", async () => {
  put("deploy/models.config.yaml", CONFIG);
  const read = await readConfig({ folder: root, path: "deploy/models.config.yaml", workspace: root });
  expect(read).toMatchObject({ missing: false, findings: [], config: { name: "team-llms" } });
  expect(read.source.file).toBe("deploy/models.config.yaml");
  expect(read.path).toBe(join(root, "deploy/models.config.yaml"));
});

test("without a name the file is looked for upwards, to the root of the repository", async () => {
  put("repository/models.config.yml", CONFIG);
  mkdirSync(join(root, "repository/.git"));
  mkdirSync(join(root, "repository/a/b"), { recursive: true });
  const read = await readConfig({ folder: join(root, "repository/a/b") });
  expect(read.path).toBe(join(root, "repository/models.config.yml"));
  expect(read.findings).toEqual([]);
});

test("what lies above the repository is not looked at", async () => {
  put("models.config.yaml", CONFIG);
  mkdirSync(join(root, "repository/.git"), { recursive: true });
  const read = await readConfig({ folder: join(root, "repository") });
  expect(read).toMatchObject({ missing: true, findings: [{ code: "RF102" }] });
});

test.for([
  ["a file that is not there", { path: "nothing.yaml" }, "RF101", true],
  ["a path through a file", { path: "models.config.yaml/x.yaml" }, "RF101", true],
  ["a folder", { path: "folder.yaml" }, "RF106", false],
  ["another kind of file", { path: "notes.txt" }, "RF109", false],
  ["a script behind the name of data", { path: "script.yaml" }, "RF109", false],
  ["a script outside", { path: "../outside.ts" }, "RF105", false],
  ["a file outside", { path: "../outside.yaml" }, "RF105", false],
  ["a link that leads outside", { path: "link.yaml" }, "RF105", false],
  ["text that is not UTF-8", { path: "latin1.yaml" }, "RF108", false],
  ["a named pipe", { path: "pipe.yaml" }, "RF106", false],
  ["too large a file", { path: "large.yaml" }, "RF107", false],
] as const)("%s is refused", async ([, { path }, code, missing]) => {
  put("outside.yaml", CONFIG);
  put("outside.ts", "export default {};");
  put("work/models.config.yaml", CONFIG);
  put("work/notes.txt", CONFIG);
  put("work/models.config.ts", CONFIG);
  put("work/latin1.yaml", Buffer.from("name: caf\u00e9\n", "latin1"));
  put("work/large.yaml", Buffer.alloc(4 * 1024 * 1024, "#"));
  mkdirSync(join(root, "work/folder.yaml"));
  symlinkSync(join(root, "outside.yaml"), join(root, "work/link.yaml"));
  symlinkSync(join(root, "work/models.config.ts"), join(root, "work/script.yaml"));
  execFileSync("mkfifo", [join(root, "work/pipe.yaml")]);
  const workspace = join(root, "work");
  const read = await readConfig({ folder: workspace, path, workspace });
  expect(read).toMatchObject({ missing, findings: [{ code, path: [] }] });
  expect(read.config).toBeUndefined();
});

test("without a workspace a file may be anywhere", async () => {
  put("elsewhere/x.yaml", CONFIG);
  mkdirSync(join(root, "work"));
  const read = await readConfig({ folder: join(root, "work"), path: join(root, "elsewhere/x.yaml") });
  expect(read.findings).toEqual([]);
  expect(read.source.file).toBe(join(root, "elsewhere/x.yaml"));
});

test("two config files in a folder are not chosen between", async () => {
  put("models.config.yaml", CONFIG);
  put("models.config.json", "{}");
  const read = await readConfig({ folder: root });
  expect(read.findings).toMatchObject([
    { code: "RF103", message: "The folder holds models.config.yaml and models.config.json" },
  ]);
});

test("comments and trailing commas belong in .jsonc, not in .json", async () => {
  const text = `// the fleet\n{ "version": 1, "name": "team", /* all */ "models": { "chat": { "model_source": "a/b", }, }, }\n`;
  put("a/models.config.jsonc", text);
  put("b/models.config.json", text);
  expect((await readConfig({ folder: join(root, "a") })).findings).toEqual([]);
  const strict = await readConfig({ folder: join(root, "b") });
  expect(strict.findings.map(({ code }) => code)).toEqual(["RF111", "RF111", "RF111", "RF111", "RF111"]);
});

test("a script and data that was not made of it are two configs", async () => {
  put("models.config.ts", "export default {};");
  put("models.config.yaml", CONFIG);
  const read = await readConfig({ folder: root });
  expect(read.findings).toMatchObject([
    { code: "RF103", message: "The folder holds models.config.ts and models.config.yaml" },
  ]);
});

test("where scripts are not run, the reason and the way out are told", async () => {
  put("models.config.mts", "export default {};");
  const read = await readConfig({ folder: root, dataOnly: "This job holds secrets." });
  expect(read.source.file).toBe("models.config.mts");
  expect(read.findings).toMatchObject([
    {
      code: "RF104",
      message: expect.stringContaining("This job holds secrets."),
      help: expect.stringContaining("models.config.mts --config-out"),
    },
  ]);
});

test("every mistake is found in one run, and the rest of the file is there to be checked", async () => {
  put(
    "models.config.yaml",
    "name: X\nmodels:\n  good: {model_source: a/b, num_replicas: 1}\n  half: {model_source: a/b, num_replcas: 1, gpu_fraction: 2, task: embed}\n  bad: {}\nlayout: nope\nlayout: gateway\n",
  );
  const read = await readConfig({ folder: root });
  expect(read.findings.map((finding) => finding.code).sort()).toEqual([
    "RF112",
    "RF201",
    "RF202",
    "RF202",
    "RF204",
    "RF205",
    "RF206",
  ]);
  expect(read.config).toEqual({
    version: 1,
    name: "unnamed",
    models: { good: { model_source: "a/b", num_replicas: 1 }, half: { model_source: "a/b", task: "embed" } },
  });
});

function put(path: string, content: string | Buffer): void {
  const file = join(root, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
}

test("with a workspace, messages name the file as seen from there", async () => {
  put("serving/models.config.yaml", CONFIG);
  const folder = join(root, "serving");
  expect((await readConfig({ folder, workspace: root })).source.file).toBe("serving/models.config.yaml");
  expect((await readConfig({ folder })).source.file).toBe("models.config.yaml");
});
