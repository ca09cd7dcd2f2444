import { nodeTransport } from "../ray/http-transport.ts";
import type { CommandMachine } from "./commands/command-input.ts";
import { systemClock } from "./system-clock.ts";

/** The machine that the program runs on. */
export const commandMachine: CommandMachine = {
  clock: systemClock,
  // Node loads its client at the first look at `fetch`, which costs as much as the rest of the start.
  fetch: (input, init) => globalThis.fetch(input, init),
  transport: nodeTransport,
};
