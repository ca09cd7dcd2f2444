import type { ServeApplication } from "./serve-application.ts";

/** What of one fleet's applications is to be different. */
export interface ApplicationChange {
  readonly put: readonly ServeApplication[];
  readonly remove: readonly string[];
}
