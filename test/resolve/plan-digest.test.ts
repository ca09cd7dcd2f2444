import { expect, test } from "vitest";
import { planDigest } from "../../src/resolve/plan-digest.ts";
import { fleetOf } from "./fleet-of.ts";

const YAML =
  "targets: {t: {kind: local, nodes: [{gpus: 0, cpus: 4}]}}\nmodels: {m: {model_source: ./m, num_replicas: 1}}\n";

test("hex sha256 that does not depend on the order of keys", () => {
  const other =
    "models: {m: {num_replicas: 1, model_source: ./m}}\ntargets: {t: {nodes: [{cpus: 4, gpus: 0}], kind: local}}\n";
  expect(planDigest(fleetOf(YAML, "t"))).toMatch(/^[0-9a-f]{64}$/u);
  expect(planDigest(fleetOf(other, "t"))).toBe(planDigest(fleetOf(YAML, "t")));
});

test("the same wherever the checkout lies", () => {
  expect(planDigest(fleetOf(YAML, "t", "/home/runner/work/a"))).toBe(planDigest(fleetOf(YAML, "t", "/repo")));
});

test.each(["cpus: 4", "num_replicas: 1", "model_source: ./m", "kind: local"])("%s counts", (part) => {
  const changed = YAML.replace(
    part,
    {
      "cpus: 4": "cpus: 5",
      "num_replicas: 1": "num_replicas: 2",
      "model_source: ./m": "model_source: ./n",
      "kind: local": "kind: local, dashboard_port: 9000",
    }[part] ?? "",
  );
  expect(changed).not.toBe(YAML);
  expect(planDigest(fleetOf(changed, "t"))).not.toBe(planDigest(fleetOf(YAML, "t")));
});

test("a source elsewhere is not the same as one next to the file", () => {
  expect(planDigest(fleetOf(YAML.replace("./m", "/repo/m"), "t"))).not.toBe(planDigest(fleetOf(YAML, "t")));
});
