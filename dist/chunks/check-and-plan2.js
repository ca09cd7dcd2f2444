import { d as planRelease, l as routingTable, m as planDigest, r as wantedRelease } from "./deploy-fleet.js";
import { D as invalidConfig, L as gatewayApplication, O as fitResult, d as openFleet } from "./open.js";
import { n as gatewayPackage, t as builderPackage } from "./package.js";
import { O as validated, i as openConfig, o as openText } from "./check.js";
import { n as lockedCommits, t as commitsInText } from "./locked-commits.js";

// src/cli/commands/check-and-plan.ts
/** Checks the config and, when it is right, plans from the base version to it. Needs no network. */
async function checkAndPlan(command, input) {
	return checkOpened(command, input, await openConfig({
		...input,
		fit: "asked"
	}));
}
/** The same for a config that is open. */
async function checkOpened(command, input, opened, base) {
	const before = base ?? await openBase(input, opened);
	const passed = {
		...validated(command, opened, input.target),
		...fitResult(opened, before)
	};
	if (!passed.ok) return passed;
	const pin = lockedCommits(opened.configDir, input.workspace)?.pin;
	const fleet = openFleet({
		...input,
		pin
	}, opened, "optional");
	if (!fleet.ok) return invalidConfig(command, opened, fleet.diagnostics);
	const target = fleet.fleet.target?.name;
	const plan = planFromBase(fleet.fleet, baseFleet(input, before, basePin(input, before, pin)));
	const digests = digestsOf(input, opened, pin);
	return {
		...passed,
		plan,
		...target === void 0 ? { digests } : {},
		...target === void 0 ? {} : { target }
	};
}
/** What a deploy to each target would be compared with, when no single target was checked. */
function digestsOf(input, opened, pin) {
	const names = input.target === void 0 ? Object.keys(opened.config?.targets ?? {}) : [input.target];
	const digests = {};
	for (const name of names) {
		const fleet = openFleet({
			...input,
			target: name,
			pin
		}, opened, "required");
		if (fleet.ok) digests[name] = planDigest(fleet.fleet);
	}
	return digests;
}
/** The base version, which is data: a script of another commit is not run. */
async function openBase(input, opened) {
	const { base } = input;
	if (base === void 0 || base.text === null) return void 0;
	const { lock = null } = base;
	return openText(base.text, base.file ?? opened.source.file, opened.configDir, {
		...input,
		fit: "only",
		lock
	});
}
/** The fleet of the base version, when it can be resolved: a broken base must not stop its repair. */
function baseFleet(input, base, pin) {
	if (base === void 0) return void 0;
	const fleet = openFleet({
		...input,
		pin
	}, base, "optional");
	return fleet.ok ? fleet.fleet : void 0;
}
/**
* The commits of the base version: by its own lock, which is that of its commit or lies beside its file. Where that is
* not known, `pin`, by the lock of now, stands for it, so that no model seems to change.
*/
function basePin({ base, workspace }, opened, pin) {
	if (base === void 0) {
		const beside = opened === void 0 ? void 0 : lockedCommits(opened.configDir, workspace);
		return beside === void 0 ? pin : beside.pin;
	}
	if (base.lock === void 0) return pin;
	return base.lock === null ? void 0 : commitsInText(base.lock).pin;
}
/** What a deploy would do if what the base says were live. */
function planFromBase(fleet, base) {
	const wanted = releaseOnPaper(fleet);
	const gateway = gatewayOnPaper(fleet, wanted);
	const before = base === void 0 || base.name !== fleet.name ? void 0 : base;
	if (before === void 0) return planRelease({
		kind: base === void 0 ? "nothing" : "file",
		release: null,
		applications: /* @__PURE__ */ new Map()
	}, wanted, gateway);
	const release = releaseOnPaper(before);
	const applications = Object.values(release.models).map((model) => [model.app, running(model.entry)]);
	const from = {
		kind: "file",
		release,
		applications: new Map(applications),
		gateway: running(gatewayOnPaper(before, release))
	};
	return planRelease(from, wanted, gateway);
}
function running(entry) {
	return {
		entry,
		status: "RUNNING"
	};
}
const PACKAGES = {
	builder: `gcs://${builderPackage().name}`,
	gateway: `gcs://${gatewayPackage().name}`
};
function releaseOnPaper(fleet) {
	return {
		...wantedRelease({
			fleet,
			packages: PACKAGES,
			commit: null,
			restart: /* @__PURE__ */ new Set()
		}, void 0, ""),
		digest: planDigest(fleet)
	};
}
function gatewayOnPaper(fleet, release) {
	const record = {
		release,
		previous: null,
		journal: null
	};
	const table = routingTable({
		fleet: fleet.name,
		routed: release,
		stopped: /* @__PURE__ */ new Set(),
		candidates: [],
		record
	});
	return gatewayApplication({
		fleet,
		packageUri: PACKAGES.gateway,
		userConfig: table
	});
}

export { checkOpened as n, planFromBase as r, checkAndPlan as t };