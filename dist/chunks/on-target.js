import { t as contextOf } from "./context.js";
import { t as RayError } from "./ray-error.js";
import { n as failed, r as found, t as createRayClient } from "./client.js";
import { n as serveOptions } from "./serve-deploy-config.js";
import { t as invalidConfig } from "./failed-result.js";
import { t as openFleet } from "./open-fleet.js";
import { join } from "node:path";

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
	const opened = input.opened ?? await openWhole(input);
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
async function openWhole(input) {
	const { openConfig } = await import("./open-config2.js");
	return openConfig(input);
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

export { stopTarget as n, onTarget as t };