import type { SmokeResult } from "../smoke/result.ts";
import { details } from "./diagnostics-section.ts";
import { codeText, inlineText } from "./escape.ts";
import { type Block, shortened } from "./fit.ts";
import { type Column, table } from "./table.ts";
import { count, duration } from "./wording.ts";

const COLUMNS: readonly Column[] = [
  { title: "Model" },
  { title: "Test" },
  { title: "First token", align: "right" },
  { title: "Whole answer", align: "right" },
  { title: "Tokens", align: "right" },
];
const LENGTHS = [100, 30, 10, 3];

/** What failed is said openly, with the key of each expectation; the times of all are folded. */
export function smokeSection(smoke: readonly SmokeResult[]): readonly Block[] {
  if (smoke.length === 0) return [];
  const failed = smoke.filter(({ ok }) => !ok);
  const passed = smoke.length - failed.length;
  const summary =
    failed.length === 0
      ? `${count(passed, "smoke test")} passed`
      : `${failed.length} of ${count(smoke.length, "smoke test")} failed`;
  const times = shortened(smoke, LENGTHS, (shown, left) => details(summary, table(COLUMNS, shown.map(row), left)));
  if (failed.length === 0) return [{ rank: 25, versions: [...times, ""] }];
  return [
    { rank: 45, versions: shortened(failed, LENGTHS, failures) },
    { rank: 25, versions: [...times, ""] },
  ];
}

function row(result: SmokeResult): readonly string[] {
  const { ttftS, latencyS, completionTokens, ok } = result;
  return [
    codeText(result.model),
    `${testName(result)}${ok ? "" : ", **failed**"}`,
    ttftS === undefined ? "" : duration(ttftS),
    duration(latencyS),
    completionTokens === undefined ? "" : String(completionTokens),
  ];
}

function testName({ kind, index }: SmokeResult): string {
  return index === null ? `${inlineText(kind, 20)} (default)` : `${inlineText(kind, 20)} ${index + 1}`;
}

function failures(shown: readonly SmokeResult[], left: number): string {
  const lines = shown.flatMap((result) => [
    `- **smoke test failed** ${codeText(result.model)} ${testName(result)}`,
    ...result.failures.slice(0, 10).map(({ expect, message }) => `  - ${codeText(expect, 40)} ${inlineText(message)}`),
  ]);
  return [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join("\n");
}
