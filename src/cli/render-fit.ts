import { styleText } from "node:util";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { neutralLine, neutralText } from "../diagnostics/render/neutral.ts";
import { gib } from "../fit/amounts.ts";
import type { Verdict } from "../fit/fit-model.ts";
import type { Placement } from "../fit/fleet-fit.ts";
import type { FitOnTarget } from "../fit/model-on-target.ts";
import {
  bytesText,
  counted,
  requestsText,
  targetFits,
  tokensText,
  verdictWords,
  wholeNumber,
} from "../report/fit-words.ts";
import { memoryParts, type MemoryPart } from "../report/memory-parts.ts";
import { packingPicture } from "../report/packing-picture.ts";
import type { CommandResult } from "../report/result.ts";

interface Options {
  readonly colour: boolean;
}

type Colour = Parameters<typeof styleText>[0];

const VERDICT_COLOURS: Readonly<Record<Verdict, Colour>> = {
  fits: "green",
  tight: "yellow",
  does_not_fit: "red",
  unknown: "cyan",
};

/** Each part has a letter of its own, so that nothing depends on colour. */
const BAR: Readonly<Record<MemoryPart["name"], { readonly mark: string; readonly colour: Colour }>> = {
  weights: { mark: "█", colour: "blue" },
  activation: { mark: "▓", colour: "magenta" },
  "CUDA graphs": { mark: "▚", colour: "yellow" },
  other: { mark: "▒", colour: "white" },
  "KV cache": { mark: "░", colour: "green" },
  free: { mark: "·", colour: "dim" },
};
const BAR_WIDTH = 60;
const LONGEST_NAME = 40;

/** Whether the models fit, for people: a table, then the memory of one GPU for each model. */
export function renderFit(result: CommandResult, { colour }: Options): string {
  const paint = (how: Colour, text: string): string =>
    colour && text !== "" ? styleText(how, text, { validateStream: false }) : text;
  const parts: string[] = [];
  const targets = targetFits(result);
  for (const [name, { fit = {}, placement }] of targets) {
    const models = Object.entries(fit);
    if (name !== "") parts.push(`Target ${shown(name)}`);
    if (models.length === 0) {
      parts.push("There is no model.");
      continue;
    }
    parts.push(
      table(models, paint),
      ...models.map(([id, one]) => details(id, one, paint)),
      `${counted(Object.values(fit))}.`,
      ...(placement === undefined ? [] : [picture(placement)]),
    );
  }
  if (targets.some(([, { fit = {} }]) => Object.values(fit).some((one) => memoryParts(one).length > 0))) {
    parts.push(legend(paint));
  }
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

/** How all replicas lie on the declared nodes. */
function picture({ packing, shared_gpus: shared, updates }: Placement): string {
  return `All replicas at their maximum on the declared nodes:\n\n${packingPicture(packing, { shared, updates })}`;
}

type Paint = (how: Colour, text: string) => string;

const COLUMNS = ["model", "verdict", "GPU", "weights", "KV cache", "tokens", "requests", "longest"];

function table(models: readonly (readonly [string, FitOnTarget])[], paint: Paint): string {
  const rows = models.map(([id, fit]) => [
    shown(id),
    verdictWords[fit.verdict],
    fit.gpu === null ? "" : shown(fit.gpu.name),
    bytesText(fit.weight_bytes_per_gpu),
    bytesText(fit.available_kv_bytes === null ? null : Math.max(0, fit.available_kv_bytes)),
    tokensText(fit.kv_tokens),
    requestsText(fit.max_concurrency),
    fit.largest_max_model_len === null ? "" : wholeNumber(fit.largest_max_model_len),
  ]);
  const widths = COLUMNS.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], verdict?: Verdict): string =>
    cells
      .map((cell, column) => {
        const padded = column < 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
        return column === 1 && verdict !== undefined ? paint(VERDICT_COLOURS[verdict], padded) : padded;
      })
      .join("  ")
      .trimEnd();
  return [paint("dim", line(COLUMNS)), ...rows.map((row, index) => line(row, models[index]?.[1].verdict))].join("\n");
}

const TERM_WORDS: Readonly<Record<string, string>> = {
  weights: "weights",
  rotary_tables: "rotary tables",
  absorbed_projections: "absorbed projections",
  lora_slots: "LoRA slots",
  activation_peak: "activation peak",
  cuda_graphs: "CUDA graphs",
  non_torch: "outside of torch",
  kv_cache: "KV cache",
};

function details(id: string, fit: FitOnTarget, paint: Paint): string {
  const head = `${paint("bold", shown(id))}: ${paint(VERDICT_COLOURS[fit.verdict], verdictWords[fit.verdict])}`;
  const lines = [fit.reason === null ? head : `${head}, ${neutralLine(fit.reason)}`];
  const parts = memoryParts(fit);
  if (parts.length > 0 && fit.gpu !== null) {
    lines.push(`  ${bar(parts, fit.gpu.usable_bytes, paint)} ${gib(fit.gpu.usable_bytes)}`);
  }
  lines.push(...fit.terms.map((term) => `  ${termLine(term)}`));
  if (fit.gpu !== null && parts.length > 0) {
    const free = parts.find(({ name }) => name === "free")?.bytes ?? 0;
    lines.push(`  ${"free".padEnd(22)} ${gib(free).padStart(9)}  not for vLLM to use`);
  }
  lines.push(...room(fit).map((line) => `  ${line}`));
  if (fit.cheapest_change !== null) {
    const { key, value, cost } = fit.cheapest_change;
    lines.push(`  It would fit with ${key}: ${value} (${cost}).`);
  }
  return lines.join("\n");
}

/** Formulas and their sources are in the JSON form. */
function termLine({ name, bytes, low, high, basis, source }: FitOnTarget["terms"][number]): string {
  const size = bytes === null ? "?" : gib(bytes);
  const band = low === undefined || high === undefined ? "" : `, ${gib(Math.max(0, low))} to ${gib(Math.max(0, high))}`;
  const why = basis === "unknown" ? `: ${source}` : "";
  return neutralLine(`${(ownEntry(TERM_WORDS, name) ?? name).padEnd(22)} ${size.padStart(9)}  ${basis}${band}${why}`);
}

function room(fit: FitOnTarget): readonly string[] {
  const { kv_tokens: tokens, max_concurrency: requests, max_model_len: wanted, largest_max_model_len: longest } = fit;
  if (tokens === null || wanted === null) return [];
  const length = wanted < 0 ? "the longest length" : `${wholeNumber(wanted)} tokens`;
  return [
    `Room for ${wholeNumber(tokens)} tokens: ${requestsText(requests)} requests of ${length} at a time.`,
    ...(longest === null ? [] : [`The longest max_model_len that fits is ${wholeNumber(longest)}.`]),
  ];
}

/** What is more than the GPU has does not show: the verdict says it. */
function bar(parts: readonly MemoryPart[], total: number, paint: Paint): string {
  let at = 0;
  let drawn = 0;
  let text = "";
  for (const { name, bytes } of parts) {
    at += bytes;
    const end = Math.min(BAR_WIDTH, Math.round((at / total) * BAR_WIDTH));
    text += paint(BAR[name].colour, BAR[name].mark.repeat(Math.max(0, end - drawn)));
    drawn = Math.max(drawn, end);
  }
  return `[${text}]`;
}

function legend(paint: Paint): string {
  return Object.entries(BAR)
    .map(([name, { mark, colour }]) => `${paint(colour, mark)} ${name}`)
    .join("  ");
}

function shown(name: string): string {
  const text = neutralText(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
  return text.replaceAll("\n", " ");
}
