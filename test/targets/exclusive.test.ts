import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { exclusively } from "../../src/targets/exclusive.ts";

const signal = new AbortController().signal;
const SOURCE = fileURLToPath(new URL("../../src/targets/exclusive.ts", import.meta.url));

function options(subject: string, more: object = {}): Parameters<typeof exclusively>[0] {
  return { subject, uid: process.getuid?.() ?? 0, signal, onWait: () => undefined, ...more };
}

test("work on one subject is done one after another, on others at once", async () => {
  const subject = `one-${process.pid}`;
  const log: string[] = [];
  const held = Promise.withResolvers<string>();
  const first = exclusively(options(subject), async () => {
    log.push("first in");
    await held.promise;
    log.push("first out");
  });
  const waited = Promise.withResolvers<string>();
  const second = exclusively(options(subject, { onWait: waited.resolve }), async () => log.push("second in"));
  expect(await waited.promise).toBe(String(process.pid));
  await exclusively(options(`other-${process.pid}`), async () => log.push("other in"));
  held.resolve("");
  await Promise.all([first, second]);
  expect(log).toEqual(["first in", "other in", "first out", "second in"]);
});

test("a holder that is killed, or throws, holds nothing any more", async () => {
  const subject = `killed-${process.pid}`;
  const hold = `const { exclusively } = await import(${JSON.stringify(SOURCE)});
    await exclusively({ subject: ${JSON.stringify(subject)}, uid: process.getuid(), signal: new AbortController().signal, onWait() {} },
      () => { console.log("held"); return new Promise((resolve) => setTimeout(resolve, 600000)); });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", hold], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  const onWait = (pid: string): void => {
    expect(pid).toBe(String(child.pid));
    child.kill("SIGKILL");
  };
  await expect(exclusively(options(subject, { onWait }), () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await exclusively(options(subject), () => Promise.resolve("free"))).toBe("free");
});

test("waiting ends when the signal is aborted", async () => {
  const subject = `aborted-${process.pid}`;
  const abort = new AbortController();
  await exclusively(options(subject), async () => {
    const onWait = (): void => abort.abort(new Error("enough"));
    const waiting = exclusively(options(subject, { signal: abort.signal, onWait }), () => Promise.resolve());
    await expect(waiting).rejects.toThrow("enough");
  });
});
