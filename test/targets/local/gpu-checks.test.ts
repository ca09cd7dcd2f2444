import { join } from "node:path";
import { expect, test } from "vitest";
import { checkGpus } from "../../../src/targets/local/gpu-checks.ts";
import { fakeMachine, localTarget } from "../fake-machine.ts";
import { script, temporaryFolder } from "../temporary-folder.ts";

const signal = new AbortController().signal;
const target = localTarget({ environment: "gpu", nodes: [{ count: 1, gpus: 2, acceleratorType: "L4" }] });

function codesWith(body: string | undefined, on = target): Promise<readonly string[]> {
  const folder = temporaryFolder();
  if (body !== undefined) script(join(folder, "nvidia-smi"), body);
  const findings = checkGpus(on, { PATH: folder }, fakeMachine(), signal);
  return findings.then((all) => all.map(({ code, path, message }) => `${code} ${path.join(".")} ${message}`));
}

test("the declared GPUs are there", async () => {
  expect(await codesWith("printf 'NVIDIA L4, 23034, 580.95.05\\nNVIDIA L4, 23034, 580.95.05\\n'")).toEqual([]);
});

test("fewer than declared, and an old driver", async () => {
  expect(await codesWith("echo 'NVIDIA GeForce RTX 3090, 24576, 550.54.15'")).toEqual([
    "RF659 targets.here.nodes.0.gpus The target declares 2 GPUs; this machine has 1 (NVIDIA GeForce RTX 3090).",
    "RF656 targets.here The NVIDIA driver is 550.54.15; CUDA 13 needs 580 or newer.",
  ]);
});

test.each([
  { body: "echo 'NVIDIA-SMI has failed' >&2; exit 9", why: "nvidia-smi fails" },
  { body: "echo 'No devices were found'", why: "nvidia-smi lists no GPU" },
])("no GPU: $why", async ({ body, why }) => {
  expect(await codesWith(body)).toEqual([`RF646 targets.here The models of this target need GPUs, and ${why}.`]);
});

test("a target for CPUs is not asked for GPUs", async () => {
  expect(await codesWith("exit 9", localTarget({ environment: "cpu" }))).toEqual([]);
});
