import type { Finding } from "../../diagnostics/diagnostic.ts";
import { rangeOf, type Lines } from "../../diagnostics/lines.ts";
import { quote } from "../../diagnostics/quote.ts";
import { isJsonObject, type JsonValue } from "../../schema/json.ts";
import type { Moved } from "../moved.ts";
import type { Place } from "../places.ts";
import { LEGACY_PREFIX } from "./fields.ts";

/** The one prefix of all models: the first model's, as it was; the others had none of their own, whatever they said. */
export function putRoutePrefix(
  list: readonly JsonValue[],
  root: Place,
  lines: Lines,
  moved: Moved,
): readonly Finding[] {
  const prefixes = list.map((entry) => {
    const prefix = isJsonObject(entry) ? entry["route_prefix"] : undefined;
    return typeof prefix === "string" && prefix !== "" ? prefix : undefined;
  });
  const placeOf = (index: number): Place | undefined => root.entries?.get(index)?.entries?.get("route_prefix");
  const first = prefixes[0] ?? LEGACY_PREFIX;
  const prefix = first.replace(/\/v1\/?$/u, "") || "/";
  if (prefix !== "/") moved.put(["gateway", "route_prefix"], prefix, placeOf(0));
  const findings: Finding[] = [];
  if (prefix !== first) {
    findings.push({
      code: "RF164",
      severity: "info",
      message: `The route prefix was ${quote(first)} and is ${quote(prefix)} now: Ray adds \`/v1\` to it by itself`,
      path: ["gateway"],
      ...rangeAt(lines, placeOf(0)),
      help: `Clients find the models at ${quote(`${prefix === "/" ? "" : prefix}/v1/models`)}.`,
    });
  }
  for (const [index, own] of prefixes.entries()) {
    if (own === undefined || own === first) continue;
    findings.push({
      code: "RF164",
      message: `The route_prefix ${quote(own)} never had an effect: all models answer under ${quote(prefix)}`,
      path: ["gateway"],
      ...rangeAt(lines, placeOf(index)),
      help: "Remove it: requests name their model. For a prefix of its own, put the model into another fleet, in a file of its own.",
    });
  }
  return findings;
}

/** The place of a value as a range, when it is known. */
export function rangeAt(lines: Lines, place: Place | undefined): Pick<Finding, "range"> {
  return place === undefined ? {} : { range: rangeOf(lines, place.value) };
}
