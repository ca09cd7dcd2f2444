import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { readProcess } from "../../src/targets/machine/read-processes.ts";
import { thisProcess } from "../../src/targets/lease-holder.ts";

test("a process that runs is not gone, one that has ended is", async () => {
  const own = (await thisProcess.id()) ?? "";
  expect(await thisProcess.isGone(own)).toBe(false);
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  await once(child, "spawn");
  const { startTime } = (await readProcess(child.pid ?? 0)) ?? {};
  const id = own.replace(/\/\d+\/\d+$/u, `/${child.pid}/${startTime}`);
  expect(await thisProcess.isGone(id)).toBe(false);
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await thisProcess.isGone(id)).toBe(true);
});

test("another process with the id of a dead one is told from it", async () => {
  const own = (await thisProcess.id()) ?? "";
  expect(await thisProcess.isGone(own.replace(/\d+$/u, "1"))).toBe(true);
});

test.for(["", "host/1", "other-boot/pid:[1]/1/1"])("nobody elsewhere is called dead: %j", async (id) => {
  expect(await thisProcess.isGone(id)).toBe(false);
});
