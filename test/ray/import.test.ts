import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readPyYaml } from "../../src/load/pyyaml-reader.ts";
import { singleApplication } from "../../src/ray/single-app.ts";
import { fixture, importedFleet } from "../import/imported.ts";

const python = join(process.env["RAYFLEET_SERVING_ENV"] ?? "", "bin/python");

const READ = `
import datetime, json, sys, yaml
def plain(value):
    if isinstance(value, dict):
        return {plain(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value
json.dump([[plain(one) for one in yaml.safe_load_all(text) if one is not None] for text in json.load(sys.stdin)], sys.stdout)
`;

/** Plain scalars on both sides of what the resolvers of PyYAML take for something else. */
const SCALARS =
  "y n Y yes Yes YES yEs no on On oN off true TRUE tRUE null Null ~ NULL nUll 0 -0 +1 010 -010 08 0o17 0x1F 0x 0b101 0b2 1_000 _1 1__0 12:30 1:2:3 01:30 12:60 1:30.5 1. .5 -.5 +.5 1.5 1e3 1.5e3 1.5e+3 1.e-2 1_0.5 -- 1-2 1.2.3 v1 0.10 00 0_ 007_7 190:20:30 685.230_15e+03 +12e03 <<x".split(
    " ",
  );

test("YAML is read as PyYAML reads it: plain words and numbers, and every fixture", () => {
  const texts = [
    ...SCALARS.flatMap((scalar) => [
      `a: ${scalar}\n`,
      `- ${scalar}\n`,
      `[${scalar}]\n`,
      `{a: ${scalar}}\n`,
      `!!str ${scalar}\n`,
    ]),
    "a:\nb: ''\n? c\n: d\n",
    "a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}\n",
    "a: |\n  x\n  y\nb: >-\n  x\n  y\n",
    ...readdirSync(fileURLToPath(new URL("../fixtures/import", import.meta.url))).flatMap((name) =>
      yamlFiles(name).map((file) => fixture(name, file)),
    ),
  ];
  const theirs: unknown[][] = JSON.parse(
    execFileSync(python, ["-c", READ], { input: JSON.stringify(texts), encoding: "utf8" }),
  );
  for (const [index, text] of texts.entries()) {
    expect([text, readPyYaml(text).map(({ value }) => value)]).toEqual([text, theirs[index]]);
  }
});

function yamlFiles(name: string): readonly string[] {
  const folder = fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".yaml") && name !== "broken-ray-service",
  );
}

interface Built {
  readonly num_replicas: number;
  readonly autoscaling: readonly [number, number] | null;
  readonly graceful_shutdown_timeout_s: number;
  readonly max_surge_percent: number;
  readonly runtime_env: { readonly env_vars?: Readonly<Record<string, string>> } | null;
}

type Applications = Readonly<Record<string, Readonly<Record<string, Built>>>>;

/** Without code of the user's own, which is not installed here. */
const BUILT = ["two-models", "transcription", "gated-model", "cloud-storage", "gpu-share"];

test("Ray makes the same deployments of an imported file as of the file itself", () => {
  const originals = BUILT.map((name) => readPyYaml(fixture(name, "serve.yaml"))[0]?.value);
  const synthesized = BUILT.map((name) => ({
    applications: [singleApplication(importedFleet(name, "serve.yaml", "single_app"))],
  }));
  const script = fileURLToPath(new URL("serve-schema/build_applications.py", import.meta.url));
  const output: Applications[] = JSON.parse(
    execFileSync(python, [script], {
      input: JSON.stringify([...originals, ...synthesized]),
      encoding: "utf8",
      stdio: ["pipe", "pipe", "pipe"],
    }),
  );
  for (const [index, name] of BUILT.entries()) {
    const [theirs = {}] = Object.values(output[index] ?? {});
    const [ours = {}] = Object.values(output[BUILT.length + index] ?? {});
    const models = Object.keys(theirs).filter((deployment) => deployment.startsWith("LLMServer:"));
    expect(models.length).toBeGreaterThan(0);
    expect([name, ...Object.keys(ours).toSorted()]).toEqual([name, ...Object.keys(theirs).toSorted()]);
    for (const model of models)
      expect([name, model, comparable(ours[model])]).toEqual([name, model, comparable(theirs[model])]);
  }
});

/** Without rayfleet's marker, and its own defaults for what no Serve file says. */
function comparable(built: Built | undefined): object {
  if (built === undefined) return {};
  const { graceful_shutdown_timeout_s: _, max_surge_percent: _1, ...rest } = built;
  const { num_replicas: fixed, autoscaling, runtime_env: environment, ...others } = rest;
  const { RAYFLEET_OWNER: _2, ...variables } = environment?.env_vars ?? {};
  // A fixed number of replicas is an autoscaler with one choice (see `resolve-model.ts`).
  return { ...others, replicas: autoscaling ?? [fixed, fixed], runtime_env: { ...environment, env_vars: variables } };
}
