import type { SmokeResult } from "../smoke/result.ts";
import { caution, details } from "./diagnostics-section.ts";
import { codeText, inlineText, messageText } from "./escape.ts";
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

/** Failed tests, with the key of each expectation that did not hold. */
export function failedSmokeSection(smoke: readonly SmokeResult[]): readonly Block[] {
  const failed = smoke.filter(({ ok }) => !ok);
  if (failed.length === 0) return [];
  const versions = shortened(failed, LENGTHS, (shown, left) => caution(failures(shown, left, 600)));
  const brief = caution(failures(failed.slice(0, 3), Math.max(0, failed.length - 3), 100));
  return [{ rank: 45, versions: [...versions, brief] }];
}

/** How long each answer took, folded. */
export function smokeTimesSection(smoke: readonly SmokeResult[]): readonly Block[] {
  if (smoke.length === 0) return [];
  const failed = smoke.filter(({ ok }) => !ok).length;
  const all = count(smoke.length, "smoke test");
  const summary = failed === 0 ? `${all} passed` : `${failed} of ${all} failed`;
  const times = shortened(smoke, LENGTHS, (shown, left) => details(summary, table(COLUMNS, shown.map(row), left)));
  return [{ rank: 25, versions: [...times, ""] }];
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
  return index === null ? `${inlineText(kind, 20)} (built in)` : `${inlineText(kind, 20)}, \`smoke_tests[${index}]\``;
}

function failures(shown: readonly SmokeResult[], left: number, most: number): string {
  const lines = shown.flatMap((result) => [
    `- **error** The smoke test of ${codeText(result.model)} failed: ${testName(result)}`,
    ...result.failures
      .slice(0, 10)
      .map(({ expect, message }) => `  - ${codeText(expect, 40)}: ${messageText(message, most)}`),
  ]);
  return [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join("\n");
}
