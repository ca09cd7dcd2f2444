import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { type Block, pages } from "../docs/pages.ts";
import { llama } from "../support/fake-hub/repositories.ts";
import { FakeHub } from "../support/fake-hub/server.ts";
import { follow, newReader, type Reader } from "./follow-page.ts";

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

function blocksOf(name: string): readonly Block[] {
  return pages.find((page) => page.name === name)?.blocks ?? [];
}

async function git({ cwd, env }: Reader, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await execa("git", args, { cwd, env, extendEnv: false });
  return stdout.split("\n");
}

test("the first page, followed word by word, gives what it says", async () => {
  const [install, ...steps] = blocksOf("README.md");
  expect(install?.text).toMatch(/^git clone .* ~\/\.rayfleet\nnpm install --global ~\/\.rayfleet\n$/u);
  const config = steps.find(({ file }) => file === "models.config.yaml")?.text ?? "";
  const hub = await startHub(config);
  const reader = await newReader({ HF_ENDPOINT: hub.endpoint });
  expect(await follow(steps, reader)).toBe(5);
  // All of it is committed, and the config is as it was written.
  expect(await git(reader, "show", "--name-only", "--format=")).toEqual([
    ".gitattributes",
    ".github/workflows/models-check.yml",
    ".github/workflows/models-deploy.yml",
    "models.config.yaml",
    "models.lock.json",
  ]);
  expect(await git(reader, "status", "--porcelain")).toEqual([""]);
  expect(readFileSync(join(reader.cwd, "models.config.yaml"), "utf8")).toBe(config);
});

test("the page on TypeScript, followed word by word, gives what it says", async () => {
  const reader = await newReader();
  expect(await follow(blocksOf("typescript.md"), reader)).toBe(3);
  expect(await git(reader, "ls-files")).toEqual(["models.config.json", "models.config.ts", "shared.ts"]);
});

test("what is imported on the page on migration is what it shows", async () => {
  const [serve, command, becomes] = blocksOf("migrate.md");
  expect([serve?.file, becomes?.language]).toEqual(["serve.yaml", "yaml"]);
  const reader = await newReader();
  await follow(
    [serve, command].filter((block) => block !== undefined),
    reader,
  );
  const written: unknown = parse(readFileSync(join(reader.cwd, "models.config.yaml"), "utf8"));
  expect(written).toEqual(parse(becomes?.text ?? ""));
});
