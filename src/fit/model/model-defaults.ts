/** What a model type's config class says of itself: plain defaults, the types of its parts, and other names of keys. */
export interface ModelDefaults {
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly parts?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, string>>;
}
