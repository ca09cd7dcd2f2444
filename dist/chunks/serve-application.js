// src/ray/serve-application.ts
/** Environment variable in an application's `runtime_env` that says which fleet it belongs to. */
const OWNER_VARIABLE = "RAYFLEET_OWNER";

export { OWNER_VARIABLE as t };