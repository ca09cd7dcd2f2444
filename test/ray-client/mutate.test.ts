import { expect, test } from "vitest";
import { nodeTransport } from "../../src/ray/http-transport.ts";
import type { ApplicationChange } from "../../src/ray/application-change.ts";
import { mutateApplications, type MutateOptions } from "../../src/ray/mutate.ts";
import { OWNER_VARIABLE, type ServeApplication } from "../../src/ray/serve-application.ts";
import { foreignEntry } from "../support/fake-ray/fake-ray.ts";
import { type FakeRayInUse, useFakeRay } from "../support/fake-ray/use-fake-ray.ts";

const PUT = "PUT /api/serve/applications/";

function options({ clock }: FakeRayInUse, more: Partial<MutateOptions> = {}): MutateOptions {
  const serveOptions = { proxy_location: "HeadOnly", http_options: { host: "127.0.0.1", port: 18000 } };
  return { owner: "team", clock, signal: new AbortController().signal, progress: () => {}, serveOptions, ...more };
}

function own(name: string, more: Partial<ServeApplication> = {}): ServeApplication {
  const marker = { env_vars: { [OWNER_VARIABLE]: "team" } };
  return { name, route_prefix: null, import_path: "own:app", runtime_env: marker, args: {}, ...more };
}

function put(...entries: ServeApplication[]): () => ApplicationChange {
  return () => ({ put: entries, remove: [] });
}

/** Lets the applications that are there come up. */
function settle({ ray }: FakeRayInUse, looks = 6): void {
  for (let look = 0; look < looks; look += 1) ray.serve.look();
}

function lastPut({ ray }: FakeRayInUse): string {
  return ray.requests.findLast(({ method }) => method === "PUT")?.body ?? "";
}

test("the first write brings the options of Serve, later ones keep what is live", async () => {
  const used = await useFakeRay();
  await mutateApplications(used.client, options(used), put(own("a")));
  expect(JSON.parse(lastPut(used))).toMatchObject({ proxy_location: "HeadOnly", http_options: { port: 18000 } });
  settle(used);
  used.ray.serve.put({ target_capacity: 50, applications: [own("a")] });
  await mutateApplications(
    used.client,
    options(used, { serveOptions: { http_options: { port: 1 } } }),
    put(own("a"), own("b")),
  );
  expect(JSON.parse(lastPut(used))).toMatchObject({
    proxy_location: "HeadOnly",
    http_options: { port: 18000, keep_alive_timeout_s: 90 },
    target_capacity: 50,
  });
});

test("others' applications are sent back exactly as they are, and keep running", async () => {
  const used = await useFakeRay();
  const text =
    '{"applications":[{"name":"theirs","import_path":"m:app","args":{"temperature":1.0,"seed":12345678901234567890}}]}';
  await putRaw(used, text);
  settle(used);
  const before = used.ray.serve.applications.get("theirs")?.replica;
  await mutateApplications(used.client, options(used), put(own("a")));
  expect(lastPut(used)).toContain(
    '{"name":"theirs","import_path":"m:app","args":{"temperature":1.0,"seed":12345678901234567890}}',
  );
  expect(used.ray.serve.applications.get("theirs")).toMatchObject({ phase: "running", replica: before });
});

test("applications of serve.run are neither sent nor lost", async () => {
  const used = await useFakeRay();
  used.ray.serve.serveRun(foreignEntry("notebook"));
  settle(used);
  await mutateApplications(used.client, options(used), put(own("a")));
  expect(lastPut(used)).not.toContain("notebook");
  expect(used.ray.phases).toMatchObject({ notebook: "running" });
});

test.for([
  ["name", foreignEntry("a"), own("a")],
  ["route_prefix", foreignEntry("b", { route_prefix: "/llm" }), own("a", { route_prefix: "/llm" })],
  ["route_prefix", { import_path: "m:app" }, own("a", { route_prefix: "/" })],
] as const)("a %s that belongs to somebody else stops before anything is sent", async ([kind, theirs, ours]) => {
  const used = await useFakeRay();
  used.ray.serve.put({ applications: [theirs] });
  settle(used);
  const error = await mutateApplications(used.client, options(used), put(ours)).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "ApplicationConflict", conflicts: [{ kind, owner: undefined }] });
  expect(used.ray.count(PUT)).toBe(0);
});

