/** What there is to know of a config beside its content. */
export interface ConfigOptions<Target extends string = string> {
  /**
   * Path of the file: shown in messages, and the folder in which relative model sources start. The text of a `.json`
   * file is read as JSON, every other one as YAML. `models.config.yaml` for a text and `models.config.ts` for a value
   * when not given, in the working directory.
   */
  readonly file?: string;
  /** Name of the target to look at. */
  readonly target?: Target;
}
