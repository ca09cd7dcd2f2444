import * as z from "zod";
import { isJsonObject, type JsonValue } from "../../schema/json.ts";
import { MAX_DEPTH, RESERVED_KEY } from "../parsed.ts";

/** Why a script gave no value, as its process tells it; a code, a message and a fix are made of it here. */
export const FAILURE_REASONS = [
  "typescript-syntax",
  "syntax",
  "unresolved",
  "outside",
  "builtin",
  "scheme",
  "commonjs",
  "extension",
  "json-attribute",
  "typescript-package",
  "missing-export",
  "environment",
  "exit",
  "global",
  "threw",
  "no-default",
  "pending",
] as const;

export type FailureReason = (typeof FAILURE_REASONS)[number];

/** What keeps a value from being JSON, in words, with the path to it. */
export interface ValueProblem {
  readonly path: readonly (string | number)[];
  readonly what: string;
}

export interface Failure {
  readonly reason: FailureReason;
  readonly message: string;
  /** What was imported, exported or asked for. */
  readonly name?: string | undefined;
  /** The module specifier of an import. */
  readonly specifier?: string | undefined;
  /** Absolute path of the file in which it happened. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Characters from `column` that it is about. */
  readonly width?: number | undefined;
  /** Text of `file` with its types made spaces. */
  readonly stripped?: string | undefined;
}

/** The one message of the process that runs a script. */
export type Answer =
  | {
      readonly kind: "value";
      readonly value: JsonValue;
      readonly problems: readonly ValueProblem[];
      /** Absolute paths of the user's own files that made the value. */
      readonly sources: readonly string[];
      /** Text of the config with its types made spaces. */
      readonly stripped?: string | undefined;
    }
  | { readonly kind: "failure"; readonly failure: Failure };

/** Twice what our code in the process sends: it counts as well, and names the place. */
const MAX_VALUES = 200_000;

const failure = z.strictObject({
  reason: z.enum(FAILURE_REASONS),
  message: z.string(),
  name: z.string().optional(),
  specifier: z.string().optional(),
  file: z.string().optional(),
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
  width: z.int().min(0).optional(),
  stripped: z.string().optional(),
});

const answer = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("value"),
    value: z.custom<JsonValue>(isTame, "not a value that a config can have"),
    problems: z.array(
      z.strictObject({ path: z.array(z.union([z.string(), z.number()])).max(MAX_DEPTH + 1), what: z.string() }),
    ),
    sources: z.array(z.string()),
    stripped: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal("failure"), failure }),
]);

/**
 * Reads what came over the channel: one line of JSON in one known form. Anything else, and anything after it, was not
 * sent by our code in that process and is refused as a whole.
 */
export function parseAnswer(text: string): Answer | undefined {
  if (text.indexOf("\n") !== text.length - 1) return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  return answer.safeParse(message).data;
}

/** Not too deep, not too many, without reserved keys: without recursion, as it can be nested as deep as it likes. */
function isTame(root: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    count += 1;
    if (count > MAX_VALUES || depth > MAX_DEPTH) return false;
    if (Array.isArray(value)) for (const item of value) open.push({ value: item, depth: depth + 1 });
    else if (isJsonObject(value)) {
      if (Object.hasOwn(value, RESERVED_KEY)) return false;
      for (const item of Object.values(value)) open.push({ value: item, depth: depth + 1 });
    }
  }
  return true;
}
