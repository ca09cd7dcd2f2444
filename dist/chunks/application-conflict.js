import { P as ownerOf } from "./open.js";

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

export { conflictsOf as n, describe as r, ApplicationConflict as t };