import type { Clock } from "../../ray/clock.ts";
import type { HttpTransport } from "../../ray/http-transport.ts";
import { createRayClient } from "../../ray/client.ts";
import { RayError } from "../../ray/ray-error.ts";

export interface WaitForAnswer {
  readonly address: string;
  readonly token: string;
  readonly transport: HttpTransport;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly timeoutS: number;
  readonly log: (line: string) => void;
}

export type Answer =
  | { readonly ok: true; readonly rayVersion: string; readonly seconds: number }
  | { readonly ok: false; readonly why: string };

const PAUSE_MS = 250;
const SAY_EVERY_MS = 10_000;

/** Asks for the version, with the token, until Ray answers. A refusal of the token is certain at once. */
export async function waitForAnswer(wait: WaitForAnswer): Promise<Answer> {
  const { clock, signal, address } = wait;
  const client = createRayClient({ ...wait, timeoutS: 5 });
  const started = clock.now();
  let said = started;
  for (;;) {
    try {
      const { ray_version: rayVersion } = await client.version();
      return { ok: true, rayVersion, seconds: (clock.now() - started) / 1000 };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof RayError)) throw error;
      const refused = error.kind === "unauthorized" || error.kind === "forbidden";
      if (refused || clock.now() - started > wait.timeoutS * 1000) return { ok: false, why: error.message };
    }
    if (clock.now() - said > SAY_EVERY_MS) {
      said = clock.now();
      wait.log(`waiting for Ray to answer at ${address} (${Math.round((said - started) / 1000)} s)`);
    }
    await clock.sleep(PAUSE_MS, signal);
  }
}
