import type { LocalRayRecord } from "../../../src/targets/local/record.ts";

export function aRecord(more: Partial<LocalRayRecord> = {}): LocalRayRecord {
  return {
    schema: 1,
    id: "0badcafe",
    phase: "running",
    bootId: "boot-1",
    session: 500,
    processes: [],
    ray: "2.60.0",
    environment: { flavour: "cpu", folder: "/cache/env" },
    dashboardPort: 8265,
    http: { host: "127.0.0.1", port: 8000 },
    temporary: "/tmp/rayfleet-test-none/0badcafe",
    startedAt: "2026-01-02T03:04:05.000Z",
    startedBy: { fleet: "team", target: "here" },
    ...more,
  };
}
