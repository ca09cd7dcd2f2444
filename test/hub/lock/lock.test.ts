import { expect, test } from "vitest";
import { HubError } from "../../../src/hub/hub-error.ts";
import type { AskedModel } from "../../../src/hub/hub-model.ts";
import type { Lock } from "../../../src/hub/lock/lock.ts";
import { lockFindings } from "../../../src/hub/lock/lock-findings.ts";
import { parseLock } from "../../../src/hub/lock/parse-lock.ts";
import { updateLock } from "../../../src/hub/lock/update-lock.ts";
import { lockText } from "../../../src/hub/lock/write-lock.ts";
import type { ModelFacts, WeightFacts } from "../../../src/hub/model-facts.ts";
import { wantedSources } from "../../../src/hub/wanted-sources.ts";
import { checkShape } from "../../../src/load/check-shape.ts";
import { loadConfig } from "../../../src/load/load-config.ts";
import type { Config } from "../../../src/schema/config.ts";

const COMMIT = "a".repeat(40);

const WEIGHTS: WeightFacts = {
  format: "safetensors",
  basis: "headers",
  files: 1,
  bytes: 10,
  bytes_by_dtype: { BF16: 10 },
  tensors: { "lm_head.weight": ["BF16", 1, 10] },
};

const facts = (source: string, more: Partial<ModelFacts> = {}): ModelFacts => ({
  source,
  revision: null,
  commit: COMMIT,
  gated: false,
  private: false,
  config: { model_type: "llama", layer_types: ["full_attention", "sliding_attention"], note: "\u202eé\u0007" },
  generation_config: null,
  quantization_config: null,
  weights: WEIGHTS,
  tokenizer: { files: ["tokenizer.json"], max_length: null },
  chat_template: true,
  adapter: null,
  ...more,
});

function configOf(models: string): Config {
  const { config, findings } = checkShape(loadConfig(`version: 1\nname: team\n${models}`, "models.config.yaml"));
  expect(findings).toEqual([]);
  if (config === undefined) throw new Error("no config");
  return config;
}

const TWO = configOf(`models:
  chat: { model_source: org/chat }
  other: { model_source: org/other, revision: ${COMMIT} }
`);
const other = facts("org/other", { revision: COMMIT });

function reread(lock: Lock): Lock {
  const parsed = parseLock(lockText(lock));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.lock;
}

test("a lock reads back as it was written, in one order, in ASCII", () => {
  const lock = { models: [other, facts("org/chat")] };
  expect(reread(lock)).toEqual({ models: [facts("org/chat"), other] });
  expect(lockText(lock)).toBe(lockText({ models: lock.models.toReversed() }));
  expect(lockText(lock)).toMatch(/^[\n\u0020-\u007e]+$/u);
  expect(lockText(lock)).toContain('"layer_types": ["full_attention", "sliding_attention"]');
  expect(lockText(lock)).toContain(String.raw`\u202e\u00e9\u0007`);
});

test.for([
  ["not json", "it is not JSON"],
  ["<<<<<<< HEAD\n{}", "it holds the marks of a merge conflict"],
  ["[]", "it is not as `rayfleet lock` writes it (at its top)"],
  ['{"lock_version": 2, "models": []}', "a newer version of rayfleet wrote it"],
  ['{"lock_version": 1, "models": [], "more": 1}', "it is not as `rayfleet lock` writes it (at its top)"],
  ['{"lock_version": 1, "models": [{}]}', "it is not as `rayfleet lock` writes it (at models.0.source)"],
  [
    `{"lock_version": 1, "models": ${"[".repeat(5000)}${"]".repeat(5000)}}`,
    "its values are nested more than 64 levels deep",
  ],
] as const)("%s is no lock", ([text, reason]) => {
  expect(parseLock(text)).toEqual({ ok: false, reason });
});

test("a commit that is none, and a second record of a model, are refused", () => {
  const text = lockText({ models: [facts("org/chat")] });
  expect(parseLock(text.replace(COMMIT, "main"))).toMatchObject({
    ok: false,
    reason: expect.stringContaining("models.0.commit"),
  });
  expect(parseLock(lockText({ models: [facts("org/chat"), facts("org/chat")] }))).toEqual({
    ok: false,
    reason: "it has two records of one model",
  });
});

