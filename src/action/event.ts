import * as z from "zod/mini";
// By another name, as it is no promise that is caught.
import { catch as orElse } from "zod/mini";

const repository = z.object({ full_name: z.string() });
const sha = z.string().check(z.regex(/^[0-9a-f]{40,64}$/u));

/** The parts of GitHub's event payloads that are looked at; everything else is ignored. */
const payload = z.object({
  action: z.optional(z.string()),
  ref: z.optional(z.string()),
  after: orElse(z.optional(sha), undefined),
  deleted: z.optional(z.boolean()),
  head_commit: z.nullish(z.object({ message: z.string() })),
  repository: z.optional(z.object({ full_name: z.string(), default_branch: z.optional(z.string()) })),
  pull_request: z.optional(
    z.object({
      number: z.int().check(z.positive()),
      head: z.object({ sha, repo: z.nullish(repository) }),
      base: z.object({ sha, ref: z.string(), repo: repository }),
    }),
  ),
  merge_group: z.optional(z.object({ head_sha: sha, base_sha: sha })),
  workflow_run: z.optional(z.object({ head_sha: sha, head_repository: z.nullish(repository) })),
});

export type EventPayload = z.infer<typeof payload>;

/** Parsed payload, or a sentence that says what is wrong with it. */
export function parsePayload(value: unknown): { readonly payload: EventPayload } | { readonly problem: string } {
  const parsed = payload.safeParse(value);
  if (parsed.success) return { payload: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not as expected"}` };
}

export interface ActionEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  readonly payload: EventPayload;
  /** `GITHUB_REF`. */
  readonly ref: string;
  /** `GITHUB_SHA`. */
  readonly sha: string;
  /** False unless the runner says that it is GitHub's own. */
  readonly hostedByGitHub: boolean;
}

export type Work = "check" | "deploy" | "smoke" | "rollback";

export type Decision =
  | { readonly kind: "run"; readonly work: Work }
  | { readonly kind: "refused"; readonly reasonCode: string; readonly message: string; readonly help?: string };

/** What an event asks for, given the inputs; everything that would run unreviewed code next to secrets is refused. */
export function decideWork(
  event: ActionEvent,
  inputs: { readonly command: string; readonly deployBranches: readonly string[] },
): Decision {
  if (event.name === "pull_request_target") return refusals.pullRequestTarget;
  if (!event.hostedByGitHub && isForkCode(event.payload)) return refusals.forkOnSelfHosted;
  if (event.name === "push" && event.payload.deleted === true) return refusals.branchDeleted;
  if (inputs.command === "drift") return refusals.drift;
  const work = isWork(inputs.command) ? inputs.command : workOf(event, inputs.deployBranches);
  if (work === undefined) return event.name === "schedule" ? refusals.drift : unknownEvent(event.name);
  if (work !== "check" && isUnmerged(event)) return refusals.deployOfUnmerged;
  return { kind: "run", work };
}

function workOf(event: ActionEvent, deployBranches: readonly string[]): Work | undefined {
  switch (event.name) {
    case "pull_request":
    case "merge_group":
      return "check";
    case "push":
      return deploys(event, deployBranches) ? "deploy" : "check";
    case "workflow_dispatch":
      return "deploy";
    default:
      return undefined;
  }
}

function deploys(event: ActionEvent, deployBranches: readonly string[]): boolean {
  const branch = branchOf(event);
  if (branch === undefined) return false;
  if (branch === event.payload.repository?.default_branch) return true;
  return deployBranches.some((pattern) => matches(branch, pattern));
}

/** The branch of a push or a run; undefined for a tag. */
export function branchOf(event: ActionEvent): string | undefined {
  const ref = event.payload.ref ?? event.ref;
  const full = ref.startsWith("refs/") ? ref : `refs/heads/${ref}`;
  return full.startsWith("refs/heads/") ? full.slice("refs/heads/".length) : undefined;
}

/** `*` stands for any part of the name. */
function matches(branch: string, pattern: string): boolean {
  const source = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"));
  return new RegExp(`^${source.join(".*")}$`, "u").test(branch);
}

function isWork(command: string): command is Work {
  return command === "check" || command === "deploy" || command === "smoke" || command === "rollback";
}

function isUnmerged(event: ActionEvent): boolean {
  return event.name === "pull_request" || event.name === "merge_group";
}

/** A head repository that was deleted is a fork as well. */
export function isForkCode({ pull_request: pull, workflow_run: run, repository: own }: EventPayload): boolean {
  if (pull !== undefined) return pull.head.repo?.full_name !== pull.base.repo.full_name;
  return run !== undefined && run.head_repository?.full_name !== own?.full_name;
}

/** The commit that is reported on: GitHub's own `GITHUB_SHA` is a test merge on pull requests. */
export function commitOf({ name, payload: event, sha: ownSha }: ActionEvent): string {
  if (event.pull_request !== undefined) return event.pull_request.head.sha;
  if (event.merge_group !== undefined) return event.merge_group.head_sha;
  return name === "push" ? (event.after ?? ownSha) : ownSha;
}

const refusals = {
  pullRequestTarget: {
    kind: "refused",
    reasonCode: "pull-request-target",
    message: "`pull_request_target` runs with secrets on code that anyone can write.",
    help: "Use `pull_request` for checks: they need no secrets.",
  },
  forkOnSelfHosted: {
    kind: "refused",
    reasonCode: "fork-on-self-hosted",
    message: "Code of a fork does not run on a self-hosted runner: it would stay on the machine after the job.",
    help: "Run checks of pull requests on `ubuntu-latest`; they need no GPU.",
  },
  branchDeleted: {
    kind: "refused",
    reasonCode: "branch-deleted",
    message: "The branch was deleted: there is nothing to check.",
    help: "Add `if: ${{ !github.event.deleted }}` to the job.",
  },
  drift: {
    kind: "refused",
    reasonCode: "drift-not-yet",
    message: "Looking for drift is not there yet.",
    help: "Use `command: smoke` on a schedule to test what is live.",
  },
  deployOfUnmerged: {
    kind: "refused",
    reasonCode: "deploy-of-unmerged",
    message: "Code that is not merged is checked, not deployed.",
    help: "Deploy on `push` to the default branch, or by hand with `workflow_dispatch`.",
  },
} as const satisfies Record<string, Decision>;

function unknownEvent(name: string): Decision {
  return {
    kind: "refused",
    reasonCode: "event-not-supported",
    message: `With \`command: auto\`, the event \`${name}\` asks for nothing.`,
    help: "Set `command` to what is wanted.",
  };
}
