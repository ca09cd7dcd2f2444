import { basename } from "node:path";
import {
  fleetNameFrom,
  type InitAnswers,
  type InitModel,
  modelFrom,
  SAMPLE_ADDRESS,
  SAMPLE_MODEL,
} from "../init/answers.ts";
import { mistakesIn } from "./commands/init.ts";
import type { Questions } from "./init-questions.ts";

const SAMPLE: InitAnswers = { name: "sample", models: [{ id: "chat", source: SAMPLE_MODEL }], target: "local" };

/** Asks for what the command line did not say. Each answer is checked as the config would be. */
export async function askAnswers(
  questions: Questions,
  given: Partial<InitAnswers>,
  folder: string,
): Promise<InitAnswers> {
  const mistake = (part: Partial<InitAnswers>): string | undefined => mistakesIn({ ...SAMPLE, ...part }, folder)[0];
  const name =
    given.name ??
    (await questions.text("Name of the fleet", fleetNameFrom(basename(folder)), (answer) => mistake({ name: answer })));
  const models = given.models ?? (await askModels(questions, mistake));
  const target =
    (given.target ??
    (await questions.text("Where it runs, local (this runner) or cluster", "local", (answer) =>
      answer === "local" || answer === "cluster" ? undefined : "Answer local or cluster.",
    )) === "cluster")
      ? "cluster"
      : "local";
  const address =
    target === "local"
      ? undefined
      : (given.address ??
        (await questions.text("Address of the cluster's dashboard", SAMPLE_ADDRESS, (answer) =>
          mistake({ target, address: answer }),
        )));
  const accelerator =
    given.accelerator ??
    (await questions.text("Kind of GPU, such as L4 or H100; cpu for none; empty when unknown", "", () => undefined));
  const gpus = given.gpus ?? (await askGpus(questions, accelerator));
  return {
    name,
    models,
    target,
    ...(address === undefined ? {} : { address }),
    ...(accelerator === "" ? {} : { accelerator }),
    ...(gpus === undefined ? {} : { gpus }),
  };
}

async function askModels(
  questions: Questions,
  mistake: (part: Partial<InitAnswers>) => string | undefined,
): Promise<readonly InitModel[]> {
  const models: InitModel[] = [];
  for (;;) {
    const first = models.length === 0;
    const source = await questions.text(
      first ? "Model: a Hugging Face id, a path or a URI" : "Another model; empty to go on",
      first ? SAMPLE_MODEL : "",
      (answer) => (answer === "" ? undefined : mistake({ models: [{ id: "chat", source: modelFrom(answer).source }] })),
    );
    if (source === "") return models;
    const model = modelFrom(source);
    const id = await questions.text("  Name that clients send for it", model.id, (answer) =>
      models.some((one) => one.id === answer)
        ? "Another model has this name."
        : mistake({ models: [{ id: answer, source: model.source }] }),
    );
    models.push({ id, source: model.source });
  }
}

async function askGpus(questions: Questions, accelerator: string): Promise<number | undefined> {
  if (accelerator === "" || accelerator === "cpu") return undefined;
  const answer = await questions.text("GPUs of one node", "1", (given) =>
    /^[1-9]\d{0,3}$/u.test(given) ? undefined : "Answer with a number.",
  );
  return Number(answer);
}
