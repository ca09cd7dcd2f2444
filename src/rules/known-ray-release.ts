import type { Finding } from "../diagnostics/diagnostic.ts";
import { orList } from "../diagnostics/quote.ts";
import { knownRayReleases } from "../engine/releases.ts";
import { catalogueOf } from "../schema/engine-arguments.ts";
import type { RuleContext } from "./rule.ts";

/** A release of Ray whose engine arguments are not known: nothing is said about them. */
export function knownRayRelease({ config }: RuleContext): readonly Finding[] {
  const ray = config.serving?.ray;
  if (ray === undefined || catalogueOf(config) !== undefined) return [];
  const message = `The engine arguments of Ray ${ray} are not known, so engine_kwargs is not checked`;
  const help = `rayfleet knows those of Ray ${orList(knownRayReleases)}.`;
  return [{ code: "RF224", message, path: ["serving", "ray"], help }];
}
