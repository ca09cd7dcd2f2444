import type { Fleet } from "../../../src/resolve/fleet.ts";
import { nodeTransport } from "../../../src/ray/http-transport.ts";
import { deployToFakeRay, type FakeDeploy } from "../../support/fake-ray/fleet-on-fake-ray.ts";
import type { FakeRayInUse } from "../../support/fake-ray/use-fake-ray.ts";

/** Longer than a lease lives. */
const LEASE_MS = 90_000;

/**
 * Runs a deploy that dies once Ray has handled its n-th request, as SIGKILL would end it: it never hears an answer
 * again, so nothing of it runs on. Resolves with false when it ended before that.
 */
export async function killAfter(
  used: FakeRayInUse,
  fleet: Fleet,
  requests: number,
  asked: FakeDeploy = {},
): Promise<boolean> {
  let sent = 0;
  const killed = Promise.withResolvers<true>();
  const never = new Promise<never>(() => {});
  const client = used.connect({
    async transport(request) {
      sent += 1;
      if (sent > requests) return never;
      const answer = await nodeTransport({ ...request, signal: new AbortController().signal });
      if (sent < requests) return answer;
      killed.resolve(true);
      return never;
    },
  });
  const wasKilled = await Promise.race([
    deployToFakeRay({ ...used, client }, fleet, asked).then(() => false),
    killed.promise,
  ]);
  if (wasKilled) used.clock.pass(LEASE_MS);
  return wasKilled;
}
