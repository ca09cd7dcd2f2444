export type JsonType = "string" | "number" | "integer" | "boolean" | "array" | "object" | "null";

/** What a value must be: the few keywords of JSON Schema that vLLM's types come to. Without any, every value will do. */
export interface ValueType {
  readonly type?: JsonType | readonly JsonType[];
  /** The only values there are. */
  readonly enum?: readonly (string | number | boolean | null)[];
  /** The texts that vLLM knows; plugins may add some. */
  readonly names?: readonly string[];
  /** `names` may be written in upper and lower case, and there are no others. */
  readonly anyCase?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly items?: ValueType;
  /** Of a map: what each of its values must be. */
  readonly values?: ValueType;
  /** Of a map: the class of vLLM's config, in `classes`, that says which keys it has. */
  readonly class?: string;
}

export interface Argument extends ValueType {
  /** The part of vLLM that it is for: the engine, the OpenAI API around it, or the HTTP server that Ray replaces. */
  readonly source: "engine" | "frontend" | "server";
  /** Short spellings on vLLM's command line, such as `-tp`. */
  readonly flags?: readonly string[];
}

/** A class of vLLM's config: a map with these keys. */
export interface ArgumentClass {
  readonly fields: Readonly<Record<string, ValueType>>;
  /** True when it takes other keys as well. */
  readonly open?: boolean;
}

/** The arguments of one release of vLLM, made by `scripts/engine_arguments.py` from the package itself. */
export interface Catalogue {
  readonly vllm: string;
  /** The release of Ray that brings it. */
  readonly ray: string;
  readonly arguments: Readonly<Record<string, Argument>>;
  readonly classes: Readonly<Record<string, ArgumentClass>>;
}
