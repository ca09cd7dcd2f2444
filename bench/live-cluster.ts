import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { stringify } from "yaml";
import { systemClock } from "../src/cli/system-clock.ts";
import { createRayClient } from "../src/ray/client.ts";
import { nodeTransport } from "../src/ray/http-transport.ts";
import { startRayCluster } from "../test/support/ray-cluster.ts";
import { stubEnvironment } from "../test/support/ray-global-setup.ts";

export interface LiveCluster {
  readonly address: string;
  /** Config of the fleet that serves on it. */
  readonly config: string;
  stop(): Promise<void>;
}

const STUB = fileURLToPath(new URL("../test/support/stub-engine/make_stub.py", import.meta.url));

/** A real Ray with a deployed fleet of two models; only their engine is a stand-in, so that they start in seconds. */
export async function startLiveCluster(env: string, cli: string): Promise<LiveCluster> {
  const folder = mkdtempSync(join(tmpdir(), "rf-bench-"));
  const stub = join(folder, "stub");
  await execa(join(env, "bin/python"), [STUB, stub]);
  const cluster = await startRayCluster({ env, numCpus: 32, extraEnv: stubEnvironment(stub) });
  const stop = async (): Promise<void> => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const config = join(folder, "models.config.yaml");
    await listenOn(cluster.address, cluster.httpPort);
    writeFileSync(config, stringify(fleetOn(cluster.address, cluster.httpPort)));
    await execa(process.execPath, [cli, "deploy", config], { stdin: "ignore" });
    return { address: cluster.address, config, stop };
  } catch (cause) {
    await stop();
    throw new Error("The fleet for the benchmark could not be deployed", { cause });
  }
}

/** Serve listens where its first config says. */
async function listenOn(address: string, port: number): Promise<void> {
  const client = createRayClient({ address, transport: nodeTransport, clock: systemClock });
  const http = { host: "127.0.0.1", port };
  await client.putApplications({ proxy_location: "HeadOnly", http_options: http, applications: [] });
}

function fleetOn(address: string, port: number): object {
  const model = { model_source: "bench/model", accelerator_config: { kind: "cpu" } };
  return {
    version: 1,
    name: "bench",
    targets: {
      here: {
        kind: "cluster",
        address,
        url: `http://127.0.0.1:${port}`,
        nodes: [{ cpus: 32 }],
      },
    },
    models: { "model-a": model, "model-b": model },
  };
}
