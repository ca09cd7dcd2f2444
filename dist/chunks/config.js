import { a as optionalDefaults, c as text, d as optional, f as required, i as models, n as modelDefaults, o as environmentVariable, p as unsettable, r as modelOverrides, s as httpUrl, u as acceleratorType } from "./model.js";
import { gr as config$1 } from "./look.js";
import { S as string, _ as literal, b as record, d as array, h as int, m as discriminatedUnion, u as _enum, v as number, x as strictObject } from "./schemas.js";
import { v as engineArgumentIssues } from "./check.js";
import { ct as DEFAULT_RAY } from "./open.js";

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

export { config as n, ENGINE_ISSUE as t };