test.for([["BF16", 1], ["BF16", -1, 10], ["BF16", 1, 1.5], [1, 1, 10], "BF16"])(
  "%j is no group of tensors",
  (group) => {
    const text = lockText({ models: [facts("org/chat")] });
    const changed = text.replace('["BF16", 1, 10]', JSON.stringify(group));
    expect(changed).not.toBe(text);
    expect(parseLock(changed)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("models.0.weights.tensors"),
    });
  },
);

test("without a lock there is one message, at the first model that needs it", () => {
  expect(lockFindings(TWO, undefined, { severity: "error" })).toEqual([
    expect.objectContaining({ code: "RF520", severity: "error", path: ["models", "chat", "model_source"] }),
  ]);
});

test("a model that the lock does not know, and a record that no model uses", () => {
  expect(lockFindings(TWO, { models: [other, facts("org/gone")] })).toMatchObject([
    { code: "RF521", path: ["models", "chat", "model_source"], message: 'models.lock.json does not know "org/chat"' },
    { code: "RF523", path: ["models"] },
  ]);
});

test("a changed revision is another record", () => {
  const config = configOf(`models: { other: { model_source: org/other, revision: ${"b".repeat(40)} } }`);
  expect(lockFindings(config, { models: [other] })).toMatchObject([{ code: "RF521" }, { code: "RF523" }]);
});

test("a revision that can move is repaired with the commit in the lock", () => {
  expect(lockFindings(TWO, { models: [facts("org/chat"), other] })).toEqual([
    {
      code: "RF524",
      message: '"org/chat" has no revision in the config: each update of the lock may move it',
      path: ["models", "chat", "model_source"],
      help: `Write \`revision: ${COMMIT}\`, the commit in the lock.`,
      repair: [{ kind: "add_key", path: ["models", "chat", "revision"], value: COMMIT, behind: "model_source" }],
    },
  ]);
  const branch = configOf("models: { chat: { model_source: org/chat, revision: main } }");
  expect(lockFindings(branch, { models: [facts("org/chat", { revision: "main" })] })).toMatchObject([
    {
      code: "RF524",
      path: ["models", "chat", "revision"],
      message: '"main" of "org/chat" is not a commit: each update of the lock may move it',
      repair: [{ kind: "set_value", path: ["models", "chat", "revision"], value: COMMIT }],
    },
  ]);
});

test("the lock of a branch is that of its commit, so that pinning needs no new one", async () => {
  const pinned = configOf(`models: { chat: { model_source: org/chat, revision: ${COMMIT} } }`);
  const lock = { models: [facts("org/chat")] };
  expect(lockFindings(pinned, lock)).toEqual([]);
  const elsewhere = configOf(`models: { chat: { model_source: org/chat, revision: ${"f".repeat(40)} } }`);
  expect(lockFindings(elsewhere, lock).map(({ code }) => code)).toEqual(["RF521", "RF523"]);
});

test.for<[string, string, string[][]]>([
  [
    "a default of all models",
    `defaults: { engine_kwargs: { tokenizer: org/large } }
models: { chat: { model_source: org/chat } }`,
    [["models", "chat", "revision"]],
  ],
  ["all models' revision", "defaults: { revision: main }\nmodels: { chat: { model_source: org/chat } }", []],
  [
    "a target's own source",
    `targets:
  one: { kind: local }
  two: { kind: local, overrides: { models: { chat: { model_source: org/large } } } }
models: { chat: { model_source: org/chat } }`,
    [["targets", "two", "overrides", "models", "chat", "revision"]],
  ],
  [
    "a bucket on one target",
    `targets: { one: { kind: local, overrides: { models: { chat: { model_source: "s3://b/c" } } } } }
models: { chat: { model_source: org/chat }, other: { model_source: org/large } }`,
    [["models", "other", "revision"]],
  ],
])("what would pin another repository as well is not repaired: %s", ([, text, paths]) => {
  const moving = ["org/chat", "org/large"].flatMap((source) => [facts(source), facts(source, { revision: "main" })]);
  const found = lockFindings(configOf(text), { models: moving }).filter(({ code }) => code === "RF524");
  expect(found.length).toBeGreaterThan(0);
  expect(found.flatMap(({ repair = [] }) => repair.map(({ path }) => path))).toEqual(paths);
});

