/** A process that takes the lease and keeps it until it is killed: `node hold-lease.ts ADDRESS`. Prints `held`. */
import { systemClock } from "../../src/cli/system-clock.ts";
import { createRayClient } from "../../src/ray/client.ts";
import { nodeTransport } from "../../src/ray/http-transport.ts";
import { thisProcess } from "../../src/targets/lease-holder.ts";
import { withLease } from "../../src/ray/lease.ts";

const [address = ""] = process.argv.slice(2);
const client = createRayClient({ address, transport: nodeTransport, clock: systemClock });
const { signal } = new AbortController();
const options = { owner: "killed", holder: thisProcess, clock: systemClock, signal, onWait: () => {} };
await withLease(client, options, async () => {
  console.log("held");
  await systemClock.sleep(3_600_000);
});
