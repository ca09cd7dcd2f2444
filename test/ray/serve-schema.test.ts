import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { modelApplication } from "../../src/ray/model-application.ts";
import type { ServeDeployConfig } from "../../src/ray/serve-application.ts";
import { serveDeployConfig } from "../../src/ray/serve-deploy-config.ts";
import { singleApplication } from "../../src/ray/single-app.ts";
import type { Fleet, Model } from "../../src/resolve/fleet.ts";
import { fleetOf } from "../resolve/fleet-of.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PACKAGE = "gcs://_ray_pkg_0123.zip";

/** What Ray makes of a deployment. */
interface Built {
  readonly bundles: readonly Readonly<Record<string, number>>[] | null;
  readonly num_replicas: number;
  readonly autoscaling: readonly [number, number] | null;
  readonly graceful_shutdown_timeout_s: number;
  readonly runtime_env: { readonly env_vars: Record<string, string>; readonly py_modules?: readonly string[] };
}

const VARIETY = `models:
  org/plain.v1: {model_source: org/plain, num_replicas: 2}
  parallel: {model_source: org/p, accelerator_type: L4, engine_kwargs: {tensor_parallel_size: 2, pipeline_parallel_size: 2}}
  shared: {model_source: org/s, gpu_fraction: 0.35, accelerator_type: L40S, engine_kwargs: {tensor_parallel_size: 2}}
  cpu: {model_source: /models/cpu, accelerator_config: {kind: cpu}, ray_actor_options: {num_cpus: 0.5}, compile: off}
  bundled: {model_source: s3://bucket/b, placement_group_config: {bundles: [{CPU: 4}]}}
  per-worker: {model_source: org/w, placement_group_config: {bundle_per_worker: {GPU: 1, CPU: 2}, strategy: STRICT_PACK}}
  scaled: {model_source: org/a, autoscaling_config: {min_replicas: 1, max_replicas: 3, target_ongoing_requests: 32}}
  policy: {model_source: org/o, autoscaling_config: {min_replicas: 1, max_replicas: 2, policy: {policy_function: "os.path:join"}}}
  tasks: {model_source: org/e, task: embed, revision: abc, drain_timeout_s: 5, log_engine_metrics: false}
  packaged:
    model_source: org/r
    runtime_env: {env_vars: {A: b}, pip: [einops], py_modules: ["s3://bucket/mine.zip"], working_dir: "s3://bucket/dir.zip"}
    health_check_period_s: 5
    max_queued_requests: 10
    lora_config: {dynamic_lora_loading_path: "s3://bucket/lora"}
    logging_config: {log_level: DEBUG}
    backpressure_config: {status_code: 429}
    experimental_configs: {stream_batching_interval_ms: 10}
`;

function example(name: string): Fleet {
  const text = readFileSync(join(ROOT, "examples", name, "models.config.yaml"), "utf8");
  return fleetOf(text.replace(/^(version|name): .*$/gmu, ""));
}

function gatewayBody(fleet: Fleet): ServeDeployConfig {
  const entries = fleet.models.map(
    (model) => modelApplication({ fleetName: fleet.name, model, packageUri: PACKAGE }).entry,
  );
  return serveDeployConfig(fleet, entries);
}

/** Every body in one process: importing Ray and vLLM takes most of the time. */
function build(bodies: readonly ServeDeployConfig[]): readonly Record<string, Record<string, Built>>[] {
  const python = join(process.env["RAYFLEET_SERVING_ENV"] ?? "", "bin/python");
  const script = fileURLToPath(new URL("serve-schema/build_applications.py", import.meta.url));
  const output = execFileSync(python, [script], {
    input: JSON.stringify(bodies),
    encoding: "utf8",
    stdio: ["pipe", "pipe", "pipe"],
  });
  return JSON.parse(output);
}

test("Ray accepts what is synthesized, and makes of it what the fleet says", () => {
  const fleets = [fleetOf(VARIETY), example("quickstart"), example("two-models-one-gpu"), example("cluster")];
  const single = fleets.map((fleet) => serveDeployConfig(fleet, [singleApplication(fleet)]));
  const built = build([...fleets.map(gatewayBody), ...single]);
  for (const [index, fleet] of fleets.entries()) {
    for (const model of fleet.models) {
      const application = modelApplication({ fleetName: fleet.name, model, packageUri: PACKAGE });
      const apart = built[index]?.[application.name]?.[application.deployment];
      expect(comparable(apart), `${model.id} by itself`).toEqual(wanted(model, fleet.name));
      expect(apart?.runtime_env.py_modules?.[0], `the package of ${model.id}`).toBe(PACKAGE);
      const together = built[fleets.length + index]?.[fleet.name]?.[application.deployment];
      expect(comparable(together), `${model.id} in one application`).toEqual(wanted(model, fleet.name));
    }
    expect(built[fleets.length + index]?.[fleet.name]).toHaveProperty("OpenAiIngress");
  }
});

function comparable(deployment: Built | undefined): object {
  if (deployment === undefined) return { missing: true };
  return {
    bundles: deployment.bundles?.map((bundle) =>
      Object.fromEntries(Object.entries(bundle).filter(([, amount]) => amount > 0)),
    ),
    replicas: deployment.autoscaling?.[1] ?? deployment.num_replicas,
    drain: deployment.graceful_shutdown_timeout_s,
    variables: deployment.runtime_env.env_vars,
  };
}

function wanted(model: Model, owner: string): object {
  const variables: unknown = model.runtimeEnv["env_vars"];
  return {
    bundles: model.bundles,
    replicas: model.maxReplicas,
    drain: model.drainTimeoutS,
    variables: { ...(typeof variables === "object" ? variables : {}), RAYFLEET_OWNER: owner },
  };
}
