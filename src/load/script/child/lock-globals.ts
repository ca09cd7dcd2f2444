import { format } from "node:util";
import { caller } from "./caller.ts";
import { Refusal } from "./refusal.ts";

/** Ways to the network, and to the streams and sockets behind Node's own objects. */
const REMOVED = [
  "Request",
  "Response",
  "Headers",
  "FormData",
  "MessageEvent",
  "CloseEvent",
  "Storage",
  "localStorage",
  "sessionStorage",
] as const;

const NETWORK = ["fetch", "WebSocket", "EventSource"] as const;

/**
 * Asked for by libraries to choose how they print or check, and by JavaScript of any object; a config gets no answer,
 * and nothing is wrong with that.
 */
const HARMLESS_VARIABLES = new Set([
  "toJSON",
  "toString",
  "valueOf",
  "constructor",
  "then",
  "NODE_ENV",
  "NODE_DEBUG",
  "CI",
  "DEBUG",
  "TERM",
  "COLORTERM",
  "NO_COLOR",
  "FORCE_COLOR",
]);

const EXITS = new Set(["exit", "reallyExit", "abort", "kill"]);

const DENIED = new Set([
  "getBuiltinModule",
  "binding",
  "_linkedBinding",
  "dlopen",
  "send",
  "chdir",
  "mainModule",
  "execve",
  "_debugProcess",
]);

/**
 * Replaces the global objects that reach beyond the process: a config has no environment, no network and no way out.
 * A seat belt, as Node's permissions are: what really protects is that this process holds no secrets.
 */
export function lockGlobals(print: (line: string) => void): void {
  const node = { version: process.version, versions: Object.freeze({ ...process.versions }) };
  const { arch, platform } = process;
  const write = (...items: readonly unknown[]): void => print(format(...items));
  const stream = Object.freeze({
    isTTY: false,
    write: (text: unknown): boolean => {
      print(String(text).replace(/\n$/u, ""));
      return true;
    },
  });
  const known = Object.freeze({
    ...node,
    arch,
    platform,
    argv: Object.freeze([]),
    execArgv: Object.freeze([]),
    env: environment(),
    stdout: stream,
    stderr: stream,
    cwd: () => "/",
    nextTick: (callback: (...args: readonly unknown[]) => void, ...args: readonly unknown[]) =>
      queueMicrotask(() => callback(...args)),
    emitWarning: (warning: unknown) => write(warning),
  });
  fix("process", facade(known));
  fix("console", consoleOf(write));
  for (const name of REMOVED) Reflect.deleteProperty(globalThis, name);
  for (const name of NETWORK) fix(name, denied(name));
}

function fix(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: false, configurable: false, enumerable: false });
}

function facade(known: object): object {
  return new Proxy(known, {
    get(target, key) {
      if (typeof key === "string") {
        if (EXITS.has(key)) return denied(`process.${key}`, "exit");
        if (DENIED.has(key)) return denied(`process.${key}`);
      }
      const value: unknown = Reflect.get(target, key);
      return value;
    },
  });
}

function environment(): object {
  return new Proxy(Object.freeze({}), {
    get(_target, key) {
      if (typeof key !== "string" || HARMLESS_VARIABLES.has(key)) return undefined;
      throw new Refusal({
        reason: "environment",
        message: `The config reads the environment variable ${key}`,
        name: key,
        ...caller(),
      });
    },
  });
}

function denied(name: string, reason: "exit" | "global" = "global"): () => never {
  return function refuse() {
    throw new Refusal({ reason, message: `The config uses ${name}`, name, ...caller() });
  };
}

function silent(): void {}

function consoleOf(write: (...items: readonly unknown[]) => void): object {
  const printing = new Set(["log", "info", "warn", "error", "debug", "trace", "dir", "table", "group"]);
  return new Proxy(Object.freeze({}), {
    get: (_target, key) => (typeof key === "string" && printing.has(key) ? write : silent),
  });
}
