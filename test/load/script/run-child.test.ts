import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readScript, type ReadScript } from "../../../src/load/script/read-script.ts";
import { scriptLimits } from "../../../src/load/script/run-child.ts";

const PATIENT = { ...scriptLimits, timeMs: 10 * 60_000 };

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rf-script-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function read(
  folder: string,
  file: string,
  more: { program?: string; signal?: AbortSignal } = {},
): Promise<ReadScript> {
  const path = join(folder, file);
  return readScript({ path, file, text: readFileSync(path, "utf8"), root: folder, limits: PATIENT, ...more });
}

const VALUE = '{"kind":"value","value":{"version":1},"problems":[],"sources":[]}';

test.for([
  ["one message and then another", `${VALUE}\\n${VALUE}\\n`],
  ["no end of a message", VALUE],
  ["no JSON", "hello\\n"],
  ["another kind of message", '{"kind":"deploy"}\\n'],
  ["a key that changes a prototype", '{"kind":"value","value":{"__proto__":1},"problems":[],"sources":[]}\\n'],
  [
    "a value nested without end",
    `{"kind":"value","value":${"[".repeat(100_000)}${"]".repeat(100_000)},"problems":[],"sources":[]}\\n`,
  ],
  ["more than a config can be", `${" ".repeat(9 * 1024 * 1024)}\\n`],
])("a forged channel: %s", async ([, text]) => {
  // A process that got hold of the channel: this one has no locks.
  const folder = folderWith({
    "models.config.ts": "export default {};\n",
    "forger.mjs": `import { writeSync } from "node:fs";
const bytes = Buffer.from(${JSON.stringify(text).replaceAll("\\\\n", "\\n")});
for (let at = 0; at < bytes.length; ) at += writeSync(3, bytes, at);\n`,
  });
  const { findings, value } = await read(folder, "models.config.ts", { program: join(folder, "forger.mjs") });
  expect(findings.map(({ code }) => code)).toEqual(["RF159"]);
  expect(value).toBeUndefined();
});

test("a process that ends without a word", async () => {
  const folder = folderWith({ "models.config.ts": "export default {};\n", "silent.mjs": "process.exit(7);\n" });
  const { findings } = await read(folder, "models.config.ts", { program: join(folder, "silent.mjs") });
  expect(findings).toMatchObject([{ code: "RF154", message: expect.stringContaining("ended with 7") }]);
});

test("the process has no variable of this one, no input and no rights, even without its locks", async () => {
  process.env["RF_TEST_SECRET"] = "a value of this process";
  const folder = folderWith({
    "models.config.ts": "export default {};\n",
    "look.mjs": `import { readFileSync, writeFileSync, writeSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { Worker } from "node:worker_threads";
const tries = {
  env: () => Object.keys(process.env).filter((name) => name !== "TZ" && name !== "RUNNER_TRACKING_ID").join(),
  input: () => readFileSync(0, "utf8"),
  parent: () => readFileSync("/proc/" + process.ppid + "/environ", "utf8"),
  own: () => readFileSync("/proc/self/environ", "utf8"),
  write: () => writeFileSync("written.txt", "x"),
  start: () => spawnSync("id").error?.code ?? "started",
  worker: () => new Worker("1", { eval: true }),
};
const value = {};
for (const [name, work] of Object.entries(tries)) {
  try { value[name] = String(work()); } catch (error) { value[name] = error.code; }
}
writeSync(3, JSON.stringify({ kind: "value", value, problems: [], sources: [] }) + "\\n");\n`,
  });
  const { value } = await read(folder, "models.config.ts", { program: join(folder, "look.mjs") });
  expect(value).toEqual({
    env: "",
    input: "",
    parent: "ERR_ACCESS_DENIED",
    own: "ERR_ACCESS_DENIED",
    write: "ERR_ACCESS_DENIED",
    start: "ERR_ACCESS_DENIED",
    worker: "ERR_ACCESS_DENIED",
  });
  expect(existsSync(join(folder, "written.txt"))).toBe(false);
});

test("a run that is cancelled ends the process", async () => {
  const folder = folderWith({ "models.config.ts": "for (;;);\n" });
  const controller = new AbortController();
  const running = read(folder, "models.config.ts", { signal: controller.signal });
  controller.abort(new Error("interrupted"));
  await expect(running).rejects.toThrow("interrupted");
});

test("values, promises and functions, in a repository without node_modules", async () => {
  const CONFIG = `{ version: 1, name: "team", models: { chat: { model_source: "org/chat" } } }`;
  const forms: Readonly<Record<string, string>> = {
    "value.ts": `export default ${CONFIG} satisfies object;`,
    "define.mts": `import { defineConfig } from "rayfleet"; export default defineConfig(${CONFIG} as const);`,
    "promise.js": `export default Promise.resolve(${CONFIG});`,
    "function.mjs": `export default () => (${CONFIG});`,
    "asynchronous.ts": `export default async ({ file }: { file: string }) => ({ ...${CONFIG}, name: file });`,
    "again.ts": `export { default } from "./value.ts";`,
  };
  const folder = folderWith(forms);
  for (const name of Object.keys(forms)) {
    const { value, findings } = await read(folder, name);
    expect({ name, findings }).toEqual({ name, findings: [] });
    const expected = name === "asynchronous.ts" ? "asynchronous.ts" : "team";
    expect(value).toEqual({ version: 1, name: expected, models: { chat: { model_source: "org/chat" } } });
  }
});

test("an installed package is imported when it is an ES module, and its files are no sources", async () => {
  const folder = folderWith({
    "models.config.ts": `import { chat } from "presets"; import size from "./size.json" with { type: "json" };
export default { version: 1, name: "team", models: { chat }, size };\n`,
    "size.json": "3",
    "old.ts": `import { chat } from "old"; export default chat;\n`,
    "types.ts": `import { chat } from "types"; export default chat;\n`,
    "node_modules/presets/package.json": '{"name":"presets","type":"module","exports":"./index.js"}',
    "node_modules/presets/index.js":
      'export const chat = { model_source: process.env.NODE_ENV ?? "org/chat" };\nObject.keys(process.env);\n',
    "node_modules/old/package.json": '{"name":"old","main":"./index.js"}',
    "node_modules/old/index.js": "exports.chat = 1;\n",
    "node_modules/types/package.json": '{"name":"types","type":"module","exports":"./index.ts"}',
    "node_modules/types/index.ts": "export const chat: number = 1;\n",
  });
  const loaded = await read(folder, "models.config.ts");
  expect(loaded.value).toMatchObject({ models: { chat: { model_source: "org/chat" } }, size: 3 });
  expect(loaded.sources).toEqual([join(folder, "models.config.ts"), join(folder, "size.json")]);
  expect((await read(folder, "old.ts")).findings).toMatchObject([{ code: "RF142" }]);
  expect((await read(folder, "types.ts")).findings).toMatchObject([{ code: "RF146" }]);
});

test("a mistake in an imported file of another folder is placed there, by its name beside the config", async () => {
  const folder = folderWith({
    "services/chat/models.config.ts": `import "../../shared/gpu.ts";\nexport default {};\n`,
    "shared/gpu.ts": "export const a = 1;\nexport enum Gpu { L4 }\n",
  });
  const { source, findings } = await read(folder, "services/chat/models.config.ts");
  expect(source.file).toBe("shared/gpu.ts");
  expect(findings).toMatchObject([{ code: "RF140", range: { start: { line: 2, column: 1 } } }]);
});
