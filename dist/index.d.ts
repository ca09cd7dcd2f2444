/**
 * rayfleet as a library. Importing it loads next to nothing; what checks and plans is loaded at the first call.
 *
 * @packageDocumentation
 */

/** Ray's `accelerator_config`: what the engine runs on, when it is not a GPU. */
export declare type AcceleratorConfig = {
    /** The engine runs on CPU cores. */
    readonly kind: "cpu";
} | {
    /** The engine runs on GPUs. */
    readonly kind: "gpu";
} | {
    /** The engine runs on TPU chips. */
    readonly kind: "tpu";
    /**
     * Topology of the TPU slice.
     *
     * @example `"4x4"`
     */
    readonly topology?: string | null;
};

export declare type AcceleratorType = (typeof acceleratorTypes)[number];

/**
 * The names that Ray gives to accelerators (Ray 2.60 `ray/util/accelerators/accelerators.py`). Ray refuses any other
 * name; a known name that no node has waits for ever.
 */
declare const acceleratorTypes: readonly ["V100", "P100", "T4", "P4", "K80", "A10G", "L4", "L40S", "A100", "A100-40G", "A100-80G", "H100", "H200", "H20", "B200", "B300", "GB200", "GB300", "RTX-PRO-6000", "Intel-GPU-Max-1550", "Intel-GPU-Max-1100", "Intel-GAUDI", "AMD-Instinct-MI100", "AMD-Instinct-MI250X", "AMD-Instinct-MI250X-MI250", "AMD-Instinct-MI210", "AMD-Instinct-MI300A", "AMD-Instinct-MI300X-OAM", "AMD-Instinct-MI300X-HF", "AMD-Instinct-MI308X", "AMD-Instinct-MI325X-OAM", "AMD-Instinct-MI350X-OAM", "AMD-Instinct-MI355X-OAM", "AMD-Radeon-R9-200-HD-7900", "AMD-Radeon-HD-7900", "aws-neuron-core", "TPU-V2", "TPU-V3", "TPU-V4", "TPU-V5P", "TPU-V5LITEPOD", "TPU-V6E", "TPU-V7X", "Ascend910B", "Ascend910B4", "MXC500", "MXC550", "FURIOSA_RNGD", "M1", "M1-Pro", "M1-Max", "M1-Ultra", "M2", "M2-Pro", "M2-Max", "M2-Ultra", "M3", "M3-Pro", "M3-Max", "Apple-Silicon", "MOBILINT_ARIES", "MOBILINT_REGULUS"];

export declare interface ApplicationDetails {
    readonly name: string;
    readonly route_prefix?: string | null | undefined;
    readonly status: string;
    readonly message: string;
    readonly last_deployed_time_s?: number | null | undefined;
    /** `declarative` for applications of the REST API, `imperative` for those of `serve.run`. */
    readonly source?: string | null | undefined;
    /** What Ray leaves out has its default. Not for sending back: that is `verbatim`. */
    readonly deployed_app_config?: ServeApplication | null | undefined;
    /** The same, as it must be sent to change nothing: only what Ray shows, digit for digit. Absent in hand-made states. */
    readonly verbatim?: JsonObject | undefined;
    readonly deployments: Readonly<Record<string, DeploymentDetails>>;
}

declare type At<Shape, Key> = Shape extends object ? Key extends keyof Shape ? Exclude<Shape[Key], null | undefined> : never : never;

/** What a config file may export: a config, a promise of one, or a function that makes one. */
export declare type AuthoredConfig = Config | Promise<Config> | ConfigFunction;

/** Ray Serve's `autoscaling_config` (Ray 2.60 `serve/config.py:AutoscalingConfig`). */
export declare interface AutoscalingConfig {
    /**
     * Fewest replicas. 0 lets the model scale to zero: the next request then waits for a whole start.
     *
     * @defaultValue `1`
     */
    readonly min_replicas?: number | null;
    /** Replicas at the first deploy; `min_replicas` when not given. */
    readonly initial_replicas?: number | null;
    /**
     * Most replicas.
     *
     * @defaultValue `1`
     */
    readonly max_replicas?: number | null;
    /**
     * Requests per replica that the autoscaler aims at. Ray's default for language models is so high that it never scales: set it.
     *
     * @example `32`
     */
    readonly target_ongoing_requests?: number | null;
    /** Seconds between two metrics of a replica. Deprecated by Ray. */
    readonly metrics_interval_s?: number | null;
    /**
     * Seconds over which metrics are averaged.
     *
     * @defaultValue `30`
     */
    readonly look_back_period_s?: number | null;
    /**
     * Gain of a scale-up decision; above 1 scales faster.
     *
     * @defaultValue `1`
     */
    readonly upscaling_factor?: number | null;
    /**
     * Gain of a scale-down decision.
     *
     * @defaultValue `1`
     */
    readonly downscaling_factor?: number | null;
    /**
     * Seconds that the load must last before replicas are added.
     *
     * @defaultValue `30`
     */
    readonly upscale_delay_s?: number | null;
    /**
     * Seconds that the load must be gone before replicas are removed.
     *
     * @defaultValue `600`
     */
    readonly downscale_delay_s?: number | null;
    /** The same for the last replica; `downscale_delay_s` when not given. */
    readonly downscale_to_zero_delay_s?: number | null;
    /**
     * How metrics are combined over the look-back period.
     *
     * @defaultValue `"mean"`
     */
    readonly aggregation_function?: "mean" | "max" | "min" | null;
    /** A scaling policy of your own. Changing it restarts the model. */
    readonly policy?: AutoscalingPolicy | null;
}

export declare interface AutoscalingPolicy {
    /** Import path of the policy, `module:function` or `module:Class`. */
    readonly policy_function?: string | null;
    /** Arguments of the policy's class. */
    readonly policy_kwargs?: JsonObject | null;
}

export declare interface BackpressureConfig {
    /**
     * Status of a refused request.
     *
     * @defaultValue `503`
     */
    readonly status_code?: 503 | 429 | null;
    /** Sent as `Retry-After`. */
    readonly retry_after_s?: number | null;
}

declare type Basis = "exact" | "derived" | "estimated" | "unknown";

/** Ray resource names and amounts, such as `{GPU: 1, CPU: 4}`. */
export declare interface Bundle {
    readonly [resource: string]: number;
}

export declare interface CallbackConfig {
    /** Import path of the callback's class. */
    readonly callback_class?: string | null;
    /** Arguments of the callback's class. */
    readonly callback_kwargs?: JsonObject | null;
    /**
     * Fail the start when the callback fails.
     *
     * @defaultValue `true`
     */
    readonly raise_error_on_callback?: boolean | null;
}

/** One engine argument and the value with which the model would fit. */
declare interface Change {
    readonly key: keyof EngineArguments;
    readonly value: number | string | boolean;
    /** What it costs. */
    readonly cost: string;
}

/**
 * What a config of the type `T` has to be; what `Config` alone cannot say is a message, which no value is assignable to.
 * Each form by itself, because in a union with a function editors would take `name` for the function's. In a literal the
 * compiler finds stray keys without help; it does not look for them in what a function returns.
 */
declare type CheckedConfig<T> = T extends (...given: never) => infer Returned ? ConfigFunction & NoProblem<Problem<Awaited<Returned>>> : T extends Promise<infer Value> ? Promise<Config> & NoProblem<Problem<Value>> : T extends Config ? Config & References<T> : AuthoredConfig;

/** Severity for each diagnostic code. */
export declare interface ChecksConfig {
    readonly [code: string]: "off" | "warn" | "error";
}

/** A Ray cluster reached over its REST API. */
export declare interface ClusterTarget extends TargetBase {
    readonly kind: "cluster";
    /** Where Serve is to listen when it is not running yet; without it, as Ray does. */
    readonly http?: HttpAddress;
    readonly address: string;
    readonly tokenEnv?: string;
}

/** A Ray cluster reached over its REST API. */
export declare interface ClusterTargetConfig extends CommonTargetConfig {
    /** A Ray cluster that is reached over its REST API. */
    readonly kind: "cluster";
    /**
     * Address of the cluster's dashboard.
     *
     * @example `"https://ray.internal:8265"`
     */
    readonly address: string;
    /**
     * Name of the environment variable that holds the token. Never the token.
     *
     * @example `"RAY_AUTH_TOKEN"`
     */
    readonly token_env?: string;
}

/** What every command ends with: printed by `--format json`, and the action's `result` output (DESIGN §6). */
export declare interface CommandResult extends FitResult {
    readonly schema_version: 1;
    readonly command: string;
    /** False exactly when the exit code is not 0. */
    readonly ok: boolean;
    /** `passed` or `failed` for checks, a `DeployDecision` for deploys, `refused` when the command does not run here. */
    readonly decision: string;
    readonly reason_code: string;
    readonly fleet?: string;
    readonly target?: string;
    readonly diagnostics: readonly Diagnostic[];
    /** What `--fix` mended in the file; `diagnostics` is what is left. */
    readonly fixed?: readonly FixedMistake[];
    readonly plan?: Plan;
    readonly release?: Release | null;
    readonly models?: readonly ModelState[];
    readonly smoke?: readonly SmokeResult[];
    readonly timings: readonly Timing[];
    /** Plan digest of each target that was checked, by name; absent where one `plan` says it all. */
    readonly digests?: Readonly<Record<string, string>>;
    /** The memory on each target by name, when several were looked at; one stands in `fit` and `placement`. */
    readonly fits?: Readonly<Record<string, FitResult>>;
    /** Each config, when several were asked for; `diagnostics` are those of all. */
    readonly configs?: readonly ConfigResult[];
    /** Files that `import` and `init` wrote, kept or would write. */
    readonly files?: readonly FileOutcome[];
    /** Where clients reach the fleet, route prefix included. */
    readonly endpoint_url?: string;
}

declare type Common = "status" | "max_latency_s";

/** What all kinds of targets have. */
export declare interface CommonTargetConfig {
    /**
     * Nodes that are there, for checks without a cluster.
     *
     * @example `[{"accelerator_type":"L4","gpus":2,"cpus":32}]`
     */
    readonly nodes?: readonly NodeGroupConfig[];
    /** Nodes that an autoscaler may add. With any, what does not fit now may fit later. */
    readonly autoscaling_nodes?: readonly NodeGroupConfig[];
    /** Where Ray Serve listens. */
    readonly http?: HttpConfig;
    /**
     * Where clients reach the endpoint; smoke tests go there.
     *
     * @example `"https://llm.internal"`
     */
    readonly url?: string;
    /**
     * Headers for a protected `url`: the name of each header, and of the environment variable that holds its value.
     *
     * @example `{"Authorization":"LLM_AUTHORIZATION"}`
     */
    readonly url_headers_env?: {
        readonly [header: string]: string;
    };
    /** What differs on this target. */
    readonly overrides?: TargetOverrides;
}

/** The content of a `models.config.*` file, as written: nothing is filled in or merged. */
export declare interface Config {
    /** Address of the JSON Schema, for editors. */
    readonly $schema?: string;
    /** Written by `rayfleet synth --config-out`: the script that the file was made of. Such a file is never edited by hand. */
    readonly $generated?: GeneratedMark;
    /**
     * Version of this format.
     *
     * @example `1`
     */
    readonly version: 1;
    /**
     * Name of the fleet. It prefixes all that the fleet owns on a cluster.
     *
     * @example `"team-llms"`
     */
    readonly name: string;
    /**
     * `gateway`: one application for each model behind one endpoint. `single_app`: one plain Ray Serve LLM application, in which every change restarts every model.
     *
     * @defaultValue `"gateway"`
     */
    readonly layout?: "gateway" | "single_app";
    /** Versions that the file is checked against, and that a local target installs. */
    readonly serving?: ServingConfig;
    /** Where the fleet runs, by name. Without any, the file can be checked but not deployed. */
    readonly targets?: {
        readonly [name: string]: TargetConfig;
    };
    /** The fleet's endpoint. */
    readonly gateway?: GatewayConfig;
    /**
     * Merged under every model.
     *
     * @example `{"max_ongoing_requests":64}`
     */
    readonly defaults?: ModelDefaults;
    /** The models, by the id that clients send as `model`. */
    readonly models: {
        readonly [id: string]: ModelConfig;
    };
    /**
     * Severity by diagnostic code.
     *
     * @example `{"RF412":"warn"}`
     */
    readonly checks?: ChecksConfig;
}

/** What a config that is a function is given. The same on every machine: nothing of the environment. */
export declare interface ConfigContext {
    /** Path of the config from the root of the repository, with `/`. */
    readonly file: string;
}

export declare type ConfigFunction = (context: ConfigContext) => Config | Promise<Config>;

/** What there is to know of a config beside its content. */
export declare interface ConfigOptions<Target extends string = string> {
    /**
     * Path of the file: shown in messages, and the folder in which relative model sources start. The text of a `.json`
     * file is read as JSON, every other one as YAML. `models.config.yaml` for a text and `models.config.ts` for a value
     * when not given, in the working directory.
     */
    readonly file?: string;
    /** Name of the target to look at. */
    readonly target?: Target;
}

/** Keys and indexes from the root of the config to the value a message is about. */
export declare type ConfigPath = readonly (string | number)[];

/** What a command that looks at several configs says of one of them. */
declare interface ConfigResult extends Pick<CommandResult, "ok" | "decision" | "reason_code" | "fleet" | "target" | "plan" | "digests" | "fit" | "placement" | "fits"> {
    /** The config's path. */
    readonly config: string;
}

/** What one bundle takes of a node's CPUs. */
declare interface CpuPart {
    /** `null` is the gateway. */
    readonly model: string | null;
    readonly replica: number;
    readonly cpus: number;
}

/**
 * A client of Ray's REST API. Its methods reject with a `RayError`; requests that do no harm when they are repeated are,
 * when the connection is lost.
 *
 * @throws TypeError when the address is none.
 */
export declare function createRayClient({ address, ...options }: RayClientOptions): Promise<RayClient>;

/**
 * Gives a config its type: editors complete and explain keys, and the compiler refuses unknown keys, wrong values, and
 * overrides of models that do not exist. Nothing happens at run time: what is given is returned, with its literal types.
 *
 * @example
 * ```ts
 * // models.config.ts
 * import { defineConfig } from "rayfleet";
 *
 * export default defineConfig({
 *   version: 1,
 *   name: "team-llms",
 *   models: { chat: { model_source: "Qwen/Qwen2.5-7B-Instruct", accelerator_type: "L4" } },
 * });
 * ```
 */
export declare function defineConfig<const T extends AuthoredConfig>(config: CheckedConfig<T> | InferredFrom<T>): T;

export declare interface DeploymentActor {
    /** Name of the actor, unique for the model. */
    readonly name: string;
    /** Import path of the actor's class. */
    readonly actor_class: string;
    /** Arguments of the actor's class. */
    readonly init_kwargs?: JsonObject;
    /** Ray options of the actor. */
    readonly actor_options?: JsonObject;
}

export declare interface DeploymentDetails {
    readonly name: string;
    readonly status: string;
    readonly status_trigger: string;
    readonly message: string;
    readonly target_num_replicas?: number | null | undefined;
    readonly replicas: readonly ReplicaDetails[];
    readonly recent_dead_replicas: readonly ReplicaDetails[];
}

/** Ray Serve's deployment options, under their own names (Ray 2.60 `serve/schema.py:DeploymentSchema`). */
export declare interface DeploymentOptions {
    /**
     * Replicas of the model. Not together with `autoscaling_config`.
     *
     * @defaultValue `1`
     */
    readonly num_replicas?: number | null;
    /**
     * Replicas follow the load. Not together with `num_replicas`.
     *
     * @example `{"min_replicas":1,"max_replicas":3,"target_ongoing_requests":32}`
     */
    readonly autoscaling_config?: AutoscalingConfig | null;
    /**
     * Most requests that a replica works on at a time; the others wait.
     *
     * @example `64`
     */
    readonly max_ongoing_requests?: number | null;
    /**
     * Most requests that wait at each caller; -1 is no limit.
     *
     * @defaultValue `-1`
     */
    readonly max_queued_requests?: number | null;
    /** The answer to a request that `max_queued_requests` refuses. */
    readonly backpressure_config?: BackpressureConfig | null;
    /** Given to the deployment's `reconfigure`; changing it restarts nothing. */
    readonly user_config?: JsonObject | null;
    /**
     * Seconds between two looks whether a replica that ends has finished its requests.
     *
     * @defaultValue `2`
     */
    readonly graceful_shutdown_wait_loop_s?: number | null;
    /**
     * Seconds between two health checks.
     *
     * @defaultValue `10`
     */
    readonly health_check_period_s?: number | null;
    /**
     * Seconds that a health check may take.
     *
     * @defaultValue `10`
     */
    readonly health_check_timeout_s?: number | null;
    /** Serve's own log of the model. */
    readonly logging_config?: LoggingConfig | null;
    /**
     * Share of replicas that Ray replaces at a time.
     *
     * @defaultValue `0.2`
     */
    readonly rolling_update_percentage?: number | null;
    /**
     * Extra replicas that Ray may start while it replaces, in percent.
     *
     * @defaultValue `0`
     */
    readonly max_surge_percent?: number | null;
    /** Resources of the replica's own process. */
    readonly ray_actor_options?: RayActorOptions | null;
    /** Labels that the node of each bundle must have. */
    readonly placement_group_bundle_label_selector?: readonly LabelSelector[] | null;
    /** Most replicas on one node. */
    readonly max_replicas_per_node?: number | null;
    /** Replicas that are placed and restarted together. */
    readonly gang_scheduling_config?: GangSchedulingConfig | null;
    /** How requests are spread over replicas. Changing it restarts the model. */
    readonly request_router_config?: RequestRouterConfig | null;
    /** Actors that all replicas share. */
    readonly deployment_actors?: readonly DeploymentActor[] | null;
}

/** A message with a stable code, placed in a file; also the form that `--format json` prints. */
export declare interface Diagnostic {
    readonly code: DiagnosticCode;
    readonly severity: Severity;
    readonly message: string;
    readonly path: ConfigPath;
    readonly file: string;
    readonly range?: Range;
    readonly help?: string;
    readonly related?: readonly Related[];
    /** A certain fix: all of these together. No two overlap, and their ranges are those of the file as it was read. */
    readonly edits?: readonly TextEdit[];
    readonly preview?: EditPreview;
    /** Address of the page that explains the code. */
    readonly docs: string;
}

/** Stable: a code is never reused and never changes its meaning. */
export declare type DiagnosticCode = "RF101" | "RF102" | "RF103" | "RF104" | "RF105" | "RF106" | "RF107" | "RF108" | "RF109" | "RF110" | "RF111" | "RF112" | "RF113" | "RF114" | "RF115" | "RF116" | "RF117" | "RF118" | "RF119" | "RF120" | "RF121" | "RF122" | "RF123" | "RF124" | "RF125" | "RF126" | "RF127" | "RF128" | "RF129" | "RF130" | "RF131" | "RF140" | "RF141" | "RF142" | "RF143" | "RF144" | "RF145" | "RF146" | "RF147" | "RF148" | "RF149" | "RF150" | "RF151" | "RF152" | "RF153" | "RF154" | "RF155" | "RF156" | "RF157" | "RF158" | "RF159" | "RF160" | "RF161" | "RF162" | "RF163" | "RF164" | "RF165" | "RF166" | "RF167" | "RF170" | "RF171" | "RF172" | "RF173" | "RF174" | "RF175" | "RF176" | "RF177" | "RF201" | "RF202" | "RF203" | "RF204" | "RF205" | "RF206" | "RF207" | "RF208" | "RF209" | "RF210" | "RF211" | "RF212" | "RF213" | "RF220" | "RF221" | "RF222" | "RF223" | "RF224" | "RF301" | "RF302" | "RF303" | "RF304" | "RF305" | "RF306" | "RF307" | "RF308" | "RF309" | "RF310" | "RF311" | "RF312" | "RF313" | "RF314" | "RF315" | "RF316" | "RF317" | "RF318" | "RF319" | "RF320" | "RF321" | "RF322" | "RF323" | "RF324" | "RF325" | "RF326" | "RF327" | "RF328" | "RF329" | "RF330" | "RF331" | "RF332" | "RF333" | "RF334" | "RF335" | "RF336" | "RF337" | "RF338" | "RF339" | "RF340" | "RF341" | "RF342" | "RF343" | "RF344" | "RF345" | "RF346" | "RF347" | "RF348" | "RF349" | "RF350" | "RF351" | "RF352" | "RF353" | "RF354" | "RF355" | "RF356" | "RF358" | "RF359" | "RF360" | "RF361" | "RF362" | "RF363" | "RF364" | "RF365" | "RF366" | "RF367" | "RF368" | "RF369" | "RF370" | "RF371" | "RF372" | "RF373" | "RF374" | "RF375" | "RF376" | "RF377" | "RF378" | "RF379" | "RF380" | "RF381" | "RF382" | "RF383" | "RF384" | "RF385" | "RF386" | "RF401" | "RF402" | "RF403" | "RF404" | "RF405" | "RF406" | "RF407" | "RF408" | "RF410" | "RF412" | "RF413" | "RF414" | "RF417" | "RF420" | "RF421" | "RF422" | "RF430" | "RF431" | "RF432" | "RF433" | "RF434" | "RF435" | "RF436" | "RF437" | "RF438" | "RF439" | "RF440" | "RF441" | "RF442" | "RF501" | "RF502" | "RF503" | "RF504" | "RF505" | "RF506" | "RF507" | "RF508" | "RF509" | "RF510" | "RF511" | "RF512" | "RF513" | "RF514" | "RF515" | "RF516" | "RF517" | "RF520" | "RF521" | "RF522" | "RF523" | "RF524" | "RF525" | "RF530" | "RF601" | "RF602" | "RF603" | "RF604" | "RF605" | "RF606" | "RF607" | "RF608" | "RF609" | "RF610" | "RF611" | "RF612" | "RF613" | "RF614" | "RF615" | "RF616" | "RF617" | "RF618" | "RF619" | "RF620" | "RF621" | "RF622" | "RF623" | "RF624" | "RF625" | "RF626" | "RF627" | "RF630" | "RF631" | "RF632" | "RF640" | "RF641" | "RF642" | "RF643" | "RF644" | "RF645" | "RF646" | "RF647" | "RF648" | "RF649" | "RF650" | "RF651" | "RF652" | "RF653" | "RF654" | "RF655" | "RF656" | "RF657" | "RF658" | "RF659" | "RF660" | "RF671" | "RF672" | "RF680" | "RF681" | "RF690" | "RF691" | "RF692" | "RF693" | "RF701" | "RF702" | "RF703" | "RF704" | "RF705" | "RF706" | "RF707" | "RF708" | "RF709" | "RF711";

/** The lines that edits change, as they are and as they would be. `line` is the first of them. */
declare interface EditPreview {
    readonly line: number;
    readonly before: readonly string[];
    readonly after: readonly string[];
}

/** What a step does to processes and requests. */
export declare type Effect = 
/** Already as wanted. */
"nothing"
/** Ray applies it to the running replicas. */
| "in_place"
/** Nothing is live under this id: start it. */
| "start"
/** Start the new version beside the old one, smoke-test it, switch, remove the old one. */
| "blue_green"
/** No room for both: stop the old version, then start the new one. Requests are answered 503 meanwhile. */
| "recreate" | "remove";

/** What is asked of an embedding model. */
export declare interface EmbedTestOptions {
    readonly expect?: Pick<SmokeExpectation, Common | "dimensions">;
}

/** The engine arguments that decide over memory, by vLLM's names; undefined is "not given". */
declare interface EngineArguments {
    readonly runner?: "generate" | "pooling" | undefined;
    readonly max_model_len?: number | undefined;
    readonly tensor_parallel_size?: number | undefined;
    readonly pipeline_parallel_size?: number | undefined;
    readonly decode_context_parallel_size?: number | undefined;
    readonly enable_expert_parallel?: boolean | undefined;
    readonly dtype?: string | undefined;
    readonly quantization?: string | undefined;
    readonly kv_cache_dtype?: string | undefined;
    readonly block_size?: number | undefined;
    readonly enable_prefix_caching?: boolean | undefined;
    readonly enable_chunked_prefill?: boolean | undefined;
    readonly async_scheduling?: boolean | undefined;
    readonly max_num_seqs?: number | undefined;
    readonly max_num_batched_tokens?: number | undefined;
    readonly performance_mode?: string | undefined;
    readonly disable_hybrid_kv_cache_manager?: boolean | undefined;
    readonly disable_sliding_window?: boolean | undefined;
    readonly mamba_cache_mode?: string | undefined;
    readonly mamba_block_size?: number | undefined;
    readonly mamba_cache_dtype?: string | undefined;
    readonly mamba_ssm_cache_dtype?: string | undefined;
    readonly gpu_memory_utilization?: number | undefined;
    readonly kv_cache_memory_bytes?: number | undefined;
    readonly num_gpu_blocks_override?: number | undefined;
    readonly cpu_offload_gb?: number | undefined;
    readonly enforce_eager?: boolean | undefined;
    readonly enable_lora?: boolean | undefined;
    readonly max_loras?: number | undefined;
    readonly max_lora_rank?: number | undefined;
    readonly lora_dtype?: string | undefined;
    readonly language_model_only?: boolean | undefined;
    readonly limit_mm_per_prompt?: Readonly<Record<string, unknown>> | undefined;
    readonly trust_remote_code?: boolean | undefined;
    readonly load_format?: string | undefined;
    readonly model_impl?: string | undefined;
    /** Given at all: its draft model needs memory that is not accounted for. */
    readonly speculative_config?: unknown;
    /** Given at all: the model's config is not what the file says. */
    readonly hf_overrides?: unknown;
}

