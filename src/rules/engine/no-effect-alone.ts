import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn, removeKey } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineKwargs, engineValue } from "./engine-value.ts";

interface Idle {
  readonly arguments: readonly string[];
  /** Without it, or with a value that is not `value`, the arguments are not read. */
  readonly switch: string;
  readonly value: boolean;
  readonly help: string;
}

/** Sources: vLLM 0.29 `engine/arg_utils.py:create_engine_config`, `renderers/online_renderer.py`, `config/cache.py`. */
const idle: readonly Idle[] = [
  {
    arguments: ["max_loras", "max_lora_rank", "max_cpu_loras", "lora_dtype", "fully_sharded_loras", "default_mm_loras"],
    switch: "enable_lora",
    value: true,
    help: "Add `enable_lora: true`, or remove it.",
  },
  {
    arguments: ["tool_call_parser"],
    switch: "enable_auto_tool_choice",
    value: true,
    help: "Add `enable_auto_tool_choice: true`: without it a request with tools is refused unless it names the tool.",
  },
];

const unread: readonly { readonly argument: string; readonly because: string; readonly value: boolean }[] = [
  { argument: "prefix_caching_hash_algo", because: "enable_prefix_caching", value: false },
  { argument: "prefix_cache_retention_interval", because: "enable_prefix_caching", value: false },
  { argument: "cudagraph_capture_sizes", because: "enforce_eager", value: true },
  { argument: "max_cudagraph_capture_size", because: "enforce_eager", value: true },
];

/** Arguments that nothing reads as long as another one is not set, or is set so. */
export function noEffectAlone(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const written = engineKwargs(model);
    const waiting = idle.flatMap((entry) => {
      if (engineValue(model, entry.switch) === entry.value || model.inDoubt("engine_kwargs", entry.switch)) return [];
      const first = entry.arguments.find((argument) => Object.hasOwn(written, argument));
      if (first === undefined) return [];
      const message = `${first} has no effect without \`${entry.switch}: ${entry.value}\``;
      const key = ["engine_kwargs", first];
      return [mistakeIn(model, { code: "RF327", message, key, anchor: "key", help: entry.help })];
    });
    const ignored = unread.flatMap(({ argument, because, value }) => {
      if (!Object.hasOwn(written, argument) || engineValue(model, because) !== value) return [];
      return [
        mistakeIn(model, {
          code: "RF327",
          message: `${argument} has no effect with \`${because}: ${value}\``,
          key: ["engine_kwargs", argument],
          anchor: "key",
          partner: ["engine_kwargs", because],
          help: `Remove it, or \`${because}: ${value}\`.`,
          repair: removeKey,
        }),
      ];
    });
    return [...waiting, ...ignored];
  });
}
