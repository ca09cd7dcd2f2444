import type { Severity } from "./diagnostic.ts";

export interface CodeEntry {
  readonly severity: Severity;
  /** A few words, shown as the title of an annotation. */
  readonly title: string;
  /** What it means and what to do: one to three sentences, shown in the documentation. */
  readonly explanation: string;
  /** Parts of a config in YAML: one with the mistake, and the same without it. */
  readonly example?: { readonly wrong: string; readonly right: string };
}
