import { n as ApplicationConflict, r as conflictsOf, t as contextOf, u as canonicalJson } from "./context.js";
import { r as RayError } from "./sanitize-message.js";
import { n as failed, r as found, t as createRayClient } from "./client.js";
import { C as isJsonObject } from "./merged-model.js";
import { n as serveOptions } from "./serve-deploy-config.js";
import { n as readProcess } from "./read-processes.js";
import { n as openFleet, s as invalidConfig, t as openConfig } from "./open-config.js";
import { join } from "node:path";
import { readFile, readlink } from "node:fs/promises";

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

// src/ray/is-applied.ts
/** Whether the state is what the change asked for: a write of another tool may have come in between. */
function isApplied(after, wanted) {
	const put = new Set(wanted.put.map((entry) => entry.name));
	return wanted.put.every((entry) => isDeployed(after, entry)) && wanted.remove.every((name) => put.has(name) || isRemoved(after, name));
}
function isRemoved(after, name) {
	const application = after.applications[name];
	return application === void 0 || application.status === "DELETING";
}
function isDeployed(after, entry) {
	const deployed = after.applications[entry.name]?.deployed_app_config;
	return deployed !== void 0 && deployed !== null && asComparable(deployed) === asComparable(entry);
}
function asComparable({ import_path, args, runtime_env, deployments }) {
	return canonicalJson({
		import_path,
		args: args ?? {},
		runtime_env: runtime_env ?? {},
		deployments: (deployments ?? []).map(withoutRewritten)
	});
}
/** Ray writes logging options in its own way. */
function withoutRewritten(deployment) {
	return isJsonObject(deployment["logging_config"]) ? {
		...deployment,
		logging_config: null
	} : deployment;
}

// src/ray/lease.ts
/**
* Leases are jobs named `rayfleet-lease-1`, `-2` and so on: the next one may be taken when the last one has ended. The
* names are not used again, because Ray 2.60 finds the dying supervisor of a job that was deleted and takes it for the
* one of the new job with the same name.
*/
const PREFIX = "rayfleet-lease-";
/** Seconds that a lease lives when its holder dies; far longer than a mutation takes. */
const LIFE_S = 90;
/** A holder with less than this left must not write any more: longer than a request to Ray may take. */
const SAFETY_S = 65;
const POLL_MS$1 = 500;
/** Ended leases that are kept: the last one holds the count. */
const KEPT = 2;
const ENDED = /* @__PURE__ */ new Set([
	"SUCCEEDED",
	"FAILED",
	"STOPPED"
]);
/**
* Runs `work` while this process alone may change the cluster's applications. The lease is a Ray job that sleeps: Ray
* creates a job of one name once only, and it ends by itself when its holder dies.
*/
async function withLease(client, options, work) {
	const { number, takenAt } = await take(client, options);
	const isHeld = async () => {
		const last = lastLease(await client.jobs());
		const leftS = LIFE_S - (options.clock.now() - takenAt) / 1e3;
		return last?.number === number && !ENDED.has(last.job.status) && leftS > SAFETY_S;
	};
	try {
		return await work({ isHeld });
	} finally {
		await release(client, number);
	}
}
async function take(client, options) {
	while (true) {
		options.signal.throwIfAborted();
		const last = lastLease(await client.jobs());
		if (last !== void 0 && !ENDED.has(last.job.status)) {
			if (await isGone$1(last.job, options)) await ignoringRefusal(client.stopJob(last.job.submission_id));
			else options.onWait(last.job.metadata["owner"] ?? "another process");
			await options.clock.sleep(POLL_MS$1, options.signal);
			continue;
		}
		const number = (last?.number ?? 0) + 1;
		const takenAt = options.clock.now();
		if (await create(client, number, options)) return {
			number,
			takenAt
		};
	}
}
async function isGone$1(job, options) {
	const id = job.metadata["holder"];
	return id !== void 0 && await options.holder?.isGone(id) === true;
}
/** False when another process was faster, or when it is not clear: then our own lease is one that is waited for. */
async function create(client, number, { owner, holder }) {
	const id = await holder?.id();
	try {
		await client.submitJob({
			entrypoint: `sleep ${LIFE_S}`,
			submission_id: PREFIX + number,
			entrypoint_num_cpus: 0,
			metadata: {
				owner,
				...id === void 0 ? {} : { holder: id }
			}
		});
		return true;
	} catch (error) {
		if (!(error instanceof RayError)) throw error;
		if (error.kind === "unreachable" || error.kind === "timeout") return false;
		if (error.detail.includes("already exists")) return false;
		throw error;
	}
}
/** The lease ends by itself; failing to end it early must not hide how the work ended. */
async function release(client, number) {
	try {
		await client.stopJob(PREFIX + number);
		for (const { job, number: old } of leases(await client.jobs())) if (old <= number - KEPT && ENDED.has(job.status)) await client.deleteJob(job.submission_id);
	} catch (error) {
		if (!(error instanceof RayError)) throw error;
	}
}
/** It has ended in between. */
async function ignoringRefusal(asked) {
	try {
		await asked;
	} catch (error) {
		if (!(error instanceof RayError) || error.kind === "unreachable") throw error;
	}
}
function lastLease(jobs) {
	return leases(jobs).toSorted((a, b) => b.number - a.number)[0];
}
function leases(jobs) {
	return jobs.flatMap((job) => {
		const number = Number(job.submission_id.startsWith(PREFIX) ? job.submission_id.slice(15) : NaN);
		return Number.isSafeInteger(number) ? [{
			number,
			job
		}] : [];
	});
}

