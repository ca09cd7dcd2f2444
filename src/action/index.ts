import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { execa } from "execa";
import { packageVersion } from "../cli/package-file.ts";
import { systemClock } from "../cli/system-clock.ts";
import { actionCommands } from "./action-commands.ts";
import { runAction } from "./main.ts";
import { runPost } from "./post.ts";
import { createRunner } from "./runner.ts";
import type { World } from "./world.ts";

const GIT_TIMEOUT_MS = 60_000;

/** The runner starts the same bundle twice: for the step, and after the job's other steps. */
async function main(): Promise<number> {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => controller.abort(new Error("the run was cancelled")));
  }
  const world = worldOf(controller.signal);
  if (process.env["STATE_isPost"] === "true") {
    await runPost(world);
    return 0;
  }
  world.runner.saveState("isPost", "true");
  return runAction(world, actionCommands);
}

function worldOf(cancelled: AbortSignal): World {
  return {
    env: process.env,
    runner: createRunner({
      write: (text) => void process.stdout.write(text),
      appendFile: (path, text) => appendFileSync(path, text),
      randomId: randomUUID,
      env: process.env,
    }),
    clock: systemClock,
    cancelled,
    version: packageVersion(),
    readFile: (path) => readFile(path, "utf8"),
    git,
  };
}

async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  const { exitCode, stdout } = await execa("git", args, {
    cwd: folder,
    reject: false,
    extendEnv: false,
    env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" },
    stdin: "ignore",
    timeout: GIT_TIMEOUT_MS,
    stripFinalNewline: false,
  });
  return exitCode === 0 ? stdout : undefined;
}

process.exitCode = await main();
