import { readdirSync, statSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  filesOf,
  makeFolder,
  readRecord,
  readToken,
  writeRecord,
  writeSecret,
} from "../../../src/targets/local/record.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { aRecord } from "./a-record.ts";

test("a record is read back, and is the user's alone", async () => {
  const files = filesOf(temporaryFolder(), 8265);
  expect(await readRecord(files)).toBeUndefined();
  await makeFolder(files);
  await writeRecord(files, aRecord({ phase: "starting" }));
  await writeRecord(files, aRecord());
  expect(await readRecord(files)).toEqual(aRecord());
  expect(statSync(files.record).mode & 0o777).toBe(0o600);
  expect(readdirSync(files.folder)).toEqual(["ray.json"]);
});

test.each(["", "{", '{"schema": 2}', JSON.stringify({ ...aRecord(), id: "../../etc" })])(
  "a record that is none is not there: %s",
  async (text) => {
    const files = filesOf(temporaryFolder(), 8265);
    await makeFolder(files);
    writeFileSync(files.record, text);
    expect(await readRecord(files)).toBeUndefined();
  },
);

test("a token", async () => {
  const files = filesOf(temporaryFolder(), 8265);
  expect(await readToken(files)).toBeUndefined();
  await makeFolder(files);
  await writeSecret(files.token, "abc\n");
  expect(await readToken(files)).toBe("abc");
  await writeSecret(files.token, "def");
  expect(await readToken(files)).toBe("def");
  expect(statSync(files.token).mode & 0o777).toBe(0o600);
});
