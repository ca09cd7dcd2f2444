import { t as validated } from "./validate.js";
import { n as optionText, t as cliInput } from "./cli-input.js";

// src/cli/execute.ts
/** Runs a command. All but `validate` are loaded only when they are asked for: checks have to start fast. */
async function execute(asked, format, terminal) {
	const input = cliInput(asked, terminal);
	const opened = await open(asked, input);
	if (asked.command === "validate") return {
		result: validated("validate", opened, optionText(asked, "target")),
		source: opened.source
	};
	const { executeCommand } = await import("./execute-command.js");
	const { result, text } = await executeCommand(asked, format, {
		...input,
		opened
	}, opened, terminal);
	return {
		result,
		source: opened.source,
		...text === void 0 ? {} : { text }
	};
}
async function open(asked, input) {
	if (asked.command === "status") {
		const { openWhere } = await import("./open-where.js");
		return openWhere(input);
	}
	const { openConfig } = await import("./open-config2.js");
	return openConfig(input);
}

export { execute };