/** The arguments of vLLM 0.29.0, which Ray 2.60.0 brings. `null` takes away what a lower layer set. */
declare interface EngineKwargs {
    /**
     * Name or path of the Hugging Face model to use. It is also used as the content for `model_name` tag in metrics output when `served_model_name` is not specified.
     * @default "Qwen/Qwen3-0.6B"
     * @deprecated model is set by Ray. Write it as `model_source` of the model.
     */
    readonly model?: string | null;
    /**
     * Whether to return routed experts.
     * @default false
     */
    readonly enable_return_routed_experts?: boolean | null;
    /**
     * Whether to return the post-processing token support for each sample.
     * @default false
     */
    readonly return_sampling_mask?: boolean | null;
    /**
     * vLLM's `model_weights`.
     * @default ""
     */
    readonly model_weights?: string | null;
    /**
     * The model name(s) used in the API. If multiple names are provided, the server will respond to any of the provided names. The model name in the model field of a response will be the first name in this list. If not specified, the model name will be the same as the `--model` argument. Noted that this name(s) will also be used in `model_name` tag content of prometheus metrics, if multiple names provided, metrics tag will take the first one.
     * @deprecated served_model_name is set by Ray. The key under `models` is the id; other names go under `aliases`.
     */
    readonly served_model_name?: string | readonly (string)[] | null;
    /** Name or path of the Hugging Face tokenizer to use. If unspecified, model name or path will be used. */
    readonly tokenizer?: string | null;
    /** Name or path of the Hugging Face config to use. If unspecified, model name or path will be used. */
    readonly hf_config_path?: string | null;
    /**
     * The type of model runner to use. Each vLLM instance only supports one model runner, even if the same model can be used for multiple types.
     * @default "auto"
     */
    readonly runner?: "auto" | "generate" | "pooling" | "draft" | null;
    /**
     * Convert the model using adapters defined in `vllm.model_executor.models.adapters`. The most common use case is to adapt a text generation model to be used for pooling tasks.
     * @default "auto"
     */
    readonly convert?: "auto" | "none" | "embed" | "classify" | null;
    /**
     * Skip initialization of tokenizer and detokenizer. Expects valid `prompt_token_ids` and `None` for prompt from the input. The generated output will contain token ids.
     * @default false
     */
    readonly skip_tokenizer_init?: boolean | null;
    /**
     * If `True`, enables passing text embeddings as inputs via the `prompt_embeds` key.
     * @default false
     */
    readonly enable_prompt_embeds?: boolean | null;
    /**
     * Tokenizer mode:
     * - "auto" will use the tokenizer from `mistral_common` for Mistral models if available, otherwise it will use the "hf" tokenizer.
     * - "hf" will use the fast tokenizer if available.
     * - "slow" will always use the slow tokenizer.
     * - "mistral" will always use the tokenizer from `mistral_common`.
     * - "deepseek_v32" will always use the tokenizer from `deepseek_v32`.
     * - "deepseek_v4" will always use the tokenizer from `deepseek_v4`.
     * - "kimi_k3" will always use the "hf" tokenizer but render chat prompts with Kimi K3's Python XTML encoding instead of a Jinja template.
     * - "cohere" uses the standard HF tokenizer but renders the chat template via the `cohere_melody` library (cmd3 / cmd4 templates) instead of Jinja, and surfaces grounded-citation metadata on responses.
     * - Other custom values can be supported via plugins.
     * @default "auto"
     */
    readonly tokenizer_mode?: "auto" | "hf" | "slow" | "mistral" | "deepseek_v32" | "deepseek_v4" | "inkling" | "kimi_k3" | "cohere" | (string & {}) | null;
    /**
     * Trust remote code (e.g., from HuggingFace) when downloading the model and tokenizer.
     * @default false
     */
    readonly trust_remote_code?: boolean | null;
    /**
     * Allowing API requests to read local images or videos from directories specified by the server file system. This is a security risk. Should only be enabled in trusted environments.
     * @default ""
     */
    readonly allowed_local_media_path?: string | null;
    /** If set, only media URLs that belong to this domain can be used for multi-modal inputs. */
    readonly allowed_media_domains?: readonly (string)[] | null;
    /** Directory to download and load the weights, default to the default cache directory of Hugging Face. */
    readonly download_dir?: string | null;
    /** Specifies the loading strategy for safetensors weights. */
    readonly safetensors_load_strategy?: "lazy" | "eager" | "prefetch" | "torchao" | null;
    /**
     * Number of worker threads used to prefetch safetensors checkpoint files into the OS page cache when safetensors prefetching is enabled.
     * At least 1.
     * @default 8
     */
    readonly safetensors_prefetch_num_threads?: number | null;
    /**
     * Read size in bytes for each safetensors checkpoint file prefetch.
     * At least 1.
     * @default 16777216
     */
    readonly safetensors_prefetch_block_size?: number | null;
    /**
     * The format of the model weights to load.
     * @default "auto"
     */
    readonly load_format?: "auto" | "hf" | "dummy" | "fastsafetensors" | "instanttensor" | "mistral" | "modelexpress" | "npcache" | "pt" | "runai_streamer" | "runai_streamer_sharded" | "safetensors" | "sharded_state" | "tensorizer" | (string & {}) | null;
    /**
     * The format of the model config to load:
     * - "auto" will try to load the config in hf format if available after trying to load in mistral format.
     * - "hf" will load the config in hf format.
     * - "mistral" will load the config in mistral format.
     * @default "auto"
     */
    readonly config_format?: "auto" | "hf" | "mistral" | (string & {}) | null;
    /**
     * Data type for model weights and activations:
     * - "auto" will use FP16 precision for FP32 and FP16 models, and BF16 precision for BF16 models.
     * - "half" for FP16. Recommended for AWQ quantization.
     * - "float16" is the same as "half".
     * - "bfloat16" for a balance between precision and range.
     * - "float" is shorthand for FP32 precision.
     * - "float32" for FP32 precision.
     * @default "auto"
     */
    readonly dtype?: "auto" | "half" | "float16" | "bfloat16" | "float" | "float32" | null;
    /**
     * Data type for kv cache storage. If "auto", will use model data type. CUDA 11.8+ supports fp8 (=fp8_e4m3) and fp8_e5m2. ROCm (AMD GPU) supports fp8 (=fp8_e4m3). Intel Gaudi (HPU) supports fp8 (using fp8_inc). Some models (namely DeepSeekV3.2) default to fp8, set to bfloat16 to use bfloat16 instead, this is an invalid option for models that do not default to fp8. "nvfp4_4over6" uses the NVFP4 layout and selects between max/6 and max/4 scales per 16 values by minimizing squared reconstruction error.
     * @default "auto"
     */
    readonly kv_cache_dtype?: "auto" | "float16" | "bfloat16" | "fp8" | "fp8_e4m3" | "fp8_e5m2" | "fp8_inc" | "fp8_ds_mla" | "turboquant_k8v4" | "turboquant_4bit_nc" | "turboquant_k3v4_nc" | "turboquant_3bit_nc" | "int4_per_token_head" | "int8_per_token_head" | "fp8_per_token_head" | "nvfp4" | "nvfp4_4over6" | null;
    /**
     * Random seed for reproducibility.
     * @default 0
     */
    readonly seed?: number | null;
    /**
     * Model context length (prompt and output). If unspecified, will be automatically derived from the model config.
     * At least -1.
     */
    readonly max_model_len?: number | null;
    /**
     * Sizes to capture cudagraph.
     * - None (default): capture sizes are inferred from vllm config.
     * - list[int]: capture sizes are specified as given.
     */
    readonly cudagraph_capture_sizes?: readonly (number)[] | null;
    /** The maximum cudagraph capture size. */
    readonly max_cudagraph_capture_size?: number | null;
    /** vLLM IR op priority for dispatching/lowering during the forward pass. Platform defaults appended automatically during VllmConfig.__post_init__. */
    readonly ir_op_priority?: VllmIrOpPriorityConfig | null;
    /**
     * Backend to use for distributed model workers, either "ray" or "mp" (multiprocessing). If the product of pipeline_parallel_size and tensor_parallel_size is less than or equal to the number of GPUs available, "mp" will be used to keep processing on a single host. Otherwise, an error will be raised. To use "mp" you must also set nnodes, and to use "ray" you must manually set distributed_executor_backend to "ray".
     * @deprecated distributed_executor_backend is chosen by Ray. Remove it.
     */
    readonly distributed_executor_backend?: "ray" | "mp" | "uni" | "external_launcher" | (string & {}) | null;
    /**
     * Number of pipeline parallel groups.
     * At least 1.
     * @default 1
     */
    readonly pipeline_parallel_size?: number | null;
    /**
     * distributed master address for multi-node distributed inference when distributed_executor_backend is mp.
     * @default "127.0.0.1"
     * @deprecated master_addr is set by Ray, which places the workers. Remove it. What a replica reserves is written under `placement_group_config`.
     */
    readonly master_addr?: string | null;
    /**
     * distributed master port for multi-node distributed inference when distributed_executor_backend is mp.
     * @default 29501
     * @deprecated master_port is set by Ray, which places the workers. Remove it. What a replica reserves is written under `placement_group_config`.
     */
    readonly master_port?: number | null;
    /**
     * num of nodes for multi-node distributed inference when distributed_executor_backend is mp.
     * At least 1.
     * @default 1
     * @deprecated nnodes is set by Ray, which places the workers. Remove it. What a replica reserves is written under `placement_group_config`.
     */
    readonly nnodes?: number | null;
    /**
     * distributed node rank for multi-node distributed inference when distributed_executor_backend is mp.
     * At least 0.
     * @default 0
     * @deprecated node_rank is set by Ray, which places the workers. Remove it. What a replica reserves is written under `placement_group_config`.
     */
    readonly node_rank?: number | null;
    /** Timeout in seconds for distributed operations (e.g., init_process_group). If set, this value is passed to torch.distributed.init_process_group as the timeout parameter. If None, PyTorch's default timeout is used (600s for NCCL). Increase this for multi-node setups where model downloads may be slow. */
    readonly distributed_timeout_seconds?: number | null;
    /** Timeout (in seconds) for cpu communication groups. If None, PyTorch's default timeout is used (1800s for gloo). */
    readonly cpu_distributed_timeout_seconds?: number | null;
    /**
     * Enable NUMA binding for GPU worker subprocesses.
     * @default false
     */
    readonly numa_bind?: boolean | null;
    /** NUMA node to bind each GPU worker to. */
    readonly numa_bind_nodes?: readonly (number)[] | null;
    /** Optional CPU lists to bind each GPU worker to. */
    readonly numa_bind_cpus?: readonly (string)[] | null;
    /**
     * Comma-separated physical GPU device IDs or UUIDs to use (e.g. --device-ids "2,3,5,7"). Avoids setting CUDA_VISIBLE_DEVICES, preserving full GPU topology visibility for GPU-NIC affinity and DeepGEMM. Note: has no effect with Ray executors; use Ray placement groups for GPU selection instead.
     * @deprecated device_ids is set by Ray, which places the workers. Remove it. What a replica reserves is written under `placement_group_config`.
     */
    readonly device_ids?: readonly (number | string)[] | null;
    /**
     * Number of tensor parallel groups.
     * At least 1.
     * @default 1
     */
    readonly tensor_parallel_size?: number | null;
    /**
     * Number of ranks that split prefill sequence computation. PCP expands the process world size but does not increase the KV-cache shard count.
     * At least 1.
     * @default 1
     */
    readonly prefill_context_parallel_size?: number | null;
    /**
     * Number of ranks that shard the decode KV cache. DCP does not expand the process world size. Without PCP, DCP reuses TP ranks. With PCP, DCP either spans the PCP axis or the full TP x PCP block.
     * At least 1.
     * @default 1
     */
    readonly decode_context_parallel_size?: number | null;
    /**
     * Communication backend for Decode Context Parallel (DCP).
     * - "ag_rs": AllGather + ReduceScatter (existing behavior)
     * - "a2a": All-to-All exchange of partial outputs + LSE, then combine with Triton kernel. Reduces NCCL calls from 3 to 2 per layer for MLA models.
     */
    readonly dcp_comm_backend?: "ag_rs" | "a2a" | null;
    /** Replicate the MLA query projection within each DCP group so decode can skip the query all-gather. */
    readonly dcp_q_replicate?: boolean | null;
    /**
     * Interleave size of kv_cache storage while using DCP. dcp_kv_cache_interleave_size has been replaced by cp_kv_cache_interleave_size, and will be deprecated when PCP is fully supported.
     * @default 1
     */
    readonly dcp_kv_cache_interleave_size?: number | null;
    /**
     * Interleave size of kv_cache storage while using DCP. Store interleave_size tokens on dcp_rank i, then store next interleave_size tokens on dcp_rank i+1. Interleave_size=1: token-level alignment, where token `i` is stored on dcp_rank `i % dcp_world_size`. Interleave_size=block_size: block-level alignment, where tokens are first populated to the preceding ranks. Tokens are then stored in (rank i+1, block j) only after (rank i, block j) is fully occupied. Block_size should be greater than or equal to cp_kv_cache_interleave_size. Block_size should be divisible by cp_kv_cache_interleave_size.
     * @default 1
     */
    readonly cp_kv_cache_interleave_size?: number | null;
    /**
     * Number of data parallel groups. MoE layers will be sharded according to the product of the tensor, prefill-context, and data parallel sizes.
     * At least 1.
     * @default 1
     * @deprecated data_parallel_size needs another kind of application, which rayfleet does not make. Remove it, and raise `num_replicas`.
     */
    readonly data_parallel_size?: number | null;
    /**
     * Data parallel rank of this instance. When set, enables external load balancer mode for MoE data-parallel deployments. Unsupported for non-MoE models; launch independent vLLM instances instead.
     * At least 0.
     * @deprecated data_parallel_rank is set by Ray, which places the workers. Remove it. What a replica reserves is written under `placement_group_config`.
     */
    readonly data_parallel_rank?: number | null;
    /** Starting data parallel rank for secondary nodes. */
    readonly data_parallel_start_rank?: number | null;
    /**
     * Number of data parallel replicas to run on this node.
     * At least 0.
     */
    readonly data_parallel_size_local?: number | null;
    /**
     * Address of data parallel cluster head-node.
     * @deprecated data_parallel_address is set by Ray, which places the workers. Remove it. What a replica reserves is written under `placement_group_config`.
     */
    readonly data_parallel_address?: string | null;
    /**
     * Fixed port for data parallel RPC communication. All nodes must use the same port.
     * At least 1, at most 65535.
     * @deprecated data_parallel_rpc_port is set by Ray, which places the workers. Remove it. What a replica reserves is written under `placement_group_config`.
     */
    readonly data_parallel_rpc_port?: number | null;
    /**
     * Whether to use "hybrid" DP LB mode. Applies only to online serving and when data_parallel_size > 0. Enables running an AsyncLLM and API server on a "per-node" basis where vLLM load balances between local data parallel ranks, but an external LB balances between vLLM nodes/replicas. Set explicitly in conjunction with --data-parallel-start-rank.
     * @default false
     */
    readonly data_parallel_hybrid_lb?: boolean | null;
    /**
     * Whether to use "external" DP LB mode. Applies only to online serving and when data_parallel_size > 0. This is useful for a "one-pod-per-rank" wide-EP setup in Kubernetes. Supported only for MoE deployments; non-MoE models should use independent vLLM instances without --data-parallel-* arguments. Set implicitly when --data-parallel-rank is provided explicitly to vllm serve.
     * @default false
     */
    readonly data_parallel_external_lb?: boolean | null;
    /**
     * Run a node-local supervisor that launches one external-LB API server per local data parallel rank and exposes aggregated health on a supervisor port.
     * @default false
     */
    readonly data_parallel_multi_port_external_lb?: boolean | null;
    /**
     * Backend for data parallel, either "mp" or "ray".
     * @default "mp"
     */
    readonly data_parallel_backend?: "ray" | "mp" | null;
    /**
     * Use expert parallelism instead of tensor parallelism for MoE layers.
     * @default false
     */
    readonly enable_expert_parallel?: boolean | null;
    /** Use sharded sampling across tensor parallel ranks. Each rank samples a slice of the batch instead of every rank sampling all of it. Currently defaults to False if not set. Enabling it explicitly raises when the config cannot support it (`tensor_parallel_size` must be > 1, `max_num_seqs` at least `tensor_parallel_size`, and `max_logprobs` non-negative). Models opt in by implementing `compute_logits_local`. */
    readonly enable_batch_sharded_sampling?: boolean | null;
    /**
     * Skip non-local expert weights during model loading when expert parallelism is active.  Each rank only reads its own expert shard from disk, which can drastically reduce storage I/O for MoE models with per-expert weight tensors (e.g. DeepSeek, Mixtral, Kimi-K2.5).  Has no effect on 3D fused-expert checkpoints (e.g. GPT-OSS) or non-MoE models.
     * @default false
     */
    readonly enable_ep_weight_filter?: boolean | null;
    /**
     * Backend for MoE expert computation kernels. Available options:
     * - "auto": Automatically select the best backend based on model and hardware
     * - "triton": Use Triton-based fused MoE kernels
     * - "batched_triton": Use batched Triton experts (moe_mmk) on the batched activation format ([E_local, max_num_tokens, K])
     * - "deep_gemm": Use DeepGEMM kernels (FP8 block-quantized only)
     * - "deep_gemm_mega_moe": Use DeepGEMM mega MoE kernels
     * - "cutlass": Use vLLM CUTLASS kernels
     * - "flashinfer_trtllm": Use FlashInfer with TRTLLM-GEN kernels
     * - "flashinfer_cutlass": Use FlashInfer with CUTLASS kernels
     * - "flashinfer_cutedsl": Use FlashInfer with CuteDSL kernels (FP4 only)
     * - "flashinfer_b12x": Use FlashInfer CuteDSL fused MoE for SM12x (RTX Pro 6000 / DGX Spark)
     * - "b12x": Use b12x FP4 MoE kernels on SM12x
     * - "flashinfer_moe_ep_mega_deep_gemm": Use the FlashInfer moe_ep expert-parallel mega-MoE with the DeepGEMM megakernel, which consumes an MXFP4 checkpoint verbatim (Blackwell, requires expert parallel; DeepSeek-V4 only)
     * - "flashinfer_moe_ep_mega_cutedsl": Same, with the CuteDSL megakernel (additionally requires NVSHMEM). The checkpoint selects the weight path: an NVFP4 checkpoint is consumed prequantized, MXFP4 weights are requantized at load
     * - "marlin": Use Marlin kernels (weight-only quantization)
     * - "humming": Use Humming Mixed Precision kernels
     * - "triton_unfused": Use Triton unfused MoE kernels
     * - "aiter": Use AMD AITer kernels (ROCm only)
     * - "flydsl": Use AMD FlyDSL kernels (ROCm only)
     * - "hpc": Use HPC kernels (FP8 and Hopper only)
     * - "emulation": use BF16/FP16 GEMM, dequantizing weights and running QDQ on activations.
     * @default "auto"
     */
    readonly moe_backend?: "auto" | "triton" | "batched_triton" | "deep_gemm" | "deep_gemm_mega_moe" | "cutlass" | "flashinfer_trtllm" | "flashinfer_cutlass" | "flashinfer_cutedsl" | "flashinfer_b12x" | "b12x" | "flashinfer_moe_ep_mega_deep_gemm" | "flashinfer_moe_ep_mega_cutedsl" | "marlin" | "humming" | "triton_unfused" | "aiter" | "flydsl" | "hpc" | "emulation" | (string & {}) | null;
    /**
     * Backend for linear layer GEMM kernels. Available options: Layer types without an implementation from the requested backend use automatic selection.
     * @default "auto"
     */
    readonly linear_backend?: "auto" | "cutlass" | "flashinfer_cutlass" | "flashinfer_cutedsl" | "flashinfer_trtllm" | "flashinfer_cudnn" | "flashinfer_b12x" | "b12x" | "marlin" | "humming" | "triton" | "deep_gemm" | "torch" | "aiter" | "machete" | "fbgemm" | "conch" | "exllama" | "emulation" | "xpu" | "xpu_woq" | (string & {}) | null;
    /**
     * All2All backend for MoE expert parallel communication. Available options:
     * - "allgather_reducescatter": All2all based on allgather and reducescatter
     * - "deepep_high_throughput": Use deepep high-throughput kernels
     * - "deepep_low_latency": Use deepep low-latency kernels
     * - "mori_high_throughput": MoRI EP with InterNodeV1 for multi-node
     * - "mori_low_latency": MoRI EP with InterNodeV1LL for multi-node
     * - "nixl_ep": Use nixl-ep kernels
     * - "flashinfer_nvlink_one_sided": Use flashinfer high-throughput a2a kernels
     * - "flashinfer_nvlink_two_sided": Use flashinfer two-sided kernels for mnnvl
     * @default "allgather_reducescatter"
     */
    readonly all2all_backend?: "naive" | "pplx" | "deepep_high_throughput" | "deepep_low_latency" | "deepep_v2" | "mori_high_throughput" | "mori_low_latency" | "nixl_ep" | "allgather_reducescatter" | "flashinfer_all2allv" | "flashinfer_nvlink_two_sided" | "flashinfer_nvlink_one_sided" | null;
    /**
     * Enable elastic expert parallelism with stateless NCCL groups for DP/EP.
     * @default false
     */
    readonly enable_elastic_ep?: boolean | null;
    /**
     * Enable dual batch overlap for the model executor.
     * @default false
     */
    readonly enable_dbo?: boolean | null;
    /**
     * Number of ubatch size.
     * At least 0.
     * @default 0
     */
    readonly ubatch_size?: number | null;
    /**
     * The threshold for dual batch overlap for batches only containing decodes. If the number of tokens in the request is greater than this threshold, microbatching will be used. Otherwise, the request will be processed in a single batch.
     * At least 0.
     * @default 32
     */
    readonly dbo_decode_token_threshold?: number | null;
    /**
     * The threshold for dual batch overlap for batches that contain one or more prefills. If the number of tokens in the request is greater than this threshold, microbatching will be used. Otherwise, the request will be processed in a single batch.
     * At least 0.
     * @default 512
     */
    readonly dbo_prefill_token_threshold?: number | null;
    /** Forces the dp synchronization logic in vllm/v1/worker/dp_utils.py to use Gloo instead of NCCL for its all reduce. */
    readonly disable_nccl_for_dp_synchronization?: boolean | null;
    /** Expert parallelism configuration. */
    readonly eplb_config?: VllmEPLBConfig | null;
    /**
     * Enable expert parallelism load balancing for MoE layers.
     * @default false
     */
    readonly enable_eplb?: boolean | null;
    /**
     * The expert placement strategy for MoE layers:
     * - "linear": Experts are placed in a contiguous manner. For example, with 4 experts and 2 ranks, rank 0 will have experts [0, 1] and rank 1 will have experts [2, 3].
     * - "round_robin": Experts are placed in a round-robin manner. For example, with 4 experts and 2 ranks, rank 0 will have experts [0, 2] and rank 1 will have experts [1, 3]. This strategy can help improve load balancing for grouped expert models with no redundant experts.
     * @default "linear"
     */
    readonly expert_placement_strategy?: "linear" | "round_robin" | null;
    /**
     * Maximum number of parallel loading workers when loading model sequentially in multiple batches. To avoid RAM OOM when using tensor parallel and large models.
     * At least 1.
     */
    readonly max_parallel_loading_workers?: number | null;
    /**
     * Size of a contiguous cache block in number of tokens. Accepts None (meaning "use default"). After construction, always int.
     * More than 0.
     */
    readonly block_size?: number | null;
    /** Whether to enable prefix caching. */
    readonly enable_prefix_caching?: boolean | null;
    /**
     * Set the hash algorithm for prefix caching:
     * - "sha256" uses Pickle for object serialization before hashing. This is the current default, as SHA256 is the most secure choice to avoid potential hash collisions.
     * - "sha256_cbor" provides a reproducible, cross-language compatible hash. It serializes objects using canonical CBOR and hashes them with SHA-256.
     * - "xxhash" uses Pickle serialization with xxHash (128-bit) for faster, non-cryptographic hashing. Requires the optional ``xxhash`` package. IMPORTANT: Use of a hashing algorithm that is not considered  cryptographically secure theoretically increases the risk of hash collisions, which can cause undefined behavior or even leak private information in multi-tenant environments. Even if collisions are still very unlikely, it is important to consider your security risk tolerance against the performance benefits before turning this on.
     * - "xxhash_cbor" combines canonical CBOR serialization with xxHash for reproducible hashing. Requires the optional ``xxhash`` package.
     * @default "sha256"
     */
    readonly prefix_caching_hash_algo?: "sha256" | "sha256_cbor" | "xxhash" | "xxhash_cbor" | null;
    /**
     * Token interval between retained sliding-window and Mamba prefix-cache checkpoints. ``0`` retains only semantic checkpoints, including the latest replay boundary and shared-prefix junctions. Positive values additionally retain periodic checkpoints at the specified interval, which must be a multiple of the scheduler block size. ``None`` retains checkpoints densely. Applies only to sliding-window and Mamba cache groups.
     * At least 0.
     */
    readonly prefix_cache_retention_interval?: number | null;
    /**
     * Whether to disable sliding window. If True, we will disable the sliding window functionality of the model, capping to sliding window size. If the model does not support sliding window, this argument is ignored.
     * @default false
     */
    readonly disable_sliding_window?: boolean | null;
    /**
     * Disable cascade attention for V1. While cascade attention does not change the mathematical correctness, disabling it could be useful for preventing potential numerical issues. This defaults to True, so users must opt in to cascade attention by setting this to False. Even when this is set to False, cascade attention will only be used when the heuristic tells that it's beneficial.
     * @default true
     */
    readonly disable_cascade_attn?: boolean | null;
    /**
     * The backend for weight offloading. Options:
     * - "auto": Selects based on which sub-config has non-default values (prefetch if offload_group_size > 0, uva if cpu_offload_gb > 0).
     * - "uva": UVA (Unified Virtual Addressing) zero-copy offloading.
     * - "prefetch": Async prefetch with group-based layer offloading.
     * @default "auto"
     */
    readonly offload_backend?: "auto" | "uva" | "prefetch" | null;
    /**
     * The space in GiB to offload to CPU, per GPU. Default is 0, which means no offloading. Intuitively, this argument can be seen as a virtual way to increase the GPU memory size. For example, if you have one 24 GB GPU and set this to 10, virtually you can think of it as a 34 GB GPU. Then you can load a 13B model with BF16 weight, which requires at least 26GB GPU memory. Note that this requires fast CPU-GPU interconnect, as part of the model is loaded from CPU memory to GPU memory on the fly in each model forward pass. This uses UVA (Unified Virtual Addressing) for zero-copy access.
     * @default 0
     */
    readonly cpu_offload_gb?: number | null;
    /**
     * The set of parameter name segments to target for CPU offloading. Unmatched parameters are not offloaded. If this set is empty, parameters are offloaded non-selectively until the memory limit defined by `cpu_offload_gb` is reached. Examples:
     * - For parameter name "mlp.experts.w2_weight":
     * - "experts" or "experts.w2_weight" will match.
     * - "expert" or "w2" will NOT match (must be exact segments). This allows distinguishing parameters like "w2_weight" and "w2_weight_scale".
     * @default []
     */
    readonly cpu_offload_params?: readonly (string)[] | null;
    /**
     * Group every N layers together. Offload last `offload_num_in_group` layers of each group. Default is 0 (disabled). Example: group_size=8, num_in_group=2 offloads layers 6,7,14,15,22,23,... Unlike cpu_offload_gb, this uses explicit async prefetching to hide transfer latency.
     * @default 0
     */
    readonly offload_group_size?: number | null;
    /**
     * Number of layers to offload per group. Must be <= offload_group_size. Default is 1.
     * @default 1
     */
    readonly offload_num_in_group?: number | null;
    /**
     * Number of layers to prefetch ahead. Higher values hide more latency but use more GPU memory. Default is 1.
     * @default 1
     */
    readonly offload_prefetch_step?: number | null;
    /**
     * The set of parameter name segments to target for prefetch offloading. Unmatched parameters are not offloaded. If this set is empty, ALL parameters of each offloaded layer are offloaded. Uses segment matching: "w13_weight" matches "mlp.experts.w13_weight" but not "mlp.experts.w13_weight_scale".
     * @default []
     */
    readonly offload_params?: readonly (string)[] | null;
    /**
     * The fraction of GPU memory to be used for the model executor, which can range from 0 to 1. For example, a value of 0.5 would imply 50% GPU memory utilization. If unspecified, will use the default value of 0.92. This is a per-instance limit, and only applies to the current vLLM instance. It does not matter if you have another vLLM instance running on the same GPU. For example, if you have two vLLM instances running on the same GPU, you can set the GPU memory utilization to 0.5 for each instance.
     * More than 0, at most 1.
     * @default 0.92
     */
    readonly gpu_memory_utilization?: number | null;
    /** Size of KV Cache per GPU in bytes. By default, this is set to None and vllm can automatically infer the kv cache size based on gpu_memory_utilization. However, users may want to manually specify the kv cache memory size. kv_cache_memory_bytes allows more fine-grain control of how much memory gets used when compared with using gpu_memory_utilization. Note that kv_cache_memory_bytes (when not-None) ignores gpu_memory_utilization */
    readonly kv_cache_memory_bytes?: number | null;
    /**
     * Maximum number of tokens that can be processed in a single iteration.
     * At least 1.
     */
    readonly max_num_batched_tokens?: number | null;
    /**
     * Maximum number of tokens that the scheduler may issue in a single iteration.
     * At least 0.
     */
    readonly max_num_scheduled_tokens?: number | null;
    /**
     * For chunked prefill, a request is considered long if the prompt is longer than this number of tokens. 0 disables the cap (default).
     * At least 0.
     * @default 0
     */
    readonly long_prefill_token_threshold?: number | null;
    /**
     * Maximum number of sequences to be processed in a single iteration.
     * At least 1.
     */
    readonly max_num_seqs?: number | null;
    /**
     * Maximum number of requests that can be in-flight (waiting or running) at the same time, or None for no limit. When the limit is reached, new requests are rejected with HTTP 503 so the client can retry on another instance. This bounds vLLM's otherwise unbounded request queue and is primarily a coarse capacity valve.
     * At least 0.
     */
    readonly max_num_queued_reqs?: number | null;
    /**
     * Maximum total prompt tokens of requests currently in the prefill phase, or None for no limit. When the limit is reached, new requests are rejected with HTTP 503.
     * At least 0.
     */
    readonly max_num_queued_tokens?: number | null;
    /**
     * Maximum number of log probabilities to return when `logprobs` is specified in `SamplingParams`. The default value comes the default for the OpenAI Chat Completions API. -1 means no cap, i.e. all (output_length * vocab_size) logprobs are allowed to be returned and it may cause OOM.
     * At least -1.
     * @default 20
     */
    readonly max_logprobs?: number | null;
    /**
     * Indicates the content returned in the logprobs and prompt_logprobs. Supported mode: 1) raw_logprobs, 2) processed_logprobs, 3) raw_logits, 4) processed_logits. Raw means the values before applying any logit processors, like bad words. Processed means the values after applying all processors, including temperature and top_k/top_p. Note: for prompt_logprobs, processed_* and raw_* yield identical results because prompt tokens do not go through sampling processors.
     * @default "raw_logprobs"
     */
    readonly logprobs_mode?: "raw_logits" | "raw_logprobs" | "processed_logits" | "processed_logprobs" | null;
    /**
     * Whether to use FP64 (instead of FP32) random noise for Gumbel-max and equivalent exponential-race sampling. FP64 preserves lower-tail sampling events that fp32 uniform/exponential draws can truncate, at the cost of significantly lower throughput on most GPUs.
     * @default false
     */
    readonly use_fp64_gumbel?: boolean | null;
    /**
     * Whether to allow requests to set `SamplingParams.trace_decode_token_ids`, which forces decoding to follow a predetermined token sequence while still computing real logprobs. Reserved for debugging and RL workflows: enabling it reserves a per-request trace buffer, so it is off by default.
     * @default false
     */
    readonly enable_trace_replay?: boolean | null;
    /**
     * Disable logging statistics.
     * @default false
     */
    readonly disable_log_stats?: boolean | null;
    /**
     * Log aggregate rather than per-engine statistics when using data parallelism.
     * @default false
     */
    readonly aggregate_engine_logging?: boolean | null;
    /** The specific model version to use. It can be a branch name, a tag name, or a commit id. If unspecified, will use the default version. */
    readonly revision?: string | null;
    /** The specific revision to use for the model code on the Hugging Face Hub. It can be a branch name, a tag name, or a commit id. If unspecified, will use the default version. */
    readonly code_revision?: string | null;
    /**
     * The token to use as HTTP bearer authorization for remote files . If `True`, will use the token generated when running `hf auth login` (stored in `~/.cache/huggingface/token`).
     * @deprecated hf_token would go to Ray in the clear. Remove it. The environment variable HF_TOKEN is used.
     */
    readonly hf_token?: boolean | string | null;
    /**
     * If a dictionary, contains arguments to be forwarded to the Hugging Face config. If a callable, it is called to update the HuggingFace config.
     * @default {}
     */
    readonly hf_overrides?: {
        readonly [key: string]: unknown;
    } | null;
    /**
     * Override the model class used for one or more architectures, mapping the architecture name to a `"module:class"` target (the same format accepted by `ModelRegistry.register_model`). This registers the target class at runtime, e.g. `{"GlmMoeDsaForCausalLM": "vllm.models.deepseek_v32.nvidia.model:DeepseekV32ForCausalLM"}`. This argument is for development and debugging purposes only.
     * @default {}
     */
    readonly model_class_overrides?: {
        readonly [key: string]: string | null;
    } | null;
    /** The specific revision to use for the tokenizer on the Hugging Face Hub. It can be a branch name, a tag name, or a commit id. If unspecified, will use the default version. */
    readonly tokenizer_revision?: string | null;
    /** Method used to quantize the weights. If `None`, we first check the `quantization_config` attribute in the model config file. If that is `None`, we assume the model weights are not quantized and use `dtype` to determine the data type of the weights. */
    readonly quantization?: "awq" | "auto_awq" | "fp8" | "fbgemm_fp8" | "fp_quant" | "modelopt" | "modelopt_fp4" | "modelopt_mxfp8" | "modelopt_mixed" | "auto_gptq" | "gptq" | "gptq_marlin" | "awq_marlin" | "humming" | "compressed-tensors" | "experts_int8" | "quark" | "moe_wna16" | "torchao" | "inc" | "mxfp4" | "gpt_oss_mxfp4" | "deepseek_v4_fp8" | "online" | "fp8_per_tensor" | "fp8_per_block" | "fp8_per_channel" | "int8_per_channel_weight_only" | "nvfp4_per_token" | "mxfp8" | (string & {}) | null;
    /** User-facing quantization configuration. Carries per-layer-kind QuantSpecs (linear, moe) and ignore patterns; see :class:`QuantizationConfigArgs`. Auto-populated from the matching online shorthand when `quantization` is one of the values in `ONLINE_QUANT_SHORTHAND_NAMES`. */
    readonly quantization_config?: VllmQuantizationConfigArgs | null;
    /**
     * Whether to allow deprecated quantization methods.
     * @default false
     */
    readonly allow_deprecated_quantization?: boolean | null;
    /**
     * Whether to always use eager-mode PyTorch. If True, we will disable CUDA graph and always execute the model in eager mode. If False, we will use CUDA graph and eager execution in hybrid for maximal performance and flexibility.
     * @default false
     */
    readonly enforce_eager?: boolean | null;
    /**
     * Disable the custom all-reduce kernel and fall back to NCCL.
     * @default false
     */
    readonly disable_custom_all_reduce?: boolean | null;
    /**
     * If True, disables all multimodal inputs by setting all modality limits to 0. Equivalent to setting `--limit-mm-per-prompt` to 0 for every modality.
     * @default false
     */
    readonly language_model_only?: boolean | null;
    /**
     * The maximum number of input items and options allowed per prompt for each modality.
     * @default {}
     */
    readonly limit_mm_per_prompt?: {
        readonly [key: string]: number | {
            readonly [key: string]: number | null;
        } | null;
    } | null;
    /**
     * If `True`, enables passing multimodal embeddings: for `LLM` class, this refers to tensor inputs under `multi_modal_data`; for the OpenAI-compatible server, this refers to chat messages with content `"type": "*_embeds"`.
     * @default false
     */
    readonly enable_mm_embeds?: boolean | null;
    /**
     * Enable fully interleaved support for multimodal prompts, while using --chat-template-content-format=string.
     * @default false
     */
    readonly interleave_mm_strings?: boolean | null;
    /**
     * Additional args passed to process media inputs, keyed by modalities. For example, to set num_frames for video, set `--media-io-kwargs '{"video": {"num_frames": 40} }'`
     * @default {}
     */
    readonly media_io_kwargs?: {
        readonly [key: string]: {
            readonly [key: string]: unknown;
        } | null;
    } | null;
    /** Arguments to be forwarded to the model's processor for multi-modal data, e.g., image processor. Overrides for the multi-modal processor obtained from `transformers.AutoProcessor.from_pretrained`. */
    readonly mm_processor_kwargs?: {
        readonly [key: string]: unknown;
    } | null;
    /**
     * The size (in GiB) of the multi-modal processor cache, which is used to avoid re-processing past multi-modal inputs.
     * At least 0.
     * @default 4
     */
    readonly mm_processor_cache_gb?: number | null;
    /**
     * Type of cache to use for the multi-modal preprocessor/mapper. If `shm`, use shared memory FIFO cache. If `lru`, use mirrored LRU cache.
     * @default "lru"
     */
    readonly mm_processor_cache_type?: "shm" | "lru" | null;
    /**
     * Hash algorithm to use for multi-modal input caching. Use `"sha256"` or `"sha512"` for FIPS-compliant deployments.
     * @default "blake3"
     */
    readonly mm_hasher_algorithm?: "blake3" | "sha256" | "sha512" | null;
    /**
     * Size limit (in MiB) for each object stored in the multi-modal processor shared memory cache. Only effective when `mm_processor_cache_type` is `"shm"`.
     * At least 0.
     * @default 128
     */
    readonly mm_shm_cache_max_object_size_mb?: number | null;
    /**
     * When enabled, skips the language component of the model.
     * @default false
     */
    readonly mm_encoder_only?: boolean | null;
    /**
     * Indicates how to optimize multi-modal encoder inference using tensor parallelism (TP).
     * @default "weights"
     */
    readonly mm_encoder_tp_mode?: "weights" | "data" | null;
    /** Optional override for the multi-modal encoder attention backend when using vision transformers. Accepts any value from `vllm.v1.attention.backends.registry.AttentionBackendEnum` (e.g. `FLASH_ATTN`). */
    readonly mm_encoder_attn_backend?: "FLASH_ATTN" | "FLASH_ATTN_DIFFKV" | "TRITON_ATTN" | "TRITON_ATTN_DIFFKV" | "ROCM_ATTN" | "ROCM_AITER_MLA" | "ROCM_AITER_TRITON_MLA" | "ROCM_AITER_FA" | "ROCM_AITER_MLA_SPARSE" | "XPU_MLA_SPARSE" | "TORCH_SDPA" | "FLASHINFER" | "FLASHINFER_MLA" | "TOKENSPEED_MLA" | "FLASHINFER_MLA_SPARSE" | "FLASHINFER_MLA_SPARSE_SM120" | "TRITON_MLA" | "CUTLASS_MLA" | "FLASHMLA" | "FLASHMLA_SPARSE" | "FLASHMLA_SPARSE_DSV4" | "FLASHINFER_MLA_SPARSE_DSV4" | "ROCM_FLASHMLA_SPARSE_DSV4" | "FLASH_ATTN_MLA" | "FLASH_ATTN_MLA_SPARSE" | "MINIMAX_M3_SPARSE" | "CUTLASS_MSA" | "TRITON_MSA" | "NO_ATTENTION" | "FLEX_ATTENTION" | "HPC_ATTN" | "ROCM_AITER_UNIFIED_ATTN" | "CPU_ATTN" | "CPU_MLA" | "AMX_MLA" | "TURBOQUANT" | "CUSTOM" | (string & {}) | null;
    /** Optional dtype override for ViT encoder attention. Set to `"fp8"` to enable FP8 quantization via the FlashInfer cuDNN backend. When set to `"fp8"` without a scale file, dynamic scaling is used automatically. See docs/features/quantization/fp8_vit_attn.md for details. */
    readonly mm_encoder_attn_dtype?: "fp8" | null;
    /** Path to a JSON file containing per-layer FP8 Q/K/V scales for ViT encoder attention. When provided (with `mm_encoder_attn_dtype="fp8"`), static scaling is used. When omitted, dynamic scaling is used. */
    readonly mm_encoder_fp8_scale_path?: string | null;
    /** When set with dynamic FP8 scaling (`mm_encoder_attn_dtype="fp8"` and no `mm_encoder_fp8_scale_path`), saves the calibrated scales to this file after the amax history buffer is full. The saved file can then be used as `mm_encoder_fp8_scale_path` in subsequent runs. */
    readonly mm_encoder_fp8_scale_save_path?: string | null;
    /**
     * Safety margin multiplied onto scales when auto-saving. A value > 1 leaves headroom so that inputs with larger activations than the calibration set do not overflow FP8 range. Default 1.5.
     * More than 0.
     * @default 1.5
     */
    readonly mm_encoder_fp8_scale_save_margin?: number | null;
    /** IOProcessor plugin name to load at model startup */
    readonly io_processor_plugin?: string | null;
    /**
     * Number of worker threads in the renderer thread pool. The pool is consumed by the async renderer path (e.g. the OpenAI-compatible API server started by `vllm serve`) to parallelize tokenization, chat template rendering, and multimodal preprocessing across concurrent requests.
     * @default 1
     */
    readonly renderer_num_workers?: number | null;
    /**
     * When enabled, skips multimodal memory profiling and only profiles with language backbone model during engine initialization.
     * @default false
     */
    readonly skip_mm_profiling?: boolean | null;
    /**
     * Fraction of video tokens to prune from each video. Value sits in range [0;1); pruning is enabled when it is greater than 0. The pruning algorithm is selected by `video_pruning_method`.
     * At least 0, less than 1.
     */
    readonly video_pruning_rate?: number | null;
    /**
     * Video token pruning algorithm applied when `video_pruning_rate` > 0:
     * - "evs": Efficient Video Sampling.
     * - "vidcom2": Video Compression Commander.
     * @default "evs"
     */
    readonly video_pruning_method?: "evs" | "vidcom2" | null;
    /**
     * IPC (inter-process communication) method for multimodal tensors.
     * - "direct_rpc": Use msgspec serialization via RPC
     * - "torch_shm": Use torch.multiprocessing shared memory for zero-copy IPC Defaults to "direct_rpc".
     * @default "direct_rpc"
     */
    readonly mm_tensor_ipc?: "direct_rpc" | "torch_shm" | null;
    /**
     * Device the HF multi-modal processor runs the image/video transform on. Convenience for `--mm-processor-kwargs '{"device": ...}'`: the value is resolved here and stored there, it is not kept as separate state. Only takes effect for HF "fast" (torchvision-backed) processors, which accept a `device` argument; the others ignore it and stay on CPU.
     * @default "auto"
     */
    readonly mm_processor_device?: string | null;
    /**
     * Amount of GPU memory (in GiB) sequestered on the engine's device for GPU-side multimodal work in the API-server (frontend) process, such as hardware video decoding.
     * At least 0.
     * @default 0
     */
    readonly mm_ipc_gpu_memory_gb?: number | null;
    /**
     * Move the do_normalize computation in the mm preprocessing to before the ViT, and let the device do it, so that CPU computation can be saved.
     * @default true
     */
    readonly mm_device_do_normalize?: boolean | null;
    /**
     * If True, enable handling of LoRA adapters.
     * @default false
     */
    readonly enable_lora?: boolean | null;
    /**
     * Max number of LoRAs in a single batch.
     * At least 1.
     * @default 1
     */
    readonly max_loras?: number | null;
    /**
     * Max LoRA rank.
     * @default 16
     */
    readonly max_lora_rank?: 1 | 8 | 16 | 32 | 64 | 128 | 256 | 320 | 512 | null;
    /** Dictionary mapping specific modalities to LoRA model paths; this field is only applicable to multimodal models and should be leveraged when a model always expects a LoRA to be active when a given modality is present. Note that currently, if a request provides multiple additional modalities, each of which have their own LoRA, we do NOT apply default_mm_loras because we currently only support one lora adapter per prompt. When run in offline mode, the lora IDs for n modalities will be automatically assigned to 1-n with the names of the modalities in alphabetic order. */
    readonly default_mm_loras?: {
        readonly [key: string]: string | null;
    } | null;
    /**
     * By default, only half of the LoRA computation is sharded with tensor parallelism. Enabling this will use the fully sharded layers. At high sequence length, max rank or tensor parallel size, this is likely faster.
     * @default false
     */
    readonly fully_sharded_loras?: boolean | null;
    /** Maximum number of LoRAs to store in CPU memory. Must be >= than `max_loras`. */
    readonly max_cpu_loras?: number | null;
    /**
     * Data type for LoRA. If auto, will default to base model dtype.
     * @default "auto"
     */
    readonly lora_dtype?: "auto" | "float16" | "bfloat16" | null;
    /** Restrict LoRA to specific module suffixes (e.g., ["o_proj", "qkv_proj"]). If None, all supported LoRA modules are used. This allows deployment-time control over which modules have LoRA applied, useful for performance tuning. */
    readonly lora_target_modules?: readonly (string)[] | null;
    /**
     * If `True`, LoRA support for the tower (vision encoder) and connector of multimodal models will be enabled. This is an experimental feature and currently only supports some MM models such as the Qwen VL series. The default is False.
     * @default false
     */
    readonly enable_tower_connector_lora?: boolean | null;
    /**
     * Whether to construct lora kernel grid by the number of active LoRA adapters. When set to True, separate cuda graphs will be captured for different counts of active LoRAs (powers of 2 up to max_loras), which can improve performance for variable LoRA usage patterns at the cost of increased startup time and memory usage. Only takes effect when cudagraph_specialize_lora is True.
     * @default false
     */
    readonly specialize_active_lora?: boolean | null;
    /**
     * If True, force the engine to use the universal 2D MoE LoRA wrapper (`FusedMoEWithLoRA`) regardless of the model's `is_3d_moe_weight` flag, so that 2D-format and 3D-format MoE LoRA adapters can be served in the same deployment. Only meaningful for MoE models; ignored otherwise. Default False keeps the existing model-driven behavior.
     * @default false
     */
    readonly enable_mixed_moe_lora_format?: boolean | null;
    /**
     * If True, load MoE expert adapters in the "shared-outer" layout, where the gate/up (`w1`/`w3`) lora_A and the down (`w2`) lora_B are shared across all experts (stored once with expert-dim 1) instead of per-expert. The shared factors are broadcast to the expert count at kernel time. Only meaningful for MoE models whose adapters use this layout; ignored otherwise.
     * @default false
     */
    readonly enable_moe_shared_loras?: boolean | null;
    /**
     * Whether to profile Ray workers with nsight, see https://docs.ray.io/en/latest/ray-observability/user-guides/profiling.html#profiling-nsight-profiler.
     * @default false
     */
    readonly ray_workers_use_nsight?: boolean | null;
    /** Number of GPU blocks to use. This overrides the profiled `num_gpu_blocks` if specified. Does nothing if `None`. Used for testing preemption. */
    readonly num_gpu_blocks_override?: number | null;
    /**
     * Extra config for model loader. This will be passed to the model loader corresponding to the chosen load_format.
     * @default {}
     */
    readonly model_loader_extra_config?: {
        readonly [key: string]: unknown;
    } | null;
    /**
     * The list of patterns to ignore when loading the model. Default to "original/**\/*" to avoid repeated loading of llama's checkpoints.
     * @default ["original/**\/*"]
     */
    readonly ignore_patterns?: string | readonly (string)[] | null;
    /** If True, prefill requests can be chunked based on the remaining `max_num_batched_tokens`. */
    readonly enable_chunked_prefill?: boolean | null;
    /**
     * If set to true and chunked prefill is enabled, we do not want to partially schedule a multimodal item. Only used in V1 This ensures that if a request has a mixed prompt (like text tokens TTTT followed by image tokens IIIIIIIIII) where only some image tokens can be scheduled (like TTTTIIIII, leaving IIIII), it will be scheduled as TTTT in one step and IIIIIIIIII in the next.
     * @default false
     */
    readonly disable_chunked_mm_input?: boolean | null;
    /**
     * If True, the scheduler checks whether the full input sequence length fits in the KV cache before admitting a new request, rather than only checking the first chunk. Prevents over-admission and KV cache thrashing with chunked prefill.
     * @default true
     */
    readonly scheduler_reserve_full_isl?: boolean | null;
    /**
     * For data-parallel deployments, only admit new prefill requests once every N engine steps, aligned across DP ranks, to better balance per-step forward-pass times.
     * At least 1.
     * @default 1
     */
    readonly prefill_schedule_interval?: number | null;
    /**
     * Fraction of total KV cache blocks to keep free (the watermark) when admitting waiting or preempted requests into the running queue. This headroom helps avoid frequent KV cache eviction and the resulting repeated preemption of requests when GPU memory is scarce. Must be in the range [0.0, 1.0); 0.0 (the default) disables the watermark.
     * At least 0, less than 1.
     * @default 0
     */
    readonly watermark?: number | null;
    /** If set to True, KV cache manager will allocate the same size of KV cache for all attention layers even if there are multiple type of attention layers like full attention and sliding window attention. If set to None, the default value will be determined based on the environment and starting configuration. */
    readonly disable_hybrid_kv_cache_manager?: boolean | null;
    /** Structured outputs configuration. */
    readonly structured_outputs_config?: VllmStructuredOutputsConfig | null;
    /**
     * Select the reasoning parser depending on the model that you're using. This is used to parse the reasoning content into OpenAI API format.
     * @default ""
     */
    readonly reasoning_parser?: "cohere_command3" | "cohere_command4" | "deepseek_r1" | "deepseek_v3" | "deepseek_v4" | "ernie45" | "gemma4" | "glm45" | "glm47" | "granite" | "holo2" | "hunyuan_a13b" | "hy_v3" | "hy_v4" | "inkling" | "kimi_k2" | "kimi_k3" | "ling3" | "mimo" | "minimax_m2" | "minimax_m2_append_think" | "minimax_m3" | "mistral" | "muse_glimmer" | "nemotron_v3" | "olmo3" | "openai_gptoss" | "poolside_v1" | "qwen3" | "seed_oss" | "step3" | "step3p5" | (string & {}) | null;
    /** Path to a dynamically reasoning parser plugin that can be dynamically loaded and registered. */
    readonly reasoning_parser_plugin?: string | null;
    /** Speculative decoding configuration. */
    readonly speculative_config?: VllmSpeculativeConfig | null;
    /** The name of the speculative method to use. If users provide and set the `model` param, the speculative method type will be detected automatically if possible, if `model` param is not provided, the method name must be provided. */
    readonly spec_method?: string | null;
    /** The name of the draft model, eagle head, or additional weights, if provided. */
    readonly spec_model?: string | null;
    /** The number of speculative tokens, if provided. It will default to the number in the draft model config if present, otherwise, it is required. */
    readonly spec_tokens?: number | null;
    /** Diffusion LLM (dLLM) configuration. */
    readonly diffusion_config?: VllmDiffusionConfig | null;
    /** Enable deprecated Prometheus metrics that have been hidden since the specified version. For example, if a previously deprecated metric has been hidden since the v0.7.0 release, you use `--show-hidden-metrics-for-version=0.7` as a temporary escape hatch while you migrate to new metrics. The metric is likely to be removed completely in an upcoming release. */
    readonly show_hidden_metrics_for_version?: string | null;
    /** Target URL to which OpenTelemetry traces will be sent. */
    readonly otlp_traces_endpoint?: string | null;
    /** It makes sense to set this only if `--otlp-traces-endpoint` is set. If set, it will collect detailed traces for the specified modules. This involves use of possibly costly and or blocking operations and hence might have a performance impact. */
    readonly collect_detailed_traces?: readonly ("model" | "worker" | "all")[] | null;
    /**
     * Include per-request speculative-decoding acceptance metrics in the response under `metrics.speculative_decoding`. `none` disables; `summary` adds mean acceptance length, draft acceptance rate, and the step-by-draft-length histogram; `detailed` additionally records the ordered per-step accepted/proposed arrays (one entry per verify step). Only reported for single-sequence requests (`n == 1`), mirroring the timing metrics. No effect unless speculative decoding is enabled. Independent of `--disable-log-stats`. This is the per-request response-body counterpart of the aggregate `vllm:spec_decode_*` Prometheus metrics. The response field is experimental and its shape may change in a future release.
     * @default "none"
     */
    readonly per_request_spec_decode_metrics?: "none" | "summary" | "detailed" | null;
    /**
     * Enable KV cache residency metrics (lifetime, idle time, reuse gaps). Uses sampling to minimize overhead. Requires log stats to be enabled (i.e., --disable-log-stats not set).
     * @default false
     */
    readonly kv_cache_metrics?: boolean | null;
    /**
     * Sampling rate for KV cache metrics (0.0, 1.0]. Default 0.01 = 1% of blocks.
     * More than 0, at most 1.
     * @default 0.01
     */
    readonly kv_cache_metrics_sample?: number | null;
    /**
     * Enable CUDA graph metrics (number of padded/unpadded tokens, runtime cudagraph dispatch modes, and their observed frequencies at every logging interval).
     * @default false
     */
    readonly cudagraph_metrics?: boolean | null;
    /**
     * Enable layerwise NVTX tracing. This traces the execution of each layer or module in the model and attach information such as input/output shapes to nvtx range markers. Noted that this doesn't work with CUDA graphs enabled.
     * @default false
     */
    readonly enable_layerwise_nvtx_tracing?: boolean | null;
    /**
     * Enable Model FLOPs Utilization (MFU) metrics.
     * @default false
     */
    readonly enable_mfu_metrics?: boolean | null;
    /**
     * Enable detailed logging of iteration details. If set, vllm EngineCore will log iteration details This includes number of context/generation requests and tokens and the elapsed cpu time for the iteration.
     * @default false
     */
    readonly enable_logging_iteration_details?: boolean | null;
    /**
     * How to handle post-warmup JIT compilation events.
     * @default "warn"
     */
    readonly jit_monitor_mode?: "warn" | "error" | null;
    /**
     * Log every monitored JIT compile with runtime details. This can emit many logs and add overhead, so it is intended for debugging.
     * @default false
     */
    readonly jit_monitor_verbose?: boolean | null;
    /**
     * vLLM's `enable_mm_processor_stats`.
     * @default false
     */
    readonly enable_mm_processor_stats?: boolean | null;
    /**
     * The scheduling policy to use:
     * - "fcfs" means first come first served, i.e. requests are handled in order of arrival.
     * - "priority" means requests are handled based on given priority (lower value means earlier handling) and time of arrival deciding any ties).
     * @default "fcfs"
     */
    readonly scheduling_policy?: "fcfs" | "priority" | null;
    /** The scheduler class to use. "vllm.v1.core.sched.scheduler.Scheduler" is the default scheduler. Can be a class directly or the path to a class of form "mod.custom_class". */
    readonly scheduler_cls?: string | null;
    /** Pooler config which controls the behaviour of output pooling in pooling models. */
    readonly pooler_config?: VllmPoolerConfig | null;
    /** `torch.compile` and cudagraph capture configuration for the model. */
    readonly compilation_config?: VllmCompilationConfig | null;
    /** Attention configuration. */
    readonly attention_config?: VllmAttentionConfig | null;
    /** vLLM's `mamba_config`. */
    readonly mamba_config?: VllmMambaConfig | null;
    /** Kernel configuration. */
    readonly kernel_config?: VllmKernelConfig | null;
    /** If True, run FlashInfer autotuning during kernel warmup. */
    readonly enable_flashinfer_autotune?: boolean | null;
    /** If True, use the experimental SM100 BF16x3 CuteDSL router GEMM. */
    readonly enable_bf16x3_router_gemm?: boolean | null;
    /**
     * The full name of the worker class to use. If "auto", the worker class will be determined based on the platform.
     * @default "auto"
     */
    readonly worker_cls?: string | null;
    /**
     * The full name of the worker extension class to use. The worker extension class is dynamically inherited by the worker class. This is used to inject new attributes and methods to the worker class for use in collective_rpc calls.
     * @default ""
     */
    readonly worker_extension_cls?: string | null;
    /** Profiling configuration. */
    readonly profiler_config?: VllmProfilerConfig | null;
    /** The configurations for distributed KV cache transfer. */
    readonly kv_transfer_config?: VllmKVTransferConfig | null;
    /** The configurations for event publishing. */
    readonly kv_events_config?: VllmKVEventsConfig | null;
    /** The configurations for distributed EC cache transfer. */
    readonly ec_transfer_config?: VllmECTransferConfig | null;
    /** The configurations for custom encoder cache manager. */
    readonly ec_manager_config?: VllmEncoderCacheManagerConfig | null;
    /** The configurations for reasoning model. */
    readonly reasoning_config?: VllmReasoningConfig | null;
    /**
     * The folder path to the generation config. Defaults to `"auto"`, the generation config will be loaded from model path. If set to `"vllm"`, no generation config is loaded, vLLM defaults will be used. If set to a folder path, the generation config will be loaded from the specified folder path. If `max_new_tokens` is specified in generation config, then it sets a server-wide limit on the number of output tokens for all requests.
     * @default "auto"
     */
    readonly generation_config?: string | null;
    /**
     * Enable sleep mode for the engine (only cuda and hip platforms are supported).
     * @default false
     */
    readonly enable_sleep_mode?: boolean | null;
    /**
     * Enable the custom cumem allocator to leverage advanced GPU memory allocation features such as multi-node NVLink support.
     * @default false
     */
    readonly enable_cumem_allocator?: boolean | null;
    /**
     * Overrides or sets generation config. e.g. `{"temperature": 0.5}`. If used with `--generation-config auto`, the override parameters will be merged with the default config from the model. If used with `--generation-config vllm`, only the override parameters are used.
     * @default {}
     */
    readonly override_generation_config?: {
        readonly [key: string]: unknown;
    } | null;
    /**
     * Which implementation of the model to use:
     * - "auto" will try to use the vLLM implementation, if it exists, and fall back to the Transformers implementation if no vLLM implementation is available.
     * - "vllm" will use the vLLM model implementation.
     * - "transformers" will use the Transformers model implementation.
     * - "terratorch" will use the TerraTorch model implementation.
     * @default "auto"
     */
    readonly model_impl?: "auto" | "vllm" | "transformers" | "terratorch" | (string & {}) | null;
    /** Attention backend to use. Use "auto" or None for automatic selection. */
    readonly attention_backend?: "auto" | "FLASH_ATTN" | "FLASH_ATTN_DIFFKV" | "TRITON_ATTN" | "TRITON_ATTN_DIFFKV" | "ROCM_ATTN" | "ROCM_AITER_MLA" | "ROCM_AITER_TRITON_MLA" | "ROCM_AITER_FA" | "ROCM_AITER_MLA_SPARSE" | "XPU_MLA_SPARSE" | "TORCH_SDPA" | "FLASHINFER" | "FLASHINFER_MLA" | "TOKENSPEED_MLA" | "FLASHINFER_MLA_SPARSE" | "FLASHINFER_MLA_SPARSE_SM120" | "TRITON_MLA" | "CUTLASS_MLA" | "FLASHMLA" | "FLASHMLA_SPARSE" | "FLASHMLA_SPARSE_DSV4" | "FLASHINFER_MLA_SPARSE_DSV4" | "ROCM_FLASHMLA_SPARSE_DSV4" | "FLASH_ATTN_MLA" | "FLASH_ATTN_MLA_SPARSE" | "MINIMAX_M3_SPARSE" | "CUTLASS_MSA" | "TRITON_MSA" | "NO_ATTENTION" | "FLEX_ATTENTION" | "HPC_ATTN" | "ROCM_AITER_UNIFIED_ATTN" | "CPU_ATTN" | "CPU_MLA" | "AMX_MLA" | "TURBOQUANT" | "CUSTOM" | (string & {}) | null;
    /**
     * Layer patterns to skip KV cache quantization. Accepts layer indices (e.g., '0', '2', '4') or attention type names (e.g., 'sliding_window').
     * @default []
     */
    readonly kv_cache_dtype_skip_layers?: readonly (string)[] | null;
    /**
     * The data type to use for the Mamba cache (both the conv as well as the ssm state). If set to 'auto', the data type will be inferred from the model config.
     * @default "auto"
     */
    readonly mamba_cache_dtype?: "auto" | "float32" | "float16" | "bfloat16" | null;
    /**
     * The data type to use for the Mamba cache (ssm state only, conv state will still be controlled by mamba_cache_dtype). If set to 'auto', the data type for the ssm state will be determined by mamba_cache_dtype.
     * @default "auto"
     */
    readonly mamba_ssm_cache_dtype?: "auto" | "float32" | "float16" | "bfloat16" | null;
    /**
     * Size of a contiguous cache block in number of tokens for mamba cache. Can be set only when prefix caching is enabled. Value must be a multiple of 8 to align with causal_conv1d kernel.
     * More than 0.
     */
    readonly mamba_block_size?: number | null;
    /**
     * The finest token boundary (in tokens) a prefix-cache hit can land on.
     * More than 0.
     */
    readonly prefix_match_unit?: number | null;
    /**
     * The cache strategy for Mamba layers:
     * - "none": set when prefix caching is disabled.
     * - "all": cache the mamba state of all tokens at position i * block_size.
     * - "align": only cache the mamba state of the last token of each scheduler step and when the token is at position i * block_size. This is the default when prefix caching is enabled.
     * @default "none"
     */
    readonly mamba_cache_mode?: "all" | "align" | "none" | null;
    /**
     * ReplaySSM history buffer length B for standard Mamba2 decode. Kimi-K3 speculative decoding does not use B. Default 16.
     * More than 0.
     * @default 16
     */
    readonly replayssm_buffer_len?: number | null;
    /**
     * Use the ReplaySSM Mamba2 decode kernel: cache recent SSM inputs and skip the per-step full-state store, writing the checkpoint back only on flush. Requires mamba_cache_mode 'none' or 'align' (prefix caching) and the Triton mamba backend; standard (non-speculative) decode only. In align mode flushes are most efficient when mamba_block_size is a multiple of replayssm_buffer_len, but this is not required.
     * @default false
     */
    readonly use_replayssm?: boolean | null;
    /**
     * Mamba SSU backend to use.
     * @default "TRITON"
     */
    readonly mamba_backend?: "TRITON" | "FLASHINFER" | "CPU" | (string & {}) | null;
    /** Selective state update algorithm to use with the FlashInfer backend. None defaults to FlashInfer's "auto" algorithm. Forced algorithms must be supported by FlashInfer for the active GPU, state dtype, and decoding mode. */
    readonly mamba_ssu_algorithm?: "auto" | "simple" | "vertical" | "horizontal" | null;
    /**
     * Enable stochastic rounding when writing SSM state to fp16 cache. Uses random bits to unbias the rounding error, which can improve numerical stability for long sequences.
     * @default false
     */
    readonly enable_mamba_cache_stochastic_rounding?: boolean | null;
    /**
     * Number of Philox PRNG rounds for stochastic rounding random number generation. 0 uses the Triton default. Higher values improve randomness quality at the cost of compute.
     * @default 0
     */
    readonly mamba_cache_philox_rounds?: number | null;
    /**
     * Additional config for specified platform. Different platforms may support different configs. Make sure the configs are valid for the platform you are using. Contents must be hashable.
     * @default {}
     */
    readonly additional_config?: {
        readonly [key: string]: unknown;
    } | null;
    /**
     * Whether to enable tqdm for showing progress bar when loading model weights.
     * @default true
     */
    readonly use_tqdm_on_load?: boolean | null;
    /**
     * The map location for loading pytorch checkpoint, to support loading checkpoints can only be loaded on certain devices like "cuda", this is equivalent to `{"": "cuda"}`. Another supported format is mapping from different devices like from GPU 1 to GPU 0: `{"cuda:1": "cuda:0"}`. Note that when passed from command line, the strings in dictionary need to be double quoted for json parsing. For more details, see the original doc for `map_location` parameter in `torch.load` parameter.
     * @default "cpu"
     */
    readonly pt_load_map_location?: string | {
        readonly [key: string]: string | null;
    } | null;
    /** Custom logitproc types */
    readonly logits_processors?: readonly (string)[] | null;
    /** If set to False, disable async scheduling. Async scheduling helps to avoid gaps in GPU utilization, leading to better latency and throughput. */
    readonly async_scheduling?: boolean | null;
    /**
     * The interval (or buffer size) for streaming in terms of token length. A smaller value (1) makes streaming smoother by sending each token immediately, while a larger value (e.g., 10) reduces host overhead and may increase throughput by batching multiple tokens before sending.
     * At least 1.
     * @default 1
     */
    readonly stream_interval?: number | null;
    /**
     * In some KV sharing setups, e.g. YOCO (https://arxiv.org/abs/2405.05254), some layers can skip tokens corresponding to prefill. This flag enables attention metadata for eligible layers to be overridden with metadata necessary for implementing this optimization in some models (e.g. Gemma3n) NOTE: KV cache sharing is not supported for MRv2 (v2 model runner).
     * @default false
     */
    readonly kv_sharing_fast_prefill?: boolean | null;
    /**
     * The optimization level. These levels trade startup time cost for performance, with -O0 having the best startup time and -O3 having the best performance. -O2 is used by default. See OptimizationLevel for full description.
     * @default 2
     */
    readonly optimization_level?: 0 | 1 | 2 | 3 | null;
    /**
     * Performance mode for runtime behavior, 'balanced' is the default. 'interactivity' favors low end-to-end per-request latency at small batch sizes (fine-grained CUDA graphs, latency-oriented kernels). 'throughput' favors aggregate tokens/sec at high concurrency (larger CUDA graphs, more aggressive batching, throughput-oriented kernels).
     * @default "balanced"
     */
    readonly performance_mode?: "balanced" | "interactivity" | "throughput" | null;
    /** The configurations for fault tolerance. */
    readonly fault_tolerance_config?: VllmFaultToleranceConfig | null;
    /**
     * Enable fault tolerance for detailed error recovery, such as scaling down fault DPEngineCore.
     * @default false
     */
    readonly enable_fault_tolerance?: boolean | null;
    /** Size of the KV cache offloading buffer in GiB. When TP > 1, this is the total buffer size summed across all TP ranks. By default, this is set to None, which means no KV offloading is enabled. When set, vLLM will enable KV cache offloading to CPU using the kv_offloading_backend. */
    readonly kv_offloading_size?: number | null;
    /**
     * The backend to use for KV cache offloading. Supported backends include 'native' (vLLM native CPU offloading), 'lmcache'. KV offloading is only activated when kv_offloading_size is set.
     * @default "native"
     */
    readonly kv_offloading_backend?: "native" | "lmcache" | null;
    /**
     * If set to True, only enable the Tokens In<>Out endpoint. This is intended for use in a Disaggregated Everything setup.
     * @default false
     */
    readonly tokens_only?: boolean | null;
    /**
     * Shutdown timeout in seconds. 0 = abort, >0 = wait.
     * @default 0
     */
    readonly shutdown_timeout?: number | null;
    /** The configurations for weight transfer during RL training. */
    readonly weight_transfer_config?: VllmWeightTransferConfig | null;
    /**
     * If set, the engine will raise an error if environment validation fails.
     * @default false
     */
    readonly fail_on_environ_validation?: boolean | null;
    /** Select GDN prefill backend. */
    readonly gdn_prefill_backend?: "flashinfer" | "triton" | "cutedsl" | null;
    /** Select KDA prefill backend. */
    readonly kda_prefill_backend?: "auto" | "triton" | "flashkda" | null;
    /**
     * Enable logging request information, dependent on log level:
     * - INFO: Request ID, parameters and LoRA request.
     * - DEBUG: Prompt inputs (e.g: text, token IDs). You can set the minimum log level via `VLLM_LOGGING_LEVEL`.
     * @default false
     */
    readonly enable_log_requests?: boolean | null;
    /** LoRA modules configurations in either 'name=path' format or JSON format or JSON list format. Example (old format): `'name=path'` Example (new format): `{"name": "name", "path": "lora_path", "base_model_name": "id"}` */
    readonly lora_modules?: readonly (VllmLoRAModulePath)[] | null;
    /** The file path to the chat template, or the template in single-line form for the specified model. */
    readonly chat_template?: string | null;
    /**
     * The format to render message content within a chat template.
     * @default "auto"
     */
    readonly chat_template_content_format?: "auto" | "string" | "openai" | null;
    /**
     * Whether to trust the chat template provided in the request. If False, the server will always use the chat template specified by `--chat-template` or the ones from tokenizer.
     * @default false
     */
    readonly trust_request_chat_template?: boolean | null;
    /** Default keyword arguments to pass to the chat template renderer. These will be merged with request-level chat_template_kwargs, with request values taking precedence. Useful for setting default behavior for reasoning models. Example: '{"enable_thinking": false}' to disable thinking mode by default for Qwen3/DeepSeek models. */
    readonly default_chat_template_kwargs?: {
        readonly [key: string]: unknown;
    } | null;
    /**
     * The role name to return if `request.add_generation_prompt=true`.
     * @default "assistant"
     */
    readonly response_role?: string | null;
    /**
     * When `--max-logprobs` is specified, represents single tokens as strings of the form 'token_id:{token_id}' so that tokens that are not JSON-encodable can be identified.
     * @default false
     */
    readonly return_tokens_as_token_ids?: boolean | null;
    /**
     * Enable auto tool choice for supported models. Use `--tool-call-parser` to specify which parser to use.
     * @default false
     */
    readonly enable_auto_tool_choice?: boolean | null;
    /**
     * If specified, exclude tool definitions in prompts when tool_choice='none'.
     * @default false
     */
    readonly exclude_tools_when_tool_choice_none?: boolean | null;
    /** Select the tool call parser depending on the model that you're using. This is used to parse the model-generated tool call into OpenAI API format. Required for `--enable-auto-tool-choice`. You can choose any option from the built-in parsers or register a plugin via `--tool-parser-plugin`. */
    readonly tool_call_parser?: "apertus" | "cohere_command3" | "cohere_command4" | "deepseek_v3" | "deepseek_v31" | "deepseek_v32" | "deepseek_v4" | "dots" | "ernie45" | "functiongemma" | "gemma4" | "gigachat3" | "glm45" | "glm47" | "granite" | "granite-20b-fc" | "granite4" | "hermes" | "hunyuan_a13b" | "hy_v3" | "hy_v4" | "inkling" | "internlm" | "jamba" | "kimi_k2" | "kimi_k3" | "lfm2" | "ling3" | "llama3_json" | "llama4_json" | "llama4_pythonic" | "longcat" | "mimo" | "minicpm5" | "minimax_m2" | "minimax_m3" | "mistral" | "muse_glimmer" | "olmo3" | "openai" | "phi4_mini_json" | "poolside_v1" | "pythonic" | "qwen3_coder" | "qwen3_xml" | "seed_oss" | "step3" | "step3p5" | "xlam" | (string & {}) | null;
    /**
     * Special the tool parser plugin write to parse the model-generated tool into OpenAI API format, the name register in this plugin can be used in `--tool-call-parser`.
     * @default ""
     * @deprecated tool_parser_plugin has no effect: only vLLM's own HTTP server loads it, which Ray does not run. Remove it. A Python package with an entry point in `vllm.general_plugins` can register a parser.
     */
    readonly tool_parser_plugin?: string | null;
    /** Comma-separated list of host:port pairs (IPv4, IPv6, or hostname). Examples: 127.0.0.1:8000, [::1]:8000, localhost:1234. Or `demo` for built-in demo tools (browser and Python code interpreter). WARNING: The `demo` Python tool executes model-generated code in Docker without network isolation by default. See the security guide for more information. */
    readonly tool_server?: string | null;
    /**
     * Path to logging config JSON file for both vllm and uvicorn
     * @deprecated log_config_file has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly log_config_file?: string | null;
    /** Max number of prompt characters or prompt ID numbers being printed in log. The default of None means unlimited. */
    readonly max_log_len?: number | null;
    /**
     * If set to True, enable prompt_tokens_details in usage.
     * @default false
     */
    readonly enable_prompt_tokens_details?: boolean | null;
    /**
     * If set to True, include per-request timing metrics in API responses.
     * @default false
     */
    readonly enable_per_request_metrics?: boolean | null;
    /**
     * If set to True, enable tracking server_load_metrics in the app state.
     * @default false
     * @deprecated enable_server_load_tracking has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly enable_server_load_tracking?: boolean | null;
    /**
     * If set to True, including usage on every request.
     * @default false
     */
    readonly enable_force_include_usage?: boolean | null;
    /**
     * Send an SSE keep-alive comment line every this many seconds when a `/v1/chat/completions` or `/v1/completions` streaming response is idle (queued, prefill, or between tokens), to prevent reverse proxies/tunnels with read timeouts from closing the connection. Defaults to 0, which disables keep-alive comments entirely.
     * @default 0
     */
    readonly sse_keep_alive_interval?: number | null;
    /**
     * Enable the `/tokenizer_info` endpoint. May expose chat templates and other tokenizer configuration.
     * @default false
     * @deprecated enable_tokenizer_info_endpoint has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly enable_tokenizer_info_endpoint?: boolean | null;
    /**
     * If set to True, log model outputs (generations). Requires `--enable-log-requests`. Output text and finish reasons are logged at INFO, while output token IDs are logged at DEBUG.
     * @default false
     */
    readonly enable_log_outputs?: boolean | null;
    /**
     * If set to False, output deltas will not be logged. Relevant only if --enable-log-outputs is set.
     * @default true
     */
    readonly enable_log_deltas?: boolean | null;
    /**
     * Cohere ``/cohere/v2/chat`` only. Whether the served model is a reasoning Command-family model. When True (default), the assistant's chain-of-thought is surfaced as a ``thinking`` content block (or ``content-*`` events on the stream). When False, reasoning is surfaced as Cohere's ``tool_plan`` field (or ``tool-plan-delta`` events) whenever the model emits tool calls, matching older non- reasoning Command models. Has no effect on the non-Cohere endpoints.
     * @default true
     */
    readonly cohere_is_reasoning_model?: boolean | null;
    /**
     * Cohere ``--tokenizer-mode cohere`` only. Which Cohere prompt format to render: ``cmd4`` (current Command A+ models; default) or ``cmd3`` (earlier Cmd-A and Cmd-A reasoning models). Selecting the wrong format silently produces a prompt the model wasn't trained on, which most commonly manifests as the model emitting text but no citations / tool calls / thinking blocks. Equivalent to passing ``--default-chat-template-kwargs '{"cohere_format": "..."}'`` -- any explicit request-level ``chat_template_kwargs.cohere_format`` takes priority.
     * @default "cmd4"
     */
    readonly cohere_format?: string | null;
    /**
     * If set to True, log the stack trace of error responses
     * @default false
     */
    readonly log_error_stack?: boolean | null;
    /**
     * Controls the ``system_fingerprint`` field on responses.
     * @default "full"
     */
    readonly fingerprint_mode?: "full" | "hash" | "custom" | "none" | null;
    /** Literal fingerprint string used when ``--fingerprint-mode=custom``. */
    readonly fingerprint_value?: string | null;
    /**
     * Host name.
     * @deprecated host has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly host?: string | null;
    /**
     * Port number.
     * @default 8000
     * @deprecated port has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly port?: number | null;
    /**
     * HTTP port for aggregated health endpoints in multi-port external LB mode.
     * @default 9256
     * @deprecated data_parallel_supervisor_port has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly data_parallel_supervisor_port?: number | null;
    /**
     * Seconds between aggregated health probes in multi-port external LB mode.
     * @default 5
     * @deprecated dp_supervisor_probe_interval_s has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly dp_supervisor_probe_interval_s?: number | null;
    /**
     * Seconds to wait between retries when a child health probe fails with a connection error in multi-port external LB mode.
     * @default 5
     * @deprecated dp_supervisor_probe_timeout_s has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly dp_supervisor_probe_timeout_s?: number | null;
    /**
     * Number of consecutive connection-error retries before a child health probe is declared failed in multi-port external LB mode.
     * @default 3
     * @deprecated dp_supervisor_probe_failure_threshold has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly dp_supervisor_probe_failure_threshold?: number | null;
    /**
     * Unix domain socket path. If set, host and port arguments are ignored.
     * @deprecated uds has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly uds?: string | null;
    /**
     * Log level for uvicorn.
     * @default "info"
     * @deprecated uvicorn_log_level has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly uvicorn_log_level?: "critical" | "error" | "warning" | "info" | "debug" | "trace" | null;
    /**
     * Disable uvicorn access log.
     * @default false
     * @deprecated disable_uvicorn_access_log has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly disable_uvicorn_access_log?: boolean | null;
    /**
     * Comma-separated list of endpoint paths to exclude from uvicorn access logs. This is useful to reduce log noise from high-frequency endpoints like health checks. Example: "/health,/metrics,/ping". When set, access logs for requests to these paths will be suppressed while keeping logs for other endpoints.
     * @deprecated disable_access_log_for_endpoints has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly disable_access_log_for_endpoints?: string | null;
    /**
     * Allow credentials.
     * @default false
     * @deprecated allow_credentials has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly allow_credentials?: boolean | null;
    /**
     * Allowed origins.
     * @default ["*"]
     * @deprecated allowed_origins has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly allowed_origins?: readonly (string)[] | null;
    /**
     * Allowed methods.
     * @default ["*"]
     * @deprecated allowed_methods has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly allowed_methods?: readonly (string)[] | null;
    /**
     * Allowed headers.
     * @default ["*"]
     * @deprecated allowed_headers has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly allowed_headers?: readonly (string)[] | null;
    /**
     * If provided, the server will require one of these keys to be presented in the header.
     * @deprecated api_key protects nothing: Ray does not run vLLM's HTTP server. Remove it, and put a proxy that asks for a key in front of the endpoint.
     */
    readonly api_key?: readonly (string)[] | null;
    /**
     * The file path to the SSL key file.
     * @deprecated ssl_keyfile has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly ssl_keyfile?: string | null;
    /**
     * The file path to the SSL cert file.
     * @deprecated ssl_certfile has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly ssl_certfile?: string | null;
    /**
     * The CA certificates file.
     * @deprecated ssl_ca_certs has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly ssl_ca_certs?: string | null;
    /**
     * Refresh SSL Context when SSL certificate files change
     * @default false
     * @deprecated enable_ssl_refresh has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly enable_ssl_refresh?: boolean | null;
    /**
     * Whether client certificate is required (see stdlib ssl module's).
     * @default 0
     * @deprecated ssl_cert_reqs has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly ssl_cert_reqs?: number | null;
    /**
     * SSL cipher suites for HTTPS (TLS 1.2 and below only). Example: 'ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-CHACHA20-POLY1305'
     * @deprecated ssl_ciphers has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly ssl_ciphers?: string | null;
    /**
     * FastAPI root_path when app is behind a path based routing proxy.
     * @deprecated root_path has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly root_path?: string | null;
    /**
     * Additional ASGI middleware to apply to the app. We accept multiple --middleware arguments. The value should be an import path. If a function is provided, vLLM will add it to the server using `@app.middleware('http')`. If a class is provided, vLLM will add it to the server using `app.add_middleware()`.
     * @default []
     * @deprecated middleware has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly middleware?: readonly (string)[] | null;
    /**
     * If specified, API server will add X-Request-Id header to responses.
     * @default false
     * @deprecated enable_request_id_headers has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly enable_request_id_headers?: boolean | null;
    /**
     * Disable FastAPI's OpenAPI schema, Swagger UI, and ReDoc endpoint.
     * @default false
     * @deprecated disable_fastapi_docs has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly disable_fastapi_docs?: boolean | null;
    /**
     * Maximum size (bytes) of an incomplete HTTP event (header or body) for h11 parser. Helps mitigate header abuse. Default: 4194304 (4 MB).
     * @default 4194304
     * @deprecated h11_max_incomplete_event_size has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly h11_max_incomplete_event_size?: number | null;
    /**
     * Maximum number of HTTP headers allowed in a request for h11 parser. Helps mitigate header abuse. Default: 256.
     * @default 256
     * @deprecated h11_max_header_count has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly h11_max_header_count?: number | null;
    /**
     * Enable offline FastAPI documentation for air-gapped environments. Uses vendored static assets bundled with vLLM.
     * @default false
     * @deprecated enable_offline_docs has no effect: Ray does not run vLLM's HTTP server. Remove it.
     */
    readonly enable_offline_docs?: boolean | null;
    /**
     * If set, run pooling score MaxSim on GPU in the API server process. Can significantly improve late-interaction scoring performance.
     * @default true
     */
    readonly enable_flash_late_interaction?: boolean | null;
}

