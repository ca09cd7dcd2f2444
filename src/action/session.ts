import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Repository } from "../github/client.ts";
import { type ActionEvent, commitOf, parsePayload } from "./event.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import type { World } from "./world.ts";

/** One run of the action: what was asked for, where, and by which event. */
export interface Session {
  readonly inputs: Inputs;
  readonly event: ActionEvent;
  /** The commit that is checked or deployed. */
  readonly commit: string;
  readonly workspace: string;
  readonly directory: string;
  readonly repository: Repository;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly run: { readonly id: number; readonly number: string; readonly attempt: number; readonly url: string };
}

export type OpenedSession = { readonly session: Session } | { readonly findings: readonly Finding[] };

/** Reads inputs, event and surroundings; what is wrong with them is told all at once. */
export async function openSession(world: World): Promise<OpenedSession> {
  const { env } = world;
  const read = readInputs(env);
  if ("findings" in read) return read;
  const { inputs } = read;
  const parsed = parsePayload(await eventPayload(world));
  if ("problem" in parsed) return { findings: [broken(`The event of this run cannot be read: ${parsed.problem}`)] };
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const serverUrl = (env["GITHUB_SERVER_URL"] ?? "").replace(/\/+$/u, "");
  const apiUrl = (env["GITHUB_API_URL"] ?? "").replace(/\/+$/u, "");
  if (owner === "" || repo === "" || apiUrl === "" || serverUrl === "") {
    const message =
      "GITHUB_REPOSITORY, GITHUB_API_URL and GITHUB_SERVER_URL are not all set: this is not a step of a workflow.";
    return { findings: [broken(message)] };
  }
  const event: ActionEvent = {
    name: env["GITHUB_EVENT_NAME"] ?? "",
    payload: parsed.payload,
    ref: env["GITHUB_REF"] ?? "",
    sha: env["GITHUB_SHA"] ?? "",
    hostedByGitHub: env["RUNNER_ENVIRONMENT"] === "github-hosted",
  };
  const workspace = await realpath(env["GITHUB_WORKSPACE"] ?? ".");
  const directory = await folderInside(workspace, inputs.workingDirectory);
  if (directory === undefined) return { findings: [notInside(inputs.workingDirectory)] };
  const id = Number(env["GITHUB_RUN_ID"] ?? 0);
  return {
    session: {
      inputs,
      event,
      commit: commitOf(event),
      workspace,
      directory,
      repository: { owner, repo },
      serverUrl,
      apiUrl,
      run: {
        id,
        number: env["GITHUB_RUN_NUMBER"] ?? String(id),
        attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
        url: `${serverUrl}/${owner}/${repo}/actions/runs/${id}`,
      },
    },
  };
}

async function eventPayload({ env, readFile }: World): Promise<unknown> {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined || path === "") return {};
  return JSON.parse(await readFile(path));
}

/** A folder that exists and, with all links followed, lies in the workspace. */
async function folderInside(workspace: string, folder: string): Promise<string | undefined> {
  try {
    const found = await realpath(resolve(workspace, folder));
    const path = relative(workspace, found);
    return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : found;
  } catch {
    return undefined;
  }
}

function notInside(folder: string): Finding {
  return {
    code: "RF707",
    message: `The input \`working-directory\` is ${JSON.stringify(folder)}; it takes a folder of the checkout.`,
    path: [],
    help: "Is the repository checked out before this step?",
  };
}

function broken(message: string): Finding {
  return { code: "RF711", message, path: [] };
}
