// src/diagnostics/codes/deploy.ts
/** RF6xx: deploying, starting, smoke tests. */
const deployCodes = {
	RF601: entry$1("Cluster not usable", "Ray did not answer, or not as Ray does. Check the target's address and that the cluster runs."),
	RF602: entry$1("Cluster refuses the token", "The cluster asks for a token, or does not know this one. token_env names the environment variable that holds it."),
	RF603: entry$1("Wrong Ray version", "The cluster runs another minor version of Ray than serving.ray says. Each release has its own engine arguments, so nothing is deployed."),
	RF604: entry$1("Name taken", "An application of this name is on the cluster and does not belong to this fleet. Rename the fleet, or remove the application."),
	RF605: entry$1("Route prefix taken", "Another application serves this route prefix. Give the fleet a gateway.route_prefix of its own."),
	RF606: entry$1("Release record unreadable", "The fleet's gateway is live but its record cannot be read, so what is live is not known."),
	RF607: entry$1("No release to go back to", "The gateway's record holds no earlier release."),
	RF608: entry$1("Not deployed", "The fleet is not on this target."),
	RF609: entry$1("Model not in the config", "The model that was named is not in the config."),
	RF610: entry$1("Unknown engine argument", "vLLM does not know an argument in engine_kwargs."),
	RF611: entry$1("Model not found on the node", "model_source is a path, and the node has no model there."),
	RF612: entry$1("Model not in the node's cache", "The node works offline and has not downloaded the model."),
	RF613: entry$1("Hub refuses the model", "The model is gated, private or does not exist, and the node has no token that may read it."),
	RF614: entry$1("max_model_len above the model's limit", "engine_kwargs.max_model_len is above what the model was made for."),
	RF615: entry$1("KV cache too small", "The GPU memory that is left has no room for one request of max_model_len tokens."),
	RF616: entry$1("Engine refuses a value", "vLLM refuses a value in engine_kwargs."),
	RF617: entry$1("GPU memory", "The GPU has not enough free memory for what the model asks for."),
	RF618: entry$1("Engine cannot run it this way", "The model or the GPU does not allow a value in engine_kwargs."),
	RF619: entry$1("Architecture not supported", "This release of vLLM does not know the model's architecture."),
	RF620: entry$1("No usable GPU", "vLLM finds no GPU that it can use on the node."),
	RF621: entry$1("Disk full", "A disk of the node is full."),
	RF622: entry$1("Application cannot be built", "Ray could not build the application from its config."),
	RF623: entry$1("No node can hold it", "No node of the cluster has the resources that one replica asks for."),
	RF624: entry$1("No room", "The nodes are in use, and nothing that this deploy may stop would make room."),
	RF625: entry$1("Did not start in time", "The model was not ready within startup_timeout_s."),
	RF626: entry$1("Start failed", "All attempts to start the model failed."),
	RF627: entry$1("Application disappeared", "Somebody removed the application while it started."),
	RF630: entry$1("Crash while starting", "A process of the model crashed with a segmentation fault. Compilation is the usual reason."),
	RF631: entry$1("Process killed while starting", "A process of the model was killed from outside, often because the node had no memory left."),
	RF632: entry$1("Engine could not start", "The engine's own process failed; its log tells why."),
	RF671: entry$1("Gateway could not be started", "The fleet's gateway is not running."),
	RF672: entry$1("Endpoint not reachable", "Ray serves, but requests to the target's url do not arrive at the gateway."),
	RF680: entry$1("Smoke test failed", "The model answered, but not as its smoke test expects."),
	RF681: entry$1("Model does not answer", "A real request to the model was not answered."),
	RF690: entry$1("Not restored", "What was live before could not be put back."),
	RF691: entry$1("Cancelled", "The deploy was stopped by a signal or a time limit; what was live was put back."),
	RF692: {
		...entry$1("Runs without compilation", "Compiling crashed, and the model was started with enforce_eager."),
		severity: "warn"
	},
	RF693: {
		...entry$1("Superseded", "A newer commit is live, so this one was not deployed."),
		severity: "warn"
	},
	RF694: {
		...entry$1("Content not tracked", "The model has no pinned revision: what is served may change without a deploy."),
		severity: "info"
	}
};
function entry$1(title, explanation) {
	return {
		severity: "error",
		title,
		explanation
	};
}

