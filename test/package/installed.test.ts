import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pages } from "../docs/pages.ts";
import { LanguageServer, type Place } from "./language-server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsc = join(root, "node_modules/.bin/tsc");
let project = "";

const CONFIG = `import { defineConfig, smokeTest } from "rayfleet";

export default defineConfig({
  version: 1,
  name: "team",
  targets: {
    runner: {
      kind: "local",
      nodes: [{ accelerator_type: "L4", gpus: 3, cpus: 16 }],
      overrides: { models: { chat: { num_replicas: 2 } } },
    },
  },
  models: {
    chat: {
      model_source: "org/chat",
      accelerator_type: "L4",
      smoke_tests: [smokeTest.chat("Reply with the word ready.", { expect: { contains: "ready" } })],
    },
    embed: { model_source: "org/embed", task: "embed", gpu_fraction: 0.3, accelerator_type: "L4" },
  },
});
`;

const PROGRAM = `import { type Diagnostic, plan, RayError, synth, validate } from "rayfleet";
import schema from "rayfleet/schema.json" with { type: "json" };
import config from "./models.config.ts";

const validation = await validate(config);
const wrong = await validate("version: 2", { file: "models.config.yaml" });
const planned = await plan(config, { target: "runner" });
const synthesis = await synth(config, { target: "runner" });
const first: Diagnostic | undefined = wrong.diagnostics[0];
console.log(
  JSON.stringify({
    ok: validation.ok,
    diagnostics: validation.diagnostics,
    wrong: first?.code,
    steps: planned.ok ? planned.plan.steps.map((step) => step.model) : [],
    yaml: synthesis.ok ? synthesis.yaml : "",
    isError: new RayError("timeout", "late") instanceof Error,
    schema: schema.title,
  }),
);
`;

const PRINT_CONFIG = `import("./models.config.ts").then((module) => console.log(JSON.stringify(module.default)))`;

/** Says which files of the package a config loads. */
const LOADED = `
import { registerHooks } from "node:module";
const files = [];
registerHooks({ load: (url, context, next) => (url.includes("/rayfleet/dist/") && files.push(url), next(url, context)) });
await import("./models.config.ts");
console.log(JSON.stringify(files));
`;

const OPTIONS = {
  compilerOptions: {
    module: "nodenext",
    target: "es2024",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
  },
  include: ["*.ts"],
};

/** The package as npm users get it: packed, and installed without a network. */
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "rf-package-"));
  const env = { npm_config_cache: join(project, ".npm"), npm_config_update_notifier: "false" };
  await execa("npm", ["pack", "--silent", "--pack-destination", project], { cwd: root, env });
  const tarball = readdirSync(project).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  await execa("npm", ["install", "--offline", "--no-audit", "--no-fund", "--silent", `./${tarball}`], {
    cwd: project,
    env,
  });
  for (const [name, text] of [
    ["models.config.ts", CONFIG],
    ["program.ts", PROGRAM],
    ["tsconfig.json", JSON.stringify(OPTIONS)],
  ] as const) {
    writeFileSync(join(project, name), text);
  }
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test("it brings nothing else along", () => {
  const installed = readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."));
  expect(installed).toEqual(["rayfleet"]);
  expect(readdirSync(join(project, "node_modules/rayfleet")).toSorted()).toEqual([
    "README.md",
    "dist",
    "package.json",
    "schema",
  ]);
});

test("its types are whole: a strict project compiles, libraries checked", async () => {
  const { stdout, exitCode } = await execa(tsc, ["-p", project, "--pretty", "false"], { reject: false });
  expect([exitCode, stdout]).toEqual([0, ""]);
});

test("a program imports it, and the command line says the same", async () => {
  const program = await execa(process.execPath, ["program.ts"], { cwd: project });
  const { yaml, ...result } = JSON.parse(program.stdout);
  expect(result).toEqual({
    ok: true,
    diagnostics: [],
    wrong: "RF202",
    steps: ["chat", "embed", null],
    isError: true,
    schema: "rayfleet models config",
  });
  const data = await execa(process.execPath, ["-e", PRINT_CONFIG], { cwd: project });
  const folder = join(project, "data");
  mkdirSync(folder);
  writeFileSync(join(folder, "models.config.json"), data.stdout);
  const bin = join(project, "node_modules/.bin/rayfleet");
  const env = { PATH: process.env["PATH"] ?? "", HOME: project };
  const synth = await execa(bin, ["synth", "--target", "runner"], {
    cwd: folder,
    env,
    extendEnv: false,
    stripFinalNewline: false,
  });
  expect(synth.stdout).toBe(yaml);
});

