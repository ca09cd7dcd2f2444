import { ct as systemClock, o as nodeTransport, p as locateConfig, x as scriptOf } from "./start.js";
import { t as checkAndPlan } from "./check-and-plan2.js";
import { t as deploy } from "./deploy.js";
import { t as rollback } from "./rollback2.js";
import { t as smoke } from "./smoke2.js";
import { r as expandConfigs } from "./check.js";
const { relative, sep } = process.getBuiltinModule("node:path");

// src/action/locate-configs.ts
/** The configs that the input `config` names, or the one that is found. */
function locateConfigs(options) {
	const { configFiles, directory, workspace } = options;
	if (configFiles.length === 0) return [locate(options, void 0)];
	return expandConfigs(configFiles, directory, workspace).map((path) => locate(options, path));
}
/** A script and the data that was made of it are one config: its reports go by the name of the script. */
function locate({ directory, workspace }, path) {
	const named = path === void 0 ? {} : { configFile: path };
	const located = locateConfig({
		folder: directory,
		workspace,
		...path === void 0 ? {} : { path }
	});
	if (located.kind === "none") return named;
	const data = located.kind === "data" ? located.path : located.data;
	const file = inWorkspace(workspace, (located.kind === "data" ? scriptOf(located.path, workspace) : located.path) ?? located.path);
	const base = data === void 0 ? void 0 : inWorkspace(workspace, data);
	return {
		...named,
		...file === void 0 ? {} : { file },
		...base === void 0 ? {} : { base }
	};
}
function inWorkspace(workspace, path) {
	const way = relative(workspace, path);
	return way.startsWith("..") ? void 0 : way.split(sep).join("/");
}

// src/action/action-commands.ts
const machine = {
	clock: systemClock,
	fetch: globalThis.fetch,
	transport: nodeTransport
};
/** The commands of the CLI, as the action runs them. */
const actionCommands = {
	findConfigs: (options) => Promise.resolve(locateConfigs(options)),
	check: (options) => checkAndPlan("check", options),
	deploy: (options) => deploy({
		...withPhases(options),
		restart: /* @__PURE__ */ new Set(),
		retryCompile: false
	}, machine),
	smoke: (options) => smoke(options, machine, /* @__PURE__ */ new Set()),
	rollback: (options) => rollback(withPhases(options), machine)
};
/** The lines of a deploy's log are its phases, too: the comment on the pull request follows them. */
function withPhases(options) {
	const { onPhase, log } = options;
	if (onPhase === void 0) return options;
	return {
		...options,
		log: (line) => {
			log(line);
			onPhase(line);
		}
	};
}

export { actionCommands };