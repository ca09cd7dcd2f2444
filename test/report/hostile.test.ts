import { array, assert, constantFrom, integer, oneof, property, string } from "fast-check";
import { expect, test, vi } from "vitest";
import { commentHtml } from "../../demo/render-comment.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatMarker } from "../../src/github/marker.ts";
import type { Effect } from "../../src/plan/plan.ts";
import { codeText, fencedText, inlineText, messageText } from "../../src/report/escape.ts";
import { byteLength, COMMENT_LIMIT } from "../../src/report/fit.ts";
import { commentBody, reportBlocks } from "../../src/report/report.ts";
import type { CommandResult } from "../../src/report/result.ts";
import { marker } from "../github/fixture.ts";
import { context, results, wrongReplicas } from "./examples.ts";

vi.setConfig({ testTimeout: 60_000 });

const ATTACKS = [
  "@octocat",
  "cc @acme/team now",
  "a|b|c",
  "```",
  "~~~",
  "````\n@all\n````",
  "`x` `",
  "<script>alert(1)</script>",
  "</details>",
  "<!--",
  "-->",
  "<img src=x onerror=1>",
  "[x](https://evil.example)",
  "](https://evil.example)",
  "![x](https://evil.example/i.png)",
  "#1",
  "GH-12",
  "acme/models#3",
  "https://evil.example/x",
  "www.evil.example",
  "mail@evil.example",
  "\n\n# Title",
  "\n---\n",
  "\n| a | b |\n|--|--|\n",
  "\u202Edenrever",
  "\u0000\u001B[31m",
  "\r\n::error::x",
  "##[error]x",
  "::set-output name=x::y",
  "*b* _i_ ~~s~~ $m$",
  "\\",
  "\\|",
  "&lt;b&gt;",
  "<details>",
  "- [ ] x",
  "[^1]: note",
  "\ud800",
  "<https://evil.example>",
  "<a href='https://evil.example'>x</a>",
  "@\u200boctocat",
];
const hostile = array(
  oneof(constantFrom(...ATTACKS), string({ unit: "binary", maxLength: 8 }), string({ maxLength: 8 })),
  { maxLength: 6 },
).map((parts) => parts.join(""));

/** What GitHub would turn into a mention or a reference: text outside of code. */
function liveText(html: string): string {
  return html.replace(/<(code|pre)\b[^>]*>.*?<\/\1>/gsu, "").replace(/<[^>]*>/gu, " ");
}

function expectHarmless(html: string, ownLinks: readonly RegExp[] = []): void {
  expect(liveText(html)).not.toMatch(/@[A-Za-z0-9]|#\d|gh-\d|:\/\/|www\./iu);
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, address = ""]) => address);
  expect(addresses.filter((address) => !ownLinks.some((own) => own.test(address)))).toEqual([]);
  expect(html).not.toMatch(/<(?:img|input|script|iframe|h1|hr)\b/u);
}

test("text of a user stays text, in a paragraph and in a cell", () => {
  assert(
    property(hostile, constantFrom(inlineText, codeText, messageText), (text, escape) => {
      const html = commentHtml(
        `Before ${escape(text)} behind\n\n| A | B |\n| :-- | :-- |\n| x ${escape(text)} | y |\n\nafter\n`,
      );
      expectHarmless(html);
      expect(html.match(/<tr>/gu)).toHaveLength(2);
      expect(html.match(/<td/gu)).toHaveLength(2);
      expect(html.match(/<p>/gu)).toHaveLength(2);
    }),
    { numRuns: 150 },
  );
});

test("a fence holds whatever it is given, and keeps the end", () => {
  assert(
    property(hostile, integer({ min: 1, max: 50 }), (text, lines) => {
      const html = commentHtml(`${fencedText(text, lines)}\n\nafter\n`);
      expect(html.match(/<pre>/gu)).toHaveLength(1);
      expect(html).toMatch(/<\/pre>\s*<p>after<\/p>\s*$/u);
    }),
    { numRuns: 150 },
  );
});

