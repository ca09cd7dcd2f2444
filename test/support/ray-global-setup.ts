import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startRayCluster } from "./ray-cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The one Ray cluster of the `test/ray` project; its engine is the stub engine. */
    ray: {
      /** Of the dashboard and its REST API. */
      readonly address: string;
      /** For `http_options.port`: the first PUT of the project decides it, so every PUT uses this one. */
      readonly httpPort: number;
      readonly tempDir: string;
    };
  }
}

const STUB = fileURLToPath(new URL("stub-engine/make_stub.py", import.meta.url));

/** Vitest's global setup of the tests on the real Ray: one cluster for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const env = process.env["RAYFLEET_SERVING_ENV"];
  if (env === undefined)
    throw new Error("RAYFLEET_SERVING_ENV has to name the serving environment (`npm test` sets it)");
  const stub = mkdtempSync(join(tmpdir(), "rf-stub-"));
  execFileSync(join(env, "bin/python"), [STUB, stub]);
  const cluster = await startRayCluster({ env, numCpus: 32, extraEnv: stubEnvironment(stub) });
  project.provide("ray", { address: cluster.address, httpPort: cluster.httpPort, tempDir: cluster.tempDir });
  return async () => {
    await cluster.stop();
    rmSync(stub, { recursive: true, force: true });
  };
}

/** For the environment of `ray start`, or of single applications. */
export function stubEnvironment(folder: string): Record<string, string> {
  return { PYTHONPATH: folder, RAYLLM_VLLM_ENGINE_CLS: "stub_engine:StubEngine" };
}
