import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { localPackage } from "../../src/targets/local-packages.ts";
import { temporaryFolder } from "./temporary-folder.ts";

test("a package is written once, under the hash of its content", () => {
  const folder = join(temporaryFolder(), "packages");
  const one = { hash: "abc", files: { "module.py": "x = 1\n" } };
  expect(localPackage(folder, one)).toBe(`local://${folder}/abc`);
  const { ino } = statSync(join(folder, "abc"));
  expect(localPackage(folder, one)).toBe(`local://${folder}/abc`);
  expect(statSync(join(folder, "abc")).ino).toBe(ino);
  expect(readFileSync(join(folder, "abc", "module.py"), "utf8")).toBe("x = 1\n");
  expect(localPackage(folder, { hash: "def", files: {} })).toBe(`local://${folder}/def`);
  expect(readdirSync(folder).toSorted()).toEqual(["abc", "def"]);
});
