import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inputTable } from "../../src/action/inputs.ts";
import { parseArguments } from "../../src/cli/arguments.ts";
import { openText } from "../../src/cli/commands/open-config.ts";
import { openFleet } from "../../src/cli/commands/open-fleet.ts";
import { withSections } from "./sections.ts";

const root = new URL("../../", import.meta.url);
const file = fileURLToPath(new URL("README.md", root));
const readme = readFileSync(file, "utf8");
const manifest: { scripts: Record<string, string> } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

/** Texts of the fenced blocks in a language. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gmu)]
    .filter(([, found]) => found === language)
    .map(([, , text]) => text ?? "");
}

// `npm run test:unit -- -u` writes them anew.
test("the generated parts are up to date", async () => {
  await expect(withSections(readme)).toMatchFileSnapshot(file);
});

describe("yaml blocks", () => {
  const configs = blocks("yaml").filter((text) => text.startsWith("version:"));
  const workflows = blocks("yaml").filter((text) => !text.startsWith("version:"));

  test("there are configs and workflows, and no block in an unknown language", () => {
    expect(configs).not.toEqual([]);
    expect(workflows).toHaveLength(2);
    expect(blocks("yaml").length + blocks("sh").length).toBe((readme.match(/^```\w+$/gmu) ?? []).length);
  });

  test.for(configs)("config %$ has nothing wrong with it, and can be resolved", async (text) => {
    const opened = await openText(text, "models.config.yaml", fileURLToPath(root), {});
    expect(opened.diagnostics).toEqual([]);
    expect(openFleet({}, opened, "required")).toMatchObject({ ok: true });
  });

  test.for(workflows)("workflow %$ gives the action only inputs that it has", (text) => {
    const workflow: { jobs: Record<string, { steps: { uses?: string; with?: object }[] }> } = parse(text);
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const ours = steps.filter((step) => step.uses?.startsWith("rayfleet/") === true);
    expect(ours).toHaveLength(1);
    for (const name of Object.keys(ours[0]?.with ?? {})) expect(Object.keys(inputTable)).toContain(name);
  });
});

/** Everything in code: inline, and each line of a shell block. */
const code = [...readme.matchAll(/`([^`\n]+)`/gu)]
  .map(([, text]) => text ?? "")
  .concat(blocks("sh").flatMap((text) => text.trim().split("\n")))
  .flatMap((line) => line.split(" && "));

test("every npm command is in the package", () => {
  const commands = code.filter((line) => line.startsWith("npm "));
  expect(commands).toEqual(expect.arrayContaining(["npm ci", "npm run demo", "npm test", "npm run test:unit"]));
  for (const command of commands) {
    if (command === "npm ci") continue;
    const script = /^npm (?:run )?([\w:]+)(?: -- .+)?$/u.exec(command)?.[1] ?? command;
    expect(Object.keys(manifest.scripts)).toContain(script);
  }
});

test("every command and option of the program is one that it has", () => {
  const commands = code.filter((line) => line.startsWith("rayfleet "));
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) {
    const [, ...args] = command.replaceAll(/[[\]]/gu, "").split(" ");
    // Without a command, an option is meant that more than one has.
    const line = args[0]?.startsWith("--") === true ? ["deploy", ...args] : args;
    expect(parseArguments(line)).toMatchObject({ kind: "run" });
  }
});

test("every program that node is told to run is there", () => {
  const programs = code.filter((line) => line.startsWith("node ")).map((line) => line.split(" ")[1] ?? "");
  expect(programs).toContain("dist/cli.js");
  for (const program of programs) expect(existsSync(new URL(program, root))).toBe(true);
});

/** Targets of links and pictures that lead into the repository. */
const links = [...readme.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/gu)]
  .map(([, markdown, html]) => markdown ?? html ?? "")
  .filter((target) => !/^https?:/u.test(target));

test.for(links.filter((link) => !link.startsWith("#")))("%s is there", (link) => {
  expect(readFileSync(new URL(link, root)).length).toBeGreaterThan(0);
});

test("links within the page lead to its headings", () => {
  const headings = [...readme.matchAll(/^#+ (.+)$/gmu)].map(([, text]) => text ?? "");
  const anchors = headings.map((text) => `#${text.toLowerCase().replaceAll(" ", "-")}`);
  expect(anchors).toEqual(expect.arrayContaining(links.filter((link) => link.startsWith("#"))));
});

test("the pictures are small, and as large as they are shown", () => {
  for (const link of links.filter((target) => target.endsWith(".png"))) {
    const png = readFileSync(new URL(link, root));
    expect(png.length).toBeLessThan(200_000);
    expect(png.readUInt32BE(16)).toBe(1600);
  }
});
