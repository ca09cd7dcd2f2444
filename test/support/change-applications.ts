/**
 * A process that changes applications as a deploy does, for tests in which several do so at once or one is killed:
 * `node change-applications.ts '{"address", "owner", "put"}'`. Prints what it waits for, and `done`.
 */
import { createRayClient } from "../../src/ray/client.ts";
import { systemClock } from "../../src/cli/system-clock.ts";
import { nodeTransport } from "../../src/ray/http-transport.ts";
import { mutateApplications } from "../../src/ray/mutate.ts";

const { address, owner, put, remove = [], serveOptions = {} } = JSON.parse(process.argv[2] ?? "{}");
const client = createRayClient({ address, transport: nodeTransport, clock: systemClock });
const { signal } = new AbortController();
const progress = (line: string): void => console.log(line);
await mutateApplications(client, { owner, clock: systemClock, signal, progress, serveOptions }, () => ({
  put,
  remove,
}));
console.log("done");
