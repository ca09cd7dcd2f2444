import { i as nodeTransport, xi as systemClock } from "./look.js";
import { t as checkAndPlan } from "./check-and-plan2.js";
import { t as deploy } from "./deploy.js";
import { t as rollback } from "./rollback2.js";
import { t as smoke } from "./smoke2.js";
import { c as readConfig } from "./open.js";
const { relative, sep } = process.getBuiltinModule("node:path");

// src/action/action-commands.ts
const machine = {
	clock: systemClock,
	fetch: globalThis.fetch,
	transport: nodeTransport
};
/** The commands of the CLI, as the action runs them. */
const actionCommands = {
	async findConfig(options) {
		const { path } = await readConfig({
			folder: options.directory,
			workspace: options.workspace,
			...options.configFile === void 0 ? {} : { path: options.configFile }
		});
		return path === void 0 ? void 0 : relative(options.workspace, path).split(sep).join("/");
	},
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