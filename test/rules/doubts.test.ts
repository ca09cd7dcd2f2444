import { expect, test } from "vitest";
import { checkShape } from "../../src/load/check-shape.ts";
import { loadConfig } from "../../src/load/load-config.ts";
import { checkRules, doubtedPaths } from "../../src/rules/check-rules.ts";
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
  const rules = checkRules(config, { configDir: "/repo", doubted: doubtedPaths(findings) });
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

/** What the rules find in a file with mistakes in its shape. */
function rulesBeside(yaml: string): readonly string[] {
  const { config, findings } = checkShape(loadConfig(`version: 1\nname: fleet\n${yaml}`, "models.config.yaml"));
  if (config === undefined || findings.length === 0)
    throw new Error("The case itself is wrong: it has the right shape");
  return checkRules(config, { configDir: "/repo", doubted: doubtedPaths(findings) }).map(
    ({ code, path }) => `${code} ${path.join(".")}`,
  );
}

function model(autoscaling: string): string {
  return `models: {m: {model_source: a/b, autoscaling_config: {${autoscaling}}}}\n`;
}

const NO_GPU = "targets: {t: {kind: local, nodes: [{cpus: 8}]}}\n";

test("a misspelt key is not also missed", () => {
  expect(rulesBeside(`${NO_GPU}models: {m: {model_source: a/b, accelerator_confg: {kind: cpu}}}\n`)).toEqual([]);
  expect(rulesBeside(`${NO_GPU}models: {m: {model_source: a/b, accelerator_config: {knd: cpu}}}\n`)).toEqual([]);
  expect(
    rulesBeside(`${NO_GPU}defaults: {acelerator_config: {kind: cpu}}\nmodels: {m: {model_source: a/b}}\n`),
  ).toEqual([]);
});

test("a mistake elsewhere in the model silences nothing", () => {
  expect(rulesBeside(`${NO_GPU}models: {m: {model_source: a/b, startup_timeout_s: soon}}\n`)).toEqual([
    "RF402 models.m",
  ]);
  expect(rulesBeside(`${NO_GPU}models: {m: {model_source: a/b, max_model_len: 8192}}\n`)).toEqual(["RF402 models.m"]);
});

test("a mistake in one model silences nothing about the next", () => {
  expect(
    rulesBeside(`${NO_GPU}models: {m: {model_source: a/b, acelerator_config: {kind: cpu}}, n: {model_source: a/b}}\n`),
  ).toEqual(["RF402 models.n"]);
});

test("nodes that cannot be read are not counted", () => {
  const yaml =
    'targets: {t: {kind: cluster, address: "http://127.0.0.1:8265", nodes: [{cpus: 8}], autoscaling_nodes: [{gpu: 1, gpus: 1}]}}\n';
  expect(rulesBeside(`${yaml}models: {m: {model_source: a/b}}\n`)).toEqual([]);
});

test("an override of a model whose name is not allowed", () => {
  const yaml = "targets: {t: {kind: local, overrides: {models: {my-model: {num_replicas: 2}}}}}\n";
  expect(rulesBeside(`${yaml}models: {my_model:, n: {model_source: a/b}}\n`)).toEqual([]);
});

test("a bound that is misspelt is not taken for one that is not given", () => {
  expect(rulesBeside(model("min_replicas: 2, max_replica: 4, target_ongoing_requests: 32"))).toEqual([]);
  expect(rulesBeside(model("min_replicas: 2, max_replicas: 4, target_ongoing_request: 32"))).toEqual([]);
  expect(rulesBeside(model("min_replicas: 4, max_replicas: 2, target_ongoing_request: 32"))).toEqual([
    "RF306 models.m.autoscaling_config.max_replicas",
  ]);
});
