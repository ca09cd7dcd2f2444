import type { Clock } from "../../ray/clock.ts";
import type { HttpTransport } from "../../ray/http-transport.ts";
import type { OpenedConfig } from "./opened-config.ts";

/** What every command is given, by the CLI and by the action. */
export interface CommandInput {
  /** Absolute path of the checkout, when there is one: nothing outside it is read. */
  readonly workspace?: string;
  /** Absolute path of the folder in which the config is looked for. */
  readonly directory: string;
  /** As the user says, relative to `directory`; absent when it is to be found. */
  readonly configFile?: string;
  /** Why scripts are not run here, as a sentence; the data that was made of one is read then. */
  readonly dataOnly?: string;
  readonly target?: string;
  /** The config, when it has been opened already. */
  readonly opened?: OpenedConfig;
  /** The commit that is checked or deployed. */
  readonly commit?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes the place of the environment variable that the target's `token_env` names. */
  readonly rayToken?: string;
  readonly hfToken?: string;
  readonly signal: AbortSignal;
  /** Takes one line that says what is being done. */
  readonly log: (line: string) => void;
  /** Hides a secret wherever it would show; called before the secret is used. */
  readonly mask?: (secret: string) => void;
}

/** What commands that reach a target need from the machine. */
export interface CommandMachine {
  readonly clock: Clock;
  readonly fetch: typeof globalThis.fetch;
  readonly transport: HttpTransport;
}
