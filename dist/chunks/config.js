import { u as acceleratorTypes, x as engineArgumentIssues } from "./check.js";
import { q as isJsonObject } from "./start.js";
import { Fn as config$1 } from "./api.js";
import { S as string, _ as literal, b as record, d as array, f as boolean, g as json, h as int, m as discriminatedUnion, p as custom, u as _enum, v as number, w as union, x as strictObject } from "./schemas.js";
import { Z as DEFAULT_RAY } from "./open.js";

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
/** A map; what it may hold depends on the release, and is checked for the whole document (`engine-arguments.ts`). */
const engineKwargs = custom(isJsonObject, { params: { expected: "object" } });
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
	engine_kwargs: unsettable(engineKwargs, "Arguments of vLLM, by vLLM's names; `serving.ray` decides of which release.", { examples: [{
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
/** Marks an issue about engine arguments: `engineFindings` says in words what is wrong. */
const ENGINE_ISSUE = "engineArgument";
const fleetName = text(/^[a-z0-9]+(-[a-z0-9]+)*$/u, "A fleet name holds lower-case letters and digits, with single '-' between them").max(40);
const generatedMark = strictObject({
	from: required(string().min(1), "The script, relative to this file."),
	sources: required(array(string().min(1)).min(1), "All files that the data was made of, `from` first, relative to this file."),
	digest: required(text(/^sha256:[0-9a-f]{64}$/u, "A digest is sha256: and 64 hexadecimal digits"), "`sha256:` over the texts of the sources and the data.")
}).meta({ id: "Generated" });
const rayVersion = text(/^\d+\.\d+\.\d+$/u, "A Ray version is three numbers in quotes, such as \"2.60.0\"");
const serving = strictObject({ ray: optional(rayVersion, "Version of Ray, in quotes. It decides the version of vLLM, too.", { default: DEFAULT_RAY }) }).meta({ id: "Serving" });
const diagnosticCode = text(/^RF[1-9][0-9]{2}$/u, "A code is RF and three digits, such as RF412");
const config = strictObject({
	$schema: optional(string(), "Address of the JSON Schema, for editors."),
	$generated: optional(generatedMark, "Written by `rayfleet synth --config-out`: the script that the file was made of. Such a file is never edited by hand."),
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
}).superRefine((document, context) => {
	for (const { path, issue } of engineArgumentIssues(document)) {
		const message = "vLLM does not take this argument as it is";
		context.addIssue({
			code: "custom",
			path: [...path],
			message,
			params: { [ENGINE_ISSUE]: issue.kind }
		});
	}
}, { when: () => true });

export { deploymentOptions as i, config as n, model as r, ENGINE_ISSUE as t };