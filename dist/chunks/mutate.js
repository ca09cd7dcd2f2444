import { nt as ownEntry, q as isJsonObject } from "./start.js";
import { n as conflictsOf, t as ApplicationConflict } from "./application-conflict.js";
import { t as canonicalJson } from "./canonical-json.js";
import { t as RayError } from "./ray-error.js";

// src/ray/is-applied.ts
/** Whether the state is what the change asked for: a write of another tool may have come in between. */
function isApplied(after, wanted) {
	const put = new Set(wanted.put.map((entry) => entry.name));
	return wanted.put.every((entry) => isDeployed(after, entry)) && wanted.remove.every((name) => put.has(name) || isRemoved(after, name));
}
function isRemoved(after, name) {
	const application = ownEntry(after.applications, name);
	return application === void 0 || application.status === "DELETING";
}
function isDeployed(after, entry) {
	const deployed = ownEntry(after.applications, entry.name)?.deployed_app_config;
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
	const application = ownEntry(after.applications, name);
	return application === void 0 || application.status === "DELETING";
}

export { mutateApplications };