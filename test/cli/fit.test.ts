import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as z from "zod";
import { checkAndPlan } from "../../src/cli/commands/check-and-plan.ts";
import { openConfig } from "../../src/cli/commands/open-config.ts";
import { lockText } from "../../src/hub/lock/write-lock.ts";
import type { ModelFacts } from "../../src/hub/model-facts.ts";
import { isJsonObject, type JsonObject } from "../../src/schema/json.ts";
import { inheritedNames } from "../support/inherited-names.ts";
import { folderWith, runProgram } from "./run-program.ts";

const configs = fileURLToPath(new URL("../fixtures/fit/configs/", import.meta.url));
const LLAMA = "meta-llama--Meta-Llama-3.1-8B.json";
const COMMIT = "d04e592bb4f6aa9cfee91e2e20afa771667e1d4b";
/** Published bytes of Llama-3.1-8B's weight files. */
const LLAMA_BYTES = 16_060_522_496;

const Result = z.looseObject({
  ok: z.boolean(),
  reason_code: z.string(),
  target: z.string().optional(),
  fit: z.record(z.string(), z.looseObject({ verdict: z.string(), reason: z.string().nullable() })).optional(),
  fits: z.record(z.string(), z.unknown()).optional(),
  placement: z.looseObject({ shared_gpus: z.array(z.looseObject({ utilization: z.number() })) }).optional(),
  diagnostics: z.array(
    z.looseObject({
      code: z.string(),
      severity: z.string(),
      message: z.string(),
      path: z.array(z.union([z.string(), z.number()])),
      help: z.string().optional(),
      range: z.object({ start: z.object({ line: z.number(), column: z.number() }) }).optional(),
    }),
  ),
});

function fleet(models: string, nodes = "{ accelerator_type: L4, gpus: 2, cpus: 32 }"): string {
  return `version: 1
name: team
targets:
  production: { kind: cluster, address: "http://127.0.0.1:8265", nodes: [${nodes}] }
models:
${models}`;
}

function readConfig(file: string): JsonObject {
  const json: unknown = JSON.parse(readFileSync(join(configs, file), "utf8"));
  if (!isJsonObject(json)) throw new Error(`${file} is no map`);
  return json;
}

function locked(more: Partial<ModelFacts> = {}): ModelFacts {
  return {
    source: "meta-llama/Llama-3.1-8B",
    revision: COMMIT,
    commit: COMMIT,
    gated: false,
    private: false,
    config: readConfig(LLAMA),
    generation_config: null,
    quantization_config: null,
    weights: {
      format: "safetensors",
      basis: "headers",
      files: 4,
      bytes: LLAMA_BYTES,
      bytes_by_dtype: { BF16: LLAMA_BYTES },
      tensors: {},
    },
    tokenizer: { files: ["tokenizer.json"], max_length: null },
    chat_template: true,
    adapter: null,
    ...more,
  };
}

function modelFolder(root: string, name: string, config: string): void {
  mkdirSync(join(root, name));
  copyFileSync(join(configs, config), join(root, name, "config.json"));
}

async function run(
  command: string,
  cwd: string,
  ...more: string[]
): Promise<z.output<typeof Result> & { exitCode?: number }> {
  const { exitCode, stdout, stderr } = await runProgram([command, "--format", "json", ...more], {
    cwd,
    // Nothing is reached over the network.
    env: { HF_ENDPOINT: "http://127.0.0.1:1", HF_TOKEN: "unused" },
  });
  if (stdout === "") throw new Error(stderr);
  return { ...Result.parse(JSON.parse(stdout)), ...(exitCode === undefined ? {} : { exitCode }) };
}

function codesOf({ diagnostics }: z.output<typeof Result>): readonly string[] {
  return diagnostics.map(({ code }) => code);
}

const CHAT = `  chat:
    model_source: meta-llama/Llama-3.1-8B
    revision: ${COMMIT}
    accelerator_type: L4
    engine_kwargs:
      max_model_len: 8192
`;

