import { describe, expect, test } from "vitest";
import { foreignNames } from "../../src/engine/foreign-names.ts";
import { catalogueFor, knownRayReleases } from "../../src/engine/releases.ts";
import { removedArguments, removedFields, type RemovedArgument } from "../../src/engine/removed-arguments.ts";

const newest = catalogueFor(knownRayReleases[0] ?? "") ?? expect.unreachable();
const names = Object.keys(newest.arguments);

function replacements(removed: Readonly<Record<string, RemovedArgument>>): readonly string[] {
  return Object.values(removed).flatMap(({ renamed }) => (renamed === undefined ? [] : [renamed]));
}

describe("of the newest release", () => {
  test("nothing is called removed that is there, and what takes its place is there", () => {
    expect(Object.keys(removedArguments).filter((name) => names.includes(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining([...replacements(removedArguments)]));
  });

  test.for(Object.entries(removedFields))("the same for the keys of %s", ([owner, removed]) => {
    const fields = Object.keys(newest.classes[owner]?.fields ?? {});
    expect(fields.length).toBeGreaterThan(0);
    expect(Object.keys(removed).filter((name) => fields.includes(name))).toEqual([]);
    expect(fields).toEqual(expect.arrayContaining([...replacements(removed)]));
  });

  test("arguments that the help names are there", () => {
    const helps = [...Object.values(removedArguments).map(({ help }) => help), ...Object.values(foreignNames)];
    const named = helps.flatMap((help) => [...help.matchAll(/`([a-z_]+)(?::|`)/gu)].map((match) => match[1] ?? ""));
    // Keys of the model itself.
    const ours = new Set(["accelerator_config", "lora_config", "task"]);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !names.includes(name) && !ours.has(name))).toEqual([]);
  });

  test("no foreign name is one of vLLM's", () => {
    expect(Object.keys(foreignNames).filter((name) => names.includes(name))).toEqual([]);
  });
});
