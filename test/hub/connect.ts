import { onTestFinished } from "vitest";
import { type HubConnection, turnsFor } from "../../src/hub/hub-connection.ts";
import type { HubRepository } from "../support/fake-hub/repository.ts";
import { FakeHub } from "../support/fake-hub/server.ts";

export interface ConnectedHub {
  readonly hub: FakeHub;
  readonly connection: HubConnection;
  /** Pauses that were asked for, in ms; none of them was waited for. */
  readonly pauses: readonly number[];
}

/** Built here, so that no text in the repository has the shape of a token. */
export const TOKEN = `hf_${"t0ken".repeat(6)}`;

/** A stand-in Hub with these repositories and a way to it, gone when the test is over. */
export async function connectHub(
  repositories: readonly HubRepository[],
  options: { readonly token?: string; readonly timeoutMs?: number; readonly signal?: AbortSignal } = {},
): Promise<ConnectedHub> {
  const hub = await FakeHub.start(...repositories);
  onTestFinished(() => hub.stop());
  const pauses: number[] = [];
  const connection: HubConnection = {
    endpoint: hub.endpoint,
    fetch: globalThis.fetch,
    clock: { now: () => Date.now(), sleep: async (ms) => void pauses.push(ms) },
    signal: options.signal ?? new AbortController().signal,
    turns: turnsFor(8),
    limits: { timeoutMs: options.timeoutMs ?? 60_000, attempts: 4, longestWaitMs: 60_000 },
    ...(options.token === undefined ? {} : { token: options.token }),
  };
  return { hub, connection, pauses };
}
