/** A process that takes the lease and keeps it until it is killed: `node hold-lease.ts ADDRESS HOLDER`. Prints `held`. */
import { systemClock } from "../../src/cli/system-clock.ts";
import { createRayClient } from "../../src/ray/client.ts";
import { nodeTransport } from "../../src/ray/http-transport.ts";
import { withLease } from "../../src/ray/lease.ts";

const [address = "", holder = ""] = process.argv.slice(2);
const client = createRayClient({ address, transport: nodeTransport, clock: systemClock });
const { signal } = new AbortController();
await withLease(client, { owner: "killed", holder, clock: systemClock, signal, onWait: () => {} }, async () => {
  console.log("held");
  await systemClock.sleep(3_600_000);
});
