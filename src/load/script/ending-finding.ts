import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { ChildEnding, ScriptLimits } from "./run-child.ts";

/** Why the process that ran a script gave no answer that our code in it gives. */
export function endingFinding(ending: ChildEnding, limits: ScriptLimits): Finding {
  if (ending.stopped === "memory" || /heap out of memory|Array buffer allocation failed/u.test(ending.stderr)) {
    return {
      code: "RF153",
      message: "The config takes more memory than it may",
      path: [],
      help: `It has 256 MiB for objects and ${limits.memoryMib} MiB in all; a config takes about 60.`,
    };
  }
  if (ending.stopped === "time") {
    return {
      code: "RF147",
      message: `The config did not come to an end in ${limits.timeMs / 1000} s`,
      path: [],
      help: "Look for a loop that does not end.",
    };
  }
  if (ending.stopped === undefined && ending.answer === "") {
    return {
      code: "RF154",
      message: `The process of the config ended ${ending.exitCode === null ? "by a signal" : `with ${ending.exitCode}`} before there was a value`,
      path: [],
    };
  }
  return {
    code: "RF159",
    message: "The process of the config sent something else than one config",
    path: [],
    help: "Nothing of what it sent is used. A config only exports a value, of at most 8 MiB.",
  };
}
