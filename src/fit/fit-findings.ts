import type { DiagnosticCode } from "../diagnostics/codes.ts";
import type { ConfigPath, Finding, Repair } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import type { Fleet } from "../resolve/fleet.ts";
import { mapAt } from "../resolve/merged-model.ts";
import { findWritten, writtenAt } from "../resolve/written-at.ts";
import type { Config } from "../schema/config.ts";
import { isJsonObject } from "../schema/json.ts";
import type { Change } from "./cheapest-change.ts";
import { modelFindings } from "./checks/model-findings.ts";
import type { GpuFacts } from "./gpu-facts.ts";
import type { FitOnTarget, ModelOnTarget } from "./model-on-target.ts";
import { gib } from "./amounts.ts";
import { mostGpus } from "./gpus/gpu-of-model.ts";

/** The rank of the LoRA adapter at a path or Hub id, where it is known. */
export type RankOf = (source: string) => number | undefined;

/** A GPU that says nothing, for checks that do not look at it. */
const NO_GPU: GpuFacts = { name: "", usableBytes: 0 };
/** Checks that do look at it, or at what vLLM chooses by it. */
const ABOUT_THE_GPU: ReadonlySet<DiagnosticCode> = new Set(["RF434", "RF435", "RF436", "RF438"]);

/** What vLLM would refuse about a model on a target, at the layer of the config that decides each key. */
export function refusals(one: ModelOnTarget, config: Config, fleet: Fleet, rankOf: RankOf): readonly Finding[] {
  const { model, input } = one;
  if (input === undefined) return [];
  const path = ["models", model.id];
  const found = modelFindings({
    ...input,
    gpu: input.gpu ?? NO_GPU,
    path,
    task: model.task,
    adapterRanks: adapterRanks(one, rankOf),
  });
  const known = input.gpu === undefined ? found.filter(({ code }) => !ABOUT_THE_GPU.has(code)) : found;
  return known.map((finding) => placed(finding, config, fleet.target?.name, model.id));
}

function adapterRanks({ model }: ModelOnTarget, rankOf: RankOf): Readonly<Record<string, number>> {
  const adapters = mapAt(model.llmConfig, "engine_kwargs")?.["lora_modules"];
  const ranks: [string, number][] = [];
  for (const adapter of Array.isArray(adapters) ? adapters : []) {
    if (!isJsonObject(adapter) || typeof adapter["path"] !== "string") continue;
    const rank = rankOf(adapter["path"]);
    const { name } = adapter;
    if (rank !== undefined) ranks.push([typeof name === "string" ? name : adapter["path"], rank]);
  }
  return Object.fromEntries(ranks);
}

/** Moves a finding from the model's own key to where the key is written. */
function placed(finding: Finding, config: Config, target: string | undefined, id: string): Finding {
  const at = (path: ConfigPath): ConfigPath => findWritten(config, target, id, path.slice(2))?.path ?? path;
  const { repair, ...rest } = finding;
  // A repair in a shared layer would change other models as well.
  const isOwn = repair?.every((one) => samePath(at(one.path), one.path)) === true;
  const own: readonly Repair[] | undefined = isOwn ? repair : undefined;
  return { ...rest, path: at(finding.path), ...(own === undefined ? {} : { repair: own }) };
}

function samePath(one: ConfigPath, other: ConfigPath): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a model fits, as a message at the key whose change costs least. */
export function verdictFindings(one: ModelOnTarget, config: Config, fleet: Fleet): readonly Finding[] {
  const { model, fit, notAsked } = one;
  const at = (...key: string[]): ConfigPath => writtenAt(config, fleet.target?.name, model.id, key);
  const name = quote(model.id);
  if (fit.verdict === "unknown") {
    if (notAsked) return [];
    const message = `It cannot be told whether ${name} fits: ${fit.reason ?? "not enough is known"}`;
    return [{ code: "RF422", message, path: at("model_source") }];
  }
  if (fit.verdict === "fits") return [];
  const change = possible(fit.cheapest_change, one, fleet);
  const path = change === undefined ? sizePath(one, at) : changePath(change, at, model.id);
  const isTight = fit.verdict === "tight";
  const where = fit.gpu === null ? "" : ` on ${article(fit.gpu.name)} (${gib(fit.gpu.usable_bytes)})`;
  const message = `${name} ${isTight ? "fits only tightly" : "does not fit"}${where}: ${fit.reason ?? ""}`;
  return [
    {
      code: isTight ? "RF421" : "RF420",
      message,
      path,
      help: helpFor(one, change, fleet),
      related: [{ message: termsInWords(fit), path: at("model_source") }],
    },
  ];
}

/** A change that the target has the GPUs for. */
function possible(change: Change | null, one: ModelOnTarget, fleet: Fleet): Change | undefined {
  if (change === null) return undefined;
  if (change.key !== "tensor_parallel_size" || typeof change.value !== "number") return change;
  return change.value <= mostGpus(one.model, fleet) ? change : undefined;
}

function changePath({ key }: Change, at: (...key: string[]) => ConfigPath, id: string): ConfigPath {
  const path = at("engine_kwargs", key);
  return path.at(-1) === key ? path : ["models", id, "engine_kwargs", key];
}

/** What decides how much memory there is. */
function sizePath({ model }: ModelOnTarget, at: (...key: string[]) => ConfigPath): ConfigPath {
  if (model.gpuFraction !== undefined && model.gpuFraction < 1) return at("gpu_fraction");
  return at(typeof model.llmConfig["accelerator_type"] === "string" ? "accelerator_type" : "model_source");
}

function helpFor(one: ModelOnTarget, change: Change | undefined, fleet: Fleet): string {
  if (change !== undefined) {
    return `Write \`${change.key}: ${change.value}\` under engine_kwargs (${change.cost}).`;
  }
  const { cheapest_change: wished } = one.fit;
  const share = one.model.gpuFraction;
  const other =
    share !== undefined && share < 1
      ? "Give it a larger `gpu_fraction`, or use a smaller model."
      : "Use a GPU with more memory, or a smaller or quantized model.";
  if (wished === null) return `No single engine argument makes it fit. ${other}`;
  const has = mostGpus(one.model, fleet);
  return `It would fit with \`${wished.key}: ${wished.value}\`, and one node has ${has} of these GPUs. ${other}`;
}

/** The terms in one line: `Of 20.27 GiB: weights 14.19 GiB (exact), …`. */
function termsInWords({ budget_bytes: budget, terms }: FitOnTarget): string {
  const parts = terms.map(({ name, bytes, basis }) => {
    const size = bytes === null ? "not known" : `${gib(bytes)} (${basis})`;
    return `${name.replaceAll("_", " ")} ${size}`;
  });
  return `Of ${budget === null ? "the memory" : gib(budget)} that vLLM may use: ${parts.join(", ")}`;
}

/** `an L4`, `a T4`: letters are said one by one. */
function article(name: string): string {
  return `${/^(?:[AEFHILMNORSX]|8)[A-Z]*[-\s]?\d/u.test(name) ? "an" : "a"} ${name}`;
}
