import type { Packing } from "../../packing/pack-fleet.ts";
import { count } from "../wording.ts";
import { noPlaceWords } from "./no-place-words.ts";
import { plainName } from "./plain-name.ts";

/** Who finds no place, and why: two lines each. More than `most` are counted. */
export function unplacedLines({ unplaced }: Packing, most: number): readonly string[] {
  const lines = unplaced.slice(0, most).flatMap(({ model, replicas, why }) => {
    const who = model === null ? "the gateway" : plainName(model);
    return [`! ${who}: ${count(replicas, "replica")} without a place`, `  ${noPlaceWords(why)}`];
  });
  const left = unplaced.length - most;
  return left > 0 ? [...lines, `and ${count(left, "more model")} without a place`] : lines;
}