test.for<[string, Partial<ModelFacts>, string | undefined]>([
  ["no weights", { weights: null }, "RF505"],
  ["no config.json", { config: null }, "RF506"],
  ["no tokenizer", { tokenizer: null, chat_template: false }, "RF513"],
  ["no chat template", { chat_template: false }, "RF514"],
  ["a gated repository", { gated: "manual" }, "RF517"],
  ["an adapter", { config: null, adapter: { base_model: "org/base", rank: 8, target_modules: [], bytes: 1 } }, "RF506"],
  ["weights that are known by size", { weights: { ...WEIGHTS, basis: "file_sizes" } }, "RF512"],
])("%s is told from the lock", ([, more, code]) => {
  const config = configOf(`models: { other: { model_source: org/other, revision: ${COMMIT} } }`);
  expect(lockFindings(config, { models: [{ ...other, ...more }] }).map((finding) => finding.code)).toEqual([code]);
});

test("tokenizers, drafts and adapters are sources too, on every target", () => {
  const config = configOf(`targets:
  one: { kind: local }
  two: { kind: local, overrides: { models: { chat: { model_source: org/large } } } }
models:
  chat:
    model_source: org/chat
    engine_kwargs:
      tokenizer: org/tokens
      speculative_config: { model: org/draft, num_speculative_tokens: 2 }
      enable_lora: true
      lora_modules: [{ name: sql, path: org/sql }, { name: here, path: /adapters/here }]
  local: { model_source: /models/local }
`);
  expect(
    wantedSources(config).map(({ source, uses }) => [source, uses.map((use) => use.path.join(".")).join()]),
  ).toEqual([
    ["org/chat", "models.chat.model_source"],
    ["org/draft", "models.chat.engine_kwargs.speculative_config.model"],
    ["org/large", "targets.two.overrides.models.chat.model_source"],
    ["org/sql", "models.chat.engine_kwargs.lora_modules.0.path"],
    ["org/tokens", "models.chat.engine_kwargs.tokenizer"],
  ]);
});

function asking(answers: Readonly<Record<string, AskedModel>>): {
  asked: string[];
  ask: (source: string) => Promise<AskedModel>;
} {
  const asked: string[] = [];
  const ask = async (source: string): Promise<AskedModel> => {
    asked.push(source);
    return answers[source] ?? { ok: false, error: new HubError("not_found", "no"), near: [] };
  };
  return { asked, ask };
}

const common = { wanted: wantedSources(TWO), context: { endpoint: "http://hub", hasToken: false }, log: () => {} };

test("only models that the lock does not know are asked for", async () => {
  const { asked, ask } = asking({ "org/chat": { ok: true, facts: facts("org/chat") } });
  const updated = await updateLock({ ...common, ask, all: false, lock: { models: [other, facts("org/gone")] } });
  expect(asked).toEqual(["org/chat"]);
  expect(updated).toEqual({ lock: { models: [facts("org/chat"), other] }, findings: [], asked: 1, failed: 0 });
});

test("with all, every model is asked for, and one that fails keeps its record", async () => {
  const moved = facts("org/chat", { commit: "b".repeat(40) });
  const { asked, ask } = asking({ "org/chat": { ok: true, facts: moved } });
  const lock = { models: [facts("org/chat"), other] };
  const updated = await updateLock({ ...common, ask, all: true, lock });
  expect(asked.toSorted()).toEqual(["org/chat", "org/other"]);
  expect(updated.lock).toEqual({ models: [moved, other] });
  expect(updated).toMatchObject({
    failed: 1,
    findings: [{ code: "RF501", path: ["models", "other", "model_source"] }],
  });
});

test("a name that no repository can have is not asked for", async () => {
  const { asked, ask } = asking({});
  const config = configOf("models: { chat: { model_source: 'org/../../api/whoami?x' } }");
  const updated = await updateLock({ ...common, wanted: wantedSources(config), ask, all: true, lock: undefined });
  expect(asked).toEqual([]);
  expect(updated).toMatchObject({ lock: { models: [] }, findings: [{ code: "RF510" }], failed: 1 });
});
