#!/usr/bin/env node
import { t as loadWhole } from "./chunks/first.js";
const { enableCompileCache } = process.getBuiltinModule("node:module");
const { join } = process.getBuiltinModule("node:path");

// src/cli/main.ts
const controller = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => {
	if (controller.signal.aborted) process.exit(130);
	controller.abort(/* @__PURE__ */ new Error(name === "SIGINT" ? "interrupted (Ctrl-C)" : "terminated"));
});
enableCompileCache(join(cacheFolder(), "rayfleet", "compiled"));
const { run } = await loadWhole(() => import("./chunks/start.js").then((chunk) => ({ run: chunk.t })));
process.exitCode = await run(process.argv.slice(2), {
	cwd: process.cwd(),
	env: process.env,
	stdout: (text) => write(process.stdout, text),
	stderr: (text) => write(process.stderr, text),
	get isTerminal() {
		return process.stdout.isTTY;
	},
	signal: controller.signal
});
/** Whoever reads may have seen enough, as in `rayfleet explain | head`; what is being done goes on. */
function write(stream, text) {
	if (stream.listenerCount("error") === 0) stream.on("error", ignoreClosedPipe);
	stream.write(text);
}
function ignoreClosedPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
function cacheFolder() {
	const { XDG_CACHE_HOME: folder, HOME: home } = process.env;
	return folder ?? join(home ?? process.getBuiltinModule("node:os").homedir(), ".cache");
}

export {  };