import type { Finding } from "../diagnostics/diagnostic.ts";
import { rangeOf, type Lines } from "../diagnostics/lines.ts";
import type { Parsed } from "../load/parsed.ts";
import type { Place } from "../load/places.ts";
import { readPyYaml } from "../load/pyyaml-reader.ts";
import { canonicalJson } from "../resolve/canonical-json.ts";
import { isJsonObject } from "../schema/json.ts";
import { childOf, type Placed } from "./conversion.ts";

/** KubeRay's custom resource: its `spec.serveConfigV2` is the text of a Serve config. */
export function isRayService(value: unknown): boolean {
  return isJsonObject(value) && value["kind"] === "RayService";
}

type InnerServe = { readonly serve: Placed } | { readonly findings: readonly Finding[] };

/** The Serve config inside a RayService, with places in the file around it. */
export function serveConfigOf(service: Placed, lines: Lines): InnerServe {
  const inner = childOf(childOf(service, "spec"), "serveConfigV2");
  if (typeof inner.value !== "string") {
    const message = "The RayService has no spec.serveConfigV2";
    const place = childOf(service, "spec").place ?? service.place;
    return { findings: [{ code: "RF172", message, path: [], ...at(lines, place) }] };
  }
  const [alone] = readPyYaml(inner.value);
  const [inPlace] = inner.place === undefined ? [] : readPyYaml(onlyBlock(lines.text, inner.place));
  const same = alone?.value !== undefined && canonicalJson(inPlace?.value ?? null) === canonicalJson(alone.value);
  const read = same && inPlace !== undefined ? inPlace : withoutPlaces(alone);
  if (read?.value === undefined) {
    const problems = (inPlace ?? read)?.problems ?? [];
    return { findings: problems.map((problem) => syntaxFinding(problem, inner, lines, inPlace !== undefined)) };
  }
  return { serve: { value: read.value, place: read.root ?? inner.place } };
}

/**
 * The file with all but a block of text blanked: a block that is indented as a whole is read as the same YAML, and each
 * offset is one of the file.
 */
function onlyBlock(text: string, place: Place): string {
  const { start, end } = place.value;
  // Its first line is the mark of the block: `|` or `>`.
  const from = text.indexOf("\n", start) + 1;
  return `${text.slice(0, from).replace(/[^\n]/gu, " ")}${text.slice(from, end)}`;
}

function withoutPlaces(parsed: Parsed | undefined): Parsed | undefined {
  return parsed?.value === undefined ? parsed : { value: parsed.value, problems: parsed.problems };
}

function syntaxFinding(problem: Parsed["problems"][number], inner: Placed, lines: Lines, inPlace: boolean): Finding {
  const { code, message, span, help } = problem;
  const range = inPlace ? { range: rangeOf(lines, span) } : at(lines, inner.place);
  return { code, message: `In serveConfigV2: ${message}`, path: [], ...range, ...(help === undefined ? {} : { help }) };
}

function at(lines: Lines, place: Place | undefined): Pick<Finding, "range"> {
  return place === undefined ? {} : { range: rangeOf(lines, place.key ?? place.value) };
}
