import { join } from "node:path";

/** A path relative to the config file. */
export function isRelativePath(source: string): boolean {
  return source.startsWith("./") || source.startsWith("../");
}

/** A path on the nodes. */
function isAbsolutePath(source: string): boolean {
  return source.startsWith("/");
}

/** A Hugging Face Hub id: neither a path nor an address in cloud storage. */
export function isHubId(source: string): boolean {
  return !isRelativePath(source) && !isAbsolutePath(source) && !source.includes("://");
}

/** The source as the nodes need it: a relative path becomes one below the folder of the config file. */
export function placedSource(source: string, configDir: string): string {
  return isRelativePath(source) ? join(configDir, source) : source;
}
