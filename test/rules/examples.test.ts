import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readConfig } from "../../src/load/read-config.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { checkRules } from "../../src/rules/check-rules.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
const names = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "workflows")
  .map((entry) => entry.name);

test("the examples are there", () => {
  expect(names.toSorted()).toEqual(["cluster", "quickstart", "two-models-one-gpu"]);
});

test.each(names)("example %s has no mistake and resolves on every target", async (name) => {
  const read = await readConfig({ folder: join(EXAMPLES, name), path: "models.config.yaml" });
  expect(read.findings).toEqual([]);
  expect(read.config).toBeDefined();
  if (read.config === undefined || read.path === undefined) return;
  const configDir = dirname(read.path);
  expect(checkRules(read.config, { configDir, repositoryDir: configDir })).toEqual([]);
  for (const target of Object.keys(read.config.targets ?? {})) {
    expect(resolve(read.config, target, { configDir }).ok).toBe(true);
  }
});
