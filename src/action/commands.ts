import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Plan } from "../plan/plan.ts";
import type { CommandResult } from "../report/result.ts";

/** What every command is given by the action. */
export interface CommandOptions {
  /** Absolute path of the checkout; nothing outside it is read. */
  readonly workspace: string;
  /** Absolute path of the folder in which the config is looked for; inside the workspace. */
  readonly directory: string;
  /** What the input `config` names: paths and patterns, relative to `directory`; none when it is to be found. */
  readonly configFiles: readonly string[];
  /** The config that the command works on, relative to `directory`; absent when it is to be found. */
  readonly configFile?: string;
  /** Why scripts are not run in this job, as a sentence. */
  readonly dataOnly?: string;
  readonly target?: string;
  /** The commit that is checked or deployed, in full. */
  readonly commit: string;
  /** Identifies this run in the journal of a release: `<run id>.<attempt>`. */
  readonly run: string;
  /** The environment of the step without the action's own inputs and tokens. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes the place of the environment variable that the target's `token_env` names. */
  readonly rayToken?: string;
  readonly hfToken?: string;
  /** Aborted by a cancelled run and by `timeout-minutes`. */
  readonly signal: AbortSignal;
  /** Takes one line that says what is being done; the caller makes it harmless. */
  readonly log: (line: string) => void;
  /** Makes a secret that was read from the environment unreadable in the log, the comment and the outputs. */
  readonly mask: (secret: string) => void;
}

/** The config as it is on the base branch; `text: null` when the base has no such file. */
export interface BaseConfig {
  readonly commit: string;
  /** Its path in the repository. */
  readonly file: string;
  readonly text: string | null;
  /** The lock beside it at the same commit; `null` when there is none, absent when it is not known. */
  readonly lock?: string | null;
}

export interface FoundConfig {
  /** As a command takes it; absent when it was looked for. */
  readonly configFile?: string;
  /** Relative to the workspace, with `/`; absent when there is none, which `check` then reports. */
  readonly file?: string;
  /** The data to look for on the base branch, relative to the workspace; absent for a script without any. */
  readonly base?: string;
}

export interface CheckOptions extends CommandOptions {
  /** The plan compares with it; without it everything is new. */
  readonly base?: BaseConfig;
}

/** What is known when a plan was made and nothing has been changed yet. */
export interface DeployStart {
  readonly fleet: string;
  readonly target: string;
  readonly plan: Plan;
  readonly endpointUrl?: string;
}

export interface DeployOptions extends CommandOptions {
  /**
   * Called once, before the first change. A diagnostic in return stops the deploy: it ends with the decision
   * `refused`, this reason code and this diagnostic.
   */
  readonly approve: (
    start: DeployStart,
  ) => Promise<{ readonly reasonCode: string; readonly diagnostic: Diagnostic } | undefined>;
  /** Called when a new phase begins, with a few words: `starting chat`, `smoke tests`. */
  readonly onPhase?: (phase: string) => void;
}

/** The commands behind the action. They end in a result for every mistake of a user; only a broken world is an exception. */
export interface ActionCommands {
  /** At least one. */
  findConfigs(options: CommandOptions): Promise<readonly FoundConfig[]>;
  check(options: CheckOptions): Promise<CommandResult>;
  deploy(options: DeployOptions): Promise<CommandResult>;
  smoke(options: CommandOptions): Promise<CommandResult>;
  rollback(options: DeployOptions): Promise<CommandResult>;
}