// src/diagnostics/codes/github.ts
/** RF7xx: GitHub. */
const githubCodes = {
	RF701: {
		severity: "warn",
		title: "Missing permission",
		explanation: "The token of the job may not do what a report needs, as on a pull request from a fork or from Dependabot. The report is in the job summary. Grant the permission that the message names under `permissions:` of the job."
	},
	RF702: {
		severity: "warn",
		title: "GitHub did not accept a request",
		explanation: "GitHub did not answer, or answered with an error that trying again did not cure. What was checked or deployed is not affected."
	},
	RF703: {
		severity: "info",
		title: "No merged pull request",
		explanation: "No merged pull request was found for the pushed commit, so the report is in the job summary only. GitHub knows the pull request of a commit some seconds after the merge; a commit pushed directly has none."
	},
	RF704: {
		severity: "warn",
		title: "Changed since review",
		explanation: "The plan digest of the merged commit differs from the one that the check showed on the pull request: the base branch moved, or the config was changed after the last check. With `on-plan-mismatch: fail` it is not deployed."
	},
	RF705: {
		severity: "info",
		title: "No review found",
		explanation: "No check of this config has reported on the merged pull request, so it is not known whether what is deployed was reviewed. With `on-plan-mismatch: fail` a push without a review is not deployed; a run started by hand is."
	},
	RF706: {
		severity: "error",
		title: "Event refused",
		explanation: "The action does not work on this event, or not with this command: `pull_request_target`, code of a fork on a self-hosted runner and deploys of unmerged code are refused because they would run code that nobody has reviewed next to secrets."
	},
	RF707: {
		severity: "error",
		title: "Wrong action input",
		explanation: "An input of the action has a value that it cannot have. The message says which values there are."
	},
	RF708: {
		severity: "info",
		title: "A newer report stands",
		explanation: "A newer commit of the pull request has reported already; its comment was left as it is."
	},
	RF709: {
		severity: "info",
		title: "No base to compare with",
		explanation: "The config of the base branch could not be read, so the plan shows everything as new. Check out with `fetch-depth: 2`, or grant `contents: read`."
	},
	RF710: {
		severity: "error",
		title: "Time limit reached",
		explanation: "The run took longer than `timeout-minutes`, or was cancelled. What it had begun was put back."
	},
	RF711: {
		severity: "error",
		title: "Unexpected failure",
		explanation: "Something outside of the config failed. The message says what was being done."
	}
};

