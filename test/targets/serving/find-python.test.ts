import { join } from "node:path";
import { expect, test } from "vitest";
import { runProcess } from "../../../src/targets/process.ts";
import { findPython } from "../../../src/targets/serving/find-python.ts";
import { script, temporaryFolder } from "../temporary-folder.ts";

/** A program that answers the probe as a Python of this version does. */
function python(path: string, version: string, more = '"cpython", true'): string {
  return script(path, `echo '["${path}", "${version}", ${more}]'`);
}

function request(searchPath: string, uv?: string): Parameters<typeof findPython>[0] {
  const signal = new AbortController().signal;
  return { searchPath, uv, env: { PATH: "/bin" }, run: runProcess, signal, path: ["targets", "x"] };
}

test("3.12 is preferred, then the others in order, whatever their place on PATH", async () => {
  const folder = temporaryFolder();
  python(join(folder, "a/python3.10"), "3.10.13");
  const eleven = python(join(folder, "b/python3"), "3.11.7");
  expect(await findPython(request(`${folder}/a:${folder}/b`))).toEqual({
    ok: true,
    value: { binary: eleven, version: "3.11.7" },
  });
  const twelve = python(join(folder, "c/python3.12"), "3.12.1");
  expect(await findPython(request(`${folder}/a:${folder}/b:${folder}/c`))).toMatchObject({ value: { binary: twelve } });
});

test("a launcher that launches nothing, an old, a 32-bit and another implementation are passed over", async () => {
  const folder = temporaryFolder();
  script(join(folder, "python3.12"), 'echo "pyenv: python3.12: command not found" >&2; exit 127');
  script(join(folder, "python3.11"), "echo hello");
  python(join(folder, "python3.13"), "3.13.0", '"cpython", false');
  python(join(folder, "python3.10"), "3.10.1", '"pypy", true');
  python(join(folder, "python3"), "3.9.18");
  expect(await findPython(request(folder))).toMatchObject({
    ok: false,
    findings: [
      {
        code: "RF647",
        path: ["targets", "x"],
        message:
          "No Python from 3.10 to 3.14 was found on this machine. Found only: cpython 3.13.0, pypy 3.10.1, cpython 3.9.18.",
      },
    ],
  });
});

test("uv is asked for others, without a download, when PATH has none", async () => {
  const folder = temporaryFolder();
  const managed = python(join(folder, "managed/python3.14"), "3.14.0");
  const listed = JSON.stringify([{ path: null }, { path: managed }, { path: join(folder, "gone") }]);
  const uv = script(join(folder, "uv"), `case "$*" in *--offline*) echo '${listed}';; esac`);
  expect(await findPython(request("", uv))).toMatchObject({ ok: true, value: { binary: managed } });
  expect(await findPython(request(""))).toMatchObject({ ok: false, findings: [{ code: "RF647" }] });
});
