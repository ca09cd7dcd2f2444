// Checks the example workflows: actionlint, zizmor, and a run of each under act against a stand-in for GitHub.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { ensureTool, type ToolName } from "./workflow-tools.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "examples", "workflows");
const workflows = readdirSync(folder)
  .filter((name) => name.endsWith(".yml"))
  .map((name) => join("examples", "workflows", name));

/** GitHub knows `queue` since May 2026; this release of actionlint does not. Nothing else is ignored. */
const UNKNOWN_TO_ACTIONLINT = String.raw`^unexpected key "queue" for "concurrency" section\. expected one of "cancel-in-progress", "group"$`;

async function run(name: ToolName, args: readonly string[]): Promise<void> {
  const program = await ensureTool(name, console.log);
  console.log(`${name} ${workflows.join(" ")}`);
  const { exitCode } = await execa(program, args, { cwd: root, stdio: "inherit", reject: false });
  if (exitCode !== 0) process.exitCode = 1;
}

await run("actionlint", ["-config-file", "examples/actionlint.yml", "-ignore", UNKNOWN_TO_ACTIONLINT, ...workflows]);
await run("zizmor", [
  "--offline",
  "--no-progress",
  "--quiet",
  "--persona",
  "pedantic",
  "--config",
  "examples/zizmor.yml",
  ...workflows,
]);
await ensureTool("act", console.log);
const tests = await execa("vitest", ["run", "--project", "processes", "test/workflows"], {
  cwd: root,
  stdio: "inherit",
  reject: false,
  preferLocal: true,
});
if (tests.exitCode !== 0) process.exitCode = 1;
