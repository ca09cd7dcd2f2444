import type { Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import type { SmokeExpectation } from "../../schema/smoke-test.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { testsOf } from "./tests-of.ts";

const ofText = ["contains", "equals", "matches", "json_schema", "finish_reason", "min_tokens", "max_ttft_s"] as const;

/** What an answer of that kind never has. Of a raw `request` nothing is known. */
const absent: Readonly<Record<string, readonly (keyof SmokeExpectation)[]>> = {
  chat: ["dimensions"],
  completion: ["dimensions"],
  embed: ofText,
  score: [...ofText, "dimensions"],
};

/** Expectations that no answer can meet. */
export function expectationForKind(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) =>
    testsOf(model).flatMap(({ test, kind, path }) =>
      (absent[kind] ?? []).flatMap((name): Finding[] => {
        if (test.expect?.[name] === undefined) return [];
        const what = name === "dimensions" ? "an embedding" : "text that is generated";
        const message = `${name} is about ${what}, and the answer to ${quote(kind)} has none`;
        return [{ code: "RF381", message, path: [...path, "expect", name], anchor: "key", help: "Remove it." }];
      }),
    ),
  );
}