/** At least one of the diagnostics is an error. */
export declare interface Failure {
    readonly ok: false;
    readonly diagnostics: readonly Diagnostic[];
}

/** A file and what became of it; `shown` has its text in the result and is nowhere else. */
declare interface FileOutcome {
    readonly path: string;
    readonly state: "written" | "overwritten" | "unchanged" | "kept" | "extended" | "shown";
    readonly text?: string;
}

/** A model's fit, with the GPU it was worked out for. */
declare type FitOnTarget = Omit<ModelFit, WorkedOut> & {
    readonly [key in WorkedOut]: ModelFit[key] | null;
} & {
    readonly gpu: {
        readonly name: string;
        readonly usable_bytes: number;
    } | null;
};

/** What is known of the memory of a fleet on one target. */
declare interface FitResult {
    /** By model. */
    readonly fit?: Readonly<Record<string, FitOnTarget>>;
    /** The same for the base version of the config, where that is known. */
    readonly fit_before?: Readonly<Record<string, FitOnTarget>>;
    /** All replicas at their maximum on the declared nodes. */
    readonly placement?: Placement;
}

/** A mistake that was mended, and how. */
declare interface FixedMistake extends Pick<Diagnostic, "code" | "message" | "path" | "file" | "range"> {
    /** Mistakes of one pass were mended together: their ranges are those of the text as that pass found it. */
    readonly pass: number;
    readonly edits: readonly TextEdit[];
}

