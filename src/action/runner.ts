import { ownEntry } from "../diagnostics/own-entry.ts";
import { neutralText } from "../diagnostics/render/neutral.ts";

/** What the runner gives a step to speak with. */
export interface Runner {
  /** A line of the log; text of users in it can neither be a workflow command nor start a line. */
  readonly line: (text: string) => void;
  /** Lines that are workflow commands, made by a renderer of ours. */
  readonly commands: (text: string) => void;
  readonly mask: (secret: string) => void;
  /** A text with every masked secret in it replaced, for what goes elsewhere than to the runner. */
  readonly hide: (text: string) => string;
  readonly setOutput: (name: string, value: string) => void;
  readonly saveState: (name: string, value: string) => void;
  readonly appendSummary: (markdown: string) => void;
}

export interface RunnerPorts {
  readonly write: (text: string) => void;
  readonly appendFile: (path: string, text: string) => void;
  readonly randomId: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Speaks with the runner through its files (`GITHUB_OUTPUT`, ...) and hides secrets wherever they would show. */
export function createRunner(ports: RunnerPorts): Runner {
  const secrets = new Set<string>();
  const hide = (text: string): string => {
    let shown = text;
    for (const secret of secrets) shown = shown.replaceAll(secret, "***");
    return shown;
  };
  const appendTo = (variable: string, text: string): void => {
    const path = ownEntry(ports.env, variable);
    if (path !== undefined && path !== "") ports.appendFile(path, text);
  };
  // A delimiter that cannot be guessed: values come from models and configs.
  const assignment = (name: string, value: string): string => {
    const delimiter = `rayfleet_${ports.randomId()}`;
    return `${name}<<${delimiter}\n${hide(value)}\n${delimiter}\n`;
  };
  // While a stop is in force the runner takes no commands, whatever is printed.
  const quoted = (text: string): string => {
    const token = ports.randomId();
    return `::stop-commands::${token}\n${text}\n::${token}::\n`;
  };
  return {
    line: (text) => {
      const shown = neutralText(hide(text));
      ports.write(/::|##\[/u.test(shown) ? quoted(shown) : `${shown}\n`);
    },
    hide,
    commands: (text) => ports.write(hide(text)),
    mask: (secret) => {
      for (const line of secret.split(/\r?\n/u)) {
        if (line.trim().length < 4) continue;
        secrets.add(line);
        ports.write(`::add-mask::${line.replaceAll("%", "%25")}\n`);
      }
    },
    setOutput: (name, value) => appendTo("GITHUB_OUTPUT", assignment(name, value)),
    saveState: (name, value) => appendTo("GITHUB_STATE", assignment(name, value)),
    appendSummary: (markdown) => appendTo("GITHUB_STEP_SUMMARY", hide(markdown)),
  };
}
