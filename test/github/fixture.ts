import { afterEach } from "vitest";
import { connect, type GitHub } from "../../src/github/client.ts";
import type { Marker } from "../../src/github/marker.ts";
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from "../support/fake-github/server.ts";

export const HEAD = "1".repeat(40);
export const BASE = "2".repeat(40);
export const MERGE = "3".repeat(40);
export const repository = { owner: "acme", repo: "models" };

const running: FakeGitHub[] = [];

afterEach(async () => {
  for (const fake of running.splice(0)) await fake.close();
});

/** A stand-in for GitHub that ends with the test, and a client of it whose waits are short. */
export async function github(
  options: FakeGitHubOptions = {},
): Promise<{ fake: FakeGitHub; client: GitHub; waits: number[] }> {
  const fake = await startFakeGitHub({ pullRequests: [{ number: 7, head: HEAD, base: BASE }], ...options });
  running.push(fake);
  const waits: number[] = [];
  const client = await connect({
    token: fake.token,
    apiUrl: fake.url,
    version: "0.0.0",
    sleep: async (ms) => void waits.push(ms),
    retryBaseMs: 1,
  });
  return { fake, client, waits };
}

export function marker(changes: Partial<Marker> = {}): Marker {
  return {
    schema: 1,
    kind: "check",
    config: "models.config.yaml",
    fleet: "team",
    target: "gpu",
    head: HEAD,
    digests: { gpu: "sha256:aa" },
    reviewed: {},
    run: 100,
    attempt: 1,
    ...changes,
  };
}
