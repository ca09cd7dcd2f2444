import { basename } from "node:path";
import { quote } from "../diagnostics/quote.ts";
import { fleetNameFrom, type InitAnswers, modelFrom, SAMPLE_ADDRESS, SAMPLE_MODEL } from "../init/answers.ts";
import type { Arguments } from "./arguments.ts";
import { optionText, optionTexts } from "./cli-input.ts";
import type { CommandInput } from "./commands/command-input.ts";
import { CONFIG_FILE, init, type InitInput, lookAround, mistakesIn, type Surroundings } from "./commands/init.ts";
import type { Executed, NotExecuted } from "./executed.ts";
import { askAnswers } from "./init-answers.ts";
import { Questions, QuestionsStopped } from "./init-questions.ts";
import { filesText } from "./render-files.ts";
import type { Terminal } from "./run.ts";

/** Options that say what the config is to hold. */
const ABOUT_THE_CONFIG = ["name", "model", "target", "address", "accelerator", "gpus"] as const;

/** Runs `init`: everything is asked first, and then written. */
export async function executeInit(
  asked: Arguments,
  format: string,
  input: CommandInput,
  terminal: Terminal,
): Promise<Executed | NotExecuted> {
  const surroundings = lookAround(input.directory);
  const wrong = wrongOptions(asked);
  if (wrong !== undefined) return { wrongUsage: wrong };
  const asks = terminal.isTerminal && process.stdin.isTTY && asked.options.yes !== true;
  const questions = asks ? new Questions(terminal.stderr) : undefined;
  try {
    const decided = await decide(asked, surroundings, questions);
    if ("wrongUsage" in decided) return decided;
    const { result, source } = init({ ...decided, surroundings, env: input.env });
    const text = `${filesText(result.files ?? [])}${nextSteps(decided, surroundings)}`;
    return { result, sources: source === undefined ? [] : [source], ...(format === "json" ? {} : { text }) };
  } catch (error) {
    if (error instanceof QuestionsStopped) return { stopped: "stopped; nothing was written" };
    throw error;
  } finally {
    questions?.close();
  }
}

type Decided = Omit<InitInput, "surroundings" | "env">;

async function decide(
  asked: Arguments,
  surroundings: Surroundings,
  questions: Questions | undefined,
): Promise<Decided | { readonly wrongUsage: string }> {
  const explicit = ABOUT_THE_CONFIG.some((name) => asked.options[name] !== undefined);
  const overwrite = asked.options.force === true;
  const config = await decideConfig(asked, surroundings, questions, overwrite);
  if (typeof config === "object" && "wrongUsage" in config) return config;
  const target = typeof config === "object" && "answers" in config ? config.answers.target : targetOption(asked);
  const workflows =
    asked.options["no-workflows"] !== true &&
    (asked.options.workflows === true ||
      questions === undefined ||
      (await questions.yes("Write the two workflows into .github/workflows?", true)));
  return { config, target, workflows, overwrite, explicit };
}

async function decideConfig(
  asked: Arguments,
  surroundings: Surroundings,
  questions: Questions | undefined,
  overwrite: boolean,
): Promise<InitInput["config"] | { readonly wrongUsage: string }> {
  const { config, importable } = surroundings;
  if (config !== undefined && !(overwrite && config === CONFIG_FILE)) return "keep";
  const named = optionTexts(asked, "model").length > 0;
  if (importable !== undefined && !named) {
    const wanted =
      questions === undefined
        ? asked.options.yes === true
        : await questions.yes(`${quote(importable)} holds models already. Convert them?`, true);
    if (wanted) return { importFrom: importable };
  }
  if (questions !== undefined) return { answers: await askAnswers(questions, given(asked), surroundings.folder) };
  if (asked.options.yes !== true && !named) return { wrongUsage: NOBODY_TO_ASK };
  const answers = withStandards(given(asked), surroundings.folder);
  const [mistake] = mistakesIn(answers, surroundings.folder);
  return mistake === undefined ? { answers } : { wrongUsage: mistake };
}

const NOBODY_TO_ASK =
  "init asks its questions on a terminal, and this is none; give --model ID=SOURCE, or --yes for a sample model";

/** What the command line says of the answers. */
function given(asked: Arguments): Partial<InitAnswers> {
  const models = optionTexts(asked, "model").map(modelFrom);
  const name = optionText(asked, "name");
  const target = optionText(asked, "target");
  const address = optionText(asked, "address");
  const accelerator = optionText(asked, "accelerator");
  const gpus = optionText(asked, "gpus");
  return {
    ...(models.length === 0 ? {} : { models }),
    ...(name === undefined ? {} : { name }),
    ...(target === "local" || target === "cluster" ? { target } : address === undefined ? {} : { target: "cluster" }),
    ...(address === undefined ? {} : { address }),
    ...(accelerator === undefined ? {} : { accelerator }),
    ...(gpus === undefined ? {} : { gpus: Number(gpus) }),
  };
}

function withStandards(partial: Partial<InitAnswers>, folder: string): InitAnswers {
  return { name: fleetNameFrom(basename(folder)), models: [modelFrom(SAMPLE_MODEL)], target: "local", ...partial };
}

function targetOption(asked: Arguments): InitAnswers["target"] {
  return optionText(asked, "target") === "cluster" || asked.options.address !== undefined ? "cluster" : "local";
}

function wrongOptions(asked: Arguments): string | undefined {
  const target = optionText(asked, "target");
  const gpus = optionText(asked, "gpus");
  if (target !== undefined && target !== "local" && target !== "cluster") {
    return `--target is local or cluster, not ${quote(target)}`;
  }
  if (target === "local" && asked.options.address !== undefined) return "--address is for --target cluster";
  if (gpus !== undefined && !/^\d{1,4}$/u.test(gpus)) return `--gpus is a whole number, not ${quote(gpus)}`;
  if (asked.options.workflows === true && asked.options["no-workflows"] === true) {
    return "--workflows and --no-workflows cannot both be given";
  }
  const ids = optionTexts(asked, "model").map((model) => modelFrom(model).id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice === undefined
    ? undefined
    : `--model names the id ${quote(twice)} twice; give each an id, as in --model ID=SOURCE`;
}

function nextSteps(decided: Decided, { config, importable }: Surroundings): string {
  const steps = ["rayfleet validate     check the config", "rayfleet plan         see what a deploy would do"];
  if (decided.config === "keep") {
    steps.unshift(`${config ?? CONFIG_FILE} was not changed; --force writes a new ${CONFIG_FILE}`);
  }
  if (importable !== undefined && typeof decided.config === "object" && "answers" in decided.config) {
    steps.push(`rayfleet import ${JSON.stringify(importable)}     convert the models that are in it`);
  }
  if (importable === "models.config.json") {
    steps.unshift("remove models.config.json: a folder with two configs is refused");
  }
  if (
    decided.target === "cluster" &&
    !(typeof decided.config === "object" && "answers" in decided.config && decided.config.answers.address !== undefined)
  ) {
    steps.unshift(`write the address of the cluster's dashboard in place of ${SAMPLE_ADDRESS}`);
  }
  if (decided.workflows) steps.push("commit the files and open a pull request: the check comments on it");
  return `\nNext:\n${steps.map((step) => `  ${step}\n`).join("")}`;
}
