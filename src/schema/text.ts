import * as z from "zod";

/** A string that matches a pattern; `rule` says in words what the pattern asks for. */
export function text(pattern: RegExp, rule: string): z.ZodString {
  return z.string().regex(pattern, rule).meta({ patternErrorMessage: rule });
}

export const modelId = text(
  /^[A-Za-z0-9][A-Za-z0-9._/-]*$/u,
  "A model id starts with a letter or digit and holds only letters, digits, '.', '_', '/' and '-'",
);

export const environmentVariable = text(
  /^[A-Za-z_][A-Za-z0-9_]*$/u,
  "The name of an environment variable holds only letters, digits and '_', and does not start with a digit",
);

export const httpUrl = text(
  /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/u,
  "An address starts with http:// or https:// and has no user name, password, query or fragment",
);
