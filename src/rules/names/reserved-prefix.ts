import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import type { RuleContext } from "../rule.ts";
import { writtenPrefix } from "./written-prefix.ts";

/** Serve's proxy answers `/-/routes` and `/-/healthz` itself. */
export function reservedPrefix({ config, views }: RuleContext): readonly Finding[] {
  return views.flatMap(({ target }): Finding[] => {
    const written = writtenPrefix(config, target?.name);
    if (written === undefined || !/^\/-(?:\/|$)/u.test(written.prefix)) return [];
    const message = `Below ${quote("/-")} Ray Serve answers by itself, and no request reaches the fleet`;
    return [{ code: "RF378", message, path: written.path, help: "Use another prefix, such as `/llm`." }];
  });
}
