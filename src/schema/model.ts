import * as z from "zod";
import type { EngineKwargs } from "../engine/engine-kwargs.generated.ts";
import { acceleratorConfig, acceleratorType, type AcceleratorConfig } from "./accelerator.ts";
import type { AcceleratorType } from "./accelerator-types.ts";
import { deploymentOptions, type DeploymentOptions } from "./deployment-options.ts";
import { jsonObject } from "./any-json.ts";
import { isJsonObject, type JsonObject } from "./json.ts";
import { optional, required, unsettable } from "./key.ts";
import { loraConfig, type LoraConfig } from "./lora.ts";
import { placementGroupConfig, type PlacementGroupConfig } from "./placement.ts";
import { runtimeEnv, type RuntimeEnv } from "./runtime-env.ts";
import { smokeTest, type SmokeTest } from "./smoke-test.ts";
import { modelId, text } from "./text.ts";

/** A model as written under `models`. Null takes away what `defaults` set. */
export interface ModelConfig extends ModelOptions {
  readonly model_source: string;
}

/** A model in part: what `defaults` and the `overrides` of a target hold. */
export interface ModelDefaults extends ModelOptions {
  readonly model_source?: string | null;
}

/** The keys of a model that may be left out. */
export interface ModelOptions extends DeploymentOptions {
  readonly revision?: string | null;
  readonly accelerator_type?: AcceleratorType | null;
  readonly accelerator_config?: AcceleratorConfig | null;
  readonly gpu_fraction?: number | null;
  readonly engine_kwargs?: EngineKwargs | null;
  readonly task?: "generate" | "embed" | "score" | "transcribe" | null;
  readonly aliases?: readonly string[] | null;
  readonly strategy?: "auto" | "blue_green" | "recreate" | null;
  readonly compile?: "auto" | "off" | null;
  readonly startup_timeout_s?: number | null;
  readonly drain_timeout_s?: number | null;
  readonly smoke_tests?: readonly SmokeTest[] | null;
  readonly lora_config?: LoraConfig | null;
  readonly placement_group_config?: PlacementGroupConfig | null;
  readonly runtime_env?: RuntimeEnv | null;
  readonly log_engine_metrics?: boolean | null;
  readonly experimental_configs?: JsonObject | null;
  readonly callback_config?: CallbackConfig | null;
}

export interface CallbackConfig {
  readonly callback_class?: string | null;
  readonly callback_kwargs?: JsonObject | null;
  readonly raise_error_on_callback?: boolean | null;
}

/** A map; what it may hold depends on the release, and is checked for the whole document (`engine-arguments.ts`). */
export const engineKwargs = z.custom<EngineKwargs>(isJsonObject, { params: { expected: "object" } });

const modelSource = text(/^\S+$/u, "A model source is a Hub id, a path or a URI, without spaces");
const sourceDocs = { examples: ["Qwen/Qwen2.5-7B-Instruct", "./models/tiny", "s3://bucket/models/chat"] };
const sourceDescription =
  "Where the weights come from: a Hugging Face Hub id, a path (starting with `./` or `../`: relative to this file; absolute: on the nodes), or an s3://, gs:// or abfss:// URI.";

const callbackConfig = z
  .strictObject({
    callback_class: unsettable(z.string().min(1), "Import path of the callback's class."),
    callback_kwargs: unsettable(jsonObject, "Arguments of the callback's class."),
    raise_error_on_callback: unsettable(z.boolean(), "Fail the start when the callback fails.", { default: true }),
  })
  .meta({ id: "CallbackConfig" });

const modelOptions = {
  revision: unsettable(
    z.string().min(1),
    "Commit, branch or tag of the Hub repository. A commit is the only one that never changes.",
    { examples: ["a09a35458c702b33eeacc393d103063234e8bc28"] },
  ),
  accelerator_type: unsettable(
    acceleratorType,
    "Kind of GPU that the model needs, by Ray's name. A name that no node has waits for ever.",
    { examples: ["L4", "H100"] },
  ),
  accelerator_config: unsettable(acceleratorConfig, "What the engine runs on when it is not a GPU.", {
    examples: [{ kind: "cpu" }],
  }),
  gpu_fraction: unsettable(
    z.number().gt(0).max(1),
    "Share of one GPU for each worker. Bundles, the worker's share and `gpu_memory_utilization` are set to fit.",
    { examples: [0.35] },
  ),
  engine_kwargs: unsettable(
    engineKwargs,
    "Arguments of vLLM, by vLLM's names; `serving.ray` decides of which release.",
    {
      examples: [{ max_model_len: 8192, tensor_parallel_size: 2 }],
    },
  ),
  task: unsettable(z.enum(["generate", "embed", "score", "transcribe"]), "What the model is asked to do.", {
    default: "generate",
  }),
  aliases: unsettable(
    z.array(modelId),
    "Other names under which clients may ask for the model. They share one name space with model ids.",
    { examples: [["gpt-4o-mini"]] },
  ),
  strategy: unsettable(
    z.enum(["auto", "blue_green", "recreate"]),
    "How a new version replaces the old one: `blue_green` starts it beside, `recreate` stops the old one first, `auto` starts it beside when there is room.",
    { default: "auto" },
  ),
  compile: unsettable(
    z.enum(["auto", "off"]),
    "`off` runs without torch.compile; `auto` does so only after a crash in the compiler.",
    { default: "auto" },
  ),
  startup_timeout_s: unsettable(z.number().gt(0), "Seconds that a start may take, download included.", {
    examples: [1800],
  }),
  drain_timeout_s: unsettable(
    z.number().min(0),
    "Seconds that running requests have to finish when a replica ends. Ray's `graceful_shutdown_timeout_s`.",
    { default: 600 },
  ),
  smoke_tests: unsettable(
    z.array(smokeTest),
    "Requests that a new version must answer before it has traffic. Without any, one short real request is sent.",
    { examples: [[{ chat: "Reply with the word ready.", expect: { contains: "ready" } }]] },
  ),
  lora_config: unsettable(loraConfig, "LoRA adapters that are loaded when a request names them."),
  placement_group_config: unsettable(
    placementGroupConfig,
    "What a replica reserves, bundle by bundle. Not together with `gpu_fraction`.",
  ),
  runtime_env: unsettable(runtimeEnv, "What the model's processes find on the nodes."),
  log_engine_metrics: unsettable(z.boolean(), "Export the engine's metrics through Ray.", { default: true }),
  experimental_configs: unsettable(jsonObject, "Experimental settings of Ray Serve LLM.", {
    examples: [{ stream_batching_interval_ms: 50 }],
  }),
  callback_config: unsettable(callbackConfig, "A class of yours that is called while the model starts."),
  ...deploymentOptions,
};

export const model = z
  .strictObject({ model_source: required(modelSource, sourceDescription, sourceDocs), ...modelOptions })
  .meta({ id: "Model", description: "One model. Its key is the id that clients send as `model`." });

export const modelDefaults = z
  .strictObject({ model_source: unsettable(modelSource, sourceDescription, sourceDocs), ...modelOptions })
  .meta({ id: "ModelDefaults", description: "A model in part." });

/** The same keys for one target: also keeps `models.<id>: null`, which takes the model away there. */
export const modelOverrides = z.record(modelId, modelDefaults.nullable());

export const models = z.record(modelId, model);

export const optionalDefaults = optional(modelDefaults, "Merged under every model.", {
  examples: [{ max_ongoing_requests: 64 }],
});
