import { types } from "node:util";
import type { JsonValue } from "../../../schema/json.ts";
import type { ValueProblem } from "../answer.ts";

type Path = readonly (string | number)[];

/** As in `parsed.ts`; not imported, because this file is run beside code that nobody has reviewed. */
const MAX_DEPTH = 64;
const MAX_VALUES = 100_000;
const MOST_PROBLEMS = 200;

export interface PlainValue {
  /** With `null` for each value that is no JSON; `null` as a whole when there are too many. */
  readonly value: JsonValue;
  readonly problems: readonly ValueProblem[];
}

/** Copies a value, and reports each part that JSON would drop or change instead of dropping it. Calls no getter. */
export function plainValue(root: unknown): PlainValue {
  const problems: ValueProblem[] = [];
  const open = new Set<object>();
  let count = 0;

  const report = (path: Path, what: string): null => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path, what });
    return null;
  };

  const copy = (value: unknown, path: Path): JsonValue => {
    count += 1;
    if (count > MAX_VALUES)
      return count === MAX_VALUES + 1 ? report(path, `value number ${count}, and more follow`) : null;
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") return Number.isFinite(value) ? value : report(path, String(value));
    if (typeof value !== "object") return report(path, `${article(typeof value)}${typeof value}`);
    if (types.isProxy(value)) return report(path, "a proxy");
    if (open.has(value)) return report(path, "a value that holds itself");
    if (path.length >= MAX_DEPTH) return report(path, `nested more than ${MAX_DEPTH} levels deep`);
    open.add(value);
    const copied = Array.isArray(value) ? list(value, path) : map(value, path);
    open.delete(value);
    return copied;
  };

  const list = (value: readonly unknown[], path: Path): JsonValue => {
    const copied: JsonValue[] = [];
    for (let index = 0; index < value.length; index += 1) {
      if (count > MAX_VALUES) break;
      copied.push(member(value, index, [...path, index]));
    }
    return copied;
  };

  const map = (value: object, path: Path): JsonValue => {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype) return report(path, instanceName(value));
    if (Object.getOwnPropertySymbols(value).length > 0) report(path, "a map with a symbol as a key");
    const copied: Record<string, JsonValue> = {};
    for (const key of Object.keys(value)) {
      if (count > MAX_VALUES) break;
      if (key === "__proto__") report(path, 'a map with the key "__proto__"');
      else copied[key] = member(value, key, [...path, key]);
    }
    return copied;
  };

  const member = (holder: object, key: string | number, path: Path): JsonValue => {
    const property = Object.getOwnPropertyDescriptor(holder, key);
    if (property === undefined) return report(path, "an empty place of a list");
    return property.get === undefined ? copy(property.value, path) : report(path, "a getter");
  };

  const value = copy(root, []);
  return { value: count > MAX_VALUES ? null : value, problems };
}

function article(type: string): string {
  return type === "undefined" ? "" : "a ";
}

/** Known kinds by what they are, all others as the class that they say they are. */
function instanceName(value: object): string {
  if (types.isDate(value)) return "a Date";
  if (types.isPromise(value)) return "a promise that nobody waits for";
  if (types.isMap(value)) return "a Map";
  if (types.isSet(value)) return "a Set";
  if (types.isRegExp(value)) return "a regular expression";
  const name: unknown = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(value) ?? {}, "constructor")?.value?.name;
  return typeof name === "string" && /^\w{1,60}$/u.test(name) && name !== "Object"
    ? `an instance of ${name}`
    : "an object with a prototype of its own";
}
