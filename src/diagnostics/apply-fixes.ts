import type { Diagnostic, TextEdit } from "./diagnostic.ts";
import { linesOf } from "./lines.ts";
import { applyEdits, editsOverlap } from "./text-edits.ts";

/** A text with everything that is wrong with it. */
interface CheckedText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A mistake that was mended, and how. */
export interface FixedMistake extends Pick<Diagnostic, "code" | "message" | "path" | "file" | "range"> {
  /** Mistakes of one pass were mended together: their ranges are those of the text as that pass found it. */
  readonly pass: number;
  readonly edits: readonly TextEdit[];
}

export interface FixedText<Checked extends CheckedText> {
  readonly checked: Checked;
  readonly fixed: readonly FixedMistake[];
}

/** What one fix brings to light may be mended by another one, up to this depth. */
const MOST_PASSES = 20;
/** A hostile file cannot make this run for minutes. */
const MOST_CHECKS = 300;

/**
 * Makes all edits that mend their mistake and bring no other one; the others are left out. `check` is run on every text
 * that is tried, so that nothing is kept that was not seen to be right.
 */
export async function applyFixes<Checked extends CheckedText>(
  start: Checked,
  check: (text: string) => Promise<Checked>,
): Promise<FixedText<Checked>> {
  const fixer = new Fixer(start, check);
  await fixer.run();
  return { checked: fixer.checked, fixed: fixer.fixed };
}

class Fixer<Checked extends CheckedText> {
  checked: Checked;
  readonly fixed: FixedMistake[] = [];
  readonly #check: (text: string) => Promise<Checked>;
  readonly #rejected = new Set<string>();
  #checks = 0;

  constructor(start: Checked, check: (text: string) => Promise<Checked>) {
    this.checked = start;
    this.#check = check;
  }

  async run(): Promise<void> {
    for (let round = 0; round < MOST_PASSES; round += 1) {
      const open = this.checked.diagnostics.filter((one) => isFixable(one) && !this.#rejected.has(keyOf(one)));
      if (open.length === 0) return;
      await this.#tryGroup(new Set(open.map(keyOf)));
    }
  }

  /** All at once; when that does not work, in halves, so that one wrong fix does not cost the others. */
  async #tryGroup(keys: ReadonlySet<string>): Promise<void> {
    const group = apart(
      this.checked,
      this.checked.diagnostics.filter((one) => isFixable(one) && keys.has(keyOf(one))),
    );
    if (group.length === 0) return;
    const made = await this.#attempt(group);
    if (made !== undefined) {
      this.checked = made.checked;
      this.fixed.push(...made.fixed);
      return;
    }
    const [first] = group;
    if (group.length === 1 && first !== undefined) {
      this.#rejected.add(keyOf(first));
      return;
    }
    const half = Math.ceil(group.length / 2);
    await this.#tryGroup(new Set(group.slice(0, half).map(keyOf)));
    await this.#tryGroup(new Set(group.slice(half).map(keyOf)));
  }

  async #attempt(group: readonly Diagnostic[]): Promise<FixedText<Checked> | undefined> {
    const before = countsOf(this.checked.diagnostics);
    const fixed: FixedMistake[] = [];
    let { checked } = this;
    let next = group;
    let pass = 1 + (this.fixed.at(-1)?.pass ?? 0);
    for (; next.length > 0 && this.#checks < MOST_CHECKS; pass += 1) {
      // What is not fixable itself may go with what is: a missing key with the one that was misspelt.
      const chosen = apart(checked, next.filter(isFixable));
      if (chosen.length === 0 || pass > MOST_PASSES) return undefined;
      checked = await this.#apply(checked, chosen);
      fixed.push(...chosen.map((diagnostic) => fixedMistake(diagnostic, pass)));
      const left = new Set(checked.diagnostics.map(keyOf));
      if (chosen.some((diagnostic) => left.has(keyOf(diagnostic)))) return undefined;
      next = addedTo(before, checked.diagnostics);
    }
    return next.length === 0 ? { checked, fixed } : undefined;
  }

  #apply(checked: Checked, chosen: readonly Diagnostic[]): Promise<Checked> {
    this.#checks += 1;
    const edits = chosen.flatMap((one) => one.edits ?? []);
    return this.#check(applyEdits(linesOf(checked.text), edits));
  }
}

function isFixable(diagnostic: Diagnostic): boolean {
  return diagnostic.edits !== undefined && diagnostic.edits.length > 0;
}

/** Those whose edits do not touch each other, the first ones kept. */
function apart({ text }: CheckedText, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const lines = linesOf(text);
  const chosen: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const edits = diagnostic.edits ?? [];
    if (!chosen.some((other) => editsOverlap(lines, edits, other.edits ?? []))) chosen.push(diagnostic);
  }
  return chosen;
}

function keyOf({ code, message, path }: Diagnostic): string {
  return JSON.stringify([code, message, path]);
}

/** Paths change when a key above is renamed, so what is new is told by how often a message is there. */
function kindOf({ code, message }: Diagnostic): string {
  return JSON.stringify([code, message]);
}

function countsOf(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) counts.set(kindOf(diagnostic), (counts.get(kindOf(diagnostic)) ?? 0) + 1);
  return counts;
}

function addedTo(before: ReadonlyMap<string, number>, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map(before);
  return diagnostics.filter((diagnostic) => {
    const count = left.get(kindOf(diagnostic)) ?? 0;
    left.set(kindOf(diagnostic), count - 1);
    return count <= 0;
  });
}

function fixedMistake({ code, message, path, file, range, edits }: Diagnostic, pass: number): FixedMistake {
  return { code, message, path, file, ...(range === undefined ? {} : { range }), pass, edits: edits ?? [] };
}
