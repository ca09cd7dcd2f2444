/** Yields the `data:` of each event of a stream of server-sent events. */
export async function* serverSentEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split(/\r\n|\n|\r/u);
    rest = lines.pop() ?? "";
    yield* dataOf(lines);
  }
  yield* dataOf([rest + decoder.decode()]);
}

function* dataOf(lines: readonly string[]): Generator<string> {
  for (const line of lines) {
    if (line.startsWith("data:")) yield line.slice("data:".length).trim();
  }
}
