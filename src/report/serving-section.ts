import type { ModelState } from "../deploy/outcome.ts";
import type { SmokeResult } from "../smoke/result.ts";
import { codeText } from "./escape.ts";
import { type Block, shortened } from "./fit.ts";
import { type Column, table } from "./table.ts";
import { doneWords, duration } from "./wording.ts";

const COLUMNS: readonly Column[] = [
  { title: "Model" },
  { title: "Now" },
  { title: "This deploy" },
  { title: "Ready in", align: "right" },
  { title: "First token", align: "right" },
];
const LENGTHS = [200, 50, 20, 5];

interface Serving {
  readonly models: readonly ModelState[];
  readonly smoke: readonly SmokeResult[];
  /** False when the new version was not kept: then nothing was changed in the end. */
  readonly kept: boolean;
}

/** What each model's requests get now; models that are down come first. */
export function servingSection({ models, smoke, kept }: Serving): readonly Block[] {
  if (models.length === 0) return [];
  const sorted = [...models.filter(({ state }) => state === "down"), ...models.filter(({ state }) => state !== "down")];
  const row = (model: ModelState): readonly string[] => [
    codeText(model.model),
    model.state === "down" ? "**down**" : model.state,
    change(model, kept),
    model.startedInS === undefined || !kept ? "" : duration(model.startedInS),
    firstToken(model, smoke),
  ];
  return [{ rank: 45, versions: shortened(sorted, LENGTHS, (shown, left) => table(COLUMNS, shown.map(row), left)) }];
}

function change(model: ModelState, kept: boolean): string {
  if (model.effect === "nothing") return doneWords.nothing;
  if (!kept) return "as before";
  return model.eagerFallback === true ? `${doneWords[model.effect]}, without torch.compile` : doneWords[model.effect];
}

/** Of the first answer by the application that serves. */
function firstToken({ model, app, state }: ModelState, smoke: readonly SmokeResult[]): string {
  if (state !== "serving") return "";
  const answer = smoke.find(
    (result) =>
      result.ok &&
      result.model === model &&
      result.ttftS !== undefined &&
      (app === undefined || result.app === undefined || result.app === app),
  );
  return answer?.ttftS === undefined ? "" : duration(answer.ttftS);
}
