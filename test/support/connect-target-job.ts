import { systemClock } from "../../src/cli/system-clock.ts";
import { nodeTransport } from "../../src/ray/http-transport.ts";
import type { Fleet } from "../../src/resolve/fleet.ts";
import { connectTarget } from "../../src/targets/connect-target.ts";

/** A step that connects the target of the fleet in its first argument, and prints as JSON what it got. */
const fleet: Fleet = JSON.parse(process.argv[2] ?? "");
const cancelled = new AbortController();
process.once("SIGINT", () => cancelled.abort(new Error("cancelled")));
const connected = await connectTarget(
  fleet,
  {
    env: process.env,
    signal: cancelled.signal,
    log: (line) => process.stderr.write(`${line}\n`),
    ...(process.env["INPUT_HF-TOKEN"] === undefined ? {} : { hfToken: process.env["INPUT_HF-TOKEN"] }),
  },
  { clock: systemClock, transport: nodeTransport },
);
process.stdout.write(JSON.stringify(connected));
