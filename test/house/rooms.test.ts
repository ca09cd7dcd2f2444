import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../../src");

/** In import order: a room may import only itself and rooms above it (DESIGN §5). */
const rooms = [
  "diagnostics",
  "engine",
  "schema",
  "write",
  "load",
  "resolve",
  "hub",
  "packing",
  "rules",
  "fit",
  "ray",
  "import",
  "init",
  "gateway",
  "plan",
  "targets",
  "smoke",
  "deploy",
  "report",
  "github",
  "cli",
  "sdk",
  "action",
];

const IMPORT = /(?:^|\n)(?:import|export)[^;"']*?from\s+["'](?<from>[^"']+)["']|import\(["'](?<lazy>[^"']+)["']\)/gu;

interface Import {
  readonly file: string;
  readonly target: string;
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const found = readFileSync(file, "utf8").matchAll(IMPORT);
  return [...found].flatMap((match) => {
    const target = match.groups?.["from"] ?? match.groups?.["lazy"] ?? "";
    return [
      {
        file: relative(src, file),
        target: target.startsWith(".") ? relative(src, resolve(dirname(file), target)) : target,
      },
    ];
  });
}

const imports = files(src).flatMap(importsOf);

function roomOf(path: string): string {
  return path.split("/")[0] ?? "";
}

test("there are the rooms of the design, and no others", () => {
  const found = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(found.map((entry) => entry.name).toSorted()).toEqual(rooms.toSorted());
});

test("a room imports only rooms above it, and none the public surface", () => {
  const order = [...rooms, "index.ts"];
  const upwards = imports.filter(({ file, target }) => {
    if (!order.includes(roomOf(target))) return false;
    return order.indexOf(roomOf(target)) > order.indexOf(roomOf(file));
  });
  expect(upwards).toEqual([]);
});

test("only the github room knows octokit", () => {
  const users = imports.filter(({ target }) => /^@octokit\/|^@actions\/github/u.test(target));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter(({ file }) => roomOf(file) !== "github")).toEqual([]);
});

test("the core has no environment, clock or console of its own", () => {
  const shells = new Set(["cli", "action", "targets", "load"]);
  const offenders = files(src)
    .filter((file) => !shells.has(roomOf(relative(src, file))) && !file.endsWith(".generated.ts"))
    .filter((file) =>
      /\bprocess\.(?:env|exit|stdout|stderr)\b|\bconsole\.|\bDate\.now\(\)|\bnew Date\(\)/u.test(
        readFileSync(file, "utf8"),
      ),
    )
    .map((file) => relative(src, file));
  expect(offenders).toEqual([]);
});
