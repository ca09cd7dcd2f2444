import type { Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { lookUp } from "../resolve/written-at.ts";
import type { RuleContext } from "./rule.ts";

/** Ray adds `/v1` to the prefix by itself. */
export function routePrefix(context: RuleContext): readonly Finding[] {
  return context.views.flatMap(({ target }) => {
    const own = target === undefined ? [] : [["targets", target.name, "overrides", "gateway", "route_prefix"]];
    const path = [...own, ["gateway", "route_prefix"]].find((each) => typeof lookUp(context.config, each) === "string");
    const prefix = path === undefined ? undefined : lookUp(context.config, path);
    if (path === undefined || typeof prefix !== "string" || !/(^|\/)v1$/u.test(prefix)) return [];
    const without = prefix.replace(/\/v1$/u, "") || "/";
    const message = `With the route prefix ${quote(prefix)} clients would have to ask for ${quote(`${prefix}/v1/models`)}`;
    return [{ code: "RF303", message, path, help: `Write ${quote(without)}: \`/v1\` is added to it.` }];
  });
}
