import { execa } from "execa";
import type { CommandInput } from "./command-input.ts";

const COMMIT = /^[0-9a-f]{7,64}$/u;

/**
 * True when the commit that is being deployed is an ancestor of the live one: something newer is live. False when git
 * cannot tell, in a shallow clone or without git.
 */
export async function isAncestor(
  input: Pick<CommandInput, "commit" | "directory" | "env">,
  live: string,
): Promise<boolean> {
  const { commit } = input;
  if (commit === undefined || !COMMIT.test(commit) || !COMMIT.test(live) || commit === live) return false;
  const { exitCode } = await execa("git", ["merge-base", "--is-ancestor", commit, live], {
    cwd: input.directory,
    reject: false,
    extendEnv: false,
    env: { PATH: input.env["PATH"] ?? "", HOME: input.env["HOME"] ?? "" },
    stdio: "ignore",
    timeout: 30_000,
  });
  return exitCode === 0;
}
