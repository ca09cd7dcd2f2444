import type { DeployContext } from "./context.ts";

const POLL_MS = 1000;

/** Waits until the applications are no longer listed: until then Ray holds their resources. */
export async function waitUntilGone(
  context: Pick<DeployContext, "client" | "clock" | "progress" | "signal">,
  names: readonly string[],
): Promise<void> {
  while (true) {
    context.signal.throwIfAborted();
    const { applications } = await context.client.serveDetails();
    const left = names.filter((name) => Object.hasOwn(applications, name));
    if (left.length === 0) return;
    context.progress(`waiting until ${left.join(", ")} has stopped; running requests may finish`);
    await context.clock.sleep(POLL_MS, context.signal);
  }
}
