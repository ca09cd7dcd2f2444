import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { jsonObject } from "../../../src/schema/any-json.ts";
import { makeTinyModels } from "../../support/tiny-model/make-tiny-models.ts";
import { bodiesOf, foldersIn, patchedBody } from "./bodies.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));
const EXAMPLES = fileURLToPath(new URL("../../../examples", import.meta.url));
const SCRIPT = fileURLToPath(new URL("take_cases.py", import.meta.url));

const Stage = z.enum(["schema", "llm_config", "build", "engine"]);
const Answers = z.record(
  z.string(),
  z.object({
    stage: Stage.nullable(),
    error: z.string().default(""),
    reserved: z.record(z.string(), z.number()).default({}),
    kept: z.string().default(""),
  }),
);

type Answer = z.infer<typeof Answers>[string];

/** How Ray takes a mistake, in `ray.json` of its fixture; `llm_config` and `deployment` say it in Ray's own format. */
const Note = z.intersection(
  z.object({ llm_config: jsonObject.optional(), deployment: jsonObject.optional() }),
  z.discriminatedUnion("takes", [
    z.object({ takes: z.literal("refused"), by: Stage, says: z.string() }),
    z.object({ takes: z.literal("ignored"), key: z.string() }),
    z.object({ takes: z.literal("waits"), needs: z.record(z.string(), z.number()) }),
    z.object({ takes: z.literal("accepted"), why: z.string() }),
  ]),
);

const mistakes = foldersIn(join(FIXTURES, "mistakes")).filter((folder) => existsSync(join(folder, "ray.json")));
const valid = [
  ...foldersIn(join(FIXTURES, "valid")),
  ...foldersIn(EXAMPLES).filter((folder) => existsSync(join(folder, "models.config.yaml"))),
];

const temporary = mkdtempSync(join(tmpdir(), "rf-differential-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let answers: z.infer<typeof Answers> = {};
// Every case in one process: importing Ray and vLLM takes most of the time.
beforeAll(async () => {
  const env = process.env["RAYFLEET_SERVING_ENV"] ?? "";
  const { tiny } = await makeTinyModels(env, temporary, ["tiny"]);
  const cases: Record<string, unknown> = {};
  for (const folder of valid) {
    for (const [target, body] of Object.entries(await bodiesOf(folder))) cases[`${basename(folder)} ${target}`] = body;
  }
  for (const folder of mistakes) {
    const note = noteOf(folder);
    const isPatch = note.llm_config !== undefined || note.deployment !== undefined;
    const bodies = isPatch ? { "": patchedBody(note) } : await bodiesOf(folder);
    for (const [target, body] of Object.entries(bodies)) cases[`${basename(folder)} ${target}`] = body;
  }
  const output = execFileSync(join(env, "bin/python"), [SCRIPT], {
    input: JSON.stringify({ model: tiny, cases }),
    encoding: "utf8",
    stdio: ["pipe", "pipe", "pipe"],
    maxBuffer: 256 * 2 ** 20,
  });
  answers = Answers.parse(JSON.parse(output));
});

describe("a config that passes is accepted", () => {
  test.for(valid)("%s", (folder) => {
    const own = answersOf(folder);
    expect(own).not.toEqual([]);
    for (const answer of own) expect(refusal(answer, onTinyModel(folder))).toBeUndefined();
  });
});

describe("a mistake that concerns Ray", () => {
  test.for(mistakes)("%s", (folder) => {
    const own = answersOf(folder);
    expect(own).not.toEqual([]);
    for (const answer of own) expect(contradiction(noteOf(folder), answer)).toBeUndefined();
  });
});

/** Some arguments are for GPUs or real models: then vLLM says exactly that, and nothing else is wrong before. */
function refusal({ stage, error }: Answer, cannot: string | undefined): string | undefined {
  if (cannot === undefined) return stage === null ? undefined : `${stage}: ${error}`;
  return stage === "engine" && error.includes(cannot) ? undefined : `${stage}, and not "${cannot}": ${error}`;
}

/** What Ray did otherwise than the fixture says. */
function contradiction(note: z.infer<typeof Note>, answer: Answer): string | undefined {
  const { stage, error, kept, reserved } = answer;
  const told = `${stage}: ${error} ${JSON.stringify(reserved)}`;
  switch (note.takes) {
    case "refused":
      return stage === note.by && error.includes(note.says) ? undefined : told;
    case "ignored":
      return stage === null && !kept.includes(`${note.key}=`) ? undefined : `${told} ${kept}`;
    case "waits": {
      // Ray takes it, and asks for more than the declared nodes have.
      const asks = Object.entries(note.needs).every(([name, need]) => Math.abs((reserved[name] ?? 0) - need) < 1e-6);
      return (stage === null || stage === "engine") && asks ? undefined : told;
    }
    case "accepted":
      // Up to the engine's own start nobody but us says a word.
      return stage === null || stage === "engine" ? undefined : told;
  }
}

test("enough of them are shown for real", () => {
  const verified = mistakes.filter((folder) => noteOf(folder).takes !== "accepted");
  expect(verified.length).toBeGreaterThanOrEqual(60);
});

function noteOf(folder: string): z.infer<typeof Note> {
  return Note.parse(JSON.parse(readFileSync(join(folder, "ray.json"), "utf8")));
}

/** What vLLM says where the tiny model or the CPU of this test cannot do what the config asks for. */
function onTinyModel(folder: string): string | undefined {
  const file = join(folder, "ray.json");
  if (!existsSync(file)) return undefined;
  return z.object({ engine_cannot: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).engine_cannot;
}

function answersOf(folder: string): readonly Answer[] {
  return Object.entries(answers).flatMap(([name, answer]) => (name.startsWith(`${basename(folder)} `) ? [answer] : []));
}
