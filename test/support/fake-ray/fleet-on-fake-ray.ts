import { mutateApplications } from "../../../src/ray/mutate.ts";
import { deployFleet } from "../../../src/deploy/deploy-fleet.ts";
import type { ReleaseOutcome } from "../../../src/deploy/deploy-release.ts";
import type { Fleet, Model } from "../../../src/resolve/fleet.ts";
import type { JsonObject } from "../../../src/schema/json.ts";
import type { FakeRayInUse } from "./use-fake-ray.ts";

/** A resolved model as small as can be; `engine` is what restarts it. */
export function modelOf(id: string, engine: JsonObject = {}, more: Partial<Model> = {}): Model {
  const bundles = more.bundles ?? [{ CPU: 1 }];
  return {
    id,
    aliases: [],
    strategy: "auto",
    task: "generate",
    compile: "auto",
    startupTimeoutS: 600,
    drainTimeoutS: 60,
    smokeTests: [],
    lightOptions: { num_replicas: 1 },
    runtimeEnv: {},
    bundles,
    initialReplicas: 1,
    maxReplicas: 1,
    llmConfig: {
      model_loading_config: { model_id: id, model_source: `/models/${id}` },
      placement_group_config: { bundles: [...bundles] },
      engine_kwargs: engine,
    },
    ...more,
  };
}

export function fleetOf(models: readonly Model[], more: Partial<Fleet> = {}): Fleet {
  return {
    name: "team",
    layout: "gateway",
    serving: { ray: "2.60.0" },
    gateway: { routePrefix: "/", numReplicas: 1, drainTimeoutS: 60 },
    models,
    ...more,
  };
}

export interface FakeDeploy {
  readonly commit?: string;
  readonly signal?: AbortSignal;
  readonly progress?: (message: string) => void;
  readonly restart?: ReadonlySet<string>;
  readonly packages?: { readonly builder: string; readonly gateway: string };
}

/** Deploys a fleet to the stand-in, by the code that deploys to a cluster. */
export function deployToFakeRay(used: FakeRayInUse, fleet: Fleet, asked: FakeDeploy = {}): Promise<ReleaseOutcome> {
  const { ray, clock, client } = used;
  const { signal = new AbortController().signal, progress = () => {} } = asked;
  const prefix = fleet.gateway.routePrefix === "/" ? "" : fleet.gateway.routePrefix;
  const options = { owner: fleet.name, clock, progress, serveOptions: { proxy_location: "HeadOnly" } };
  return deployFleet(
    {
      client,
      clock,
      fetch,
      signal,
      progress,
      endpoint: { url: ray.address + prefix, headers: {} },
      autoscaling: false,
      mutate: (change, during) => mutateApplications(client, { ...options, signal: during }, change),
    },
    {
      fleet,
      packages: asked.packages ?? { builder: "gcs://_ray_pkg_b.zip", gateway: "gcs://_ray_pkg_g.zip" },
      commit: asked.commit ?? "1111111",
      restart: asked.restart ?? new Set(),
      retryCompile: false,
      isSuperseded: () => Promise.resolve(false),
      approve: () => Promise.resolve(undefined),
    },
  );
}
