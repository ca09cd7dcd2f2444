import type { Finding } from "../../diagnostics/diagnostic.ts";
import { ownEntry } from "../../diagnostics/own-entry.ts";
import { quote } from "../../diagnostics/quote.ts";
import { acceleratorNotes, acceleratorTypes, unnamedAccelerator } from "../../schema/accelerator-types.ts";
import { changedAccelerators, passedAccelerators } from "./fields.ts";

interface Accelerator {
  /** The name to carry over; absent when the model takes any GPU. */
  readonly type?: string;
  readonly finding?: Pick<Finding, "code" | "message" | "help">;
}

/** What becomes of an `accelerator_type` of the earlier format. */
export function legacyAccelerator(name: string): Accelerator {
  const known = acceleratorTypes.some((type) => type === name);
  if (known && passedAccelerators.has(name)) return { type: name };
  const changed = ownEntry(changedAccelerators, name);
  if (changed !== undefined && name.toUpperCase() === changed) return { type: changed };
  const before =
    changed === undefined
      ? passedAccelerators.has(name)
        ? "was passed on, and Ray refuses it"
        : "was dropped in silence"
      : `was changed to ${quote(changed)} in silence`;
  if (known) {
    return {
      type: name,
      finding: {
        code: "RF167",
        message: `accelerator_type ${quote(name)} ${before}; now it is asked for`,
        help: RIGHT,
      },
    };
  }
  const note = ownEntry(acceleratorNotes, name) ?? unnamedAccelerator;
  return {
    finding: {
      code: "RF165",
      message: `accelerator_type ${quote(name)} ${before}; it is left out here, and the model takes any GPU`,
      ...(note === undefined ? {} : { help: note }),
    },
  };
}

const RIGHT = "Check that the nodes have this GPU: a name that no node has waits for ever.";
