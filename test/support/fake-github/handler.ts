import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/schema/json.ts";
import type { World } from "./state.ts";

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  readonly query: URLSearchParams;
}

export interface Answer {
  readonly status: number;
  readonly body?: JsonValue;
}

/** Serves one operation; requests are checked before, answers after it. */
export type Handler = (world: World, call: Call) => Answer;

export function part(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isJsonObject(value) ? value : {};
}

export function textOf(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === "string" ? value : undefined;
}

/** The author as GitHub shows it: apps and bots carry the suffix `[bot]`. */
export function author(from: JsonObject, login: string): JsonObject {
  return { ...from, login, type: login.endsWith("[bot]") ? "Bot" : "User" };
}