test("a folder with only config.json is enough, and without a lock the others are unknown, and counted", async () => {
  const cwd = folderWith({
    "models.config.yaml": fleet(`  chat: { model_source: ./llama, accelerator_type: L4 }
  other: { model_source: org/other, accelerator_type: L4 }
`).replace('kind: cluster, address: "http://127.0.0.1:8265"', "kind: local"),
  });
  modelFolder(cwd, "llama", LLAMA);
  const { fit, exitCode, ...result } = await run("fit", cwd);
  expect(codesOf(result)).toEqual(["RF420", "RF520"]);
  expect(exitCode).toBe(1);
  expect(fit?.["chat"]).toMatchObject({ verdict: "does_not_fit", weight_bytes_per_gpu: LLAMA_BYTES });
  expect(fit?.["other"]).toMatchObject({ verdict: "unknown", reason: "it is not in the lock: run `rayfleet lock`" });

  const { stdout } = await runProgram(["fit"], { cwd });
  expect(stdout).toContain("Target production");
  expect(stdout).toMatch(/^chat +does not fit +L4 +15\.0 GiB/mu);
  expect(stdout).toContain("0 fit, 1 does not fit, 1 unknown.");
  expect(stdout).toMatch(/^ {2}weights +15\.0 GiB {2}derived$/mu);
  expect(stdout).toMatch(/^ {2}activation peak .+ estimated, .+ to .+$/mu);
  expect(stdout).not.toContain("\u001b");
  const { stdout: painted } = await runProgram(["fit", "--color"], { cwd });
  expect(painted).toContain("\u001b[31m");
});

test("a folder whose config.json says only words that every object answers to is unknown", async () => {
  const cwd = folderWith({});
  const models = inheritedNames.map(([word], index) => {
    const text = JSON.stringify({
      ...readConfig(LLAMA),
      architectures: ["WORD"],
      model_type: "WORD",
      torch_dtype: "WORD",
      hidden_act: "WORD",
      layer_types: ["WORD"],
      rope_scaling: { rope_type: "WORD", type: "WORD", factor: 2 },
      quantization_config: { quant_method: "WORD", WORD: "WORD" },
      text_config: { model_type: "WORD", WORD: 1 },
      auto_map: { WORD: "WORD" },
      WORD: { WORD: "WORD" },
    });
    mkdirSync(join(cwd, String(index)));
    writeFileSync(join(cwd, String(index), "config.json"), text.replaceAll("WORD", word));
    return `  m${index}: { model_source: ./${index}, accelerator_type: L4 }\n`;
  });
  writeFileSync(
    join(cwd, "models.config.yaml"),
    fleet(models.join("")).replace(/kind: cluster, address: "[^"]+"/u, "kind: local"),
  );
  const { fit, diagnostics } = await run("fit", cwd);
  expect(Object.values(fit ?? {}).map(({ verdict }) => verdict)).toEqual(inheritedNames.map(() => "unknown"));
  expect(diagnostics.filter(({ code }) => code === "RF440").map(({ message }) => message)).toEqual(
    inheritedNames.map(([word]) => expect.stringMatching(new RegExp(`does not know the architecture ${word}$`, "u"))),
  );
});

