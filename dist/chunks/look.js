import { At as neutralLine, Ft as withoutTokens, H as require_dist, Y as invalidConfig, a as renderJson, i as optionTexts, jt as neutralText, n as hasColour, pt as isJsonObject, r as optionText, s as openFleet } from "./open.js";
import { t as RayError } from "./ray-error.js";
const { join } = process.getBuiltinModule("node:path");
const { setTimeout } = process.getBuiltinModule("node:timers/promises");

// src/cli/system-clock.ts
/** The clock of the machine. */
const systemClock = {
	now: () => Date.now(),
	async sleep(ms, signal) {
		await setTimeout(ms, void 0, signal === void 0 ? {} : { signal }).catch((error) => {
			signal?.throwIfAborted();
			throw error;
		});
	}
};

// src/ray/serve-application.ts
/** Environment variable in an application's `runtime_env` that says which fleet it belongs to. */
const OWNER_VARIABLE = "RAYFLEET_OWNER";

// src/gateway/application.ts
/** Name of the gateway's deployment, set in `python/rayfleet_gateway.py`. */
const GATEWAY_DEPLOYMENT = "Gateway";
const IMPORT_PATH = "rayfleet_gateway:build_gateway";
/** A model's application has two `--` in its name, so no model can take the gateway's. */
function gatewayApplicationName(fleet) {
	return `${fleet}--gateway`;
}
/**
* The fleet's gateway as a Serve application. A new version of its code starts beside the old one (surge), and streams
* that run through a replica which is replaced may finish.
*/
function gatewayApplication({ fleet, packageUri, userConfig }) {
	const { routePrefix, numReplicas, drainTimeoutS } = fleet.gateway;
	return {
		name: gatewayApplicationName(fleet.name),
		route_prefix: routePrefix,
		import_path: IMPORT_PATH,
		runtime_env: {
			env_vars: { [OWNER_VARIABLE]: fleet.name },
			py_modules: [packageUri]
		},
		args: {},
		deployments: [{
			name: GATEWAY_DEPLOYMENT,
			num_replicas: numReplicas,
			max_surge_percent: 100,
			graceful_shutdown_timeout_s: drainTimeoutS,
			user_config: toJson(userConfig)
		}]
	};
}
/** An interface is not a JSON type to the compiler although its values are. */
function toJson(userConfig) {
	return JSON.parse(JSON.stringify(userConfig));
}

// src/schema/readers.ts
/** A value that is not as expected, and where it is. */
var Unreadable = class extends Error {
	name = "Unreadable";
	/** `applications.chat.status`, or `its root`. */
	where;
	constructor(path, expected) {
		const where = path.length === 0 ? "its root" : path.join(".");
		super(`${where} is no ${expected}`);
		this.where = where;
	}
};
/**
* Reads what must be read while a program starts fast: zod takes ten times as long for a schema that is used once. All
* else is read with zod.
*/
function read(reader, value) {
	return reader(value, []);
}
const text = (value, path) => {
	if (typeof value !== "string") throw new Unreadable(path, "text");
	return value;
};
const number = (value, path) => {
	if (typeof value !== "number" || !Number.isFinite(value)) throw new Unreadable(path, "number");
	return value;
};
const flag = (value, path) => {
	if (typeof value !== "boolean") throw new Unreadable(path, "boolean");
	return value;
};
/** Any JSON object, read as it is: what is not used is carried along. */
const anyObject = (value, path) => {
	if (!isJsonObject(value)) throw new Unreadable(path, "map");
	return value;
};
function oneOf(...values) {
	return (value, path) => {
		const found = values.find((one) => one === value);
		if (found === void 0) throw new Unreadable(path, values.join(" or "));
		return found;
	};
}
function nullable(reader) {
	return (value, path) => value === null ? null : reader(value, path);
}
/** Absent or `null` is fine. */
function nullish(reader) {
	return (value, path) => value === null || value === void 0 ? value : reader(value, path);
}
/** What stands for a key that is absent. */
function or(reader, absent) {
	return (value, path) => value === void 0 ? absent : reader(value, path);
}
function listOf(reader) {
	return (value, path) => {
		if (!Array.isArray(value)) throw new Unreadable(path, "list");
		return value.map((item, index) => reader(item, [...path, index]));
	};
}
function mapOf(reader) {
	return (value, path) => {
		const entries = Object.entries(anyObject(value, path));
		return Object.fromEntries(entries.map(([key, item]) => [key, reader(item, [...path, key])]));
	};
}
function objectOf(shape, optional = {}) {
	return (value, path) => {
		const object = anyObject(value, path);
		const result = { ...object };
		for (const [key, reader] of Object.entries(shape)) result[key] = reader(object[key], [...path, key]);
		for (const [key, reader] of Object.entries(optional)) if (Object.hasOwn(object, key)) result[key] = reader(object[key], [...path, key]);
		return result;
	};
}

