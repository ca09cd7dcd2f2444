// src/cli/needed-node.ts
/** As the package's manifest says; older ones lack functions that a start needs. */
const OLDEST = 24;
const [major] = process.versions.node.split(".");
if (Number(major) < OLDEST) {
	process.stderr.write(`rayfleet: this is Node ${process.versions.node}; it needs Node ${OLDEST} or newer\n`);
	process.exit(2);
}

// src/cli/load-whole.ts
/**
* Loads a part of the program with all of its functions compiled. Node keeps the code of a file as it is right after
* loading, and V8 else compiles a function when it is first called: then each start would compile again all that it
* uses. For parts that are used nearly whole; where no code is kept, they are loaded as ever.
*/
async function loadWhole(load) {
	const { getCompileCacheDir } = process.getBuiltinModule("node:module");
	if (getCompileCacheDir() === void 0) return load();
	const { setFlagsFromString } = process.getBuiltinModule("node:v8");
	setFlagsFromString("--no-lazy");
	try {
		return await load();
	} finally {
		setFlagsFromString("--lazy");
	}
}

export { loadWhole as t };