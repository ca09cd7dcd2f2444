import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { expect } from "vitest";
import { type Block, root } from "../docs/pages.ts";
import { folderWith } from "./run-program.ts";

export interface Reader {
  /** A repository without a commit. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Somebody who has installed the program from this checkout: nothing is downloaded. */
export async function newReader(more: Readonly<Record<string, string>> = {}): Promise<Reader> {
  const home = folderWith({});
  const bin = join(home, "bin");
  mkdirSync(bin);
  symlinkSync(root, join(home, ".rayfleet"));
  const program = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
  writeFileSync(join(bin, "rayfleet"), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`, { mode: 0o755 });
  const env = {
    HOME: home,
    PATH: `${bin}:${process.env["PATH"] ?? ""}`,
    GIT_AUTHOR_NAME: "t",
    GIT_AUTHOR_EMAIL: "t@example.com",
    GIT_COMMITTER_NAME: "t",
    GIT_COMMITTER_EMAIL: "t@example.com",
    ...more,
  };
  const cwd = folderWith({});
  await execa("git", ["init", "--quiet"], { cwd, env, extendEnv: false });
  return { cwd, env };
}

/**
 * Does what a page says, word by word: writes each file that it names, runs each command, and expects of the command
 * before it what a block of text shows. Returns how many of those there were.
 */
export async function follow(blocks: readonly Block[], { cwd, env }: Reader): Promise<number> {
  let printed = "";
  let promises = 0;
  for (const { language, text, file } of blocks) {
    if (file !== undefined) writeFileSync(join(cwd, file), text);
    else if (language === "text") {
      expect(withoutDigest(printed)).toBe(withoutDigest(text));
      promises += 1;
    } else if (language === "sh") {
      const run = await execa("bash", ["-c", text], {
        cwd,
        env,
        extendEnv: false,
        all: true,
        reject: false,
        stripFinalNewline: false,
      });
      // Only a change that breaks the config has a message to show.
      expect(run).toMatchObject({ exitCode: text.startsWith("sed ") ? 1 : 0 });
      printed = run.all;
    }
  }
  return promises;
}

/** A digest is of the whole resolved fleet, built-in defaults included. */
function withoutDigest(text: string): string {
  return text.replace(/^Plan [0-9a-f]{12}$/gmu, "Plan …");
}
