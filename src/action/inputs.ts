import type { Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { quote } from "../diagnostics/quote.ts";

interface InputEntry {
  readonly description: string;
  readonly default: string;
  /** The values that there are, when they can be listed. */
  readonly values?: readonly string[];
  readonly secret?: boolean;
}

/** Every input of the action. `action.yml` and the README say the same, kept so by a test. */
export const inputTable = {
  command: {
    description:
      "What to do. `auto` checks on pull requests and in the merge queue, deploys on a push to the default branch and on runs started by hand.",
    default: "auto",
    values: ["auto", "check", "deploy", "smoke", "rollback", "drift"],
  },
  config: {
    description:
      "The config file, relative to `working-directory`. Without it, `models.config.*` is looked for. A check takes several, one in a line, and patterns such as `services/*/models.config.yaml`.",
    default: "",
  },
  target: {
    description: "The target to work on. A deploy needs it when the config names more than one.",
    default: "",
  },
  "working-directory": {
    description: "The folder in which the config is looked for, relative to the repository.",
    default: ".",
  },
  "github-token": {
    description: "Token for the comment and the deployment record.",
    default: "${{ github.token }}",
    secret: true,
  },
  "ray-token": {
    description: "Token of the Ray cluster, in place of the environment variable that the target's `token_env` names.",
    default: "",
    secret: true,
  },
  "hf-token": {
    description: "Token for the Hugging Face Hub, for gated models on a local target.",
    default: "",
    secret: true,
  },
  comment: {
    description:
      "When to comment on the pull request: `auto` (a deploy always, a check when something changes or is wrong), `always`, `changes-only` or `never`. A comment that is there is always kept up to date, except with `never`.",
    default: "auto",
    values: ["auto", "always", "changes-only", "never"],
  },
  "on-plan-mismatch": {
    description:
      "What to do when the plan is not the one that the check showed on the merged pull request: `warn` and deploy, or `fail` before anything is changed.",
    default: "warn",
    values: ["warn", "fail"],
  },
  "deploy-branches": {
    description:
      "Branches whose pushes deploy besides the default branch, separated by commas or lines; `*` stands for any part.",
    default: "",
  },
  "timeout-minutes": {
    description: "After this time the run is cancelled: what it had begun is put back.",
    default: "60",
  },
} as const satisfies Record<string, InputEntry>;

export type InputName = keyof typeof inputTable;

/** Every output of the action. */
export const outputTable = {
  decision:
    "`passed` or `failed` for a check; `deployed`, `unchanged`, `rolled_back`, `failed`, `superseded`, `refused` or `cancelled` for a deploy.",
  "reason-code": "Why, as one stable word.",
  result: "The whole result as JSON, the same that `rayfleet --format json` prints.",
  "plan-digest": "Digest of the plan that was checked or deployed.",
  "comment-url": "Address of the comment on the pull request.",
  "deployment-id": "Id of the deployment record on GitHub.",
  "endpoint-url": "Where clients reach the models.",
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof outputTable;

type Values<Name extends InputName> = (typeof inputTable)[Name] extends { values: readonly (infer Value)[] }
  ? Value
  : string;

export interface Inputs {
  readonly command: Values<"command">;
  /** The config, when the input names one; its first line when it names several. */
  readonly config?: string;
  /** Every path and pattern that the input `config` names. */
  readonly configs: readonly string[];
  readonly target?: string;
  readonly workingDirectory: string;
  readonly githubToken: string;
  readonly rayToken?: string;
  readonly hfToken?: string;
  readonly comment: Values<"comment">;
  readonly onPlanMismatch: Values<"on-plan-mismatch">;
  readonly deployBranches: readonly string[];
  readonly timeoutMinutes: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The runner's name for an input: upper case, with its dashes. */
export function inputVariable(name: string): string {
  return `INPUT_${name.toUpperCase().replaceAll(" ", "_")}`;
}

/** The values to hide before anything is printed. */
export function secretInputs(env: Environment): readonly string[] {
  return Object.entries<InputEntry>(inputTable)
    .filter(([, { secret }]) => secret === true)
    .map(([name]) => valueOf(env, name))
    .filter((value) => value !== "");
}

/** All inputs, or everything that is wrong with them at once. */
export function readInputs(env: Environment): { readonly inputs: Inputs } | { readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const command = oneOf(env, "command", inputTable.command.values, findings);
  const comment = oneOf(env, "comment", inputTable.comment.values, findings);
  const onPlanMismatch = oneOf(env, "on-plan-mismatch", inputTable["on-plan-mismatch"].values, findings);
  const timeout = valueOf(env, "timeout-minutes") || inputTable["timeout-minutes"].default;
  const timeoutMinutes = Number(timeout);
  if (!(timeoutMinutes > 0 && timeoutMinutes <= 1440)) {
    findings.push(wrong("timeout-minutes", timeout, "a number of minutes above 0 and up to 1440"));
  }
  if (command === undefined || comment === undefined || onPlanMismatch === undefined || findings.length > 0) {
    return { findings };
  }
  const configs = linesIn(valueOf(env, "config"));
  const [config] = configs;
  const target = valueOf(env, "target");
  const rayToken = valueOf(env, "ray-token");
  const hfToken = valueOf(env, "hf-token");
  return {
    inputs: {
      command,
      ...(config === undefined ? {} : { config }),
      configs,
      ...(target === "" ? {} : { target }),
      workingDirectory: valueOf(env, "working-directory") || inputTable["working-directory"].default,
      githubToken: valueOf(env, "github-token"),
      ...(rayToken === "" ? {} : { rayToken }),
      ...(hfToken === "" ? {} : { hfToken }),
      comment,
      onPlanMismatch,
      deployBranches: valueOf(env, "deploy-branches")
        .split(/[,\n]/u)
        .map((branch) => branch.trim())
        .filter((branch) => branch !== ""),
      timeoutMinutes,
    },
  };
}

function linesIn(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function valueOf(env: Environment, name: string): string {
  return (ownEntry(env, inputVariable(name)) ?? "").trim();
}

function oneOf<Value extends string>(
  env: Environment,
  name: InputName,
  values: readonly Value[],
  findings: Finding[],
): Value | undefined {
  const text = valueOf(env, name) || inputTable[name].default;
  const found = values.find((value) => value === text);
  if (found === undefined) findings.push(wrong(name, text, values.join(", ")));
  return found;
}

function wrong(name: InputName, text: string, expected: string): Finding {
  return {
    code: "RF707",
    message: `The input \`${name}\` is ${quote(text)}; it takes ${expected}.`,
    path: [],
    help: `Change \`${name}\` under \`with:\` in the workflow.`,
  };
}