/** One config file resolved for one target: plain, frozen data that everything after `resolve` works on. */
export declare interface Fleet {
    readonly name: string;
    readonly layout: "gateway" | "single_app";
    readonly serving: {
        readonly ray: string;
    };
    readonly gateway: Gateway;
    /** Sorted by id, by code unit. */
    readonly models: readonly Model[];
    /** Absent when the file names no target, or none was asked for. */
    readonly target?: Target;
}

/** Diagnostics for people, as `rayfleet validate` prints them; empty when there are none. */
export declare function formatDiagnostics(diagnostics: readonly Diagnostic[], { text, color }?: FormatOptions): Promise<string>;

export declare interface FormatOptions {
    /** The text of the config file: each message then shows the line it is about. */
    readonly text?: string;
    readonly color?: boolean;
}

export declare interface GangSchedulingConfig {
    /** Replicas that are placed together. */
    readonly gang_size: number;
    /**
     * How a gang is spread over nodes.
     *
     * @defaultValue `"PACK"`
     */
    readonly gang_placement_strategy?: "PACK" | "SPREAD" | null;
    /**
     * What is restarted when one replica fails.
     *
     * @defaultValue `"RESTART_GANG"`
     */
    readonly runtime_failure_policy?: "RESTART_GANG" | null;
}

