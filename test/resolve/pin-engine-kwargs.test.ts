import { expect, test } from "vitest";
import type { JsonObject } from "../../src/schema/json.ts";
import { type Commits, pinEngineKwargs } from "../../src/resolve/pin-engine-kwargs.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { untrackedSources } from "../../src/resolve/untracked-sources.ts";
import { configOf } from "./fleet-of.ts";

const A = "a".repeat(40);
const B = "b".repeat(40);
const C = "c".repeat(40);

/** A lock that knows these, each as `source` or `source@revision`. */
function knows(known: Readonly<Record<string, string>>): Commits {
  return (source, revision) => known[revision === null ? source : `${source}@${revision}`];
}

const all = knows({ "o/m": A, "o/m@main": A, "o/m@v1": B, "o/t": C, "o/t@main": C, "o/d": C });

function pinned(engineKwargs: JsonObject, source = "o/m", commits = all): JsonObject {
  return pinEngineKwargs(source, engineKwargs, commits);
}

test.each<[string, JsonObject, JsonObject]>([
  ["no revision", {}, { revision: A }],
  ["a branch", { revision: "v1" }, { revision: B }],
  ["a commit of the user's", { revision: C }, { revision: C }],
  ["a revision that is not in the lock", { revision: "v2" }, { revision: "v2" }],
  ["other arguments", { max_model_len: 8 }, { max_model_len: 8, revision: A }],
])("the model: %s", (_, given, expected) => {
  expect(pinned(given)).toEqual(expected);
});

test.each(["/models/m", "./m", "s3://bucket/m", "o/unknown"])("%s is not pinned", (source) => {
  expect(pinned({}, source)).toEqual({});
});

test("a tokenizer from the model's repository follows the model", () => {
  expect(pinned({ tokenizer: "o/m" })).toEqual({ tokenizer: "o/m", revision: A });
  expect(pinned({ tokenizer_revision: "v1" })).toEqual({ tokenizer_revision: B, revision: A });
});

test.each<[string, JsonObject, JsonObject]>([
  ["is pinned itself", { tokenizer: "o/t" }, { revision: A, tokenizer_revision: C }],
  ["at its own revision", { tokenizer: "o/t", tokenizer_revision: "main" }, { revision: A, tokenizer_revision: C }],
  // Else vLLM asks for the model's commit in the tokenizer's repository.
  ["without a record stays at its default branch", { tokenizer: "o/x" }, { revision: A, tokenizer_revision: "main" }],
  ["stays at the model's branch", { tokenizer: "o/t", revision: "v1" }, { revision: B, tokenizer_revision: "v1" }],
  ["keeps a commit", { tokenizer: "o/t", tokenizer_revision: B }, { revision: A, tokenizer_revision: B }],
  ["in a folder needs none", { tokenizer: "/t" }, { revision: A }],
])("a tokenizer from elsewhere %s", (_, given, expected) => {
  expect(pinned(given)).toEqual({ ...given, ...expected });
});

test("a tokenizer of the Hub is pinned beside a model from a bucket", () => {
  expect(pinned({ tokenizer: "o/t" }, "s3://bucket/m")).toEqual({ tokenizer: "o/t", tokenizer_revision: C });
});

test.each(["hf_config_path", "model_weights"])("%s of another repository would be asked for the commit", (key) => {
  expect(pinned({ [key]: "o/t" })).toEqual({ [key]: "o/t" });
  expect(pinned({ [key]: "o/m" })).toEqual({ [key]: "o/m", revision: A });
  expect(pinned({ [key]: "/folder" })).toEqual({ [key]: "/folder", revision: A });
});

test.each<[JsonObject, string | undefined]>([
  [{ method: "eagle3", model: "o/d" }, C],
  [{ method: "eagle3", model: "o/x" }, undefined],
  [{ method: "eagle3", model: "o/d", revision: B }, B],
  // The draft is in the model's own repository, and would be taken from its default branch.
  [{ method: "mtp", num_speculative_tokens: 1 }, A],
  [{ method: "ngram", num_speculative_tokens: 1 }, undefined],
  [{ model: "ngram" }, undefined],
])("the draft of %j", (speculative, revision) => {
  const { speculative_config: config } = pinned({ speculative_config: speculative });
  expect(config).toEqual({ ...speculative, ...(revision === undefined ? {} : { revision }) });
});

test("a draft with its own vocabulary is asked for the tokenizer's revision, so that one stays a branch", () => {
  const speculative = { method: "draft_model", model: "o/d", use_heterogeneous_vocab: true };
  expect(pinned({ speculative_config: speculative })).toEqual({
    revision: A,
    tokenizer_revision: "main",
    speculative_config: { ...speculative, revision: C },
  });
});

const YAML = `version: 1
name: team
models:
  hub: { model_source: o/m }
  scope: { model_source: o/m, runtime_env: { env_vars: { VLLM_USE_MODELSCOPE: "True" } } }
`;

test("commits reach the engine's arguments, but not those of ModelScope, which has its own", () => {
  const resolved = resolve(configOf(YAML), undefined, {
    configDir: "/repo",
    pin: (source, engineKwargs) => pinEngineKwargs(source, engineKwargs, all),
  });
  const models = resolved.ok ? resolved.fleet.models : [];
  expect(models.map(({ llmConfig }) => llmConfig["engine_kwargs"])).toEqual([{ revision: A }, undefined]);
  expect(models.map(({ llmConfig }) => untrackedSources(llmConfig))).toEqual([[], ["o/m"]]);
});

test.each<[JsonObject, readonly string[]]>([
  [{}, ["o/m"]],
  [{ revision: "main" }, ["o/m"]],
  [{ revision: A }, []],
  [{ revision: A, tokenizer: "o/t" }, []],
  [{ revision: A, tokenizer: "o/t", tokenizer_revision: "main" }, ["o/t"]],
  [{ revision: A, speculative_config: { model: "o/d", method: "eagle3" } }, ["o/d"]],
  [{ speculative_config: { model: "o/d", method: "eagle3", revision: B } }, ["o/m"]],
  [{ revision: A, speculative_config: { method: "mtp" } }, ["o/m"]],
])("not tracked with %j: %j", (engineKwargs, expected) => {
  const config = { model_loading_config: { model_id: "m", model_source: "o/m" }, engine_kwargs: engineKwargs };
  expect(untrackedSources(config)).toEqual(expected);
});

test.each(["/models/m", "s3://bucket/m"])("a path is nothing of the Hub: %s", (source) => {
  expect(untrackedSources({ model_loading_config: { model_id: "m", model_source: source } })).toEqual([]);
});
