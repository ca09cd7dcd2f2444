import type { Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { smokeTestKinds } from "../schema/alternatives.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** What a model answers, by its task; an embedding model also compares texts. */
const answered = {
  generate: ["chat", "completion", "request"],
  embed: ["embed", "score", "request"],
  score: ["score", "request"],
  transcribe: ["request"],
} as const satisfies Record<string, readonly (typeof smokeTestKinds)[number][]>;

/** A smoke test asks for what the model's task can answer. Without a task vLLM finds out by itself. */
export function smokeTestForTask(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const { task } = model.config;
    if (!task) return [];
    const kinds: readonly string[] = answered[task];
    const list = writtenAt(context.config, view.target?.name, model.id, ["smoke_tests"]);
    return model.resolved.smokeTests.flatMap((test, index) =>
      smokeTestKinds.flatMap((kind) => {
        if (test[kind] === undefined || kinds.includes(kind)) return [];
        const message = `A model with the task ${quote(task)} does not answer ${quote(kind)}`;
        const help = `Use ${kinds.map((each) => quote(each)).join(" or ")}, or change the task.`;
        const related = [
          { message: "task is set here", path: writtenAt(context.config, view.target?.name, model.id, ["task"]) },
        ];
        return [{ code: "RF322", message, path: [...list, index, kind], anchor: "key", help, related }];
      }),
    );
  });
}
