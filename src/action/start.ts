import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { systemClock } from "../cli/system-clock.ts";
import type { Clock } from "../ray/clock.ts";
import type { ActionCommands } from "./commands.ts";
import { runAction } from "./main.ts";
import { runPost } from "./post.ts";
import { createRunner } from "./runner.ts";
import type { World } from "./world.ts";

const GIT_LIMIT_MS = 30_000;

/** Runs the action in this process: its main step, or its post step when the main step has left a state. */
export async function start(
  version: string,
  loadCommands: () => Promise<ActionCommands>,
  clock: Clock = systemClock,
): Promise<void> {
  const world = machine(version, clock);
  if (process.env["STATE_main-ran"] === "true") {
    await runPost(world);
    return;
  }
  world.runner.saveState("main-ran", "true");
  process.exitCode = await runAction(world, await loadCommands());
}

function machine(version: string, clock: Clock): World {
  const { env } = process;
  const runner = createRunner({
    env,
    write: (text) => void process.stdout.write(text),
    appendFile: (path, text) => appendFileSync(path, text),
    randomId: randomUUID,
  });
  const cancel = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => cancel.abort(new Error(`the run was cancelled (${signal})`)));
  }
  return {
    env,
    runner,
    version,
    cancelled: cancel.signal,
    clock,
    readFile: (path) => readFile(path, "utf8"),
    git,
  };
}

/** Never asks for a password, fetches nothing, runs no filter of the repository. */
async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  const { execa } = await import("execa");
  const done = await execa("git", args, {
    cwd: folder,
    extendEnv: false,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: process.env["HOME"] ?? "",
      GIT_TERMINAL_PROMPT: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_OPTIONAL_LOCKS: "0",
    },
    reject: false,
    stdin: "ignore",
    stripFinalNewline: false,
    timeout: GIT_LIMIT_MS,
  });
  return done.exitCode === 0 ? done.stdout : undefined;
}
