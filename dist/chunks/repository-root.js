const { dirname, join } = process.getBuiltinModule("node:path");
const { existsSync } = process.getBuiltinModule("node:fs");

// src/load/repository-root.ts
/** The root of the repository that a folder is in: the folder that holds `.git`. Undefined when it is in none. */
function repositoryRoot(folder) {
	for (let at = folder;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (dirname(at) === at) return void 0;
	}
}

export { repositoryRoot as t };