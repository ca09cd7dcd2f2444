import type { Finding, Repair } from "../../diagnostics/diagnostic.ts";
import { ownEntry } from "../../diagnostics/own-entry.ts";
import { quote } from "../../diagnostics/quote.ts";
import type { NamedTarget } from "../../resolve/choose-target.ts";
import type { RuleContext } from "../rule.ts";
import { writtenPrefix } from "./written-prefix.ts";

/** Ports of Ray that are not the dashboard's (Ray 2.60 defaults). */
const otherPorts: Readonly<Record<string, string>> = {
  "6379": "the port of Ray's GCS",
  "8000": "the port where Ray Serve answers clients",
  "10001": "the port of Ray Client",
};

/** `url` is where the endpoint is, without what is added to it; `address` is the dashboard. */
export function targetAddresses({ config, views }: RuleContext): readonly Finding[] {
  return views.flatMap(({ target }) => {
    if (target === undefined) return [];
    const prefix = writtenPrefix(config, target.name)?.prefix ?? "/";
    return [...endpointAddress(target, prefix), ...dashboardAddress(target)];
  });
}

function endpointAddress({ name, config }: NamedTarget, prefix: string): readonly Finding[] {
  const { url } = config;
  if (url === undefined) return [];
  const path = ["targets", name, "url"];
  const plain = url.replace(/\/$/u, "");
  const setTo = (value: string): readonly Repair[] => [{ kind: "set_value", path, value }];
  const ending = [`${prefix}/v1`.replace(/^\/+/u, "/"), "/v1", prefix].find(
    (end) => end !== "/" && new URL(plain).pathname.endsWith(end),
  );
  if (ending === undefined) return [];
  const without = plain.slice(0, plain.length - ending.length);
  const message = `${quote(ending)} is added to url, so requests would go to ${quote(`${plain}${prefix === "/" ? "" : prefix}/v1`)}`;
  return [{ code: "RF379", message, path, help: `Write ${quote(without)}.`, repair: setTo(without) }];
}

function dashboardAddress({ name, config }: NamedTarget): readonly Finding[] {
  if (config.kind !== "cluster") return [];
  const path = ["targets", name, "address"];
  const { port, pathname, origin } = new URL(config.address);
  const other = ownEntry(otherPorts, port);
  if (other !== undefined) {
    const message = `${port} is ${other}, and not the dashboard's`;
    return [{ code: "RF379", message, path, help: "Write the address of the dashboard; its port is 8265 by default." }];
  }
  const api = /^(.*?)\/(?:api|nodes|cluster_status|#)(?:\/|$)/u.exec(pathname);
  if (api === null) return [];
  const without = `${origin}${api[1] ?? ""}`;
  const message = "The paths of Ray's REST API are added to address";
  const repair: readonly Repair[] = [{ kind: "set_value", path, value: without }];
  return [{ code: "RF379", message, path, help: `Write ${quote(without)}.`, repair }];
}