// src/gateway/read-record.ts
const version = objectOf({
	model: text,
	app: text,
	deployment: text
}, { weight: number });
const start = objectOf({
	strategy: oneOf("auto", "blue_green", "recreate"),
	compile: oneOf("auto", "off"),
	startup_timeout_s: number,
	bundles: listOf(mapOf(number)),
	replicas: number,
	task: oneOf("generate", "embed", "score", "transcribe")
});
const entry = objectOf({
	name: text,
	route_prefix: or(nullable(text), null),
	import_path: text
});
const releasedModel = objectOf({
	aliases: listOf(text),
	app: text,
	deployment: text,
	entry,
	smoke_tests: listOf(anyObject),
	start
}, {
	max_model_len: number,
	generation: number,
	eager_fallback: flag
});
const release = objectOf({
	digest: text,
	commit: nullable(text),
	deployed_at: text,
	models: mapOf(releasedModel)
});
const journal = objectOf({
	run: text,
	digest: text,
	started_at: text,
	recreate: listOf(text)
});
const userConfig = objectOf({
	schema_version: oneOf(1),
	fleet: text,
	revision: text,
	models: mapOf(objectOf({
		aliases: listOf(text),
		versions: listOf(version)
	}, { max_model_len: number })),
	candidates: listOf(version),
	record: objectOf({
		release: nullable(release),
		previous: nullable(release),
		journal: nullable(journal)
	})
});
/** Reads the table and the record back from a live gateway's application. */
function readGatewayUserConfig(application) {
	const config = (application.deployments?.find((one) => one["name"] === GATEWAY_DEPLOYMENT))?.["user_config"];
	if (config === void 0 || config === null) return {
		ok: false,
		problem: "the gateway has no user_config"
	};
	try {
		return {
			ok: true,
			userConfig: read(userConfig, config)
		};
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return {
			ok: false,
			problem: `the gateway's user_config is not understood at ${error.where}`
		};
	}
}

// src/ray/ownership.ts
/** The fleet that an application belongs to, by the marker in its own entry; undefined for other people's. */
function ownerOf(application) {
	const variables = application?.runtime_env?.["env_vars"];
	if (!isJsonObject(variables)) return void 0;
	const owner = variables[OWNER_VARIABLE];
	return typeof owner === "string" ? owner : void 0;
}
/** Names of a fleet's live applications, its gateway among them; what is being deleted is gone already. */
function applicationsOf(fleet, live) {
	return Object.entries(live.applications).filter(([, { status, deployed_app_config: entry }]) => status !== "DELETING" && ownerOf(entry) === fleet).map(([name]) => name);
}

// src/plan/live-fleet.ts
const EMPTY_RECORD = {
	release: null,
	previous: null,
	journal: null
};
/** Picks the fleet's own applications out of the live state: those that carry its owner marker. */
function readLiveFleet(fleet, details, nodes) {
	const applications = /* @__PURE__ */ new Map();
	let gateway;
	for (const [name, application] of Object.entries(details.applications)) {
		const entry = application.deployed_app_config;
		if (entry === void 0 || entry === null || ownerOf(entry) !== fleet) continue;
		const planned = {
			entry,
			status: application.status
		};
		if (name === gatewayApplicationName(fleet)) gateway = application.status === "DELETING" ? void 0 : planned;
		else applications.set(name, planned);
	}
	const read = gateway === void 0 ? void 0 : readGatewayUserConfig(gateway.entry);
	const table = read?.ok === true ? read.userConfig : void 0;
	const record = table?.record ?? EMPTY_RECORD;
	return {
		base: {
			kind: "live",
			release: record.release,
			applications,
			...gateway === void 0 ? {} : { gateway },
			...nodes === void 0 ? {} : { nodes }
		},
		record,
		table,
		unreadable: read?.ok === false ? read.problem : void 0
	};
}

// src/deploy/context.ts
function contextOf(cluster, fleet, packages) {
	return {
		...cluster,
		fleet: fleet.name,
		gatewayReplicas: fleet.gateway.numReplicas,
		gateway: (userConfig) => gatewayApplication({
			fleet,
			packageUri: packages.gateway,
			userConfig
		})
	};
}

