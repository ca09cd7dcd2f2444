import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toServeYaml } from "../../src/ray/serve-yaml.ts";
import { hazards } from "../ray-synthesis/hazards.ts";

const COMPARE = `
import json, sys, yaml
written, text = json.load(sys.stdin)
read = yaml.safe_load(text)
assert json.dumps(read, sort_keys=True) == json.dumps(written, sort_keys=True), (read, written)
print("equal")
`;

test("PyYAML, which Ray reads Serve configs with, reads back what is written", () => {
  const python = join(process.env["RAYFLEET_SERVING_ENV"] ?? "", "bin/python");
  const input = JSON.stringify([hazards, toServeYaml(hazards)]);
  expect(execFileSync(python, ["-c", COMPARE], { input, encoding: "utf8" })).toBe("equal\n");
});
