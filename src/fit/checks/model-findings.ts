import type { ConfigPath, Finding } from "../../diagnostics/diagnostic.ts";
import { architectureOf } from "../architectures.ts";
import { resolveEngine } from "../engine/resolve-engine.ts";
import type { FitInput } from "../fit-model.ts";
import { releaseRules } from "../release.ts";
import { architectureKnown, remoteCodeTrusted, taskPossible } from "./architecture.ts";
import type { CheckInput, ModelCheck } from "./check-input.ts";
import { batchHoldsSequences, blockSizeKnown, lengthWithinModel, loraRank } from "./limits.ts";
import { dividesHeads, dividesRest } from "./parallel.ts";
import { cacheDtypePossible, dtypePossible, quantizationMatches, quantizationOnGpu } from "./types.ts";

/** All checks of a model against its config, its GPU and vLLM, in the order in which mistakes are told. */
const CHECKS: readonly ModelCheck[] = [
  architectureKnown,
  remoteCodeTrusted,
  taskPossible,
  dividesHeads,
  dividesRest,
  lengthWithinModel,
  batchHoldsSequences,
  blockSizeKnown,
  quantizationMatches,
  quantizationOnGpu,
  dtypePossible,
  cacheDtypePossible,
  loraRank,
];

export interface ModelCheckInput extends Omit<FitInput, "weights"> {
  /** The model's path in the fleet's config: `["models", id]`. */
  readonly path: ConfigPath;
  readonly task?: string | undefined;
  readonly adapterRanks?: CheckInput["adapterRanks"];
}

/** What vLLM would refuse about a model, each at its key. */
export function modelFindings(input: ModelCheckInput): readonly Finding[] {
  const architecture = architectureOf(input.config);
  const context = { config: input.config, architecture, gpu: input.gpu, rules: releaseRules[input.release] };
  const found = CHECKS.flatMap((check) =>
    check({ ...input, architecture, engine: resolveEngine(input.args, context) }),
  );
  // Heads that cannot be divided say all there is to say about the size.
  const heads = found.some(({ code }) => code === "RF430");
  return heads ? found.filter(({ code }) => code !== "RF431") : found;
}
