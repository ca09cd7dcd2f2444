import { type Plan, type PlanStep, UNTRACKED } from "../plan/plan.ts";
import { codeText, messageText } from "./escape.ts";
import { type Block, shortened } from "./fit.ts";
import { table } from "./table.ts";
import { effectWords } from "./wording.ts";

const COLUMNS = [{ title: "Model" }, { title: "What happens" }, { title: "Why" }];
const LENGTHS = [200, 50, 20, 5];

/** One row for each step; models that stay as they are come last, so that a cut table keeps what matters. */
export function planSection(plan: Plan): readonly Block[] {
  if (plan.steps.length === 0) return [];
  const steps = [
    ...plan.steps.filter(({ effect }) => effect !== "nothing"),
    ...plan.steps.filter(({ effect }) => effect === "nothing"),
  ];
  const versions = shortened(steps, LENGTHS, (shown, left) => table(COLUMNS, shown.map(row), left));
  const note = consequence(plan.steps);
  return [{ rank: 40, versions }, ...(note === undefined ? [] : [{ rank: 60, versions: [note] }])];
}

function row(step: PlanStep): readonly string[] {
  const untracked = step.untracked === undefined ? "" : `; ${UNTRACKED}`;
  return [stepName(step), effectWords[step.effect], messageText(step.reason, 160) + untracked];
}

function stepName(step: PlanStep, most = 120): string {
  if (step.model !== null) return codeText(step.model, most);
  return step.effect === "remove" ? `left over ${codeText(step.app, 60)}` : "gateway";
}

/** What users of the endpoint notice. */
function consequence(steps: readonly PlanStep[]): string | undefined {
  const down = steps.filter(({ effect, model }) => effect === "recreate" && model !== null);
  const gone = steps.filter(({ effect, model }) => effect === "remove" && model !== null);
  const sentences: string[] = [];
  if (down.length > 0) sentences.push(`Requests to ${names(down)} are answered 503 while it is replaced.`);
  if (gone.length > 0) sentences.push(`Requests to ${names(gone)} are answered 404 afterwards.`);
  if (down.length === 0 && steps.some(({ effect }) => effect === "blue_green")) {
    sentences.push("No request is refused: each new version gets traffic only after its smoke tests.");
  }
  const moving = [...new Set(steps.flatMap(({ untracked }) => untracked ?? []))];
  if (moving.length > 0) {
    const are = moving.length === 1 ? "is" : "are";
    sentences.push(
      `${repositories(moving)} ${are} loaded at no commit: what is pushed there is served after a restart.`,
    );
    sentences.push(`\`rayfleet lock\` pins ${moving.length === 1 ? "it" : "them"}.`);
  }
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

function repositories(moving: readonly string[]): string {
  const shown = moving.slice(0, 3).map((source) => codeText(source, 100));
  return moving.length > 3 ? `${shown.join(", ")} and ${moving.length - 3} more` : shown.join(", ");
}

function names(steps: readonly PlanStep[]): string {
  const shown = steps
    .slice(0, 5)
    .map((step) => stepName(step, 60))
    .join(", ");
  return steps.length > 5 ? `${shown} and ${steps.length - 5} more` : shown;
}
