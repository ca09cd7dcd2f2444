import { t as neutralLine } from "./neutral.js";

// src/cli/cli-input.ts
/** What the command line and the environment say, in the form that commands take. */
function cliInput(asked, terminal) {
	const startedAt = Date.now();
	const configFile = asked.positionals[0];
	const target = optionText(asked, "target");
	const commit = optionText(asked, "commit");
	return {
		directory: terminal.cwd,
		env: terminal.env,
		signal: terminal.signal,
		log: (line) => terminal.stderr(`${elapsed(startedAt)}  ${neutralLine(line)}\n`),
		...configFile === void 0 ? {} : { configFile },
		...target === void 0 ? {} : { target },
		...commit === void 0 ? {} : { commit }
	};
}
function optionText(asked, name) {
	const value = asked.options[name];
	return typeof value === "string" ? value : void 0;
}
function optionTexts(asked, name) {
	const value = asked.options[name];
	return Array.isArray(value) ? value : [];
}
/** Minutes and seconds since the command began: tells how long each step took. */
function elapsed(startedAt) {
	const seconds = Math.floor((Date.now() - startedAt) / 1e3);
	return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}

export { optionText as n, optionTexts as r, cliInput as t };