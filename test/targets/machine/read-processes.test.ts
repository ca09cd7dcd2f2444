import { expect, test } from "vitest";
import { parseStat, readProcess, readProcesses, readStrings } from "../../../src/targets/machine/read-processes.ts";

const REST = "7 12 13 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 987654 1000 10";

test("a command may hold spaces and parentheses", () => {
  const expected = { pid: 42, parent: 7, session: 13, command: "a) R (b c", startTime: 987_654 };
  expect(parseStat(42, `42 (a) R (b c) S ${REST}`)).toEqual(expected);
});

test("a zombie does not run", () => {
  expect(parseStat(42, `42 (gone) Z ${REST}`)).toBeUndefined();
});

test("what is no stat line gives nothing", () => {
  expect(parseStat(42, "")).toBeUndefined();
  expect(parseStat(42, "42 (cut) S 7")).toBeUndefined();
});

test("this process finds itself", async () => {
  const one = await readProcess(process.pid);
  expect(one).toMatchObject({ pid: process.pid, parent: process.ppid });
  expect(await readProcesses()).toContainEqual(one);
  expect((await readStrings(process.pid, "cmdline"))[0]).toContain("node");
  expect(await readProcess(2 ** 22 + 1)).toBeUndefined();
});
