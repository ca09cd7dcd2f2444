import type { ConfigPath, Finding } from "../../diagnostics/diagnostic.ts";
import { quote } from "../../diagnostics/quote.ts";
import type { SmokeExpectation } from "../../schema/smoke-test.ts";
import { forEachModel, type RuleContext } from "../rule.ts";
import { testsOf } from "./tests-of.ts";

const ofContent = [
  "contains",
  "equals",
  "matches",
  "json_schema",
  "finish_reason",
  "min_tokens",
  "dimensions",
] as const;

/** Expectations of one test that no answer meets together. A pattern of the file is never run here. */
export function expectationsAgree(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) =>
    testsOf(model).flatMap(({ test, path }) =>
      test.expect === undefined ? [] : contradictions(test.expect, [...path, "expect"]),
    ),
  );
}

function contradictions(expected: SmokeExpectation, path: ConfigPath): readonly Finding[] {
  const { equals, contains, status } = expected;
  const against = (key: string, message: string, partner: string): Finding => {
    const related = [{ message: `${partner} is set here`, path: [...path, partner] }];
    return { code: "RF382", message, path: [...path, key], anchor: "key", help: "Remove one of them.", related };
  };
  if (equals !== undefined && contains !== undefined && !equals.includes(contains)) {
    return [against("contains", `A text that equals ${quote(equals)} does not contain ${quote(contains)}`, "equals")];
  }
  const content = ofContent.find((key) => expected[key] !== undefined);
  if (status === undefined || status < 400 || content === undefined) return [];
  return [against(content, `An answer with status ${status} has nothing for ${content}`, "status")];
}
