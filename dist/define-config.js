import { t as smokeTest } from "./chunks/smoke-test-builders.js";

// src/load/script/define-config.ts
/** Returns its argument. Its types are those of the package, see `src/sdk/define-config.ts`. */
function defineConfig(config) {
	return config;
}

export { defineConfig, smokeTest };