import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makePrivateFolder } from "../../src/targets/private-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const uid = process.getuid?.() ?? 0;
const refused = (message: string): object => ({
  ok: false,
  findings: [{ code: "RF658", path: ["targets", "x"], message: expect.stringContaining(message) }],
});

test("a folder is made for the user alone, and an open one closed", async () => {
  const folder = join(temporaryFolder(), "a", "b");
  expect(await makePrivateFolder(folder, uid, [])).toEqual({ ok: true, value: folder });
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  chmodSync(folder, 0o777);
  await makePrivateFolder(folder, uid, []);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test("what somebody else may have put there is refused", async () => {
  const parent = temporaryFolder();
  mkdirSync(join(parent, "real"));
  symlinkSync(join(parent, "real"), join(parent, "link"));
  writeFileSync(join(parent, "file"), "");
  const path = ["targets", "x"];
  expect(await makePrivateFolder(join(parent, "real"), uid + 1, path)).toMatchObject(
    refused("belongs to another user"),
  );
  expect(await makePrivateFolder(join(parent, "link"), uid, path)).toMatchObject(refused("is not a folder"));
  expect(await makePrivateFolder(join(parent, "file", "x"), uid, path)).toMatchObject(refused("cannot be made"));
});
