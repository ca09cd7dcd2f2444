// Checks the example workflows and those that `init` writes: actionlint, zizmor, and a run of each example under act
// against a stand-in for GitHub.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { workflowFiles } from "../src/init/workflow-files.ts";
import { ensureTool, type ToolName } from "./workflow-tools.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "examples", "workflows");
const workflows = readdirSync(folder)
  .filter((name) => name.endsWith(".yml"))
  .map((name) => join("examples", "workflows", name));

/** GitHub knows `queue` since May 2026; this release of actionlint does not. Nothing else is ignored. */
const UNKNOWN_TO_ACTIONLINT = String.raw`^unexpected key "queue" for "concurrency" section\. expected one of "cancel-in-progress", "group"$`;

const PEDANTIC = ["--offline", "--no-progress", "--quiet", "--persona", "pedantic"];

async function run(name: ToolName, args: readonly string[], files: readonly string[], cwd = root): Promise<void> {
  const program = await ensureTool(name, console.log);
  console.log(`${name} ${files.join(" ")}`);
  const { exitCode } = await execa(program, [...args, ...files], { cwd, stdio: "inherit", reject: false });
  if (exitCode !== 0) process.exitCode = 1;
}

/** What `init` writes has to pass as it is, without a file of settings beside it. */
async function checkWritten(target: "local" | "cluster", configFolder: string): Promise<void> {
  const repository = mkdtempSync(join(tmpdir(), "rf-workflows-"));
  try {
    const files = workflowFiles({ target, branch: "main", folder: configFolder });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      writeFileSync(join(repository, path), text);
    }
    const paths = files.map(({ path }) => path);
    await run("actionlint", ["-ignore", UNKNOWN_TO_ACTIONLINT], paths, repository);
    await run("zizmor", PEDANTIC, paths, repository);
  } finally {
    rmSync(repository, { recursive: true });
  }
}

await run("actionlint", ["-config-file", "examples/actionlint.yml", "-ignore", UNKNOWN_TO_ACTIONLINT], workflows);
await run("zizmor", [...PEDANTIC, "--config", "examples/zizmor.yml"], workflows);
await checkWritten("local", "");
await checkWritten("cluster", "teams/llm");
await ensureTool("act", console.log);
const tests = await execa("vitest", ["run", "--project", "processes", "test/workflows"], {
  cwd: root,
  stdio: "inherit",
  reject: false,
  preferLocal: true,
});
if (tests.exitCode !== 0) process.exitCode = 1;
