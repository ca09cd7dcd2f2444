import { t as smokeTest } from "./chunks/smoke-test-builders.js";
import { t as RayError } from "./chunks/ray-error.js";

// src/sdk/create-ray-client.ts
/**
* A client of Ray's REST API. Its methods reject with a `RayError`; requests that do no harm when they are repeated are,
* when the connection is lost.
*
* @throws TypeError when the address is none.
*/
async function createRayClient({ address, ...options }) {
	if (!URL.canParse(address)) throw new TypeError(`This is not an address of Ray's dashboard: ${JSON.stringify(address)}`);
	const { createRayClient: create } = await import("./chunks/open.js").then((chunk) => ({ createRayClient: chunk.l }));
	const { nodeTransport } = await import("./chunks/start.js").then((chunk) => ({ nodeTransport: chunk.o }));
	const { systemClock } = await import("./chunks/start.js").then((chunk) => ({ systemClock: chunk.ct }));
	return create({
		...options,
		address: address.replace(/\/+$/u, ""),
		transport: nodeTransport,
		clock: systemClock
	});
}

// src/sdk/define-config.ts
function defineConfig(config) {
	return config;
}

// src/sdk/format-diagnostics.ts
/** Diagnostics for people, as `rayfleet validate` prints them; empty when there are none. */
async function formatDiagnostics(diagnostics, { text, color = false } = {}) {
	const { renderPretty } = await import("./chunks/open.js").then((chunk) => ({ renderPretty: chunk.nt, summary: chunk.rt }));
	return renderPretty(diagnostics, (text === void 0 ? [] : [...new Set(diagnostics.map((diagnostic) => diagnostic.file))]).map((file) => ({
		file,
		text: text ?? ""
	})), { colour: color });
}

// src/sdk/resolve.ts
/**
* Checks a config and resolves it for a target: defaults and overrides merged, shares of GPUs expanded. Without the name
* of a target, for the only one that the config has; when it has none or several, the fleet as it is on none. Models of
* the Hub are at the commits of the `models.lock.json` beside the config, where there is one.
*/
async function resolve(config, options = {}) {
	const { lockedCommits, openFleet, openGiven } = await import("./chunks/open-given.js");
	const opened = await openGiven(config, options);
	const locked = lockedCommits(opened.configDir, void 0);
	const diagnostics = [...opened.diagnostics, ...opened.place(locked?.findings ?? [])];
	const resolved = openFleet({
		...options,
		pin: locked?.pin
	}, opened, "optional");
	if (!resolved.ok) return {
		ok: false,
		diagnostics: resolved.diagnostics
	};
	if (diagnostics.some(({ severity }) => severity === "error")) return {
		ok: false,
		diagnostics
	};
	return {
		ok: true,
		fleet: resolved.fleet,
		diagnostics
	};
}

// src/sdk/plan.ts
/** Checks a config and says what a deploy would do if `base` were live: which models it would start, change or remove. */
async function plan(config, options = {}) {
	const { base, ...rest } = options;
	const resolved = await resolve(config, rest);
	if (!resolved.ok) return resolved;
	const before = base === void 0 ? void 0 : await resolve(base, rest);
	const { planFromBase } = await import("./chunks/check-and-plan2.js").then((chunk) => ({ checkOpened: chunk.n, planFromBase: chunk.r, checkAndPlan: chunk.t }));
	return {
		...resolved,
		plan: planFromBase(resolved.fleet, before?.ok === true ? before.fleet : void 0)
	};
}

// src/sdk/synth.ts
/** Checks a config and makes the Ray Serve config that a first deploy of it ends with. The same config, the same bytes. */
async function synth(config, options = {}) {
	const resolved = await resolve(config, options);
	if (!resolved.ok) return resolved;
	const { synthesize } = await import("./chunks/synth.js");
	const { toServeYaml } = await import("./chunks/serve-yaml2.js").then((chunk) => ({ toServeYaml: chunk.t }));
	const serveConfig = synthesize(resolved.fleet);
	return {
		...resolved,
		serveConfig,
		yaml: toServeYaml(serveConfig)
	};
}

// src/sdk/validate.ts
/**
* Checks a config: its shape, and every rule that can be told from the file alone, for one target or all of them. Needs
* no network and no secrets.
*
* @param config - The text of a file, whose diagnostics then have ranges; or a value, whose diagnostics have paths.
*/
async function validate(config, options = {}) {
	const { openGiven } = await import("./chunks/open-given.js");
	const { config: read, hasErrors, diagnostics } = await openGiven(config, options);
	return read === void 0 || hasErrors ? {
		ok: false,
		diagnostics
	} : {
		ok: true,
		config: read,
		diagnostics
	};
}

export { RayError, createRayClient, defineConfig, formatDiagnostics, plan, resolve, smokeTest, synth, validate };