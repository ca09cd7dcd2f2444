import type { Finding } from "../../diagnostics/diagnostic.ts";
import { builtInDefaults } from "../../resolve/built-in-defaults.ts";
import type { RuleContext } from "../rule.ts";

/** On one machine the endpoint and Ray's dashboard need a port each. */
export function localPorts({ views }: RuleContext): readonly Finding[] {
  return views.flatMap(({ target, inDoubt }): Finding[] => {
    if (target?.config.kind !== "local" || inDoubt("http") || inDoubt("dashboard_port")) return [];
    const { http, dashboard_port: dashboard } = target.config;
    const port = http?.port ?? builtInDefaults.http.port;
    if (port !== (dashboard ?? builtInDefaults.dashboardPort)) return [];
    const base = ["targets", target.name];
    const path = http?.port === undefined ? [...base, "dashboard_port"] : [...base, "http", "port"];
    const message = `Port ${port} is ${http?.port === undefined ? "the endpoint's" : "the dashboard's"} already`;
    return [{ code: "RF380", message, path, help: "Use another port." }];
  });
}
