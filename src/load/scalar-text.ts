/** How a file is written; what is in a script has the quotes that it had. */
export type Syntax = "yaml" | "json" | "script";

/** Text that every YAML reader takes for itself when it has no quotes. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_./-]*$/u;
const NOT_PLAIN = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;

/** A key in the way that the one it replaces is written; `first` is the first character of that one. */
export function keyText(key: string, first: string, syntax: Syntax): string {
  return stringText(key, first, syntax);
}

/** A value in the way that the one it replaces is written. */
export function scalarText(value: string | number | boolean | null, written: string, syntax: Syntax): string {
  if (typeof value !== "string") return JSON.stringify(value);
  // What was a number without quotes becomes text as it is written: 2.60 is "2.60" then, not "2.6".
  const isNumber = written.trim() !== "" && Number(written) === Number(value);
  return isNumber ? JSON.stringify(written) : stringText(value, written.charAt(0), syntax);
}

function stringText(text: string, first: string, syntax: Syntax): string {
  if (syntax === "json" || first === '"') return JSON.stringify(text);
  const isPlain = PLAIN.test(text) && !NOT_PLAIN.test(text);
  if (first === "'" && /^[\x20-\x7e]*$/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return isPlain ? text : JSON.stringify(text);
}
