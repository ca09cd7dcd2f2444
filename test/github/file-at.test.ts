import { expect, test } from "vitest";
import { fileAt } from "../../src/github/file-at.ts";
import { BASE, github, repository } from "./fixture.ts";

test("reads a file in a folder at a commit; null where there is none", async () => {
  const { fake, client } = await github({
    readFile: (ref, path) => (ref === BASE && path === "fleet/models.config.yaml" ? "version: 1 # ü\n" : undefined),
  });
  expect(await fileAt(client, repository, "fleet/models.config.yaml", BASE)).toBe("version: 1 # ü\n");
  expect(await fileAt(client, repository, "other.yaml", BASE)).toBeNull();
  expect(fake.violations).toEqual([]);
});
