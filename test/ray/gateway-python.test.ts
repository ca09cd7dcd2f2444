import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

test("the gateway's parts that need no cluster", () => {
  const python = join(process.env["RAYFLEET_SERVING_ENV"] ?? "", "bin/python");
  const stub = mkdtempSync(join(tmpdir(), "rf-stub-"));
  try {
    execFileSync(python, [path("../support/stub-engine/make_stub.py"), stub]);
    const modules = [stub, path("../../src/gateway/python")].join(":");
    const tests = spawnSync(python, ["-B", path("../gateway/python/test_gateway.py")], {
      env: { PYTHONPATH: modules, PATH: "/usr/bin:/bin", HOME: stub },
      encoding: "utf8",
    });
    expect(tests.stderr).toMatch(/^Ran \d\d tests/m);
    expect(tests.stderr).toMatch(/^OK$/m);
    expect(tests.status).toBe(0);
  } finally {
    rmSync(stub, { recursive: true, force: true });
  }
});
