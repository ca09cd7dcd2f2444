import { posix } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.ts";
import { attempt } from "../github/attempt.ts";
import type { GitHub } from "../github/client.ts";
import { fileAt } from "../github/file-at.ts";
import { LOCK_FILE } from "../hub/lock/lock.ts";
import type { BaseConfig } from "./commands.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

export interface FoundBase {
  readonly base?: BaseConfig;
  readonly finding?: Finding;
}

/**
 * The config as the base branch has it: the first parent of the test merge when it is here (exactly what the merge
 * would change), else the base commit of the event, from git or from GitHub. `path` is that of its data; a script
 * without any has no base.
 */
export async function findBase(
  session: Session,
  world: World,
  github: () => Promise<GitHub | undefined>,
  path: string | undefined,
): Promise<FoundBase> {
  const { payload, sha } = session.event;
  const commit = payload.pull_request?.base.sha ?? payload.merge_group?.base_sha;
  if (commit === undefined) return {};
  if (path === undefined) return { finding: scriptBase };
  const parents = payload.pull_request === undefined ? undefined : await mergeParents(world, session.workspace, sha);
  for (const candidate of [parents?.[0], commit]) {
    const base = candidate === undefined ? undefined : await fromGit(world, session.workspace, candidate, path);
    if (base !== undefined) {
      const lock = await fromGit(world, session.workspace, base.commit, lockBeside(path));
      return { base: { ...base, ...(lock === undefined ? {} : { lock: lock.text }) } };
    }
  }
  const client = await github();
  if (client === undefined) return { finding: noBase("there is no token to ask GitHub with") };
  const read = await attempt("read the config of the base branch", () =>
    fileAt(client, session.repository, path, commit),
  );
  if (!read.ok) return { finding: noBase(read.finding.message) };
  // Without it the report says what fits now, and not what did.
  const lock = await attempt("read the config of the base branch", () =>
    fileAt(client, session.repository, lockBeside(path), commit),
  );
  return { base: { commit, file: path, text: read.value, ...(lock.ok ? { lock: lock.value } : {}) } };
}

function lockBeside(config: string): string {
  return posix.join(posix.dirname(config), LOCK_FILE);
}

/** Parents of a merge commit; undefined for any other commit and for one that is not here. */
async function mergeParents(world: World, folder: string, sha: string): Promise<readonly string[] | undefined> {
  if (!/^[0-9a-f]{40,64}$/u.test(sha)) return undefined;
  const line = await world.git(folder, ["rev-list", "--parents", "--max-count=1", "--end-of-options", sha, "--"]);
  const parents = line?.trim().split(" ").slice(1) ?? [];
  return parents.length === 2 ? parents : undefined;
}

async function fromGit(world: World, folder: string, commit: string, path: string): Promise<BaseConfig | undefined> {
  const tree = await world.git(folder, [
    "ls-tree",
    "--full-tree",
    "--name-only",
    "-z",
    "--end-of-options",
    commit,
    "--",
    path,
  ]);
  if (tree === undefined) return undefined;
  if (tree === "") return { commit, file: path, text: null };
  const text = await world.git(folder, ["cat-file", "blob", `${commit}:${path}`]);
  return text === undefined ? undefined : { commit, file: path, text };
}

const scriptBase: Finding = {
  ...noBase("it is a script, and the script of another commit is not run"),
  help: "Commit its data, with `rayfleet synth --config-out models.config.json`: that is compared.",
};

function noBase(why: string): Finding {
  return {
    code: "RF709",
    message: `The config of the base branch is not known: ${why}`,
    path: [],
    help: "Check out with `fetch-depth: 2`, or grant `contents: read`.",
  };
}
