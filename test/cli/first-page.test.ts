import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { expect, test } from "vitest";
import { pages, root } from "../docs/pages.ts";
import { folderWith } from "./run-program.ts";

const [install, ...steps] = pages.find(({ name }) => name === "README.md")?.blocks ?? [];

/** What the first block of the page brings, from this checkout: nothing is downloaded here. */
function installed(): { readonly home: string; readonly path: string } {
  const home = folderWith({});
  const bin = join(home, "bin");
  mkdirSync(bin);
  symlinkSync(root, join(home, ".rayfleet"));
  const program = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
  writeFileSync(join(bin, "rayfleet"), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`, { mode: 0o755 });
  return { home, path: `${bin}:${process.env["PATH"] ?? ""}` };
}

test("the first page, followed word by word, gives what it says", async () => {
  expect(install?.text).toMatch(/^git clone .* ~\/\.rayfleet\nnpm install --global ~\/\.rayfleet\n$/u);
  const { home, path } = installed();
  const cwd = folderWith({});
  const identity = {
    GIT_AUTHOR_NAME: "t",
    GIT_AUTHOR_EMAIL: "t@example.com",
    GIT_COMMITTER_NAME: "t",
    GIT_COMMITTER_EMAIL: "t@example.com",
  };
  const env = { HOME: home, PATH: path, ...identity };
  await execa("git", ["init", "--quiet"], { cwd, env, extendEnv: false });

  const printed: string[] = [];
  const promised: string[] = [];
  for (const { language, text, file } of steps) {
    if (file !== undefined) writeFileSync(join(cwd, file), text);
    else if (language === "text") promised.push(text);
    else {
      const { all } = await execa("bash", ["-c", text], {
        cwd,
        env,
        extendEnv: false,
        all: true,
        reject: false,
        stripFinalNewline: false,
      });
      printed.push(all);
    }
  }
  expect(promised).toHaveLength(4);
  expect(printed.slice(0, 4).map(withoutDigest)).toEqual(promised.map(withoutDigest));
  // All of it is committed, and the config is as it was written.
  const { stdout } = await execa("git", ["show", "--name-only", "--format="], { cwd, env, extendEnv: false });
  expect(stdout.split("\n")).toEqual([
    ".github/workflows/check.yml",
    ".github/workflows/deploy.yml",
    "models.config.yaml",
  ]);
  expect(readFileSync(join(cwd, "models.config.yaml"), "utf8")).toBe(
    steps.find(({ file }) => file !== undefined)?.text,
  );
});

/** A digest is of the whole resolved fleet, built-in defaults included. */
function withoutDigest(text: string): string {
  return text.replace(/^Plan [0-9a-f]{12}$/gmu, "Plan …");
}
