import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

const BOM = "\uFEFF";

/**
 * Puts a new text in place of the one that was read, all or nothing: the file is replaced by a finished one. Its byte
 * order mark, mode and owner stay, and of a symbolic link, the file that it leads to is replaced. Throws when the file
 * no longer holds `before`, or cannot be written.
 */
export function replaceConfigText(path: string, before: string, after: string): void {
  const real = realpathSync(path);
  const current = readFileSync(real, "utf8");
  const mark = current.startsWith(BOM) ? BOM : "";
  if (current.slice(mark.length) !== before)
    throw new Error(`${path} was changed while it was checked: nothing is written`);
  const { mode, uid, gid } = statSync(real);
  const draft = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
  try {
    const descriptor = openSync(draft, "wx", 0o600);
    try {
      writeFileSync(descriptor, mark + after);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    chmodSync(draft, mode);
    keepOwner(draft, uid, gid);
    renameSync(draft, real);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new Error(`The fixed config could not be written to ${path}`, { cause: error });
  }
}

/** Only root may give files away; anybody else's file is theirs already. */
function keepOwner(path: string, uid: number, gid: number): void {
  const own = statSync(path);
  if (own.uid === uid && own.gid === gid) return;
  try {
    chownSync(path, uid, gid);
  } catch {
    // The content counts; a file of another owner in a folder of ours becomes ours, as with any editor.
  }
}
