/**
 * What the import of `rayfleet` is inside a config: this file, whatever is installed, so that a repository needs no
 * `node_modules` and the program that checks a config is the one that it was written with.
 */
export { smokeTest } from "./smoke-test-builders.ts";

/** Returns its argument. Its types are those of the package, see `src/sdk/define-config.ts`. */
export function defineConfig<const Written>(config: Written): Written {
  return config;
}
