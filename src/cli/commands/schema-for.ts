import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { INSTALLED_SCHEMA, SCHEMA_ADDRESS } from "../../write/schema-address.ts";
import { repositoryRoot } from "./repository-root.ts";

/** How a config in a folder names its JSON Schema: the installed package's, which needs no network, or by address. */
export function schemaFor(folder: string): string {
  const root = repositoryRoot(folder);
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, INSTALLED_SCHEMA);
    if (existsSync(path)) {
      const way = relative(folder, path).split(sep).join("/");
      return way.startsWith(".") ? way : `./${way}`;
    }
    if (at === root || dirname(at) === at) return SCHEMA_ADDRESS;
  }
}
