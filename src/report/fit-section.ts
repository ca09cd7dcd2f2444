import { ownEntry } from "../diagnostics/own-entry.ts";
import { gib } from "../fit/amounts.ts";
import type { FitOnTarget } from "../fit/model-on-target.ts";
import type { Placement } from "../fit/fleet-fit.ts";
import { codeText, fencedText, messageText } from "./escape.ts";
import { type Block, shortened } from "./fit.ts";
import { counted, requestsText, targetFits, tokensText, verdictWords } from "./fit-words.ts";
import { packingPicture } from "./packing-picture.ts";
import type { CommandResult, FitResult } from "./result.ts";
import { table } from "./table.ts";

const COLUMNS = [
  { title: "Model" },
  { title: "Does it fit" },
  { title: "Memory of one GPU without the cache", align: "right" },
  { title: "Room in tokens", align: "right" },
  { title: "Requests at a time", align: "right" },
] as const;
const LENGTHS = [200, 50, 20, 5];
const MOST_PICTURE_LINES = 200;
const PICTURE_TITLE = "All replicas at their maximum on the declared nodes:";

/** Whether each model fits, on each target, before and after the change where both are known. */
export function fitSection(result: CommandResult): readonly Block[] {
  return targetFits(result).flatMap(([target, fit]) => targetSection(target, fit, result.target));
}

function targetSection(target: string, result: FitResult, told: string | undefined): readonly Block[] {
  const { fit = {}, fit_before: before = {} } = result;
  const models = Object.entries(fit);
  // Where nothing is known, a message says what to do about it.
  if (!models.some(([, { verdict, terms }]) => verdict !== "unknown" || terms.length > 0)) return [];
  const sorted = [
    ...models.filter(([, { verdict }]) => verdict === "does_not_fit" || verdict === "tight"),
    ...models.filter(([, { verdict }]) => verdict !== "does_not_fit" && verdict !== "tight"),
  ];
  const rows = sorted.map(([id, one]) => row(id, one, knownBefore(before, id)));
  const where = target === "" || target === told ? "" : ` on ${codeText(target, 60)}`;
  const versions = shortened(rows, LENGTHS, (shown, left) => table(COLUMNS, shown, left));
  return [
    { rank: 45, versions: [`**GPU memory${where}:** ${counted(Object.values(fit))}`] },
    { rank: 35, versions: [...versions, ""] },
    ...packingBlocks(result.placement),
  ];
}

/** How all replicas lie on the target's nodes; without a GPU there is nothing to see. */
function packingBlocks(placement: Placement | undefined): readonly Block[] {
  if (placement === undefined || placement.packing.nodes.every(({ gpus }) => gpus.length === 0)) return [];
  const { packing, shared_gpus: shared, updates } = placement;
  const picture = fencedText(packingPicture(packing, { shared, updates }), MOST_PICTURE_LINES);
  return [{ rank: 30, versions: [`${PICTURE_TITLE}\n\n${picture}`, ""] }];
}

/** Where nothing was known, nothing is compared. */
function knownBefore(before: Readonly<Record<string, FitOnTarget>>, id: string): FitOnTarget | undefined {
  const fit = ownEntry(before, id);
  return fit === undefined || fit.terms.length === 0 ? undefined : fit;
}

function row(id: string, after: FitOnTarget, before: FitOnTarget | undefined): readonly string[] {
  const cells = (cell: (fit: FitOnTarget) => string): string => {
    const now = cell(after);
    const then = before === undefined ? now : cell(before);
    return then === now ? now : `${then === "" ? "unknown" : then} → ${now === "" ? "unknown" : now}`;
  };
  return [
    codeText(id),
    `${cells(({ verdict }) => verdictWords[verdict])}${why(after)}`,
    cells(withoutCache),
    cells(tokens),
    cells(requests),
  ];
}

function why({ verdict, reason }: FitOnTarget): string {
  return verdict === "fits" || reason === null ? "" : `: ${messageText(reason, 160)}`;
}

/** `15.2 of 22.0 GiB`. */
function withoutCache({ terms, gpu, verdict }: FitOnTarget): string {
  if (gpu === null || verdict === "unknown") return "";
  const bytes = terms.reduce((sum, term) => sum + (term.name === "kv_cache" ? 0 : (term.bytes ?? 0)), 0);
  return `${gib(bytes).replace(/ GiB$/u, "")} of ${gib(gpu.usable_bytes)}`;
}

function tokens({ verdict, kv_tokens: room }: FitOnTarget): string {
  return verdict === "unknown" ? "" : tokensText(room);
}

function requests({ verdict, max_concurrency: concurrency }: FitOnTarget): string {
  return verdict === "unknown" ? "" : requestsText(concurrency);
}
