import { ownEntry } from "../diagnostics/own-entry.ts";
import { configShape } from "./config-shape.generated.ts";
import { definitionOf, type Shape } from "./shape.ts";

/** Not for people to write. */
const MARK = "$generated";

/** The keys that people write in the map at a path of the config; where several kinds of map can stand, those of all. */
export function keysAt(path: readonly (string | number)[]): readonly string[] {
  const found = alternatives(shapeAt(path)).flatMap(({ properties }) => Object.keys(properties ?? {}));
  return [...new Set(found)].filter((key) => key !== MARK);
}

function shapeAt(path: readonly (string | number)[]): readonly Shape[] {
  let shapes: readonly Shape[] = [configShape];
  for (const key of path) shapes = alternatives(shapes).flatMap((shape) => inner(shape, key));
  return shapes;
}

function inner({ properties, additionalProperties, items }: Shape, key: string | number): readonly Shape[] {
  const own = ownEntry(properties, key);
  const shape = own ?? (typeof key === "number" ? items : additionalProperties);
  return typeof shape === "object" ? [shape] : [];
}

function alternatives(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape): readonly Shape[] => {
    if (shape.$ref !== undefined) {
      const found = definitionOf(configShape, shape.$ref);
      return typeof found === "boolean" ? [] : alternatives([found]);
    }
    const branches = shape.anyOf ?? shape.oneOf;
    return branches === undefined ? [shape] : alternatives(branches);
  });
}