// src/ray/sanitize-message.ts
const CONTROL = /\u001B\[[0-9;]*[A-Za-z]|[\u0000-\u0008\u000B-\u001F\u007F]/gu;
const ADDRESS = /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b/gu;
/** Where Python and Ray are installed on the nodes, and Ray's folder of this run: not the user's, and no help. */
const INSTALLATION = /(?:\/[\w.@+-]+)*\/(?:site-packages|dist-packages|lib\/python3\.\d+)\//gu;
const SESSION = /(?:\/[\w.@+-]+)*\/session_\d[\w-]*\//gu;
const TRACE_LINE = /^\s*(?:File "|Traceback |\^+|~+|raise |return |await )/u;
/** How pydantic reports: `N validation errors for Model`, then for each the field in a line and its problem in the next. */
const PYDANTIC_HEAD = /\d+ validation errors? for \w+\n(?:(\S[^\n]*)\n)?\s+(?:Value error, )?/u;
const PYDANTIC_TAIL = /\s*\[type=[a-z_]+, input_value=.*$/su;
const MAX_CHARACTERS = 500;
/** Removes colour codes, control characters, secrets, network addresses and paths of the installation. Keeps the lines. */
function cleanLogText(text) {
	const cleaned = text.replace(CONTROL, "").replace(ADDRESS, "<address>");
	return withoutTokens(cleaned.replace(INSTALLATION, "").replace(SESSION, "<session>/"));
}
/**
* The cause in one line: the end of a Python traceback, without its frames, its pydantic boilerplate and addresses.
* Ray's messages hold whole tracebacks whose last lines say what went wrong.
*/
function sanitizeMessage(message) {
	const text = cleanLogText(message);
	const line = text.slice(lastException(text)).replace(PYDANTIC_TAIL, "").replace(PYDANTIC_HEAD, (_head, field) => field === void 0 ? "" : `${field}: `).split("\n").filter((part) => part.trim() !== "" && !TRACE_LINE.test(part) && !part.includes("For further information visit")).map((part) => part.trim()).join(" ").replace(/\s+/gu, " ").trim();
	return line.length > MAX_CHARACTERS ? `${line.slice(0, MAX_CHARACTERS)}…` : line;
}
/** Where the last `SomeError: ` at the start of a line begins; 0 when there is no traceback. */
function lastException(text) {
	let start = 0;
	for (const match of text.matchAll(/^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b(?::|\()/gmu)) start = match.index;
	return start;
}

// src/targets/result.ts
var import_dist = require_dist();
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

// src/targets/attach-cluster.ts
/**
* Address and token of a cluster that somebody else runs; asks it nothing. `givenToken` takes the place of the
* environment variable that `token_env` names.
*/
function attachCluster(target, env, givenToken) {
	const path = ["targets", target.name];
	const findings = [];
	const unusable = problemOf(target.address);
	if (unusable !== void 0) findings.push({
		code: "RF654",
		path: [...path, "address"],
		...unusable
	});
	const token = tokenOf(target, env, givenToken);
	if (target.tokenEnv !== void 0 && token === void 0) findings.push({
		code: "RF653",
		path: [...path, "token_env"],
		message: `The environment variable ${target.tokenEnv}, with the cluster's token, is not set.`,
		help: `Set it, in a workflow from a secret: \`env: {${target.tokenEnv}: "\${{ secrets.${target.tokenEnv} }}"}\`.`
	});
	if (findings.length > 0) return failed(...findings);
	return found({
		address: target.address,
		...token === void 0 ? {} : { token }
	});
}
function tokenOf(target, env, given) {
	const trimmed = (given ?? (target.tokenEnv === void 0 ? void 0 : env[target.tokenEnv]))?.trim();
	return trimmed === "" ? void 0 : trimmed;
}
function problemOf(address) {
	if (!URL.canParse(address)) return { message: "The address of the cluster is not a URL." };
	const url = new URL(address);
	if (url.protocol !== "http:" && url.protocol !== "https:") return {
		message: `The address of a cluster begins with http:// or https://, and not with ${url.protocol}//.`,
		help: "It is the address of Ray's dashboard, such as https://ray.internal:8265."
	};
	if (url.username !== "" || url.password !== "") return {
		message: "The address of the cluster holds a user name or a password.",
		help: "Put the token into an environment variable and its name into token_env."
	};
}

// src/targets/folders.ts
/** `RAYFLEET_HOME` when set, else the XDG base directories (freedesktop.org, version 0.8). */
function chooseFolders(env, machine) {
	const temporary = `/tmp/rayfleet-${machine.uid}`;
	const home = absolute(env["RAYFLEET_HOME"]);
	if (home !== void 0) return {
		cache: join(home, "cache"),
		state: join(home, "state"),
		temporary
	};
	const cache = absolute(env["XDG_CACHE_HOME"]) ?? join(machine.home, ".cache");
	const state = absolute(env["XDG_STATE_HOME"]) ?? join(machine.home, ".local", "state");
	return {
		cache: join(cache, "rayfleet"),
		state: join(state, "rayfleet"),
		temporary
	};
}
/** The XDG rules say that a relative path is ignored. */
function absolute(path) {
	return path?.startsWith("/") ? path : void 0;
}

// src/targets/connect-target.ts
/** Connects the fleet's target; on a local one, Ray is installed and started when it does not run. */
async function connectTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target === void 0) return noTarget();
	const notes = aboutRayAddress(target, input.env);
	if (target.kind === "cluster") return attach(target, input, notes);
	const { ensureLocalRay } = await import("./ensure-local-ray.js");
	const ensured = await ensureLocalRay(await localContext(fleet, target, input, machine));
	if (!ensured.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...ensured.findings, ...notes]
	};
	return connectedLocally(target, ensured.value.ray, input, machine, [...ensured.value.notes, ...notes]);
}
/** Connects the fleet's target as it is: starts nothing, installs nothing and writes nothing. */
async function peekTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target === void 0) return noTarget();
	const notes = aboutRayAddress(target, input.env);
	if (target.kind === "cluster") return attach(target, input, notes);
	const { findLocalRay } = await import("./find-local-ray2.js");
	const ray = await findLocalRay(await localContext(fleet, target, input, machine));
	if (!ray.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...ray.findings, ...notes]
	};
	if (ray.value !== void 0) return connectedLocally(target, ray.value, input, machine, notes);
	const message = `Nothing runs on the target ${target.name} yet: no Ray was started on this machine on port ${target.dashboardPort}.`;
	return {
		ok: false,
		reason: "absent",
		findings: [{
			code: "RF608",
			path: ["targets", target.name],
			message,
			help: "`rayfleet deploy` starts it."
		}, ...notes]
	};
}
/** Ends the Ray that was started for a local target; false when none was. A cluster is never stopped. */
async function stopTarget(fleet, input, machine) {
	const { target } = fleet;
	if (target?.kind !== "local") return false;
	const { stopLocalRay } = await import("./stop-local-ray.js");
	const context = await localContext(fleet, target, input, machine);
	return await stopLocalRay({
		...context,
		stateFolder: context.folders.state,
		dashboardPort: target.dashboardPort
	});
}
function attach(target, input, notes) {
	const attached = attachCluster(target, input.env, input.rayToken);
	if (!attached.ok) return {
		ok: false,
		reason: "unusable",
		findings: [...attached.findings, ...notes]
	};
	return {
		ok: true,
		...attached.value,
		httpUrl: target.url,
		notes
	};
}
async function connectedLocally(target, ray, input, machine, notes) {
	const { state } = chooseFolders(input.env, machine.machine ?? await thisMachine());
	const { address, token } = ray;
	const packagesFolder = join(state, "packages");
	return {
		ok: true,
		address,
		token,
		httpUrl: target.url,
		packagesFolder,
		local: ray,
		notes
	};
}
async function localContext(fleet, target, input, on) {
	const machine = on.machine ?? await thisMachine();
	const hubToken = [input.hfToken, input.env["HF_TOKEN"]].find((token) => token !== void 0 && token !== "");
	return {
		fleet: fleet.name,
		target,
		ray: fleet.serving.ray,
		env: input.env,
		...hubToken === void 0 ? {} : { hubToken },
		folders: chooseFolders(input.env, machine),
		machine,
		transport: on.transport,
		clock: on.clock,
		signal: input.signal,
		log: input.log
	};
}
/** Ray's own tools take their cluster from this variable; a deploy goes where the config says. */
function aboutRayAddress(target, env) {
	if ((env["RAY_ADDRESS"] ?? "") === "") return [];
	const message = `RAY_ADDRESS is set in the environment and not used: the target ${target.name} says where to deploy.`;
	return [{
		code: "RF643",
		path: ["targets", target.name],
		message
	}];
}
function noTarget() {
	return {
		ok: false,
		reason: "unusable",
		findings: [{
			code: "RF657",
			path: ["targets"],
			message: "No target is chosen, so there is nowhere to deploy to.",
			help: "Add a target under `targets:`; with several, name one with --target."
		}]
	};
}
/** Loaded for local targets only: a cluster is asked without looking at this machine. */
async function thisMachine() {
	return (await import("./this-machine.js")).thisMachine();
}

