import { DEFAULT_RAY } from "../engine/default-ray.ts";

/** What holds where a config says nothing, below `defaults`. */
export const builtInDefaults = {
  layout: "gateway",
  ray: DEFAULT_RAY,
  gateway: { route_prefix: "/", num_replicas: 1, drain_timeout_s: 600 },
  model: {
    aliases: [],
    strategy: "auto",
    compile: "auto",
    // Ray's own limit for the start of an engine, RAYLLM_ENGINE_START_TIMEOUT_S.
    startup_timeout_s: 3600,
    drain_timeout_s: 600,
    smoke_tests: [],
    num_replicas: 1,
    task: "generate",
  },
  http: { host: "127.0.0.1", port: 8000 },
  dashboardPort: 8265,
  node: { count: 1, gpus: 0 },
} as const;