test("what does not fit is an error at the key that costs least to change, in every check and before a deploy", async () => {
  const cwd = folderWith({
    "models.config.yaml": fleet(CHAT.replace("8192", "131072")),
    "models.lock.json": lockText({ models: [locked()] }),
  });
  for (const command of ["fit", "validate", "plan", "deploy"]) {
    const result = await run(command, cwd);
    expect(result).toMatchObject({ exitCode: 1, ok: false, reason_code: "config-invalid" });
    expect(codesOf(result)).toEqual(["RF420"]);
    expect(result.diagnostics[0]).toMatchObject({
      severity: "error",
      path: ["models", "chat", "engine_kwargs", "max_model_len"],
      range: { start: { line: 11, column: 22 } },
      message: expect.stringContaining('"chat" does not fit on an L4 (22.0 GiB)'),
      help: expect.stringMatching(/^Write `max_model_len: \d+` under engine_kwargs/u),
      related: [expect.objectContaining({ message: expect.stringContaining("weights 15.0 GiB (exact)") })],
    });
    expect(result.fit?.["chat"]).toMatchObject({ verdict: "does_not_fit", gpu: { name: "L4" } });
  }
  const help = (await run("validate", cwd)).diagnostics[0]?.help ?? "";
  const [, value = ""] = /max_model_len: (\d+)/u.exec(help) ?? [];
  writeFileSync(join(cwd, "models.config.yaml"), fleet(CHAT.replace("8192", value)));
  const mended = await run("validate", cwd);
  expect(mended).toMatchObject({ exitCode: 0, fit: { chat: { verdict: "fits" } } });
  expect(mended.diagnostics).toEqual([]);
});

test("a key that a target overrides is told where the target writes it", async () => {
  const text = fleet(CHAT).replace(
    "cpus: 32 }] }",
    "cpus: 32 }], overrides: { models: { chat: { engine_kwargs: { max_model_len: 131072 } } } } }",
  );
  const cwd = folderWith({ "models.config.yaml": text, "models.lock.json": lockText({ models: [locked()] }) });
  const { diagnostics } = await run("validate", cwd);
  const path = ["targets", "production", "overrides", "models", "chat", "engine_kwargs", "max_model_len"];
  expect(diagnostics).toEqual([expect.objectContaining({ code: "RF420", path })]);
});

test("what vLLM refuses about the model is one message, and no second one about its memory", async () => {
  const cwd = folderWith({
    "models.config.yaml": fleet(
      CHAT.replace("max_model_len: 8192", "tensor_parallel_size: 3"),
      "{ accelerator_type: L4, gpus: 4, cpus: 32 }",
    ),
    "models.lock.json": lockText({ models: [locked()] }),
  });
  const result = await run("validate", cwd);
  expect(codesOf(result)).toEqual(["RF430"]);
  expect(result.diagnostics[0]?.path).toEqual(["models", "chat", "engine_kwargs", "tensor_parallel_size"]);
  expect(result.fit?.["chat"]?.reason).toContain("vLLM refuses it");
});

test("nothing is said of a model whose config has mistakes", async () => {
  const cwd = folderWith({
    "models.config.yaml": fleet(CHAT.replace("max_model_len: 8192", "max_model_length: 131072")),
    "models.lock.json": lockText({ models: [locked()] }),
  });
  const result = await run("validate", cwd);
  expect(result.diagnostics).toHaveLength(1);
  expect(result.diagnostics[0]?.code).toMatch(/^RF2/u);
});

test("a lock that lacks a model is a warning in checks; a broken one is an error; none is told by plan alone", async () => {
  const cwd = folderWith({
    "models.config.yaml": fleet(CHAT),
    "models.lock.json": lockText({ models: [locked({ source: "org/other" })] }),
  });
  const stale = await run("validate", cwd);
  expect(stale).toMatchObject({ exitCode: 0, fit: { chat: { verdict: "unknown" } } });
  expect(stale.diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["RF523 warn", "RF521 warn"]);
  writeFileSync(join(cwd, "models.lock.json"), "{");
  expect(codesOf(await run("validate", cwd))).toEqual(["RF522"]);
  const bare = folderWith({ "models.config.yaml": fleet(CHAT) });
  expect(await run("validate", bare)).toMatchObject({ exitCode: 0, diagnostics: [] });
  expect(codesOf(await run("plan", bare))).toEqual(["RF520"]);
});

