import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Python modules by file name, named by the hash of their content. */
export interface LocalPackage {
  readonly hash: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Writes a package under `folder`, once, and returns the `local://` URI by which Ray on this machine finds it. It stays
 * there: models that were started with it are started with it again.
 */
export function localPackage(folder: string, { hash, files }: LocalPackage): string {
  const place = join(folder, hash);
  if (!existsSync(place)) {
    const draft = `${place}.${randomBytes(4).toString("hex")}`;
    mkdirSync(draft, { recursive: true, mode: 0o700 });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(draft, name)), { recursive: true });
      writeFileSync(join(draft, name), text);
    }
    publish(draft, place);
  }
  return `local://${place}`;
}

/** A folder takes its name only when it is whole; when another process was faster, its copy is the same. */
function publish(draft: string, place: string): void {
  try {
    renameSync(draft, place);
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(place)) throw new Error(`The package ${place} could not be written`, { cause });
  }
}
