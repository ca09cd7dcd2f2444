import { expect, test } from "vitest";
import { RayError } from "../../src/ray/ray-error.ts";
import { foreignEntry } from "../support/fake-ray/fake-ray.ts";
import { useFakeRay } from "../support/fake-ray/use-fake-ray.ts";

async function errorOf(asked: Promise<unknown>): Promise<RayError> {
  const error = await asked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RayError)) throw new Error("no RayError", { cause: error });
  return error;
}

async function* endless(): AsyncGenerator<Uint8Array> {
  while (true) yield new Uint8Array(1024 * 1024);
}

const TOKEN = "correct-horse-battery-staple";

test("a cluster without Serve has no applications", async () => {
  const { client } = await useFakeRay();
  expect((await client.serveDetails()).applications).toEqual({});
});

test("the token is sent, and never shown", async () => {
  const { client, connect, ray } = await useFakeRay({ token: TOKEN });
  expect(await client.version()).toMatchObject({ ray_version: "2.60.0" });
  expect(ray.requests[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  const wrong = await errorOf(connect({ token: `${TOKEN}x` }).version());
  expect(wrong.kind).toBe("forbidden");
  expect(`${wrong.message} ${wrong.detail} ${String(wrong.cause)}`).not.toContain(TOKEN);
});

test("a missing token is told from a wrong one", async () => {
  const { connect } = await useFakeRay({ token: TOKEN });
  expect((await errorOf(connect().version())).kind).toBe("unauthorized");
});

test("reading is repeated when the connection is lost", async () => {
  const { client, ray } = await useFakeRay();
  let left = 2;
  ray.interfere = () => ((left -= 1) >= 0 ? { drop: "after" } : undefined);
  expect(await client.version()).toMatchObject({ ray_version: "2.60.0" });
  expect(ray.requests).toHaveLength(3);
});

test("writing is never repeated by itself", async () => {
  const { client, ray } = await useFakeRay();
  ray.interfere = ({ method }) => (method === "PUT" ? { drop: "after" } : undefined);
  const error = await errorOf(client.putApplications({ applications: [foreignEntry("a")] }));
  expect(error.kind).toBe("unreachable");
  expect(ray.count("PUT /api/serve/applications/")).toBe(1);
});

test("a cluster that is not there is unreachable, and says where and what for", async () => {
  const { connect } = await useFakeRay();
  const error = await errorOf(connect({ address: "http://user:secret@127.0.0.1:1" }).version());
  expect(error.kind).toBe("unreachable");
  expect(error.message).toBe("Ray does not answer at http://127.0.0.1:1 (asking for Ray's version)");
});

test("an answer that takes too long ends the request", async () => {
  const { connect, ray } = await useFakeRay();
  ray.interfere = () => ({ delayMs: 60_000 });
  const error = await errorOf(connect({ timeoutS: 0.1 }).version());
  expect(error.kind).toBe("timeout");
});

test("an abort ends with the signal's own reason", async () => {
  const { connect, ray } = await useFakeRay();
  const controller = new AbortController();
  ray.interfere = () => {
    controller.abort(new Error("Ctrl-C"));
    return { delayMs: 60_000 };
  };
  await expect(connect({ signal: controller.signal }).version()).rejects.toThrow("Ctrl-C");
});

test("redirects are not followed", async () => {
  const { client, ray } = await useFakeRay();
  ray.interfere = () => ({ answer: { status: 302, text: "", location: `${ray.address}/api/version` } });
  expect((await errorOf(client.version())).kind).toBe("unreadable");
  expect(ray.requests).toHaveLength(1);
});

test.for([
  ["<html>a login page</html>", "not JSON"],
  ['{"version": "4"}', "not understood at ray_version"],
  ['{"ray_version": 2.6}', "not understood at ray_version"],
])("an answer of somebody else, %s, is unreadable", async ([text, said]) => {
  const { client, ray } = await useFakeRay();
  ray.interfere = () => ({ answer: { status: 200, text: String(text) } });
  const error = await errorOf(client.version());
  expect(error.kind).toBe("unreadable");
  expect(error.message).toContain(said);
});

test("an answer without end is cut off", async () => {
  const { connect } = await useFakeRay();
  const client = connect({ transport: () => Promise.resolve({ status: 200, body: endless() }) });
  expect((await errorOf(client.version())).kind).toBe("unreadable");
});

test("a server error is one line without traceback, path or address", async () => {
  const { client, ray } = await useFakeRay();
  const text =
    'Traceback (most recent call last):\n  File "/opt/venv/lib/python3.12/site-packages/ray/x.py", line 1, in f\n' +
    "RuntimeError: no agent at 10.1.2.3:52365 with hf_abcdefghijklmnopqrstu\n";
  ray.interfere = () => ({ answer: { status: 500, text } });
  const error = await errorOf(client.putApplications({ applications: [] }));
  expect(error).toMatchObject({ kind: "server", status: 500 });
  expect(error.message).toBe(
    "Ray answered 500 (sending the wanted applications): RuntimeError: no agent at <address> with ***",
  );
});

test("what Ray refuses is said in its words", async () => {
  const { client } = await useFakeRay();
  const error = await errorOf(client.putApplications({ applications: [foreignEntry("a"), foreignEntry("a")] }));
  expect(error).toMatchObject({
    kind: "refused",
    detail: 'applications: Found multiple configs for application "a". Please remove all duplicates.',
  });
});

test("a package is there after it was uploaded", async () => {
  const { client, ray } = await useFakeRay();
  expect(await client.hasPackage("_ray_pkg_1.zip")).toBe(false);
  await client.uploadPackage("_ray_pkg_1.zip", new Uint8Array([1, 2, 250]));
  expect(await client.hasPackage("_ray_pkg_1.zip")).toBe(true);
  expect([...(ray.packages.get("_ray_pkg_1.zip") ?? [])]).toEqual([1, 2, 250]);
});

test("jobs that nobody submitted are left out", async () => {
  const { client } = await useFakeRay();
  await client.submitJob({ entrypoint: "sleep 9", submission_id: "one", metadata: { owner: "me" } });
  expect(await client.jobs()).toEqual([{ submission_id: "one", status: "RUNNING", metadata: { owner: "me" } }]);
});

test("names of files and jobs cannot change where a request goes", async () => {
  const { client, ray } = await useFakeRay();
  await errorOf(client.stopJob("../../serve/applications/"));
  await errorOf(client.readLog("node&x=1", "../../etc/passwd", 10));
  expect(ray.requests.map(({ path }) => path)).toEqual([
    "/api/jobs/..%2F..%2Fserve%2Fapplications%2F/stop",
    "/api/v0/logs/file?node_id=node%26x%3D1&filename=..%2F..%2Fetc%2Fpasswd&lines=10",
  ]);
});
