import type { Finding } from "../../diagnostics/diagnostic.ts";
import { lookUp } from "../../resolve/written-at.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineValue } from "./engine-value.ts";

/** What is of use only while prefixes are cached. */
const users = [
  {
    // vLLM 0.29 config/vllm.py:validate_mamba_block_size
    key: ["engine_kwargs", "mamba_block_size"],
    severity: "error",
    uses: (value: unknown): boolean => value !== undefined,
    message: "mamba_block_size can only be set with prefix caching",
  },
  {
    key: ["request_router_config", "request_router_class"],
    severity: "warn",
    uses: (value: unknown): boolean => typeof value === "string" && /PrefixCache|KVAware/u.test(value),
    message: "The router sends requests to where their prefix is cached, and nothing is cached",
  },
] as const;

/** `enable_prefix_caching: false` beside what needs the cache. */
export function prefixCachingNeeded(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    if (engineValue(model, "enable_prefix_caching") !== false) return [];
    return users.flatMap(({ key, severity, uses, message }) => {
      if (!uses(lookUp(model.json, key))) return [];
      const partner = ["engine_kwargs", "enable_prefix_caching"];
      const help = "Remove it, or `enable_prefix_caching: false`.";
      return [mistakeIn(model, { code: "RF347", severity, message, key, anchor: "key", partner, help })];
    });
  });
}
