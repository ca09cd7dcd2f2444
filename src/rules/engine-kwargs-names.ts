import type { ConfigPath, Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { similar } from "../engine/spelling.ts";
import { unknownNames, type UnknownName } from "../engine/unknown-names.ts";
import { mapAt } from "../resolve/merged-model.ts";
import { writtenAt } from "../resolve/written-at.ts";
import { catalogueOf } from "../schema/engine-arguments.ts";
import { forEachModel, type RuleContext } from "./rule.ts";

/** More names than these are not listed. */
const MOST_LISTED = 14;

/** Names of parsers, quantizations, backends and the like that vLLM would not find when it starts. */
export function engineKwargsNames(context: RuleContext): readonly Finding[] {
  const catalogue = catalogueOf(context.config);
  if (catalogue === undefined) return [];
  return forEachModel(context, (model, view) =>
    unknownNames(mapAt(model.json, "engine_kwargs"), catalogue).map((unknown) => {
      const path = writtenAt(context.config, view.target?.name, model.id, ["engine_kwargs", ...unknown.path]);
      return findingOf(unknown, path, catalogue.vllm);
    }),
  );
}

function findingOf({ value, names, closed }: UnknownName, path: ConfigPath, vllm: string): Finding {
  const key = String(path.at(-1));
  const meant = similar(value, names);
  const list = names.length > MOST_LISTED ? undefined : `Known names: ${names.join(", ")}.`;
  const help = meant === undefined ? list : `Did you mean ${quote(meant.name)}?`;
  return {
    code: "RF223",
    severity: closed || meant !== undefined ? "error" : "warn",
    message: `vLLM ${vllm} knows no ${key} ${quote(value)}`,
    path,
    ...(help === undefined ? {} : { help }),
    ...(meant?.certain === true ? { repair: [{ kind: "set_value", path, value: meant.name }] } : {}),
  };
}
