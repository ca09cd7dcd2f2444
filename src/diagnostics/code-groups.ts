import type { CodeEntry } from "./code-entry.ts";
import { codes, type DiagnosticCode } from "./codes.ts";

/** What the codes of each hundred are about. */
const titles: Readonly<Record<string, string>> = {
  RF1: "Finding and reading the file",
  RF2: "Shape of the config",
  RF3: "Rules over several keys",
  RF4: "Capacity",
  RF5: "Hugging Face Hub",
  RF6: "Deploying",
  RF7: "GitHub",
};

interface CodeGroup {
  readonly title: string;
  readonly codes: readonly { readonly code: DiagnosticCode; readonly entry: CodeEntry }[];
}

/** All codes by what they are about, in order. */
export function codeGroups(): readonly CodeGroup[] {
  const all = Object.keys(codes)
    .filter((code): code is DiagnosticCode => Object.hasOwn(codes, code))
    .toSorted();
  return Object.entries(titles).flatMap(([hundred, title]) => {
    const own = all.filter((code) => code.startsWith(hundred)).map((code) => ({ code, entry: codes[code] }));
    return own.length === 0 ? [] : [{ title, codes: own }];
  });
}
