import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findOnPath } from "../../src/targets/find-on-path.ts";
import { script, temporaryFolder } from "./temporary-folder.ts";

test("the first program of the name that can be run; relative folders are passed over", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "tool"), "", { mode: 0o644 });
  const tool = script(join(folder, "b", "tool"), "");
  script(join(folder, "c", "tool"), "");
  expect(await findOnPath("tool", `:.:relative:${folder}:${folder}/b:${folder}/c`)).toBe(tool);
  expect(await findOnPath("tool", folder)).toBeUndefined();
  expect(await findOnPath("tool", undefined)).toBeUndefined();
});
