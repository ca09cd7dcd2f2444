import type { ConfigPath } from "../../diagnostics/diagnostic.ts";
import { smokeTestKinds } from "../../schema/alternatives.ts";
import type { SmokeTest } from "../../schema/smoke-test.ts";
import type { ViewedModel } from "../rule.ts";

interface PlacedTest {
  readonly test: SmokeTest;
  readonly kind: (typeof smokeTestKinds)[number];
  readonly path: ConfigPath;
}

/** The smoke tests of a model that send one request, and where they are written. */
export function testsOf(model: ViewedModel): readonly PlacedTest[] {
  if (model.resolved.smokeTests.length === 0) return [];
  const list = model.at("smoke_tests");
  return model.resolved.smokeTests.flatMap((test, index) => {
    const [kind, second] = smokeTestKinds.filter((each) => test[each] !== undefined);
    return kind === undefined || second !== undefined ? [] : [{ test, kind, path: [...list, index] }];
  });
}
