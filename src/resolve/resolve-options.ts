import type { JsonObject } from "../schema/json.ts";

/** `engine_kwargs` of a model from a source, with the commits that are known in the place of revisions that can move. */
export type Pin = (source: string, engineKwargs: JsonObject) => JsonObject;

export interface ResolveOptions {
  /** Absolute path of the folder that holds the config file: relative model sources start there. */
  readonly configDir: string;
  /** By the lock, whose reader is not loaded where nobody needs it; without it revisions stay as they are written. */
  readonly pin?: Pin;
}