// src/diagnostics/codes/loading.ts
/** RF1xx: finding, reading and parsing config files. */
const loadingCodes = {
	RF101: {
		severity: "error",
		title: "File not found",
		explanation: "The config file that was named does not exist."
	},
	RF102: {
		severity: "error",
		title: "No config file",
		explanation: "No models.config.yaml, models.config.yml or models.config.json in the folder or the ones above it, up to the root of the repository. Name the file, or make one."
	},
	RF103: {
		severity: "error",
		title: "Several config files",
		explanation: "A folder holds more than one config file, and it is not clear which one counts. Name one, or remove the others."
	},
	RF104: {
		severity: "error",
		title: "Script config",
		explanation: "TypeScript and JavaScript configs come with the next version. Write the config as YAML or JSON for now."
	},
	RF105: {
		severity: "error",
		title: "File outside the workspace",
		explanation: "The path, with symbolic links followed, leads out of the workspace. Config files are read from the repository only."
	},
	RF106: {
		severity: "error",
		title: "Not a readable file",
		explanation: "The path names a folder, a device, or a file that may not be read."
	},
	RF107: {
		severity: "error",
		title: "File too large",
		explanation: "A config file has at most 1 MiB. Something else was named, or generated content belongs elsewhere."
	},
	RF108: {
		severity: "error",
		title: "Not plain text",
		explanation: "The file is not UTF-8, or holds control characters. Save it as UTF-8 text."
	},
	RF109: {
		severity: "error",
		title: "Unknown kind of file",
		explanation: "The name of a config file ends in .yaml, .yml or .json."
	},
	RF110: {
		severity: "error",
		title: "YAML syntax",
		explanation: "The file is not valid YAML 1.2. Nothing else is checked until it is."
	},
	RF111: {
		severity: "error",
		title: "JSON syntax",
		explanation: "The file is not valid JSON. JSON has no comments and no comma after the last entry."
	},
	RF112: {
		severity: "error",
		title: "Duplicate key",
		explanation: "A map has the same key twice. Which one counts differs between programs, so neither does."
	},
	RF113: {
		severity: "error",
		title: "Tab as indentation",
		explanation: "YAML is indented with spaces only."
	},
	RF114: {
		severity: "error",
		title: "YAML tag",
		explanation: "Tags such as !include or !!binary are not part of the config format. Write the value itself."
	},
	RF115: {
		severity: "error",
		title: "YAML directive",
		explanation: "A %YAML or %TAG line changes what the rest of the file means. Remove it: the file is read as YAML 1.2."
	},
	RF116: {
		severity: "error",
		title: "Several documents",
		explanation: "A config file holds one YAML document. Put each fleet into a file of its own."
	},
	RF117: {
		severity: "error",
		title: "Alias without anchor",
		explanation: "A YAML alias (*name) needs an anchor (&name) before it in the file."
	},
	RF118: {
		severity: "error",
		title: "Alias inside its own anchor",
		explanation: "The value would contain itself without end."
	},
	RF119: {
		severity: "error",
		title: "Too much from aliases",
		explanation: "Aliases that hold aliases grow a small file to a huge one. Write the values out, or use `defaults`."
	},
	RF120: {
		severity: "error",
		title: "Nested too deeply",
		explanation: "Values are nested more than 64 levels deep."
	},
	RF121: {
		severity: "error",
		title: "Key is not a string",
		explanation: "Keys are strings. A number, true, false, null, list or map as a key is read differently by different programs: put it in quotes."
	},
	RF122: {
		severity: "error",
		title: "Reserved key",
		explanation: "__proto__ is not allowed as a key."
	},
	RF123: {
		severity: "error",
		title: "Number too large",
		explanation: "The whole number is beyond 2^53 and would be changed silently."
	},
	RF124: {
		severity: "error",
		title: "Ambiguous number",
		explanation: "Numbers with leading zeros, 0o14 and 1e3 are read differently by YAML 1.1 programs such as PyYAML, which Ray uses. Write plain digits, or quotes for text."
	},
	RF125: {
		severity: "error",
		title: "Not a finite number",
		explanation: "Infinity and NaN cannot be written in JSON, which is what goes to Ray."
	},
	RF126: {
		severity: "warn",
		title: "Ambiguous text",
		explanation: "Words such as yes, no, on and off, 1_000, 12:30 and dates are text here, but something else for YAML 1.1 programs such as PyYAML. Write true or false, or put text in quotes."
	},
	RF127: {
		severity: "error",
		title: "Secret in the file",
		explanation: "Something looks like a token or key. Revoke it: it is in the repository's history. Config files name environment variables, never values."
	},
	RF128: {
		severity: "error",
		title: "Empty file",
		explanation: "The file holds nothing but white space and comments."
	},
	RF129: {
		severity: "error",
		title: "List instead of a map",
		explanation: "The file is a list: the format of MODELS_CONFIG in earlier set-ups. Each entry becomes a key under `models`."
	},
	RF130: {
		severity: "error",
		title: "Merge of something else",
		explanation: "The merge key << takes an alias to a map, or a list of such aliases."
	},
	RF131: {
		severity: "error",
		title: "Too many mistakes",
		explanation: "The file has more mistakes than are listed. Correct the first ones and check again."
	}
};

