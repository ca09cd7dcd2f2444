import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Each is the argument of `defineConfig`, and what the compiler has to say of it. */
const mistakes: Readonly<Record<string, readonly [code: string, message: string]>> = {
  "unknown key at the root": [
    config("model: {},"),
    "'model' does not exist in type 'Config'. Did you mean to write 'models'?",
  ],
  "unknown key of a model": [
    config("", 'accelerator_typ: "L4"'),
    "'accelerator_typ' does not exist in type 'ModelConfig'. Did you mean to write 'accelerator_type'?",
  ],
  "unknown key deep in a model": [
    config("", "autoscaling_config: { min_replica: 1 }"),
    "'min_replica' does not exist in type 'AutoscalingConfig'. Did you mean to write 'min_replicas'?",
  ],
  "unknown key of a smoke test": [
    config("", 'smoke_tests: [{ chats: "hi" }]'),
    "'chats' does not exist in type 'SmokeTest'. Did you mean to write 'chat'?",
  ],
  "unknown key beside models": [
    config('serving: { rayy: "2.60.0" },'),
    "'rayy' does not exist in type 'ServingConfig'. Did you mean to write 'ray'?",
  ],
  "wrong value": [config("", 'task: "embedd"'), "Did you mean '\"embed\"'?"],
  "wrong type": [config("", 'num_replicas: "2"'), "Type 'string' is not assignable to type 'number'"],
  "missing key": [
    '{ version: 1, name: "team", models: { chat: {} } }',
    "Property 'model_source' is missing in type '{}' but required in type 'ModelConfig'",
  ],
  "missing key of a target": [
    config('targets: { production: { kind: "cluster" } },'),
    "Property 'address' is missing in type '{ kind: \"cluster\"; }' but required in type 'ClusterTargetConfig'",
  ],
  "key of another kind of target": [
    config('targets: { runner: { kind: "local", address: "http://ray" } },'),
    "'address' does not exist in type 'LocalTargetConfig'",
  ],
  "override of a model that does not exist": [
    config('targets: { runner: { kind: "local", overrides: { models: { chatt: { num_replicas: 2 } } } } },'),
    'is not assignable to type \'"There is no model \\"chatt\\" under models"\'',
  ],
  "unknown key of an override": [
    config('targets: { runner: { kind: "local", overrides: { models: { chat: { num_replica: 2 } } } } },'),
    "'num_replica' does not exist in type 'ModelDefaults'. Did you mean to write 'num_replicas'?",
  ],
  "unknown key in what a function returns": [
    `() => (${config("", 'accelerator_typ: "L4"')})`,
    '"There is no key config.models.chat.accelerator_typ"',
  ],
  "unknown key in what a promise brings": [
    `async () => (${config('targets: { runner: { kind: "local", httpp: {} } },')})`,
    '"There is no key config.targets.runner.httpp"',
  ],
  "override of a model that does not exist, in a function": [
    `() => (${config('targets: { r: { kind: "local", overrides: { models: { chatt: null } } } },')})`,
    '"There is no model \\"chatt\\" under models"',
  ],
};

const names = Object.keys(mistakes);
let folder = "";
let errors: ReadonlyMap<string, readonly string[]>;

function config(more: string, ofModel = ""): string {
  return `{ version: 1, name: "team", ${more} models: { chat: { model_source: "org/chat", ${ofModel} } } }`;
}

/** One run of the compiler for all of them: starting it is what takes time. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rf-types-"));
  for (const [index, name] of names.entries()) {
    const call = `defineConfig(${mistakes[name]?.[0] ?? ""});`;
    writeFileSync(
      join(folder, `case-${index}.mts`),
      `import { defineConfig } from ${JSON.stringify(join(root, "src/index.ts"))};\n${call}\n`,
    );
  }
  const options = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: { typeRoots: [join(root, "node_modules/@types")] },
    include: ["*.mts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
  const { stdout } = await execa(join(root, "node_modules/.bin/tsc"), ["-p", folder, "--pretty", "false"], {
    cwd: folder,
    reject: false,
  });
  const found = new Map<string, string[]>();
  for (const block of stdout.split(/\n(?! )/u)) {
    const index = /^case-(?<index>\d+)\.mts\(2,/u.exec(block)?.groups?.["index"];
    const name = index === undefined ? block : (names[Number(index)] ?? block);
    found.set(name, [...(found.get(name) ?? []), block]);
  }
  errors = found;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.for(names)("the compiler finds: %s", (name) => {
  expect(errors.get(name)).toEqual([expect.stringContaining(mistakes[name]?.[1] ?? "")]);
});

test("it finds nothing else", () => {
  expect([...errors.keys()].toSorted()).toEqual(names.toSorted());
});
