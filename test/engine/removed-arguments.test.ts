import { describe, expect, test } from "vitest";
import { knownRayReleases, catalogueFor } from "../../src/engine/releases.ts";
import { foreignNames } from "../../src/engine/foreign-names.ts";
import { removedArguments, removedFields } from "../../src/engine/removed-arguments.ts";

const newest = catalogueFor(knownRayReleases[0] ?? "") ?? expect.unreachable();

describe("of the newest release", () => {
  test("nothing is called removed that is there, and what takes its place is there", () => {
    for (const [name, { renamed }] of Object.entries(removedArguments)) {
      expect([name, Object.hasOwn(newest.arguments, name)]).toEqual([name, false]);
      if (renamed !== undefined) expect(Object.keys(newest.arguments)).toContain(renamed);
    }
  });

  test("the same for the keys of nested maps", () => {
    for (const [owner, removed] of Object.entries(removedFields)) {
      const fields = Object.keys(newest.classes[owner]?.fields ?? {});
      expect(fields.length).toBeGreaterThan(0);
      for (const [name, { renamed }] of Object.entries(removed)) {
        expect(fields).not.toContain(name);
        if (renamed !== undefined) expect(fields).toContain(renamed);
      }
    }
  });

  test("arguments that the help names are there", () => {
    const helps = [...Object.values(removedArguments).map(({ help }) => help), ...Object.values(foreignNames)];
    const named = helps.flatMap((help) => [...help.matchAll(/`([a-z_]+)(?::|`)/gu)].map((match) => match[1] ?? ""));
    // Keys of the model itself.
    const ours = ["accelerator_config", "lora_config", "task"];
    expect(named.length).toBeGreaterThan(20);
    for (const name of named) expect([...Object.keys(newest.arguments), ...ours]).toContain(name);
  });

  test("no foreign name is one of vLLM's", () => {
    for (const name of Object.keys(foreignNames)) expect(Object.keys(newest.arguments)).not.toContain(name);
  });
});
