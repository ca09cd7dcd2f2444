import { expect, test } from "vitest";
import { rayStartArguments } from "../../../src/targets/local/ray-start-arguments.ts";
import { localTarget } from "../fake-machine.ts";

const argumentsOf = (target: Parameters<typeof localTarget>[0]): string =>
  rayStartArguments(localTarget(target), { dashboard: 8265, client: 41_000 }, "/tmp/rayfleet-0/abc").join(" ");

test("only the dashboard, on the loopback, has a port that is known before", () => {
  expect(argumentsOf({})).toBe(
    "-m ray.scripts.scripts start --head --dashboard-host 127.0.0.1 --dashboard-port 8265 " +
      "--ray-client-server-port 41000 --port 0 --dashboard-agent-listen-port 0 --min-worker-port 0 --max-worker-port 0 " +
      "--temp-dir /tmp/rayfleet-0/abc --include-log-monitor=False --disable-usage-stats --num-gpus 0",
  );
});

test.each([
  { environment: "cpu", nodes: [{ count: 1, gpus: 0, cpus: 8 }], ends: "--num-cpus 8 --num-gpus 0" },
  { environment: "gpu", nodes: [{ count: 1, gpus: 2, cpus: 32 }], ends: "--num-cpus 32 --num-gpus 2" },
  { environment: "gpu", nodes: [{ count: 1, gpus: 2 }], ends: "--disable-usage-stats --num-gpus 2" },
  { environment: "gpu", nodes: [], ends: "--disable-usage-stats" },
] as const)("a $environment target with nodes $nodes", ({ environment, nodes, ends }) => {
  expect(argumentsOf({ environment, nodes }).endsWith(ends)).toBe(true);
});
