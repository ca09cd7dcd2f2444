import { n as isModelPath, t as checkObjects } from "./object-checks.js";
import { A as config$1, C as strictObject, E as union, O as safeParse, S as record, _ as json, a as ZodNullable, b as number, c as ZodType, d as array, f as boolean, g as int, i as ZodLiteral, l as ZodUnion, m as discriminatedUnion, n as ZodEnum, o as ZodObject, r as ZodExactOptional, s as ZodRecord, t as ZodArray, u as _enum, v as literal, w as string } from "./schemas.js";
import { t as isJsonObject } from "./json.js";
import { n as quote, t as orList } from "./quote.js";
import { t as suggest } from "./suggest.js";

// src/schema/key.ts
/** A key that must be there. */
function required(schema, description, docs = {}) {
	return schema.meta({
		description,
		...docs
	});
}
/** A key that may be left out. */
function optional(schema, description, docs = {}) {
	return schema.exactOptional().meta({
		description,
		...docs
	});
}
/** A key that may be left out, or be null to take away what `defaults` or the model set. */
function unsettable(schema, description, docs = {}) {
	return schema.nullable().exactOptional().meta({
		description,
		...docs
	});
}

// src/schema/text.ts
/** A string that matches a pattern; `rule` says in words what the pattern asks for. */
function text(pattern, rule) {
	return string().regex(pattern, rule).meta({ patternErrorMessage: rule });
}
const modelId = text(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/u, "A model id starts with a letter or digit and holds only letters, digits, '.', '_', '/' and '-'");
const environmentVariable = text(/^[A-Za-z_][A-Za-z0-9_]*$/u, "The name of an environment variable holds only letters, digits and '_', and does not start with a digit");
const httpUrl = text(/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/u, "An address starts with http:// or https:// and has no user name, password, query or fragment");

// src/schema/gateway.ts
const routePrefix = text(/^\/([A-Za-z0-9._~-]+(\/[A-Za-z0-9._~-]+)*)?$/u, "A route prefix starts with '/', does not end with one, and holds letters, digits, '.', '_', '~' and '-'");
const gateway = strictObject({
	route_prefix: unsettable(routePrefix, "Path below which the fleet answers: `/v1/models` is found at `<route_prefix>/v1/models`. Each fleet on a cluster needs its own.", {
		default: "/",
		examples: ["/team"]
	}),
	num_replicas: unsettable(int().min(1), "Replicas of the gateway.", { default: 1 }),
	drain_timeout_s: unsettable(number().min(0), "Seconds that running streams have to finish when a gateway replica is replaced.", { default: 600 })
}).meta({ id: "Gateway" });

// src/schema/accelerator-types.ts
/**
* The names that Ray gives to accelerators (Ray 2.60 `ray/util/accelerators/accelerators.py`). Ray refuses any other
* name; a known name that no node has waits for ever.
*/
const acceleratorTypes = [
	"V100",
	"P100",
	"T4",
	"P4",
	"K80",
	"A10G",
	"L4",
	"L40S",
	"A100",
	"A100-40G",
	"A100-80G",
	"H100",
	"H200",
	"H20",
	"B200",
	"B300",
	"GB200",
	"GB300",
	"RTX-PRO-6000",
	"Intel-GPU-Max-1550",
	"Intel-GPU-Max-1100",
	"Intel-GAUDI",
	"AMD-Instinct-MI100",
	"AMD-Instinct-MI250X",
	"AMD-Instinct-MI250X-MI250",
	"AMD-Instinct-MI210",
	"AMD-Instinct-MI300A",
	"AMD-Instinct-MI300X-OAM",
	"AMD-Instinct-MI300X-HF",
	"AMD-Instinct-MI308X",
	"AMD-Instinct-MI325X-OAM",
	"AMD-Instinct-MI350X-OAM",
	"AMD-Instinct-MI355X-OAM",
	"AMD-Radeon-R9-200-HD-7900",
	"AMD-Radeon-HD-7900",
	"aws-neuron-core",
	"TPU-V2",
	"TPU-V3",
	"TPU-V4",
	"TPU-V5P",
	"TPU-V5LITEPOD",
	"TPU-V6E",
	"TPU-V7X",
	"Ascend910B",
	"Ascend910B4",
	"MXC500",
	"MXC550",
	"FURIOSA_RNGD",
	"M1",
	"M1-Pro",
	"M1-Max",
	"M1-Ultra",
	"M2",
	"M2-Pro",
	"M2-Max",
	"M2-Ultra",
	"M3",
	"M3-Pro",
	"M3-Max",
	"Apple-Silicon",
	"MOBILINT_ARIES",
	"MOBILINT_REGULUS"
];
/** What people write for a GPU that Ray knows under another name, or not at all. */
const acceleratorNotes = {
	A10: "Ray calls it \"A10G\".",
	L40: "The L40 is neither an L4 nor an L40S, and Ray has no name for it. Leave accelerator_type out, and write `gpu: L40` under `nodes`.",
	"A100-SXM4-80GB": "Ray calls it \"A100-80G\".",
	"H100-80G": "Ray calls it \"H100\"."
};
const unnamedAccelerator = "For a GPU that Ray has no name for, leave accelerator_type out, and name it as `gpu` under `nodes`.";

// src/schema/accelerator.ts
const acceleratorType = _enum(acceleratorTypes).meta({
	id: "AcceleratorType",
	description: "The name that Ray gives to a kind of accelerator."
});
const cpu = strictObject({ kind: required(literal("cpu"), "The engine runs on CPU cores.") }).meta({ id: "CpuAccelerator" });
const gpu = strictObject({ kind: required(literal("gpu"), "The engine runs on GPUs.") }).meta({ id: "GpuAccelerator" });
const tpu = strictObject({
	kind: required(literal("tpu"), "The engine runs on TPU chips."),
	topology: unsettable(string().min(1), "Topology of the TPU slice.", { examples: ["4x4"] })
}).meta({ id: "TpuAccelerator" });
const acceleratorConfig = discriminatedUnion("kind", [
	cpu,
	gpu,
	tpu
]);

// src/schema/any-json.ts
/** Any JSON value, for keys whose content belongs to another program. */
const jsonValue = json().meta({
	id: "Json",
	description: "Any value."
});
/** An open map: its keys are checked by the program that reads them. */
const jsonObject = record(string(), jsonValue);

