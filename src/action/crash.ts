import type { Finding } from "../diagnostics/diagnostic.ts";

/** What went wrong outside of the config, with its causes and without a stack. */
export function crash(error: unknown): Finding {
  const said: string[] = [];
  let cause = error;
  while (cause !== undefined && said.length < 5) {
    said.push(cause instanceof Error ? cause.message : "something that is not an error was thrown");
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return { code: "RF711", message: said.join(": "), path: [] };
}
