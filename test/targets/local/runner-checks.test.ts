import { expect, test } from "vitest";
import { checkRunner } from "../../../src/targets/local/runner-checks.ts";
import { aProcess, fakeMachine, type FakeMachine } from "../fake-machine.ts";

const job = {
  GITHUB_ACTIONS: "true",
  RUNNER_ENVIRONMENT: "self-hosted",
  GITHUB_WORKSPACE: "/opt/runner/_work/repo/repo",
  RUNNER_TEMP: "/opt/runner/_work/_temp",
};
const underRunner: FakeMachine = {
  processes: [aProcess(100, { parent: 90 }), aProcess(90, { parent: 80 }), aProcess(80), aProcess(70)],
  executables: { 90: "/srv/runner/bin/Runner.Worker", 80: "/srv/runner/bin/Runner.Listener" },
};

async function codes(env: Record<string, string>, machine: FakeMachine = {}): Promise<readonly string[]> {
  const findings = await checkRunner(env, fakeMachine(machine), ["targets", "here"]);
  return findings.map(({ code }) => code);
}

test("a terminal, and a self-hosted runner that stays, are fine", async () => {
  expect(await codes({})).toEqual([]);
  expect(await codes({ RUNNER_ENVIRONMENT: "github-hosted" })).toEqual([]);
  expect(await codes(job)).toEqual([]);
  const files = { "/srv/runner/.runner": '\uFEFF{"agentName": "gpu-1", "ephemeral": false}' };
  expect(await codes(job, { ...underRunner, files })).toEqual([]);
});

test("GitHub's own runners and containers of jobs end with the job", async () => {
  expect(await codes({ ...job, RUNNER_ENVIRONMENT: "github-hosted" })).toEqual(["RF644"]);
  expect(await codes({ ...job, GITHUB_WORKSPACE: "/__w/repo/repo" })).toEqual(["RF645"]);
  expect(await codes({ ...job, ACTIONS_RUNNER_POD_NAME: "runner-abc" })).toEqual(["RF644"]);
});

test.each([
  {
    sign: ".runner beside the work folder",
    machine: { files: { "/opt/runner/.runner": '\uFEFF{"Ephemeral": true}' } },
  },
  {
    sign: ".runner of the worker",
    machine: { ...underRunner, files: { "/srv/runner/.runner": '{"ephemeral": true}' } },
  },
  {
    sign: "--jitconfig",
    machine: { ...underRunner, commandLines: { 80: ["Runner.Listener", "run", "--jitconfig", "x"] } },
  },
  {
    sign: "a just-in-time registration in the environment",
    machine: { ...underRunner, environments: { 80: ["ACTIONS_RUNNER_INPUT_JITCONFIG=x"] } },
  },
])("an ephemeral runner is known by $sign", async ({ machine }) => {
  expect(await codes(job, machine)).toEqual(["RF644"]);
});

test("a process that only looks like a runner, and is none of ours, says nothing", async () => {
  const machine = { processes: [aProcess(100), aProcess(70)], executables: { 70: "/x/bin/Runner.Listener" } };
  expect(await codes(job, { ...machine, commandLines: { 70: ["--jitconfig"] } })).toEqual([]);
});

test.each([{ "/.dockerenv": "" }, { "/proc/self/cgroup": "0::/kubepods/besteffort/pod1\n" }])(
  "a runner in a container is a warning: %j",
  async (files) => {
    expect(await codes(job, { files })).toEqual(["RF660"]);
    expect(await codes({}, { files })).toEqual([]);
  },
);
