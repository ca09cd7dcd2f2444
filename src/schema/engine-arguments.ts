import type { ConfigPath } from "../diagnostics/diagnostic.ts";
import type { Catalogue } from "../engine/catalogue.ts";
import { checkArguments, isMap, type ArgumentIssue } from "../engine/check-arguments.ts";
import { DEFAULT_RAY } from "../engine/default-ray.ts";
import { catalogueFor } from "../engine/releases.ts";
import { modelsIn } from "./model-places.ts";

/** A mistake in the engine arguments of a document. */
export interface PlacedArgumentIssue {
  /** From the root of the document. */
  readonly path: ConfigPath;
  /** To the map of arguments that it is in. */
  readonly base: ConfigPath;
  readonly issue: ArgumentIssue;
}

/** The arguments of the release that a document is for; undefined when that release is not known. */
export function catalogueOf(document: unknown): Catalogue | undefined {
  const serving = isMap(document) ? document["serving"] : undefined;
  const ray = isMap(serving) ? serving["ray"] : undefined;
  return catalogueFor(typeof ray === "string" ? ray : DEFAULT_RAY);
}

/** What is wrong with every `engine_kwargs` of a document of any shape. */
export function engineArgumentIssues(document: unknown): readonly PlacedArgumentIssue[] {
  const places = modelsIn(document).flatMap(({ path, value }) => {
    const kwargs = Object.hasOwn(value, "engine_kwargs") ? value["engine_kwargs"] : undefined;
    return isMap(kwargs) ? [{ base: [...path, "engine_kwargs"], kwargs }] : [];
  });
  if (places.length === 0) return [];
  const catalogue = catalogueOf(document);
  if (catalogue === undefined) return [];
  return places.flatMap(({ base, kwargs }) =>
    checkArguments(kwargs, catalogue).map((issue) => ({ path: [...base, ...issue.path], base, issue })),
  );
}
