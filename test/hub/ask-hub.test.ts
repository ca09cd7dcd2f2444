import { expect, test } from "vitest";
import { askHub } from "../../src/hub/hub-model.ts";
import { llama, llamaConfig, llamaShards } from "../support/fake-hub/repositories.ts";
import { repository, safetensors } from "../support/fake-hub/repository.ts";
import { connectHub, TOKEN } from "./connect.ts";

const MiB = 1024 * 1024;

test("a model's facts, with exact bytes from the headers of its weights", async () => {
  const model = llama("org/chat");
  const { hub, connection } = await connectHub([model]);
  const asked = await askHub(connection, "org/chat", null);
  const { id2label: _labels, ...config } = llamaConfig;
  expect(asked).toEqual({
    ok: true,
    facts: {
      source: "org/chat",
      revision: null,
      commit: model.commit,
      gated: false,
      private: false,
      config,
      generation_config: { temperature: 0.6 },
      quantization_config: null,
      weights: {
        format: "safetensors",
        basis: "headers",
        files: 2,
        bytes: 4.5 * MiB,
        bytes_by_dtype: { BF16: 3.5 * MiB, F32: MiB },
        tensors: {
          "lm_head.weight": ["F32", 1, MiB],
          "model.embed_tokens.weight": ["BF16", 1, MiB],
          "model.layers.*.mlp.gate_proj.weight": ["BF16", 2, 2 * MiB],
          "model.layers.2.eh_proj.weight": ["BF16", 1, MiB / 2],
        },
      },
      tokenizer: { files: ["tokenizer.json"], max_length: 4096 },
      chat_template: true,
      adapter: null,
    },
  });
  // One request for each shard: what the library would ask beforehand is known from the list.
  expect(hub.requests.filter(({ origin }) => origin === "cdn")).toHaveLength(2);
});

test("no request asks for a whole file of weights", async () => {
  const { hub, connection } = await connectHub([llama("org/chat")]);
  await askHub(connection, "org/chat", null);
  const onWeights = hub.requests.filter(({ path }) => path.includes(".safetensors"));
  expect(onWeights).toHaveLength(4);
  for (const { range, path } of onWeights) {
    const [start, end] = (range ?? "").replace("bytes=", "").split("-").map(Number);
    const name = Object.keys(llamaShards).find((file) => path.includes(file)) ?? "";
    expect(end).toBeLessThan(llamaShards[name]?.size ?? 0);
    expect((end ?? 0) - (start ?? 0)).toBeLessThanOrEqual(64 * 1024);
  }
});

test("a long header is read with a second request, and no more than it", async () => {
  const tensors: Record<string, { dtype: string; shape: number[]; bytes: number }> = {};
  for (let index = 0; index < 2000; index += 1) {
    tensors[`model.layers.0.mlp.experts.${index}.down_proj.weight`] = { dtype: "I8", shape: [64], bytes: 64 };
  }
  const files = { "config.json": {}, "model.safetensors": safetensors(tensors) };
  const { hub, connection } = await connectHub([repository("org/moe", { files })]);
  const asked = await askHub(connection, "org/moe", null);
  expect(asked).toMatchObject({
    facts: {
      weights: { bytes: 128_000, tensors: { "model.layers.*.mlp.experts.*.down_proj.weight": ["I8", 2000, 128_000] } },
    },
  });
  const ranges = hub.requests.filter(({ origin }) => origin === "cdn").map(({ range }) => range);
  const header = files["model.safetensors"].head.byteLength;
  expect(ranges).toEqual(["bytes=0-65535", `bytes=65536-${header - 1}`]);
});

test("the token goes to the Hub and to no other origin", async () => {
  const { hub, connection } = await connectHub([llama("org/secret", { private: true })], { token: TOKEN });
  hub.tokens.set(TOKEN, ["org/secret"]);
  expect(await askHub(connection, "org/secret", null)).toMatchObject({ ok: true, facts: { private: true } });
  const sent = (origin: string) =>
    new Set(hub.requests.filter((one) => one.origin === origin).map((one) => one.authorization));
  expect(sent("hub")).toEqual(new Set([`Bearer ${TOKEN}`]));
  expect(sent("cdn")).toEqual(new Set([undefined]));
});

test("a tag is asked for, and everything else is read at its commit", async () => {
  const model = llama("org/chat", { revisions: ["v1.0/rc"] });
  const { hub, connection } = await connectHub([model]);
  expect(await askHub(connection, "org/chat", "v1.0/rc")).toMatchObject({
    ok: true,
    facts: { revision: "v1.0/rc", commit: model.commit },
  });
  const [first, ...others] = hub.requests.filter(({ origin }) => origin === "hub");
  expect(first?.path).toContain("/revision/v1.0%2Frc?");
  for (const { path } of others) expect(path).toContain(model.commit);
});

test("a renamed repository is followed, and its new name told", async () => {
  const { connection } = await connectHub([llama("org/new"), llama("org/old", { movedTo: "org/new" })]);
  expect(await askHub(connection, "org/old", null)).toMatchObject({ ok: true, movedTo: "org/new" });
});

test("of two sets of weights, those that the index names are counted", async () => {
  const half = safetensors({ "model.a.weight": { dtype: "BF16", shape: [2], bytes: 400_000 } });
  const files = {
    "config.json": {},
    "model.safetensors": half,
    "model.fp16.safetensors": half,
    "model.safetensors.index.json": {
      metadata: { total_size: 7 },
      weight_map: { "model.a.weight": "model.safetensors" },
    },
  };
  const { connection } = await connectHub([repository("org/twice", { files })]);
  expect(await askHub(connection, "org/twice", null)).toMatchObject({
    facts: { weights: { files: 1, bytes: 400_000 } },
  });
});

test("a LoRA adapter", async () => {
  const files = {
    "adapter_config.json": { base_model_name_or_path: "org/chat", r: 16, target_modules: ["v_proj", "q_proj"] },
    "adapter_model.safetensors": safetensors({
      "a.lora_A.weight": { dtype: "F32", shape: [16, 4096], bytes: 262_144 },
    }),
  };
  const { connection } = await connectHub([repository("org/adapter", { files })]);
  expect(await askHub(connection, "org/adapter", null)).toMatchObject({
    facts: { adapter: { base_model: "org/chat", rank: 16, target_modules: ["q_proj", "v_proj"], bytes: 262_144 } },
  });
});

test("pickled weights are known by file size", async () => {
  const head = Buffer.from("x");
  const files = {
    "config.json": {},
    "pytorch_model.bin": { head, size: 5000, isLarge: true },
    "training_args.bin": { head, size: 70, isLarge: true },
  };
  const { hub, connection } = await connectHub([repository("org/old", { files })]);
  expect(await askHub(connection, "org/old", null)).toMatchObject({
    facts: { weights: { format: "bin", basis: "file_sizes", files: 1, bytes: 5000, tensors: {} } },
  });
  expect(hub.requests.some(({ path }) => path.includes(".bin"))).toBe(false);
});
