import { expect, test } from "vitest";
import { engineReleases } from "../../scripts/engine-data.ts";
import { generateEngine } from "../../scripts/generate-engine.ts";
import { DEFAULT_RAY } from "../../src/engine/default-ray.ts";
import { checkShape } from "../../src/load/check-shape.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import { catalogueFor, knownRayReleases } from "../../src/engine/releases.ts";

test("what is made from the data is up to date", () => {
  expect(generateEngine({ write: false })).toEqual([]);
});

test("there is data of the release that a config is for when it does not say", () => {
  expect(catalogueFor(DEFAULT_RAY)?.ray).toBe(DEFAULT_RAY);
  expect(knownRayReleases).toContain("2.60");
});

test("a patch release brings the same vLLM; of another release nothing is known", () => {
  expect(catalogueFor("2.60.3")).toBe(catalogueFor("2.60.0"));
  expect(catalogueFor("2.6.0")).toBeUndefined();
  expect(catalogueFor("constructor")).toBeUndefined();
});

function told(ray: string): readonly string[] {
  const text = `version: 1
name: fleet
serving: {ray: "${ray}"}
models: {m: {model_source: a/b, engine_kwargs: {max_num_partial_prefills: 2, use_replayssm: true}}}
`;
  return checkShape(loadConfig(text, "models.config.yaml")).findings.map(({ code, path }) => `${code} ${path.at(-1)}`);
}

test("serving.ray decides of which release the arguments are", () => {
  expect(told("2.60.0")).toEqual(["RF221 max_num_partial_prefills"]);
  expect(told("2.58.0")).toEqual(["RF220 use_replayssm"]);
});

test("the data has all arguments, with types, and says for nearly all what they are", () => {
  for (const release of engineReleases()) {
    const all = Object.entries(release.arguments);
    expect(all.length).toBeGreaterThan(250);
    expect(all.filter(([, { help }]) => help === undefined).length).toBeLessThan(10);
    for (const name of ["max_model_len", "tensor_parallel_size", "tool_call_parser", "compilation_config"]) {
      expect(Object.keys(release.arguments)).toContain(name);
    }
    const owners = all.flatMap(([, { class: owner }]) => (owner === undefined ? [] : [owner]));
    expect(Object.keys(release.classes)).toEqual(expect.arrayContaining(owners));
  }
});
