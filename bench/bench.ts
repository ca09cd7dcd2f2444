import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { servingEnvironment } from "../test/support/serving-environment.ts";
import { lockedFleet } from "./locked-fleet.ts";
import { startLiveCluster } from "./live-cluster.ts";
import { type Comparison, compare } from "./measure.ts";

const root = new URL("../", import.meta.url);
const cli = fileURLToPath(new URL("dist/cli.js", root));
const ajv = fileURLToPath(new URL("node_modules/ajv-cli/dist/index.js", root));
const schema = fileURLToPath(new URL("schema/models.config.schema.json", root));
const fiveModels = fileURLToPath(new URL("bench/five-models.config.yaml", root));

/** A check of five models against what only looks at the shape. Both are Node programs, started with the same Node. */
function benchValidate(): Promise<Comparison> {
  return compare({
    what: "five models checked",
    ours: { name: "rayfleet validate", file: process.execPath, args: [cli, "validate", fiveModels] },
    theirs: {
      name: "ajv validate",
      file: process.execPath,
      args: [ajv, "validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d", fiveModels],
    },
    limit: 0.5,
    runs: 11,
  });
}

/** A check that works out the memory of five models from the lock, against one that has no lock to do so. */
async function benchFit(): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), "rf-bench-"));
  try {
    const { locked, unlocked } = lockedFleet(folder);
    return await compare({
      what: "five models fitted",
      ours: { name: "validate with a lock", file: process.execPath, args: [cli, "validate", locked] },
      theirs: { name: "validate without", file: process.execPath, args: [cli, "validate", unlocked] },
      limit: 1.3,
      runs: 61,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What serves on a live cluster, asked in both ways. */
async function benchStatus(): Promise<Comparison> {
  process.stderr.write("Starting Ray, and a fleet on it\n");
  const { folder } = await servingEnvironment((line) => void process.stderr.write(`${line}\n`));
  const cluster = await startLiveCluster(folder, cli);
  try {
    return await compare({
      what: "state of a cluster",
      ours: { name: "rayfleet status", file: process.execPath, args: [cli, "status", cluster.config] },
      theirs: {
        name: "serve status",
        file: join(folder, "bin/serve"),
        args: ["status", "--address", cluster.address],
        env: { RAY_AUTH_MODE: "disabled" },
      },
      limit: 0.05,
      runs: 25,
    });
  } finally {
    await cluster.stop();
  }
}

function table(comparisons: readonly Comparison[]): string {
  const rows = [["", "ours", "", "theirs", "", "ratio", "limit", ""]];
  for (const { what, ours, theirs, ratio, limit } of comparisons) {
    const times = [ours.name, milliseconds(ours.medianMs), theirs.name, milliseconds(theirs.medianMs)];
    rows.push([what, ...times, ratio.toFixed(3), limit.toFixed(3), ratio <= limit ? "ok" : "MISSED"]);
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}

const comparisons = [await benchValidate(), await benchFit(), await benchStatus()];
process.stdout.write(`\nMedian time of the whole process\n${table(comparisons)}`);
if (comparisons.some(({ ratio, limit }) => ratio > limit)) process.exitCode = 1;
