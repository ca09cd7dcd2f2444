import { execa } from "execa";

export interface BenchCommand {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Comparison {
  readonly what: string;
  readonly ours: Timing;
  readonly theirs: Timing;
  /** Our median time as a share of theirs. */
  readonly ratio: number;
  /** The promise: no more than this. */
  readonly limit: number;
}

export interface Timing {
  readonly name: string;
  readonly medianMs: number;
}

interface ComparisonOptions {
  readonly what: string;
  readonly ours: BenchCommand;
  readonly theirs: BenchCommand;
  readonly limit: number;
  readonly runs: number;
}

/**
 * Whole-process times of two commands, in turns, so that both meet the same machine. Throws when one of them does not
 * end with 0. The first run of each only fills the caches of the disk and is not counted.
 */
export async function compare({ what, ours, theirs, limit, runs }: ComparisonOptions): Promise<Comparison> {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let run = 0; run <= runs; run += 1) {
    const first = await wholeProcessMs(ours);
    const second = await wholeProcessMs(theirs);
    if (run === 0) continue;
    times.ours.push(first);
    times.theirs.push(second);
  }
  const our = { name: ours.name, medianMs: median(times.ours) };
  const their = { name: theirs.name, medianMs: median(times.theirs) };
  return { what, ours: our, theirs: their, ratio: our.medianMs / their.medianMs, limit };
}

async function wholeProcessMs({ file, args, env }: BenchCommand): Promise<number> {
  const startedAt = performance.now();
  await execa(file, args, { env: { ...env }, stdin: "ignore" });
  return performance.now() - startedAt;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("The median of nothing was asked for");
  return middle;
}
