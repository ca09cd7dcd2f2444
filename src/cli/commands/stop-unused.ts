import { waitUntilGone } from "../../deploy/wait-until-gone.ts";
import { stopTarget } from "../../targets/connect-target.ts";
import type { CommandInput, CommandMachine } from "./command-input.ts";
import type { Reached } from "./on-target.ts";

/**
 * Ends the Ray of a local target when nothing is on it any more, and says why when it goes on. An application that is
 * being deleted, such as a version that failed to start a moment ago, ends first.
 */
export async function stopUnused(
  { fleet, target, cluster, context }: Reached,
  input: CommandInput,
  machine: CommandMachine,
): Promise<void> {
  if (target.kind !== "local") {
    cluster.progress(`the cluster of ${target.name} goes on: it was not started from here`);
    return;
  }
  const applications = Object.entries((await cluster.client.serveDetails()).applications);
  const left = applications.filter(([, { status }]) => status !== "DELETING").map(([name]) => name);
  if (left.length > 0) {
    cluster.progress(`Ray goes on: ${left.join(", ")} ${left.length === 1 ? "is" : "are"} still on it`);
    return;
  }
  await waitUntilGone(
    context,
    applications.map(([name]) => name),
  );
  cluster.progress("stopping Ray");
  await stopTarget(fleet, input, machine);
}
