import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { systemClock } from "../../../src/cli/system-clock.ts";
import {
  ensureServingEnvironment,
  type ServingEnvironmentRequest,
} from "../../../src/targets/serving/ensure-serving-environment.ts";
import { fakeMachine, GIB } from "../fake-machine.ts";
import { script, temporaryFolder } from "../temporary-folder.ts";

/**
 * A Python that answers the two questions it is asked: which one it is, and which versions are installed. What is
 * installed is in a file beside it.
 */
const PYTHON = `
case "$*" in
  *sys.executable*) echo "[\\"$0\\", \\"3.12.1\\", \\"cpython\\", true]" ;;
  *metadata*) cat "$(dirname "$0")/versions" ;;
  *import*) cat "$(dirname "$0")/problem" >&2 2>/dev/null && exit 1; exit 0 ;;
esac`;

/** `uv venv` copies that Python, \`uv pip install\` notes what was asked for; both note that they were called. */
const UV = `
echo "$*" >> CALLS
case "$1" in
  --version) echo "uv 0.13.9" ;;
  venv) for last; do :; done; mkdir -p "$last/bin"; cp "$6" "$last/bin/python" ;;
  pip)
    FAIL
    echo "Resolved 2 packages" >&2; echo " + ray==2.60.0" >&2
    echo '["3.12.1", "2.60.0", "0.29.0", null]' > "$(dirname "$4")/versions"
    cp "$6" "$7" "$8" CALLS.d/ 2>/dev/null ;;
esac
exit 0`;

interface Bench {
  readonly request: ServingEnvironmentRequest;
  readonly said: string[];
  readonly folder: string;
  readonly calls: () => number;
  /** Shell commands that run in place of a working installation. */
  readonly breakInstallation: (commands: string) => void;
}

function bench(more: Partial<ServingEnvironmentRequest> = {}): Bench {
  const folder = temporaryFolder();
  const calls = join(folder, "calls");
  const said: string[] = [];
  mkdirSync(`${calls}.d`);
  const writeUv = (fail: string): string =>
    script(join(folder, "bin/uv"), UV.replaceAll("CALLS", calls).replace("FAIL", fail));
  script(join(folder, "bin/python3.12"), PYTHON);
  writeUv("");
  const request: ServingEnvironmentRequest = {
    flavour: "cpu",
    ray: "2.60.0",
    cache: join(folder, "cache"),
    env: { PATH: join(folder, "bin"), GITHUB_TOKEN: "ghs_secret" },
    machine: fakeMachine({ home: join(folder, "home") }),
    clock: systemClock,
    signal: new AbortController().signal,
    log: (line) => said.push(line),
    path: ["targets", "x"],
    ...more,
  };
  const countOf = (): number => (existsSync(calls) ? readFileSync(calls, "utf8").split("pip install").length - 1 : 0);
  return { request, said, folder, calls: countOf, breakInstallation: writeUv };
}

test("it is installed once, aloud, and used again", async () => {
  const { request, said, folder, calls } = bench();
  const first = await ensureServingEnvironment(request);
  const place = readdirSync(join(folder, "cache/serving"));
  expect(place).toEqual([expect.stringMatching(/^ray-2\.60\.0-cpu-[0-9a-f]{10}-py3\.12$/u)]);
  const environment = join(folder, "cache/serving", place[0] ?? "");
  expect(first).toEqual({
    ok: true,
    value: {
      flavour: "cpu",
      ray: "2.60.0",
      folder: environment,
      python: join(environment, "bin/python"),
      pythonVersion: "3.12.1",
      installedInS: expect.any(Number),
    },
  });
  expect(said).toEqual([
    expect.stringContaining("installing the serving environment (Ray 2.60.0, vLLM 0.29.0, CPU) with uv 0.13.9"),
    "uv: Resolved 2 packages",
    expect.stringMatching(/^the serving environment is installed, in \d+ s$/u),
  ]);
  expect(readFileSync(join(environment, "requirements.txt"), "utf8").split("\n")).toContain("ray[serve,data]==2.60.0");
  expect(readFileSync(join(environment, "overrides.txt"), "utf8")).toContain('torchcodec>=0.14; sys_platform=="never"');

  const { installedInS: _, ...same } = first.ok ? first.value : { installedInS: 0 };
  expect(await ensureServingEnvironment(request)).toEqual({ ok: true, value: same });
  expect(calls()).toBe(1);
  expect(said).toHaveLength(3);
});

test("the other flavour is another environment", async () => {
  const { request, folder, calls } = bench();
  await ensureServingEnvironment(request);
  const gpu = await ensureServingEnvironment({ ...request, flavour: "gpu" });
  expect(gpu).toMatchObject({ ok: true, value: { flavour: "gpu" } });
  expect(calls()).toBe(2);
  expect(readdirSync(join(folder, "cache/serving"))).toHaveLength(2);
});

test("two at once install once", async () => {
  const { request, calls } = bench();
  const both = await Promise.all([ensureServingEnvironment(request), ensureServingEnvironment(request)]);
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  expect(calls()).toBe(1);
});

