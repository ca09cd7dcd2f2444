import { join } from "node:path";
import { textOf } from "./write-file.ts";

/**
 * The branch whose pushes deploy: what the remote calls its default, else the branch that is checked out when it has a
 * usual name, else `main`.
 */
export function defaultBranch(root: string): string {
  const remote = branchIn(textOf(join(root, ".git/refs/remotes/origin/HEAD")), "refs/remotes/origin/");
  if (remote !== undefined) return remote;
  const current = branchIn(textOf(join(root, ".git/HEAD")), "refs/heads/");
  return current === "main" || current === "master" || current === "trunk" ? current : "main";
}

function branchIn(text: string | undefined, prefix: string): string | undefined {
  const reference = /^ref: (?<name>\S+)\s*$/u.exec(text ?? "")?.groups?.["name"];
  const branch = reference?.startsWith(prefix) === true ? reference.slice(prefix.length) : undefined;
  // Only what can stand in a workflow's filter as it is.
  return branch !== undefined && /^[\w./-]+$/u.test(branch) ? branch : undefined;
}
