import type { Commits } from "../../resolve/pin-engine-kwargs.ts";
import { type Lock, recordOf } from "./lock.ts";

/** The commits of a lock, for exactly the sources and revisions that it has records of. */
export function commitsOf(lock: Lock): Commits {
  return (source, revision, role) => {
    const record = recordOf(lock, source, revision);
    if (record === undefined) return undefined;
    // vLLM loads the model that such a draft names, and asks for the draft's revision there (0.29
    // `transformers_utils/config.py:maybe_override_with_speculators`).
    if (role === "model" && record.config?.["speculators_config"] !== undefined) return undefined;
    return record.commit ?? undefined;
  };
}
