import type { ConfigPath, Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** `GET /v1/models/<name>`: what clients and proxies change on the way. */
const changed = [
  { form: /\/$/u, message: "ends in `/`" },
  { form: /\/\//u, message: "has an empty part" },
  { form: /(?:^|\/)\.\.?(?:\/|$)/u, message: "has a part of dots" },
] as const;

/** Names that can be asked for in a path. */
export function namesInPaths(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const names: { readonly name: string; readonly path: ConfigPath; readonly anchor: "key" | "value" }[] = [
      { name: model.id, path: ["models", model.id], anchor: "key" },
      ...model.resolved.aliases.map((name, index) => ({
        name,
        path: [...model.at("aliases"), index],
        anchor: "value" as const,
      })),
    ];
    return names.flatMap(({ name, path, anchor }): Finding[] => {
      const why = changed.find(({ form }) => form.test(name));
      if (why === undefined) return [];
      const message = `${quote(name)} ${why.message}, so \`/v1/models/<name>\` is another address for clients and proxies`;
      return [{ code: "RF376", message, path, anchor, help: "Use letters and digits on both sides of each `/`." }];
    });
  });
}
