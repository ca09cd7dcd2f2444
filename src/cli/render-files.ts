import { neutralLine } from "../diagnostics/render/neutral.ts";
import type { FileOutcome } from "../report/result.ts";

const WORDS: Readonly<Record<FileOutcome["state"], string>> = {
  written: "Wrote",
  overwritten: "Overwrote",
  extended: "Added to",
  unchanged: "Is up to date:",
  kept: "Is there already, not changed:",
  shown: "Would write",
};

/** One line for each file, with what became of it. */
export function filesText(files: readonly FileOutcome[]): string {
  return files.map(({ path, state }) => `${neutralLine(`${WORDS[state]} ${path}`)}\n`).join("");
}
