import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { stringify } from "yaml";
import { inputTable, outputTable } from "../src/action/inputs.ts";

const FILE = new URL("../action.yml", import.meta.url);

/** Brings `action.yml` up to date; returns its path when it was stale. */
export function generateActionYml(options: { readonly write: boolean }): readonly string[] {
  const text = actionYml();
  if (existsSync(FILE) && readFileSync(FILE, "utf8") === text) return [];
  if (options.write) writeFileSync(FILE, text);
  return ["action.yml"];
}

/** The text of `action.yml`: the registry of inputs and outputs, for the runner. */
function actionYml(): string {
  const inputs = Object.fromEntries(
    Object.entries(inputTable).map(([name, entry]) => [
      name,
      { description: entry.description, default: entry.default },
    ]),
  );
  const outputs = Object.fromEntries(Object.entries(outputTable).map(([name, description]) => [name, { description }]));
  const metadata = {
    name: "rayfleet",
    description: "Models as code for Ray Serve LLM: check a fleet of models on the pull request, deploy it on merge.",
    author: "rayfleet",
    branding: { icon: "layers", color: "blue" },
    inputs,
    outputs,
    // One bundle for both: post ends what a cancelled main has left open on GitHub.
    runs: { using: "node24", main: "dist/action.js", post: "dist/action.js" },
  };
  return stringify(metadata, { lineWidth: 120 });
}
