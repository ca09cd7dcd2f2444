import type { ConfigPath, Finding } from "../diagnostics/diagnostic.ts";
import { ownEntry } from "../diagnostics/own-entry.ts";
import { orList, quote } from "../diagnostics/quote.ts";
import type { Catalogue } from "../engine/catalogue.ts";
import { isMap } from "../engine/check-arguments.ts";
import { foreignNames } from "../engine/foreign-names.ts";
import { catalogueFor, knownRayReleases } from "../engine/releases.ts";
import { removedArguments, removedFields, type RemovedArgument } from "../engine/removed-arguments.ts";
import { similar, snakeCase, spelled, type Spelled } from "../engine/spelling.ts";
import { modelKeys } from "./config-shape.generated.ts";
import { catalogueOf, engineArgumentIssues, type PlacedArgumentIssue } from "./engine-arguments.ts";
import { argumentTypeFinding } from "./engine-type-finding.ts";
import type { JsonValue } from "./json.ts";
import { movedModelKeys } from "./moved-keys.ts";
import { nameOf, shown } from "./shape-findings.ts";
import { valueAt } from "./value-at.ts";

/** More values than these are not listed in a message. */
const MOST_LISTED = 14;

/** What is wrong with the engine arguments of a document, in words. */
export function engineFindings(document: JsonValue): readonly Finding[] {
  const catalogue = catalogueOf(document);
  if (catalogue === undefined) return [];
  return engineArgumentIssues(document).map((placed) => findingOf(placed, document, catalogue));
}

function findingOf(placed: PlacedArgumentIssue, document: JsonValue, catalogue: Catalogue): Finding {
  const { path, issue } = placed;
  const value = valueAt(document, path);
  switch (issue.kind) {
    case "unknown":
      return issue.owner === undefined
        ? unknownArgument(path, document, catalogue)
        : unknownField(path, issue.owner, document, catalogue);
    case "type":
      return argumentTypeFinding(path, value, issue.expected);
    case "value":
      return notAllowed(path, value, issue.allowed);
    case "range":
      return { code: "RF205", message: `${nameOf(path)} must be ${issue.bound}, not ${shown(value)}`, path };
  }
}

function unknownArgument(path: ConfigPath, document: JsonValue, catalogue: Catalogue): Finding {
  const key = String(path.at(-1));
  if (modelKeys.includes(key)) {
    const message = `${key} is not written under engine_kwargs`;
    return { code: "RF304", message, path, anchor: "key", help: "Write it directly under the model." };
  }
  const removed = ownEntry(removedArguments, snakeCase(key));
  if (removed !== undefined) return removedFinding(path, removed, document, catalogue);
  const meant = spelled(key, catalogue);
  if (meant !== undefined) return spellingFinding(path, meant, document);
  const elsewhere = ownEntry(foreignNames, snakeCase(key)) ?? ownEntry(movedModelKeys, key) ?? inOtherRelease(key);
  return unknownName(path, Object.keys(catalogue.arguments), document, {
    message: `vLLM ${catalogue.vllm} has no engine argument ${quote(key)}`,
    ...(elsewhere === undefined ? {} : { help: elsewhere }),
  });
}

function inOtherRelease(key: string): string | undefined {
  const other = knownRayReleases
    .map((ray) => catalogueFor(ray))
    .find((catalogue) => catalogue !== undefined && Object.hasOwn(catalogue.arguments, key));
  return other === undefined ? undefined : `vLLM ${other.vllm} has it, which Ray ${other.ray} brings.`;
}

function unknownField(path: ConfigPath, owner: string, document: JsonValue, catalogue: Catalogue): Finding {
  const key = String(path.at(-1));
  const removed = ownEntry(ownEntry(removedFields, owner), key);
  if (removed !== undefined) return removedFinding(path, removed, document, catalogue);
  const fields = Object.keys(ownEntry(catalogue.classes, owner)?.fields ?? {});
  const snake = snakeCase(key);
  if (fields.includes(snake)) return spellingFinding(path, { name: snake }, document);
  return unknownName(path, fields, document, {
    message: `${nameOf(path.slice(0, -1))} of vLLM ${catalogue.vllm} has no key ${quote(key)}`,
  });
}

function unknownName(
  path: ConfigPath,
  known: readonly string[],
  document: JsonValue,
  told: { readonly message: string; readonly help?: string },
): Finding {
  const meant = told.help === undefined ? similar(String(path.at(-1)), known) : undefined;
  const list = known.length > MOST_LISTED ? "Remove it." : `Known keys: ${known.join(", ")}.`;
  const help = told.help ?? (meant === undefined ? list : `Did you mean ${quote(meant.name)}?`);
  return {
    code: "RF220",
    message: told.message,
    path,
    anchor: "key",
    help,
    ...(meant?.certain === true ? renaming(path, meant.name, document) : {}),
  };
}

function removedFinding(
  path: ConfigPath,
  removed: RemovedArgument,
  document: JsonValue,
  catalogue: Catalogue,
): Finding {
  const key = String(path.at(-1));
  const message = `vLLM ${catalogue.vllm} has no ${quote(key)} any more: ${removed.last} was the last release seen with it`;
  const repair =
    removed.renamed === undefined
      ? removed.remove === true
        ? { repair: [{ kind: "remove_key", path }] as const }
        : {}
      : renaming(path, removed.renamed, document);
  return { code: "RF221", message, path, anchor: "key", help: removed.help, ...repair };
}

function spellingFinding(path: ConfigPath, meant: Spelled, document: JsonValue): Finding {
  const key = String(path.at(-1));
  const message = `${quote(key)} is not how a config spells ${meant.name}`;
  if (meant.key !== undefined) {
    const help = `Write it as \`${meant.name}: {${meant.key}: ...}\`.`;
    return { code: "RF222", message, path, anchor: "key", help };
  }
  if (meant.negated === true) {
    const help = `Write \`${meant.name}: false\`.`;
    const rename = valueAt(document, path) === true ? renaming(path, meant.name, document).repair : undefined;
    const repair =
      rename === undefined ? {} : { repair: [...rename, { kind: "set_value", path, value: false }] as const };
    return { code: "RF222", message, path, anchor: "key", help, ...repair };
  }
  const help = `Write \`${meant.name}\`.`;
  return { code: "RF222", message, path, anchor: "key", help, ...renaming(path, meant.name, document) };
}

/** A key can be renamed unless its map has the other one already. */
function renaming(path: ConfigPath, to: string, document: JsonValue): Pick<Finding, "repair"> {
  const map = valueAt(document, path.slice(0, -1));
  return isMap(map) && Object.hasOwn(map, to) ? {} : { repair: [{ kind: "rename_key", path, to }] };
}

function notAllowed(path: ConfigPath, value: JsonValue | undefined, allowed: readonly unknown[]): Finding {
  const names = allowed.filter((one) => one !== null).map(String);
  const message =
    names.length > MOST_LISTED
      ? `${nameOf(path)} is ${shown(value)}, which is none of the ${names.length} values that vLLM knows`
      : `${nameOf(path)} must be ${orList(names)}, not ${shown(value)}`;
  const meant = typeof value === "string" ? similar(value, names) : undefined;
  if (meant === undefined) {
    const list = names.length > MOST_LISTED ? { help: `vLLM knows ${names.join(", ")}.` } : {};
    return { code: "RF204", message, path, ...list };
  }
  const repair = meant.certain ? { repair: [{ kind: "set_value", path, value: meant.name }] as const } : {};
  return { code: "RF204", message, path, help: `Did you mean ${quote(meant.name)}?`, ...repair };
}