// src/diagnostics/codes/rules.ts
/** RF3xx: rules over several keys; RF4xx: capacity. */
const ruleCodes = {
	RF301: {
		severity: "error",
		title: "num_replicas with autoscaling_config",
		explanation: "Ray refuses num_replicas together with autoscaling_config, also when one comes from defaults and the other from a model or target. Keep one of them; null takes a key of a lower layer away."
	},
	RF302: {
		severity: "error",
		title: "Name used twice",
		explanation: "Ids and aliases share one name space: each name that clients send as model belongs to one model."
	},
	RF303: {
		severity: "error",
		title: "Route prefix ends in /v1",
		explanation: "Ray adds /v1 to the prefix by itself. With the prefix /v1 the models are listed at /v1/v1/models."
	},
	RF304: {
		severity: "error",
		title: "Key under engine_kwargs",
		explanation: "The key belongs to the model, not to vLLM, and is written directly under the model."
	},
	RF305: {
		severity: "error",
		title: "Engine argument that Ray owns",
		explanation: "Ray Serve LLM sets this argument of vLLM itself, refuses it, or does not run the part of vLLM that it is for."
	},
	RF306: {
		severity: "error",
		title: "Autoscaling bounds out of order",
		explanation: "Ray asks for min_replicas <= initial_replicas <= max_replicas, and takes 1 for min_replicas and max_replicas when they are not given."
	},
	RF307: {
		severity: "warn",
		title: "Autoscaling without a target",
		explanation: "Without target_ongoing_requests Serve aims at 2 requests for each replica, far below what an LLM works on at a time, and starts replicas that are not needed."
	},
	RF308: {
		severity: "error",
		title: "Accelerator settings disagree",
		explanation: "The model asks for an accelerator of one kind and runs on another: accelerator_type or gpu_fraction with a CPU model, say. Ray refuses it when it builds the application."
	},
	RF309: {
		severity: "error",
		title: "gpu_fraction with placement_group_config",
		explanation: "gpu_fraction makes the bundles itself. Give one of the two."
	},
	RF310: {
		severity: "error",
		title: "Unclear placement",
		explanation: "placement_group_config says what to reserve in one way: bundles for a full list, or bundle_per_worker, which is repeated for each worker."
	},
	RF311: {
		severity: "error",
		title: "Override of an unknown model",
		explanation: "The overrides of a target change models that the config has. This id is not under models."
	},
	RF312: {
		severity: "warn",
		title: "revision without a Hub model",
		explanation: "Only repositories of the Hugging Face Hub have revisions; on a path or bucket it has no effect."
	},
	RF313: {
		severity: "error",
		title: "Several package managers",
		explanation: "Ray's runtime_env takes one of conda, pip and uv."
	},
	RF314: {
		severity: "error",
		title: "disable_log_stats with log_engine_metrics",
		explanation: "Ray refuses disable_log_stats while log_engine_metrics is on, as it is unless the model says `log_engine_metrics: false`."
	},
	RF315: {
		severity: "error",
		title: "No model_source",
		explanation: "After merging the overrides of the target the model has no source for its weights."
	},
	RF316: {
		severity: "error",
		title: "Path not on the cluster",
		explanation: "A model_source that starts with ./ or ../ is relative to the config file, which is on this machine and not on the nodes of a cluster."
	},
	RF317: {
		severity: "error",
		title: "Path out of the repository",
		explanation: "A relative model_source leads out of the repository, to whatever a machine happens to have there. A path on the nodes is written in full."
	},
	RF318: {
		severity: "error",
		title: "Reserved variable",
		explanation: "Environment variables that start with RAYFLEET_ mark what belongs to a fleet. Use another name."
	},
	RF319: {
		severity: "error",
		title: "Ids that Ray cannot tell apart",
		explanation: "In layout single_app Ray names deployments after model ids with / and . replaced, and two ids of this fleet become the same."
	},
	RF320: {
		severity: "error",
		title: "Target not known",
		explanation: "The target that was asked for is not in the config, or the config has several and none was chosen."
	},
	RF321: {
		severity: "error",
		title: "Option that Ray Serve LLM refuses",
		explanation: "Ray Serve takes the option in general, and refuses it for language models at every start."
	},
	RF322: {
		severity: "error",
		title: "Smoke test for another task",
		explanation: "The smoke test asks for something that a model with this task does not answer."
	},
	RF401: {
		severity: "error",
		title: "Accelerator not on the target",
		explanation: "No declared node has the accelerator that the model asks for. Ray would accept it and wait for ever for such a node."
	},
	RF402: {
		severity: "error",
		title: "More GPUs than there are",
		explanation: "One replica, or all replicas of the model, need more GPUs (tensor times pipeline parallel size, times replicas) than the declared nodes have. Ray would wait for ever."
	},
	RF403: {
		severity: "error",
		title: "More CPUs than there are",
		explanation: "Each replica takes 1 CPU for its own process (ray_actor_options.num_cpus) beside those of its bundles, and each gateway replica 1. The declared nodes have fewer."
	},
	RF404: {
		severity: "error",
		title: "More memory than the share",
		explanation: "gpu_memory_utilization is a share of the whole GPU. Above the model's own share it takes memory from its neighbours, or fails to start."
	},
	RF406: {
		severity: "warn",
		title: "max_replicas out of reach",
		explanation: "The declared nodes do not have the GPUs for max_replicas: the last replicas would wait for ever."
	},
	RF407: {
		severity: "error",
		title: "Shared GPU without the worker's share",
		explanation: "With bundles of less than one GPU vLLM still asks for a whole GPU for each worker, and waits for ever, unless VLLM_RAY_PER_WORKER_GPUS says otherwise. gpu_fraction sets all that is needed."
	},
	RF412: {
		severity: "error",
		title: "No room for all models",
		explanation: "Each model has room by itself, but all together need more GPUs than the declared nodes have, so some would wait for ever."
	}
};

