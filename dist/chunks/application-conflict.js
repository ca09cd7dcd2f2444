import { C as isJsonObject } from "./open.js";
import { O as ownerOf } from "./look.js";

// src/resolve/canonical-json.ts
/** JSON without white space and with keys in one order: equal content gives equal text, however it was written. */
function canonicalJson(value) {
	return JSON.stringify(withSortedKeys(value));
}
/** The same value with the keys of every map sorted by code unit. */
function withSortedKeys(value) {
	if (Array.isArray(value)) return value.map(withSortedKeys);
	if (!isJsonObject(value)) return value;
	const entries = [];
	for (const key of Object.keys(value).toSorted()) entries.push([key, withSortedKeys(value[key])]);
	return Object.fromEntries(entries);
}

// src/ray/application-conflict.ts
/** What we want to write belongs to somebody else. Nothing was changed. */
var ApplicationConflict = class extends Error {
	name = "ApplicationConflict";
	conflicts;
	constructor(conflicts) {
		super(conflicts.map(describe).join("; "));
		this.conflicts = conflicts;
	}
};
/** Names and route prefixes that are taken by applications without our owner marker. */
function conflictsOf(live, wanted, owner) {
	const conflicts = [];
	const others = Object.entries(live.applications).filter(([, application]) => application.status !== "DELETING" && !isOurs(application, owner));
	const names = /* @__PURE__ */ new Set([...wanted.put.map((entry) => entry.name), ...wanted.remove]);
	for (const [name, application] of others) {
		const theirs = ownerOf(application.deployed_app_config);
		if (names.has(name)) conflicts.push({
			kind: "name",
			application: name,
			owner: theirs,
			wanted: name
		});
		const route = application.route_prefix ?? application.deployed_app_config?.route_prefix;
		if (route === void 0 || route === null) continue;
		if (wanted.put.some((entry) => entry.route_prefix === route)) conflicts.push({
			kind: "route_prefix",
			application: name,
			owner: theirs,
			wanted: route
		});
	}
	return conflicts;
}
function isOurs(application, owner) {
	return ownerOf(application.deployed_app_config) === owner;
}
function describe(conflict) {
	const whose = conflict.owner === void 0 ? "which rayfleet did not make" : `of the fleet ${conflict.owner}`;
	return conflict.kind === "name" ? `there is an application named ${conflict.wanted} on the cluster, ${whose}` : `the route prefix ${conflict.wanted} belongs to the application ${conflict.application}, ${whose}`;
}

export { canonicalJson as i, conflictsOf as n, describe as r, ApplicationConflict as t };