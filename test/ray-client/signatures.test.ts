import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { codes } from "../../src/diagnostics/codes.ts";
import { matchSignature, signatures } from "../../src/ray/signatures.ts";
import { recorded, recordedDetails } from "../support/ray-recordings.ts";

function codeOf(text: string): string | undefined {
  return matchSignature([text])?.signature.code;
}

test.for([
  ["badpath", "RF611", "there is no folder /models/nope on the node", ["model_source"]],
  ["hfoffline", "RF612", "the node may not download", ["model_source"]],
  [
    "badvalue",
    "RF616",
    "vLLM refuses gpu_memory_utilization: Input should be less than or equal to 1",
    ["engine_kwargs"],
  ],
  [
    "toolong",
    "RF614",
    "max_model_len 999999 is above the model's own limit of 2048",
    ["engine_kwargs", "max_model_len"],
  ],
] as const)("%s is recognised in what Ray shows", ([model, code, meaning, key]) => {
  const { applications } = recordedDetails("09-engine-start-failed-path-hfoffline-value-maxlen");
  const message = applications["bad"]?.deployments[`LLMServer:${model}`]?.message ?? "";
  const match = matchSignature([message]);
  expect(match).toMatchObject({ signature: { code, final: true } });
  expect(match?.meaning).toContain(meaning);
  expect(match?.signature.key).toEqual(key);
});

test.for(
  readdirSync(new URL("../fixtures/ray/logs/", import.meta.url)).filter((name) => /^segfault.*\.err/u.test(name)),
)("the crash in %s is recognised", (name) => {
  expect(matchSignature([recorded(`logs/${name}`)])?.signature).toMatchObject({ code: "RF630", crash: true });
});

test.for(["normal-start.err.txt", "controller-normal-deploy-tiny-a.log"])(
  "a start that goes well shows none: %s",
  (name) => {
    expect(codeOf(recorded(`logs/${name}`))).toBeUndefined();
  },
);

test.for([
  [
    "ValueError: Free memory on device cuda:0 (3.1/23.6 GiB) on startup is less than desired GPU memory utilization (0.9, 21.2 GiB).",
    "RF617",
  ],
  ["ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization`", "RF617"],
  [
    "To serve at least one request with the model's max seq len (8192), (1.0 GiB KV cache is needed, which is larger than the available KV cache memory (0.5 GiB). Based on the available memory, the estimated maximum model length is 4096.",
    "RF615",
  ],
  ["To serve at least one request with the model's max seq len (8192), (1.0 GiB KV cache is needed).", "RF615"],
  ["Quantization scheme is not supported for the current GPU. Min capability: 89", "RF618"],
  ["torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB", "RF617"],
  ["Total number of attention heads (14) must be divisible by tensor parallel size (4).", "RF618"],
  ["Bfloat16 is only supported on GPUs with compute capability of at least 8.0.", "RF618"],
  ["huggingface_hub.errors.GatedRepoError: 401 Client Error.", "RF613"],
  ["requests.exceptions.HTTPError: 404 Client Error: Not Found for url", "RF613"],
  ["Model architectures ['FooForCausalLM'] are not supported for now.", "RF619"],
  ["OSError: [Errno 28] No space left on device", "RF621"],
  ["RuntimeError: No CUDA GPUs are available", "RF620"],
  ["RuntimeError: Engine core initialization failed. See root cause above.", "RF632"],
  ["ActorDiedError()", "RF631"],
] as const)("%s is %s", ([text, code]) => {
  expect(codeOf(text)).toBe(code);
});

test("a consequence counts only when no cause is found", () => {
  const messages = ["RuntimeError: Engine core initialization failed. See root cause above.", "ActorDiedError()"];
  const log = "!!!!!!! Segfault encountered !!!!!!!";
  expect(matchSignature([...messages, log])?.signature.code).toBe("RF630");
});

test("every signature has a code of the table and help", () => {
  for (const { code, help, meaning } of signatures) {
    expect(codes).toHaveProperty(code);
    expect(help.length).toBeGreaterThan(5);
    expect(meaning.length).toBeGreaterThan(5);
  }
});
