import { acceleratorTypes } from "../schema/accelerator-types.ts";
import type { JsonObject } from "../schema/json.ts";
import { configYaml, type Note } from "../write/config-yaml.ts";
import { type InitAnswers, SAMPLE_ADDRESS } from "./answers.ts";

const TARGET_NAMES = { local: "gpu-runner", cluster: "production" } as const;

/** A first config. When there are fewer GPUs than models, they share. */
export function firstConfig(answers: InitAnswers): JsonObject {
  const { name, models, target } = answers;
  const defaults = defaultsOf(answers);
  return {
    version: 1,
    name,
    targets: { [TARGET_NAMES[target]]: targetOf(answers) },
    ...(Object.keys(defaults).length === 0 ? {} : { defaults }),
    models: Object.fromEntries(models.map(({ id, source }) => [id, { model_source: source }])),
  };
}

/** The text of the file, with what to look at next in comments. */
export function firstConfigText(answers: InitAnswers, schema: string): string {
  const config = firstConfig(answers);
  return configYaml(config, { schema, notes: notesOf(answers, config) });
}

function targetOf({ target, address, accelerator, gpus }: InitAnswers): JsonObject {
  const where = target === "local" ? { kind: target } : { kind: target, address: address ?? SAMPLE_ADDRESS };
  if (gpus === undefined || gpus === 0 || accelerator === undefined || accelerator === "cpu") return where;
  const gpu = isRayType(accelerator) ? { accelerator_type: accelerator } : { gpu: accelerator };
  return { ...where, nodes: [{ ...gpu, gpus }] };
}

function defaultsOf({ accelerator, gpus, models }: InitAnswers): JsonObject {
  if (accelerator === "cpu") return { accelerator_config: { kind: "cpu" } };
  const type = accelerator !== undefined && isRayType(accelerator) ? { accelerator_type: accelerator } : {};
  const each = gpus === undefined || gpus === 0 ? 1 : Math.ceil(models.length / gpus);
  return each <= 1 ? type : { ...type, gpu_fraction: Math.floor(100 / each) / 100 };
}

function isRayType(name: string): boolean {
  return acceleratorTypes.some((type) => type === name);
}

function notesOf({ target, gpus, accelerator }: InitAnswers, config: JsonObject): readonly Note[] {
  const name = TARGET_NAMES[target];
  const notes: Note[] = [];
  if (target === "cluster") {
    const text =
      "For a cluster that asks for a token, name the environment variable that holds it, never the token:\n  token_env: RAY_AUTH_TOKEN";
    notes.push({ path: ["targets", name], text });
  }
  if ((gpus === undefined || accelerator === undefined) && accelerator !== "cpu") {
    const text =
      "Say what the nodes have, so that a check can tell whether the models fit:\n  nodes: [{ accelerator_type: L4, gpus: 1, cpus: 8 }]";
    notes.push({ path: ["targets", name], text });
  }
  if (Object.hasOwn(config, "defaults")) notes.push({ path: ["defaults"], text: "Merged under every model." });
  notes.push({
    path: ["models"],
    text: "By the id that clients send as `model`. What vLLM knows goes under `engine_kwargs`, by its own name.",
  });
  return notes;
}