// src/diagnostics/codes/shape.ts
/** RF2xx: the shape of the config: keys, types, enums. */
const shapeCodes = {
	RF201: {
		severity: "error",
		title: "Unknown key",
		explanation: "The key is not part of the config format at this place. Ray would drop it silently or refuse it late."
	},
	RF202: {
		severity: "error",
		title: "Missing key",
		explanation: "A key that must be there is not."
	},
	RF203: {
		severity: "error",
		title: "Wrong type",
		explanation: "The value is of another type than the key takes."
	},
	RF204: {
		severity: "error",
		title: "Value not allowed",
		explanation: "The key takes one of a few values, and this is none of them."
	},
	RF205: {
		severity: "error",
		title: "Out of range",
		explanation: "The number is too small or too large."
	},
	RF206: {
		severity: "error",
		title: "Wrong form",
		explanation: "The text does not have the form that the key asks for."
	},
	RF207: {
		severity: "error",
		title: "Wrong length",
		explanation: "The text or list is too short or too long."
	},
	RF208: {
		severity: "error",
		title: "Name not allowed",
		explanation: "A name that is used as a key (of a model, a target, a header, a variable) does not have the form it needs."
	},
	RF209: {
		severity: "error",
		title: "Smoke test without one request",
		explanation: "A smoke test sends exactly one request: one of chat, completion, embed, score and request."
	},
	RF210: {
		severity: "error",
		title: "Target kind not supported yet",
		explanation: "kuberay targets come with a later version. Until then a RayService is reached as kind: cluster, over its REST API."
	},
	RF211: {
		severity: "error",
		title: "Unclear GPU",
		explanation: "Nodes with GPUs say which: one of accelerator_type, gpu and gpu_memory_gib."
	},
	RF212: {
		severity: "error",
		title: "Invalid regular expression",
		explanation: "The pattern of a smoke test is not a JavaScript regular expression in Unicode mode."
	},
	RF213: {
		severity: "error",
		title: "Check cannot be changed",
		explanation: "checks takes codes RF3xx to RF5xx. A file that cannot be read, or a deploy that failed, stays an error."
	}
};

