import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fitModel, type ModelFit } from "../../src/fit/fit-model.ts";
import { isConfigProblem, parseModelConfig } from "../../src/fit/model/model-config.ts";
import { tinyArchitectures, type TinyArchitecture } from "../support/tiny-architectures/architectures.ts";
import { startEngines, type StartedEngine, type StartedEngines } from "../support/tiny-architectures/start-engines.ts";

const LOG_LINE =
  /GPU KV cache size: (?<tokens>[\d,]+) tokens, Maximum concurrency for (?<length>[\d,]+) tokens per request: (?<concurrency>[\d.]+)x/u;

/** vLLM logs the concurrency with two digits. */
const HALF_A_DIGIT = 0.005 + 1e-9;

/** Ten times what eight engines took on two busy cores. */
const START_MS = 45 * 60_000;

const stop = new AbortController();
const folder = mkdtempSync(join(tmpdir(), "rf-engines-"));
let started: StartedEngines;

beforeAll(async () => {
  const env = process.env["RAYFLEET_SERVING_ENV"];
  if (env === undefined)
    throw new Error("RAYFLEET_SERVING_ENV has to name the serving environment (`npm test` sets it)");
  started = await startEngines(env, folder, tinyArchitectures, stop.signal);
}, START_MS);

afterAll(() => {
  stop.abort();
  rmSync(folder, { recursive: true, force: true });
});

function engineOf({ name }: TinyArchitecture): StartedEngine {
  const engine = started.models[name];
  if (engine === undefined) throw new Error(`no engine was started for ${name}`);
  return engine;
}

function predicted({ name, args }: TinyArchitecture): ModelFit {
  const config = parseModelConfig(JSON.parse(readFileSync(join(folder, name, "config.json"), "utf8")));
  if (isConfigProblem(config)) throw new Error(config.problem);
  const { memoryBytes, ...cpu } = started.machine;
  return fitModel({ config, args, gpu: { name: "cpu", usableBytes: memoryBytes, cpu }, release: "0.29.0" });
}

function logged({ log }: StartedEngine) {
  const groups = LOG_LINE.exec(log)?.groups;
  if (groups === undefined) throw new Error(`the engine did not say how large its cache is:\n${log.slice(-4000)}`);
  const number = (key: string): number => Number(groups[key]?.replaceAll(",", ""));
  return { tokens: number("tokens"), length: number("length"), concurrency: number("concurrency") };
}

test("at least six architectures are tried", () => {
  expect(new Set(tinyArchitectures.map(({ model_type }) => model_type)).size).toBeGreaterThanOrEqual(6);
});

test.each(tinyArchitectures)("$name ($model_type): the engine runs, and its cache is as predicted", (architecture) => {
  const engine = engineOf(architecture);
  const found = predicted(architecture);
  const { tokens, length, concurrency } = logged(engine);
  expect({ tokens: found.kv_tokens, length: found.max_model_len }).toEqual({ tokens, length });
  expect(Math.abs((found.max_concurrency ?? 0) - concurrency)).toBeLessThanOrEqual(HALF_A_DIGIT);
  expect(engine).toMatchObject({ answer: [expect.any(Number), expect.any(Number), expect.any(Number)] });
});

test.each(tinyArchitectures)(
  "$name ($model_type): weights are the bytes of the engine's parameters",
  (architecture) => {
    expect(predicted(architecture).weight_bytes_per_gpu).toBe(engineOf(architecture).parameterBytes);
  },
);