test("each target has its own figures", async () => {
  const other =
    '  other: { kind: cluster, address: "http://127.0.0.1:8266", nodes: [{ accelerator_type: H100, gpus: 2, cpus: 32 }] }\n';
  const text = fleet(CHAT.replace("    accelerator_type: L4\n", "").replace("8192", "131072")).replace(
    "models:\n",
    `${other}models:\n`,
  );
  const cwd = folderWith({ "models.config.yaml": text, "models.lock.json": lockText({ models: [locked()] }) });
  const both = await run("validate", cwd);
  expect(codesOf(both)).toEqual(["RF420"]);
  expect(both.fits).toMatchObject({
    production: { fit: { chat: { verdict: "does_not_fit" } } },
    other: { fit: { chat: { verdict: "fits" } } },
  });
  expect(await run("validate", cwd, "--target", "other")).toMatchObject({
    exitCode: 0,
    fit: { chat: { verdict: "fits" } },
  });
});

test("a check says what fitted before, by the lock of the base; without that lock it says nothing of then", async () => {
  const cwd = folderWith({
    "models.config.yaml": fleet(CHAT.replace("8192", "16384")),
    "models.lock.json": lockText({ models: [locked()] }),
  });
  const input = { directory: cwd, workspace: cwd };
  const text = fleet(CHAT);
  const lock = lockText({ models: [locked()] });
  const both = await checkAndPlan("check", { ...input, base: { text, lock } });
  expect(both).toMatchObject({ ok: true, fit: { chat: { max_model_len: 16_384 } } });
  expect(both.fit_before).toMatchObject({ chat: { verdict: "fits", max_model_len: 8192 } });
  expect((await checkAndPlan("check", { ...input, base: { text, lock: null } })).fit_before).toBeUndefined();
  // What did not fit then does not keep anybody from comparing.
  const broken = await checkAndPlan("check", { ...input, base: { text: text.replace("8192", "131072"), lock } });
  expect(broken.fit_before).toMatchObject({ chat: { verdict: "does_not_fit" } });
  expect(broken.plan?.steps.find(({ model }) => model === "chat")?.effect).not.toBe("start");
});

test("models without a GPU are not asked", async () => {
  const cwd = folderWith({
    "models.config.yaml": fleet(
      `  chat:
    model_source: meta-llama/Llama-3.1-8B
    revision: ${COMMIT}
    accelerator_config: { kind: cpu }
`,
      "{ cpus: 32 }",
    ),
    "models.lock.json": lockText({ models: [locked()] }),
  });
  const result = await run("validate", cwd);
  expect(result).toMatchObject({ exitCode: 0, diagnostics: [], fit: { chat: { reason: "it takes no GPU" } } });
});

test("what an architecture needs is not guessed", async () => {
  const config = { architectures: ["NobodyKnowsForCausalLM"], model_type: "nobody_knows" };
  const cwd = folderWith({
    "models.config.yaml": fleet(CHAT.replace("      max_model_len: 8192", "      model_impl: transformers")),
    "models.lock.json": lockText({ models: [locked({ config })] }),
  });
  const result = await run("fit", cwd);
  expect(result.fit?.["chat"]).toMatchObject({ verdict: "unknown", gpu: { name: "L4" } });
  expect(result.diagnostics).toEqual([
    expect.objectContaining({ code: "RF422", severity: "info", path: ["models", "chat", "model_source"] }),
  ]);
});

test("hostile names harm neither a terminal nor a report", async () => {
  const hostile = "\u001b[31m::error::x\n<img src=x>|`@all`";
  const cwd = folderWith({
    "models.config.yaml": fleet(CHAT),
    "models.lock.json": lockText({
      models: [locked({ config: { ...readConfig(LLAMA), architectures: [hostile], model_type: hostile } })],
    }),
  });
  for (const format of ["pretty", "markdown", "github"]) {
    const { stdout, stderr } = await runProgram(["fit", "--format", format], { cwd });
    expect(stdout + stderr).not.toContain("\u001b");
    expect(stdout).not.toMatch(/^::error::/mu);
  }
  const { stdout } = await runProgram(["fit", "--format", "markdown"], { cwd });
  expect(stdout).not.toContain("<img");
});

