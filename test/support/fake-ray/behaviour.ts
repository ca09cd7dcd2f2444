import type { JsonObject } from "../../../src/schema/json.ts";

/** How an application behaves, told by the test; what is left out goes well. */
export interface Behaviour {
  /** Looks at the state (`GET /api/serve/applications/`) that the build lasts. */
  readonly buildPolls?: number;
  /** Last lines of the exception that the build ends with. */
  readonly buildError?: string;
  readonly startPolls?: number;
  /** Last lines of the exception that each start attempt ends with. */
  readonly startError?: string;
  /** The replica's stderr. */
  readonly log?: string;
  /** What one replica reserves; by default the sum of the bundles in its arguments, else one CPU. */
  readonly needs?: Readonly<Record<string, number>>;
  readonly deletePolls?: number;
  /** What a chat with the model answers. */
  readonly reply?: string;
  /** The status of every answer, for a model that runs and does not work. */
  readonly status?: number;
}

export type Behave = (entry: JsonObject) => Behaviour;