// src/diagnostics/codes/targets.ts
/** RF64x to RF66x: reaching or preparing the machine or cluster that a fleet runs on. */
const targetCodes = {
	RF640: entry("Port taken", "A port that Ray needs on this machine belongs to another process. Stop that process, or give the target other ports (http.port, dashboard_port)."),
	RF641: entry("Disk nearly full", "Ray stops working on a node whose disk is more than 95 % full. Make room on the disk that is named."),
	RF642: {
		...entry("Little shared memory", "/dev/shm is small, so Ray keeps its objects in a file instead, which is slower."),
		severity: "warn"
	},
	RF643: {
		...entry("RAY_ADDRESS not used", "RAY_ADDRESS is set in the environment. The target in the config says where to deploy; the variable changes nothing."),
		severity: "info"
	},
	RF644: entry("Runner does not last", "A local target serves on the runner itself, and this runner ends with its job. Use a self-hosted runner that stays, or a target of kind cluster."),
	RF645: entry("Container job", "What a container job starts ends with its container. Run the deploy job directly on the runner, without `container:`."),
	RF646: entry("No GPU on this machine", "The models ask for GPUs and nvidia-smi finds none. Run on the machine that has them, or give every model accelerator_config: {kind: cpu}."),
	RF647: entry("No usable Python", "The serving environment needs Python 3.10 to 3.14 on the machine."),
	RF648: entry("Serving environment not installed", "Ray and vLLM could not be installed on this machine. The message ends with what the installer said."),
	RF649: entry("Platform not supported", "A local target runs on Linux on x86-64."),
	RF650: entry("Ray not started", "Ray could not be started on this machine, or started and does not answer."),
	RF651: entry("Another Ray version runs here", "The Ray that rayfleet started here earlier has another version than serving.ray. Stop it, and deploy again."),
	RF652: entry("Ray runs here with other settings", "The Ray that rayfleet started here earlier has other ports or another environment than the target says. Stop it, or put the settings back."),
	RF653: entry("Token missing", "The environment variable that token_env names is not set or is empty."),
	RF654: entry("Address not usable", "A cluster's address is an http or https URL without user name and password."),
	RF655: entry("No recipe for this Ray", "This rayfleet does not know how to install the Ray that serving.ray names."),
	RF656: {
		...entry("Old NVIDIA driver", "The serving environment brings CUDA 13, which needs an NVIDIA driver of version 580 or newer."),
		severity: "warn"
	},
	RF657: entry("No target", "Deploying needs a target. Add one under targets:, or name one with --target."),
	RF658: entry("Folder not usable", "A folder that must outlive the job and be private to the user is neither; the message says which and why."),
	RF659: entry("Fewer GPUs than declared", "The target declares more GPUs than nvidia-smi finds on this machine."),
	RF660: {
		...entry("Runner in a container", "The runner itself runs in a container. What it starts ends with that container."),
		severity: "warn"
	}
};
function entry(title, explanation) {
	return {
		severity: "error",
		title,
		explanation
	};
}

// src/diagnostics/codes.ts
/** Every code there is. A code is never reused and never changes its meaning. */
const codes = {
	...loadingCodes,
	...shapeCodes,
	...ruleCodes,
	...deployCodes,
	...targetCodes,
	...githubCodes
};

export { codes as t };