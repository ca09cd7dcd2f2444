import type { Catalogue, JsonType, ValueType } from "../../src/engine/catalogue.ts";
import { typesOf } from "../../src/engine/check-arguments.ts";
import { DEFAULT_RAY } from "../../src/engine/default-ray.ts";
import { catalogueFor } from "../../src/engine/releases.ts";
import type { JsonValue } from "../../src/schema/json.ts";

/** Values of another type than most arguments take. */
const STRANGE: readonly JsonValue[] = [null, "x", true, -1, 0.5, [], {}, [{}], { x: 1 }];

/** For every engine argument, values at the edges of what it takes, right and wrong ones. */
export function argumentSamples(): readonly (readonly [string, JsonValue])[] {
  const catalogue = catalogueFor(DEFAULT_RAY);
  if (catalogue === undefined) throw new Error("There is no catalogue of the default release");
  return Object.entries(catalogue.arguments).flatMap(([name, type]) =>
    [...STRANGE, ...samplesOf(type, catalogue)].map((value) => [name, value] as const),
  );
}

function samplesOf(type: ValueType, catalogue: Catalogue): readonly JsonValue[] {
  const listed = [...(type.enum ?? []), ...(type.names ?? []).slice(0, 3)];
  return [...listed, ...typesOf(type).flatMap((name) => ofType(name, type, catalogue))];
}

function ofType(name: JsonType, type: ValueType, catalogue: Catalogue): readonly JsonValue[] {
  switch (name) {
    case "integer":
    case "number": {
      const bounds = [type.minimum, type.maximum, type.exclusiveMinimum, type.exclusiveMaximum];
      return [1, 2, ...bounds.flatMap((bound) => (bound === undefined ? [] : [bound, bound - 1, bound + 1]))];
    }
    case "array":
      return [...samplesOf(type.items ?? {}, catalogue), "x", 1, null].map((item) => [item]);
    case "object": {
      const fields = type.class === undefined ? undefined : catalogue.classes[type.class]?.fields;
      if (fields === undefined)
        return [...samplesOf(type.values ?? {}, catalogue), ...STRANGE].map((one) => ({ a: one }));
      return Object.entries(fields).flatMap(([key, field]) =>
        [null, "x", 1, ...samplesOf(field, catalogue)].map((value) => ({ [key]: value })),
      );
    }
    case "string":
    case "boolean":
    case "null":
      return [];
  }
}
