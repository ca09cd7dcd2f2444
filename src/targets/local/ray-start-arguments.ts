import type { LocalTarget } from "../../resolve/fleet.ts";

export interface RayPorts {
  readonly dashboard: number;
  /** Ray's own client protocol cannot be switched off; it gets a port that nobody else wants. */
  readonly client: number;
}

/** Arguments of the interpreter. Only the dashboard has a port that is known before; 0 lets Ray choose. */
export function rayStartArguments(target: LocalTarget, ports: RayPorts, temporary: string): readonly string[] {
  return [
    ["-m", "ray.scripts.scripts", "start", "--head"],
    ["--dashboard-host", "127.0.0.1", "--dashboard-port", String(ports.dashboard)],
    ["--ray-client-server-port", String(ports.client)],
    ["--port", "0", "--dashboard-agent-listen-port", "0"],
    // Else Ray claims 10002 to 19999 for its workers, and refuses a dashboard port in that range.
    ["--min-worker-port", "0", "--max-worker-port", "0"],
    ["--temp-dir", temporary],
    // Copies logs of workers to drivers: there are none that read them.
    ["--include-log-monitor=False", "--disable-usage-stats"],
    resources(target),
  ].flat();
}

/** As declared, so that what was checked before the merge holds on the machine; Ray looks itself where nothing is. */
function resources(target: LocalTarget): readonly string[] {
  const node = target.nodes[0];
  const cpus = node?.cpus === undefined ? [] : ["--num-cpus", String(node.cpus)];
  if (target.environment === "cpu") return [...cpus, "--num-gpus", "0"];
  return node === undefined || node.gpus === 0 ? cpus : [...cpus, "--num-gpus", String(node.gpus)];
}
