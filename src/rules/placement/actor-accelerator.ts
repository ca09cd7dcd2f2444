import type { Finding } from "../../diagnostics/diagnostic.ts";
import { mistakeIn } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** The replica's own process is in the first worker's bundle: another kind of accelerator is not there. */
export function actorAccelerator(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const actor = model.config.ray_actor_options?.accelerator_type;
    const own = model.config.accelerator_type;
    if (!actor || actor === own || model.inDoubt("accelerator_type")) return [];
    const message = own
      ? `The replica asks for an ${actor} and its workers for an ${own}`
      : `ray_actor_options asks for an ${actor}, which the bundles of the workers do not`;
    return [
      mistakeIn(model, {
        code: "RF365",
        message,
        key: ["ray_actor_options", "accelerator_type"],
        anchor: "key",
        ...(own ? { partner: ["accelerator_type"] } : {}),
        help: own ? "Remove it." : "Write it as accelerator_type of the model.",
      }),
    ];
  });
}
