import { setTimeout as sleep } from "node:timers/promises";

/** What a client saw that sent requests to all models all the time. */
export interface TrafficReport {
  readonly requests: number;
  readonly failed: number;
  readonly slowestS: number;
  /** The first failures, in words. */
  readonly failures: readonly string[];
}

/** Sends one short request after another to each model until it is stopped. */
export function startTraffic(url: string, models: readonly string[]): { stop(): Promise<TrafficReport> } {
  const stopped = new AbortController();
  const failures: string[] = [];
  let requests = 0;
  let slowestS = 0;
  const ask = async (model: string): Promise<void> => {
    while (!stopped.signal.aborted) {
      const startedAt = performance.now();
      const problem = await sendOne(url, model);
      requests += 1;
      slowestS = Math.max(slowestS, (performance.now() - startedAt) / 1000);
      if (problem !== undefined) failures.push(`${model}: ${problem}`);
      await sleep(100);
    }
  };
  const running = Promise.all(models.map(ask));
  return {
    async stop() {
      stopped.abort();
      await running;
      return { requests, failed: failures.length, slowestS, failures: failures.slice(0, 5) };
    },
  };
}

async function sendOne(url: string, model: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/v1/completions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ model, prompt: "Hello", max_tokens: 4 }),
    });
    const text = await response.text();
    return response.ok && text.includes('"choices"') ? undefined : `${response.status} ${text.slice(0, 200)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
