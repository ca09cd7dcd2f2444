import { spawn } from "node:child_process";
import { once } from "node:events";
import { servingEnvironment } from "../test/support/serving-environment.ts";

/**
 * All tests, one project after the other: never two Ray clusters at once. `npm test -- ray e2e` runs only these.
 */
const PROJECTS = ["unit", "processes", "ray", "e2e"];
const asked = process.argv.slice(2).filter((name) => PROJECTS.includes(name));
const projects = asked.length === 0 ? PROJECTS : asked;

async function main(): Promise<number> {
  const env = { ...process.env };
  if (projects.some((name) => name === "ray" || name === "e2e")) {
    const startedAt = performance.now();
    console.log("The tests on the real engine need a serving environment (Ray 2.60 and the CPU build of vLLM 0.29).");
    const environment = await servingEnvironment((line) => console.log(`  ${line}`));
    console.log(`It is ready after ${Math.round((performance.now() - startedAt) / 1000)} s.`);
    env["RAYFLEET_SERVING_ENV"] = environment.folder;
  }
  for (const project of projects) {
    const child = spawn("vitest", ["run", "--project", project], { stdio: "inherit", env });
    const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.once("SIGINT", stop).once("SIGTERM", stop);
    const [code] = await once(child, "exit");
    process.off("SIGINT", stop).off("SIGTERM", stop);
    if (code !== 0) return typeof code === "number" ? code : 1;
  }
  return 0;
}

process.exitCode = await main();
