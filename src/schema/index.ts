export type { AcceleratorType } from "./accelerator-types.ts";
export type { AcceleratorConfig } from "./accelerator.ts";
export type { AutoscalingConfig } from "./autoscaling.ts";
export type { ChecksConfig, Config, ServingConfig } from "./config.ts";
export type { DeploymentOptions } from "./deployment-options.ts";
export type { GatewayConfig } from "./gateway.ts";
export type { LoraConfig } from "./lora.ts";
export type { ModelConfig, ModelDefaults } from "./model.ts";
export type { NodeGroupConfig } from "./node-group.ts";
export type { Bundle, PlacementGroupConfig } from "./placement.ts";
export type { RuntimeEnv } from "./runtime-env.ts";
export type { SmokeExpectation, SmokeTest } from "./smoke-test.ts";
export type {
  ClusterTargetConfig,
  HttpConfig,
  KuberayTargetConfig,
  LocalTargetConfig,
  TargetConfig,
  TargetOverrides,
} from "./target.ts";