// src/schema/autoscaling.ts
const positive$1 = number().gt(0);
const seconds$1 = number().min(0);
const policy = strictObject({
	policy_function: unsettable(string().min(1), "Import path of the policy, `module:function` or `module:Class`."),
	policy_kwargs: unsettable(jsonObject, "Arguments of the policy's class.")
}).meta({ id: "AutoscalingPolicy" });
const autoscalingConfig = strictObject({
	min_replicas: unsettable(int().min(0), "Fewest replicas. 0 lets the model scale to zero: the next request then waits for a whole start.", { default: 1 }),
	initial_replicas: unsettable(int().min(0), "Replicas at the first deploy; `min_replicas` when not given."),
	max_replicas: unsettable(int().min(1), "Most replicas.", { default: 1 }),
	target_ongoing_requests: unsettable(positive$1, "Requests per replica that the autoscaler aims at. Ray's default for language models is so high that it never scales: set it.", { examples: [32] }),
	metrics_interval_s: unsettable(positive$1, "Seconds between two metrics of a replica. Deprecated by Ray."),
	look_back_period_s: unsettable(positive$1, "Seconds over which metrics are averaged.", { default: 30 }),
	upscaling_factor: unsettable(positive$1, "Gain of a scale-up decision; above 1 scales faster.", { default: 1 }),
	downscaling_factor: unsettable(positive$1, "Gain of a scale-down decision.", { default: 1 }),
	upscale_delay_s: unsettable(seconds$1, "Seconds that the load must last before replicas are added.", { default: 30 }),
	downscale_delay_s: unsettable(seconds$1, "Seconds that the load must be gone before replicas are removed.", { default: 600 }),
	downscale_to_zero_delay_s: unsettable(seconds$1, "The same for the last replica; `downscale_delay_s` when not given."),
	aggregation_function: unsettable(_enum([
		"mean",
		"max",
		"min"
	]), "How metrics are combined over the look-back period.", { default: "mean" }),
	policy: unsettable(policy, "A scaling policy of your own. Changing it restarts the model.")
}).meta({ id: "AutoscalingConfig" });

// src/schema/deployment-options.ts
const nonEmpty$2 = string().min(1);
const positive = number().gt(0);
const atLeastZero = number().min(0);
const labelSelector = record(nonEmpty$2, string()).meta({ id: "LabelSelector" });
const backpressureConfig = strictObject({
	status_code: unsettable(literal([503, 429]), "Status of a refused request.", { default: 503 }),
	retry_after_s: unsettable(atLeastZero, "Sent as `Retry-After`.")
}).meta({ id: "BackpressureConfig" });
const loggingConfig = strictObject({
	encoding: unsettable(_enum(["TEXT", "JSON"]), "Form of the log lines.", { default: "TEXT" }),
	log_level: unsettable(_enum([
		"DEBUG",
		"INFO",
		"WARNING",
		"ERROR",
		"CRITICAL"
	]), "Lowest level that is logged.", { default: "INFO" }),
	logs_dir: unsettable(nonEmpty$2, "Folder for the logs, on the nodes."),
	enable_access_log: unsettable(boolean(), "Log each request.", { default: true }),
	additional_log_standard_attrs: unsettable(array(nonEmpty$2), "Attributes of Python's log records to add to each line.")
}).meta({ id: "LoggingConfig" });
const rayActorOptions = strictObject({
	num_cpus: unsettable(atLeastZero, "CPUs of the replica's own process, beside those of its workers.", { default: 1 }),
	num_gpus: unsettable(atLeastZero, "GPUs of the replica's own process. The workers have the GPUs: leave it out."),
	memory: unsettable(atLeastZero, "Bytes of memory that Ray reserves."),
	resources: unsettable(record(nonEmpty$2, atLeastZero), "Custom resources that Ray reserves."),
	accelerator_type: unsettable(acceleratorType, "Accelerator that the replica's own process asks for."),
	label_selector: unsettable(labelSelector, "Labels that the node must have."),
	fallback_strategy: unsettable(array(jsonObject), "What to try when no node has the labels.")
}).meta({ id: "RayActorOptions" });
const gangSchedulingConfig = strictObject({
	gang_size: required(int().min(1), "Replicas that are placed together."),
	gang_placement_strategy: unsettable(_enum(["PACK", "SPREAD"]), "How a gang is spread over nodes.", { default: "PACK" }),
	runtime_failure_policy: unsettable(_enum(["RESTART_GANG"]), "What is restarted when one replica fails.", { default: "RESTART_GANG" })
}).meta({ id: "GangSchedulingConfig" });
const requestRouterConfig = strictObject({
	request_router_class: unsettable(nonEmpty$2, "Import path of the router's class.", { examples: ["ray.serve.llm.request_router.PrefixCacheAffinityRouter"] }),
	request_router_kwargs: unsettable(jsonObject, "Arguments of the router's class."),
	request_routing_stats_period_s: unsettable(positive, "Seconds between two readings of a replica's routing statistics.", { default: 10 }),
	request_routing_stats_timeout_s: unsettable(positive, "Seconds that a reading may take.", { default: 30 }),
	initial_backoff_s: unsettable(positive, "Seconds before routing is tried again.", { default: .025 }),
	backoff_multiplier: unsettable(positive, "Growth of that time with each try.", { default: 2 }),
	max_backoff_s: unsettable(positive, "Most seconds between two tries.", { default: .5 })
}).meta({ id: "RequestRouterConfig" });
const deploymentActor = strictObject({
	name: required(nonEmpty$2, "Name of the actor, unique for the model."),
	actor_class: required(nonEmpty$2, "Import path of the actor's class."),
	init_kwargs: optional(jsonObject, "Arguments of the actor's class."),
	actor_options: optional(jsonObject, "Ray options of the actor.")
}).meta({ id: "DeploymentActor" });
const deploymentOptions = {
	num_replicas: unsettable(int().min(1), "Replicas of the model. Not together with `autoscaling_config`.", { default: 1 }),
	autoscaling_config: unsettable(autoscalingConfig, "Replicas follow the load. Not together with `num_replicas`.", { examples: [{
		min_replicas: 1,
		max_replicas: 3,
		target_ongoing_requests: 32
	}] }),
	max_ongoing_requests: unsettable(int().min(1), "Most requests that a replica works on at a time; the others wait.", { examples: [64] }),
	max_queued_requests: unsettable(int().min(-1), "Most requests that wait at each caller; -1 is no limit.", { default: -1 }),
	backpressure_config: unsettable(backpressureConfig, "The answer to a request that `max_queued_requests` refuses."),
	user_config: unsettable(jsonObject, "Given to the deployment's `reconfigure`; changing it restarts nothing."),
	graceful_shutdown_wait_loop_s: unsettable(atLeastZero, "Seconds between two looks whether a replica that ends has finished its requests.", { default: 2 }),
	health_check_period_s: unsettable(positive, "Seconds between two health checks.", { default: 10 }),
	health_check_timeout_s: unsettable(positive, "Seconds that a health check may take.", { default: 10 }),
	logging_config: unsettable(loggingConfig, "Serve's own log of the model."),
	rolling_update_percentage: unsettable(number().gt(0).max(1), "Share of replicas that Ray replaces at a time.", { default: .2 }),
	max_surge_percent: unsettable(int().min(0).max(100), "Extra replicas that Ray may start while it replaces, in percent.", { default: 0 }),
	ray_actor_options: unsettable(rayActorOptions, "Resources of the replica's own process."),
	placement_group_bundle_label_selector: unsettable(array(labelSelector), "Labels that the node of each bundle must have."),
	max_replicas_per_node: unsettable(int().min(1).max(100), "Most replicas on one node."),
	gang_scheduling_config: unsettable(gangSchedulingConfig, "Replicas that are placed and restarted together."),
	request_router_config: unsettable(requestRouterConfig, "How requests are spread over replicas. Changing it restarts the model."),
	deployment_actors: unsettable(array(deploymentActor), "Actors that all replicas share.")
};

