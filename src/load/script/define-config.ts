/** What a config that is a function is given. The same on every machine. */
export interface ConfigContext {
  /** Path of the config from the root of the repository, with `/`. */
  readonly file: string;
}

/**
 * What the import of `rayfleet` is inside a config: this file, whatever is installed, so that a repository needs no
 * `node_modules` and the program that checks a config is the one that it was written with. Returns its argument.
 */
export function defineConfig<const Written>(config: Written): Written {
  return config;
}
