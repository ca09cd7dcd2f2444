// src/load/script/define-config.ts
/**
* What the import of `rayfleet` is inside a config: this file, whatever is installed, so that a repository needs no
* `node_modules` and the program that checks a config is the one that it was written with. Returns its argument.
*/
function defineConfig(config) {
	return config;
}

export { defineConfig };