export declare interface Gateway {
    readonly routePrefix: string;
    readonly numReplicas: number;
    /** Seconds that running streams have to finish when a gateway replica is replaced. */
    readonly drainTimeoutS: number;
}

/** The fleet's one endpoint. Null takes away, in the `overrides` of a target, what the file set. */
export declare interface GatewayConfig {
    /**
     * Path below which the fleet answers: `/v1/models` is found at `<route_prefix>/v1/models`. Each fleet on a cluster needs its own.
     *
     * @defaultValue `"/"`
     *
     * @example `"/team"`
     */
    readonly route_prefix?: string | null;
    /**
     * Replicas of the gateway.
     *
     * @defaultValue `1`
     */
    readonly num_replicas?: number | null;
    /**
     * Seconds that running streams have to finish when a gateway replica is replaced.
     *
     * @defaultValue `600`
     */
    readonly drain_timeout_s?: number | null;
}

/** Stands in data that `rayfleet synth --config-out` made of a script. */
declare interface GeneratedMark {
    /** The script, relative to this file. */
    readonly from: string;
    /** All files that the data was made of, `from` first, relative to this file. */
    readonly sources: readonly string[];
    /** `sha256:` over the texts of the sources and the data. */
    readonly digest: string;
}

/** One worker's part of a GPU. */
declare interface GpuPart {
    readonly model: string;
    readonly replica: number;
    /** Of the GPU, as Ray counts it. */
    readonly share: number;
}

export declare interface HttpAddress {
    readonly host: string;
    readonly port: number;
}

export declare interface HttpConfig {
    /**
     * Address that Serve listens on. `0.0.0.0` answers to other machines too.
     *
     * @defaultValue `"127.0.0.1"`
     */
    readonly host?: string;
    /**
     * Port that Serve listens on.
     *
     * @defaultValue `8000`
     */
    readonly port?: number;
}

/**
 * A place from which the compiler infers `T`, and which is gone once it has: an intersection with `T` itself would make
 * every key that is written a known one, and a mistyped key at the root would pass (TypeScript 7.0).
 */
declare type InferredFrom<T> = [T] extends [never] ? T : never;

export declare interface JsonObject {
    readonly [key: string]: JsonValue;
}

/** A value that JSON can carry: what configs, Ray's REST bodies and results are made of. */
export declare type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

declare type KeyOf<Shape> = Shape extends readonly unknown[] ? never : Shape extends object ? keyof Shape : never;

declare type KeyProblem<Value, Shape, Key extends string, Path extends string> = Key extends KeyOf<Shape> ? StrayKey<Value, At<Shape, Key>, `${Path}.${Key}`> : `There is no key ${Path}.${Key}`;

/** A RayService. Accepted by shape, refused with a message of its own until it is supported. */
export declare interface KuberayTargetConfig extends CommonTargetConfig {
    /** A RayService on Kubernetes. Not supported yet. */
    readonly kind: "kuberay";
}

export declare interface LabelSelector {
    readonly [label: string]: string;
}

/** Ray on this machine, started by rayfleet. */
export declare interface LocalTarget extends TargetBase {
    readonly kind: "local";
    /** Where Serve listens. */
    readonly http: HttpAddress;
    readonly dashboardPort: number;
    /** `cpu` when every model asks for `accelerator_config: {kind: cpu}`: another serving environment. */
    readonly environment: "gpu" | "cpu";
}

/** Ray on this machine, started by rayfleet. */
export declare interface LocalTargetConfig extends CommonTargetConfig {
    /** Ray on this machine, started by rayfleet. */
    readonly kind: "local";
    /**
     * Port of Ray's dashboard and REST API, on the loopback.
     *
     * @defaultValue `8265`
     */
    readonly dashboard_port?: number;
}

export declare interface LoggingConfig {
    /**
     * Form of the log lines.
     *
     * @defaultValue `"TEXT"`
     */
    readonly encoding?: "TEXT" | "JSON" | null;
    /**
     * Lowest level that is logged.
     *
     * @defaultValue `"INFO"`
     */
    readonly log_level?: "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL" | null;
    /** Folder for the logs, on the nodes. */
    readonly logs_dir?: string | null;
    /**
     * Log each request.
     *
     * @defaultValue `true`
     */
    readonly enable_access_log?: boolean | null;
    /** Attributes of Python's log records to add to each line. */
    readonly additional_log_standard_attrs?: readonly string[] | null;
}

/** Ray's `lora_config`: adapters that are loaded when a request names them. */
export declare interface LoraConfig {
    /**
     * Folder in cloud storage that holds one folder for each adapter.
     *
     * @example `"s3://bucket/adapters"`
     */
    readonly dynamic_lora_loading_path?: string | null;
    /**
     * Most adapters that a replica holds at a time.
     *
     * @defaultValue `16`
     */
    readonly max_num_adapters_per_replica?: number | null;
    /**
     * Seconds for the download of one adapter.
     *
     * @defaultValue `30`
     */
    readonly download_timeout_s?: number | null;
    /**
     * Times that a download is tried.
     *
     * @defaultValue `3`
     */
    readonly max_download_tries?: number | null;
}

export declare interface Model {
    /** What clients send as `model`. */
    readonly id: string;
    readonly aliases: readonly string[];
    readonly strategy: Strategy;
    readonly task: Task;
    readonly compile: "auto" | "off";
    readonly startupTimeoutS: number;
    readonly drainTimeoutS: number;
    readonly smokeTests: readonly SmokeTest[];
    /** Ray's `LLMConfig` as JSON. Heavy deployment options are in its `deployment_config`. */
    readonly llmConfig: JsonObject;
    /** `model_source` as written, when it is a path relative to the file: the same on every machine. */
    readonly relativeSource?: string;
    /** Deployment options that Ray applies without a restart (reference: ray-serve-llm.md §2.1). */
    readonly lightOptions: JsonObject;
    /** The model's `runtime_env` as written, also set for the whole application. */
    readonly runtimeEnv: JsonObject;
    /** Share of one GPU per worker, when `gpu_fraction` was given. */
    readonly gpuFraction?: number;
    /** What Ray reserves for one replica: the first bundle holds the replica actor's own CPU too. */
    readonly bundles: readonly Resources[];
    /** Replicas that Ray starts at once (`num_replicas`, or the autoscaler's initial or minimum). */
    readonly initialReplicas: number;
    readonly maxReplicas: number;
}

/** A model as written under `models`. Null takes away what `defaults` set. */
export declare interface ModelConfig extends ModelOptions {
    /**
     * Where the weights come from: a Hugging Face Hub id, a path (starting with `./` or `../`: relative to this file; absolute: on the nodes), or an s3://, gs:// or abfss:// URI.
     *
     * @example `"Qwen/Qwen2.5-7B-Instruct"`
     */
    readonly model_source: string;
}

/** A model in part: what `defaults` and the `overrides` of a target hold. */
export declare interface ModelDefaults extends ModelOptions {
    /**
     * Where the weights come from: a Hugging Face Hub id, a path (starting with `./` or `../`: relative to this file; absolute: on the nodes), or an s3://, gs:// or abfss:// URI.
     *
     * @example `"Qwen/Qwen2.5-7B-Instruct"`
     */
    readonly model_source?: string | null;
}

/** What `fit` says of one model (DESIGN §6); bytes are of one GPU, null is "not known". */
declare interface ModelFit {
    readonly verdict: Verdict;
    /** Why it is not known, or what does not fit. */
    readonly reason: string | null;
    readonly weight_bytes_per_gpu: number | null;
    readonly kv_bytes_per_token_per_gpu: number | null;
    readonly kv_bytes_at_max_model_len: number | null;
    /** Tokens of room, as vLLM logs them as "GPU KV cache size". */
    readonly kv_tokens: number | null;
    /** Requests of max_model_len tokens at a time. */
    readonly max_concurrency: number | null;
    readonly max_model_len: number;
    /** The longest max_model_len that fits, up to what the model allows. */
    readonly largest_max_model_len: number | null;
    readonly available_kv_bytes: number | null;
    /** Memory of one GPU that vLLM may use. */
    readonly budget_bytes: number;
    readonly max_num_seqs: number;
    readonly max_num_batched_tokens: number;
    readonly terms: readonly Term[];
    /** The cheapest single change of an argument with which it would fit. */
    readonly cheapest_change: Change | null;
}

/** The ids of a config's models, as far as its type tells them. */
export declare type ModelId<C> = C extends {
    readonly models: infer Models;
} ? Extract<keyof Models, string> : string;

/** The keys of a model that may be left out. */
export declare interface ModelOptions extends DeploymentOptions {
    /**
     * Commit, branch or tag of the Hub repository. A commit is the only one that never changes.
     *
     * @example `"a09a35458c702b33eeacc393d103063234e8bc28"`
     */
    readonly revision?: string | null;
    /**
     * Kind of GPU that the model needs, by Ray's name. A name that no node has waits for ever.
     *
     * @example `"L4"`
     */
    readonly accelerator_type?: AcceleratorType | null;
    /**
     * What the engine runs on when it is not a GPU.
     *
     * @example `{"kind":"cpu"}`
     */
    readonly accelerator_config?: AcceleratorConfig | null;
    /**
     * Share of one GPU for each worker. Bundles, the worker's share and `gpu_memory_utilization` are set to fit.
     *
     * @example `0.35`
     */
    readonly gpu_fraction?: number | null;
    /**
     * Arguments of vLLM, by vLLM's names; `serving.ray` decides of which release.
     *
     * @example `{"max_model_len":8192,"tensor_parallel_size":2}`
     */
    readonly engine_kwargs?: EngineKwargs | null;
    /**
     * What the model is asked to do.
     *
     * @defaultValue `"generate"`
     */
    readonly task?: "generate" | "embed" | "score" | "transcribe" | null;
    /**
     * Other names under which clients may ask for the model. They share one name space with model ids.
     *
     * @example `["gpt-4o-mini"]`
     */
    readonly aliases?: readonly string[] | null;
    /**
     * How a new version replaces the old one: `blue_green` starts it beside, `recreate` stops the old one first, `auto` starts it beside when there is room.
     *
     * @defaultValue `"auto"`
     */
    readonly strategy?: "auto" | "blue_green" | "recreate" | null;
    /**
     * `off` runs without torch.compile; `auto` does so only after a crash in the compiler.
     *
     * @defaultValue `"auto"`
     */
    readonly compile?: "auto" | "off" | null;
    /**
     * Seconds that a start may take, download included.
     *
     * @example `1800`
     */
    readonly startup_timeout_s?: number | null;
    /**
     * Seconds that running requests have to finish when a replica ends. Ray's `graceful_shutdown_timeout_s`.
     *
     * @defaultValue `600`
     */
    readonly drain_timeout_s?: number | null;
    /**
     * Requests that a new version must answer before it has traffic. Without any, one short real request is sent.
     *
     * @example `[{"chat":"Reply with the word ready.","expect":{"contains":"ready"}}]`
     */
    readonly smoke_tests?: readonly SmokeTest[] | null;
    /** LoRA adapters that are loaded when a request names them. */
    readonly lora_config?: LoraConfig | null;
    /** What a replica reserves, bundle by bundle. Not together with `gpu_fraction`. */
    readonly placement_group_config?: PlacementGroupConfig | null;
    /** What the model's processes find on the nodes. */
    readonly runtime_env?: RuntimeEnv | null;
    /**
     * Export the engine's metrics through Ray.
     *
     * @defaultValue `true`
     */
    readonly log_engine_metrics?: boolean | null;
    /**
     * Experimental settings of Ray Serve LLM.
     *
     * @example `{"stream_batching_interval_ms":50}`
     */
    readonly experimental_configs?: JsonObject | null;
    /** A class of yours that is called while the model starts. */
    readonly callback_config?: CallbackConfig | null;
}

declare interface ModelReferences<T extends Config> {
    readonly overrides?: {
        readonly models?: {
            readonly [Id in ModelId<T>]?: ModelDefaults | null;
        } & {
            readonly [Id in UnknownId<T>]?: NoSuchModel<Id>;
        };
    };
}

/** What a model's requests get now, as seen by a request and not by what was called. */
export declare interface ModelState {
    readonly model: string;
    readonly state: "serving" | "down" | "removed";
    readonly app?: string;
    readonly effect: Plan["steps"][number]["effect"];
    /** Seconds from the PUT until the application was ready; absent when it was not started. */
    readonly startedInS?: number;
    readonly eagerFallback?: boolean;
}

/** Nodes of one kind, as declared under `nodes:`. */
export declare interface NodeGroup {
    readonly count: number;
    readonly acceleratorType?: string;
    readonly gpu?: string;
    readonly gpuMemoryGib?: number;
    readonly gpus: number;
    readonly cpus?: number;
}

/** Nodes of one kind. A GPU is named by one of `accelerator_type`, `gpu` and `gpu_memory_gib`. */
export declare interface NodeGroupConfig {
    /**
     * Nodes of this kind.
     *
     * @defaultValue `1`
     */
    readonly count?: number;
    /**
     * Kind of GPU, by Ray's name.
     *
     * @example `"L4"`
     */
    readonly accelerator_type?: AcceleratorType;
    /**
     * Kind of GPU that Ray has no name for.
     *
     * @example `"RTX 4090"`
     */
    readonly gpu?: string;
    /**
     * Memory of one GPU in GiB, for a GPU that has neither name.
     *
     * @example `24`
     */
    readonly gpu_memory_gib?: number;
    /**
     * GPUs of one node.
     *
     * @defaultValue `0`
     */
    readonly gpus?: number;
    /**
     * CPUs of one node, as Ray counts them.
     *
     * @example `32`
     */
    readonly cpus?: number;
}

/** Why a replica finds no place. */
declare type NoPlace = 
/** No node has the accelerator that it names. */
    {
    readonly kind: "accelerator";
    readonly wanted: string;
}
/** One of its bundles is larger than every node of the right kind. */
| {
    readonly kind: "node-too-small";
    readonly resource: "GPU" | "CPU";
    readonly needed: number;
    readonly most: number;
}
/** Its bundles fit one by one, and not as its strategy wants them. */
| {
    readonly kind: "strategy";
    readonly strategy: Replica["strategy"];
    readonly bundles: number;
}
/** It does not fit even when it is alone. */
| {
    readonly kind: "target-too-small";
}
/** It would fit alone: others have the room. */
| {
    readonly kind: "taken";
};

declare type NoProblem<P> = [P] extends [never] ? unknown : P;

declare type NoSuchModel<Id extends string> = `There is no model "${Id}" under models`;

declare type OfText = "contains" | "equals" | "matches" | "json_schema" | "finish_reason" | "min_tokens" | "max_ttft_s";

/** What was asked for, or why there is none. A mistake in a config is never thrown. */
export declare type Outcome<Made extends object> = Success<Made> | Failure;

/** None for ids that are computed: only what runs knows them. */
declare type OverriddenId<Target> = Target extends {
    readonly overrides: {
        readonly models: infer Models;
    };
} ? string extends keyof Models ? never : keyof Models : never;

declare interface PackedGpu {
    free: number;
    readonly parts: GpuPart[];
}

/** A node while replicas are placed on it. */
declare interface PackedNode {
    readonly name: string;
    readonly group: NodeGroup;
    /** Endless where the config does not say how many there are. */
    cpus: number;
    readonly cpuParts: CpuPart[];
    /** What is free of all GPUs together. */
    freeGpus: number;
    readonly gpus: readonly PackedGpu[];
    /** What is free of every other resource, of a node that is there. A node that is only declared has its `group`. */
    readonly others?: Map<string, number>;
}

declare interface Packing {
    readonly nodes: readonly PackedNode[];
    /** Replicas that find no place, each model once, with the first replica that does not. */
    readonly unplaced: readonly Unplaced[];
    /** True when the replicas lie so only if the large ones come first: started in another order, one may wait for ever. */
    readonly orderMatters: boolean;
}

/** How the replicas of a fleet lie on the declared nodes of its target, all at their maximum. */
declare interface Placement {
    readonly packing: Packing;
    readonly shared_gpus: readonly SharedGpu[];
    readonly updates: readonly UpdateRoom[];
}

/** A row of `/api/v0/placement_groups`. */
export declare interface PlacementGroup {
    readonly name?: string | null | undefined;
    readonly state: string;
    readonly bundles?: readonly PlacementGroupBundle[] | null | undefined;
    readonly stats?: PlacementGroupStats | null | undefined;
}

declare interface PlacementGroupBundle {
    readonly unit_resources: Readonly<Record<string, number>>;
    readonly node_id?: string | null | undefined;
}

/** Ray's `placement_group_config`: what one replica reserves, in bundles. */
export declare interface PlacementGroupConfig {
    /**
     * Resources of one worker; repeated for each worker (tensor times pipeline parallel size). Not together with `bundles`.
     *
     * @example `{"GPU":1,"CPU":4}`
     */
    readonly bundle_per_worker?: Bundle | null;
    /**
     * Resources of each worker, one entry for each. Not together with `bundle_per_worker`.
     *
     * @example `[{"GPU":1},{"GPU":1}]`
     */
    readonly bundles?: readonly Bundle[] | null;
    /**
     * How bundles are spread over nodes; STRICT_PACK keeps a replica on one node.
     *
     * @defaultValue `"PACK"`
     */
    readonly strategy?: PlacementStrategy | null;
}

declare interface PlacementGroupStats {
    readonly scheduling_state: string;
    readonly scheduling_attempt?: number | null | undefined;
}

export declare type PlacementStrategy = "PACK" | "SPREAD" | "STRICT_PACK" | "STRICT_SPREAD";

/** Ordered steps from what is live (or in the base file) to what is wanted. */
export declare interface Plan {
    /** sha256 over the canonical JSON of the resolved fleet and target. */
    readonly digest: string;
    readonly base: "live" | "file" | "nothing";
    readonly steps: readonly PlanStep[];
}

/** Checks a config and says what a deploy would do if `base` were live: which models it would start, change or remove. */
export declare function plan<const C extends Config | string>(config: C, options?: PlanOptions<TargetName<C>>): Promise<Planning>;

/** What a deploy would do. */
export declare type Planning = Outcome<{
    readonly plan: Plan;
    readonly fleet: Fleet;
}>;

export declare interface PlanOptions<Target extends string = string> extends ConfigOptions<Target> {
    /** The version to compare with. Without one, or with one that has errors, everything is new. */
    readonly base?: Config | string;
}

export declare interface PlanStep {
    /** `null` for the gateway. */
    readonly model: string | null;
    readonly effect: Effect;
    /** One short sentence: which keys changed, or why the effect was chosen. */
    readonly reason: string;
    /** The application that serves after the step; for `remove` the one that goes. */
    readonly app: string;
    /** The application that serves now, when another one. */
    readonly from?: string;
    /** Config paths below the model that differ, `engine_kwargs.max_model_len`; empty when not known. */
    readonly changed: readonly string[];
    /** Repositories of the Hub that are not pinned to a commit: their owners change what a start serves. Absent for none. */
    readonly untracked?: readonly string[];
}

/** Lines and columns count from 1; columns are UTF-16 code units. */
export declare interface Position {
    readonly line: number;
    readonly column: number;
}

declare type Problem<T> = T extends Config ? StrayKey<T, Config, "config"> | (UnknownId<T> extends infer Id extends string ? NoSuchModel<Id> : never) : never;

/** `end` is exclusive: the position just behind the last character. */
export declare interface Range {
    readonly start: Position;
    readonly end: Position;
}

/** A row of `/api/v0/actors`. */
export declare interface RayActor {
    readonly actor_id: string;
    readonly name?: string | null | undefined;
    readonly state: string;
    readonly pid?: number | null | undefined;
    readonly node_id?: string | null | undefined;
    readonly required_resources?: Readonly<Record<string, number>> | null | undefined;
}

export declare interface RayActorOptions {
    /**
     * CPUs of the replica's own process, beside those of its workers.
     *
     * @defaultValue `1`
     */
    readonly num_cpus?: number | null;
    /** GPUs of the replica's own process. The workers have the GPUs: leave it out. */
    readonly num_gpus?: number | null;
    /** Bytes of memory that Ray reserves. */
    readonly memory?: number | null;
    /** Custom resources that Ray reserves. */
    readonly resources?: {
        readonly [resource: string]: number;
    } | null;
    /** Accelerator that the replica's own process asks for. */
    readonly accelerator_type?: AcceleratorType | null;
    /** Labels that the node must have. */
    readonly label_selector?: LabelSelector | null;
    /** What to try when no node has the labels. */
    readonly fallback_strategy?: readonly JsonObject[] | null;
}

