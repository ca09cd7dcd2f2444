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