import { writeSync } from "node:fs";
import { relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Answer, Failure } from "../answer.ts";
import { describeFailure } from "./describe-failure.ts";
import { lockGlobals } from "./lock-globals.ts";
import { hookModules } from "./module-hooks.ts";
import { plainValue } from "./plain-value.ts";

/**
 * Runs one config and answers with its value as JSON, on a channel of its own: what the config prints cannot be taken
 * for it. A program of its own, started by `run-child.ts` without environment, input and permissions.
 */
const STDOUT = 1;
const CHANNEL = 3;
const [config = "", root = "", sdkFile = ""] = process.argv.slice(2);
const exit = process.exit.bind(process);

const { sources, stripped } = hookModules(root, sdkFile);

function send(answer: Answer): never {
  const bytes = Buffer.from(`${JSON.stringify(answer)}\n`);
  for (let at = 0; at < bytes.length;) at += writeSync(CHANNEL, bytes, at);
  return exit(0);
}

function fail(failure: Failure): never {
  const text = failure.file === undefined ? undefined : stripped.get(failure.file);
  return send({ kind: "failure", failure: { ...failure, ...(text === undefined ? {} : { stripped: text }) } });
}

function pending(): never {
  return fail({ reason: "pending", message: "The config waits for something that does not happen" });
}

// Nothing is left that could settle the promise.
process.on("beforeExit", pending);
// Asked by the parent when the time is over: who can answer does not loop, but wait.
process.on("SIGTERM", pending);
process.on("uncaughtException", (error) => fail(describeFailure(error, sources.at(-1))));
lockGlobals((line) => void writeSync(STDOUT, `${line}\n`));

try {
  const loaded: Readonly<Record<string, unknown>> = await import(pathToFileURL(config).href);
  if (!Object.hasOwn(loaded, "default")) {
    fail({ reason: "no-default", message: "The config has no default export", file: config });
  }
  let exported: unknown = await loaded["default"];
  if (typeof exported === "function") {
    exported = await exported(Object.freeze({ file: relative(root, config).split(sep).join("/") }));
  }
  const { value, problems } = plainValue(exported);
  const text = stripped.get(config);
  send({ kind: "value", value, problems, sources, ...(text === undefined ? {} : { stripped: text }) });
} catch (error) {
  fail(describeFailure(error, sources.at(-1)));
}
