import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { vllmVariables } from "../../src/rules/environment/vllm-variables.ts";

const SCRIPT = fileURLToPath(new URL("../../scripts/vllm_variables.py", import.meta.url));

test("the variables are those that the installed vLLM reads", () => {
  const python = join(process.env["RAYFLEET_SERVING_ENV"] ?? "", "bin/python");
  const written = execFileSync(python, [SCRIPT], { encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] });
  const names = [...written.matchAll(/^ {2}"(\w+)",$/gmu)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(100);
  expect([...vllmVariables]).toEqual(names);
});