/** Ray's REST API as far as a deploy needs it; every answer is parsed. All methods reject with a `RayError`. */
export declare interface RayClient {
    readonly address: string;
    version(): Promise<RayVersion>;
    serveDetails(): Promise<ServeDetails>;
    /** 200 means accepted and nothing more. Never repeated by itself. */
    putApplications(config: ServeDeployConfig): Promise<void>;
    placementGroups(): Promise<readonly PlacementGroup[]>;
    actors(): Promise<readonly RayActor[]>;
    nodes(): Promise<readonly RayNode[]>;
    /** Log file names by kind (`worker_err`, ...). */
    listLogs(nodeId: string, glob: string): Promise<Readonly<Record<string, readonly string[]>>>;
    /** The last `lines` lines of a log file on a node. */
    readLog(nodeId: string, filename: string, lines: number): Promise<string>;
    submitJob(job: JsonObject): Promise<void>;
    /** Jobs that were submitted over REST. */
    jobs(): Promise<readonly RayJob[]>;
    stopJob(id: string): Promise<void>;
    deleteJob(id: string): Promise<void>;
    hasPackage(name: string): Promise<boolean>;
    uploadPackage(name: string, bytes: Uint8Array): Promise<void>;
}

export declare interface RayClientOptions {
    /** Where Ray's dashboard listens: `http://127.0.0.1:8265`. */
    readonly address: string;
    /** Sent as a bearer token, to a cluster that runs with `RAY_AUTH_MODE=token`. */
    readonly token?: string;
    /** Ends requests that are under way. */
    readonly signal?: AbortSignal;
    /** Seconds that one request may take; 60 when not given. */
    readonly timeoutS?: number;
}

/** A request to Ray's REST API that did not work. `message` is one line, free of tracebacks and secrets. */
export declare class RayError extends Error {
    readonly name = "RayError";
    readonly kind: RayErrorKind;
    readonly status: number | undefined;
    /** What Ray said, sanitized; empty when it said nothing. */
    readonly detail: string;
    constructor(kind: RayErrorKind, message: string, options?: {
        cause?: unknown;
        status?: number;
        detail?: string;
    });
}

export declare type RayErrorKind = "unreachable" | "unauthorized" | "forbidden" | "not_found"
/** Ray understood the request and said no (400, 409, 422). */
| "refused" | "server" | "timeout"
/** Ray answered something that is not what Ray 2.60 answers. */
| "unreadable";

export declare interface RayJob {
    readonly submission_id: string;
    readonly status: string;
    readonly metadata: Readonly<Record<string, string>>;
}

/** A row of `/api/v0/nodes`. */
export declare interface RayNode {
    readonly node_id: string;
    readonly state: string;
    readonly is_head_node?: boolean | null | undefined;
    readonly resources_total?: Readonly<Record<string, number>> | null | undefined;
}

export declare interface RayVersion {
    readonly ray_version: string;
    readonly session_name?: string | undefined;
}

/** Puts the message at the very key, among those that would be right. */
declare type References<T extends Config> = [UnknownId<T>] extends [never] ? unknown : {
    readonly targets: {
        readonly [Name in TargetName<T>]: TargetConfig & ModelReferences<T>;
    };
};

export declare interface Related {
    readonly message: string;
    readonly path?: ConfigPath;
    readonly file?: string;
    readonly range?: Range;
}

export declare interface Release {
    /** Plan digest of the fleet that was released. */
    readonly digest: string;
    readonly commit: string | null;
    /** ISO 8601, UTC. */
    readonly deployed_at: string;
    readonly models: Readonly<Record<string, ReleasedModel>>;
}

export declare interface ReleasedModel {
    readonly aliases: readonly string[];
    readonly app: string;
    readonly deployment: string;
    /** The application as it was PUT: enough to start it again. It holds no secrets. */
    readonly entry: ServeApplication;
    readonly smoke_tests: readonly SmokeTest[];
    readonly start: StartConditions;
    readonly max_model_len?: number;
    /** Counted up by `deploy --restart`; part of the application's arguments and so of its name. */
    readonly generation?: number;
    /** Set when `torch.compile` crashed and the model runs with `enforce_eager`. */
    readonly eager_fallback?: boolean;
}

/** How one replica is placed. */
declare interface Replica extends Pick<GpuPart, "model" | "replica"> {
    readonly bundles: readonly Resources[];
    readonly strategy: PlacementStrategy;
}

export declare interface ReplicaDetails {
    readonly replica_id: string;
    readonly state: string;
    readonly actor_name?: string | null | undefined;
    /** These are missing until the actor process has imported its class. */
    readonly actor_id?: string | null | undefined;
    readonly worker_id?: string | null | undefined;
    readonly node_id?: string | null | undefined;
    readonly pid?: number | null | undefined;
    readonly start_time_s?: number | null | undefined;
}

export declare interface RequestRouterConfig {
    /**
     * Import path of the router's class.
     *
     * @example `"ray.serve.llm.request_router.PrefixCacheAffinityRouter"`
     */
    readonly request_router_class?: string | null;
    /** Arguments of the router's class. */
    readonly request_router_kwargs?: JsonObject | null;
    /**
     * Seconds between two readings of a replica's routing statistics.
     *
     * @defaultValue `10`
     */
    readonly request_routing_stats_period_s?: number | null;
    /**
     * Seconds that a reading may take.
     *
     * @defaultValue `30`
     */
    readonly request_routing_stats_timeout_s?: number | null;
    /**
     * Seconds before routing is tried again.
     *
     * @defaultValue `0.025`
     */
    readonly initial_backoff_s?: number | null;
    /**
     * Growth of that time with each try.
     *
     * @defaultValue `2`
     */
    readonly backoff_multiplier?: number | null;
    /**
     * Most seconds between two tries.
     *
     * @defaultValue `0.5`
     */
    readonly max_backoff_s?: number | null;
}

/** What is asked of a request that is sent as it is. */
export declare interface RequestTestOptions {
    readonly expect?: SmokeExpectation;
}

/** A fleet as it is on one target. */
export declare type Resolution = Outcome<{
    readonly fleet: Fleet;
}>;

/**
 * Checks a config and resolves it for a target: defaults and overrides merged, shares of GPUs expanded. Without the name
 * of a target, for the only one that the config has; when it has none or several, the fleet as it is on none. Models of
 * the Hub are at the commits of the `models.lock.json` beside the config, where there is one.
 */
export declare function resolve<const C extends Config | string>(config: C, options?: ConfigOptions<TargetName<C>>): Promise<Resolution>;

/** Ray resource names and amounts, such as `{CPU: 2, GPU: 1}`. */
export declare type Resources = Readonly<Record<string, number>>;

/** Ray's `runtime_env`: what the model's processes find on the nodes. */
export declare interface RuntimeEnv {
    /**
     * Environment variables of the model's processes. Values are strings, and never secrets: this goes to Ray in the clear.
     *
     * @example `{"HF_HUB_OFFLINE":"1"}`
     */
    readonly env_vars?: {
        readonly [name: string]: string | null;
    } | null;
    /**
     * Packages that pip installs before the model starts.
     *
     * @example `["einops==0.8.1"]`
     */
    readonly pip?: readonly string[] | string | JsonObject | null;
    /** Packages that uv installs before the model starts. */
    readonly uv?: readonly string[] | string | JsonObject | null;
    /** Name of a conda environment on the nodes, or its content. */
    readonly conda?: string | JsonObject | null;
    /** Python packages as remote or `local://` URIs of archives. */
    readonly py_modules?: readonly string[] | null;
    /** Working directory as a remote or `local://` URI of an archive. */
    readonly working_dir?: string | null;
    /** Files of `working_dir` that are left out. */
    readonly excludes?: readonly string[] | null;
    /** Command that starts the worker processes. */
    readonly py_executable?: string | null;
    /** Container image in which the worker processes run. */
    readonly image_uri?: string | null;
    /** Container options. Ray prefers `image_uri`. */
    readonly container?: JsonObject | null;
    /** Import path of a function that runs first in each worker process. */
    readonly worker_process_setup_hook?: string | null;
    /** How the environment is made. */
    readonly config?: RuntimeEnvConfig | null;
}

export declare interface RuntimeEnvConfig {
    /**
     * Seconds that making the environment may take; -1 is no limit.
     *
     * @defaultValue `600`
     */
    readonly setup_timeout_seconds?: number | null;
    /** Make the environment when the job starts and not at the first use. */
    readonly eager_install?: boolean | null;
}

/** What is asked of a model that compares texts. */
export declare interface ScoreTestOptions {
    readonly expect?: Pick<SmokeExpectation, Common>;
}

/** An application in the body of `PUT /api/serve/applications/` (Ray 2.60 `serve/schema.py:ServeApplicationSchema`). */
export declare interface ServeApplication {
    readonly name: string;
    readonly route_prefix: string | null;
    readonly import_path: string;
    readonly runtime_env?: JsonObject;
    readonly args?: JsonObject;
    readonly deployments?: readonly JsonObject[];
    /** Keys of other people's applications that we carry along verbatim. */
    readonly [key: string]: unknown;
}

/** The body of `PUT /api/serve/applications/`: the whole wanted state of the cluster's declarative applications. */
export declare interface ServeDeployConfig {
    readonly applications: readonly (ServeApplication | JsonObject)[];
    readonly [key: string]: unknown;
}

/** The answer of `GET /api/serve/applications/` (Ray 2.60 `serve/schema.py:ServeInstanceDetails`). */
export declare interface ServeDetails {
    readonly controller_info?: JsonObject | null | undefined;
    readonly proxy_location?: string | null | undefined;
    readonly http_options?: JsonObject | null | undefined;
    readonly grpc_options?: JsonObject | null | undefined;
    readonly target_capacity?: number | null | undefined;
    readonly applications: Readonly<Record<string, ApplicationDetails>>;
}

export declare interface ServingConfig {
    /**
     * Version of Ray, in quotes. It decides the version of vLLM, too.
     *
     * @defaultValue `"2.60.0"`
     */
    readonly ray?: string;
}

export declare type Severity = "error" | "warn" | "info";

/** A GPU that several workers use. */
declare interface SharedGpu {
    readonly node: string;
    /** Counts from 0 on the node. */
    readonly gpu: number;
    readonly models: readonly string[];
    /** Sum of what vLLM takes for each worker, as a share of the whole GPU; above 1 a start fails for want of memory. */
    readonly utilization: number;
}

export declare interface SmokeExpectation {
    /** Text that the answer must contain; upper and lower case count. */
    readonly contains?: string;
    /** The whole answer, without white space around it. */
    readonly equals?: string;
    /**
     * Regular expression that must be found in the answer (JavaScript, Unicode mode).
     *
     * @example `"^[0-9]+$"`
     */
    readonly matches?: string;
    /** JSON Schema that the answer, read as JSON, must satisfy. */
    readonly json_schema?: JsonObject | boolean;
    /**
     * Why the model stopped.
     *
     * @example `"stop"`
     */
    readonly finish_reason?: string;
    /** Fewest tokens in the answer. */
    readonly min_tokens?: number;
    /** Length of each embedding. */
    readonly dimensions?: number;
    /**
     * HTTP status.
     *
     * @defaultValue `200`
     */
    readonly status?: number;
    /** Most seconds until the first token. */
    readonly max_ttft_s?: number;
    /** Most seconds until the answer is whole. */
    readonly max_latency_s?: number;
}

/** One smoke test as it went. Times are in seconds. */
export declare interface SmokeResult {
    readonly model: string;
    /** Application that answered, from the response header; absent when there was no answer. */
    readonly app?: string;
    /** What was sent, in a word: `chat`, `completion`, `embed`, `score`, `request`. */
    readonly kind: string;
    /** Index in the model's `smoke_tests`, or `null` for the request that is sent when there are none. */
    readonly index: number | null;
    readonly ok: boolean;
    /** Why it failed: one entry for each expectation that did not hold, naming its key. */
    readonly failures: readonly {
        readonly expect: string;
        readonly message: string;
    }[];
    readonly status?: number;
    /** Until the first token, when the answer was streamed. */
    readonly ttftS?: number;
    readonly latencyS: number;
    readonly completionTokens?: number;
}

/** A request sent to a model before it has traffic, and what its answer must hold. Exactly one kind is given. */
export declare interface SmokeTest {
    /**
     * A chat: one user message, or a list of messages.
     *
     * @example `"Reply with the word ready."`
     */
    readonly chat?: string | readonly {
        /**
         * Who speaks.
         *
         * @example `"user"`
         */
        readonly role: string;
        /** What is said. */
        readonly content: string;
    }[];
    /**
     * A prompt to complete.
     *
     * @example `"The capital of France is"`
     */
    readonly completion?: string;
    /**
     * Text to embed.
     *
     * @example `"hello"`
     */
    readonly embed?: string | readonly string[];
    /** Texts to compare. */
    readonly score?: {
        /** The text, or texts, on one side. */
        readonly text_1: string | readonly string[];
        /** The text, or texts, on the other side. */
        readonly text_2: string | readonly string[];
    };
    /** Any other request, as it is sent. */
    readonly request?: {
        /**
         * Path below the route prefix.
         *
         * @example `"/v1/chat/completions"`
         */
        readonly path: string;
        /** JSON body; `model` is added when it is not there. */
        readonly body: JsonObject;
    };
    /**
     * Most tokens of the answer to `chat` or `completion`.
     *
     * @defaultValue `64`
     */
    readonly max_tokens?: number;
    /** What the answer must hold. Without it, any answer with content will do. */
    readonly expect?: SmokeExpectation;
}

/**
 * Builders of smoke tests. A smoke test sends exactly one request, which its type cannot say; a builder can, and takes
 * only what the answer to that request can be asked for.
 *
 * @example
 * ```ts
 * smoke_tests: [smokeTest.chat("Reply with the word ready.", { expect: { contains: "ready" } })];
 * ```
 */
export declare const smokeTest: SmokeTestBuilders;

/** Makes the entries of `smoke_tests`. */
export declare interface SmokeTestBuilders {
    /** A chat: one user message, or a list of messages. */
    chat(messages: NonNullable<SmokeTest["chat"]>, options?: TextTestOptions): SmokeTest;
    /** A prompt to complete. */
    completion(prompt: string, options?: TextTestOptions): SmokeTest;
    /** Text to embed. */
    embed(input: NonNullable<SmokeTest["embed"]>, options?: EmbedTestOptions): SmokeTest;
    /** Texts to compare. */
    score(texts: NonNullable<SmokeTest["score"]>, options?: ScoreTestOptions): SmokeTest;
    /** Any other request, as it is sent. */
    request(path: string, body: JsonObject, options?: RequestTestOptions): SmokeTest;
}

/** What a deploy has to know to start the model again, from the record alone. */
export declare interface StartConditions {
    readonly strategy: "auto" | "blue_green" | "recreate";
    readonly compile: "auto" | "off";
    readonly startup_timeout_s: number;
    /** What Ray reserves for one replica. */
    readonly bundles: readonly Readonly<Record<string, number>>[];
    readonly replicas: number;
    readonly task: "generate" | "embed" | "score" | "transcribe";
}

export declare type Strategy = "auto" | "blue_green" | "recreate";

/** A message for each key of `T` that `Shape` does not have. Maps of any JSON are not looked into. */
declare type StrayKey<T, Shape, Path extends string> = JsonObject extends Shape ? never : T extends readonly (infer Item)[] ? StrayKey<Item, Shape extends readonly (infer Inner)[] ? Inner : never, `${Path}[]`> : T extends object ? string extends keyof T ? never : {
    readonly [Key in keyof T & string]: KeyProblem<T[Key], Variant<Shape, T>, Key, Path>;
}[keyof T & string] : never;

/** What was asked for; the diagnostics are warnings and notes. */
export declare type Success<Made extends object> = Made & {
    readonly ok: true;
    readonly diagnostics: readonly Diagnostic[];
};

/** Checks a config and makes the Ray Serve config that a first deploy of it ends with. The same config, the same bytes. */
export declare function synth<const C extends Config | string>(config: C, options?: ConfigOptions<TargetName<C>>): Promise<Synthesis>;

/** What goes to Ray. */
export declare type Synthesis = Outcome<{
    /** The body of `PUT /api/serve/applications/`. */
    readonly serveConfig: ServeDeployConfig;
    /** The same as YAML that Ray's own tools read back equal. */
    readonly yaml: string;
    readonly fleet: Fleet;
}>;

export declare type Target = LocalTarget | ClusterTarget;

/** What all kinds of targets have. */
export declare interface TargetBase {
    readonly name: string;
    readonly nodes: readonly NodeGroup[];
    /** Kinds of nodes that an autoscaler may add: with any, "infeasible now" is not "never". */
    readonly autoscalingNodes: readonly NodeGroup[];
    /** Where clients reach the endpoint, without the route prefix and without a trailing slash. */
    readonly url: string;
    /** Request headers for `url`, each the name of an environment variable. */
    readonly urlHeadersEnv: Readonly<Record<string, string>>;
}

export declare type TargetConfig = LocalTargetConfig | ClusterTargetConfig | KuberayTargetConfig;

/** The names of a config's targets, as far as its type tells them. */
export declare type TargetName<C> = C extends {
    readonly targets: infer Targets;
} ? Extract<keyof Targets, string> : string;

/** What differs on one target: maps merge by key, arrays and scalars replace, null unsets. */
export declare interface TargetOverrides {
    /** Merged over the models, by id. `null` takes a model away; a null key takes the key away. */
    readonly models?: {
        readonly [id: string]: ModelDefaults | null;
    };
    /** Merged over `defaults`. */
    readonly defaults?: ModelDefaults;
    /** Merged over `gateway`. */
    readonly gateway?: GatewayConfig;
}

export declare type Task = "generate" | "embed" | "score" | "transcribe";

declare interface Term {
    readonly name: string;
    /** Null where it is not known. */
    readonly bytes: number | null;
    /** What an estimate may be at best and at worst. */
    readonly low?: number;
    readonly high?: number;
    readonly basis: Basis;
    /** Formula and where it is from. */
    readonly source: string;
}

/** The text in a range is replaced by another; an empty text removes it. */
declare interface TextEdit {
    readonly range: Range;
    readonly text: string;
}

/** What is asked of a model that writes text. */
export declare interface TextTestOptions {
    readonly max_tokens?: number;
    readonly expect?: Pick<SmokeExpectation, Common | OfText>;
}

export declare interface Timing {
    readonly phase: string;
    readonly seconds: number;
}

/** Ids under `overrides` that no model has. */
declare type UnknownId<T extends Config> = T extends {
    readonly targets: infer Targets;
} ? Exclude<Extract<{
    [Name in keyof Targets]: OverriddenId<Targets[Name]>;
}[keyof Targets], string>, ModelId<T>> : never;

declare interface Unplaced {
    /** `null` is the gateway. */
    readonly model: string | null;
    readonly replicas: number;
    readonly why: NoPlace;
}

/** What a change of a model will do. */
declare interface UpdateRoom {
    readonly model: string;
    /** As written. */
    readonly strategy: Strategy;
    /** True when a second version of it fits beside everything else. */
    readonly beside: boolean;
    /** What `auto` comes to; a written strategy is kept, whether there is room or not. */
    readonly effect: "blue_green" | "recreate";
}

/**
 * Checks a config: its shape, and every rule that can be told from the file alone, for one target or all of them. Needs
 * no network and no secrets.
 *
 * @param config - The text of a file, whose diagnostics then have ranges; or a value, whose diagnostics have paths.
 */
export declare function validate<const C>(config: C, options?: ConfigOptions<TargetName<C>>): Promise<Validation>;

/** A config without errors, as it is written: nothing is filled in or merged. */
export declare type Validation = Outcome<{
    readonly config: Config;
}>;

/** The members of a union that `T` can be, by its `kind`. */
declare type Variant<Shape, T> = Shape extends {
    readonly kind: infer Kind;
} ? T extends {
    readonly kind: Kind;
} ? Shape : never : Shape;

declare type Verdict = "fits" | "tight" | "does_not_fit" | "unknown";

/** vLLM's `AttentionConfig`. */
declare interface VllmAttentionConfig {
    /** Attention backend to use. Use "auto" or None for automatic selection. */
    readonly backend?: "auto" | "FLASH_ATTN" | "FLASH_ATTN_DIFFKV" | "TRITON_ATTN" | "TRITON_ATTN_DIFFKV" | "ROCM_ATTN" | "ROCM_AITER_MLA" | "ROCM_AITER_TRITON_MLA" | "ROCM_AITER_FA" | "ROCM_AITER_MLA_SPARSE" | "XPU_MLA_SPARSE" | "TORCH_SDPA" | "FLASHINFER" | "FLASHINFER_MLA" | "TOKENSPEED_MLA" | "FLASHINFER_MLA_SPARSE" | "FLASHINFER_MLA_SPARSE_SM120" | "TRITON_MLA" | "CUTLASS_MLA" | "FLASHMLA" | "FLASHMLA_SPARSE" | "FLASHMLA_SPARSE_DSV4" | "FLASHINFER_MLA_SPARSE_DSV4" | "ROCM_FLASHMLA_SPARSE_DSV4" | "FLASH_ATTN_MLA" | "FLASH_ATTN_MLA_SPARSE" | "MINIMAX_M3_SPARSE" | "CUTLASS_MSA" | "TRITON_MSA" | "NO_ATTENTION" | "FLEX_ATTENTION" | "HPC_ATTN" | "ROCM_AITER_UNIFIED_ATTN" | "CPU_ATTN" | "CPU_MLA" | "AMX_MLA" | "TURBOQUANT" | "CUSTOM" | (string & {}) | null;
    /**
     * Sparse decode kernel used by the MiniMax M3 MSA backend.
     * @default "triton"
     */
    readonly minimax_m3_msa_decode_backend?: "triton" | "cutlass" | null;
    /**
     * Per-KV-cache-group attention backend overrides, keyed by `KVCacheSpecKind` (e.g. `{"mla_attention": "FLASHINFER_MLA", "sliding_window_mla": "TRITON_MLA"}`). This lets a model that splits its layers across multiple KV-cache groups (e.g. interleaved full and sliding-window attention) use a different backend per group.
     * @default {}
     */
    readonly backend_per_kind?: {
        readonly [key: string]: "FLASH_ATTN" | "FLASH_ATTN_DIFFKV" | "TRITON_ATTN" | "TRITON_ATTN_DIFFKV" | "ROCM_ATTN" | "ROCM_AITER_MLA" | "ROCM_AITER_TRITON_MLA" | "ROCM_AITER_FA" | "ROCM_AITER_MLA_SPARSE" | "XPU_MLA_SPARSE" | "TORCH_SDPA" | "FLASHINFER" | "FLASHINFER_MLA" | "TOKENSPEED_MLA" | "FLASHINFER_MLA_SPARSE" | "FLASHINFER_MLA_SPARSE_SM120" | "TRITON_MLA" | "CUTLASS_MLA" | "FLASHMLA" | "FLASHMLA_SPARSE" | "FLASHMLA_SPARSE_DSV4" | "FLASHINFER_MLA_SPARSE_DSV4" | "ROCM_FLASHMLA_SPARSE_DSV4" | "FLASH_ATTN_MLA" | "FLASH_ATTN_MLA_SPARSE" | "MINIMAX_M3_SPARSE" | "CUTLASS_MSA" | "TRITON_MSA" | "NO_ATTENTION" | "FLEX_ATTENTION" | "HPC_ATTN" | "ROCM_AITER_UNIFIED_ATTN" | "CPU_ATTN" | "CPU_MLA" | "AMX_MLA" | "TURBOQUANT" | "CUSTOM" | (string & {}) | null;
    } | null;
    /** Force vllm to use a specific flash-attention version (2, 3, or 4). Only valid when using the flash-attention backend. */
    readonly flash_attn_version?: 2 | 3 | 4 | null;
    /**
     * Flash Attention max number splits for cuda graph decode.
     * @default 32
     */
    readonly flash_attn_max_num_splits_for_cuda_graph?: number | null;
    /**
     * TurboQuant max NUM_KV_SPLITS for cuda graph decode. Fixes the split count so grid dimensions are constant across captures, and buffers can be pre-allocated to avoid inflating the memory estimate.
     * @default 32
     */
    readonly tq_max_kv_splits_for_cuda_graph?: number | null;
    /** If set to True/False, use or don't use the TRTLLM attention backend in flashinfer. If None, auto-detect the attention backend in flashinfer. */
    readonly use_trtllm_attention?: boolean | null;
    /**
     * If set, when using fp8 kv, do not quantize Q to fp8.
     * @default false
     */
    readonly disable_flashinfer_q_quantization?: boolean | null;
    /** MLA prefill backend to use. If None, will be selected automatically. Valid options: FLASH_ATTN (FA3/FA4), FLASHINFER, TRTLLM_RAGGED. */
    readonly mla_prefill_backend?: "FLASH_ATTN" | "FLASHINFER" | "TRTLLM_RAGGED" | "TOKENSPEED_MLA" | "ROCM_AITER_FA" | "CPU" | "CUSTOM" | (string & {}) | null;
    /**
     * If set, quantize query for attention in prefill.
     * @default false
     */
    readonly use_prefill_query_quantization?: boolean | null;
    /** Deprecated alias for `indexer_kv_dtype`; use that instead. True maps to `mxfp4`, False is a no-op (it selected the model default already). */
    readonly use_fp4_indexer_cache?: boolean | null;
    /**
     * Data type for the sparse-attention indexer K cache. "auto" picks the model's default (bf16 for MiniMax M3, fp8 for the DeepSeek sparse indexer). Quantized formats (fp8, mxfp4, nvfp4) require indexer kernel support in the backend.
     * @default "auto"
     */
    readonly indexer_kv_dtype?: "auto" | "bf16" | "fp8" | "mxfp4" | "nvfp4" | null;
    /**
     * Whether to use non-causal (bidirectional) attention.
     * @default false
     */
    readonly use_non_causal?: boolean | null;
    /**
     * Force sparse MLA to use forward_mqa for all requests, including prefill. When False (default), pure prefill batches use forward_mha when implemented. Set to True to always use the MQA path.
     * @default false
     */
    readonly sparse_mla_force_mqa?: boolean | null;
    /** Triton kernel BLOCK_M tile size for flex attention. Must be a power of 2 >= 16. If None and VLLM_BATCH_INVARIANT=1, defaults to 16. */
    readonly flex_attn_block_m?: number | null;
    /** Triton kernel BLOCK_N tile size for flex attention. Must be a power of 2 >= 16. If None and VLLM_BATCH_INVARIANT=1, defaults to 16. */
    readonly flex_attn_block_n?: number | null;
    /** Logical Q block size for the flex attention block mask. Must be a power of 2 and divisible by flex_attn_block_m. If None, uses 16 for paged KV attention on PyTorch >= 2.9, and 128 for encoder-only attention or older PyTorch versions. */
    readonly flex_attn_q_block_size?: number | null;
    /** Logical KV block size for the flex attention block mask. Must be a power of 2 and divisible by flex_attn_block_n. If None, uses the KV cache block size for paged KV attention on PyTorch >= 2.9, and 128 for encoder-only attention or older PyTorch versions. */
    readonly flex_attn_kv_block_size?: number | null;
}