// src/deploy/progress.ts
/** How long a wait may be silent, in milliseconds. */
const HEARTBEAT_MS = 15e3;
/**
* Passes a message on when it changes, and again with the time waited when nothing new was said for a while, so that
* a log always tells what is being waited for.
*/
function quietProgress(progress, clock) {
	let last = "";
	let since = clock.now();
	let spokenAt = clock.now();
	return (message) => {
		const now = clock.now();
		if (message !== last) {
			last = message;
			since = now;
			spokenAt = now;
			progress(message);
			return;
		}
		if (now - spokenAt < HEARTBEAT_MS) return;
		spokenAt = now;
		progress(`${message} (${Math.round((now - since) / 1e3)} s so far)`);
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
const replica = objectOf({
	replica_id: text,
	state: text,
	actor_name: nullish(text),
	actor_id: nullish(text),
	worker_id: nullish(text),
	node_id: nullish(text),
	pid: nullish(number),
	start_time_s: nullish(number)
});
const deployment = objectOf({
	name: text,
	status: text,
	status_trigger: or(text, ""),
	message: or(text, ""),
	target_num_replicas: nullish(number),
	replicas: or(listOf(replica), []),
	recent_dead_replicas: or(listOf(replica), [])
});
/** What Ray leaves out has its default. Not for sending back: that is `verbatim`. */
const deployedConfig = objectOf({
	name: or(text, "default"),
	route_prefix: or(nullable(text), "/"),
	import_path: text
}, {
	runtime_env: anyObject,
	args: anyObject,
	deployments: listOf(anyObject)
});
const application = objectOf({
	name: text,
	route_prefix: nullish(text),
	status: text,
	message: or(text, ""),
	last_deployed_time_s: nullish(number),
	source: nullish(text),
	deployed_app_config: nullish(deployedConfig),
	deployments: or(mapOf(deployment), {})
});
const serveDetails = objectOf({
	controller_info: nullish(anyObject),
	proxy_location: nullish(text),
	http_options: nullish(anyObject),
	grpc_options: nullish(anyObject),
	target_capacity: nullish(number),
	applications: or(mapOf(application), {})
});
const entriesOnly = objectOf({ applications: or(mapOf(objectOf({ deployed_app_config: nullish(anyObject) })), {}) });
/** Reads the answer, and each application's own entry once more so that it can be sent back unchanged. */
function parseServeDetails(answer) {
	const details = read(serveDetails, JSON.parse(answer));
	let entries;
	const withEntries = Object.entries(details.applications).map(([name, one]) => {
		const verbatim = () => {
			entries ??= read(entriesOnly, parseExactly(answer)).applications;
			return entries[name]?.deployed_app_config ?? void 0;
		};
		return [name, Object.defineProperty({ ...one }, "verbatim", {
			get: verbatim,
			enumerable: true
		})];
	});
	return {
		...details,
		applications: Object.fromEntries(withEntries)
	};
}

// src/ray/client.ts
/** Loaded when it is asked: `status` needs none of it, and has to start fast. */
function stateApi() {
	return import("./state-api.js");
}
const PACKAGE_PATH = "/api/packages/gcs/";
function createRayClient(options) {
	const request = (asked) => requestRay(options, asked);
	const read = async (path, doing, schemaOf) => {
		const api = await stateApi();
		const answer = await request({
			method: "GET",
			path,
			doing,
			repeatable: true
		});
		return understood(doing, () => api.parseAnswer(answer, schemaOf(api)));
	};
	const rows = (kind, ended, rowOf) => read(rowsPath(kind, ended), `listing ${kind.replace("_", " ")}`, (api) => api.stateRows(rowOf(api)));
	return {
		address: options.address,
		version: () => read("/api/version", "asking for Ray's version", (api) => api.VersionSchema),
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
		placementGroups: () => rows("placement_groups", "REMOVED", (api) => api.PlacementGroupSchema),
		actors: () => rows("actors", "DEAD", (api) => api.ActorSchema),
		nodes: () => rows("nodes", "DEAD", (api) => api.NodeSchema),
		listLogs(nodeId, glob) {
			const query = new URLSearchParams({
				node_id: nodeId,
				glob
			});
			return read(`/api/v0/logs?${query.toString()}`, "listing log files", (api) => api.LogListSchema);
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
			return (await read("/api/jobs/", "listing jobs", (api) => api.JobListSchema)).flatMap(({ submission_id: id, status, metadata }) => typeof id === "string" ? [{
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
function understood(doing, parsing) {
	try {
		return parsing();
	} catch (cause) {
		const where = cause instanceof Unreadable ? `not understood at ${cause.where}` : "not JSON";
		throw new RayError("unreadable", `Ray's answer is ${where} (${doing})`, { cause });
	}
}

// src/ray/serve-deploy-config.ts
/**
* The body that starts these applications on a fresh cluster, as Ray's own `serve deploy` takes it. On a cluster of
* others its proxies are left as they are.
*/
function serveDeployConfig(fleet, applications) {
	return {
		...serveOptions(fleet),
		applications
	};
}
/** Options with which Serve is started; on a cluster of others only what the config says. */
function serveOptions(fleet) {
	const { target } = fleet;
	if (target?.http === void 0) return {};
	const { host, port } = target.http;
	return {
		...target.kind === "local" ? { proxy_location: "HeadOnly" } : {},
		http_options: {
			host,
			port
		}
	};
}

// src/cli/commands/connection.ts
/** What the deploy works with on a target that is connected. */
function clusterContext({ fleet, target, connected, endpoint }, input, machine) {
	const client = createRayClient({
		address: connected.address,
		transport: machine.transport,
		clock: machine.clock,
		...connected.token === void 0 ? {} : { token: connected.token }
	});
	const progress = quietProgress(input.log, machine.clock);
	const failedBuilds = /* @__PURE__ */ new Set();
	return {
		client,
		clock: machine.clock,
		fetch: machine.fetch,
		signal: input.signal,
		progress,
		endpoint,
		autoscaling: target.autoscalingNodes.length > 0,
		mutate: async (change, signal) => {
			const { mutateApplications } = await import("./mutate.js");
			const { thisProcess } = await import("./lease-holder.js");
			const writing = {
				owner: fleet.name,
				holder: thisProcess,
				clock: machine.clock,
				progress,
				failedBuilds
			};
			return mutateApplications(client, {
				...writing,
				serveOptions: serveOptions(fleet),
				signal
			}, change);
		}
	};
}
/** The gateway as clients reach it, with the headers that its front door asks for. */
function endpointOf(fleet, target, env) {
	const prefix = fleet.gateway.routePrefix === "/" ? "" : fleet.gateway.routePrefix;
	const headers = {};
	for (const [header, variable] of Object.entries(target.urlHeadersEnv)) {
		const value = env[variable];
		if (value !== void 0 && value !== "") headers[header] = value;
	}
	return {
		url: target.url + prefix,
		headers
	};
}
/** What an unusable cluster means for the user, with the key to look at. */
function rayFinding(error, target) {
	const path = ["targets", target.name];
	if (error.kind === "unauthorized" || error.kind === "forbidden") return {
		code: "RF602",
		message: error.message,
		path: target.kind === "cluster" ? [...path, "token_env"] : path,
		help: "token_env names the environment variable that holds the cluster's token."
	};
	return {
		code: "RF601",
		message: error.message,
		path: target.kind === "cluster" ? [...path, "address"] : path,
		help: "Check that the cluster runs and that this machine reaches it."
	};
}

// src/cli/commands/on-target.ts
/** Opens the config, connects its target and runs `work`; what goes wrong on the way there is a result, too. */
async function onTarget(options, input, machine, work) {
	const { command } = options;
	const opened = input.opened ?? await openWhole(command, input);
	const fleet = openFleet(input, opened, "required");
	if (!fleet.ok) return invalidConfig(command, opened, fleet.diagnostics);
	const { target } = fleet.fleet;
	if (target === void 0) return invalidConfig(command, opened);
	const stopped = (reasonCode, found) => ({
		...invalidConfig(command, opened, [...opened.diagnostics, ...found]),
		reason_code: reasonCode,
		target: target.name
	});
	const connected = await (options.mode === "start" ? connectTarget : peekTarget)(fleet.fleet, input, machine);
	if (!connected.ok) return stopped(connected.reason === "absent" ? "not-deployed" : "target-not-usable", opened.place(connected.findings));
	const endpoint = endpointOf(fleet.fleet, target, input.env);
	for (const secret of [connected.token, ...Object.values(endpoint.headers)]) if (secret !== void 0) input.mask?.(secret);
	try {
		const cluster = clusterContext({
			fleet: fleet.fleet,
			target,
			connected,
			endpoint
		}, input, machine);
		const packages = options.packages ? await packagesOf(cluster, connected, options.mode) : NO_PACKAGES;
		return await work({
			opened,
			fleet: fleet.fleet,
			target,
			connected,
			cluster,
			packages,
			context: contextOf(cluster, fleet.fleet, packages),
			notes: [...opened.diagnostics, ...opened.place(connected.notes)]
		});
	} catch (error) {
		if (!(error instanceof RayError)) throw error;
		return stopped("cluster-not-usable", opened.place([rayFinding(error, target)]));
	}
}
/** Loaded when it is needed: `status` has to start fast. */
async function openWhole(command, input) {
	const { openConfig } = await import("./open-config.js");
	return openConfig({
		...input,
		...command === "deploy" ? { fit: "known" } : {}
	});
}
const NO_PACKAGES = {
	builder: "",
	gateway: ""
};
/** Loaded when they are needed, too. */
async function packagesOf(cluster, connected, mode) {
	const { providePackages } = await import("./packages.js");
	return providePackages(cluster.client, connected.packagesFolder, mode);
}

// src/cli/commands/not-serving.ts
/** The result of a command that needs a live fleet and finds none. */
function notServing(reached, reasonCode, findings, command = "status") {
	const diagnostics = [...reached.notes, ...reached.opened.place(findings)];
	return {
		schema_version: 1,
		command,
		ok: false,
		decision: command === "rollback" ? "refused" : "not_deployed",
		reason_code: reasonCode,
		fleet: reached.fleet.name,
		target: reached.target.name,
		endpoint_url: reached.context.endpoint.url,
		diagnostics,
		release: null,
		timings: []
	};
}

// src/ray/http-transport.ts
/**
* HTTP as a program speaks it. Not `fetch`: that sends `Sec-Fetch-*` headers, and Ray's dashboard then takes it for a
* browser and refuses to change anything (Ray 2.60 `dashboard/optional_utils.py:is_browser_request`).
*/
const nodeTransport = (asked) => {
	const { request: send } = process.getBuiltinModule(asked.url.startsWith("https:") ? "node:https" : "node:http");
	const body = asked.body === void 0 ? void 0 : Buffer.from(asked.body);
	const headers = body === void 0 ? asked.headers : {
		...asked.headers,
		"content-length": String(body.byteLength)
	};
	const agent = asked.method === "GET" ? {} : { agent: false };
	const { method, signal } = asked;
	return new Promise((resolve, reject) => {
		const request = send(asked.url, {
			method,
			headers,
			signal,
			...agent
		}, (response) => {
			resolve({
				status: response.statusCode ?? 0,
				body: response
			});
		});
		request.on("error", reject);
		request.end(body);
	});
};

// src/write/portable-yaml.ts
/** How to make a document that readers of YAML 1.1, PyYAML among them, and of YAML 1.2 read alike. */
const PORTABLE = {
	compat: "yaml-1.1",
	aliasDuplicateObjects: false,
	customTags: (tags) => [exponentFloat, ...tags]
};
/**
* Writes a portable document. Texts that need an escape stand in double quotes, as do those of `quotes`; a line of a
* text never begins a line of the file, and nothing in it is a command to a runner.
*/
function portableText(document, options, quotes = () => false) {
	(0, import_dist.visit)(document, { Scalar(_key, node) {
		if (typeof node.value !== "string") return;
		if (NEEDS_ESCAPE.test(node.value) || IS_COMMAND.test(node.value) || quotes(node.value)) node.type = import_dist.Scalar.QUOTE_DOUBLE;
	} });
	return document.toString({
		...options,
		lineWidth: 0,
		doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER
	}).replaceAll(new RegExp(NEEDS_ESCAPE, "gu"), escaped).replaceAll("##[", String.raw`\x23#[`);
}
/** Line breaks of YAML 1.1, and characters that PyYAML refuses; JSON and YAML 1.2 print them as they are. */
const NEEDS_ESCAPE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/u;
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** What a runner would take for a workflow command, in a line of its own or anywhere in it. */
const IS_COMMAND = /^\s*::|##\[/u;
/** PyYAML takes a number with an exponent for a string unless it has a point, too. */
const exponentFloat = {
	tag: "tag:yaml.org,2002:float",
	default: true,
	test: /^-?\d+(\.\d+)?e[-+]\d+$/u,
	identify: (value) => typeof value === "number" && String(value).includes("e"),
	resolve: Number,
	stringify: ({ value }) => String(value).replace(/^(-?\d+)e/u, "$1.0e")
};

// src/ray/serve-yaml.ts
/**
* A Serve config as YAML that PyYAML, which reads YAML 1.1, reads back equal. The same value always gives the same text.
*/
function toServeYaml(value) {
	const document = new import_dist.Document(value, PORTABLE);
	return portableText(document, {
		defaultStringType: "QUOTE_DOUBLE",
		defaultKeyType: "PLAIN"
	});
}

// src/cli/commands/status.ts
const NO_PLAN = {
	digest: "",
	base: "live",
	steps: []
};
/** What serves now: as Ray says, or with `probe` as the models answer. */
function status(input, machine, probe) {
	return onTarget({
		command: "status",
		mode: "look",
		packages: false
	}, input, machine, async (reached) => {
		const details = await reached.cluster.client.serveDetails();
		if (reached.fleet.layout === "single_app") {
			const { singleAppStatus } = await import("./single-app-status.js");
			const single = await singleAppStatus(reached, details, probe);
			return single === void 0 ? notServing(reached, "not-deployed", [notDeployed(reached)]) : resultOf$1(reached, single, null);
		}
		const live = readLiveFleet(reached.fleet.name, details);
		const { release } = live.record;
		if (live.unreadable !== void 0) return notServing(reached, "record-unreadable", [unreadable(live.unreadable)]);
		if (release === null) return notServing(reached, "not-deployed", [notDeployed(reached)]);
		return resultOf$1(reached, probe ? await probed(reached, release) : listed(reached, release, live, details), release);
	});
}
function resultOf$1(reached, seen, release) {
	const ok = seen.models.every((model) => model.state === "serving") && seen.findings.length === 0;
	return {
		schema_version: 1,
		command: "status",
		ok,
		decision: ok ? "serving" : "degraded",
		reason_code: ok ? "serving" : "not-answering",
		fleet: reached.fleet.name,
		target: reached.target.name,
		endpoint_url: reached.context.endpoint.url,
		diagnostics: [...reached.notes, ...reached.opened.place(seen.findings)],
		release,
		models: seen.models,
		smoke: seen.smoke,
		timings: []
	};
}
async function probed(reached, release) {
	const { answeringModels } = await import("./answering-models.js");
	return answeringModels({
		...reached.cluster,
		signal: reached.context.signal
	}, release, NO_PLAN);
}
/** By Ray's word. It calls a dead engine healthy for up to a minute. */
function listed(reached, release, live, details) {
	const findings = [];
	const models = [];
	for (const [id, model] of Object.entries(release.models)) {
		const application = details.applications[model.app];
		const state = application?.status === "RUNNING" ? "serving" : "down";
		const eager = model.eager_fallback === true ? { eagerFallback: true } : {};
		models.push({
			model: id,
			state,
			app: model.app,
			effect: "nothing",
			...eager
		});
		if (state === "serving") continue;
		const said = sanitizeMessage(application?.message ?? "");
		const what = application === void 0 ? "is not on the cluster" : `is ${application.status}`;
		findings.push({
			code: "RF681",
			message: `${id} ${what}${said === "" ? "" : `: ${said}`}`,
			path: ["models", id]
		});
	}
	const gateway = live.base.gateway?.status ?? "not there";
	if (gateway !== "RUNNING") {
		const name = gatewayApplicationName(reached.fleet.name);
		findings.push({
			code: "RF671",
			message: `The gateway ${name} is ${gateway}`,
			path: ["gateway"]
		});
	}
	return {
		models,
		smoke: [],
		findings
	};
}
function notDeployed(reached) {
	return {
		code: "RF608",
		message: `The fleet ${reached.fleet.name} is not deployed on ${reached.target.name}`,
		path: ["targets", reached.target.name],
		help: "Deploy it with: rayfleet deploy"
	};
}
function unreadable(problem) {
	return {
		code: "RF606",
		message: `What is live cannot be read: ${problem}`,
		path: ["name"]
	};
}

// src/cli/render-result.ts
const EFFECTS = {
	nothing: "nothing to do",
	in_place: "change in place",
	start: "start",
	blue_green: "start beside and switch",
	recreate: "stop, then start",
	remove: "remove"
};
const OUTCOMES = {
	passed: "No problems.",
	deployed: "Deployed.",
	unchanged: "Nothing to change.",
	rolled_back: "Failed: the new version was taken back, and what was live serves.",
	failed: "Failed.",
	superseded: "Not deployed: a newer commit is live.",
	refused: "Refused: nothing was changed.",
	cancelled: "Cancelled.",
	serving: "All models serve.",
	degraded: "Not everything serves.",
	not_deployed: "Not deployed.",
	removed: "Removed."
};
/** A result for people, without its diagnostics: plan, models, smoke tests, and how it ended. */
function renderResult(result) {
	const parts = [];
	if (result.plan !== void 0 && result.plan.steps.length > 0) parts.push(planLines(result.plan));
	if (result.smoke !== void 0 && result.smoke.length > 0) parts.push(result.smoke.map(smokeLine).join("\n"));
	if (result.models !== void 0 && result.models.length > 0) parts.push(modelLines(result));
	const outcome = OUTCOMES[result.decision] ?? result.decision;
	const where = result.endpoint_url !== void 0 && result.ok && result.models !== void 0 ? ` ${result.endpoint_url}/v1` : "";
	parts.push(outcome + where);
	return neutralText(`${parts.join("\n\n")}\n`);
}
function planLines(plan) {
	const names = plan.steps.map((step) => step.model ?? (step.effect === "remove" ? step.app : "gateway"));
	const width = Math.max(...names.map((name) => name.length));
	const rows = plan.steps.map((step, index) => `  ${(names[index] ?? "").padEnd(width)}  ${EFFECTS[step.effect].padEnd(23)}  ${step.reason}`);
	return [`Plan ${plan.digest.slice(0, 12)}`, ...rows].join("\n");
}
function smokeLine(result) {
	const name = result.index === null ? result.kind : `${result.kind} ${result.index + 1}`;
	const numbers = [
		...result.ttftS === void 0 ? [] : [`first token ${result.ttftS.toFixed(2)} s`],
		`${result.latencyS.toFixed(2)} s`,
		...result.completionTokens === void 0 ? [] : [`${result.completionTokens} tokens`]
	];
	return `  ${result.ok ? "ok  " : "FAIL"}  ${result.model}  ${name}  ${numbers.join(", ")}`;
}
function modelLines(result) {
	const models = result.models ?? [];
	const width = Math.max(...models.map((model) => model.model.length));
	return models.map((model) => {
		const eager = model.eagerFallback === true ? ", without compilation" : "";
		const started = model.startedInS === void 0 ? "" : `, started in ${Math.round(model.startedInS)} s`;
		return `  ${model.model.padEnd(width)}  ${model.state}${started}${eager}`;
	}).join("\n");
}

// src/cli/execute-command.ts
const machine = {
	clock: systemClock,
	fetch: (input, init) => globalThis.fetch(input, init),
	transport: nodeTransport
};
/** The commands that do more than check; all but `status`, which has to start fast, are loaded when they are asked for. */
async function executeCommand(asked, format, input, opened, terminal) {
	const configOut = optionText(asked, "config-out");
	if (configOut !== void 0) return synthConfig(configOut, input, opened, terminal);
	if (asked.command === "synth") return synth(format, input, opened);
	if (asked.command === "fit") return fit(asked, format, opened, terminal);
	if (asked.command === "lock") return lock(asked, format, input, opened);
	const result = await resultOf(asked, input, opened, terminal);
	return format === "pretty" ? {
		result,
		text: renderResult(result)
	} : { result };
}
async function resultOf(asked, input, opened, terminal) {
	switch (asked.command) {
		case "plan": return plan(asked, input, opened);
		case "deploy": {
			const { deploy } = await import("./deploy2.js");
			const restart = new Set(optionTexts(asked, "restart"));
			return deploy({
				...input,
				restart,
				retryCompile: asked.options["retry-compile"] === true
			}, machine);
		}
		case "status": return status(input, machine, asked.options.probe === true);
		case "smoke": {
			const { smoke } = await import("./smoke.js");
			return smoke(input, machine, new Set(optionTexts(asked, "model")));
		}
		case "rollback": {
			const { rollback } = await import("./rollback.js");
			return rollback(input, machine);
		}
		case "remove": {
			const { remove } = await import("./remove.js");
			const { confirmRemoval } = await import("./confirm-removal.js");
			const confirm = (names) => confirmRemoval(names, asked.options.yes === true, terminal);
			return remove({
				...input,
				confirm,
				stop: asked.options.stop === true
			}, machine);
		}
		case "validate":
		case "fit":
		case "lock":
		case "synth":
		case "explain":
		case "import":
		case "init":
		case "schema": throw new Error(`${asked.command} is executed elsewhere`);
	}
}
async function plan(asked, input, opened) {
	if (asked.options.live === true) {
		const { planAgainstLive } = await import("./plan-live.js");
		return planAgainstLive(input, machine);
	}
	const [{ checkOpened }, { openConfig }] = await Promise.all([import("./check-and-plan.js"), import("./open-config.js")]);
	const file = optionText(asked, "base");
	if (file === void 0) return checkOpened("plan", input, opened);
	const { opened: _opened, ...fresh } = input;
	const base = await openConfig({
		...fresh,
		configFile: file,
		ignoreStale: true,
		fit: "only"
	});
	if (base.missing || base.source.text === "") return {
		...invalidConfig("plan", opened, base.diagnostics),
		reason_code: "config-missing"
	};
	return checkOpened("plan", input, opened, base);
}
async function synthConfig(file, input, opened, terminal) {
	if (opened.hasErrors || opened.config === void 0) return {
		result: invalidConfig("synth", opened),
		text: ""
	};
	const { writeConfigData } = await import("./synth-config.js");
	const written = writeConfigData(opened, input.directory, file);
	const said = {
		written: `Wrote ${file}`,
		unchanged: `${file} is up to date`,
		refused: written.kind === "refused" ? `rayfleet: ${written.message}` : ""
	};
	terminal.stderr(`${neutralLine(said[written.kind])}\n`);
	const ok = written.kind !== "refused";
	return {
		result: {
			schema_version: 1,
			command: "synth",
			ok,
			decision: ok ? "passed" : "refused",
			reason_code: ok ? "synthesized" : "wrong-usage",
			fleet: opened.config.name,
			diagnostics: opened.diagnostics,
			timings: []
		},
		text: ""
	};
}
async function synth(format, input, opened) {
	const fleet = openFleet(input, opened, "optional");
	if (!fleet.ok) return {
		result: invalidConfig("synth", opened, fleet.diagnostics),
		text: ""
	};
	const { synthesize } = await import("./synth.js");
	const body = synthesize(fleet.fleet);
	return {
		result: {
			schema_version: 1,
			command: "synth",
			ok: true,
			decision: "passed",
			reason_code: "synthesized",
			fleet: fleet.fleet.name,
			diagnostics: opened.diagnostics,
			timings: []
		},
		text: format === "json" ? renderJson(body) : toServeYaml(body)
	};
}
async function fit(asked, format, opened, terminal) {
	const { fitOpened } = await import("./fit2.js");
	const result = fitOpened(opened, optionText(asked, "target"));
	if (format !== "pretty") return { result };
	const { renderFit } = await import("./render-fit.js");
	return {
		result,
		text: renderFit(result, { colour: hasColour(asked, terminal) })
	};
}
async function lock(asked, format, input, opened) {
	const { checkLock, lockModels } = await import("./lock.js");
	if (asked.options.check === true) return { result: await checkLock(input, opened) };
	const { useProxy } = await import("./use-proxy.js");
	const told = useProxy(input.env);
	if (told !== void 0) input.log(told);
	const { result, text } = await lockModels({
		...input,
		all: asked.options.update === true
	}, machine, opened);
	return format === "pretty" && text !== "" ? {
		result,
		text
	} : { result };
}

export { OWNER_VARIABLE as C, gatewayApplicationName as S, applicationsOf as _, nodeTransport as a, GATEWAY_DEPLOYMENT as b, serveDeployConfig as c, failed as d, found as f, readLiveFleet as g, contextOf as h, portableText as i, createRayClient as l, sanitizeMessage as m, toServeYaml as n, notServing as o, cleanLogText as p, PORTABLE as r, onTarget as s, executeCommand as t, stopTarget as u, ownerOf as v, systemClock as w, gatewayApplication as x, Unreadable as y };