import type { NoPlace } from "../../packing/why-no-place.ts";
import { plainName } from "./plain-name.ts";
import { count } from "../wording.ts";

/** Why a replica finds no place, as the end of a sentence. */
export function noPlaceWords(why: NoPlace): string {
  switch (why.kind) {
    case "accelerator":
      return `no node has an accelerator of type ${plainName(why.wanted)}`;
    case "node-too-small":
      return `a worker needs ${count(why.needed, why.resource)} on one node, and the largest has ${why.most}`;
    case "strategy":
      return why.strategy === "STRICT_PACK"
        ? `STRICT_PACK wants ${count(why.bundles, "worker")} on one node, and none is so large`
        : `STRICT_SPREAD wants ${count(why.bundles, "node")} of its own, and there are fewer`;
    case "target-too-small":
      return "the target is too small for it, even alone";
    case "taken":
      return "others have taken the room";
  }
}