// src/schema/lora.ts
const cloudUri = text(/^(s3|gs|abfss|azure):\/\/\S+$/u, "Ray loads adapters from s3://, gs://, abfss:// or azure:// only");
const loraConfig = strictObject({
	dynamic_lora_loading_path: unsettable(cloudUri, "Folder in cloud storage that holds one folder for each adapter.", { examples: ["s3://bucket/adapters"] }),
	max_num_adapters_per_replica: unsettable(int().min(1), "Most adapters that a replica holds at a time.", { default: 16 }),
	download_timeout_s: unsettable(number().gt(0), "Seconds for the download of one adapter.", { default: 30 }),
	max_download_tries: unsettable(int().min(1), "Times that a download is tried.", { default: 3 })
}).meta({ id: "LoraConfig" });

// src/schema/placement.ts
const bundle = record(string().min(1), number().min(0)).meta({ id: "Bundle" });
const placementGroupConfig = strictObject({
	bundle_per_worker: unsettable(bundle, "Resources of one worker; repeated for each worker (tensor times pipeline parallel size). Not together with `bundles`.", { examples: [{
		GPU: 1,
		CPU: 4
	}] }),
	bundles: unsettable(array(bundle).min(1), "Resources of each worker, one entry for each. Not together with `bundle_per_worker`.", { examples: [[{ GPU: 1 }, { GPU: 1 }]] }),
	strategy: unsettable(_enum([
		"PACK",
		"SPREAD",
		"STRICT_PACK",
		"STRICT_SPREAD"
	]), "How bundles are spread over nodes; STRICT_PACK keeps a replica on one node.", { default: "PACK" })
}).meta({ id: "PlacementGroupConfig" });

// src/schema/runtime-env.ts
const nonEmpty$1 = string().min(1);
const packages = union([
	array(nonEmpty$1),
	nonEmpty$1,
	jsonObject
]);
const runtimeEnvConfig = strictObject({
	setup_timeout_seconds: unsettable(int().min(-1), "Seconds that making the environment may take; -1 is no limit.", { default: 600 }),
	eager_install: unsettable(boolean(), "Make the environment when the job starts and not at the first use.")
}).meta({ id: "RuntimeEnvConfig" });
const runtimeEnv = strictObject({
	env_vars: unsettable(record(environmentVariable, string().nullable()), "Environment variables of the model's processes. Values are strings, and never secrets: this goes to Ray in the clear.", { examples: [{ HF_HUB_OFFLINE: "1" }] }),
	pip: unsettable(packages, "Packages that pip installs before the model starts.", { examples: [["einops==0.8.1"]] }),
	uv: unsettable(packages, "Packages that uv installs before the model starts."),
	conda: unsettable(union([nonEmpty$1, jsonObject]), "Name of a conda environment on the nodes, or its content."),
	py_modules: unsettable(array(nonEmpty$1), "Python packages as remote or `local://` URIs of archives."),
	working_dir: unsettable(nonEmpty$1, "Working directory as a remote or `local://` URI of an archive."),
	excludes: unsettable(array(nonEmpty$1), "Files of `working_dir` that are left out."),
	py_executable: unsettable(nonEmpty$1, "Command that starts the worker processes."),
	image_uri: unsettable(nonEmpty$1, "Container image in which the worker processes run."),
	container: unsettable(jsonObject, "Container options. Ray prefers `image_uri`."),
	worker_process_setup_hook: unsettable(nonEmpty$1, "Import path of a function that runs first in each worker process."),
	config: unsettable(runtimeEnvConfig, "How the environment is made.")
}).meta({ id: "RuntimeEnv" });

