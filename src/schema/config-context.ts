/** What a config that is a function is given. The same on every machine: nothing of the environment. */
export interface ConfigContext {
  /** Path of the config from the root of the repository, with `/`. */
  readonly file: string;
}