/** vLLM's `CompilationConfig`. */
declare interface VllmCompilationConfig {
    /**
     * The compilation approach used for torch.compile-based compilation of the model.
     * At least 0, at most 3.
     */
    readonly mode?: number | "NONE" | "STOCK_TORCH_COMPILE" | "DYNAMO_TRACE_ONCE" | "VLLM_COMPILE" | (string & {}) | null;
    /** The path to dump the debug information. */
    readonly debug_dump_path?: string | null;
    /**
     * The directory to store the compiled graph, to accelerate Inductor compilation. By default, it will use model-related information to generate a cache directory.
     * @default ""
     */
    readonly cache_dir?: string | null;
    /**
     * Format for saving torch compile cache:
     * - "binary": saves as binary file (multiprocess safe)
     * @default "binary"
     */
    readonly compile_cache_save_format?: "binary" | "unpacked" | null;
    /**
     * The backend for compilation. It needs to be a string:
     * - "" (empty string): use the default backend ("inductor" on CUDA-alike platforms).
     * - "eager"/"openxla"/...: use the specified backend registered in PyTorch.
     * - "full.module.name": a qualified name which can be used to import the
     * @default ""
     */
    readonly backend?: string | null;
    /**
     * Fine-grained control over which custom ops to enable/disable. Use 'all' to enable all, 'none' to disable all. Also specify a list of custom op names to enable (prefixed with a '+'), or disable (prefixed with a '-'). Examples:
     * - 'all,-op1' to enable all except op1
     * - 'none,+op1,+op2' to enable only op1 and op2
     * @default []
     */
    readonly custom_ops?: readonly (string)[] | null;
    /** If True, enable vllm_ir torch custom op wrapping during the forward pass. When False, torch custom op wrapping is disabled, allowing Dynamo to trace the selected implementation directly or avoiding torch custom op overhead in eager mode. Defaults to True when using Inductor with vllm-compile (backend=="inductor" and mode == VLLM_COMPILE), False otherwise. */
    readonly ir_enable_torch_wrap?: boolean | null;
    /** A list of ops to exclude from cudagraphs, used in piecewise compilation. */
    readonly splitting_ops?: readonly (string)[] | null;
    /**
     * Whether or not to compile the multimodal encoder. Currently, this only works for `Qwen2_5_vl` and `mLLaMa4` models on selected platforms. It may also work for models loaded with the Transformers modeling backend if the encoder is compilable. Disabled by default until more models are supported/tested to work.
     * @default false
     */
    readonly compile_mm_encoder?: boolean | null;
    /**
     * Enable CUDA graph capture for multimodal encoder (ViT). When enabled, captures full encoder forward as CUDA graph for each token budget level.
     * @default false
     */
    readonly cudagraph_mm_encoder?: boolean | null;
    /**
     * Token budget levels for encoder CUDA graph capture. Each budget defines a fixed token capacity. At runtime, images are greedy-packed into the smallest fitting budget and the corresponding CUDA graph is replayed. If empty (default), auto-inferred from model architecture as power-of-2 levels from the model's estimated min budget to max budget. User-provided values override auto-inference. Example: [2048, 4096, 8192, 13824]
     * @default []
     */
    readonly encoder_cudagraph_token_budgets?: readonly (number)[] | null;
    /**
     * Maximum number of images/videos per batch for encoder CUDA graph capture. Determines the fixed batch size used during graph capture. If 0 (default), auto-inferred as max_budget // min_budget from the model's budget range. User-provided positive value overrides auto-inference.
     * @default 0
     */
    readonly encoder_cudagraph_max_vision_items_per_batch?: number | null;
    /**
     * Maximum total video frames per batch for encoder CUDA graph capture. Controls the cu_seqlens buffer size (one entry per attention sequence, i.e. one per video frame). If None (default), auto-inferred as encoder_cudagraph_max_vision_items_per_batch
     * * max_frames_per_video (model-specific value according to processing_info). Positive value overrides auto-inference and applies to all budget levels. If we limit the video count per prompt to `0`, it will also be set to `0` (i.e., fall back to image-only mode).
     */
    readonly encoder_cudagraph_max_frames_per_batch?: number | null;
    /** Sizes to compile for inductor. In addition to integers, it also supports "cudagraph_capture_sizes" to specify the sizes for cudagraph capture. */
    readonly compile_sizes?: readonly (number | string)[] | null;
    /** Endpoints for Inductor compile ranges. The compile ranges are [1, endpoints[0]], [endpoints[0] + 1, endpoints[1]], ..., [endpoints[-1] + 1, max_num_batched_tokens]. Compile sizes are also used single element ranges, the range is represented as [compile_sizes[i], compile_sizes[i]]. */
    readonly compile_ranges_endpoints?: readonly (number)[] | null;
    /**
     * Additional configurations for inductor.
     * - None: use default configurations.
     * @default {}
     */
    readonly inductor_compile_config?: {
        readonly [key: string]: unknown;
    } | null;
    /**
     * Additional passes for inductor. It is a dictionary from pass name to pass function qualified name. We use function name because the config uses JSON format. If we pass the config from Python, functions can also be passed directly via Python object constructor, e.g. `CompilationConfig(inductor_passes={"a": func})`.
     * @default {}
     */
    readonly inductor_passes?: {
        readonly [key: string]: string | null;
    } | null;
    /**
     * The mode of the cudagraph:
     * - NONE, no cudagraph capture.
     * - PIECEWISE.
     * - FULL.
     * - FULL_DECODE_ONLY.
     * - FULL_AND_PIECEWISE. (v1 default)
     */
    readonly cudagraph_mode?: "NONE" | "PIECEWISE" | "FULL" | "FULL_DECODE_ONLY" | "FULL_AND_PIECEWISE" | (string & {}) | null;
    /**
     * Number of warmup runs for cudagraph. It means the first several runs will be treated as warmup runs. Only after that, the execution will be recorded, and the recorded cudagraph will be used for subsequent runs.
     * @default 0
     */
    readonly cudagraph_num_of_warmups?: number | null;
    /**
     * Sizes to capture cudagraph.
     * - None (default): capture sizes are inferred from vllm config.
     * - list[int]: capture sizes are specified as given.
     */
    readonly cudagraph_capture_sizes?: readonly (number)[] | null;
    /**
     * Whether to copy input tensors for cudagraph. If the caller can guarantee that the same input buffers are always used, it can set this to False. Otherwise, it should set this to True, and the compiler will copy the input to an internally managed buffer. Default is False. Note that this flag is only effective when cudagraph_mode is PIECEWISE.
     * @default false
     */
    readonly cudagraph_copy_inputs?: boolean | null;
    /**
     * Whether to create separate cuda graphs for cases with and without active LoRA adapters. When set to False, the LoRA-enabled cuda graph will be used for all cases, incurring the overhead of running LoRA ops even when no adapters are active. Setting this to True will remove this overhead at the cost of increased startup time and slightly higher memory usage. When `enable_lora` is False, this option has no effect.
     * @default true
     */
    readonly cudagraph_specialize_lora?: boolean | null;
    /** Use inductor graph partition to split the graph at cudagraph_unsafe ops. This partition happens at inductor codegen time after all passes and fusions are finished. It generates a single `call` function which wraps cudagraph-safe ops into partition functions and leave cudagraph-unsafe ops outside the partition functions. For a graph with N cudagraph-unsafe ops (e.g., Attention), there would be N+1 partitions. To mark an op as cudagraph unsafe, we can add `tags=(torch._C.Tag.cudagraph_unsafe)` when register the custom op. */
    readonly use_inductor_graph_partition?: boolean | null;
    /** Custom inductor passes, see PassConfig for more details */
    readonly pass_config?: VllmPassConfig | null;
    /** The maximum cudagraph capture size. */
    readonly max_cudagraph_capture_size?: number | null;
    /** Configuration for dynamic shapes options */
    readonly dynamic_shapes_config?: VllmDynamicShapesConfig | null;
    /** Optimization for fast MOE cold start. */
    readonly fast_moe_cold_start?: boolean | null;
}

/** vLLM's `DiffusionConfig`. */
declare interface VllmDiffusionConfig {
    /**
     * Length of the denoising canvas (block).  Also determines the number of speculative tokens scheduled per step.
     * More than 0.
     */
    readonly canvas_length?: number | null;
    /** Maximum number of denoising iterations per canvas block. If not set, read from the model's generation_config.json. */
    readonly max_denoising_steps?: number | null;
}

/** vLLM's `DynamicShapesConfig`. */
declare interface VllmDynamicShapesConfig {
    /**
     * Controls the type of dynamic shapes handling to use with torch.compile().
     * @default "backed"
     */
    readonly type?: "backed" | "unbacked" | "backed_size_oblivious" | null;
    /**
     * A debug mode to detect and fail if Dynamo ever specializes a dynamic shape by guarding on it. When True, dynamic shape guards are not dropped from dynamo. And a failure will be triggered if a recompilation ever happens due to that. This mode requires VLLM_USE_BYTECODE_HOOK to be 0. Enabling this allow observing the dynamic shapes guards in the tlparse artifacts also. When type is backed, aot_compile must be disabled for this mode to work. until this change picked up https://github.com/pytorch/pytorch/pull/169239.
     * @default false
     */
    readonly evaluate_guards?: boolean | null;
    /**
     * whether all tensor sizes can use 32 bit indexing. `True` requires PyTorch 2.10+
     * @default false
     */
    readonly assume_32_bit_indexing?: boolean | null;
}

/** vLLM's `ECTransferConfig`. */
declare interface VllmECTransferConfig {
    /** The EC connector for vLLM to transmit EC caches between vLLM instances. */
    readonly ec_connector?: string | null;
    /** The engine id for EC transfers. */
    readonly engine_id?: string | null;
    /**
     * The device used by ec connector to buffer the EC cache. Currently only support 'cuda'.
     * @default "cuda"
     */
    readonly ec_buffer_device?: string | null;
    /**
     * The buffer size for TorchDistributedConnector. Measured in number of bytes. Recommended value: 1e9 (about 1GB).
     * @default 1000000000
     */
    readonly ec_buffer_size?: number | null;
    /** Whether this vLLM instance produces, consumes EC cache, or both. Choices are 'ec_producer', 'ec_consumer', 'ec_both'. */
    readonly ec_role?: "ec_producer" | "ec_both" | "ec_consumer" | null;
    /** The rank of this vLLM instance in the EC cache transfer. Typical value: 0 for encoder, 1 for pd instance. Currently only 1P1D is supported. */
    readonly ec_rank?: number | null;
    /**
     * The number of parallel instances for EC cache transfer. For PyNcclConnector, this should be 2.
     * @default 1
     */
    readonly ec_parallel_size?: number | null;
    /**
     * The EC connector ip, used to build distributed connection.
     * @default "127.0.0.1"
     */
    readonly ec_ip?: string | null;
    /**
     * The EC connector port, used to build distributed connection.
     * @default 14579
     */
    readonly ec_port?: number | null;
    /**
     * any extra config that the connector may need.
     * @default {}
     */
    readonly ec_connector_extra_config?: {
        readonly [key: string]: unknown;
    } | null;
    /** The Python module path to dynamically load the EC connector from. Only supported in V1. */
    readonly ec_connector_module_path?: string | null;
}

/** vLLM's `EncoderCacheManagerConfig`. */
declare interface VllmEncoderCacheManagerConfig {
    /** Fully qualified class name of the custom encoder cache manager. */
    readonly encoder_cache_manager_cls?: string | null;
    /**
     * Opaque configuration interpreted by the custom cache manager.
     * @default {}
     */
    readonly manager_config?: {
        readonly [key: string]: unknown;
    } | null;
}

/** vLLM's `EPLBConfig`. */
declare interface VllmEPLBConfig {
    /**
     * Window size for expert load recording.
     * More than 0.
     * @default 1000
     */
    readonly window_size?: number | null;
    /**
     * Interval for rearranging experts in expert parallelism.
     * More than 0.
     * @default 3000
     */
    readonly step_interval?: number | null;
    /**
     * Number of redundant experts to use for expert parallelism.
     * At least 0.
     * @default 0
     */
    readonly num_redundant_experts?: number | null;
    /**
     * Log the balancedness each step of expert parallelism. This is turned off by default since it will cause communication overhead.
     * @default false
     */
    readonly log_balancedness?: boolean | null;
    /**
     * Interval for logging the balancedness.
     * More than 0.
     * @default 1
     */
    readonly log_balancedness_interval?: number | null;
    /**
     * Whether to use non-blocking EPLB.
     * @default true
     */
    readonly use_async?: boolean | null;
    /**
     * The policy type for expert parallel load balancing (EPLB).
     * @default "default"
     */
    readonly policy?: "default" | null;
    /**
     * Backend for EPLB expert weight communication:
     * - "torch_nccl": Use torch.distributed on the device process group
     * - "torch_gloo": Use torch.distributed gloo with CPU staging
     * - "nixl": Use NIXL with staged send/recv buffers
     * - "pynccl": Use PyNccl send/recv
     * - None: Auto-select backend (prefers "nixl", falls back to "torch_gloo")
     */
    readonly communicator?: "torch_nccl" | "torch_gloo" | "nixl" | "pynccl" | null;
}

/** vLLM's `FaultToleranceConfig`. */
declare interface VllmFaultToleranceConfig {
    /**
     * Timeout (in seconds) to wait for error handling instructions before raising an exception. If the EngineCore encounters an error, it waits up to this many seconds for vLLM to receive instructions on how to handle the error and then recover from the fault. If vLLM does not recover during this time, the original error is raised.
     * @default 120
     */
    readonly engine_recovery_timeout_sec?: number | null;
}

/** vLLM's `IrOpPriorityConfig`. */
declare interface VllmIrOpPriorityConfig {
    /**
     * Priority list for vllm.ir.ops.rms_norm
     * @default []
     */
    readonly rms_norm?: readonly (string)[] | string | null;
    /**
     * Priority list for vllm.ir.ops.fused_add_rms_norm
     * @default []
     */
    readonly fused_add_rms_norm?: readonly (string)[] | string | null;
}

/** vLLM's `KernelConfig`. */
declare interface VllmKernelConfig {
    /** vLLM IR op priority for dispatching/lowering during the forward pass. Platform defaults appended automatically during VllmConfig.__post_init__. */
    readonly ir_op_priority?: VllmIrOpPriorityConfig | null;
    /** If True, run FlashInfer autotuning during kernel warmup. */
    readonly enable_flashinfer_autotune?: boolean | null;
    /**
     * Deprecated: run legacy CuTeDSL warmup providers.
     * @default true
     */
    readonly enable_cutedsl_warmup?: boolean | null;
    /**
     * If True, run JIT compile warmup during kernel warmup.
     * @default true
     */
    readonly enable_jit_warmup?: boolean | null;
    /**
     * If True, use the experimental SM100 BF16x3 CuteDSL router GEMM.
     * @default false
     */
    readonly enable_bf16x3_router_gemm?: boolean | null;
    /**
     * Backend for MoE expert computation kernels. Available options:
     * - "auto": Automatically select the best backend based on model and hardware
     * - "triton": Use Triton-based fused MoE kernels
     * - "batched_triton": Use batched Triton experts (moe_mmk) on the batched activation format ([E_local, max_num_tokens, K])
     * - "deep_gemm": Use DeepGEMM kernels (FP8 block-quantized only)
     * - "deep_gemm_mega_moe": Use DeepGEMM mega MoE kernels
     * - "cutlass": Use vLLM CUTLASS kernels
     * - "flashinfer_trtllm": Use FlashInfer with TRTLLM-GEN kernels
     * - "flashinfer_cutlass": Use FlashInfer with CUTLASS kernels
     * - "flashinfer_cutedsl": Use FlashInfer with CuteDSL kernels (FP4 only)
     * - "flashinfer_b12x": Use FlashInfer CuteDSL fused MoE for SM12x (RTX Pro 6000 / DGX Spark)
     * - "b12x": Use b12x FP4 MoE kernels on SM12x
     * - "flashinfer_moe_ep_mega_deep_gemm": Use the FlashInfer moe_ep expert-parallel mega-MoE with the DeepGEMM megakernel, which consumes an MXFP4 checkpoint verbatim (Blackwell, requires expert parallel; DeepSeek-V4 only)
     * - "flashinfer_moe_ep_mega_cutedsl": Same, with the CuteDSL megakernel (additionally requires NVSHMEM). The checkpoint selects the weight path: an NVFP4 checkpoint is consumed prequantized, MXFP4 weights are requantized at load
     * - "marlin": Use Marlin kernels (weight-only quantization)
     * - "humming": Use Humming Mixed Precision kernels
     * - "triton_unfused": Use Triton unfused MoE kernels
     * - "aiter": Use AMD AITer kernels (ROCm only)
     * - "flydsl": Use AMD FlyDSL kernels (ROCm only)
     * - "hpc": Use HPC kernels (FP8 and Hopper only)
     * - "emulation": use BF16/FP16 GEMM, dequantizing weights and running QDQ on activations.
     * @default "auto"
     */
    readonly moe_backend?: "auto" | "triton" | "batched_triton" | "deep_gemm" | "deep_gemm_mega_moe" | "cutlass" | "flashinfer_trtllm" | "flashinfer_cutlass" | "flashinfer_cutedsl" | "flashinfer_b12x" | "b12x" | "flashinfer_moe_ep_mega_deep_gemm" | "flashinfer_moe_ep_mega_cutedsl" | "marlin" | "humming" | "triton_unfused" | "aiter" | "flydsl" | "hpc" | "emulation" | (string & {}) | null;
    /**
     * Backend for linear layer GEMM kernels. Available options: Layer types without an implementation from the requested backend use automatic selection.
     * @default "auto"
     */
    readonly linear_backend?: "auto" | "cutlass" | "flashinfer_cutlass" | "flashinfer_cutedsl" | "flashinfer_trtllm" | "flashinfer_cudnn" | "flashinfer_b12x" | "b12x" | "marlin" | "humming" | "triton" | "deep_gemm" | "torch" | "aiter" | "machete" | "fbgemm" | "conch" | "exllama" | "emulation" | "xpu" | "xpu_woq" | (string & {}) | null;
}

/** vLLM's `KVEventsConfig`. */
declare interface VllmKVEventsConfig {
    /**
     * If True, enable KV cache events for tracking block storage and removal. Events can be published externally by zmq using the event publisher config.
     * @default false
     */
    readonly enable_kv_cache_events?: boolean | null;
    /** The publisher to use for publishing kv events. Can be "null", "zmq". */
    readonly publisher?: "null" | "zmq" | null;
    /**
     * The zmq endpoint to use for publishing kv events.
     * @default "tcp://*:5557"
     */
    readonly endpoint?: string | null;
    /** The zmq endpoint to use for replaying kv events. */
    readonly replay_endpoint?: string | null;
    /**
     * The number of steps to cache for replay endpoint. Will only save events from the last N steps for the replay endpoint.
     * @default 10000
     */
    readonly buffer_steps?: number | null;
    /**
     * The zmq high water mark for the event publisher. After queueing N events, events will start dropping if the consumer is not keeping up.
     * @default 100000
     */
    readonly hwm?: number | null;
    /**
     * The maximum number of events to queue while waiting for publishing.
     * @default 100000
     */
    readonly max_queue_size?: number | null;
    /**
     * The topic to use for the event publisher. Consumers can subscribe to this topic to receive events.
     * @default ""
     */
    readonly topic?: string | null;
}

/** vLLM's `KVTransferConfig`. */
declare interface VllmKVTransferConfig {
    /** The KV connector for vLLM to transmit KV caches between vLLM instances. */
    readonly kv_connector?: "DecodeBenchConnector" | "ExampleConnector" | "ExampleHiddenStatesConnector" | "FlexKVConnectorV1" | "HF3FSKVConnector" | "LMCacheConnectorV1" | "LMCacheMPConnector" | "MoRIIOConnector" | "MooncakeConnector" | "MooncakeStoreConnector" | "MultiConnector" | "NixlConnector" | "NixlPullConnector" | "NixlPushConnector" | "OffloadingConnector" | "SimpleCPUOffloadConnector" | (string & {}) | null;
    /** The engine id for KV transfers. */
    readonly engine_id?: string | null;
    /**
     * The device used by kv connector to buffer the KV cache. Choices are 'cuda', 'cpu' and 'xpu'.
     * @default "cpu"
     */
    readonly kv_buffer_device?: string | null;
    /**
     * The buffer size for TorchDistributedConnector. Measured in number of bytes. Recommended value: 1e9 (about 1GB).
     * @default 1000000000
     */
    readonly kv_buffer_size?: number | null;
    /** Whether this vLLM instance produces, consumes KV cache, or both. Choices are 'kv_producer', 'kv_consumer', and 'kv_both'. */
    readonly kv_role?: "kv_producer" | "kv_both" | "kv_consumer" | null;
    /** The rank of this vLLM instance in the KV cache transfer. Typical value: 0 for prefill instance, 1 for decode instance. Currently only 1P1D is supported. */
    readonly kv_rank?: number | null;
    /**
     * The number of parallel instances for KV cache transfer.
     * @default 1
     */
    readonly kv_parallel_size?: number | null;
    /**
     * The KV connector ip, used to build distributed connection.
     * @default "127.0.0.1"
     */
    readonly kv_ip?: string | null;
    /**
     * The KV connector port, used to build distributed connection.
     * @default 14579
     */
    readonly kv_port?: number | null;
    /**
     * any extra config that the connector may need.
     * @default {}
     */
    readonly kv_connector_extra_config?: {
        readonly [key: string]: unknown;
    } | null;
    /** The Python module path to dynamically load the KV connector from. Only supported in V1. */
    readonly kv_connector_module_path?: string | null;
    /**
     * Experiment feature flag to enable HND to NHD KV Transfer
     * @default false
     */
    readonly enable_permute_local_kv?: boolean | null;
    /**
     * Policy for handling KV cache load failures. 'recompute': reschedule the request to recompute failed blocks 'fail': immediately fail the request with an error finish reason (default)
     * @default "fail"
     */
    readonly kv_load_failure_policy?: "recompute" | "fail" | null;
}

/** vLLM's `LoadConfig`. */
declare interface VllmLoadConfig {
    /**
     * The format of the model weights to load.
     * @default "auto"
     */
    readonly load_format?: "auto" | "hf" | "dummy" | "fastsafetensors" | "instanttensor" | "mistral" | "modelexpress" | "npcache" | "pt" | "runai_streamer" | "runai_streamer_sharded" | "safetensors" | "sharded_state" | "tensorizer" | (string & {}) | null;
    /** Directory to download and load the weights, default to the default cache directory of Hugging Face. */
    readonly download_dir?: string | null;
    /** Specifies the loading strategy for safetensors weights. */
    readonly safetensors_load_strategy?: "lazy" | "eager" | "prefetch" | "torchao" | null;
    /**
     * Number of worker threads used to prefetch safetensors checkpoint files into the OS page cache when safetensors prefetching is enabled.
     * At least 1.
     * @default 8
     */
    readonly safetensors_prefetch_num_threads?: number | null;
    /**
     * Read size in bytes for each safetensors checkpoint file prefetch.
     * At least 1.
     * @default 16777216
     */
    readonly safetensors_prefetch_block_size?: number | null;
    /**
     * Extra config for model loader. This will be passed to the model loader corresponding to the chosen load_format.
     * @default {}
     */
    readonly model_loader_extra_config?: unknown;
    /** Device to which model weights will be loaded, default to device_config.device */
    readonly device?: string | null;
    /**
     * The list of patterns to ignore when loading the model. Default to "original/**\/*" to avoid repeated loading of llama's checkpoints.
     * @default ["original/**\/*"]
     */
    readonly ignore_patterns?: readonly (string)[] | string | null;
    /**
     * Whether to enable tqdm for showing progress bar when loading model weights.
     * @default true
     */
    readonly use_tqdm_on_load?: boolean | null;
    /**
     * The map location for loading pytorch checkpoint, to support loading checkpoints can only be loaded on certain devices like "cuda", this is equivalent to `{"": "cuda"}`. Another supported format is mapping from different devices like from GPU 1 to GPU 0: `{"cuda:1": "cuda:0"}`. Note that when passed from command line, the strings in dictionary need to be double quoted for json parsing. For more details, see the original doc for `map_location` parameter in `torch.load` parameter.
     * @default "cpu"
     */
    readonly pt_load_map_location?: string | {
        readonly [key: string]: string | null;
    } | null;
}

/** vLLM's `LoRAModulePath`. */
declare interface VllmLoRAModulePath {
    /** vLLM's `name`. */
    readonly name?: string | null;
    /** vLLM's `path`. */
    readonly path?: string | null;
    /** vLLM's `base_model_name`. */
    readonly base_model_name?: string | null;
    /**
     * vLLM's `is_3d_lora_weight`.
     * @default false
     */
    readonly is_3d_lora_weight?: boolean | null;
}

