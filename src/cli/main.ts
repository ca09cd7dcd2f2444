#!/usr/bin/env node
// First: the rest is not for older ones.
import "./needed-node.ts";
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { loadWhole } from "./load-whole.ts";

const controller = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.on(name, () => {
    // The first one lets the command clean up; whoever insists gets out at once.
    if (controller.signal.aborted) process.exit(130);
    controller.abort(new Error(name === "SIGINT" ? "interrupted (Ctrl-C)" : "terminated"));
  });
}

// Compiled code of the last run: makes a start shorter by about a third. In the user's own folder, as others must not write it.
enableCompileCache(join(cacheFolder(), "rayfleet", "compiled"));
const { run } = await loadWhole(() => import("./run.ts"));

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: (text) => write(process.stdout, text),
  stderr: (text) => write(process.stderr, text),
  // Node makes the stream at the first look, and loads its network code for a pipe: not before Ray is asked.
  get isTerminal() {
    return process.stdout.isTTY;
  },
  signal: controller.signal,
});

/** Whoever reads may have seen enough, as in `rayfleet explain | head`; what is being done goes on. */
function write(stream: NodeJS.WriteStream, text: string): void {
  if (stream.listenerCount("error") === 0) stream.on("error", ignoreClosedPipe);
  stream.write(text);
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME: folder, HOME: home } = process.env;
  // Not imported: nobody needs it whose variables are set.
  return folder ?? join(home ?? process.getBuiltinModule("node:os").homedir(), ".cache");
}
