import { setTimeout as sleep } from "node:timers/promises";

export interface Traffic {
  readonly sent: () => number;
  /** Ends it and says what failed. */
  stop(): Promise<readonly string[]>;
}

/** Sends one request after another to each model until it is stopped. */
export function startTraffic(url: string, models: readonly string[]): Traffic {
  const stopped = new AbortController();
  const failures: string[] = [];
  let sent = 0;
  const ask = async (model: string): Promise<void> => {
    while (!stopped.signal.aborted) {
      const answer = await complete(url, model).catch((error: unknown) => String(error));
      sent += 1;
      if (typeof answer === "string") failures.push(`${model}: ${answer}`);
      await sleep(50);
    }
  };
  const running = Promise.all(models.map(ask));
  return {
    sent: () => sent,
    async stop() {
      stopped.abort();
      await running;
      return failures;
    },
  };
}

export interface Completion {
  readonly text: string;
  /** The application that answered. */
  readonly app: string | null;
}

/** One completion; what went wrong is a string. */
export async function complete(url: string, model: string, prompt = "Hello"): Promise<Completion | string> {
  const response = await fetch(`${url}/v1/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model, prompt, max_tokens: 8 }),
  });
  const body = await response.text();
  if (!response.ok) return `${response.status} ${body.slice(0, 300)}`;
  const parsed: { choices?: { text?: string }[] } = JSON.parse(body);
  const text = parsed.choices?.[0]?.text;
  return text === undefined
    ? `no text in ${body.slice(0, 300)}`
    : { text, app: response.headers.get("x-rayfleet-app") };
}

/** Reads a whole stream; resolves with its events, `[DONE]` among them. */
export async function stream(url: string, model: string): Promise<readonly string[]> {
  const response = await fetch(`${url}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model, stream: true, messages: [{ role: "user", content: "Hello" }] }),
  });
  const body = await response.text();
  return body.split("\n").flatMap((line) => (line.startsWith("data: ") ? [line.slice("data: ".length)] : []));
}
