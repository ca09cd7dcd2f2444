import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Reads a file of the package, from the bundle in `dist/` as well as from `src/`. */
export function readPackageFile(path: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (true) {
    try {
      return readFileSync(join(folder, path), "utf8");
    } catch (cause) {
      const parent = dirname(folder);
      if (parent === folder) throw new Error(`The package is not complete: ${path} is missing`, { cause });
      folder = parent;
    }
  }
}

/** The version in the package's manifest. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readPackageFile("package.json"));
  const known = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return known && typeof manifest.version === "string" ? manifest.version : "unknown";
}
