import { gib } from "../fit/amounts.ts";
import type { Verdict } from "../fit/fit-model.ts";
import type { FitOnTarget } from "../fit/model-on-target.ts";
import type { CommandResult, FitResult } from "./result.ts";

export const verdictWords: Readonly<Record<Verdict, string>> = {
  fits: "fits",
  tight: "tight",
  does_not_fit: "does not fit",
  unknown: "unknown",
};

/** Each target that was looked at, by name; the empty name stands for none. */
export function targetFits(result: CommandResult): readonly (readonly [string, FitResult])[] {
  if (result.fits !== undefined) return Object.entries(result.fits);
  if (result.fit === undefined) return [];
  const { fit, fit_before: before, placement } = result;
  const one = { fit, ...(before && { fit_before: before }), ...(placement && { placement }) };
  return [[result.target ?? "", one]];
}

/** `3 fit, 1 does not fit, 1 unknown`. */
export function counted(fits: readonly Pick<FitOnTarget, "verdict">[]): string {
  const number = (verdict: Verdict): number => fits.filter((fit) => fit.verdict === verdict).length;
  const fit = number("fits");
  const not = number("does_not_fit");
  const parts = [
    `${fit} ${fit === 1 ? "fits" : "fit"}`,
    ...(number("tight") > 0 ? [`${number("tight")} tight`] : []),
    ...(not > 0 ? [`${not} ${not === 1 ? "does" : "do"} not fit`] : []),
    ...(number("unknown") > 0 ? [`${number("unknown")} unknown`] : []),
  ];
  return parts.join(", ");
}

/** `59,312 tokens`. */
export function tokensText(tokens: number | null): string {
  return tokens === null ? "" : wholeNumber(tokens);
}

/** Without the words of a language: the same on every machine. */
export function wholeNumber(number: number): string {
  return String(Math.floor(number)).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** Requests of the wanted length at a time: `7.2`, `120`. */
export function requestsText(concurrency: number | null): string {
  if (concurrency === null) return "";
  return concurrency < 100 ? (Math.floor(concurrency * 10) / 10).toFixed(1) : wholeNumber(concurrency);
}

/** `14.2 of 22.0 GiB`: what is taken before the cache, of what the GPU has. */
export function bytesText(bytes: number | null): string {
  return bytes === null ? "" : gib(bytes);
}
