import { expect, test } from "vitest";
import { markdownReport } from "../../src/report/markdown-report.ts";
import { misspelt, results, warning } from "./examples.ts";

test("the report of a check, without the repository that it belongs to", () => {
  const { plan: _, ...result } = results["check-failed"];
  const docs = "https://github.com/rayfleet/rayfleet/blob/main/docs/diagnostics.md";
  expect(markdownReport({ ...result, diagnostics: [misspelt, warning] }))
    .toBe(`### Check failed: 1 error, 1 warning in \`team-llms\`

> [!CAUTION]
> - **error** Unknown key "num_replica" ([RF201](${docs}#rf201), \`models.config.yaml:9:5\`)
>   - **What to do:** Did you mean "num_replicas"?
>   - **Fix**, also made by \`rayfleet validate --fix\`:
>     \`\`\`diff
>     -    num_replica: 2 # two
>     +    num_replicas: 2 # two
>     \`\`\`

- **warning** The share of titles is small. ([RF301](${docs}#rf301), \`models.config.yaml:30:5\`)
`);
});

test("nothing in it commands a runner", () => {
  const message = "##[error]x\n::error::y";
  const text = markdownReport({
    ...results["check-failed"],
    diagnostics: [{ ...misspelt, message, preview: { line: 1, before: ["::error::x"], after: ["##[error]x"] } }],
  });
  expect(text).not.toContain("##[");
  expect(text).not.toMatch(/^\s*::/mu);
});
