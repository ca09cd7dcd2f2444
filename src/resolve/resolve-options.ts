import type { Commits } from "./pin-engine-kwargs.ts";

export interface ResolveOptions {
  /** Absolute path of the folder that holds the config file: relative model sources start there. */
  readonly configDir: string;
  /** The commits that stand for revisions that can move; without it revisions stay as they are written. */
  readonly commits?: Commits;
}
