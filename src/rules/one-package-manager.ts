import type { Finding } from "../diagnostics/diagnostic.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

const managers = ["conda", "pip", "uv"] as const;

/** Ray takes one of `conda`, `pip` and `uv` (`runtime_env/runtime_env.py:RuntimeEnv`). */
export function onePackageManager(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model, view) => {
    const runtimeEnv = model.config.runtime_env ?? {};
    const [first, second] = managers.filter((manager) => runtimeEnv[manager]);
    if (first === undefined || second === undefined) return [];
    const at = (key: string) => writtenAt(context.config, view.target?.name, model.id, ["runtime_env", key]);
    const message = `runtime_env takes one of conda, pip and uv, not ${first} and ${second}`;
    const related = [{ message: `${first} is set here`, path: at(first) }];
    return [{ code: "RF313", message, path: at(second), anchor: "key", help: "Remove one of them.", related }];
  });
}
