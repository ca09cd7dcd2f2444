import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { HttpTransport } from "../../../src/ray/http-transport.ts";
import type { LocalTarget } from "../../../src/resolve/fleet.ts";
import { findLocalRay } from "../../../src/targets/local/find-local-ray.ts";
import type { LocalRayContext } from "../../../src/targets/local/local-ray.ts";
import { filesOf, makeFolder, writeRecord, writeSecret } from "../../../src/targets/local/record.ts";
import { aProcess, fakeMachine, localTarget } from "../fake-machine.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { aRecord } from "./a-record.ts";

const gcs = aProcess(501, { command: "gcs_server", session: 500 });
const record = aRecord({ processes: [{ role: "gcs_server", pid: 501, startTime: gcs.startTime }] });

/** Ray's dashboard, as far as its version goes. */
const dashboard: HttpTransport = async ({ url, headers }) => {
  const known = headers["authorization"] === "Bearer right";
  const body = known ? `{"ray_version": "2.60.0"}` : "Forbidden: Invalid authentication token";
  const status = url === "http://127.0.0.1:8265/api/version" && known ? 200 : 403;
  return {
    status,
    body: (async function* () {
      yield new TextEncoder().encode(body);
    })(),
  };
};

const silent: HttpTransport = () => Promise.reject(new Error("ECONNREFUSED"));

async function context(
  target: Partial<LocalTarget> = {},
  more: Partial<LocalRayContext> = {},
): Promise<LocalRayContext> {
  const folder = temporaryFolder();
  const files = filesOf(folder, 8265);
  await makeFolder(files);
  await writeRecord(files, record);
  await writeSecret(files.token, "right");
  let now = 0;
  return {
    fleet: "team",
    target: localTarget(target),
    ray: "2.60.0",
    env: {},
    folders: { cache: folder, state: folder, temporary: folder },
    machine: fakeMachine({ processes: [gcs] }),
    transport: dashboard,
    clock: { now: () => now, sleep: async (ms) => void (now += ms) },
    signal: new AbortController().signal,
    log: () => undefined,
    ...more,
  };
}

test("the recorded Ray, when it runs and answers to its token", async () => {
  const here = await context();
  expect(await findLocalRay(here)).toEqual({
    ok: true,
    value: {
      address: "http://127.0.0.1:8265",
      token: "right",
      started: false,
      folder: join(here.folders.state, "ray-8265"),
      record,
    },
  });
});

test("nothing, when there is no record, or its processes are gone", async () => {
  expect(await findLocalRay(await context({ dashboardPort: 9000 }))).toEqual({ ok: true, value: undefined });
  expect(await findLocalRay(await context({}, { machine: fakeMachine() }))).toEqual({ ok: true, value: undefined });
});

test.each([
  {
    target: { http: { host: "0.0.0.0", port: 8000 } },
    ray: "2.60.0",
    code: "RF652",
    says: "127.0.0.1:8000, and the target wants 0.0.0.0:8000",
  },
  { target: { environment: "gpu" }, ray: "2.60.0", code: "RF652", says: "with the CPU environment" },
  { target: {}, ray: "2.61.0", code: "RF651", says: "Ray 2.60.0 runs here since 2026-01-02T03:04:05.000Z" },
] as const)("a Ray that does not fit is refused: $says", async ({ target, ray, code, says }) => {
  const found = await findLocalRay(await context(target, { ray }));
  expect(found).toMatchObject({
    ok: false,
    findings: [{ code, message: expect.stringContaining(says), help: expect.stringContaining("pkill --session 500") }],
  });
});

test("another patch release fits", async () => {
  expect(await findLocalRay(await context({}, { ray: "2.60.9" }))).toMatchObject({
    ok: true,
    value: { token: "right" },
  });
});

test("a Ray that runs and refuses its token, or does not answer, is left as it is and said", async () => {
  const said: string[] = [];
  const here = await context({}, { transport: silent, log: (line) => said.push(line) });
  const broken = { ok: false, findings: [{ code: "RF650", help: expect.stringContaining("rayfleet remove --stop") }] };
  expect(await findLocalRay(here)).toMatchObject(broken);
  expect(said[0]).toMatch(/^waiting for Ray to answer at http:\/\/127\.0\.0\.1:8265 \(\d+ s\)$/u);
  const refused = await context();
  await writeSecret(filesOf(refused.folders.state, 8265).token, "wrong");
  expect(await findLocalRay(refused)).toMatchObject(broken);
  rmSync(filesOf(refused.folders.state, 8265).token);
  expect(await findLocalRay(refused)).toMatchObject(broken);
});
