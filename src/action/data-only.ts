import { findTokens } from "../diagnostics/token-shapes.ts";
import { isForkCode, type Work } from "./event.ts";
import type { Session } from "./session.ts";

/** Events that run with the secrets of the repository on code that others may have written. */
const PRIVILEGED_EVENTS: ReadonlySet<string> = new Set(["pull_request_target", "workflow_run"]);

/** Tokens of people. The token that GitHub makes for a job of a fork can only read, and begins with `ghs_`. */
const PERSONAL_TOKEN = /^(?:ghp|gho|ghu|ghr)_|^github_pat_/u;

/**
 * Why this run takes no scripts, as one sentence; undefined when it may run them. A script is code of whoever wrote the
 * commit, and what runs beside it can be read by it in the worst case.
 */
export function dataOnlyReason(
  { event, inputs }: Pick<Session, "event" | "inputs">,
  work: Work,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (work !== "check") return "A job that reaches a target holds secrets.";
  if (PRIVILEGED_EVENTS.has(event.name)) return `\`${event.name}\` runs with secrets on code that anyone can write.`;
  if (!isForkCode(event.payload)) return undefined;
  const secret = secretBeside(inputs, env);
  return secret === undefined ? undefined : `The code is of a fork, and ${secret}.`;
}

function secretBeside(
  inputs: Session["inputs"],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (inputs.hfToken !== undefined) return "the input `hf-token` is set";
  if (inputs.rayToken !== undefined) return "the input `ray-token` is set";
  if (PERSONAL_TOKEN.test(inputs.githubToken)) return "`github-token` is a token of a person";
  if ((env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "") !== "") return "the job has `id-token: write`";
  const named = Object.entries(env).find(
    ([name, value]) => !/^(?:INPUT_|ACTIONS_)/u.test(name) && findTokens(value ?? "").length > 0,
  );
  return named === undefined ? undefined : "a variable of the job holds a token";
}