test("a conflict names the fleet it is with", async () => {
  const used = await useFakeRay();
  const theirs = foreignEntry("b", { route_prefix: "/llm", runtime_env: { env_vars: { [OWNER_VARIABLE]: "other" } } });
  used.ray.serve.put({ applications: [theirs] });
  settle(used);
  const change = put(own("a", { route_prefix: "/llm" }));
  await expect(mutateApplications(used.client, options(used), change)).rejects.toThrow(
    "the route prefix /llm belongs to the application b, of the fleet other",
  );
});

test("another's build is waited for, and nothing is sent meanwhile", async () => {
  const used = await useFakeRay({ behave: ({ name }) => (name === "slow" ? { buildPolls: 5 } : {}) });
  used.ray.serve.put({ applications: [foreignEntry("slow")] });
  const progress: string[] = [];
  await mutateApplications(used.client, options(used, { progress: (line) => progress.push(line) }), put(own("a")));
  expect(progress).toContain("waiting until slow is built");
  expect(used.ray.phases["slow"]).not.toBe("building");
  expect(used.ray.count("POST /api/jobs/")).toBe(2);
});

test("an application that is built and goes away is not waited for", async () => {
  const used = await useFakeRay({ behave: () => ({ buildPolls: 1000 }) });
  used.ray.serve.put({ applications: [own("a")] });
  const progress: string[] = [];
  await mutateApplications(used.client, options(used, { progress: (line) => progress.push(line) }), () => ({
    put: [],
    remove: ["a"],
  }));
  expect(progress).toEqual([]);
});

test("a build that had failed before is not waited for again and again", async () => {
  const used = await useFakeRay({
    behave: ({ name }) => (name === "broken" ? { buildPolls: 30, buildError: "ValueError: no" } : {}),
  });
  used.ray.serve.put({ applications: [foreignEntry("broken")] });
  settle(used, 40);
  expect(used.ray.phases).toEqual({ broken: "build_failed" });
  const progress: string[] = [];
  const run = options(used, { progress: (line) => progress.push(line), failedBuilds: new Set() });
  await mutateApplications(used.client, run, put(own("a")));
  await mutateApplications(used.client, run, put(own("a"), own("b")));
  expect(progress).toEqual([]);
});

test("a name that is still being deleted is waited for", async () => {
  const used = await useFakeRay({ behave: () => ({ deletePolls: 5 }) });
  used.ray.serve.put({ applications: [own("a")] });
  settle(used);
  used.ray.serve.put({ applications: [] });
  const progress: string[] = [];
  const after = await mutateApplications(
    used.client,
    options(used, { progress: (line) => progress.push(line) }),
    put(own("a")),
  );
  expect(progress).toContain("waiting until the earlier a is deleted");
  expect(after.applications["a"]?.status).toBe("DEPLOYING");
});

test("a change of nothing sends nothing", async () => {
  const used = await useFakeRay();
  await mutateApplications(used.client, options(used), () => ({ put: [], remove: [] }));
  expect(used.ray.count(PUT)).toBe(0);
  expect(used.ray.count("POST /api/jobs/")).toBe(0);
});

test("a write of another tool that knows nothing of ours is repaired", async () => {
  const used = await useFakeRay();
  used.ray.serve.put({ applications: [foreignEntry("theirs"), foreignEntry("third")] });
  settle(used);
  let once = true;
  used.ray.interfere = ({ method, path }) => {
    if (method !== "PUT" || path !== "/api/serve/applications/" || !once) return undefined;
    once = false;
    return { after: () => used.ray.serve.put({ applications: [foreignEntry("theirs"), foreignEntry("new")] }) };
  };
  const after = await mutateApplications(used.client, options(used), put(own("a")));
  expect(Object.keys(after.applications).toSorted()).toEqual(["a", "new", "theirs", "third"]);
  expect(after.applications["third"]?.status).not.toBe("DELETING");
});

