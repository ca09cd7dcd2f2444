import type { Config } from "../schema/config.ts";
import type { JsonObject } from "../schema/json.ts";
import type { ModelDefaults } from "../schema/model.ts";
import type { ConfigContext } from "../schema/config-context.ts";
import type { TargetConfig } from "../schema/target.ts";

export type ConfigFunction = (context: ConfigContext) => Config | Promise<Config>;

/** What a config file may export: a config, a promise of one, or a function that makes one. */
export type AuthoredConfig = Config | Promise<Config> | ConfigFunction;

/** The ids of a config's models, as far as its type tells them. */
export type ModelId<C> = C extends { readonly models: infer Models } ? Extract<keyof Models, string> : string;

/** The names of a config's targets, as far as its type tells them. */
export type TargetName<C> = C extends { readonly targets: infer Targets } ? Extract<keyof Targets, string> : string;

/**
 * A place from which the compiler infers `T`, and which is gone once it has: an intersection with `T` itself would make
 * every key that is written a known one, and a mistyped key at the root would pass (TypeScript 7.0).
 */
export type InferredFrom<T> = [T] extends [never] ? T : never;

/**
 * What a config of the type `T` has to be; what `Config` alone cannot say is a message, which no value is assignable to.
 * Each form by itself, because in a union with a function editors would take `name` for the function's. In a literal the
 * compiler finds stray keys without help; it does not look for them in what a function returns.
 */
export type CheckedConfig<T> = T extends (...given: never) => infer Returned
  ? ConfigFunction & NoProblem<Problem<Awaited<Returned>>>
  : T extends Promise<infer Value>
    ? Promise<Config> & NoProblem<Problem<Value>>
    : T extends Config
      ? Config & References<T>
      : AuthoredConfig;

type NoProblem<P> = [P] extends [never] ? unknown : P;

type Problem<T> = T extends Config
  ? StrayKey<T, Config, "config"> | (UnknownId<T> extends infer Id extends string ? NoSuchModel<Id> : never)
  : never;

type NoSuchModel<Id extends string> = `There is no model "${Id}" under models`;

/** Puts the message at the very key, among those that would be right. */
type References<T extends Config> = [UnknownId<T>] extends [never]
  ? unknown
  : { readonly targets: { readonly [Name in TargetName<T>]: TargetConfig & ModelReferences<T> } };

interface ModelReferences<T extends Config> {
  readonly overrides?: {
    readonly models?: { readonly [Id in ModelId<T>]?: ModelDefaults | null } & {
      readonly [Id in UnknownId<T>]?: NoSuchModel<Id>;
    };
  };
}

/** Ids under `overrides` that no model has. */
type UnknownId<T extends Config> = T extends { readonly targets: infer Targets }
  ? Exclude<Extract<{ [Name in keyof Targets]: OverriddenId<Targets[Name]> }[keyof Targets], string>, ModelId<T>>
  : never;

/** None for ids that are computed: only what runs knows them. */
type OverriddenId<Target> = Target extends { readonly overrides: { readonly models: infer Models } }
  ? string extends keyof Models
    ? never
    : keyof Models
  : never;

/** A message for each key of `T` that `Shape` does not have. Maps of any JSON are not looked into. */
type StrayKey<T, Shape, Path extends string> = JsonObject extends Shape
  ? never
  : T extends readonly (infer Item)[]
    ? StrayKey<Item, Shape extends readonly (infer Inner)[] ? Inner : never, `${Path}[]`>
    : T extends object
      ? string extends keyof T
        ? never
        : { readonly [Key in keyof T & string]: KeyProblem<T[Key], Variant<Shape, T>, Key, Path> }[keyof T & string]
      : never;

type KeyProblem<Value, Shape, Key extends string, Path extends string> =
  Key extends KeyOf<Shape> ? StrayKey<Value, At<Shape, Key>, `${Path}.${Key}`> : `There is no key ${Path}.${Key}`;

/** The members of a union that `T` can be, by its `kind`. */
type Variant<Shape, T> = Shape extends { readonly kind: infer Kind }
  ? T extends { readonly kind: Kind }
    ? Shape
    : never
  : Shape;

type KeyOf<Shape> = Shape extends readonly unknown[] ? never : Shape extends object ? keyof Shape : never;

type At<Shape, Key> = Shape extends object
  ? Key extends keyof Shape
    ? Exclude<Shape[Key], null | undefined>
    : never
  : never;