// src/schema/smoke-test.ts
const nonEmpty = string().min(1);
const oneOrMore = union([nonEmpty, array(nonEmpty).min(1)]);
const seconds = number().gt(0);
const chatMessage = strictObject({
	role: required(nonEmpty, "Who speaks.", { examples: [
		"user",
		"system",
		"assistant"
	] }),
	content: required(string(), "What is said.")
}).meta({ id: "ChatMessage" });
const scorePair = strictObject({
	text_1: required(oneOrMore, "The text, or texts, on one side."),
	text_2: required(oneOrMore, "The text, or texts, on the other side.")
}).meta({ id: "ScorePair" });
const rawRequest = strictObject({
	path: required(text(/^\/[^\s?#]*$/u, "A request path starts with '/' and has no query"), "Path below the route prefix.", { examples: ["/v1/chat/completions"] }),
	body: required(jsonObject, "JSON body; `model` is added when it is not there.")
}).meta({ id: "RawRequest" });
const expectation = strictObject({
	contains: optional(nonEmpty, "Text that the answer must contain; upper and lower case count."),
	equals: optional(string(), "The whole answer, without white space around it."),
	matches: optional(nonEmpty, "Regular expression that must be found in the answer (JavaScript, Unicode mode).", { examples: ["^[0-9]+$"] }),
	json_schema: optional(union([jsonObject, boolean()]), "JSON Schema that the answer, read as JSON, must satisfy."),
	finish_reason: optional(nonEmpty, "Why the model stopped.", { examples: [
		"stop",
		"length",
		"tool_calls"
	] }),
	min_tokens: optional(int().min(1), "Fewest tokens in the answer."),
	dimensions: optional(int().min(1), "Length of each embedding."),
	status: optional(int().min(100).max(599), "HTTP status.", { default: 200 }),
	max_ttft_s: optional(seconds, "Most seconds until the first token."),
	max_latency_s: optional(seconds, "Most seconds until the answer is whole.")
}).meta({ id: "SmokeExpectation" });
const smokeTest = strictObject({
	chat: optional(union([nonEmpty, array(chatMessage).min(1)]), "A chat: one user message, or a list of messages.", { examples: ["Reply with the word ready."] }),
	completion: optional(nonEmpty, "A prompt to complete.", { examples: ["The capital of France is"] }),
	embed: optional(oneOrMore, "Text to embed.", { examples: ["hello"] }),
	score: optional(scorePair, "Texts to compare."),
	request: optional(rawRequest, "Any other request, as it is sent."),
	max_tokens: optional(int().min(1), "Most tokens of the answer to `chat` or `completion`.", { default: 64 }),
	expect: optional(expectation, "What the answer must hold. Without it, any answer with content will do.")
}).meta({ id: "SmokeTest" });

// src/schema/model.ts
const modelSource = text(/^\S+$/u, "A model source is a Hub id, a path or a URI, without spaces");
const sourceDocs = { examples: [
	"Qwen/Qwen2.5-7B-Instruct",
	"./models/tiny",
	"s3://bucket/models/chat"
] };
const sourceDescription = "Where the weights come from: a Hugging Face Hub id, a path (starting with `./` or `../`: relative to this file; absolute: on the nodes), or an s3://, gs:// or abfss:// URI.";
const callbackConfig = strictObject({
	callback_class: unsettable(string().min(1), "Import path of the callback's class."),
	callback_kwargs: unsettable(jsonObject, "Arguments of the callback's class."),
	raise_error_on_callback: unsettable(boolean(), "Fail the start when the callback fails.", { default: true })
}).meta({ id: "CallbackConfig" });
const modelOptions = {
	revision: unsettable(string().min(1), "Commit, branch or tag of the Hub repository. A commit is the only one that never changes.", { examples: ["a09a35458c702b33eeacc393d103063234e8bc28"] }),
	accelerator_type: unsettable(acceleratorType, "Kind of GPU that the model needs, by Ray's name. A name that no node has waits for ever.", { examples: ["L4", "H100"] }),
	accelerator_config: unsettable(acceleratorConfig, "What the engine runs on when it is not a GPU.", { examples: [{ kind: "cpu" }] }),
	gpu_fraction: unsettable(number().gt(0).max(1), "Share of one GPU for each worker. Bundles, the worker's share and `gpu_memory_utilization` are set to fit.", { examples: [.35] }),
	engine_kwargs: unsettable(jsonObject, "Arguments of the vLLM engine, by vLLM's names.", { examples: [{
		max_model_len: 8192,
		tensor_parallel_size: 2
	}] }),
	task: unsettable(_enum([
		"generate",
		"embed",
		"score",
		"transcribe"
	]), "What the model is asked to do.", { default: "generate" }),
	aliases: unsettable(array(modelId), "Other names under which clients may ask for the model. They share one name space with model ids.", { examples: [["gpt-4o-mini"]] }),
	strategy: unsettable(_enum([
		"auto",
		"blue_green",
		"recreate"
	]), "How a new version replaces the old one: `blue_green` starts it beside, `recreate` stops the old one first, `auto` starts it beside when there is room.", { default: "auto" }),
	compile: unsettable(_enum(["auto", "off"]), "`off` runs without torch.compile; `auto` does so only after a crash in the compiler.", { default: "auto" }),
	startup_timeout_s: unsettable(number().gt(0), "Seconds that a start may take, download included.", { examples: [1800] }),
	drain_timeout_s: unsettable(number().min(0), "Seconds that running requests have to finish when a replica ends. Ray's `graceful_shutdown_timeout_s`.", { default: 600 }),
	smoke_tests: unsettable(array(smokeTest), "Requests that a new version must answer before it has traffic. Without any, one short real request is sent.", { examples: [[{
		chat: "Reply with the word ready.",
		expect: { contains: "ready" }
	}]] }),
	lora_config: unsettable(loraConfig, "LoRA adapters that are loaded when a request names them."),
	placement_group_config: unsettable(placementGroupConfig, "What a replica reserves, bundle by bundle. Not together with `gpu_fraction`."),
	runtime_env: unsettable(runtimeEnv, "What the model's processes find on the nodes."),
	log_engine_metrics: unsettable(boolean(), "Export the engine's metrics through Ray.", { default: true }),
	experimental_configs: unsettable(jsonObject, "Experimental settings of Ray Serve LLM.", { examples: [{ stream_batching_interval_ms: 50 }] }),
	callback_config: unsettable(callbackConfig, "A class of yours that is called while the model starts."),
	...deploymentOptions
};
const model = strictObject({
	model_source: required(modelSource, sourceDescription, sourceDocs),
	...modelOptions
}).meta({
	id: "Model",
	description: "One model. Its key is the id that clients send as `model`."
});
const modelDefaults = strictObject({
	model_source: unsettable(modelSource, sourceDescription, sourceDocs),
	...modelOptions
}).meta({
	id: "ModelDefaults",
	description: "A model in part."
});
/** The same keys for one target: also keeps `models.<id>: null`, which takes the model away there. */
const modelOverrides = record(modelId, modelDefaults.nullable());
const models = record(modelId, model);
const optionalDefaults = optional(modelDefaults, "Merged under every model.", { examples: [{ max_ongoing_requests: 64 }] });

// src/schema/node-group.ts
const nodeGroup = strictObject({
	count: optional(int().min(1), "Nodes of this kind.", { default: 1 }),
	accelerator_type: optional(acceleratorType, "Kind of GPU, by Ray's name.", { examples: ["L4"] }),
	gpu: optional(string().min(1), "Kind of GPU that Ray has no name for.", { examples: ["RTX 4090"] }),
	gpu_memory_gib: optional(number().gt(0), "Memory of one GPU in GiB, for a GPU that has neither name.", { examples: [24] }),
	gpus: optional(int().min(0), "GPUs of one node.", { default: 0 }),
	cpus: optional(number().gt(0), "CPUs of one node, as Ray counts them.", { examples: [32] })
}).meta({ id: "NodeGroup" });

// src/schema/target.ts
const port = int().min(1).max(65535);
const http = strictObject({
	host: optional(text(/^[A-Za-z0-9.:_-]+$/u, "A host is a name or an IP address"), "Address that Serve listens on. `0.0.0.0` answers to other machines too.", { default: "127.0.0.1" }),
	port: optional(port, "Port that Serve listens on.", { default: 8e3 })
}).meta({ id: "Http" });
const headerName = text(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/u, "A header name holds letters, digits and '-'");
const overrides = strictObject({
	models: optional(modelOverrides, "Merged over the models, by id. `null` takes a model away; a null key takes the key away."),
	defaults: optional(modelDefaults, "Merged over `defaults`."),
	gateway: optional(gateway, "Merged over `gateway`.")
}).meta({ id: "TargetOverrides" });
const common = {
	nodes: optional(array(nodeGroup), "Nodes that are there, for checks without a cluster.", { examples: [[{
		accelerator_type: "L4",
		gpus: 2,
		cpus: 32
	}]] }),
	autoscaling_nodes: optional(array(nodeGroup), "Nodes that an autoscaler may add. With any, what does not fit now may fit later."),
	http: optional(http, "Where Ray Serve listens."),
	url: optional(httpUrl, "Where clients reach the endpoint; smoke tests go there.", { examples: ["https://llm.internal"] }),
	url_headers_env: optional(record(headerName, environmentVariable), "Headers for a protected `url`: the name of each header, and of the environment variable that holds its value.", { examples: [{ Authorization: "LLM_AUTHORIZATION" }] }),
	overrides: optional(overrides, "What differs on this target.")
};
const local = strictObject({
	kind: required(literal("local"), "Ray on this machine, started by rayfleet."),
	dashboard_port: optional(port, "Port of Ray's dashboard and REST API, on the loopback.", { default: 8265 }),
	...common
}).meta({
	id: "LocalTarget",
	description: "Ray on this machine, started by rayfleet."
});
const cluster = strictObject({
	kind: required(literal("cluster"), "A Ray cluster that is reached over its REST API."),
	address: required(httpUrl, "Address of the cluster's dashboard.", { examples: ["https://ray.internal:8265"] }),
	token_env: optional(environmentVariable, "Name of the environment variable that holds the token. Never the token.", { examples: ["RAY_AUTH_TOKEN"] }),
	...common
}).meta({
	id: "ClusterTarget",
	description: "A Ray cluster that is reached over its REST API."
});
const kuberay = strictObject({
	kind: required(literal("kuberay"), "A RayService on Kubernetes. Not supported yet."),
	...common
}).meta({
	id: "KuberayTarget",
	description: "A RayService on Kubernetes. Not supported yet."
});
const target = discriminatedUnion("kind", [
	local,
	cluster,
	kuberay
]);
const targetName = text(/^[A-Za-z0-9][A-Za-z0-9_-]*$/u, "A target name starts with a letter or digit and holds only letters, digits, '_' and '-'");

// src/schema/config.ts
config$1({ jitless: true });
const fleetName = text(/^[a-z0-9]+(-[a-z0-9]+)*$/u, "A fleet name holds lower-case letters and digits, with single '-' between them").max(40);
const rayVersion = text(/^\d+\.\d+\.\d+$/u, "A Ray version is three numbers in quotes, such as \"2.60.0\"");
const serving = strictObject({ ray: optional(rayVersion, "Version of Ray, in quotes. It decides the version of vLLM, too.", { default: "2.60.0" }) }).meta({ id: "Serving" });
const diagnosticCode = text(/^RF[1-9][0-9]{2}$/u, "A code is RF and three digits, such as RF412");
const config = strictObject({
	$schema: optional(string(), "Address of the JSON Schema, for editors."),
	version: required(literal(1), "Version of this format.", { examples: [1] }),
	name: required(fleetName, "Name of the fleet. It prefixes all that the fleet owns on a cluster.", { examples: ["team-llms"] }),
	layout: optional(_enum(["gateway", "single_app"]), "`gateway`: one application for each model behind one endpoint. `single_app`: one plain Ray Serve LLM application, in which every change restarts every model.", { default: "gateway" }),
	serving: optional(serving, "Versions that the file is checked against, and that a local target installs."),
	targets: optional(record(targetName, target), "Where the fleet runs, by name. Without any, the file can be checked but not deployed."),
	gateway: optional(gateway, "The fleet's endpoint."),
	defaults: optionalDefaults,
	models: required(models, "The models, by the id that clients send as `model`."),
	checks: optional(record(diagnosticCode, _enum([
		"off",
		"warn",
		"error"
	])), "Severity by diagnostic code.", { examples: [{ RF412: "warn" }] })
}).meta({
	title: "rayfleet models config",
	description: "Models that Ray Serve LLM serves, as code."
});

// src/schema/value-at.ts
/** The value at a path, or undefined when there is none. */
function valueAt(document, path) {
	let value = document;
	for (const key of path) if (Array.isArray(value)) value = typeof key === "number" ? value[key] : void 0;
	else if (isJsonObject(value) && typeof key === "string" && Object.hasOwn(value, key)) value = value[key];
	else return void 0;
	return value;
}
/** The document with another value at a path; unchanged when the path is not in it. */
function replaced(document, path, value) {
	const [key, ...rest] = path;
	if (key === void 0) return value;
	if (Array.isArray(document)) return document.map((item, index) => index === key ? replaced(item, rest, value) : item);
	if (!isJsonObject(document) || !Object.hasOwn(document, key)) return document;
	return {
		...document,
		[key]: replaced(document[key] ?? null, rest, value)
	};
}

// src/schema/readable-rest.ts
/** Stand in for what the root must have, so that the rest of the file can be checked all the same. */
const STAND_INS = {
	version: 1,
	name: "unnamed",
	models: {}
};
/** Each round takes away at least one value, and what depends on it. */
const MOST_ROUNDS = 16;
/** A file with more mistakes than this has to be mended before more is said about it. */
const MOST_PATHS = 250;
/**
* The config that remains when each value with an issue is left out: of a list the whole list, so that indexes keep
* their meaning, and of a map that lacks a key the whole map.
*/
function readableRest(document, issues) {
	if (!isJsonObject(document)) return void 0;
	let rest = document;
	let open = issues;
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const from = rest;
		const paths = open.flatMap((issue) => wrongPaths(issue, from));
		if (paths.length > MOST_PATHS) return void 0;
		for (const path of paths) rest = rootOf(without(rest, path));
		const parsed = config.safeParse({
			...STAND_INS,
			...rest
		});
		if (parsed.success) return parsed.data;
		open = parsed.error.issues;
	}
}
function wrongPaths(issue, document) {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => upToList([...issue.path, key]));
	const keys = issue.path.map((key) => typeof key === "number" ? key : String(key));
	const path = valueAt(document, keys) === void 0 ? keys.slice(0, -1) : keys;
	return path.length === 0 ? [] : [upToList(path)];
}
function upToList(path) {
	const index = path.findIndex((key) => typeof key === "number");
	return index === -1 ? path : path.slice(0, index);
}
function without(value, path) {
	const [key, ...rest] = path;
	if (!isJsonObject(value) || typeof key !== "string" || !Object.hasOwn(value, key)) return value;
	const copy = { ...value };
	const inner = copy[key];
	if (rest.length === 0 || inner === void 0) delete copy[key];
	else copy[key] = without(inner, rest);
	return copy;
}
function rootOf(value) {
	return isJsonObject(value) ? value : {};
}

// src/schema/schema-at.ts
/** The schema of the value at a path; of a union, the branch that the value belongs to. */
function schemaAt(root, document, path) {
	let schema = root;
	for (const [depth, key] of path.entries()) {
		const inner = unwrapped(schema, valueAt(document, path.slice(0, depth)));
		if (inner instanceof ZodObject) schema = typeof key === "string" ? property(inner, key) : void 0;
		else if (inner instanceof ZodRecord) schema = inner.valueType;
		else if (inner instanceof ZodArray) schema = inner.element;
		else return void 0;
		if (schema === void 0) return void 0;
	}
	return unwrapped(schema, valueAt(document, path));
}
/** The keys that the map at a path may have. */
function knownKeys(root, document, path) {
	const schema = schemaAt(root, document, path);
	return schema instanceof ZodObject ? Object.keys(schema.shape) : [];
}
function property(object, key) {
	return Object.hasOwn(object.shape, key) ? object.shape[key] : void 0;
}
function unwrapped(schema, value) {
	if (schema instanceof ZodNullable || schema instanceof ZodExactOptional) return unwrapped(schema.unwrap(), value);
	if (schema instanceof ZodUnion) {
		const branch = schema.options.find((option) => belongs(option, value));
		return branch === void 0 ? schema : unwrapped(branch, value);
	}
	return schema;
}
function belongs(option, value) {
	if (option instanceof ZodArray) return Array.isArray(value);
	if (option instanceof ZodRecord) return isJsonObject(value);
	if (!(option instanceof ZodObject) || !isJsonObject(value)) return false;
	const kind = option.shape["kind"];
	return kind instanceof ZodLiteral && kind.value === value["kind"];
}

// src/schema/moved-keys.ts
/** Keys that people bring along from Ray's own files and other set-ups, and where what they mean is written here. */
const movedModelKeys = {
	model_id: "The key under `models` is the id.",
	id: "The key under `models` is the id.",
	name: "The key under `models` is the id that clients send.",
	model: "Write it as `model_source`.",
	model_loading_config: "Write its `model_source` here; the key under `models` is the id.",
	served_model_name: "The key under `models` is the id; other names go under `aliases`.",
	deployment_config: "Write its keys here, directly under the model.",
	graceful_shutdown_timeout_s: "Write it as `drain_timeout_s`.",
	placement_group_bundles: "Write it as `placement_group_config: {bundles: [...]}`.",
	placement_group_strategy: "Write it as `placement_group_config: {strategy: ...}`.",
	bundles: "Write it under `placement_group_config`.",
	resources_per_bundle: "Write it as `placement_group_config: {bundle_per_worker: ...}`.",
	env_vars: "Write it under `runtime_env`.",
	pip: "Write it under `runtime_env`.",
	min_replicas: "Write it under `autoscaling_config`.",
	max_replicas: "Write it under `autoscaling_config`.",
	initial_replicas: "Write it under `autoscaling_config`.",
	target_ongoing_requests: "Write it under `autoscaling_config`.",
	route_prefix: "A fleet has one prefix for all models: write it under `gateway`. Models are told apart by their id.",
	llm_engine: "Leave it out: the engine is vLLM.",
	hf_token: "Tokens are not written into files. The environment variable HF_TOKEN is used.",
	max_surge: "Write it as `max_surge_percent`."
};
/** vLLM arguments that are often written beside `engine_kwargs` instead of in it. */
const engineArguments = /* @__PURE__ */ new Set([
	"block_size",
	"chat_template",
	"compilation_config",
	"data_parallel_size",
	"disable_log_stats",
	"distributed_executor_backend",
	"dtype",
	"enable_auto_tool_choice",
	"enable_chunked_prefill",
	"enable_expert_parallel",
	"enable_lora",
	"enable_prefix_caching",
	"enable_sleep_mode",
	"enforce_eager",
	"gpu_memory_utilization",
	"hf_overrides",
	"kv_cache_dtype",
	"kv_cache_memory_bytes",
	"kv_transfer_config",
	"limit_mm_per_prompt",
	"load_format",
	"max_loras",
	"max_lora_rank",
	"max_model_len",
	"max_num_batched_tokens",
	"max_num_seqs",
	"pipeline_parallel_size",
	"quantization",
	"reasoning_parser",
	"seed",
	"speculative_config",
	"swap_space",
	"tensor_parallel_size",
	"tokenizer",
	"tokenizer_mode",
	"tool_call_parser",
	"trust_remote_code"
]);
const movedRootKeys = {
	applications: "This is a Ray Serve file. Write each LLM under `models`.",
	llm_configs: "Write each entry under `models`, by its id.",
	route_prefix: "Write it under `gateway`.",
	http_options: "Write host and port under `http` of a target.",
	proxy_location: "Leave it out.",
	ray_version: "Write it as `serving: {ray: ...}`.",
	target: "Write it under `targets`, by name.",
	nodes: "Write it under a target.",
	model: "Write it under `models`, by its id."
};
const movedTargetKeys = {
	token: "Tokens are not written into files: name an environment variable in `token_env`.",
	host: "Write it under `http`.",
	port: "Write it under `http`.",
	headers: "Name environment variables in `url_headers_env`.",
	models: "Write it under `overrides`.",
	accelerator_type: "Write it under `nodes`.",
	gpus: "Write it under `nodes`."
};

// src/schema/shape-findings.ts
/** More unknown keys than this in one map are not listed. */
const MOST_UNKNOWN = 250;
/** More known keys than this are not listed in a message. */
const MOST_LISTED = 14;
/** What zod found, as one finding for each mistake, in words of the config; not many more than `most`. */
function shapeFindings(issues, document, most) {
	return findingsBelow([], issues.slice(0, most), document);
}
function findingsBelow(base, issues, document) {
	return issues.flatMap((issue) => findingsOf(issue, [...base, ...pathOf(issue.path)], document));
}
function findingsOf(issue, path, document) {
	const value = valueAt(document, path);
	if (value === void 0 && issue.code !== "unrecognized_keys") return [missing(path, issue, document)];
	switch (issue.code) {
		case "unrecognized_keys": return unknownKeys(path, issue.keys, document);
		case "invalid_type": return [wrongType(path, value, issue.expected)];
		case "invalid_value": return [notAllowed(path, value, issue.values)];
		case "too_small":
		case "too_big": return [outOfBounds(path, issue)];
		case "invalid_format": return [{
			code: "RF206",
			message: issue.message,
			path,
			...helpForText(path, value)
		}];
		case "invalid_key": return [{
			code: "RF208",
			message: issue.issues[0]?.message ?? issue.message,
			path,
			anchor: "key"
		}, ...uncheckedValue(path, document)];
		case "invalid_union": return unionFindings(issue, path, document);
		case "invalid_element":
		case "not_multiple_of":
		case "custom": return [{
			code: "RF203",
			message: issue.message,
			path
		}];
	}
}
/** Zod leaves the value of a key that is not allowed unchecked. */
function uncheckedValue(path, document) {
	const schema = schemaAt(config, document, path);
	if (schema === void 0) return [];
	const parsed = safeParse(schema, valueAt(document, path));
	return parsed.success ? [] : findingsBelow(path, parsed.error.issues, document);
}
function unionFindings(issue, path, document) {
	const value = valueAt(document, path);
	if (issue.discriminator !== void 0) {
		const options = "options" in issue ? issue.options : [];
		const names = Array.isArray(options) ? options.map(String) : [];
		return [notAllowed(path, value, names), ...asIfMeant(path, value, names, document)];
	}
	const branch = issue.errors.find((errors) => !errors.some(isMismatchOfAll));
	if (branch === void 0) return [wrongType(path, value, issue.errors.flatMap(expectedOf))];
	return findingsBelow(path, branch, document);
}
/** With a misspelt kind the other keys are checked for the kind that was meant. */
function asIfMeant(path, value, names, document) {
	const meant = typeof value === "string" ? suggest(value, names) : void 0;
	return meant === void 0 ? [] : uncheckedValue(path.slice(0, -1), replaced(document, path, meant));
}
/** The whole value is of another type than the branch takes, so the branch was not meant. */
function isMismatchOfAll(issue) {
	return issue.code === "invalid_type" && issue.path.length === 0;
}
function expectedOf(branch) {
	return branch.flatMap((issue) => issue.code === "invalid_type" ? [issue.expected] : []);
}
function unknownKeys(path, keys, document) {
	const known = knownKeys(config, document, path);
	return keys.slice(0, MOST_UNKNOWN).map((key) => ({
		code: "RF201",
		message: `Unknown key ${quote(key)}`,
		path: [...path, key],
		anchor: "key",
		help: movedTo(path, key) ?? helpForName(key, known)
	}));
}
function movedTo(path, key) {
	if (isModelPath(path)) {
		if (engineArguments.has(key)) return "It is an argument of the engine: write it under `engine_kwargs`.";
		if (Object.hasOwn(movedModelKeys, key)) return movedModelKeys[key];
	}
	const moved = path.length === 0 ? movedRootKeys : path.length === 2 && path[0] === "targets" ? movedTargetKeys : {};
	return Object.hasOwn(moved, key) ? moved[key] : void 0;
}
function helpForName(name, known) {
	const similar = suggest(name, known);
	if (similar !== void 0) return `Did you mean ${quote(similar)}?`;
	return known.length === 0 || known.length > MOST_LISTED ? "Remove it." : `Known keys: ${known.join(", ")}.`;
}
function missing(path, issue, document) {
	const key = String(path.at(-1));
	const parent = path.slice(0, -1);
	const meta = describe(parent, key, document);
	const options = issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options) ? issue.options : [];
	const known = options.length > 0 ? `It is ${orList(options.map(String))}.` : void 0;
	const example = meta.example === void 0 ? void 0 : `For example: \`${key}: ${meta.example}\``;
	const help = [
		meta.description,
		known,
		example
	].filter((part) => part !== void 0).join(" ");
	return {
		code: "RF202",
		message: `${nameOf(parent)} has no ${quote(key)}`,
		path,
		anchor: "key",
		...help === "" ? {} : { help }
	};
}
function describe(parent, key, document) {
	const object = schemaAt(config, document, parent);
	const schema = object instanceof ZodObject ? object.shape[key] : void 0;
	const meta = schema instanceof ZodType ? schema.meta() : void 0;
	const examples = meta?.["examples"];
	const example = Array.isArray(examples) ? examples[0] : void 0;
	return {
		...meta?.description === void 0 ? {} : { description: meta.description },
		...typeof example === "string" || typeof example === "number" ? { example: String(example) } : {}
	};
}
const typeNames = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map",
	record: "a map",
	null: "null"
};
function wrongType(path, value, expected) {
	const list = [...new Set([expected].flat())];
	const wanted = orList([...new Set(list.map((name) => typeNames[name] ?? name))]);
	const help = list.map((name) => conversion(name, value)).find((one) => one !== void 0);
	return {
		code: "RF203",
		message: `${nameOf(path)} must be ${wanted}, not ${shown(value)}`,
		path,
		...help === void 0 ? {} : { help }
	};
}
/** What the user probably meant, when the value is only written as another type. */
function conversion(expected, value) {
	if (expected === "string" && (typeof value === "number" || typeof value === "boolean")) return "Put it in quotes.";
	if ((expected === "number" || expected === "int") && typeof value === "string" && /^-?\d+(\.\d+)?$/u.test(value)) return `Write ${value}, without quotes.`;
	if (expected === "boolean" && typeof value === "string") {
		if (/^(?:yes|on|true|y)$/iu.test(value)) return "Write true.";
		if (/^(?:no|off|false|n)$/iu.test(value)) return "Write false.";
	}
	if (expected === "array" && value !== null && value !== void 0 && !Array.isArray(value)) return isJsonObject(value) ? "Begin each entry with `- `." : "Put it in brackets: [...]";
}
function shown(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) return "a number";
	return typeof value === "string" ? `the text ${quote(value)}` : String(value);
}
function notAllowed(path, value, values) {
	const names = values.map(String);
	const allowed = names.length > MOST_LISTED ? "one of the names that Ray knows" : orList(names);
	const help = typeof value === "string" ? helpForValue(path, value, values) : void 0;
	return {
		code: "RF204",
		message: `${nameOf(path)} must be ${allowed}, not ${shown(value)}`,
		path,
		...help === void 0 ? {} : { help }
	};
}
function helpForValue(path, value, values) {
	if (path.at(-1) === "accelerator_type" && Object.hasOwn(acceleratorNotes, value)) return acceleratorNotes[value];
	const names = values.map(String);
	if (names.includes(value)) return `Write ${value}, without quotes.`;
	const similar = suggest(value, names);
	if (similar !== void 0) return `Did you mean ${quote(similar)}?`;
	return path.at(-1) === "accelerator_type" ? unnamedAccelerator : void 0;
}
function outOfBounds(path, issue) {
	const key = nameOf(path);
	const isMinimum = issue.code === "too_small";
	const limit = isMinimum ? issue.minimum : issue.maximum;
	if (issue.origin === "string" || issue.origin === "array") {
		const unit = issue.origin === "string" ? "characters" : "entries";
		return {
			code: "RF207",
			message: isMinimum && Number(limit) === 1 ? `${key} must not be empty` : `${key} must have at ${isMinimum ? "least" : "most"} ${limit} ${unit}`,
			path
		};
	}
	return {
		code: "RF205",
		message: `${key} must be ${issue.inclusive === false ? isMinimum ? "more than" : "less than" : isMinimum ? "at least" : "at most"} ${limit}`,
		path
	};
}
function helpForText(path, value) {
	if (path.at(-1) === "name" && typeof value === "string") {
		const slug = value.toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
		return slug === "" ? {} : { help: `For example: ${quote(slug)}` };
	}
	return {};
}
/** What a message calls the value at a path. */
function nameOf(path) {
	const last = path.at(-1);
	if (last === void 0) return "The config";
	return typeof last === "number" ? `Entry ${last + 1} of ${quote(String(path.at(-2)))}` : quote(last);
}
function pathOf(path) {
	return path.map((key) => typeof key === "number" ? key : String(key));
}