test("a link out of the checkout is followed only where no checkout is given", async () => {
  const cwd = folderWith({
    "models.config.yaml": fleet(
      "  chat: { model_source: ./llama, accelerator_type: L4, engine_kwargs: { max_model_len: 8192 } }\n",
    ).replace('kind: cluster, address: "http://127.0.0.1:8265"', "kind: local"),
  });
  const elsewhere = folderWith({});
  modelFolder(elsewhere, "llama", LLAMA);
  symlinkSync(join(elsewhere, "llama"), join(cwd, "llama"));
  expect(await run("fit", cwd)).toMatchObject({ fit: { chat: { weight_bytes_per_gpu: LLAMA_BYTES } } });
  const inside = await openConfig({ directory: cwd, workspace: cwd, fit: "known" });
  expect(inside.fits?.["production"]?.fit["chat"]).toMatchObject({ verdict: "unknown", weight_bytes_per_gpu: null });
});

/** Failures of the first attempt that only a start showed, each with what tells them now. */
const FAILURES = [
  {
    name: "F2: shares that are more than the memory of a GPU",
    models: `  one: { model_source: meta-llama/Llama-3.1-8B, revision: ${COMMIT}, gpu_fraction: 0.5, engine_kwargs: { max_model_len: 8192 } }
  two: { model_source: meta-llama/Llama-3.1-8B, revision: ${COMMIT}, gpu_fraction: 0.5, engine_kwargs: { max_model_len: 8192, gpu_memory_utilization: 0.6 } }
`,
    nodes: "{ accelerator_type: L40S, gpus: 1, cpus: 32 }",
    code: "RF404",
    path: ["models", "two", "engine_kwargs", "gpu_memory_utilization"],
  },
  {
    name: "F2: a share that is too small for the model",
    models: `  one: { model_source: meta-llama/Llama-3.1-8B, revision: ${COMMIT}, gpu_fraction: 0.35, engine_kwargs: { max_model_len: 8192 } }
`,
    nodes: "{ accelerator_type: L40S, gpus: 1, cpus: 32 }",
    code: "RF420",
    path: ["models", "one", "gpu_fraction"],
  },
  {
    name: "F3: a gated model, known from the lock",
    models: CHAT.replace("L4", "L40S"),
    nodes: "{ accelerator_type: L40S, gpus: 1, cpus: 32 }",
    code: "RF517",
    path: ["models", "chat", "model_source"],
  },
  {
    name: "F7: an accelerator that the target does not have",
    models: CHAT.replace("accelerator_type: L4", "accelerator_type: H100"),
    nodes: "{ accelerator_type: L40S, gpus: 1, cpus: 32 }",
    code: "RF401",
    path: ["models", "chat", "accelerator_type"],
  },
  {
    name: "F8: more GPUs for a replica than there are",
    models: CHAT.replace("L4", "L40S").replace("max_model_len: 8192", "tensor_parallel_size: 4"),
    nodes: "{ accelerator_type: L40S, gpus: 2, cpus: 32 }",
    code: "RF402",
    path: ["models", "chat", "engine_kwargs", "tensor_parallel_size"],
  },
];

test.for(FAILURES)("$name", async ({ models, nodes, code, path }) => {
  const cwd = folderWith({
    "models.config.yaml": fleet(models, nodes),
    "models.lock.json": lockText({ models: [locked({ gated: "manual" })] }),
  });
  const { diagnostics } = await run("validate", cwd);
  // Every model of them is gated, which is told besides.
  const told = diagnostics.filter((one) => (one.code === "RF517" ? code === "RF517" : true));
  expect(told).toEqual([expect.objectContaining({ code, path })]);
});
