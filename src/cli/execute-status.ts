import { readGiven } from "./commands/read-given.ts";
import type { LoadResult } from "../load/load-config.ts";
import type { CheckedShape } from "../load/check-shape.ts";
import { RequestAhead } from "../ray/request-ahead.ts";
import type { Arguments } from "./arguments.ts";
import { commandMachine } from "./command-machine.ts";
import type { CommandInput } from "./commands/command-input.ts";
import { dataOnlyReason } from "./data-only.ts";
import type { Executed } from "./executed.ts";
import { liveRequest } from "./live-request.ts";
import { loadWhole } from "./load-whole.ts";

/**
 * Looks at what is live. Ray is asked as soon as the file is read, and answers while the rest of the program is loaded
 * and the file is checked: only which fleet it is and where it runs, as a mistake in a model must keep nobody from
 * looking.
 */
export async function executeStatus(asked: Arguments, format: string, input: CommandInput): Promise<Executed> {
  const dataOnly = dataOnlyReason(asked, input.env);
  const given = { ...input, ...(dataOnly === undefined ? {} : { dataOnly }) };
  const ahead = new RequestAhead(commandMachine.transport);
  const whereAsked = async (loaded: LoadResult): Promise<CheckedShape> => {
    const request = loaded.findings.length === 0 ? liveRequest(loaded.value, input) : undefined;
    if (request !== undefined) await ahead.send(request);
    const { whereOf } = await loadWhole(() => import("../load/shape.ts"));
    return whereOf(loaded);
  };
  try {
    const { read, file } = await readGiven(given, whereAsked);
    const { lookAtLive } = await import("./look-at-live.ts");
    return await lookAtLive({ asked, format, input: given, read, file, transport: ahead.transport });
  } finally {
    ahead.drop();
  }
}