test("what the docs show compiles and runs", async () => {
  const folder = join(project, "docs");
  mkdirSync(folder);
  const page = readFileSync(join(root, "docs/sdk.md"), "utf8");
  const snippets = [...page.matchAll(/^```ts\n\/\/ (?<name>\S+)\n(?<text>.*?)^```$/gmsu)];
  for (const { groups } of snippets) writeFileSync(join(folder, groups?.["name"] ?? ""), groups?.["text"] ?? "");
  expect(snippets).toHaveLength(3);
  mkdirSync(join(folder, "typescript"));
  const scripts = pages
    .find(({ name }) => name === "typescript.md")
    ?.blocks.filter(({ language }) => language === "ts");
  for (const { file = "", text } of scripts ?? []) writeFileSync(join(folder, "typescript", file), text);
  expect(scripts).toHaveLength(2);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(OPTIONS));
  writeFileSync(join(folder, "models.config.yaml"), "version: 1\nname: Team\nmodels: {}\n");
  const compiled = await execa(tsc, ["-p", folder, "--pretty", "false"], { reject: false });
  expect(compiled.stdout).toBe("");
  const checked = await execa(process.execPath, ["check.ts"], { cwd: folder });
  expect(checked.stdout).toContain("models.config.yaml:2:7 error RF206");
  expect(checked.stdout).toContain("chat start");
  expect(checked.stdout).toContain('import_path: "rayfleet_builder:build_model"');
});

test("a config that imports it loads three small files of it", async () => {
  const { stdout } = await execa(process.execPath, ["--input-type=module", "-e", LOADED], { cwd: project });
  const files: readonly string[] = JSON.parse(stdout);
  const own = files.map((file) => file.split("/rayfleet/dist/")[1] ?? "").toSorted();
  expect(own).toEqual(["chunks/ray-error.js", "chunks/smoke-test-builders.js", "index.js"]);
  const bytes = files.map((file) => readFileSync(fileURLToPath(file)).byteLength);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(16 * 1024);
});

describe("in an editor", () => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = new LanguageServer(tsc, project);
    await server.start(project);
  });
  afterAll(() => server.stop());

  test("hover shows the schema's description of each key", async () => {
    const path = join(project, "models.config.ts");
    server.open(path, CONFIG);
    const schema = JSON.parse(
      readFileSync(join(project, "node_modules/rayfleet/schema/models.config.schema.json"), "utf8"),
    );
    const { Model, NodeGroup, LocalTarget, TargetOverrides } = schema.$defs;
    const keys = {
      "name: ": schema.properties.name,
      "targets: ": schema.properties.targets,
      "nodes: ": LocalTarget.properties.nodes,
      "gpus: ": NodeGroup.properties.gpus,
      "models: { chat": TargetOverrides.properties.models,
      "num_replicas: ": Model.properties.num_replicas,
      "model_source: ": Model.properties.model_source,
      "task: ": Model.properties.task,
      "gpu_fraction: ": Model.properties.gpu_fraction,
    };
    const without: string[] = [];
    for (const [text, { description }] of Object.entries(keys)) {
      const shown = await server.hover(path, placeOf(CONFIG, text));
      if (!shown.includes(description)) without.push(`${text}${shown}`);
    }
    expect(without).toEqual([]);
  });

  test("completion offers the keys and values that fit, and the models that there are", async () => {
    const cases = [
      ["models: { chat: { model_source: 'a/b', | } } });", "accelerator_type"],
      ["models: { chat: { model_source: 'a/b', task: '|' } } });", "transcribe"],
      ["models: {}, targets: { runner: { kind: '|' } } });", "cluster"],
      ["models: {}, targets: { runner: { kind: 'local', | } } });", "dashboard_port"],
      [
        "models: { chat: { model_source: 'a/b' } }, targets: { a: { kind: 'local', overrides: { models: { c| } } } } });",
        "chat",
      ],
    ] as const;
    const without: string[] = [];
    for (const [index, [rest, wanted]] of cases.entries()) {
      const marked = `import { defineConfig } from "rayfleet";\ndefineConfig({ version: 1, name: "team", ${rest}\n`;
      const path = join(project, `case-${index}.ts`);
      const text = marked.replace("|", "");
      server.open(path, text);
      const offered = await server.completions(path, placeAt(text, marked.indexOf("|")));
      if (!offered.includes(wanted)) without.push(`${wanted}: ${offered.slice(0, 20).join(" ")}`);
    }
    expect(without).toEqual([]);
  });
});

function placeOf(text: string, part: string): Place {
  return placeAt(text, text.indexOf(part));
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
