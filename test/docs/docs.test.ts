import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { diagnosticsPage } from "../../scripts/generate-diagnostics-page.ts";
import { configJsonSchema } from "../../scripts/generate-schema.ts";
import { referencePage } from "../../scripts/generate-reference-page.ts";
import { inputTable } from "../../src/action/inputs.ts";
import { parseArguments } from "../../src/cli/arguments.ts";
import { openText } from "../../src/cli/commands/open-config.ts";
import { openFleet } from "../../src/cli/commands/open-fleet.ts";
import { isJsonObject } from "../../src/schema/json.ts";
import { docs, type Page, pages, root } from "./pages.ts";

test("there is one page for each task", () => {
  expect(pages.map(({ name }) => name)).toEqual([
    "README.md",
    "cluster.md",
    "fit.md",
    "migrate.md",
    "pull-request-checks.md",
    "sdk.md",
    "self-hosted-runner.md",
    "share-a-gpu.md",
    "smoke-tests.md",
    "typescript.md",
    "write-a-config.md",
  ]);
});

test("the generated pages are up to date", () => {
  expect(readFileSync(new URL("reference.md", docs), "utf8")).toBe(referencePage());
  expect(readFileSync(new URL("diagnostics.md", docs), "utf8")).toBe(diagnosticsPage());
});

test("the reference has every key of the schema", () => {
  const page = referencePage();
  const { $defs, properties } = configJsonSchema();
  const objects = [{ properties }, ...Object.values(isJsonObject($defs) ? $defs : {})];
  const keys = objects.flatMap((object) =>
    isJsonObject(object) && isJsonObject(object["properties"]) ? Object.keys(object["properties"]) : [],
  );
  expect(new Set(keys).size).toBeGreaterThan(100);
  for (const key of keys) expect(page).toMatch(new RegExp(`^\\| (?:\\*\\*)?\`${key.replace("$", "\\$")}\``, "mu"));
  for (const [, anchor] of page.matchAll(/\]\(#([\w-]+)\)/gu)) {
    expect(page.toLowerCase()).toContain(`\n## ${anchor?.replaceAll("-", " ")}\n`);
  }
});

describe.for(pages.map((page) => [page.name, page] as const))("%s", ([, page]) => {
  test("every config in it is right, and can be resolved", async () => {
    for (const config of configsOf(page)) {
      const opened = await openText(config, "models.config.yaml", root, {});
      expect(opened.diagnostics).toEqual([]);
      expect(openFleet({}, opened, "optional")).toMatchObject({ ok: true });
    }
  });

  test("every workflow in it gives actions of ours only inputs that they have", () => {
    for (const workflow of workflowsOf(page)) {
      expect(workflow.permissions).toEqual({});
      for (const { steps } of Object.values(workflow.jobs)) {
        for (const { uses, with: inputs } of steps) {
          if (uses?.startsWith("rayfleet/") !== true) continue;
          expect(Object.keys(inputTable)).toEqual(expect.arrayContaining(Object.keys(inputs ?? {})));
        }
      }
    }
  });

  test("every command in it is one that the program has", () => {
    const wrong = commandsOf(page).filter((command) => parseArguments(command.split(" ").slice(1)).kind !== "run");
    expect(wrong).toEqual([]);
  });

  test("every link leads somewhere", () => {
    const targets = [...page.text.matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !leadsSomewhere(target, page.name))).toEqual([]);
  });

  test("no block is in a language that nothing looks at", () => {
    // Scripts are run: those of sdk.md with the installed package, those of typescript.md as that page says.
    const scripts = ["sdk.md", "typescript.md"].includes(page.name) ? ["ts"] : [];
    for (const { language } of page.blocks) expect(["yaml", "sh", "text", ...scripts]).toContain(language);
  });
});

function leadsSomewhere(target: string, page: string): boolean {
  const [file = "", anchor] = target.split("#");
  const url = new URL(file === "" ? page : file, docs);
  if (!existsSync(fileURLToPath(url))) return false;
  if (anchor === undefined) return true;
  const headings = [...readFileSync(url, "utf8").matchAll(/^#+ (.+)$/gmu)].map(([, text = ""]) => text.toLowerCase());
  return headings.some((heading) => heading.replaceAll(" ", "-") === anchor);
}

/** Configs, and parts of one made whole. */
function configsOf({ blocks }: Page): readonly string[] {
  return blocks
    .filter(({ language, text }) => language === "yaml" && !isWorkflow(text))
    .map(({ text }) => {
      const missing = ["version: 1", "name: team", "models: {}"].filter((line) => {
        const key = line.split(":")[0] ?? "";
        return !new RegExp(`^${key}:`, "mu").test(text);
      });
      return `${text}${missing.map((line) => `${line}\n`).join("")}`;
    });
}

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { uses?: string; with?: object }[] }>>;
}

function workflowsOf({ blocks }: Page): readonly Workflow[] {
  return blocks.filter(({ language, text }) => language === "yaml" && isWorkflow(text)).map(({ text }) => parse(text));
}

function isWorkflow(text: string): boolean {
  return /^jobs:/mu.test(text);
}

/** What is run, and what is named in a sentence. */
function commandsOf({ text, blocks }: Page): readonly string[] {
  const inline = [...text.replace(/^```[^]*?^```$/gmu, "").matchAll(/`(rayfleet [^`\n]+)`/gu)].map(
    ([, one = ""]) => one,
  );
  const run = blocks.filter(({ language }) => language === "sh").flatMap((block) => block.text.trim().split("\n"));
  return [...inline, ...run].filter((line) => line.startsWith("rayfleet "));
}
