/** The keys of a smoke test that say what is sent: one of them is given. */
export const smokeTestKinds = ["chat", "completion", "embed", "score", "request"] as const;

/** The keys that say which GPU a node has; one of them is enough. */
export const gpuNamingKeys = ["accelerator_type", "gpu", "gpu_memory_gib"] as const;
