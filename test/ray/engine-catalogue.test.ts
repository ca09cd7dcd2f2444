import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SCRIPT = fileURLToPath(new URL("../../scripts/engine_arguments.py", import.meta.url));

test("the engine arguments that are committed are those of the installed vLLM", () => {
  const python = join(process.env["RAYFLEET_SERVING_ENV"] ?? "", "bin/python");
  const folder = mkdtempSync(join(tmpdir(), "rf-engine-"));
  try {
    const file = join(folder, "arguments.json");
    execFileSync(python, [SCRIPT, file], { stdio: "pipe" });
    const installed = JSON.parse(readFileSync(file, "utf8"));
    const committed = new URL(`../../src/engine/data/vllm-${installed.vllm}.json`, import.meta.url);
    expect(installed).toEqual(JSON.parse(readFileSync(committed, "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
