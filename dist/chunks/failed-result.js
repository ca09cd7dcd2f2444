// src/cli/commands/failed-result.ts
/** The result of a command that could not begin because of the config. */
function invalidConfig(command, opened, diagnostics = opened.diagnostics) {
	return {
		schema_version: 1,
		command,
		ok: false,
		decision: command === "deploy" || command === "rollback" ? "refused" : "failed",
		reason_code: opened.missing ? "config-missing" : "config-invalid",
		diagnostics,
		timings: [],
		...opened.config === void 0 ? {} : { fleet: opened.config.name }
	};
}

export { invalidConfig as t };