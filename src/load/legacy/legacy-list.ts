import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { Lines } from "../../diagnostics/lines.ts";
import type { JsonObject, JsonValue } from "../../schema/json.ts";
import { configYaml, type Note } from "../../write/config-yaml.ts";
import { SCHEMA_ADDRESS } from "../../write/schema-address.ts";
import type { Place } from "../places.ts";
import { convertLegacy } from "./convert.ts";

/** Lines of the new form that a message shows; `rayfleet import` shows all. */
const MOST_SHOWN = 30;

interface LegacyConfig {
  readonly value: JsonObject;
  readonly root: Place;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** A list of the earlier format as a config, with the hint to write it down in the new form. `from` names where it is. */
export function readLegacyList(
  list: readonly JsonValue[],
  root: Place,
  lines: Lines,
  from: { readonly what: string; readonly argument: string },
): LegacyConfig {
  const { value, root: place, findings, notes } = convertLegacy(list, root, lines);
  const hint: Finding = {
    code: "RF160",
    message: `${from.what} is in the format of an earlier set-up; it is read as a config`,
    path: [],
    help: `\`rayfleet import${from.argument} --output models.config.yaml\` writes the new form:\n${newForm(value)}`,
  };
  return { value, root: place, findings: [hint, ...findings], notes };
}

function newForm(value: JsonObject): string {
  const lines = configYaml(value, { schema: SCHEMA_ADDRESS }).trimEnd().split("\n").slice(1);
  if (lines.length <= MOST_SHOWN) return lines.join("\n");
  return [...lines.slice(0, MOST_SHOWN), `... and ${lines.length - MOST_SHOWN} more lines`].join("\n");
}
