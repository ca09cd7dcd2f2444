import type { Finding } from "../diagnostics/diagnostic.ts";
import { sourceFindings } from "../resolve/source-findings.ts";
import type { RuleContext } from "./rule.ts";

/** Every target can find the weights of every model. */
export function sourceOnTarget({ config, views }: RuleContext): readonly Finding[] {
  return views.flatMap(({ target, merged }) => merged.flatMap((model) => sourceFindings(config, target?.name, model)));
}
