import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url);

test("an older Node is told which one is needed, before anything is missing in it", async () => {
  const manifest: unknown = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  expect(manifest).toMatchObject({ engines: { node: ">=24" } });
  // Stands in for that Node, with the functions that it lacks.
  const older = `
    Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });
    process.getBuiltinModule("node:module").enableCompileCache = undefined;
  `;
  const program = fileURLToPath(new URL("dist/cli.js", root));
  const args = ["--import", `data:text/javascript,${encodeURIComponent(older)}`, program, "validate"];
  const { exitCode, stdout, stderr } = await execa(process.execPath, args, { reject: false });
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: "rayfleet: this is Node 20.20.2; it needs Node 24 or newer",
  });
});