// src/load/check-shape.ts
/**
* Checks the shape of what was loaded. The findings are those of loading and those of the shape; the config is what
* remains when each wrong value is left out.
*/
function checkShape(loaded) {
	if (loaded.value === void 0) return {
		partial: true,
		findings: loaded.findings
	};
	const { value } = loaded;
	const parsed = config.safeParse(value);
	const issues = parsed.success ? [] : parsed.error.issues;
	const shape = [...shapeFindings(issues, value, 200), ...checkObjects(value)];
	const findings = limited(withoutEchoes(loaded.findings, shape, value));
	const config$2 = parsed.success ? parsed.data : readableRest(value, issues);
	const partial = !parsed.success;
	return config$2 === void 0 ? {
		partial,
		findings
	} : {
		config: config$2,
		partial,
		findings
	};
}
/** Codes of values that could not be read: what is checked in their place is not what was written. */
const UNREADABLE = /* @__PURE__ */ new Set([
	"RF114",
	"RF117",
	"RF118",
	"RF121",
	"RF123",
	"RF125"
]);
/** Codes of values that other programs read otherwise. */
const AMBIGUOUS = /* @__PURE__ */ new Set(["RF124", "RF126"]);
/**
* Findings of loading and of the shape, each mistake once. `yes` where a boolean belongs is a wrong type and nothing
* more; `off` where the schema has that very word is no mistake.
*/
function withoutEchoes(loading, shape, value) {
	const unreadable = new Set(loading.filter((finding) => UNREADABLE.has(finding.code)).map(pathKey));
	const rest = shape.filter((finding) => finding.anchor === "key" || !unreadable.has(pathKey(finding)));
	const wrong = new Set(rest.map(pathKey));
	return [...loading.filter((finding) => {
		if (!AMBIGUOUS.has(finding.code)) return true;
		if (wrong.has(pathKey(finding))) return false;
		return finding.code !== "RF126" || !(schemaAt(config, value, finding.path) instanceof ZodEnum);
	}), ...rest];
}
function pathKey(finding) {
	return JSON.stringify(finding.path);
}
function limited(findings) {
	if (findings.length <= 200) return findings;
	const message = `More than ${200} mistakes; the others are not listed`;
	return [...findings.slice(0, 200), {
		code: "RF131",
		message,
		path: []
	}];
}

export { checkShape };