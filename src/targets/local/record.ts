import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { parseJson } from "../parse-json.ts";

const ProcessIdentitySchema = z.object({ role: z.string(), pid: z.int(), startTime: z.number() });

/** What is written down about a Ray that rayfleet started, for the runs that come after. */
export const LocalRayRecordSchema = z.object({
  schema: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f]{8}$/u)),
  /** `starting` says that the process that starts it has not seen it answer yet. */
  phase: z.enum(["starting", "running"]),
  bootId: z.string(),
  /** Id of the process session that everything of it runs in. */
  session: z.int(),
  processes: z.array(ProcessIdentitySchema),
  ray: z.string(),
  environment: z.object({ flavour: z.enum(["gpu", "cpu"]), folder: z.string() }),
  dashboardPort: z.int(),
  http: z.object({ host: z.string(), port: z.int() }),
  temporary: z.string(),
  startedAt: z.string(),
  startedBy: z.object({ fleet: z.string(), target: z.string() }),
});

export type LocalRayRecord = z.output<typeof LocalRayRecordSchema>;

/** Files of one local Ray. Fleets with the same dashboard port share one Ray, as they would share a cluster. */
export interface LocalRayFiles {
  readonly folder: string;
  readonly record: string;
  readonly token: string;
  readonly hubToken: string;
  readonly log: string;
}

export function filesOf(stateFolder: string, dashboardPort: number): LocalRayFiles {
  const folder = join(stateFolder, `ray-${dashboardPort}`);
  return {
    folder,
    record: join(folder, "ray.json"),
    token: join(folder, "auth-token"),
    hubToken: join(folder, "hub-token"),
    log: join(folder, "start.log"),
  };
}

/** Absent when there is none, or none that this version understands. */
export async function readRecord(files: LocalRayFiles): Promise<LocalRayRecord | undefined> {
  const text = await readFile(files.record, "utf8").catch(() => "");
  const parsed = LocalRayRecordSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : undefined;
}

export async function writeRecord(files: LocalRayFiles, record: LocalRayRecord): Promise<void> {
  await writeSecret(files.record, `${JSON.stringify(record, undefined, 2)}\n`);
}

/** Writes a file that only this user can read, whole or not at all. */
export async function writeSecret(path: string, content: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await rm(draft, { force: true });
  await writeFile(draft, content, { mode: 0o600, flag: "wx" });
  await rename(draft, path);
}

export async function readToken(files: LocalRayFiles): Promise<string | undefined> {
  const text = (await readFile(files.token, "utf8").catch(() => "")).trim();
  return text === "" ? undefined : text;
}

export async function removeFiles(files: LocalRayFiles, record: LocalRayRecord | undefined): Promise<void> {
  await rm(files.folder, { recursive: true, force: true });
  if (record !== undefined) await rm(record.temporary, { recursive: true, force: true, maxRetries: 3 });
}

export async function makeFolder(files: LocalRayFiles): Promise<void> {
  await mkdir(files.folder, { recursive: true, mode: 0o700 });
}
