import type { Finding } from "../../diagnostics/diagnostic.ts";
import { isSharedGpu } from "../../resolve/expand-engine-kwargs.ts";
import { SHARE_VARIABLE, shareOf } from "../capacity/gpu-share.ts";
import { mistakeIn, removeKey } from "../mistake.ts";
import { forEachModel, type RuleContext } from "../rule.ts";

/** What a worker asks for is in its bundle: no more than the bundle's share of a GPU. */
export function shareVariable(context: RuleContext): readonly Finding[] {
  return forEachModel(context, (model) => {
    const text = model.config.runtime_env?.env_vars?.[SHARE_VARIABLE];
    const key = ["runtime_env", "env_vars", SHARE_VARIABLE];
    if (typeof text !== "string") return [];
    if (isSharedGpu(model.config)) {
      const message = `gpu_fraction sets ${SHARE_VARIABLE} itself`;
      const partner = ["gpu_fraction"];
      return [
        mistakeIn(model, {
          code: "RF366",
          message,
          key,
          anchor: "key",
          partner,
          help: "Remove it.",
          repair: removeKey,
        }),
      ];
    }
    const amount = Number(text);
    if (text.trim() === "" || !(amount > 0)) {
      const message = `${SHARE_VARIABLE} is not a share of a GPU`;
      return [mistakeIn(model, { code: "RF366", message, key, help: 'Write the share, such as "0.5".' })];
    }
    const share = shareOf(model) ?? 1;
    if (amount <= share || model.inDoubt("placement_group_config")) return [];
    const message = `Each worker asks for ${amount} GPU in a bundle of ${share}, and waits for ever`;
    return [mistakeIn(model, { code: "RF366", message, key, help: `Write "${share}".` })];
  });
}