const effects: readonly Effect[] = ["nothing", "in_place", "start", "blue_green", "recreate", "remove"];
const OWN = [
  /^https:\/\/github\.com\/acme\/models\/(?:blob|commit|actions)\//u,
  /^https:\/\/github\.com\/rayfleet\/rayfleet\/blob\/main\/docs\/diagnostics\.md#rf\d+$/u,
  /^https:\/\/llm\.internal\/v1$/u,
];

function hostileResult(base: CommandResult, texts: readonly string[], copies: number): CommandResult {
  const text = (index: number): string => texts[index % texts.length] ?? "";
  const diagnostic = (index: number): Diagnostic => ({
    ...wrongReplicas,
    severity: index % 3 === 0 ? "error" : "warn",
    message: text(index),
    help: text(index + 1),
    file: text(index + 2),
    path: ["models", text(index + 3)],
    preview: { line: 1, before: text(index + 2).split("\n"), after: [text(index + 3), text(index)] },
    related: [{ message: text(index + 4) }, { message: `log\n${text(index + 5)}` }],
  });
  const each = Array.from({ length: copies }, (_, index) => index);
  const model = (index: number): string => `${text(index)}${index}`;
  return {
    ...base,
    fleet: text(0),
    target: text(1),
    diagnostics: each.map(diagnostic),
    plan: {
      digest: "sha256:9f2c",
      base: "live",
      steps: each.map((index) => ({
        model: index % 7 === 0 ? null : model(index),
        effect: effects[index % effects.length] ?? "nothing",
        reason: text(index),
        app: text(index + 1),
        changed: [],
      })),
    },
    models: each.map((index) => ({ model: model(index), state: "serving", effect: "start" })),
    smoke: each.map((index) => ({
      model: model(index),
      kind: text(index),
      index,
      ok: index % 2 === 0,
      failures: [{ expect: text(index), message: text(index + 1) }],
      latencyS: 1,
    })),
    timings: each.map((index) => ({ phase: text(index), seconds: 1 })),
  };
}

function expectWhole(body: string): void {
  const html = commentHtml(body);
  expectHarmless(html, OWN);
  // The small print is the last paragraph, outside of everything: all before it is closed.
  expect(html.trimEnd()).toMatch(/<p><sub>plan <code>9f2c<\/code>[^\n]*<\/sub><\/p>$/u);
  const widths = [...html.matchAll(/<tr>.*?<\/tr>/gsu)].map(([row]) => row.match(/<t[dh]/gu)?.length ?? 0);
  expect(Math.max(0, ...widths)).toBeLessThanOrEqual(5);
}

test.each(Object.entries<CommandResult>(results))("%s: no text of a user breaks the comment", (_, base) => {
  assert(
    property(array(hostile, { minLength: 1, maxLength: 6 }), integer({ min: 1, max: 8 }), (texts, copies) => {
      const line = formatMarker(marker({ fleet: texts[0] ?? null }));
      expectWhole(commentBody(line, reportBlocks(hostileResult(base, texts, copies), context)));
    }),
    { numRuns: 10 },
  );
});

test("however much there is to say, a comment keeps within the limit", () => {
  const filler = string({ unit: "grapheme", minLength: 1, maxLength: 4 });
  const bases = constantFrom<CommandResult>(results["check-failed"], results["rolled-back"], results.deployed);
  assert(
    property(hostile, filler, integer({ min: 120, max: 600 }), bases, (attack, fill, copies, base) => {
      const texts = [`${attack}${fill.repeat(400)}`, fill.repeat(900), attack];
      const body = commentBody(formatMarker(marker()), reportBlocks(hostileResult(base, texts, copies), context));
      expect(byteLength(body)).toBeLessThanOrEqual(COMMENT_LIMIT);
      expect(body).toMatch(/and \d+ more/u);
      expectWhole(body);
    }),
    { numRuns: 4 },
  );
});
