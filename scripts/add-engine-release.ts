import { readFileSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

const SCRIPT = fileURLToPath(new URL("engine_arguments.py", import.meta.url));
const FOLDER = new URL("../src/engine/data/", import.meta.url);

/**
 * Adds the engine arguments of a release of Ray, or brings them up to date: `add-engine-release.ts PYTHON`, with the
 * Python of an environment that has that Ray and the vLLM that it brings. Nothing else has to be done: `serving.ray`
 * chooses among all releases that there is data of.
 */
async function addRelease(python: string): Promise<void> {
  const made = new URL("new.json", FOLDER);
  try {
    await execa(python, [SCRIPT, fileURLToPath(made)], { stdio: ["ignore", "ignore", "inherit"] });
    const { vllm, ray }: { vllm: string; ray: string } = JSON.parse(readFileSync(made, "utf8"));
    const file = new URL(`vllm-${vllm}.json`, FOLDER);
    renameSync(made, file);
    console.log(`${fileURLToPath(file)}: vLLM ${vllm}, which Ray ${ray} brings`);
  } finally {
    rmSync(made, { force: true });
  }
  await execa("npm", ["run", "-s", "generate"], { stdio: "inherit" });
}

const [python] = process.argv.slice(2);
if (python === undefined) throw new Error("Usage: node scripts/add-engine-release.ts PYTHON");
await addRelease(python);
