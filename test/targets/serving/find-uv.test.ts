import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runProcess } from "../../../src/targets/process.ts";
import { findUv, installUv, type UvRequest } from "../../../src/targets/serving/find-uv.ts";
import { script, temporaryFolder } from "../temporary-folder.ts";

function request(folder: string): UvRequest {
  return {
    searchPath: join(folder, "bin"),
    home: join(folder, "home"),
    cache: join(folder, "cache"),
    env: { PATH: "/usr/bin:/bin" },
    run: runProcess,
    signal: new AbortController().signal,
    log: () => undefined,
    path: ["targets", "x"],
  };
}

test("the uv of PATH or of the home folder, when it is new enough", async () => {
  const folder = temporaryFolder();
  expect(await findUv(request(folder))).toBeUndefined();
  const home = script(join(folder, "home/.local/bin/uv"), "echo 'uv 0.13.9 (x86_64-unknown-linux-gnu)'");
  expect(await findUv(request(folder))).toEqual({ binary: home, version: "0.13.9" });
  script(join(folder, "bin/uv"), "echo 'uv 0.4.30'");
  expect(await findUv(request(folder))).toBeUndefined();
  script(join(folder, "bin/uv"), "exit 1");
  expect(await findUv(request(folder))).toBeUndefined();
  const own = script(join(folder, "cache/uv-0.13.9/bin/uv"), "echo 'uv 0.13.9'");
  expect(await findUv(request(folder))).toEqual({ binary: own, version: "0.13.9" });
});

/** Plays `python -m venv FOLDER` and `python -m pip install ... [--target FOLDER] uv==...`. */
const PYTHON = `
case "$2" in
  venv) VENV; mkdir -p "$3/bin"; cp "$0" "$3/bin/python" ;;
  pip)
    folder=$(dirname "$(dirname "$0")")
    while [ $# -gt 0 ]; do [ "$1" = --target ] && folder=$2; shift; done
    PIP
    mkdir -p "$folder/bin"
    printf '#!/bin/sh\\necho uv 0.13.9\\n' > "$folder/bin/uv"; chmod +x "$folder/bin/uv" ;;
esac`;

test.each([
  { how: "a virtual environment", venv: "true" },
  { how: "pip alone, where Python has no venv", venv: "echo 'ensurepip is not available' >&2; exit 1" },
])("uv is installed with $how", async ({ venv }) => {
  const folder = temporaryFolder();
  const python = script(join(folder, "python"), PYTHON.replace("VENV", venv).replace("PIP", "true"));
  const binary = join(folder, "cache/uv-0.13.9/bin/uv");
  expect(await installUv(python, request(folder))).toEqual({ ok: true, value: { binary, version: "0.13.9" } });
  expect(await findUv(request(folder))).toEqual({ binary, version: "0.13.9" });
});

test("when neither works, the message ends with what they said, and nothing is left", async () => {
  const folder = temporaryFolder();
  const body = PYTHON.replace("VENV", "echo no ensurepip >&2; exit 1").replace(
    "PIP",
    "echo No module named pip >&2; exit 1",
  );
  const python = script(join(folder, "python"), body);
  expect(await installUv(python, request(folder))).toMatchObject({
    ok: false,
    findings: [{ code: "RF648", message: expect.stringContaining("no ensurepip No module named pip") }],
  });
  expect(existsSync(join(folder, "cache/uv-0.13.9"))).toBe(false);
});
