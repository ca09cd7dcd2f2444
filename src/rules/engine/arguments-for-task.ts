import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn, removeKey } from "../mistake.ts";
import { forEachModel, type RuleContext, type ViewedModel } from "../rule.ts";
import { engineKwargs, engineText } from "./engine-value.ts";

/** What only a model that writes text makes use of. */
const generating = [
  "enable_auto_tool_choice",
  "tool_call_parser",
  "tool_parser_plugin",
  "reasoning_parser",
  "speculative_config",
  "structured_outputs_config",
  "generation_config",
  "override_generation_config",
] as const;

/** Arguments that a model with this task never reads. A tool parser is told once. */
export function argumentsForTask(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const pools = isPooling(model);
    if (pools === undefined) return [];
    const written = engineKwargs(model);
    const unread = (pools ? generating : ["pooler_config"]).filter((name) => Object.hasOwn(written, name));
    return unread.map((name) =>
      mistakeIn(model, {
        code: "RF345",
        message: `${name} has no effect: ${pools ? "the model does not generate text" : "the model generates text and pools nothing"}`,
        key: ["engine_kwargs", name],
        anchor: "key",
        partner: model.config.task ? ["task"] : ["engine_kwargs", "runner"],
        help: "Remove it.",
        repair: removeKey,
      }),
    );
  });
}

/** Undefined when only the checkpoint says what the model does. */
function isPooling(model: ViewedModel): boolean | undefined {
  const { task } = model.config;
  if (task) return task === "embed" || task === "score";
  const runner = engineText(model, "runner");
  return runner === "pooling" ? true : runner === "generate" ? false : undefined;
}
