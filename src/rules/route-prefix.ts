import type { Finding } from "../diagnostics/diagnostic.ts";
import { quote } from "../diagnostics/quote.ts";
import { writtenPrefix } from "./names/written-prefix.ts";
import type { RuleContext } from "./rule.ts";

/** Ray adds `/v1` to the prefix by itself. */
export function routePrefix({ config, views }: RuleContext): readonly Finding[] {
  return views.flatMap(({ target }): Finding[] => {
    const written = writtenPrefix(config, target?.name);
    if (written === undefined || !/(^|\/)v1$/u.test(written.prefix)) return [];
    const { path, prefix } = written;
    const without = prefix.replace(/\/v1$/u, "") || "/";
    const message = `With the route prefix ${quote(prefix)} clients would have to ask for ${quote(`${prefix}/v1/models`)}`;
    const help = `Write ${quote(without)}: \`/v1\` is added to it.`;
    return [{ code: "RF303", message, path, help, repair: [{ kind: "set_value", path, value: without }] }];
  });
}