/** vLLM's `MambaConfig`. */
declare interface VllmMambaConfig {
    /**
     * Mamba SSU backend to use.
     * @default "TRITON"
     */
    readonly backend?: "TRITON" | "FLASHINFER" | "CPU" | (string & {}) | null;
    /**
     * Enable stochastic rounding when writing SSM state to fp16 cache. Uses random bits to unbias the rounding error, which can improve numerical stability for long sequences.
     * @default false
     */
    readonly enable_stochastic_rounding?: boolean | null;
    /**
     * Number of Philox PRNG rounds for stochastic rounding random number generation. 0 uses the Triton default. Higher values improve randomness quality at the cost of compute.
     * @default 0
     */
    readonly stochastic_rounding_philox_rounds?: number | null;
    /** Selective state update algorithm to use with the FlashInfer backend. None defaults to FlashInfer's "auto" algorithm. Forced algorithms must be supported by FlashInfer for the active GPU, state dtype, and decoding mode. */
    readonly ssu_algorithm?: "auto" | "simple" | "vertical" | "horizontal" | null;
}

/** vLLM's `PassConfig`. */
declare interface VllmPassConfig {
    /** Fuse the custom RMSNorm + quant ops. */
    readonly fuse_norm_quant?: boolean | null;
    /** Fuse the custom SiluMul + quant ops. */
    readonly fuse_act_quant?: boolean | null;
    /** Fuse the custom Attention and MLAAttention + quant ops. */
    readonly fuse_attn_quant?: boolean | null;
    /**
     * Eliminate no-op ops.
     * @default true
     */
    readonly eliminate_noops?: boolean | null;
    /** Enable sequence parallelism. Requires TP>1. Automatically disabled if the model's hidden_size is too small for SP to be beneficial (threshold is device-capability dependent). */
    readonly enable_sp?: boolean | null;
    /** Enable async TP. */
    readonly fuse_gemm_comms?: boolean | null;
    /** Enable flashinfer allreduce fusion. */
    readonly fuse_allreduce_rms?: boolean | null;
    /** Enable fused Q/K RMSNorm + RoPE pass. */
    readonly enable_qk_norm_rope_fusion?: boolean | null;
    /** Enable fused MLA KV cache update with RoPE. */
    readonly fuse_rope_kvcache_cat_mla?: boolean | null;
    /** Fuse the custom RMSNorm + padding ops. */
    readonly fuse_act_padding?: boolean | null;
    /** Fuse paired q/kv RMS norms in MLA attention. */
    readonly fuse_mla_dual_rms_norm?: boolean | null;
    /** Fuse the QK rope + KV cache ops. */
    readonly fuse_rope_kvcache?: boolean | null;
    /** Fuse QK RMSNorm + RoPE + KV cache update into a single AITER HIP kernel. Supersedes both enable_qk_norm_rope_fusion and fuse_rope_kvcache for layers that support it. Auto-enabled at O1+ on ROCm for models with QK-norm (e.g. Qwen3-MoE). */
    readonly fuse_qk_norm_rope_kvcache?: boolean | null;
    /**
     * The threshold for ROCm AITER RoPE+KVCache fusion e.g. for small batch decode. Larger batch sizes e.g. during prefill will use the unfused kernels. Also applies to the fused QK-Norm+RoPE+KVCache pass.
     * @default 256
     */
    readonly rope_kvcache_fusion_max_token_num?: number | null;
    /** The threshold of the communicated tensor sizes under which vllm should use flashinfer fused allreduce. Specified as a float in MB. Unspecified will fallback to default values which are compute capability and world size dependent. FI_ALLREDUCE_FUSION_MAX_SIZE_MB = { 90: { 2: 64,  # 64MB 4: 2,  # 2MB 8: 1,  # 1MB }, 100: { 2: 64,  # 64MB 4: 32,  # 32MB 8: 1,  # 1MB }, }, where key is the device capability */
    readonly fi_allreduce_fusion_max_size_mb?: number | null;
    /** The minimum number of tokens above which vllm should use sequence parallelism. Specified as an integer token count. Unspecified will fallback to default values which are compute capability and world size dependent. */
    readonly sp_min_token_num?: number | null;
}

/** vLLM's `PoolerConfig`. */
declare interface VllmPoolerConfig {
    /** The task used for pooling. */
    readonly task?: "embed" | "classify" | "token_embed" | "token_classify" | "plugin" | "embed&token_classify" | null;
    /** The pooling method used for pooling. */
    readonly pooling_type?: "CLS" | "LAST" | "MEAN" | "ALL" | "STEP" | null;
    /** The pooling method used for sequence pooling. */
    readonly seq_pooling_type?: "CLS" | "LAST" | "MEAN" | null;
    /** The pooling method used for tokenwise pooling. */
    readonly tok_pooling_type?: "ALL" | "STEP" | null;
    /** Whether to apply activation function to the pooler outputs. `None` uses the pooler's default, which is `True` in most cases. */
    readonly use_activation?: boolean | null;
    /** Reduce the dimensions of embeddings if model support matryoshka representation. Defaults to None. */
    readonly dimensions?: number | null;
    /**
     * Whether to enable chunked processing for long inputs that exceed the model's maximum position embeddings. When enabled, long inputs will be split into chunks, processed separately, and then aggregated using weighted averaging. This allows embedding models to handle arbitrarily long text without CUDA errors. Defaults to False.
     * @default false
     */
    readonly enable_chunked_processing?: boolean | null;
    /** Maximum input length allowed for embedding generation. When set, allows inputs longer than max_embed_len to be accepted for embedding models. When an input exceeds max_embed_len, it will be handled according to the original max_model_len validation logic. Defaults to None (i.e. set to max_model_len). */
    readonly max_embed_len?: number | null;
    /** If provided, subtract this value from classification logits before activation. Used for affine score calibration (Platt scaling): activation((logit - logit_mean) / logit_sigma). Defaults to None. */
    readonly logit_mean?: number | null;
    /** If provided, divide the classification logits by this value after mean subtraction. Used for affine score calibration (Platt scaling): activation((logit - logit_mean) / logit_sigma). Defaults to None. */
    readonly logit_sigma?: number | null;
    /** If set, only the score corresponding to the `step_tag_id` in the generated sentence should be returned. Otherwise, the scores for all tokens are returned. */
    readonly step_tag_id?: number | null;
    /** A list of indices for the vocabulary dimensions to be extracted, such as the token IDs of `good_token` and `bad_token` in the `math-shepherd-mistral-7b-prm` model. */
    readonly returned_token_ids?: readonly (number)[] | null;
}

/** vLLM's `ProfilerConfig`. */
declare interface VllmProfilerConfig {
    /**
     * Which profiler to use. Defaults to None. Options are:
     * - 'torch': Use PyTorch profiler.
     * - 'cuda': Use CUDA profiler.
     * - 'proton': Use Triton Proton profiler.
     */
    readonly profiler?: "torch" | "cuda" | "proton" | null;
    /**
     * Directory to save torch profiler traces. Both AsyncLLM's CPU traces and worker's traces (CPU & GPU) will be saved under this directory. Note that it must be an absolute path.
     * @default ""
     */
    readonly torch_profiler_dir?: string | null;
    /**
     * Directory to save Triton Proton profiles. Each worker writes a separate rank-qualified file.
     * @default ""
     */
    readonly proton_profiler_dir?: string | null;
    /**
     * Proton context source. ``shadow`` records explicit scopes with low overhead; ``python`` records Python call stacks.
     * @default "shadow"
     */
    readonly proton_context?: "shadow" | "python" | null;
    /**
     * Proton output type. ``tree`` produces Hatchet data and ``trace`` produces a Chrome trace.
     * @default "tree"
     */
    readonly proton_data?: "tree" | "trace" | null;
    /** Proton GPU backend. ``None`` lets Proton select CUPTI automatically. */
    readonly proton_backend?: "cupti" | null;
    /** Optional backend-specific Proton mode string, such as ``pcsampling``. */
    readonly proton_mode?: string | null;
    /** Optional Proton hook. Use ``triton`` to add Triton launch metadata. */
    readonly proton_hook?: "triton" | null;
    /** Optional format passed to Proton when finalizing a profile. ``None`` uses the default format for ``proton_data``. */
    readonly proton_output_format?: "hatchet" | "hatchet_msgpack" | "chrome_trace" | null;
    /**
     * If `True`, enables stack tracing in the torch profiler. Enabled by default as it is useful for debugging. Can be disabled via --profiler-config.torch_profiler_with_stack=false CLI flag.
     * @default true
     */
    readonly torch_profiler_with_stack?: boolean | null;
    /**
     * If `True`, enables FLOPS counting in the torch profiler. Disabled by default.
     * @default false
     */
    readonly torch_profiler_with_flops?: boolean | null;
    /**
     * If `True`, saves torch profiler traces in gzip format. Enabled by default
     * @default true
     */
    readonly torch_profiler_use_gzip?: boolean | null;
    /**
     * If `True`, dumps total CUDA time in torch profiler traces. Enabled by default.
     * @default true
     */
    readonly torch_profiler_dump_cuda_time_total?: boolean | null;
    /**
     * If `True`, records tensor shapes in the torch profiler. Disabled by default.
     * @default false
     */
    readonly torch_profiler_record_shapes?: boolean | null;
    /**
     * If `True`, enables memory profiling in the torch profiler. Disabled by default.
     * @default false
     */
    readonly torch_profiler_with_memory?: boolean | null;
    /**
     * If `True`, enables a torch profiler during CUDA graph capture on rank 0. Traces are saved to a `capture_traces` subdirectory under `torch_profiler_dir`. Requires `profiler` to be set to 'torch'.
     * @default false
     */
    readonly capture_torch_profiler?: boolean | null;
    /**
     * If `True`, uses detailed annotations with roofline metrics (sk, sqsq, sqsk) in profiler trace events. If `False`, uses simple annotations with only context/generation request counts and token counts. Disabled by default.
     * @default false
     */
    readonly detailed_trace_annotation?: boolean | null;
    /**
     * If `True`, disables the front-end profiling of AsyncLLM when using the 'torch' profiler. This is needed to reduce overhead when using delay/limit options, since the front-end profiling does not track iterations and will capture the entire range.
     * @default false
     */
    readonly ignore_frontend?: boolean | null;
    /**
     * Number of engine iterations to skip before starting profiling. Defaults to 0, meaning profiling starts immediately after receiving /start_profile.
     * At least 0.
     * @default 0
     */
    readonly delay_iterations?: number | null;
    /**
     * Maximum number of engine iterations to profile after starting profiling. Defaults to 0, meaning no limit.
     * At least 0.
     * @default 0
     */
    readonly max_iterations?: number | null;
    /**
     * Number of warmup iterations for PyTorch profiler schedule. During warmup, the profiler runs but data is discarded. This helps reduce noise from JIT compilation and other one-time costs in the profiled trace. Defaults to 0 (schedule-based profiling disabled, recording all iterations). Set to a positive value (e.g., 2) to enable schedule-based profiling.
     * At least 0.
     * @default 0
     */
    readonly warmup_iterations?: number | null;
    /**
     * Number of active iterations for PyTorch profiler schedule. This is the number of iterations where profiling data is actually collected. Defaults to 5 active iterations.
     * At least 1.
     * @default 5
     */
    readonly active_iterations?: number | null;
    /**
     * Number of wait iterations for PyTorch profiler schedule. During wait, the profiler is completely off with zero overhead. This allows skipping initial iterations before warmup begins. Defaults to 0 (no wait period).
     * At least 0.
     * @default 0
     */
    readonly wait_iterations?: number | null;
}

/** vLLM's `QuantizationConfigArgs`. */
declare interface VllmQuantizationConfigArgs {
    /** Spec applied to ``LinearBase`` layers. */
    readonly linear?: unknown;
    /** Spec applied to ``FusedMoEFactory`` layers. */
    readonly moe?: unknown;
    /**
     * Layers to skip quantization for.
     * @default []
     */
    readonly ignore?: readonly (string)[] | null;
}

/** vLLM's `ReasoningConfig`. */
declare interface VllmReasoningConfig {
    /**
     * The name of the ReasoningParser to use for this model.
     * @default ""
     */
    readonly reasoning_parser?: string | null;
    /**
     * String that indicates the start of reasoning.
     * @default ""
     */
    readonly reasoning_start_str?: string | null;
    /**
     * String forced when the thinking budget is exhausted.
     * @default ""
     */
    readonly reasoning_end_str?: string | null;
}

/** vLLM's `SpeculativeConfig`. */
declare interface VllmSpeculativeConfig {
    /** Override the default enforce_eager from model_config */
    readonly enforce_eager?: boolean | null;
    /**
     * The number of speculative tokens, if provided. It will default to the number in the draft model config if present, otherwise, it is required.
     * More than 0.
     */
    readonly num_speculative_tokens?: number | null;
    /** The name of the draft model, eagle head, or additional weights, if provided. */
    readonly model?: string | null;
    /** The name of the speculative method to use. If users provide and set the `model` param, the speculative method type will be detected automatically if possible, if `model` param is not provided, the method name must be provided. */
    readonly method?: "ngram" | "medusa" | "mlp_speculator" | "draft_model" | "suffix" | "custom_class" | "eagle" | "eagle3" | "extract_hidden_states" | "deepseek_mtp" | "dots3_note_mtp" | "mimo_mtp" | "mimo_v2_mtp" | "glm4_moe_mtp" | "glm4_moe_lite_mtp" | "glm_ocr_mtp" | "ernie_mtp" | "nemotron_h_mtp" | "exaone_moe_mtp" | "exaone4_5_mtp" | "qwen3_next_mtp" | "qwen4_exp_mtp" | "qwen3_5_mtp" | "longcat_flash_mtp" | "bailing_hybrid_v3_mtp" | "minimax_m3_mtp" | "bailing_hybrid_mtp" | "mtp" | "kimi_k3_mtp" | "pangu_ultra_moe_mtp" | "step3p5_mtp" | "hy_v3_mtp" | "hy_v4_mtp" | "gemma4_mtp" | "inkling_mtp" | "dflash" | "ngram_gpu" | "dspark" | null;
    /**
     * The degree of the tensor parallelism for the draft model. Can only be 1 or the same as the target model's tensor parallel size.
     * At least 1.
     */
    readonly draft_tensor_parallel_size?: number | null;
    /** Users should pass "draft_tensor_parallel_size". This parameter's purpose is to warn users when they mistakenly provide the wrong argument. */
    readonly tensor_parallel_size?: number | null;
    /** Quantization method that was used to quantize the draft model weights. If `None`, we assume the model weights are not quantized. Note that it only takes effect when using the draft model-based speculative method. */
    readonly quantization?: "awq" | "auto_awq" | "fp8" | "fbgemm_fp8" | "fp_quant" | "modelopt" | "modelopt_fp4" | "modelopt_mxfp8" | "modelopt_mixed" | "auto_gptq" | "gptq" | "gptq_marlin" | "awq_marlin" | "humming" | "compressed-tensors" | "experts_int8" | "quark" | "moe_wna16" | "torchao" | "inc" | "mxfp4" | "gpt_oss_mxfp4" | "deepseek_v4_fp8" | "online" | "fp8_per_tensor" | "fp8_per_block" | "fp8_per_channel" | "int8_per_channel_weight_only" | "nvfp4_per_token" | "mxfp8" | (string & {}) | null;
    /** MoE backend to use for the draft model. When `None`, the draft model inherits the target model's `--moe-backend` setting. Useful when the drafter and generator require different MoE kernels (e.g. quantized generator with unquantized drafter). */
    readonly moe_backend?: "auto" | "triton" | "batched_triton" | "deep_gemm" | "deep_gemm_mega_moe" | "cutlass" | "flashinfer_trtllm" | "flashinfer_cutlass" | "flashinfer_cutedsl" | "flashinfer_b12x" | "b12x" | "flashinfer_moe_ep_mega_deep_gemm" | "flashinfer_moe_ep_mega_cutedsl" | "marlin" | "humming" | "triton_unfused" | "aiter" | "flydsl" | "hpc" | "emulation" | null;
    /** Attention backend to use for the draft model. When `None`, the backend is automatically selected. Useful when the drafter requires a different attention backend (e.g. DFlash needs a backend that supports non-causal attention). */
    readonly attention_backend?: "auto" | "FLASH_ATTN" | "FLASH_ATTN_DIFFKV" | "TRITON_ATTN" | "TRITON_ATTN_DIFFKV" | "ROCM_ATTN" | "ROCM_AITER_MLA" | "ROCM_AITER_TRITON_MLA" | "ROCM_AITER_FA" | "ROCM_AITER_MLA_SPARSE" | "XPU_MLA_SPARSE" | "TORCH_SDPA" | "FLASHINFER" | "FLASHINFER_MLA" | "TOKENSPEED_MLA" | "FLASHINFER_MLA_SPARSE" | "FLASHINFER_MLA_SPARSE_SM120" | "TRITON_MLA" | "CUTLASS_MLA" | "FLASHMLA" | "FLASHMLA_SPARSE" | "FLASHMLA_SPARSE_DSV4" | "FLASHINFER_MLA_SPARSE_DSV4" | "ROCM_FLASHMLA_SPARSE_DSV4" | "FLASH_ATTN_MLA" | "FLASH_ATTN_MLA_SPARSE" | "MINIMAX_M3_SPARSE" | "CUTLASS_MSA" | "TRITON_MSA" | "NO_ATTENTION" | "FLEX_ATTENTION" | "HPC_ATTN" | "ROCM_AITER_UNIFIED_ATTN" | "CPU_ATTN" | "CPU_MLA" | "AMX_MLA" | "TURBOQUANT" | "CUSTOM" | (string & {}) | null;
    /** KV cache dtype for the draft model. When `None`, the draft inherits the target model's `--kv-cache-dtype`. */
    readonly kv_cache_dtype?: "auto" | "float16" | "bfloat16" | "fp8" | "fp8_e4m3" | "fp8_e5m2" | "fp8_inc" | "fp8_ds_mla" | "turboquant_k8v4" | "turboquant_4bit_nc" | "turboquant_k3v4_nc" | "turboquant_3bit_nc" | "int4_per_token_head" | "int8_per_token_head" | "fp8_per_token_head" | "nvfp4" | "nvfp4_4over6" | null;
    /**
     * The maximum model length of the draft model. Used when testing the ability to skip speculation for some sequences.
     * At least 1.
     */
    readonly max_model_len?: number | null;
    /** The specific model version to use for the draft model. It can be a branch name, a tag name, or a commit id. If unspecified, will use the default version. */
    readonly revision?: string | null;
    /** The specific revision to use for the draft model code on Hugging Face Hub. It can be a branch name, a tag name, or a commit id. If unspecified, will use the default version. */
    readonly code_revision?: string | null;
    /** Override whether MTP iterations reuse the first step's sparse indices. If `None`, use the value from the draft model's Hugging Face config. */
    readonly index_share_for_mtp_iteration?: boolean | null;
    /**
     * Disable input padding for speculative decoding. If set to True, speculative input batches can contain sequences of different lengths, which may only be supported by certain attention backends. This currently only affects the EAGLE method of speculation.
     * @default false
     */
    readonly disable_padded_drafter_batch?: boolean | null;
    /**
     * Use vocab-parallel local argmax instead of all-gathering full logits for draft token generation. Reduces communication from O(vocab_size) to O(2 * tp_size) per token. Only applies to greedy draft selection in non-tree speculation.
     * @default false
     */
    readonly use_local_argmax_reduction?: boolean | null;
    /**
     * Allow draft and target models to use different vocabularies. When enabled, builds a token-level intersection at init and constrains draft logits to shared tokens only (TLI algorithm). Requires method='draft_model'.
     * @default false
     */
    readonly use_heterogeneous_vocab?: boolean | null;
    /**
     * Maximum size of ngram token window when using Ngram proposer, required when method is set to ngram.
     * At least 1.
     */
    readonly prompt_lookup_max?: number | null;
    /**
     * Minimum size of ngram token window when using Ngram proposer, if provided. Defaults to 1.
     * At least 1.
     */
    readonly prompt_lookup_min?: number | null;
    /**
     * Enable parallel drafting, where all speculative tokens are generated in parallel rather than sequentially. This can improve performance but requires the speculative model be trained to support parallel drafting. Only compatible with EAGLE and draft model methods.
     * @default false
     */
    readonly parallel_drafting?: boolean | null;
    /** Batch-size schedule used to dynamically choose speculative-token count. */
    readonly num_speculative_tokens_per_batch_size?: readonly (readonly (number)[])[] | null;
    /**
     * The maximum depth of the suffix decoding global and prompt trees. The tree depth limits the sum of the prefix match and speculation lengths.
     * @default 24
     */
    readonly suffix_decoding_max_tree_depth?: number | null;
    /**
     * The maximum number of requests to cache in the global suffix tree. If exceeded, will trigger eviction in FIFO order. If set to 0, the global suffix tree is disabled and past responses are not cached (prompt trees are still used).
     * @default 10000
     */
    readonly suffix_decoding_max_cached_requests?: number | null;
    /**
     * The maximum spec factor for suffix decoding. The spec factor controls speculation lengths based on the prefix match length: max_spec_tokens = max_spec_factor * prefix_match_length.
     * @default 1
     */
    readonly suffix_decoding_max_spec_factor?: number | null;
    /**
     * The minimum token probability for suffix decoding. Will only speculate tokens with estimated probability (based on frequency counts) greater than or equal to this value.
     * @default 0.1
     */
    readonly suffix_decoding_min_token_prob?: number | null;
    /** Load config for the draft model. If not specified, will use the load config from the target model. */
    readonly draft_load_config?: VllmLoadConfig | null;
    /**
     * The rejection sampling method to use. 'standard' uses probabilistic rejection sampling (with or without cached draft logits, controlled by draft_sample_method). 'synthetic' accepts draft tokens with a decaying probability calibrated to synthetic_acceptance_rate. 'block' uses block verification (Sun et al.), which jointly verifies the draft tokens as a block instead of one at a time.
     * @default "standard"
     */
    readonly rejection_sample_method?: "standard" | "synthetic" | "block" | null;
    /** Per-position *unconditional* acceptance rates for synthetic rejection sampling. Position i's entry is the marginal probability that the first i+1 draft tokens are all accepted; the list must have length num_speculative_tokens, each entry in [0, 1], and be monotonically non-increasing. Only valid when rejection_sample_method is 'synthetic'. Mutually exclusive with synthetic_acceptance_length. */
    readonly synthetic_acceptance_rates?: readonly (number)[] | null;
    /** Target mean acceptance length for synthetic rejection sampling, in [1, num_speculative_tokens + 1]. Resolved internally to synthetic_acceptance_rates. Only valid when rejection_sample_method is 'synthetic'. Mutually exclusive with synthetic_acceptance_rates. */
    readonly synthetic_acceptance_length?: number | null;
    /**
     * Whether to adaptively size the draft-verification budget from per-request confidence. Currently only supported for method="dspark".
     * @default false
     */
    readonly enable_adaptive_verification?: boolean | null;
    /**
     * How the draft model samples tokens. 'greedy' always picks the argmax token, and the draft probabilities are treated as one-hot during rejection sampling. 'probabilistic' samples stochastically from the draft distribution and uses the full draft logits for the probability ratio test during rejection sampling. This comes at the cost of additional GPU memory usage.
     * @default "greedy"
     */
    readonly draft_sample_method?: "greedy" | "probabilistic" | null;
    /**
     * For Qwen3 DSpark drafting, evaluate the Markov projection only for the top-k base-logit candidates. Requires draft tensor parallel size 1.
     * At least 1.
     */
    readonly dspark_draft_topk?: number | null;
}

/** vLLM's `StructuredOutputsConfig`. */
declare interface VllmStructuredOutputsConfig {
    /**
     * Which engine will be used for structured outputs (e.g. JSON schema, regex, etc) by default. With "auto", we will make opinionated choices based on request contents and what the backend libraries currently support, so the behavior is subject to change in each release.
     * @default "auto"
     */
    readonly backend?: "auto" | "xgrammar" | "guidance" | "outlines" | "lm-format-enforcer" | null;
    /**
     * If `True`, json output will always be compact without any whitespace. If `False`, the model may generate whitespace between JSON fields, which is still valid JSON. This is only supported for xgrammar and guidance backends.
     * @default false
     */
    readonly disable_any_whitespace?: boolean | null;
    /**
     * If `True`, the `guidance` backend will not use `additionalProperties` in the JSON schema. This is only supported for the `guidance` backend and is used to better align its behaviour with `outlines` and `xgrammar`.
     * @default false
     */
    readonly disable_additional_properties?: boolean | null;
    /**
     * Select the reasoning parser depending on the model that you're using. This is used to parse the reasoning content into OpenAI API format.
     * @default ""
     */
    readonly reasoning_parser?: "cohere_command3" | "cohere_command4" | "deepseek_r1" | "deepseek_v3" | "deepseek_v4" | "ernie45" | "gemma4" | "glm45" | "glm47" | "granite" | "holo2" | "hunyuan_a13b" | "hy_v3" | "hy_v4" | "inkling" | "kimi_k2" | "kimi_k3" | "ling3" | "mimo" | "minimax_m2" | "minimax_m2_append_think" | "minimax_m3" | "mistral" | "muse_glimmer" | "nemotron_v3" | "olmo3" | "openai_gptoss" | "poolside_v1" | "qwen3" | "seed_oss" | "step3" | "step3p5" | (string & {}) | null;
    /**
     * Path to a dynamically reasoning parser plugin that can be dynamically loaded and registered.
     * @default ""
     */
    readonly reasoning_parser_plugin?: string | null;
    /**
     * Whether to use structured input for reasoning.
     * @default false
     */
    readonly enable_in_reasoning?: boolean | null;
}

/** vLLM's `WeightTransferConfig`. */
declare interface VllmWeightTransferConfig {
    /**
     * The backend to use for weight transfer. Validated against the `WeightTransferEngineFactory` registry at engine creation time.
     * @default "nccl"
     */
    readonly backend?: "nccl" | "ipc" | "sparse_nccl" | "sharded_rdt" | (string & {}) | null;
}

/** What vLLM works out for itself is null where it is not known. */
declare type WorkedOut = "max_model_len" | "budget_bytes" | "max_num_seqs" | "max_num_batched_tokens";

export { }
