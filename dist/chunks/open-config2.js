import { T as loadConfig, o as readGiven, v as openedConfig, x as shapeOf } from "./open.js";
import { t as checkRules } from "./check-rules.js";

// src/cli/commands/open-config.ts
/** Reads the config, runs it when it is a script, and makes every check that needs nothing but the file. */
async function openConfig(input) {
	if (input.opened !== void 0) return input.opened;
	const { read, file } = await readGiven(input);
	return checked(file, read, input);
}
/** The same for a text that is not a file here, such as the base branch's version of a config. */
async function openText(text, file, configDir, input) {
	return openLoaded(loadConfig(text, file), configDir, input);
}
/** The same for what was loaded from anywhere. */
async function openLoaded(loaded, configDir, input) {
	return checked({
		source: loaded.source,
		missing: false,
		configDir
	}, await shapeOf(loaded), input);
}
function checked(file, { config, partial, findings }, input) {
	if (config === void 0) return openedConfig(file, void 0, findings);
	const found = checkRules(config, {
		configDir: file.configDir,
		partial,
		...input.workspace === void 0 ? {} : { repositoryDir: input.workspace },
		...input.target === void 0 ? {} : { targets: [input.target] }
	});
	return openedConfig(file, config, [...findings, ...found]);
}

export { openLoaded as n, openText as r, openConfig as t };