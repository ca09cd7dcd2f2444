import type { ConfigPath, Finding } from "../../diagnostics/diagnostic.ts";
import type { Architecture } from "../architectures.ts";
import type { EngineArguments } from "../engine/engine-arguments.ts";
import type { ResolvedEngine } from "../engine/resolve-engine.ts";
import type { GpuFacts } from "../gpu-facts.ts";
import type { ModelConfig } from "../model/model-config.ts";
import type { VllmRelease } from "../release.ts";

/** A model, what it is asked to do, and where that stands in the fleet's config. */
export interface CheckInput {
  readonly config: ModelConfig;
  readonly architecture: Architecture | undefined;
  readonly args: EngineArguments;
  readonly engine: ResolvedEngine;
  readonly gpu: GpuFacts;
  readonly release: VllmRelease;
  /** The model's own path, `["models", id]`. */
  readonly path: ConfigPath;
  readonly task?: string | undefined;
  /** Ranks of the adapters that are loaded at the start, by name, where they are known. */
  readonly adapterRanks?: Readonly<Record<string, number>> | undefined;
}

/** One thing that vLLM would refuse, found before it is asked. */
export type ModelCheck = (input: CheckInput) => readonly Finding[];

/** Path of an engine argument of the model. */
export function argument({ path }: CheckInput, key: keyof EngineArguments): ConfigPath {
  return [...path, "engine_kwargs", key];
}
