import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { engineText } from "./engine-value.ts";

const RUNNER = ["engine_kwargs", "runner"];
const CONVERT = ["engine_kwargs", "convert"];
const runners = { generate: "generate", embed: "pooling", score: "pooling", transcribe: "generate" } as const;

/** `task` sets `runner` and `convert`; what is written there wins and must not say something else. */
export function taskAndRunner(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const { task } = model.config;
    const runner = engineText(model, "runner");
    const convert = engineText(model, "convert");
    const help = "Remove it: `task` sets `runner` and `convert`. Or change the task.";
    if (task && runner !== undefined && runner !== "auto" && runner !== runners[task]) {
      const message = `runner ${quote(runner)} is not for a model with the task ${quote(task)}`;
      return [mistakeIn(model, { code: "RF344", message, key: RUNNER, anchor: "key", partner: ["task"], help })];
    }
    if (convert !== "embed" && convert !== "classify") return [];
    const isWrong = task === "embed" ? convert !== "embed" : task === "generate" || task === "transcribe";
    if (task && isWrong) {
      const message = `convert ${quote(convert)} is not for a model with the task ${quote(task)}`;
      return [mistakeIn(model, { code: "RF344", message, key: CONVERT, anchor: "key", partner: ["task"], help })];
    }
    if (runner !== "generate") return [];
    const message = `convert ${quote(convert)} makes a model that does not generate, and runner is "generate"`;
    const key = CONVERT;
    return [
      mistakeIn(model, {
        code: "RF344",
        message,
        key,
        anchor: "key",
        partner: RUNNER,
        help: "Remove both, and write `task: embed` or `task: score`.",
      }),
    ];
  });
}