// src/ray/obstacle.ts
/**
* What has to be over before a write: an application that we want and that is still being deleted, and the build of one
* that stays as it is, because Ray cancels a build that is under way at every write and starts it again
* (Ray 2.60 `serve/_private/application_state.py:apply_app_config`).
*/
function obstacleIn(live, wanted, notWaitedFor) {
	const put = new Set(wanted.put.map((entry) => entry.name));
	const remove = new Set(wanted.remove);
	for (const [application, details] of Object.entries(live.applications)) {
		if (details.status === "DELETING" && put.has(application)) return {
			kind: "deleting",
			application
		};
		if (!put.has(application) && !remove.has(application) && !notWaitedFor.has(application) && isBuilding(details)) return {
			kind: "building",
			application
		};
	}
}
function isBuilding(application) {
	return application.status === "DEPLOYING" && Object.keys(application.deployments).length === 0;
}

// src/ray/wanted-state.ts
/**
* The entries of all declarative applications that a change leaves alone, as they are; and those that another tool's
* write has lost. Applications of `serve.run` are not touched by a PUT and not part of it.
*/
function keptEntries(live, wanted, lost) {
	const changed = /* @__PURE__ */ new Set([...wanted.remove, ...wanted.put.map((entry) => entry.name)]);
	const kept = [];
	for (const [name, application] of Object.entries(live.applications)) {
		const entry = application.verbatim ?? application.deployed_app_config;
		if (changed.has(name) || application.status === "DELETING" || application.source === "imperative") continue;
		if (entry !== void 0 && entry !== null) kept.push({
			name,
			entry
		});
	}
	const present = new Set(kept.map(({ name }) => name));
	return [...kept, ...lost.filter(({ name }) => !present.has(name) && !changed.has(name))];
}
/** The options of a running Serve are sent as they are: a PUT without them would reset what can be reset. */
function topLevelOptions(live, serveOptions) {
	const { proxy_location: proxyLocation, http_options: http, grpc_options: grpc, target_capacity: capacity } = live;
	if (proxyLocation === void 0 || proxyLocation === null) return serveOptions;
	return {
		proxy_location: proxyLocation,
		...http === void 0 || http === null ? {} : { http_options: withoutNulls(http) },
		...grpc === void 0 || grpc === null ? {} : { grpc_options: withoutNulls(grpc) },
		...capacity === void 0 || capacity === null ? {} : { target_capacity: capacity }
	};
}
function withoutNulls(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

// src/ray/mutate.ts
const POLL_MS = 1e3;
const PROBLEMS = {
	lease_lost: "the lease on the cluster ended before the change was sent",
	overwritten: "another tool changed the applications at the same time"
};
/** Tries to get a change through while another tool overwrites it. */
const ATTEMPTS = 5;
/** How long another's build is waited for. Longer than all of Ray's attempts at a build take. */
const BUILD_WAIT_MS = 6e5;
/**
* Changes this fleet's applications on the cluster and nothing else. `PUT` replaces everything and has no precondition,
* so it is sent under the lease, directly after a read, with all other applications digit for digit as they are, and
* read back: what another tool's write has lost is put back. Resolves with the state after it.
*
* @throws ApplicationConflict when a name or a route prefix belongs to somebody else; nothing was sent then.
*/
async function mutateApplications(client, options, change) {
	const failedBuilds = options.failedBuilds ?? /* @__PURE__ */ new Set();
	const onWait = (holder) => options.progress(`waiting for ${holder}, which is changing the cluster`);
	let lost = [];
	let problem = "";
	let attempts = 0;
	while (attempts < ATTEMPTS) {
		const settled = await settle(client, options, change, failedBuilds);
		if (isEmpty(change(settled)) && lost.length === 0) return settled;
		const outcome = await withLease(client, {
			...options,
			onWait
		}, (lease) => write(client, options, change, {
			failedBuilds,
			lost,
			lease
		}));
		if (outcome.kind === "applied") return outcome.after;
		if (outcome.kind === "obstacle") continue;
		attempts += 1;
		problem = PROBLEMS[outcome.kind];
		if (outcome.kind === "overwritten") lost = outcome.lost;
		options.progress(`${problem}; trying again`);
	}
	throw new RayError("refused", `The change did not get through: ${problem}`);
}
async function write(client, options, change, attempt) {
	if (!await attempt.lease.isHeld()) return { kind: "lease_lost" };
	const live = await client.serveDetails();
	const wanted = change(live);
	if (obstacleIn(live, wanted, attempt.failedBuilds) !== void 0) return { kind: "obstacle" };
	const conflicts = conflictsOf(live, wanted, options.owner);
	if (conflicts.length > 0) throw new ApplicationConflict(conflicts);
	const kept = keptEntries(live, wanted, attempt.lost);
	for (const name of failedBuildsIn(live)) attempt.failedBuilds.add(name);
	await send(client, {
		...topLevelOptions(live, options.serveOptions),
		applications: [...kept.map((one) => one.entry), ...wanted.put]
	});
	const after = await client.serveDetails();
	for (const name of neverSeen(live, after)) options.progress(`${name} came up at the very moment of this write and was lost by it: it has to be deployed again`);
	if (isApplied(after, wanted)) return {
		kind: "applied",
		after
	};
	return {
		kind: "overwritten",
		lost: kept.filter(({ name }) => isGone(after, name))
	};
}
/** When it is not clear whether Ray took it, the read that follows tells. */
async function send(client, config) {
	try {
		await client.putApplications(config);
	} catch (error) {
		if (!(error instanceof RayError && (error.kind === "unreachable" || error.kind === "timeout"))) throw error;
	}
}
/** Reads the live state once nothing stands in the way of a write. */
async function settle(client, options, change, failedBuilds) {
	const startedAt = options.clock.now();
	while (true) {
		options.signal.throwIfAborted();
		const live = await client.serveDetails();
		const obstacle = obstacleIn(live, change(live), failedBuilds);
		if (obstacle === void 0) return live;
		if (obstacle.kind === "building" && options.clock.now() - startedAt > BUILD_WAIT_MS) {
			failedBuilds.add(obstacle.application);
			continue;
		}
		options.progress(obstacle.kind === "building" ? `waiting until ${obstacle.application} is built` : `waiting until the earlier ${obstacle.application} is deleted`);
		await options.clock.sleep(POLL_MS, options.signal);
	}
}
function isEmpty(change) {
	return change.put.length === 0 && change.remove.length === 0;
}
function failedBuildsIn(live) {
	return Object.entries(live.applications).filter(([, { status, deployments }]) => status === "DEPLOY_FAILED" && Object.keys(deployments).length === 0).map(([name]) => name);
}
/** Ray shows nothing to put them back from: what is being deleted has no config. */
function neverSeen(live, after) {
	return Object.entries(after.applications).filter(([name, { status }]) => status === "DELETING" && !Object.hasOwn(live.applications, name)).map(([name]) => name);
}
function isGone(after, name) {
	const application = after.applications[name];
	return application === void 0 || application.status === "DELETING";
}

// src/targets/lease-holder.ts
/**
* This process as the holder of a lease: told from all others by the boot of its machine, its process namespace (a
* container has its own), its id and its start time. Where these cannot be read, nobody is called dead.
*/
const thisProcess = {
	async id() {
		const place = await thisPlace();
		const self = await readProcess(process.pid);
		return place === void 0 || self === void 0 ? void 0 : `${place}/${self.pid}/${self.startTime}`;
	},
	async isGone(id) {
		const place = await thisPlace();
		const found = /^(.+)\/(\d+)\/(\d+)$/u.exec(id);
		if (place === void 0 || found?.[1] !== place) return false;
		return (await readProcess(Number(found[2])))?.startTime !== Number(found[3]);
	}
};
async function thisPlace() {
	try {
		return `${(await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim()}/${await readlink("/proc/self/ns/pid")}`;
	} catch {
		return;
	}
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
	const writing = {
		owner: fleet.name,
		holder: thisProcess,
		clock: machine.clock,
		progress,
		serveOptions: serveOptions(fleet),
		failedBuilds: /* @__PURE__ */ new Set()
	};
	return {
		client,
		clock: machine.clock,
		fetch: machine.fetch,
		signal: input.signal,
		progress,
		endpoint,
		autoscaling: target.autoscalingNodes.length > 0,
		mutate: (change, signal) => mutateApplications(client, {
			...writing,
			signal
		}, change)
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
	const opened = openConfig(input);
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
const NO_PACKAGES = {
	builder: "",
	gateway: ""
};
/** Loaded when it is needed: `status` has to start fast. */
async function packagesOf(cluster, connected, mode) {
	const { providePackages } = await import("./packages.js");
	return providePackages(cluster.client, connected.packagesFolder, mode);
}

export { stopTarget as n, onTarget as t };