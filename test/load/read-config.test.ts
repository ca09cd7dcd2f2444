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

test("a named file is read, and shown relative to the folder", () => {
  put("deploy/models.config.yaml", CONFIG);
  const read = readConfig({ folder: root, path: "deploy/models.config.yaml", workspace: root });
  expect(read).toMatchObject({ missing: false, findings: [], config: { name: "team-llms" } });
  expect(read.source.file).toBe("deploy/models.config.yaml");
  expect(read.path).toBe(join(root, "deploy/models.config.yaml"));
});

test("without a name the file is looked for upwards, to the root of the repository", () => {
  put("repository/models.config.yml", CONFIG);
  mkdirSync(join(root, "repository/.git"));
  mkdirSync(join(root, "repository/a/b"), { recursive: true });
  const read = readConfig({ folder: join(root, "repository/a/b") });
  expect(read.path).toBe(join(root, "repository/models.config.yml"));
  expect(read.findings).toEqual([]);
});

test("what lies above the repository is not looked at", () => {
  put("models.config.yaml", CONFIG);
  mkdirSync(join(root, "repository/.git"), { recursive: true });
  const read = readConfig({ folder: join(root, "repository") });
  expect(read).toMatchObject({ missing: true, findings: [{ code: "RF102" }] });
});

test.for([
  ["a file that is not there", { path: "nothing.yaml" }, "RF101", true],
  ["a path through a file", { path: "models.config.yaml/x.yaml" }, "RF101", true],
  ["a folder", { path: "folder.yaml" }, "RF106", false],
  ["another kind of file", { path: "notes.txt" }, "RF109", false],
  ["a script", { path: "models.config.ts" }, "RF104", false],
  ["a file outside", { path: "../outside.yaml" }, "RF105", false],
  ["a link that leads outside", { path: "link.yaml" }, "RF105", false],
  ["text that is not UTF-8", { path: "latin1.yaml" }, "RF108", false],
  ["a named pipe", { path: "pipe.yaml" }, "RF106", false],
  ["too large a file", { path: "large.yaml" }, "RF107", false],
] as const)("%s is refused", ([, { path }, code, missing]) => {
  put("outside.yaml", CONFIG);
  put("work/models.config.yaml", CONFIG);
  put("work/notes.txt", CONFIG);
  put("work/models.config.ts", CONFIG);
  put("work/latin1.yaml", Buffer.from("name: caf\u00e9\n", "latin1"));
  put("work/large.yaml", Buffer.alloc(4 * 1024 * 1024, "#"));
  mkdirSync(join(root, "work/folder.yaml"));
  symlinkSync(join(root, "outside.yaml"), join(root, "work/link.yaml"));
  execFileSync("mkfifo", [join(root, "work/pipe.yaml")]);
  const workspace = join(root, "work");
  const read = readConfig({ folder: workspace, path, workspace });
  expect(read).toMatchObject({ missing, findings: [{ code, path: [] }] });
  expect(read.config).toBeUndefined();
});

test("without a workspace a file may be anywhere", () => {
  put("elsewhere/x.yaml", CONFIG);
  mkdirSync(join(root, "work"));
  const read = readConfig({ folder: join(root, "work"), path: join(root, "elsewhere/x.yaml") });
  expect(read.findings).toEqual([]);
  expect(read.source.file).toBe(join(root, "elsewhere/x.yaml"));
});

test("two config files in a folder are not chosen between", () => {
  put("models.config.yaml", CONFIG);
  put("models.config.json", "{}");
  const read = readConfig({ folder: root });
  expect(read.findings).toMatchObject([
    { code: "RF103", message: "The folder holds models.config.yaml and models.config.json" },
  ]);
});

test("a script is found but not read in this version", () => {
  put("models.config.mts", "export default {}");
  const read = readConfig({ folder: root });
  expect(read.findings).toMatchObject([{ code: "RF104" }]);
  expect(read.source.file).toBe("models.config.mts");
});

test("every mistake is found in one run, and the rest of the file is there to be checked", () => {
  put(
    "models.config.yaml",
    "name: X\nmodels:\n  good: {model_source: a/b, num_replicas: 1}\n  half: {model_source: a/b, num_replcas: 1, gpu_fraction: 2, task: embed}\n  bad: {}\nlayout: nope\nlayout: gateway\n",
  );
  const read = readConfig({ folder: root });
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
