import type { Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { suggest } from "../diagnostics/suggest.ts";
import type { RuleContext } from "./rule.ts";

/** A target overrides models that the config has. */
export function knownOverrides({ config, views, lacks }: RuleContext): readonly Finding[] {
  return views.flatMap(({ target }) =>
    Object.keys(target?.config.overrides?.models ?? {}).flatMap((id) => {
      if (target === undefined || !lacks("models", id)) return [];
      const similar = suggest(id, Object.keys(config.models));
      const help = similar === undefined ? "Add the model under `models`." : `Did you mean ${quote(similar)}?`;
      const path = ["targets", target.name, "overrides", "models", id];
      return [{ code: "RF311", message: `There is no model ${quote(id)} to override`, path, anchor: "key", help }];
    }),
  );
}
