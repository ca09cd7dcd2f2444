/** Configs of fleets on the stub engine, small enough for dozens on two CPUs. */
export interface StubModel {
  /** What the engine does, see `stub-engine/stub_engine.py`. */
  readonly engine?: Readonly<Record<string, unknown>>;
  /** Further keys of the model. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** CPUs that each replica reserves beside its own. */
  readonly cpus?: number;
}

export interface StubFleet {
  readonly name: string;
  readonly address: string;
  /** Of Serve. */
  readonly url: string;
  readonly models: Readonly<Record<string, StubModel>>;
  readonly gateway?: Readonly<Record<string, unknown>>;
  readonly layout?: "gateway" | "single_app";
}

export function stubFleet(fleet: StubFleet): Record<string, unknown> {
  const models = Object.entries(fleet.models).map(([id, model]) => [id, stubModel(model)] as const);
  return {
    version: 1,
    name: fleet.name,
    layout: fleet.layout ?? "gateway",
    gateway: { route_prefix: `/${fleet.name}`, drain_timeout_s: 120, ...fleet.gateway },
    targets: { ray: { kind: "cluster", address: fleet.address, url: fleet.url } },
    models: Object.fromEntries(models),
  };
}

function stubModel({ engine = {}, more = {}, cpus = 0 }: StubModel): Record<string, unknown> {
  return {
    model_source: "stub/model",
    revision: "0123456789abcdef0123456789abcdef01234567",
    accelerator_config: { kind: "cpu" },
    placement_group_config: { bundles: [{ CPU: cpus }] },
    ray_actor_options: { num_cpus: 0.1 },
    engine_kwargs: { additional_config: engine },
    drain_timeout_s: 120,
    ...more,
  };
}
