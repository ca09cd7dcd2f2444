import type { Finding } from "../../diagnostics/diagnostic.ts";
import { ownEntry } from "../../diagnostics/own-entry.ts";
import { quote } from "../../diagnostics/quote.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { envVars, variableKey } from "./env-vars.ts";
import { breakingVariables } from "./variable-notes.ts";
import { vllmVariables } from "./vllm-variables.ts";

/** Variables of earlier releases, and what they have become. */
const gone: Readonly<Record<string, string>> = {
  VLLM_USE_V1: "Remove it: there is no other engine.",
  VLLM_ATTENTION_BACKEND: "Write it as `attention_backend` under engine_kwargs.",
  VLLM_FLASH_ATTN_VERSION: "Write it as `attention_config: {flash_attn_version: ...}` under engine_kwargs.",
  VLLM_TORCH_COMPILE_LEVEL: "Write it as `compilation_config: {mode: ...}` under engine_kwargs.",
};

/** vLLM reads none but its own variables; another `VLLM_` name is a misspelling, or of another release. */
export function knownVllmVariables(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) =>
    envVars(model).flatMap(([name]) => {
      if (!name.startsWith("VLLM_") || vllmVariables.has(name)) return [];
      if (breakingVariables.some((note) => note.name.test(name))) return [];
      const similar = suggest(name, vllmVariables);
      const note = ownEntry(gone, name);
      return [
        mistakeIn(model, {
          code: "RF372",
          message: `vLLM 0.29 has no variable ${quote(name)}`,
          key: variableKey(name),
          anchor: "key",
          help: note ?? (similar === undefined ? "Remove it." : `Did you mean ${quote(similar)}?`),
        }),
      ];
    }),
  );
}