test.each([
  {
    what: "half-made",
    spoil: (place: string) => rmSync(join(place, "rayfleet-complete.json")),
    why: "was not installed to the end",
  },
  {
    what: "changed by somebody",
    spoil: (place: string) => setVersions(place, "2.58.0"),
    why: "has Ray 2.58.0 and not 2.60.0",
  },
  {
    what: "broken",
    spoil: (place: string) => script(join(place, "bin/python"), "exit 1"),
    why: "has a Python that does not run",
  },
])("a $what one is said to be so and made again", async ({ spoil, why }) => {
  const { request, said, folder, calls } = bench();
  await ensureServingEnvironment(request);
  const parent = join(folder, "cache/serving");
  spoil(join(parent, readdirSync(parent)[0] ?? ""));
  mkdirSync(join(parent, `${readdirSync(parent)[0]}.building-0badcafe`));
  expect(await ensureServingEnvironment(request)).toMatchObject({
    ok: true,
    value: { installedInS: expect.any(Number) },
  });
  expect(calls()).toBe(2);
  expect(said.join("\n")).toContain(why);
  expect(readdirSync(parent)).toHaveLength(1);
});

test("a failed installation ends with the installer's words, without credentials, and leaves nothing", async () => {
  const { request, folder, breakInstallation } = bench();
  breakInstallation(`echo "error: Failed to fetch https://me:hunter2@pypi.internal/simple/ray/" >&2; exit 2`);
  expect(await ensureServingEnvironment(request)).toMatchObject({
    ok: false,
    findings: [
      {
        code: "RF648",
        path: ["targets", "x"],
        message: expect.stringMatching(/\(installing packages\): .*Failed to fetch https:\/\/\*\*\*@pypi\.internal/u),
      },
    ],
  });
  expect(readdirSync(join(folder, "cache/serving"))).toEqual([]);
});

test("one whose modules do not load is not kept", async () => {
  const { request, folder, breakInstallation } = bench();
  breakInstallation(`echo "ImportError: libnuma.so.1: cannot open shared object file" > "$(dirname "$4")/problem"`);
  expect(await ensureServingEnvironment(request)).toMatchObject({
    ok: false,
    findings: [{ code: "RF648", message: expect.stringMatching(/trying to load Ray and vLLM.*libnuma/u) }],
  });
  expect(readdirSync(join(folder, "cache/serving"))).toEqual([]);
});

test("the installer, and the packages' own code, see no token of the job", async () => {
  const { request, folder, breakInstallation } = bench();
  breakInstallation(`env > ${join(folder, "seen")}`);
  await ensureServingEnvironment({ ...request, env: { ...request.env, UV_INDEX_URL: "https://index", HOME: "/h" } });
  const seen = readFileSync(join(folder, "seen"), "utf8");
  expect(seen).toContain("UV_INDEX_URL=https://index");
  expect(seen).toContain("UV_PYTHON_DOWNLOADS=never");
  expect(seen).not.toContain("ghs_secret");
});

test("an aborted installation leaves nothing", async () => {
  const abort = new AbortController();
  const { request, folder, breakInstallation } = bench({
    signal: abort.signal,
    log: (line) => {
      if (line.includes("working")) abort.abort(new Error("enough"));
    },
  });
  breakInstallation("echo working; exec sleep 600");
  await expect(ensureServingEnvironment(request)).rejects.toThrow("enough");
  expect(readdirSync(join(folder, "cache/serving"))).toEqual([]);
});

test("a full disk is found before anything is installed; an unknown Ray has no recipe", async () => {
  const { request, folder, calls } = bench();
  const disks = { [join(folder, "cache")]: { total: 100 * GIB, available: 15 * GIB } };
  const full = await ensureServingEnvironment({ ...request, machine: fakeMachine({ disks }) });
  expect(full).toMatchObject({ ok: false, findings: [{ code: "RF641" }] });
  expect(calls()).toBe(0);
  const unknown = await ensureServingEnvironment({ ...request, ray: "3.1.0" });
  expect(unknown).toMatchObject({
    ok: false,
    findings: [{ code: "RF655", path: ["serving", "ray"], message: expect.stringContaining("known are 2.60") }],
  });
});

test("an environment of the user's own is used as it is, or refused", async () => {
  const { request, folder, calls } = bench();
  const own = join(folder, "own");
  const given = { ...request, env: { ...request.env, RAYFLEET_SERVING_ENV: own } };
  expect(await ensureServingEnvironment(given)).toMatchObject({
    ok: false,
    findings: [{ code: "RF648", message: expect.stringContaining(`${own}, has no Python in it`) }],
  });
  script(join(own, "bin/python"), PYTHON);
  setVersions(own, "2.60.0");
  expect(await ensureServingEnvironment(given)).toEqual({
    ok: true,
    value: { flavour: "cpu", ray: "2.60.0", folder: own, python: join(own, "bin/python"), pythonVersion: "3.12.1" },
  });
  setVersions(own, "2.59.1");
  expect(await ensureServingEnvironment(given)).toMatchObject({
    ok: false,
    findings: [{ message: expect.stringContaining("has Ray 2.59.1 and not 2.60.0") }],
  });
  expect(calls()).toBe(0);
});

function setVersions(environment: string, ray: string): void {
  const file = join(environment, "bin/versions");
  rmSync(file, { force: true });
  appendFileSync(file, JSON.stringify(["3.12.1", ray, "0.29.0", null]));
}
