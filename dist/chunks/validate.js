import { t as invalidConfig } from "./failed-result.js";

// src/cli/commands/validate.ts
/** The result of the checks that need nothing but the file. */
function validated(command, opened, target) {
	if (opened.hasErrors || opened.config === void 0) return invalidConfig(command, opened);
	return {
		schema_version: 1,
		command,
		ok: true,
		decision: "passed",
		reason_code: opened.diagnostics.some((one) => one.severity === "warn") ? "warnings" : "no-problems",
		fleet: opened.config.name,
		...target === void 0 ? {} : { target },
		diagnostics: opened.diagnostics,
		timings: []
	};
}

export { validated as t };