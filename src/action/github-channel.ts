import type { Finding } from "../diagnostics/diagnostic.ts";
import { type Action, attempt } from "../github/attempt.ts";
import { connect, type GitHub } from "../github/client.ts";
import { type FinalState, endDeployment, settleEarlier, startDeployment } from "../github/deployment.ts";
import { findMergedPullRequest } from "../github/merged-pull-request.ts";
import { formatMarker, type Marker } from "../github/marker.ts";
import { ownLogin } from "../github/own-login.ts";
import { editComment, findComment, type StickyComment, type Thread, writeComment } from "../github/sticky-comment.ts";
import type { Block } from "../report/fit.ts";
import { commentBody } from "../report/report.ts";
import type { DeployStart } from "./commands.ts";
import type { Session } from "./session.ts";
import type { World } from "./world.ts";

/**
 * Everything that a run writes on GitHub. Nothing here decides over the outcome of the run: what cannot be done is kept
 * in `leftOut`, which the job summary tells.
 */
export class GitHubChannel {
  readonly leftOut: Finding[] = [];
  readonly #session: Session;
  readonly #world: World;
  #connection: Promise<GitHub | undefined> | undefined;
  #thread: Promise<Thread | undefined> | undefined;
  #comment: StickyComment | undefined;
  #deployment: { readonly id: number; readonly start: DeployStart } | undefined;

  constructor(session: Session, world: World) {
    this.#session = session;
    this.#world = world;
  }

  get commentUrl(): string | undefined {
    return this.#comment?.url;
  }

  get deploymentId(): number | undefined {
    return this.#deployment?.id;
  }

  /** The client; undefined without a token. */
  client(): Promise<GitHub | undefined> {
    this.#connection ??= this.#connect();
    return this.#connection;
  }

  async #connect(): Promise<GitHub | undefined> {
    const { inputs, apiUrl } = this.#session;
    if (inputs.githubToken === "") {
      this.leftOut.push({ code: "RF701", message: "The input `github-token` is empty.", path: [] });
      return undefined;
    }
    const { version, clock } = this.#world;
    return connect({ token: inputs.githubToken, apiUrl, version, sleep: (ms) => clock.sleep(ms) });
  }

  /** The pull request that this run reports on: the event's own, or the merged one that brought the commit. */
  thread(): Promise<Thread | undefined> {
    this.#thread ??= this.#findThread();
    return this.#thread;
  }

  async #findThread(): Promise<Thread | undefined> {
    const { event, repository } = this.#session;
    const github = await this.client();
    if (github === undefined) return undefined;
    const issue = event.payload.pull_request?.number ?? (await this.#mergedPullRequest(github));
    if (issue === undefined) return undefined;
    const login = await this.#try("read the comments", () => ownLogin(github));
    return login === undefined ? undefined : { ...repository, issue, login };
  }

  async #mergedPullRequest(github: GitHub): Promise<number | undefined> {
    const { event, commit, repository } = this.#session;
    if (event.name !== "push" && event.name !== "workflow_dispatch") return undefined;
    const branch = (event.payload.ref ?? event.ref).replace(/^refs\/heads\//u, "");
    const pushed = { sha: commit, branch, message: event.payload.head_commit?.message ?? "" };
    const failures = this.leftOut.length;
    const number = await this.#try("find the merged pull request", () =>
      findMergedPullRequest(github, repository, pushed, this.#world.clock),
    );
    if (number === undefined && this.leftOut.length === failures) {
      this.leftOut.push({ code: "RF703", message: "No merged pull request was found for this commit.", path: [] });
    }
    return number;
  }

  /** The report of an earlier run on the same config and target. */
  async earlierReport(key: Pick<Marker, "config" | "target">): Promise<Marker | undefined> {
    const [github, thread] = [await this.client(), await this.thread()];
    if (github === undefined || thread === undefined) return undefined;
    const found = await this.#try("read the comments", () => findComment(github, thread, key));
    return found?.marker;
  }

  /** Writes the comment, or updates the one that is there. */
  async comment(marker: Marker, blocks: readonly Block[], create: boolean): Promise<void> {
    const [github, thread] = [await this.client(), await this.thread()];
    if (github === undefined || thread === undefined) return;
    const body = this.#world.runner.hide(commentBody(formatMarker(marker), blocks));
    const written = await this.#try("write the comment", () => writeComment(github, thread, marker, body, { create }));
    if (written === undefined || written.kind === "none") return;
    this.#comment = written.comment;
    if (written.kind === "newer-report") {
      const message = `The comment ${written.comment.url} reports on a newer run and was left as it is.`;
      this.leftOut.push({ code: "RF708", message, path: [] });
      return;
    }
    this.#world.runner.saveState("comment-id", String(written.comment.id));
    this.#world.runner.saveState("marker", formatMarker(marker));
  }

  /** Records that a deploy begins. */
  async startDeployment(start: DeployStart): Promise<void> {
    const github = await this.client();
    if (github === undefined) return;
    const { repository, commit, run } = this.#session;
    const { fleet, target: environment, plan } = start;
    const record = { sha: commit, environment, fleet, digest: plan.digest, run: run.id, logUrl: run.url };
    const id = await this.#try("record the deployment", () => startDeployment(github, repository, record));
    if (id === undefined) return;
    this.#deployment = { id, start };
    this.#world.runner.saveState("deployment-id", String(id));
  }

  /** Ends the record of this deploy and those that earlier runs left open. */
  async endDeployment(state: FinalState, description: string): Promise<void> {
    const github = await this.client();
    if (github === undefined || this.#deployment === undefined) return;
    const { id, start } = this.#deployment;
    const { repository, run } = this.#session;
    const { endpointUrl, target: environment, fleet } = start;
    const details = {
      logUrl: run.url,
      description: this.#world.runner.hide(description),
      ...(endpointUrl === undefined || state !== "success" ? {} : { environmentUrl: endpointUrl }),
    };
    await this.#try("record the deployment", async () => {
      await endDeployment(github, repository, id, state, details);
      const current = { id, environment, fleet, run: run.id };
      await settleEarlier(github, repository, current, { succeeded: state === "success", logUrl: run.url });
    });
  }

  /** What a cancelled run could not do itself: called by the post step with the state that it left. */
  async closeAfterCancel(left: { commentId?: number; deploymentId?: number; body?: string }): Promise<void> {
    const github = await this.client();
    if (github === undefined) return;
    const { repository, run } = this.#session;
    const { commentId, deploymentId, body } = left;
    if (deploymentId !== undefined) {
      const details = { logUrl: run.url, description: "The run was cancelled" };
      await this.#try("record the deployment", () => endDeployment(github, repository, deploymentId, "error", details));
    }
    if (commentId !== undefined && body !== undefined) {
      await this.#try("write the comment", () => editComment(github, repository, commentId, body));
    }
  }

  async #try<Value>(action: Action, work: () => Promise<Value>): Promise<Value | undefined> {
    const done = await attempt(action, work);
    if (done.ok) return done.value;
    if (!this.leftOut.some(({ message }) => message === done.finding.message)) this.leftOut.push(done.finding);
    return undefined;
  }
}
