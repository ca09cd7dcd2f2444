import { t as isJsonObject } from "./json.js";
import { t as OWNER_VARIABLE } from "./serve-application.js";

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

export { ownerOf as n, applicationsOf as t };