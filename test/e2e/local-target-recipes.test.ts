import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { chooseFolders } from "../../src/targets/folders.ts";
import { thisMachine } from "../../src/targets/machine/this-machine.ts";
import { findPython } from "../../src/targets/serving/find-python.ts";
import { findUv, installUv } from "../../src/targets/serving/find-uv.ts";
import { installEnvironment } from "../../src/targets/serving/install-environment.ts";
import { recipes, requirementsOf } from "../../src/targets/serving/recipes.ts";

const machine = thisMachine();
const env = installEnvironment(process.env);
const folder = mkdtempSync(join(tmpdir(), "rf-recipes-"));
const cases = Object.entries(recipes).flatMap(([minor, flavours]) =>
  Object.entries(flavours).map(([flavour, recipe]) => ({ ray: `${minor}.0`, flavour, recipe })),
);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(cases)("the $flavour recipe for Ray $ray resolves for Linux on x86-64", async ({ recipe, ray, flavour }) => {
  const overrides = join(folder, flavour);
  writeFileSync(overrides, recipe.overrides.join("\n"));
  const platform = ["--python-version", "3.12", "--python-platform", "x86_64-manylinux_2_28"];
  const { exitCode, stdout, stderr } = await machine.run({
    binary: await anyUv(),
    args: ["pip", "compile", "--quiet", "--no-header", "--no-annotate", ...platform, "--override", overrides, "-"],
    env,
    input: requirementsOf(recipe, ray).join("\n"),
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const { distribution, version } = recipe.vllm;
  expect(stdout.split("\n")).toEqual(expect.arrayContaining([`ray==${ray}`, `${distribution}==${version}`]));
});

/** The machine's uv, or the one that a serving environment was installed with. */
async function anyUv(): Promise<string> {
  const request = {
    searchPath: process.env["PATH"],
    home: machine.home,
    cache: chooseFolders(process.env, machine).cache,
    env,
    run: machine.run,
    signal: new AbortController().signal,
    log: () => undefined,
    path: [],
  };
  const uv = await findUv(request);
  if (uv !== undefined) return uv.binary;
  const python = await findPython({ ...request, uv: undefined });
  const installed = python.ok ? await installUv(python.value.binary, request) : python;
  if (!installed.ok) throw new Error(installed.findings.map(({ message }) => message).join(" "));
  return installed.value.binary;
}
