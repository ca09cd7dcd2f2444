import { onTestFinished } from "vitest";
import { createRayClient, type RayClient, type RayClientOptions } from "../../../src/ray/client.ts";
import { nodeTransport } from "../../../src/ray/http-transport.ts";
import { FakeClock } from "./fake-clock.ts";
import { FakeRay, type FakeRayOptions } from "./fake-ray.ts";

export interface FakeRayInUse {
  readonly ray: FakeRay;
  readonly clock: FakeClock;
  readonly client: RayClient;
  /** Another client of the same cluster. */
  readonly connect: (options?: Partial<RayClientOptions>) => RayClient;
}

/** A stand-in that lives as long as the test. */
export async function useFakeRay(options: Partial<FakeRayOptions> = {}): Promise<FakeRayInUse> {
  const clock = new FakeClock();
  const ray = await new FakeRay({ clock, ...options }).start();
  onTestFinished(() => ray.stop());
  const connect = (more: Partial<RayClientOptions> = {}): RayClient =>
    createRayClient({ address: ray.address, transport: nodeTransport, clock, ...more });
  return { ray, clock, connect, client: connect(options.token === undefined ? {} : { token: options.token }) };
}
