import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { expect, onTestFinished, test } from "vitest";
import { pages, root } from "../docs/pages.ts";
import { llama } from "../support/fake-hub/repositories.ts";
import { FakeHub } from "../support/fake-hub/server.ts";
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

/** The parts of the models' own `config.json` that decide. */
const modelConfigs: Readonly<Record<string, object>> = {
  "Qwen/Qwen2.5-3B-Instruct": {
    architectures: ["Qwen2ForCausalLM"],
    model_type: "qwen2",
    hidden_size: 2048,
    intermediate_size: 11_008,
    max_position_embeddings: 32_768,
    num_attention_heads: 16,
    num_hidden_layers: 36,
    num_key_value_heads: 2,
    tie_word_embeddings: true,
    torch_dtype: "bfloat16",
    vocab_size: 151_936,
  },
  "BAAI/bge-m3": {
    architectures: ["XLMRobertaModel"],
    model_type: "xlm-roberta",
    hidden_size: 1024,
    intermediate_size: 4096,
    max_position_embeddings: 8194,
    num_attention_heads: 16,
    num_hidden_layers: 24,
    torch_dtype: "float32",
    type_vocab_size: 1,
    vocab_size: 250_002,
  },
};

/** Stands in for the Hub, with other weights at the commits that the page names. */
async function startHub(config: string): Promise<FakeHub> {
  const pinned = [...config.matchAll(/model_source: (\S+)\n +revision: ([0-9a-f]{40})/gu)];
  const repositories = pinned.map(([, id = "", commit = ""]) =>
    llama(id, { commit, files: { "config.json": modelConfigs[id] ?? {} } }),
  );
  const hub = await FakeHub.start(...repositories);
  onTestFinished(() => hub.stop());
  return hub;
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
  const config = steps.find(({ file }) => file !== undefined)?.text ?? "";
  const hub = await startHub(config);
  const env = { HOME: home, PATH: path, HF_ENDPOINT: hub.endpoint, ...identity };
  await execa("git", ["init", "--quiet"], { cwd, env, extendEnv: false });

  let printed = "";
  let promises = 0;
  for (const { language, text, file } of steps) {
    if (file !== undefined) writeFileSync(join(cwd, file), text);
    else if (language === "text") {
      expect(withoutDigest(printed)).toBe(withoutDigest(text));
      promises += 1;
    } else {
      const { all, exitCode } = await execa("bash", ["-c", text], {
        cwd,
        env,
        extendEnv: false,
        all: true,
        reject: false,
        stripFinalNewline: false,
      });
      expect(exitCode, all).toBe(text.startsWith("sed ") ? 1 : 0);
      printed = all;
    }
  }
  expect(promises).toBe(5);
  // All of it is committed, and the config is as it was written.
  const { stdout } = await execa("git", ["show", "--name-only", "--format="], { cwd, env, extendEnv: false });
  expect(stdout.split("\n")).toEqual([
    ".gitattributes",
    ".github/workflows/models-check.yml",
    ".github/workflows/models-deploy.yml",
    "models.config.yaml",
    "models.lock.json",
  ]);
  expect(readFileSync(join(cwd, "models.config.yaml"), "utf8")).toBe(config);
});

/** A digest is of the whole resolved fleet, built-in defaults included. */
function withoutDigest(text: string): string {
  return text.replace(/^Plan [0-9a-f]{12}$/gmu, "Plan …");
}
