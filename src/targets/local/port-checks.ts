import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { LocalTarget } from "../../resolve/fleet.ts";
import type { Listener, Machine } from "../machine/machine.ts";
import { targetPath } from "./local-ray.ts";

/** Ports that Ray will listen on and somebody else already does, with the owner. */
export async function checkPorts(target: LocalTarget, machine: Machine): Promise<readonly Finding[]> {
  const listeners = await machine.listeners();
  const wanted = [
    { what: "Ray's dashboard", key: ["dashboard_port"], host: "127.0.0.1", port: target.dashboardPort },
    { what: "the endpoint", key: ["http", "port"], ...target.http },
  ];
  const findings: Finding[] = [];
  for (const { what, key, host, port } of wanted) {
    const other = listeners.find((listener) => listener.port === port && overlaps(listener.host, host));
    if (other === undefined) continue;
    const owner = ownerOf(other);
    findings.push({
      code: "RF640",
      path: targetPath(target, ...key),
      message: `Port ${port}, for ${what}, is taken by ${owner}.`,
      help: "Stop that process, or choose another port here.",
    });
  }
  if (target.dashboardPort === target.http.port) {
    findings.push({
      code: "RF640",
      path: targetPath(target, "http", "port"),
      message: `Port ${target.http.port} is wanted for the endpoint and for Ray's dashboard.`,
      help: "Give http.port and dashboard_port different values.",
    });
  }
  return findings;
}

function ownerOf({ process, uid }: Listener): string {
  return process === undefined
    ? `a process of another user (uid ${uid})`
    : `process ${process.pid} (${printable(process.command)})`;
}

/** A process gives itself its name, so it may hold anything. */
function printable(command: string): string {
  return command.replace(/[^\w:.@+-]/gu, "?");
}

const WILDCARDS = new Set(["0.0.0.0", "::"]);

/** A name that is not an address counts as all addresses: better one question too many than a start that fails. */
function overlaps(listening: string, wanted: string): boolean {
  const host = wanted === "localhost" ? "127.0.0.1" : wanted;
  const isAddress = /^[\d.]+$|:/u.test(host);
  return !isAddress || WILDCARDS.has(host) || WILDCARDS.has(listening) || listening === host;
}
