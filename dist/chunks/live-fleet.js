import { S as record, b as number, d as array, f as boolean, h as exactOptional, p as custom, u as _enum, v as literal, w as string, y as looseObject } from "./schemas.js";
import { i as gatewayApplicationName, n as GATEWAY_DEPLOYMENT } from "./context.js";
import { n as ownerOf } from "./ownership.js";

// src/gateway/read-record.ts
const Entry = custom((value) => looseObject({
	name: string(),
	import_path: string()
}).safeParse(value).success);
const Version = looseObject({
	model: string(),
	app: string(),
	deployment: string(),
	weight: exactOptional(number())
});
const ReleasedModel = looseObject({
	aliases: array(string()),
	app: string(),
	deployment: string(),
	entry: Entry,
	smoke_tests: array(custom((value) => typeof value === "object" && value !== null)),
	start: looseObject({
		strategy: _enum([
			"auto",
			"blue_green",
			"recreate"
		]),
		compile: _enum(["auto", "off"]),
		startup_timeout_s: number(),
		bundles: array(record(string(), number())),
		replicas: number(),
		task: _enum([
			"generate",
			"embed",
			"score",
			"transcribe"
		])
	}),
	max_model_len: exactOptional(number()),
	generation: exactOptional(number()),
	eager_fallback: exactOptional(boolean())
});
const Release = looseObject({
	digest: string(),
	commit: string().nullable(),
	deployed_at: string(),
	models: record(string(), ReleasedModel)
});
const Journal = looseObject({
	run: string(),
	digest: string(),
	started_at: string(),
	recreate: array(string())
});
const UserConfig = looseObject({
	schema_version: literal(1),
	fleet: string(),
	revision: string(),
	models: record(string(), looseObject({
		aliases: array(string()),
		versions: array(Version),
		max_model_len: exactOptional(number())
	})),
	candidates: array(Version),
	record: looseObject({
		release: Release.nullable(),
		previous: Release.nullable(),
		journal: Journal.nullable()
	})
});
/** Reads the table and the record back from a live gateway's application. */
function readGatewayUserConfig(application) {
	const config = (application.deployments?.find((entry) => entry["name"] === GATEWAY_DEPLOYMENT))?.["user_config"];
	if (config === void 0 || config === null) return {
		ok: false,
		problem: "the gateway has no user_config"
	};
	const parsed = UserConfig.safeParse(config);
	if (parsed.success) return {
		ok: true,
		userConfig: parsed.data
	};
	return {
		ok: false,
		problem: `the gateway's user_config is not understood at ${(parsed.error.issues[0]?.path.join(".") ?? "") || "its root"}`
	};
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

export { readLiveFleet as t };