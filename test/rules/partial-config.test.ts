import { expect, test } from "vitest";
import { checkShape } from "../../src/load/check-shape.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import { checkRules } from "../../src/rules/check-rules.ts";
import { found } from "./check.ts";

test("what is left of a file with mistakes is checked, and nothing is concluded from what is not there", () => {
  const yaml = `version: 1
name: fleet
targets:
  t: {kind: local, overrides: {models: {broken: {num_replicas: 2}}}}
models:
  broken: {model_sourc: a/b}
  both: {model_source: a/b, num_replicas: 1, autoscaling_config: {max_replica: 2}}
`;
  const { config, findings } = checkShape(loadConfig(yaml, "models.config.yaml"));
  expect(findings.map((finding) => finding.code)).toContain("RF201");
  expect(config).toBeDefined();
  if (config === undefined) return;
  const rules = checkRules(config, { configDir: "/repo", partial: true });
  expect(rules.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(["RF301 models.both.num_replicas"]);
});

test("a target that is not there", () => {
  expect(
    found("targets: {gpu-runner: {kind: local}}\nmodels: {m: {model_source: a/b}}\n", { targets: ["gpu-runer"] }),
  ).toEqual([`RF320 targets: There is no target "gpu-runer"`]);
});

test("only the targets that are asked for", () => {
  const yaml = `targets:
  a: {kind: local, nodes: [{accelerator_type: L4, gpus: 1}]}
  b: {kind: local, nodes: [{accelerator_type: L4, gpus: 4}]}
models: {m: {model_source: a/b, engine_kwargs: {tensor_parallel_size: 2}}}
`;
  expect(found(yaml, { targets: ["b"] })).toEqual([]);
  expect(found(yaml)).toHaveLength(1);
});

test("what a mistake comes to on other targets is added to it", () => {
  const yaml = `version: 1
name: fleet
targets:
  a: {kind: local, nodes: [{accelerator_type: L4, gpus: 1}]}
  b: {kind: local, nodes: [{accelerator_type: L40S, gpus: 1}]}
models: {m: {model_source: a/b, accelerator_type: H100}}
`;
  const { config } = checkShape(loadConfig(yaml, "models.config.yaml"));
  const findings = config === undefined ? [] : checkRules(config, { configDir: "/repo" });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toContain(`"a"`);
  expect(findings[0]?.related?.map((related) => related.message)).toEqual([
    `No node of target "b" has an H100: it has 1 L40S`,
  ]);
});
