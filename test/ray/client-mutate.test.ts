import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { zipSync } from "fflate";
import { afterAll, expect, inject, test } from "vitest";
import { systemClock } from "../../src/cli/system-clock.ts";
import { createRayClient } from "../../src/ray/client.ts";
import { nodeTransport } from "../../src/ray/http-transport.ts";
import { mutateApplications, type MutateOptions } from "../../src/ray/mutate.ts";
import { ownerOf } from "../../src/ray/ownership.ts";
import { OWNER_VARIABLE, type ServeApplication } from "../../src/ray/serve-application.ts";
import type { ApplicationDetails } from "../../src/ray/serve-details.ts";

const CHANGE = fileURLToPath(new URL("../support/change-applications.ts", import.meta.url));
const FOREIGN = new URL("../support/foreign_app.py", import.meta.url);
const POLL_MS = 500;

const { address, httpPort } = inject("ray");
const client = createRayClient({ address, transport: nodeTransport, clock: systemClock });
const serveOptions = { proxy_location: "HeadOnly", http_options: { host: "127.0.0.1", port: httpPort } };
const zip = zipSync({ "foreign_app.py": new Uint8Array(readFileSync(FOREIGN)) }, { mtime: new Date(1980, 0, 1) });
const PACKAGE = `_ray_pkg_${createHash("sha256").update(zip).digest("hex").slice(0, 32)}.zip`;
const REMOVED = { put: [], remove: ["two-b"] };

afterAll(async () => {
  for (const owner of ["one", "two", "theirs"]) {
    await mutateApplications(client, options(owner), (live) => ({
      put: [],
      remove: Object.entries(live.applications)
        .filter(([, one]) => one.status !== "DELETING" && ownerOf(one.deployed_app_config) === owner)
        .map(([name]) => name),
    }));
  }
});

function options(owner: string): MutateOptions {
  const { signal } = new AbortController();
  return { owner, clock: systemClock, signal, progress: () => {}, serveOptions };
}

function entry(owner: string, name: string, args: ServeApplication["args"] = {}): ServeApplication {
  return {
    name,
    route_prefix: `/${name}`,
    import_path: "foreign_app:build",
    runtime_env: { env_vars: { [OWNER_VARIABLE]: owner }, py_modules: [`gcs://${PACKAGE}`] },
    args,
  };
}

async function running(...names: string[]): Promise<Readonly<Record<string, ApplicationDetails>>> {
  while (true) {
    const { applications } = await client.serveDetails();
    const states = names.map((name) => applications[name]?.status);
    if (states.includes("DEPLOY_FAILED")) throw new Error(names.map((name) => applications[name]?.message).join("; "));
    if (states.every((status) => status === "RUNNING")) return applications;
    await systemClock.sleep(POLL_MS);
  }
}

async function ask(path: string): Promise<{ readonly pid: number; readonly args: unknown }> {
  const answer = await fetch(`http://127.0.0.1:${httpPort}${path}`);
  const text = await answer.text();
  return answer.ok ? JSON.parse(text) : { pid: 0, args: `${answer.status} ${text}` };
}

/** As another tool writes: its own text, without the lease. */
async function put(text: string): Promise<void> {
  const url = `${address}/api/serve/applications/`;
  const { signal } = new AbortController();
  const answer = await nodeTransport({ method: "PUT", url, headers: {}, body: text, signal });
  expect(answer.status).toBe(200);
}

test("a package is there once it was uploaded", async () => {
  expect(await client.hasPackage(PACKAGE)).toBe(false);
  await client.uploadPackage(PACKAGE, zip);
  expect(await client.hasPackage(PACKAGE)).toBe(true);
});

test("an application of another tool keeps its process, its route and its numbers", async () => {
  const theirs = `{"import_path":"foreign_app:build","runtime_env":{"py_modules":["gcs://${PACKAGE}"]},"args":{"x":1.0,"y":1e-07}}`;
  const http = JSON.stringify(serveOptions.http_options);
  await put(`{"proxy_location":"HeadOnly","http_options":${http},"target_capacity":100,"applications":[${theirs}]}`);
  await running("default");
  const before = await ask("/");
  expect(before.args).toEqual({ x: 1, y: 1e-7 });
  await mutateApplications(client, options("one"), () => ({ put: [entry("one", "one-a")], remove: [] }));
  const applications = await running("default", "one-a");
  expect((await ask("/")).pid).toBe(before.pid);
  expect(JSON.stringify(applications["default"]?.verbatim)).toContain('"args":{"x":1.0,"y":1e-07}');
  expect((await client.serveDetails()).target_capacity).toBe(100);
});

function changeInProcess(owner: string): Promise<unknown> {
  const asked = { address, owner, serveOptions, put: [entry(owner, `${owner}-b`, { owner })] };
  return promisify(execFile)(process.execPath, [CHANGE, JSON.stringify(asked)]);
}

test("two processes that write at the same instant both get through, and the third party stays", async () => {
  const before = await ask("/");
  await Promise.all([changeInProcess("one"), changeInProcess("two")]);
  await running("default", "one-a", "one-b", "two-b");
  expect((await ask("/two-b")).args).toEqual({ owner: "two" });
  expect((await ask("/one-b")).args).toEqual({ owner: "one" });
  expect((await ask("/")).pid).toBe(before.pid);
});

test("a route that is taken stops before anything is sent", async () => {
  const change = { put: [{ ...entry("two", "two-c"), route_prefix: "/" }], remove: [] };
  await expect(mutateApplications(client, options("two"), () => change)).rejects.toThrow(
    "the route prefix / belongs to the application default",
  );
  expect((await client.serveDetails()).applications["two-c"]).toBeUndefined();
});

test("a removed application can come back while it is still being deleted", async () => {
  await mutateApplications(client, options("two"), () => REMOVED);
  await mutateApplications(client, options("two"), () => ({ put: [entry("two", "two-b")], remove: [] }));
  expect((await running("two-b"))["two-b"]?.status).toBe("RUNNING");
});

test("a build that fails is told in one line", async () => {
  const broken = { ...entry("two", "two-d"), import_path: "foreign_app:missing" };
  await mutateApplications(client, options("two"), () => ({ put: [broken], remove: [] }));
  await expect(running("two-d")).rejects.toThrow(/AttributeError/u);
  await mutateApplications(client, options("two"), () => ({ put: [], remove: ["two-d"] }));
});