test("an application that comes up between read and write is lost, and that is said", async () => {
  const used = await useFakeRay();
  used.ray.interfere = ({ method, path }) =>
    method === "PUT" && path === "/api/serve/applications/"
      ? { before: () => used.ray.serve.put({ applications: [foreignEntry("theirs")] }) }
      : undefined;
  const progress: string[] = [];
  await mutateApplications(used.client, options(used, { progress: (line) => progress.push(line) }), put(own("a")));
  expect(progress.join()).toContain("theirs came up at the very moment of this write");
});

test("what another tool removes on purpose stays removed", async () => {
  const used = await useFakeRay();
  used.ray.serve.put({ applications: [foreignEntry("theirs"), foreignEntry("third")] });
  settle(used);
  used.ray.interfere = ({ method, path }) =>
    method === "PUT" && path === "/api/serve/applications/"
      ? { after: () => used.ray.serve.put({ applications: [foreignEntry("theirs"), own("a")] }) }
      : undefined;
  await mutateApplications(used.client, options(used), put(own("a")));
  settle(used);
  expect(Object.keys(used.ray.phases).toSorted()).toEqual(["a", "theirs"]);
});

test("a tool that never stops overwriting is an error in the end", async () => {
  const used = await useFakeRay();
  used.ray.interfere = ({ method, path }) =>
    method === "PUT" && path === "/api/serve/applications/"
      ? { after: () => used.ray.serve.put({ applications: [foreignEntry("theirs")] }) }
      : undefined;
  await expect(mutateApplications(used.client, options(used), put(own("a")))).rejects.toThrow(
    "another tool changed the applications at the same time",
  );
});

test.for(["before", "after"] as const)(
  "a write whose answer is lost (%s Ray saw it) gets through once",
  async (drop) => {
    const used = await useFakeRay();
    let once = true;
    used.ray.interfere = ({ method, path }) => {
      if (method !== "PUT" || path !== "/api/serve/applications/" || !once) return undefined;
      once = false;
      return { drop };
    };
    const after = await mutateApplications(used.client, options(used), put(own("a")));
    expect(after.applications["a"]?.status).toBe("DEPLOYING");
    expect(used.ray.count(PUT)).toBe(drop === "before" ? 2 : 1);
  },
);

test("two fleets that write at the same instant both get through", async () => {
  const used = await useFakeRay();
  const write = (fleet: string): Promise<unknown> => {
    const marker = { env_vars: { [OWNER_VARIABLE]: fleet } };
    return mutateApplications(
      used.connect(),
      options(used, { owner: fleet }),
      put(own(`${fleet}--a`, { runtime_env: marker })),
    );
  };
  await Promise.all(["one", "two", "three", "four"].map(write));
  settle(used);
  expect(used.ray.phases).toEqual({
    "one--a": "running",
    "two--a": "running",
    "three--a": "running",
    "four--a": "running",
  });
});

test("the change is computed on what is live under the lease", async () => {
  const used = await useFakeRay();
  let inside = false;
  used.ray.interfere = ({ method, path }) => {
    if (method === "POST" && path === "/api/jobs/") {
      return {
        after: () => {
          inside = true;
          used.ray.serve.put({ applications: [own("a")] });
        },
      };
    }
    return undefined;
  };
  const seen: string[][] = [];
  await mutateApplications(used.client, options(used), (live) => {
    seen.push(Object.keys(live.applications));
    return { put: [own("b")], remove: inside ? ["a"] : [] };
  });
  expect(seen[0]).toEqual([]);
  expect(seen.at(-1)).toEqual(["a"]);
  expect(JSON.parse(lastPut(used)).applications).toHaveLength(1);
});

async function putRaw({ ray }: FakeRayInUse, text: string): Promise<void> {
  const signal = new AbortController().signal;
  const url = `${ray.address}/api/serve/applications/`;
  const answer = await nodeTransport({ method: "PUT", url, headers: {}, body: text, signal });
  expect(answer.status).toBe(200);
}
