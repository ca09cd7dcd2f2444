/**
 * rayfleet as a library. Importing it loads next to nothing; what checks and plans is loaded at the first call.
 *
 * @packageDocumentation
 */
export type { ConfigContext } from "./schema/config-context.ts";
export type { AuthoredConfig, ConfigFunction, ModelId, TargetName } from "./sdk/authored-config.ts";
export type { ConfigOptions } from "./sdk/config-options.ts";
export { createRayClient, type RayClientOptions } from "./sdk/create-ray-client.ts";
export { defineConfig } from "./sdk/define-config.ts";
export { formatDiagnostics, type FormatOptions } from "./sdk/format-diagnostics.ts";
export type { Failure, Outcome, Success } from "./sdk/outcome.ts";
export { plan, type Planning, type PlanOptions } from "./sdk/plan.ts";
export { resolve, type Resolution } from "./sdk/resolve.ts";
export {
  type EmbedTestOptions,
  type RequestTestOptions,
  type ScoreTestOptions,
  smokeTest,
  type SmokeTestBuilders,
  type TextTestOptions,
} from "./load/script/smoke-test-builders.ts";
export { synth, type Synthesis } from "./sdk/synth.ts";
export { validate, type Validation } from "./sdk/validate.ts";

// What a config holds.
export type { AcceleratorConfig } from "./schema/accelerator.ts";
export type { AcceleratorType } from "./schema/accelerator-types.ts";
export type { AutoscalingConfig, AutoscalingPolicy } from "./schema/autoscaling.ts";
export type { ChecksConfig, Config, ServingConfig } from "./schema/config.ts";
export type {
  BackpressureConfig,
  DeploymentActor,
  DeploymentOptions,
  GangSchedulingConfig,
  LabelSelector,
  LoggingConfig,
  RayActorOptions,
  RequestRouterConfig,
} from "./schema/deployment-options.ts";
export type { GatewayConfig } from "./schema/gateway.ts";
export type { JsonObject, JsonValue } from "./schema/json.ts";
export type { LoraConfig } from "./schema/lora.ts";
export type { CallbackConfig, ModelConfig, ModelDefaults, ModelOptions } from "./schema/model.ts";
export type { NodeGroupConfig } from "./schema/node-group.ts";
export type { Bundle, PlacementGroupConfig, PlacementStrategy } from "./schema/placement.ts";
export type { RuntimeEnv, RuntimeEnvConfig } from "./schema/runtime-env.ts";
export type { SmokeExpectation, SmokeTest } from "./schema/smoke-test.ts";
export type {
  ClusterTargetConfig,
  CommonTargetConfig,
  HttpConfig,
  KuberayTargetConfig,
  LocalTargetConfig,
  TargetConfig,
  TargetOverrides,
} from "./schema/target.ts";

// What is said of it, and what becomes of it.
export type { DiagnosticCode } from "./diagnostics/codes.ts";
export type { ConfigPath, Diagnostic, Position, Range, Related, Severity } from "./diagnostics/diagnostic.ts";
export type {
  ClusterTarget,
  Fleet,
  Gateway,
  HttpAddress,
  LocalTarget,
  Model,
  NodeGroup,
  Resources,
  Strategy,
  Target,
  TargetBase,
  Task,
} from "./resolve/fleet.ts";
export type { Effect, Plan, PlanStep } from "./plan/plan.ts";
export type { ServeApplication, ServeDeployConfig } from "./ray/serve-application.ts";

// What commands and the action print.
export type { ModelState, Timing } from "./deploy/outcome.ts";
export type { Release, ReleasedModel, StartConditions } from "./gateway/user-config.ts";
export type { CommandResult } from "./report/result.ts";
export type { SmokeResult } from "./smoke/result.ts";

// Ray's REST API.
export type { RayClient, RayJob, RayVersion } from "./ray/client.ts";
export { RayError, type RayErrorKind } from "./ray/ray-error.ts";
export type { ApplicationDetails, DeploymentDetails, ReplicaDetails, ServeDetails } from "./ray/serve-details.ts";
export type { PlacementGroup, RayActor, RayNode } from "./ray/state-api.ts";
