import { execa } from "execa";
import { runActionStep, type StepResult } from "../test/support/action-step.ts";
import type { FakeGitHub } from "../test/support/fake-github/server.ts";
import type { Repository } from "./repository.ts";

export interface Stage {
  readonly github: FakeGitHub;
  readonly repository: Repository;
  /** The built action. */
  readonly entry: string;
  /** Where the serving environment and the state of Ray are. */
  readonly env: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
  /** Ends the action that runs, as a cancelled run does. */
  readonly signal: AbortSignal;
}

/** Runs the built action on a `pull_request` event, as a runner would. */
export function check(stage: Stage, number: number, head: string, base: string): Promise<StepResult> {
  const repository = { full_name: stage.github.repository, default_branch: "main" };
  const side = (sha: string, ref: string): unknown => ({ sha, ref, repo: { full_name: stage.github.repository } });
  return runAction(stage, "pull_request", {
    action: "opened",
    number,
    pull_request: { number, head: side(head, `change-${number}`), base: side(base, "main") },
    repository,
  });
}

/** Runs the built action on the `push` event of a merge. */
export function deploy(stage: Stage, number: number, before: string, after: string): Promise<StepResult> {
  return runAction(stage, "push", {
    ref: "refs/heads/main",
    before,
    after,
    head_commit: { id: after, message: `Merge pull request #${number}` },
    repository: { full_name: stage.github.repository, default_branch: "main" },
  });
}

async function runAction(stage: Stage, event: string, payload: unknown): Promise<StepResult> {
  let shown = 0;
  let killed = false;
  const step = {
    entry: stage.entry,
    event,
    payload,
    github: stage.github,
    workspace: stage.repository.folder,
    env: { ...stage.env, RUNNER_ENVIRONMENT: "self-hosted", GITHUB_SHA: await stage.repository.head() },
    onOutput: (text: string, kill: (signal: NodeJS.Signals) => void) => {
      // From a terminal the action gets Ctrl-C, too; a signal to the demo alone is passed on.
      if (stage.signal.aborted && !killed) {
        killed = true;
        kill("SIGTERM");
      }
      const end = text.lastIndexOf("\n") + 1;
      for (const line of text.slice(shown, end).split("\n")) {
        if (line !== "" && !line.startsWith("::")) stage.say(`  ${line}`);
      }
      shown = end;
    },
  };
  const main = await runActionStep(step);
  await runActionStep({ ...step, state: main.state });
  return main;
}

/** Runs the CLI of the same build. */
export async function runCli(stage: Stage, cli: string, args: readonly string[]): Promise<number> {
  const { exitCode } = await execa(process.execPath, [cli, ...args], {
    cwd: stage.repository.folder,
    env: stage.env,
    reject: false,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return exitCode ?? 1;
}
