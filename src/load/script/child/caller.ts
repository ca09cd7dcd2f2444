import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export interface Caller {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

const OWN_FOLDER = dirname(fileURLToPath(import.meta.url));

/** The innermost place in a stack that is not in this program; nothing when there is none. */
export function caller(stack = new Error().stack ?? ""): Caller {
  for (const match of stack.matchAll(/\bfile:\/\/(\/[^\n]*?):(\d+):(\d+)\)?$/gmu)) {
    const file = decoded(match[1] ?? "");
    if (!file.startsWith(OWN_FOLDER)) return { file, line: Number(match[2]), column: Number(match[3]) };
  }
  return {};
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
