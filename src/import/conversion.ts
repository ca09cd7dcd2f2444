import type { ConfigPath, Finding } from "../diagnostics/diagnostic.ts";
import { rangeOf, type Lines } from "../diagnostics/lines.ts";
import { quote } from "../diagnostics/quote.ts";
import type { Moved } from "../load/moved.ts";
import type { Place } from "../load/places.ts";
import type { JsonValue } from "../schema/json.ts";
import type { Note } from "../write/config-yaml.ts";

/** A value of the imported file with its place; values of other files have none. */
export interface Placed<T = JsonValue> {
  readonly value: T;
  readonly place: Place | undefined;
}

/** What a conversion has put together so far. */
export interface Conversion {
  readonly moved: Moved;
  readonly lines: Lines;
  readonly findings: Finding[];
  readonly notes: Note[];
}

/** The value of a key, with its place. */
export function childOf(map: Placed, key: string | number): Placed {
  const { value } = map;
  const own = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  const child: JsonValue | undefined = own ? Reflect.get(value, key) : undefined;
  return { value: child ?? null, place: map.place?.entries?.get(key) };
}

/** The range of a key, or of a value without one. */
export function rangeOfKey(lines: Lines, place: Place | undefined): Pick<Finding, "range"> {
  return place === undefined ? {} : { range: rangeOf(lines, place.key ?? place.value) };
}

export interface Lost {
  /** The key as it is called in the imported file. */
  readonly name: string;
  readonly from: Placed;
  /** The nearest place in the config: a comment is put there. */
  readonly near: ConfigPath;
  readonly why?: string;
  readonly help?: string;
  readonly severity?: "info" | "warn";
}

/** Says that a key has no place in a config, in a message and in a comment. */
export function notCarriedOver(conversion: Conversion, lost: Lost): void {
  const { name, from, near, why, help, severity } = lost;
  const reason = why === undefined ? "" : `: it ${why}`;
  conversion.findings.push({
    code: "RF170",
    ...(severity === undefined ? {} : { severity }),
    message: `${quote(name)} is not carried over${reason}`,
    path: near,
    ...rangeOfKey(conversion.lines, from.place),
    ...(help === undefined ? {} : { help }),
  });
  conversion.notes.push({ path: near, text: `not carried over: ${name}${shown(name, from.value)}` });
}

/** Says that a value is written in another form. */
export function changed(conversion: Conversion, from: Placed, near: ConfigPath, message: string, help?: string): void {
  conversion.findings.push({
    code: "RF177",
    message,
    path: near,
    ...rangeOfKey(conversion.lines, from.place),
    ...(help === undefined ? {} : { help }),
  });
}

function shown(name: string, value: JsonValue): string {
  if (SECRET_NAME.test(name)) return "";
  const text = JSON.stringify(value);
  return `: ${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}`;
}

const MOST_SHOWN = 120;

/** Keys whose value is never repeated, whatever it looks like. */
const SECRET_NAME = /(?:^|_)(?:token|secret|password|credential|key)s?$/iu;
