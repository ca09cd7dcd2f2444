import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import * as z from "zod";
import { folderWith } from "./run-program.ts";

/** A file of so many models, all of one kind; the last one has a mistake. */
function fleetOf(count: number): string {
  const models = Array.from(
    { length: count },
    (_, index) => `  model-${index}:
    model_source: org/model-${index}
    ${index % 2 === 0 ? "gpu_fraction: 0.5" : "num_replicas: 1"}
    engine_kwargs: { max_model_len: 8192, max_num_seqs: 64, max_num_batched_tokens: ${index === count - 1 ? 32 : 8192} }
    aliases: [alias-${index}]
    smoke_tests:
      - chat: Reply with the word ready.
        expect: { contains: ready }
`,
  );
  return `version: 1
name: large
targets:
  production:
    kind: cluster
    address: https://ray.internal:8265
    nodes: [{ count: 300, accelerator_type: L4, gpus: 4, cpus: 64 }]
defaults: { accelerator_type: L4, max_ongoing_requests: 64 }
models:
${models.join("")}`;
}

const Measured = z.object({ cpuMs: z.number(), memoryMib: z.number() });

interface Run extends z.infer<typeof Measured> {
  readonly stdout: string;
}

/** Asks the program itself what it took, when it ends: another process on the machine changes neither. */
const METER = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require("node:fs").writeFileSync(process.env.METER, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, memoryMib: maxRSS / 1024 }));
});`;

test("a thousand models take at most ten times what five take, and a message for the last one is at its line", async () => {
  const folder = folderWith({ "meter.cjs": METER });
  const program = await bundled(folder);
  const files = { five: join(folder, "five.config.yaml"), thousand: join(folder, "thousand.config.yaml") };
  const text = fleetOf(1000);
  writeFileSync(files.five, fleetOf(5));
  writeFileSync(files.thousand, text);
  // What runs beside it changes caches and clocks: the best of a few runs of each, in turns, is the program's own.
  const best = { five: Number.POSITIVE_INFINITY, thousand: Number.POSITIVE_INFINITY };
  let stdout = "";
  for (let run = 0; run < 5; run += 1) {
    best.five = Math.min(best.five, (await validate(program, files.five, folder)).cpuMs);
    const thousand = await validate(program, files.thousand, folder);
    best.thousand = Math.min(best.thousand, thousand.cpuMs);
    expect(thousand.memoryMib).toBeLessThan(300);
    ({ stdout } = thousand);
  }
  expect(best.thousand / best.five).toBeLessThanOrEqual(10);
  const line = text.split("\n").findIndex((each) => each.includes("max_num_batched_tokens: 32 ")) + 1;
  expect(line).toBeGreaterThan(8000);
  expect(stdout).toContain(`${line}:85 error RF323`);
});

/** The program as it is shipped: in one file, without the types. */
async function bundled(folder: string): Promise<string> {
  const input = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
  const bundle = await rolldown({ input, platform: "node", logLevel: "silent" });
  await bundle.write({ dir: join(folder, "program"), format: "esm", minify: true });
  await bundle.close();
  return join(folder, "program", "main.js");
}

async function validate(program: string, file: string, folder: string): Promise<Run> {
  const meter = join(folder, "meter.json");
  const { stdout } = await execa(
    process.execPath,
    ["--require", join(folder, "meter.cjs"), program, "validate", file],
    {
      env: { METER: meter },
      reject: false,
    },
  );
  return { ...Measured.parse(JSON.parse(readFileSync(meter, "utf8"))), stdout };
}
