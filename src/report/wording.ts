import type { Effect } from "../plan/plan.ts";

/** What a step does, before it is done. */
export const effectWords: Readonly<Record<Effect, string>> = {
  nothing: "no change",
  in_place: "changes in place",
  start: "starts",
  blue_green: "new version beside the old",
  recreate: "stops, then starts again",
  remove: "is removed",
};

/** What a step did. */
export const doneWords: Readonly<Record<Effect, string>> = {
  nothing: "not touched",
  in_place: "changed in place",
  start: "started",
  blue_green: "switched without a gap",
  recreate: "stopped and started again",
  remove: "removed",
};

/** `1 model`, `2 models`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** `184 ms`, `2.4 s`, `3 m 12 s`. */
export function duration(seconds: number): string {
  if (seconds < 0.9995) return `${Math.round(seconds * 1000)} ms`;
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} m ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} m`;
}

/** The first twelve hex digits of a digest, without its algorithm. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/u, "").slice(0, 12);
}
