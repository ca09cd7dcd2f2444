import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
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
