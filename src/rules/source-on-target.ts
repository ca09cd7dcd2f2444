import type { Finding } from "../diagnostics/diagnostic.ts";
import { mergedModels } from "../resolve/merged-model.ts";
import { sourceFindings } from "../resolve/source-findings.ts";
import type { RuleContext } from "./rule.ts";

/** Every target can find the weights of every model. */
export function sourceOnTarget({ config, views }: RuleContext): readonly Finding[] {
  return views.flatMap(({ target }) =>
    mergedModels(config, target?.config).flatMap((model) => sourceFindings(config, target?.name, model)),
  );
}
