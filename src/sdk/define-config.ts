import type { AuthoredConfig, CheckedConfig, InferredFrom } from "./authored-config.ts";

/**
 * Gives a config its type: editors complete and explain keys, and the compiler refuses unknown keys, wrong values, and
 * overrides of models that do not exist. Nothing happens at run time: what is given is returned, with its literal types.
 *
 * @example
 * ```ts
 * // models.config.ts
 * import { defineConfig } from "rayfleet";
 *
 * export default defineConfig({
 *   version: 1,
 *   name: "team-llms",
 *   models: { chat: { model_source: "Qwen/Qwen2.5-7B-Instruct", accelerator_type: "L4" } },
 * });
 * ```
 */
export function defineConfig<const T extends AuthoredConfig>(config: CheckedConfig<T> | InferredFrom<T>): T;
export function defineConfig(config: AuthoredConfig): AuthoredConfig {
  return config;
}
