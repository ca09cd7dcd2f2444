import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";

/** A throw-away git repository, as a user of rayfleet has it. */
export interface Repository {
  readonly folder: string;
  /** Commits the config on `main`, or on a branch that starts there, and checks it out. */
  commit(branch: string, message: string, config: string): Promise<string>;
  /** Merges a branch into `main` with a merge commit, and checks `main` out. */
  merge(branch: string, message: string): Promise<string>;
  head(): Promise<string>;
  readAt(ref: string, path: string): Promise<string | undefined>;
}

const CONFIG = "models.config.yaml";

export async function createRepository(folder: string): Promise<Repository> {
  mkdirSync(folder, { recursive: true });
  const git = async (...args: string[]): Promise<string> => {
    const identity = ["-c", "user.name=demo", "-c", "user.email=demo@example.com", "-c", "commit.gpgsign=false"];
    return (await execa("git", [...identity, ...args], { cwd: folder })).stdout;
  };
  await git("init", "-q", "-b", "main");
  writeFileSync(join(folder, ".gitignore"), "models/\n");
  writeFileSync(join(folder, "README.md"), "# Models of the team\n");
  await git("add", ".");
  await git("commit", "-q", "-m", "Start");
  const head = (): Promise<string> => git("rev-parse", "HEAD");
  return {
    folder,
    head,
    async commit(branch, message, config) {
      await git("checkout", "-q", "-B", branch, "main");
      writeFileSync(join(folder, CONFIG), config);
      await git("add", CONFIG);
      await git("commit", "-q", "-m", message);
      return head();
    },
    async merge(branch, message) {
      await git("checkout", "-q", "main");
      await git("merge", "-q", "--no-ff", "-m", message, branch);
      return head();
    },
    async readAt(ref, path) {
      const { exitCode, stdout } = await execa("git", ["show", `${ref}:${path}`], { cwd: folder, reject: false });
      return exitCode === 0 ? stdout : undefined;
    },
  };
}

/** The example's config, with other ports when the usual ones are taken. */
export function demoConfig(
  example: URL,
  ports: { readonly http: number; readonly dashboard: number } | undefined,
): string {
  const text = readFileSync(example, "utf8").replace(/^# yaml-language-server:.*\n#\n/u, "");
  if (ports === undefined) return text;
  const lines = `    http: { port: ${ports.http} }\n    dashboard_port: ${ports.dashboard}\n`;
  return text.replace("    kind: local\n", `    kind: local\n${lines}`);
}

/** The change of the second pull request: a shorter context for one of the two models. */
export function withShorterContext(config: string): string {
  const line = "    model_source: ./models/tiny-b\n";
  return config.replace(line, `${line}    engine_kwargs: { max_model_len: 256 }\n`);
}
