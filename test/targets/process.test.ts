import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readProcess } from "../../src/targets/machine/read-processes.ts";
import { runProcess, startSession } from "../../src/targets/process.ts";
import { script, temporaryFolder } from "./temporary-folder.ts";

test("a program gets the environment it is given, runs in / and is found by no search", async () => {
  const env = { ONE: "1", GONE: undefined };
  const ran = await runProcess({ binary: "/usr/bin/env", args: [], env });
  expect(ran).toEqual({ exitCode: 0, stdout: "ONE=1", stderr: "" });
  expect((await runProcess({ binary: "/bin/pwd", args: [], env })).stdout).toBe("/");
  await expect(runProcess({ binary: "env", args: [], env })).rejects.toThrow("Only absolute paths are run");
});

test("failing, being missing and taking too long are results", async () => {
  const folder = temporaryFolder();
  const failing = script(join(folder, "failing"), "echo said >&2; exit 3");
  expect(await runProcess({ binary: failing, args: [], env: {} })).toEqual({ exitCode: 3, stdout: "", stderr: "said" });
  const missing = await runProcess({ binary: join(folder, "missing"), args: [], env: {} });
  expect(missing.exitCode).toBeUndefined();
  const slow = await runProcess({ binary: "/bin/sleep", args: ["600"], env: {}, timeoutS: 0.2 });
  expect(slow.exitCode).toBeUndefined();
});

test("arguments are not taken apart, and each line is handed on while the program runs", async () => {
  const lines: string[] = [];
  const args = ["-c", 'printf "%s\\n" "$@"; echo problem >&2', "sh", "a b", "$(reboot)", "; echo x"];
  const ran = await runProcess({ binary: "/bin/sh", args, env: {}, onLine: (line) => lines.push(line) });
  expect(ran.stdout.split("\n")).toEqual(["a b", "$(reboot)", "; echo x"]);
  expect(lines.toSorted()).toEqual(["$(reboot)", "; echo x", "a b", "problem"]);
});

test("an aborted program is ended, and the reason thrown", async () => {
  const abort = new AbortController();
  const running = runProcess({ binary: "/bin/sleep", args: ["600"], env: {}, signal: abort.signal });
  abort.abort(new Error("enough"));
  await expect(running).rejects.toThrow("enough");
});

test("a session has an id of its own and writes to a file of the user", async () => {
  const folder = temporaryFolder();
  const logFile = join(folder, "log");
  const go = script(join(folder, "go"), 'echo "$ONE"; read line < fifo; exit 4');
  await runProcess({ binary: "/usr/bin/mkfifo", args: [join(folder, "fifo")], env: {} });
  const session = startSession({ binary: go, args: [], env: { ONE: "1" }, cwd: folder, logFile });
  expect(await readProcess(session.pid)).toMatchObject({ pid: session.pid, session: session.pid });
  await runProcess({ binary: "/bin/sh", args: ["-c", "echo > fifo"], env: {}, cwd: folder });
  expect(await session.ended).toBe(4);
  expect(readFileSync(logFile, "utf8")).toBe("1\n");
  expect(statSync(logFile).mode & 0o777).toBe(0o600);
});
