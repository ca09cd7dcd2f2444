import { n as readConfig, t as openedConfig } from "./opened-config.js";
import { dirname } from "node:path";

// src/cli/commands/open-where.ts
/**
* Reads only which fleet it is and where it runs: for commands that look at what is live. What is wrong with a model, or
* takes several keys to see, must not keep anybody from looking.
*/
async function openWhere(input) {
	const read = await readConfig({
		folder: input.directory,
		...input.configFile === void 0 ? {} : { path: input.configFile },
		...input.workspace === void 0 ? {} : { workspace: input.workspace }
	});
	const { source, missing, config } = read;
	const configDir = read.path === void 0 ? input.directory : dirname(read.path);
	const findings = config === void 0 ? read.findings : read.findings.filter(({ path }) => !isAboutModels(path[0]));
	return openedConfig({
		source,
		missing,
		configDir
	}, config === void 0 ? void 0 : whereOf(config), findings);
}
function isAboutModels(key) {
	return key === "models" || key === "defaults" || key === "checks";
}
/** One application holds all models where there is no gateway, and no record tells which: there, they are needed. */
function whereOf(config) {
	return config.layout === "single_app" ? config : {
		...config,
		models: {},
		defaults: {}
	};
}

export { openWhere };