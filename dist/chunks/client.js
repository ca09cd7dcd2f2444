import { S as record, b as number, d as array, f as boolean, h as exactOptional, k as ZodError, p as custom, w as string, x as object, y as looseObject } from "./schemas.js";
import { t as RayError } from "./ray-error.js";
import { n as sanitizeMessage } from "./sanitize-message.js";

// src/targets/result.ts
function found(value) {
	return {
		ok: true,
		value
	};
}
function failed(...findings) {
	return {
		ok: false,
		findings
	};
}

// src/ray/request.ts
const DEFAULT_TIMEOUT_S = 60;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 250;
/** Far above any real answer; keeps a wrong address from filling the memory. */
const MAX_ANSWER_BYTES = 67108864;
/** Sends one request and resolves with the body. Rejects with a `RayError`, or the signal's reason when aborted. */
async function requestRay(options, asked) {
	const attempts = asked.repeatable ? ATTEMPTS : 1;
	for (let attempt = 1;; attempt += 1) try {
		return await requestOnce(options, asked);
	} catch (error) {
		if (attempt >= attempts || !isTransient(error)) throw error;
		await options.clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), options.signal);
	}
}
async function requestOnce(options, asked) {
	const timeoutS = options.timeoutS ?? DEFAULT_TIMEOUT_S;
	const timeout = AbortSignal.timeout(timeoutS * 1e3);
	let answer;
	let text;
	try {
		answer = await options.transport({
			method: asked.method,
			url: options.address + asked.path,
			headers: headersOf(options, asked),
			...bodyOf(asked),
			signal: options.signal === void 0 ? timeout : AbortSignal.any([options.signal, timeout])
		});
		text = await readText(answer);
	} catch (cause) {
		options.signal?.throwIfAborted();
		if (cause instanceof RayError) throw cause;
		if (timeout.aborted) throw new RayError("timeout", `Ray did not answer within ${timeoutS} s (${asked.doing})`, { cause });
		throw new RayError("unreachable", `Ray does not answer at ${new URL(options.address).origin} (${asked.doing})`, { cause });
	}
	if (answer.status >= 200 && answer.status < 300) return text;
	throw refusal(answer.status, text, asked);
}
function bodyOf(asked) {
	if (asked.json !== void 0) return { body: JSON.stringify(asked.json) };
	return asked.bytes === void 0 ? {} : { body: asked.bytes };
}
function headersOf(options, asked) {
	return {
		...options.token === void 0 ? {} : { authorization: `Bearer ${options.token}` },
		...asked.json === void 0 ? {} : { "content-type": "application/json" },
		...asked.bytes === void 0 ? {} : { "content-type": "application/octet-stream" }
	};
}
async function readText(answer) {
	const decoder = new TextDecoder();
	let text = "";
	let bytes = 0;
	for await (const chunk of answer.body) {
		bytes += chunk.byteLength;
		if (bytes > MAX_ANSWER_BYTES) throw new RayError("unreadable", "The answer is too long to be Ray's");
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
}
function refusal(status, text, asked) {
	const detail = sanitizeMessage(text);
	const said = detail === "" ? "" : `: ${detail}`;
	const kinds = {
		401: "unauthorized",
		403: "forbidden",
		404: "not_found"
	};
	if (status >= 300 && status < 400) return new RayError("unreadable", `The answer is a redirect, which Ray never sends (${asked.doing})`, { status });
	const kind = kinds[status] ?? (status >= 500 ? "server" : "refused");
	return new RayError(kind, `Ray answered ${status} (${asked.doing})${said}`, {
		status,
		detail
	});
}
function isTransient(error) {
	if (!(error instanceof RayError)) return false;
	return error.kind === "unreachable" || error.status === 502 || error.status === 503 || error.status === 504;
}

// src/ray/exact-json.ts
/**
* Parses JSON so that writing it again gives the same numbers digit for digit: `1.0` stays `1.0`. Ray hashes an
* application's arguments as text, so an application that is sent back with `1` for `1.0` would be built again and all
* its replicas restarted. Only for carrying along: such numbers are opaque objects.
*/
function parseExactly(text) {
	return JSON.parse(text, (_key, value, ...[context]) => {
		const source = context?.source;
		return typeof value === "number" && source !== void 0 && String(value) !== source ? JSON.rawJSON(source) : value;
	});
}

// src/ray/serve-details.ts
/** Any JSON object, read as it is: what we do not use is carried along. */
const AnyObject = record(string(), custom());
const ReplicaSchema = looseObject({
	replica_id: string(),
	state: string(),
	actor_name: string().nullish(),
	/** These are missing until the actor process has imported its class. */
	actor_id: string().nullish(),
	worker_id: string().nullish(),
	node_id: string().nullish(),
	pid: number().nullish(),
	start_time_s: number().nullish()
});
const DeploymentSchema = looseObject({
	name: string(),
	status: string(),
	status_trigger: string().default(""),
	message: string().default(""),
	target_num_replicas: number().nullish(),
	replicas: array(ReplicaSchema).default([]),
	recent_dead_replicas: array(ReplicaSchema).default([])
});
/** What Ray leaves out has its default. Not for sending back: that is `verbatim`. */
const DeployedConfigSchema = looseObject({
	name: string().default("default"),
	route_prefix: string().nullable().default("/"),
	import_path: string(),
	runtime_env: exactOptional(AnyObject),
	args: exactOptional(AnyObject),
	deployments: exactOptional(array(AnyObject))
});
const ApplicationSchema = looseObject({
	name: string(),
	route_prefix: string().nullish(),
	status: string(),
	message: string().default(""),
	last_deployed_time_s: number().nullish(),
	/** `declarative` for applications of the REST API, `imperative` for those of `serve.run`. */
	source: string().nullish(),
	deployed_app_config: DeployedConfigSchema.nullish(),
	/** The same, as it must be sent to change nothing: only what Ray shows, digit for digit. Absent in hand-made states. */
	verbatim: AnyObject.optional(),
	deployments: record(string(), DeploymentSchema).default({})
});
/** The answer of `GET /api/serve/applications/` (Ray 2.60 `serve/schema.py:ServeInstanceDetails`). */
const ServeDetailsSchema = looseObject({
	controller_info: AnyObject.optional(),
	proxy_location: string().nullish(),
	http_options: AnyObject.nullish(),
	grpc_options: AnyObject.nullish(),
	target_capacity: number().nullish(),
	applications: record(string(), ApplicationSchema).default({})
});
const EntriesSchema = object({ applications: record(string(), object({ deployed_app_config: AnyObject.nullish() })).default({}) });
/** Reads the answer, and each application's own entry once more so that it can be sent back unchanged. */
function parseServeDetails(text) {
	const details = ServeDetailsSchema.parse(JSON.parse(text));
	const { applications } = EntriesSchema.parse(parseExactly(text));
	const withEntries = Object.entries(details.applications).map(([name, application]) => {
		const verbatim = applications[name]?.deployed_app_config;
		return [name, verbatim === void 0 || verbatim === null ? application : {
			...application,
			verbatim
		}];
	});
	return {
		...details,
		applications: Object.fromEntries(withEntries)
	};
}

// src/ray/state-api.ts
/** Rows of the State API come three objects deep (`/api/v0/...?detail=1`). */
function stateRows(row) {
	return looseObject({ data: looseObject({ result: looseObject({ result: array(row) }) }) }).transform((answer) => answer.data.result.result);
}
const PlacementGroupSchema = looseObject({
	name: string().nullish(),
	state: string(),
	bundles: array(looseObject({
		unit_resources: record(string(), number()).default({}),
		node_id: string().nullish()
	})).nullish(),
	stats: looseObject({
		scheduling_state: string(),
		scheduling_attempt: number().nullish()
	}).nullish()
});
const NodeSchema = looseObject({
	node_id: string(),
	state: string(),
	is_head_node: boolean().nullish(),
	resources_total: record(string(), number()).nullish()
});
const ActorSchema = looseObject({
	actor_id: string(),
	name: string().nullish(),
	state: string(),
	pid: number().nullish(),
	node_id: string().nullish(),
	required_resources: record(string(), number()).nullish()
});
const LogListSchema = looseObject({ data: looseObject({ result: record(string(), array(string())) }) }).transform((answer) => answer.data.result);

// src/ray/client.ts
const VersionSchema = looseObject({
	ray_version: string(),
	session_name: string().optional()
});
const JobSchema = looseObject({
	status: string(),
	submission_id: string().nullish(),
	metadata: record(string(), string()).nullish()
});
const PACKAGE_PATH = "/api/packages/gcs/";
function createRayClient(options) {
	const request = (asked) => requestRay(options, asked);
	const read = async (path, doing, schema) => parse(await request({
		method: "GET",
		path,
		doing,
		repeatable: true
	}), schema, doing);
	const rows = (kind, row, ended) => read(rowsPath(kind, ended), `listing ${kind.replace("_", " ")}`, stateRows(row));
	return {
		address: options.address,
		version: () => read("/api/version", "asking for Ray's version", VersionSchema),
		async serveDetails() {
			const doing = "reading the live applications";
			const text = await request({
				method: "GET",
				path: "/api/serve/applications/",
				doing,
				repeatable: true
			});
			return understood(doing, () => parseServeDetails(text));
		},
		async putApplications(config) {
			await request({
				method: "PUT",
				path: "/api/serve/applications/",
				doing: "sending the wanted applications",
				json: config
			});
		},
		placementGroups: () => rows("placement_groups", PlacementGroupSchema, "REMOVED"),
		actors: () => rows("actors", ActorSchema, "DEAD"),
		nodes: () => rows("nodes", NodeSchema, "DEAD"),
		listLogs(nodeId, glob) {
			const query = new URLSearchParams({
				node_id: nodeId,
				glob
			});
			return read(`/api/v0/logs?${query.toString()}`, "listing log files", LogListSchema);
		},
		readLog(nodeId, filename, lines) {
			const query = new URLSearchParams({
				node_id: nodeId,
				filename,
				lines: String(lines)
			});
			return request({
				method: "GET",
				path: `/api/v0/logs/file?${query.toString()}`,
				doing: "reading a log",
				repeatable: true
			});
		},
		async submitJob(job) {
			await request({
				method: "POST",
				path: "/api/jobs/",
				doing: "submitting a job",
				json: job
			});
		},
		async jobs() {
			return (await read("/api/jobs/", "listing jobs", array(JobSchema))).flatMap(({ submission_id: id, status, metadata }) => typeof id === "string" ? [{
				submission_id: id,
				status,
				metadata: metadata ?? {}
			}] : []);
		},
		async stopJob(id) {
			await request({
				method: "POST",
				path: `${jobPath(id)}/stop`,
				doing: "stopping a job"
			});
		},
		async deleteJob(id) {
			await request({
				method: "DELETE",
				path: jobPath(id),
				doing: "deleting a job"
			});
		},
		async hasPackage(name) {
			const path = PACKAGE_PATH + encodeURIComponent(name);
			return await orUndefined(request({
				method: "GET",
				path,
				doing: "looking for a package",
				repeatable: true
			})) !== void 0;
		},
		async uploadPackage(name, bytes) {
			const path = PACKAGE_PATH + encodeURIComponent(name);
			await request({
				method: "PUT",
				path,
				doing: "uploading a package",
				bytes,
				repeatable: true
			});
		}
	};
}
/** Without what has ended: Ray lists at most 10,000 rows, and keeps far more dead actors on a cluster that lives long. */
function rowsPath(kind, ended) {
	const query = new URLSearchParams({
		detail: "1",
		limit: "10000"
	});
	query.append("filter_keys", "state");
	query.append("filter_predicates", "!=");
	query.append("filter_values", ended);
	return `/api/v0/${kind}?${query.toString()}`;
}
function jobPath(id) {
	return `/api/jobs/${encodeURIComponent(id)}`;
}
/** Not there is an answer, not a failure. */
async function orUndefined(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof RayError && error.kind === "not_found") return void 0;
		throw error;
	}
}
function parse(text, schema, doing) {
	return understood(doing, () => schema.parse(JSON.parse(text)));
}
function understood(doing, parsing) {
	try {
		return parsing();
	} catch (cause) {
		const where = cause instanceof ZodError ? `not understood at ${pathOf(cause)}` : "not JSON";
		throw new RayError("unreadable", `Ray's answer is ${where} (${doing})`, { cause });
	}
}
function pathOf(error) {
	return error.issues[0]?.path.join(".") || "its root";
}

export { failed as n, found as r, createRayClient as t };