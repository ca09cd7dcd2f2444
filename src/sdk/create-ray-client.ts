import type { RayClient } from "../ray/client.ts";

export interface RayClientOptions {
  /** Where Ray's dashboard listens: `http://127.0.0.1:8265`. */
  readonly address: string;
  /** Sent as a bearer token, to a cluster that runs with `RAY_AUTH_MODE=token`. */
  readonly token?: string;
  /** Ends requests that are under way. */
  readonly signal?: AbortSignal;
  /** Seconds that one request may take; 60 when not given. */
  readonly timeoutS?: number;
}

/**
 * A client of Ray's REST API. Its methods reject with a `RayError`; requests that do no harm when they are repeated are,
 * when the connection is lost.
 *
 * @throws TypeError when the address is none.
 */
export async function createRayClient({ address, ...options }: RayClientOptions): Promise<RayClient> {
  if (!URL.canParse(address))
    throw new TypeError(`This is not an address of Ray's dashboard: ${JSON.stringify(address)}`);
  const { createRayClient: create } = await import("../ray/client.ts");
  const { nodeTransport } = await import("../ray/http-transport.ts");
  const { systemClock } = await import("../cli/system-clock.ts");
  return create({ ...options, address: address.replace(/\/+$/u, ""), transport: nodeTransport, clock: systemClock });
}
